import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

function whoMet(text: string): (readonly string[])[] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(({ participants }) =>
    participants.map(({ name }) => name),
  );
}

describe('those who met before', () => {
  it('are not who come to a round of talks that somebody else holds', () => {
    expect(
      whoMet(
        'The banker Ingrid Holm discussed the loan with Energy Minister Jun Mori in Lima on Tuesday.\n\nThe first round of talks between the states, in Bern on Monday, closed two chapters.',
      ),
    ).toEqual([['Ingrid Holm', 'Jun Mori'], []]);
  });

  it('stay at home when engineers of their countries meet', () => {
    expect(
      whoMet(
        'President Ida Roe of Norway met President Jun Mori of Peru in Oslo on Tuesday. Engineers from the two countries will meet in Bergen on Friday.',
      ),
    ).toEqual([['Ida Roe', 'Jun Mori'], []]);
  });

  it('come to the next round of their own talks', () => {
    expect(
      whoMet(
        'Norway’s foreign minister, Ida Roe, and Peru’s foreign minister, Jun Mori, held talks in Oslo on Tuesday. A second round will be held in Lima on Friday.',
      ),
    ).toEqual([
      ['Ida Roe', 'Jun Mori'],
      ['Ida Roe', 'Jun Mori'],
    ]);
  });
});

describe('an office that a sentence names', () => {
  it('is not held by the presidents of the same countries', () => {
    expect(
      whoMet(
        'The water ministers of Norway and Peru settled one of the articles in a video call on Tuesday. Norwegian President Ida Roe will travel to Lima. Peru’s president, Jun Mori, thanked her.',
      ),
    ).toEqual([[]]);
  });
});
