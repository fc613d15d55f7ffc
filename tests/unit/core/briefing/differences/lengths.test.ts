import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

function toldLater(later: string, day: string): readonly string[] {
  return differencesOf(
    ['Northern Wire', '2031-05-12', 'Talks in Oslo on Monday lasted seven hours.'],
    ['Coast Herald', later, `The talks in Oslo on ${day} broke up after five hours.`],
  );
}

describe('two lengths of talks that both outlets give a day', () => {
  it('are told four days later', () => {
    expect(toldLater('2031-05-15', 'Monday')).toEqual([expect.stringContaining('seven hours / five hours')]);
  });

  it('are none of another day', () => {
    expect(toldLater('2031-05-15', 'Wednesday')).toEqual([]);
  });

  it('are none of hours that are spent otherwise', () => {
    const spent = 'Ida Holm spent five hours at the airport on Monday.';
    expect(differencesOfTwo('Talks in Oslo on Monday lasted seven hours.', spent)).toEqual([]);
  });
});

describe('two lengths of one meeting', () => {
  it.each([
    [
      'Trade ministers Ida Holm of Norway and Jan Kowal of Poland held two hours of talks in Oslo on Sunday.',
      'Trade ministers Ida Holm of Norway and Jan Kowal of Poland met for four hours in Oslo on Sunday.',
      'two hours / four hours',
    ],
    [
      'DR Congo will suspend the bond, its minister has announced after seven hours of talks in Lubumbashi.',
      'Zambia will resume crossings, Ida Holm told reporters after nine hours of talks in Lubumbashi on Monday.',
      'seven hours / nine hours',
    ],
    [
      'The session in Oslo lasted five hours.',
      'Talks in Oslo that lasted nearly eight hours ended without a deal.',
      'five hours / nearly eight hours',
    ],
    [
      'A five-hour negotiating session ended at dawn.',
      'After eleven hours of negotiations the sides parted.',
      'five-hour / eleven hours',
    ],
    [
      'Ida Holm and Jan Kowal spoke by phone this morning. It lasted ten minutes.',
      'Ida Holm and Jan Kowal spoke by telephone for half an hour.',
      'ten minutes / half an hour',
    ],
    [
      'Talks broke up in Oslo. Ida Holm and Jan Kowal spent seven hours at the table in Oslo.',
      'The talks in Oslo broke up after five hours.',
      'seven hours / five hours',
    ],
    [
      'The discussions, chaired by Ida Holm, lasted five and a half hours and were adjourned.',
      'Talks ended without a deal after seven hours.',
      'five and a half hours / seven hours',
    ],
    [
      'The conversation ran for ninety minutes, the palace said.',
      'The two spoke for about four hours, an aide said.',
      'ninety minutes / about four hours',
    ],
    [
      'The summit, which took three hours, ended in Oslo without a text.',
      'The leaders rose from the table in Oslo after five hours.',
      'three hours / five hours',
    ],
  ])('are told: %s', (a, b, lengths) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringMatching(new RegExp(`^How long: .*: ${lengths}$`))]);
  });

  it.each([
    [
      'one is about the other',
      'The ministers met for two hours in Oslo.',
      'The ministers met for more than two hours in Oslo.',
    ],
    [
      'they are of two towns',
      'After five hours of talks in Oslo they parted.',
      'After nine hours of talks in Bern they parted.',
    ],
    [
      'one is not over',
      'The talks have lasted nine hours so far.',
      'After twelve hours of talks they parted.',
    ],
    [
      'one is no talk',
      'After five hours of talks they parted.',
      'A 24-hour strike followed the talks, and nine hours of rain.',
    ],
    [
      'one is what went on meanwhile',
      'Police locked the street for three hours while they talked.',
      'The negotiations with the man lasted five hours.',
    ],
    ['one is a break', 'The talks resumed after two hours.', 'The talks lasted five hours.'],
    ['one is a fight', 'They met after three hours of fighting.', 'They met for five hours.'],
    [
      'they are of two days',
      'Ida Holm and Jan Kowal met for two hours in Oslo on Sunday.',
      'Ida Holm and Jan Kowal met for nearly eight hours in Oslo.',
    ],
    [
      'an article has both',
      'After five hours of talks they parted.',
      'After nine hours of talks they parted. On Sunday they had met for five hours.',
    ],
  ])('are none where %s', (_why, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });
});

describe('how long talks took, in hours by one outlet and in minutes by the other', () => {
  it.each([
    [
      'Both delegations met with her in one room for the first time on Monday morning, for ninety minutes.',
      'For an hour on Monday morning, the general and the teacher sat across from each other.',
    ],
    [
      'Ida Holm and Jan Kowal talked by phone for 40 minutes on Sunday, her office said.',
      'The call between Holm and Kowal on Sunday lasted an hour and a quarter, according to his aides.',
    ],
    [
      'Ida Holm met Jan Kowal in Bern on Sunday. The meeting lasted about two hours, and they will sit down again on Thursday.',
      'Union leaders met the owners for three hours on Monday. Sunday’s meeting of Holm and Kowal lasted about 75 minutes.',
    ],
    [
      'The talks broke up after three hours on Sunday.',
      'Negotiators rose on Sunday after five hours at the table.',
    ],
  ])('is told where it differs: %s', (a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringContaining('How long')]);
  });

  it.each([
    ['a rounding', 'They met for an hour on Sunday.', 'They met for 55 minutes on Sunday.'],
    [
      'a call and a meeting',
      'They met for three hours on Sunday.',
      'They spoke by phone for 40 minutes on Sunday.',
    ],
    ['one length', 'They met for an hour and a half on Sunday.', 'They met for ninety minutes on Sunday.'],
  ])('is not with %s', (_, a, b) => {
    expect(differencesOfTwo(a, b).filter((about) => about.startsWith('How long'))).toEqual([]);
  });
});
