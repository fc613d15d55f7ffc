import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Day, parties and participants of each meeting, told on a Thursday. */
function told(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-05' }).meetings.map(({ start, parties, participants }) => [
    start?.value,
    parties.join(),
    participants.map(({ name }) => name).join(),
  ]);
}

describe('what campaigns, factories and memoirs tell', () => {
  it.each([
    'Senator Ida Roe will arrive at the convention in May with enough pledged delegates to beat Jon Mori.',
    'Ida Roe, a lawmaker who has met privately with President Jon Mori, left the party.',
    'Ida Roe has met previously with Jon Mori.',
    'Ida Roe, who met Jon Mori in 1984, kept his letters.',
    'The bank began the first round of bond purchases in March under Ida Roe.',
    'He did push-ups in front of the comedian and host Jon Mori in May.',
    'She wants to see Jon Mori embrace some of her plans in May.',
    'The minister knows from meeting and questioning prisoners in Peru in March how they live.',
  ])('is no meeting: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('who takes part', () => {
  it.each([
    [
      'Emerging from a short meeting with President Jon Mori on Tuesday, Ida Roe said they had agreed.',
      [['2026-03-03', '', 'Ida Roe,Jon Mori']],
    ],
    [
      'Ida Roe met with Jon Mori last week, and this week with Paul Dorn.',
      [
        ['2026-W09', '', 'Ida Roe,Jon Mori'],
        ['2026-W10', '', 'Ida Roe,Paul Dorn'],
      ],
    ],
    [
      'Officials told Ida Roe more about the talks that Peru and Chile held in Lima on Tuesday.',
      [['2026-03-03', 'Peru,Chile', '']],
    ],
  ])('is told of %s', (text, meetings) => {
    expect(told(text).map((one) => [one[0], one[1], one[2]?.split(',').sort().join()])).toEqual(
      meetings.map((one) => [one[0], one[1], one[2]?.split(',').sort().join()]),
    );
  });
});
