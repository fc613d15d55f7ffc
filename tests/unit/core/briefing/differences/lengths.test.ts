import { describe, expect, it } from 'vitest';
import { differencesOfTwo } from './told-by.ts';

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
