import { describe, expect, it } from 'vitest';
import { differencesOf } from './told-by.ts';

const about = 'Halden and Norland have argued over the port of Arvik for months.\n\n';

function numbersOf(a: string, b: string, days = 0): readonly string[] {
  const later = `2031-05-${12 + days}T16:00:00Z`;
  return differencesOf(
    ['Northern Wire', '2031-05-12T10:00:00Z', about + a],
    ['Coast Herald', later, about + b],
  ).filter((told) => told.startsWith('Number'));
}

describe('tellings of two outlets that are most alike of all', () => {
  it.each([
    [
      'by a number that both have, and who is counted',
      'About 3200 orderlies and assistants at six hospitals will stop work for 48 hours unless their claim is settled.',
      'The strike is expected to involve some 2300 orderlies and will last for 48 hours.',
      '3,200 or 2,300',
    ],
    [
      'of several in one article',
      'The yard owes $40 million to Halden banks. It owes $12 million in wages to welders.',
      'The welders of the yard are owed $15 million in wages. The banks in Halden are owed $40 million.',
      '12 million or 15 million',
    ],
    [
      'of a country by one, of its people by the other',
      'Estria has sent 400 soldiers to the river.',
      'Some 700 Estrian troops have been moved to the river.',
      '400 or 700',
    ],
  ])('are set against one another %s', (_why, a, b, numbers) => {
    expect(numbersOf(a, b)).toEqual([expect.stringContaining(numbers)]);
  });

  it.each([
    [
      'two of one group and all of it',
      'Two women died when the bank in Arvik burned, police said.',
      'Three people died when the bank in Arvik burned, police said.',
      0,
    ],
    [
      'what is asked and what is agreed',
      'The welders of the yard want $15 million in wages.',
      'The welders of the yard have agreed to $12 million in wages.',
      0,
    ],
    [
      'what was told days later',
      'Lorry drivers said 37 lorries were waiting at the Arvik gate.',
      'Lorry drivers said 52 lorries were waiting at the Arvik gate.',
      5,
    ],
    [
      'what only looks alike',
      'The council of Arvik runs 14 schools.',
      'In Bern the council of elders has shut 31 schools in a row.',
      0,
    ],
  ])('are none of %s', (_why, a, b, days) => {
    expect(numbersOf(a, b, days)).toEqual([]);
  });
});
