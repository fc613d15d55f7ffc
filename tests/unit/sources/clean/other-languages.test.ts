import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/sources/clean/clean.ts';

const before = 'Envoys of Norland and Sudmark met in Vienna on Tuesday to discuss the border.';
const after = 'A second round is planned for the autumn, the hosts said.';

function survives(line: string): boolean {
  return cleanText([before, line, after].join('\n\n'), 'Envoys meet').text.includes(line);
}

describe('lines of a page in other languages', () => {
  it.each([
    'Lesen Sie auch: Fähren stehen still',
    'Mehr zum Thema',
    'Das könnte Sie auch interessieren!',
    'Weitere Artikel',
    'Teilen',
    'Artikel drucken',
    'Zurück zur Übersicht',
    'Anzeige',
    'Abonnieren Sie unseren Newsletter und bleiben Sie informiert.',
    'Folgen Sie uns auf Mastodon',
    'Folge uns!',
    'Gefällt dir unser Magazin? Dann freuen wir uns über eine Spende.',
    'À lire aussi : Les ferries à l’arrêt',
    'Sur le même sujet',
    'Publicité',
    'Abonnez-vous à notre lettre',
    'Te puede interesar: Los ferris paran',
    'Noticias relacionadas',
    'Comentarios (3)',
    'Suscríbete a nuestro boletín',
    'Leggi anche: I traghetti si fermano',
    'Leia também | Balsas param',
    'Publicidade',
  ])('are taken out: %s', (line) => {
    expect(survives(line)).toBe(false);
  });

  it.each([
    'Mehr zum Thema sagte die Ministerin am Dienstag in Wien nicht.',
    'Folgt uns der Nachbar, so gibt es keinen Streit mehr um die Brücke.',
    'Anzeige erstattete der Bürgermeister am Dienstag gegen Unbekannt.',
    'Teilen wollen sich die beiden Länder die Kosten der Fähre.',
    'Lire le texte a pris une heure, selon la délégation.',
    'Compartir el río es lo que piden los dos países desde hace años.',
  ])('stay where they tell something: %s', (line) => {
    expect(survives(line)).toBe(true);
  });
});

describe('prompts with a sentence to lead up to them', () => {
  it.each([
    'There is plenty more where that came from. Sign up for our newsletter to get it in your inbox.',
    'If you enjoyed this article, become a member: you read everything without advertisements.',
    'Want the best of the region? Check out our guide to ferries.',
    'Listen to Border Hour live at 12:45 on weekdays - or listen back here.',
    'Ada Example’s book about bridges is out now. Follow her on Mastodon @ada.',
    'Reach the reporters at https://example.org/desk',
    'Download: https://example.org/talks.mp3',
    '05/03/2025 - Posted by Ada Example - Category: World - Tags: border talks',
  ])('are taken out: %s', (line) => {
    expect(survives(line)).toBe(false);
  });

  it.each([
    'The ferry was full. Sign up to three weeks ahead, the harbour master said, or you will not get in.',
    'If you like this river, said the mayor, you will like its bridges even more.',
    'The minister was asked about the category of the tags on the crates.',
    'Follow the river, he said, and you come to the border.',
  ])('stay where they tell something: %s', (line) => {
    expect(survives(line)).toBe(true);
  });
});
