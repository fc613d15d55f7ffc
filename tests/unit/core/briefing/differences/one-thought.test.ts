import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

describe('one thought in two wordings that share no run of words', () => {
  it.each([
    [
      '“A year’s delay is a no by another name,” said Marcus Pell, who speaks for Halden.',
      '“A pause of a year is just another way of saying no,” Marcus Pell told reporters.',
    ],
    [
      '“We do not trade men like salt,” said Dawit Kifle.',
      'Dawit Kifle said that the front was “not trading men as if they were salt”.',
    ],
    [
      '“A ward without nurses is a corridor with curtains,” said Ida Holm.',
      '“Take the nurses away and a ward is nothing but a corridor with curtains,” Ida Holm said.',
    ],
    [
      '“We are not asking for the moon, we are asking for a lift that works,” said Ida Holm.',
      '“Nobody wants the moon. We want a lift that works,” Ida Holm said.',
    ],
    [
      '“The bell rings and I know before I open it,” said Ida Holm.',
      '“The bell goes and I’ve guessed before I get up to open it,” Ida Holm said.',
    ],
    [
      '“We have gone from a whisper to a grumble,” said Ida Holm.',
      '“Last week we were whispering, this week we are grumbling,” Ida Holm said.',
    ],
  ])('is told: %s', (a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringContaining('is quoted')]);
  });

  it.each([
    [
      'two speakers',
      '“A ward without nurses is a corridor with curtains,” said Ida Holm.',
      '“Take the nurses away and a ward is a corridor with curtains,” Jan Kowal said.',
    ],
    [
      'an outlet that has both',
      '“A ward without nurses is a corridor with curtains,” said Ida Holm.',
      '“A ward without nurses is a corridor with curtains,” said Ida Holm. “Take the nurses and the ward, and curtains are what this corridor has,” Ida Holm said.',
    ],
    [
      'the same words in another spelling, or cut short',
      '“Neither of us realised that the ward wasn’t open, or that nurses and curtains were missing,” said Ida Holm.',
      '“Neither of us realized that the ward was not open, or that nurses and curtains were missing,” Ida Holm said.',
    ],
    [
      'words of an editor in brackets, or words left out',
      '“The pilot boat turned (its bow) towards the wreck and the crew hauled the nets,” said Ida Holm.',
      '“The pilot boat turned towards the wreck and the crew hauled the nets,” Ida Holm said.',
    ],
    [
      'words that are names alone',
      '“We want to be the United States of America, not the rest of the world,” Jan Kowal said.',
      '“I hope to lead the United States of America,” Jan Kowal said.',
    ],
    [
      'one long word and a short one',
      '“We have gone from a whisper to a row,” said Ida Holm.',
      '“Last week we were whispering, this week we have a row to settle,” Ida Holm said.',
    ],
    [
      'another thought on one matter',
      '“The ward needs more nurses by the summer,” said Ida Holm.',
      '“The ward has had its nurses cut since the spring,” Ida Holm said.',
    ],
  ])('is none with %s', (_, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });

  it('is told of nearly the same words four days apart', () => {
    const told = differencesOf(
      ['Northern Wire', '2031-05-12', '“It is the same coat with a new button,” said Ida Holm.'],
      ['Coast Herald', '2031-05-16', '“They have sewn a new button on the same coat,” Ida Holm said.'],
    );
    expect(told).toEqual([expect.stringContaining('is quoted')]);
  });

  it('is none when it was said nine days apart', () => {
    const told = differencesOf(
      ['Northern Wire', '2031-05-12', '“A ward without nurses is a corridor with curtains,” said Ida Holm.'],
      [
        'Coast Herald',
        '2031-05-21',
        '“Take the nurses away and a ward is nothing but a corridor with curtains,” Ida Holm said.',
      ],
    );
    expect(told).toEqual([]);
  });
});
