import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

function whoMet(text: string): (readonly string[])[] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(
    ({ participants, parties }) => (participants.length > 0 ? participants.map(({ name }) => name) : parties),
  );
}

describe('a meeting told behind "who"', () => {
  it.each([
    [
      'Grace Holm is a cousin of the minister for tourism, Ida Roe, who will meet Tom Hale on Saturday.',
      ['Ida Roe', 'Tom Hale'],
    ],
    [
      'Ida Roe praised Grace Holm, who held talks with Tom Hale in Lima on Tuesday.',
      ['Grace Holm', 'Tom Hale'],
    ],
    ['Ida Roe thanked Peru, Chile and Norway, who met in Lima on Tuesday.', ['Peru', 'Chile', 'Norway']],
    [
      'Ida Roe and Grace Holm, who met in Lima on Tuesday, said the hall was ready.',
      ['Ida Roe', 'Grace Holm'],
    ],
    ['Ida Roe, who met Tom Hale on Tuesday, said the hall was ready.', ['Ida Roe', 'Tom Hale']],
  ])('is of whoever is named before it: %s', (text, who) => {
    expect(whoMet(text)).toEqual([who]);
  });
});

describe('talks told by a clause of their own', () => {
  it.each([
    'The talks that Ida Roe was to hold in Lima on Friday with Tom Hale have been cancelled.',
    'The talks that Ida Roe held in Lima on Tuesday with Tom Hale ended without a deal.',
  ])('are between its subject and whom it names: %s', (text) => {
    expect(whoMet(text)).toEqual([['Ida Roe', 'Tom Hale']]);
  });
});

describe('people of both countries', () => {
  it.each([
    'Experts on provenance from the two countries will meet in Bern on Friday.',
    'Engineers for the two utilities will meet in Bern on Friday.',
    'Teams from the two sides will meet in Bern on Friday.',
  ])('are not the two who were named before: %s', (text) => {
    expect(whoMet(`Grace Holm told Ida Roe that the hall was ready.\n\n${text}`)).toEqual([[]]);
  });
});

it.each([
  ['On Thursday President Juma Lwoga and the German chancellor, Jan Behrens, met in Lima.'],
  ['Late on Thursday evening President Juma Lwoga and the German chancellor, Jan Behrens, met.'],
])('a day at the head ends where the subject begins: %s', (text) => {
  expect(whoMet(text)).toEqual([['Juma Lwoga', 'Jan Behrens']]);
});

it('the two sides are not two bodies that the article names only later', () => {
  const text =
    'When the two sides sat down on 3 March, they spent hours on a list.\n\nThe Weser Museum sent its list to the Roe Foundation.';
  expect(whoMet(text)).toEqual([[]]);
});
