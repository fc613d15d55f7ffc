import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { speakerOf } from './speaker-of.ts';

describe('a title of many words before or behind a name', () => {
  test.each([
    ['Minister of Foreign Affairs of the Republic of Karsan Daud Merz said the pass was open.', 'Daud Merz'],
    ['President of the Republic Yonas Markeb said the pass was open.', 'Yonas Markeb'],
    [
      'The head of the delegation, General in retirement Tamrat Ogbai, said the pass was open.',
      'Tamrat Ogbai',
    ],
    [
      'The Special Envoy of the Secretary-General for Norland, Oda Brann, said the pass was open.',
      'Oda Brann',
    ],
    ['The adviser to the president, Mina Orre, said the pass was open.', 'Mina Orre'],
    ['The president of Congress, Rosaura Quis, said the pass was open.', 'Rosaura Quis'],
    ['The spokesman of the Chilean water firm Aguaclar, Luis Prado, said the pass was open.', 'Luis Prado'],
    ['The envoy to the talks, Nadia Serr, said the pass was open.', 'Nadia Serr'],
  ])('ends where the name begins: %s', (text, who) => {
    expect(speakerOf(text, 'the pass was open')).toBe(who);
  });

  test.each([
    [
      'President of the Republic Yonas Markeb received the envoys. “Justice is not for sale,” the head of state underlined.',
      'Justice is not for sale',
      'Yonas Markeb',
    ],
    [
      'The talks were led by Hon. Bala Chis, MP, Minister of Commerce, Trade and Industry of Zambia. The Minister of Commerce, Trade and Industry of Zambia stressed that the bond must go.',
      'the bond must go',
      'Bala Chis',
    ],
    [
      'HE the Minister of State, Jasim Al-Dosar, met today with Mr. Musa Dahr. His Excellency affirmed that the door was open.',
      'the door was open',
      'Jasim Al-Dosar',
    ],
    [
      'The president of Congress, Rosaura Quis, left early. “The calendar is the law,” the parliamentarian said.',
      'The calendar is the law',
      'Rosaura Quis',
    ],
  ])('is taken up later: %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('leaves the land whole that a republic is of', () => {
    const { people } = analyse({
      text: 'The president of the Republic of North Macedonia, Ana Rusk, said it rained.',
    });
    expect(people.map(({ name }) => name)).toEqual(['Ana Rusk']);
    expect(people[0]?.affiliation).toBe('North Macedonia');
  });
});

describe('a name before the body that somebody is of', () => {
  test.each([
    ['Bev Carrig of the Dock Staff Union tells the hearing that jobs would go.', 'Bev Carrig'],
    ['Leann Boyle, of the Lake Principals’ Council, said that jobs would go.', 'Leann Boyle'],
    ['Some jobs would go, according to Moraa Gesar of Tandem Securities.', 'Moraa Gesar'],
  ])('is somebody’s: %s', (text, who) => {
    expect(speakerOf(text, 'jobs would go')).toBe(who);
  });

  test.each([
    'Friends of the Lake said that jobs would go.',
    'The University of Turku said that jobs would go.',
    'The Bishops’ Conference of the Lakes said that jobs would go.',
  ])('is no person’s where a body is meant: %s', (text) => {
    expect(analyse({ text }).people.filter(({ anonymous }) => anonymous !== true)).toEqual([]);
  });
});

describe('a name that the next sentence takes up with “he”', () => {
  test('is somebody’s though a place stands between', () => {
    const text =
      'Roshan Bakur has been speaking outside the Palace of Nations. “Thirty days,” he says. He says the guns will go.';
    expect(speakerOf(text, 'the guns will go')).toBe('Roshan Bakur');
  });

  test('is left open where another is named in the sentence', () => {
    const text = 'Roshan Bakur was speaking to Tirso Mandl. “Thirty days,” he says.';
    expect(speakerOf(text, 'Thirty days')).not.toBe('Roshan Bakur');
  });
});
