import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople } from '../../../../../src/core/analysis/people/people.ts';

/** Title and affiliation of Ida Holm. */
function holm(text: string): string {
  const person = findPeople(readDocument({ text }))
    .findings()
    .find(({ name }) => name === 'Ida Holm');
  return `${person?.title ?? '-'} | ${person?.affiliation ?? '-'}`;
}

describe('what an article tells of somebody’s office', () => {
  test.each([
    ['“No,” said people director Ida Holm.', 'people director | -'],
    ['The team was led by People Director Ida Holm.', 'People Director | -'],
    ['District Commissioner Ida Holm said no.', 'District Commissioner | -'],
    ['“No,” said team leader Ida Holm.', 'team leader | -'],
    ['Harbour master Ida Holm said no.', 'Harbour master | -'],
    ['A plan is dead, chief nursing officer Ida Holm said.', 'chief nursing officer | -'],
    ['Ida Holm, Chief People Officer, said no.', 'Chief People Officer | -'],
    ['Ida Holm, purchasing manager at Lake Dairy Group, said no.', 'purchasing manager | Lake Dairy Group'],
    ['Ida Holm, plant manager at Vesline, said no.', 'plant manager | Vesline'],
    ['Vesline’s freight manager, Ida Holm, said no.', 'freight manager | Vesline'],
    ['Ida Holm, Vesline’s head of operations, said no.', 'head of operations | Vesline'],
    ['Ida Holm, vice president of sales at Vesline, said no.', 'vice president of sales | Vesline'],
  ])('an office has the nouns that make it: %s', (text, expected) => {
    expect(holm(text)).toBe(expected);
  });

  test.each([
    ['Ida Holm, a lorry driver from Wexham, said no.', 'lorry driver | -'],
    ['Ida Holm, 52, a plasterer, said no.', 'plasterer | -'],
    ['“No,” said fishmonger Per Lund. “Yes,” said glazier Ida Holm.', 'glazier | -'],
    [
      'Ida Holm, a marine biologist at the University of Turku, said no.',
      'marine biologist | University of Turku',
    ],
  ])('a trade that no list has is told by its form: %s', (text, expected) => {
    expect(holm(text)).toBe(expected);
  });

  test.each([
    ['Analyst Ida Holm of Lakehead Research thinks so.', 'Analyst | Lakehead Research'],
    ['“No,” said Ida Holm, who studies ice at the University of Turku.', '- | University of Turku'],
    ['Ida Holm, managing director of fish farmer Lake Salmon, said no.', 'managing director | Lake Salmon'],
    [
      'Ida Holm, chief executive of the Norlandic dairy exporter Gorm Dairy, said no.',
      'chief executive | Gorm Dairy',
    ],
    ['Ida Holm, leader of Argle and Bray Council, said no.', 'leader | Argle and Bray Council'],
    ['Labour’s health spokesperson, Ida Holm, said no.', 'health spokesperson | Labour'],
    ['“It is a count,” says Vesline’s Ida Holm.', '- | Vesline'],
    ['The talks, led by Acas conciliator Ida Holm, went on.', 'conciliator | Acas'],
    ['The session was moderated by Orla conciliator Ida Holm.', 'conciliator | Orla'],
    [
      'Ida Holm, managing director of Minnow Salmon, left. Minnow Salmon warned that it would close.',
      'managing director | Minnow Salmon',
    ],
    [
      'Per Lund, the chief executive of Vesline, left. “No,” said Ida Holm, a spokeswoman for the company.',
      'spokeswoman | Vesline',
    ],
    [
      'The Lake Bank is worried. Its vice-president in Gorm, Ida Holm, said no.',
      'vice-president | Lake Bank',
    ],
  ])('the words beside a name tell for whom: %s', (text, expected) => {
    expect(holm(text)).toBe(expected);
  });

  test.each([
    [
      'Vesline and the Dockers’ Union settled. Ida Holm, its general secretary, said so.',
      'general secretary | Dockers’ Union',
    ],
    ['A talk offered by the Lake Commission was off, said Ida Holm, its envoy.', 'envoy | Lake Commission'],
    [
      'Per Lund will not meet the Isles Association. “Pity,” says Ida Holm, who chairs it.',
      'chair | Isles Association',
    ],
    ['Vesline met the Dockers’ Union. Ida Holm, its chief executive, said no.', 'chief executive | -'],
    ['Vesline met the Dockers’ Union. Ida Holm, its chair, said no.', 'chair | -'],
  ])('“its” is the only body’s that may have the office: %s', (text, expected) => {
    expect(holm(text)).toBe(expected);
  });

  test.each([
    ['They met director Ida Holm on Monday. She said no.', 'director | -'],
    ['The union wants director Ida Holm to go. She said no.', 'director | -'],
    ['He hopes to see president Ida Holm soon. She said no.', 'president | -'],
    ['The embattled director Ida Holm said no.', 'director | -'],
    ['In the court room Judge Ida Holm said no.', 'Judge | -'],
    ['Lake City Mayor Ida Holm said no.', 'Mayor | Lake City'],
    ['Local baker Ida Holm said no.', 'baker | -'],
    ['Ida Holm, a mother of four, said no.', '- | -'],
    ['Ida Holm, a friend of the family, said no.', '- | -'],
    ['After dinner Ida Holm said no.', '- | -'],
    ['Minister Ida Holm at the Lake Museum said no.', 'Minister | -'],
    ['Ida Holm, who spoke at the University of Turku, said no.', '- | -'],
    [
      'Corvia’s chief executive met Vesline’s chief executive. Ida Holm, a spokeswoman for the company, said no.',
      'spokeswoman | -',
    ],
    ['Per Berg left. Berg’s Ida Holm said no.', '- | -'],
    ['Anna Berg spoke. Anna Berg’s campaign chairman, Ida Holm, said no.', 'campaign chairman | -'],
  ])('a verb, a quality, a place and another’s house tell nothing: %s', (text, expected) => {
    expect(holm(text)).toBe(expected);
  });
});
