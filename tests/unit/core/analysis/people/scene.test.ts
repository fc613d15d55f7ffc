import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('whom the scene is about', () => {
  test.each([
    [
      "Nurse Ida Moor has spoken to the press. Asked whether she'd faxed Olga Brand, she said that the line was dead.",
      'the line was dead',
      'Ida Moor',
    ],
    [
      'Otto Lund left early. Pressed about the note he sent to Karl Weber, he said it was a joke.',
      'it was a joke',
      'Otto Lund',
    ],
    [
      'Mika Toll is out in the car park. “A goal’s a goal,” he grins. “Ask the keeper.”',
      'Ask the keeper',
      'Mika Toll',
    ],
    ['The tax office disputed this. It said refunds had doubled.', 'refunds had doubled', 'the tax office'],
    [
      'Dr Ines Alba, who heads a crew of divers, came up. “It was dry,” the caver remarked.',
      'It was dry',
      'Ines Alba',
    ],
  ])('“%s”: “%s” is %s’s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('nobody else', () => {
  test.each([
    [
      'A northern cooper spoke of rot. Cask Minister Ida Moor was there. “It is bad,” the cooper added.',
      'It is bad',
      'the cooper',
    ],
    [
      'Zambia’s trade minister, Ida Moor, said no. The prime minister said it was late.',
      'it was late',
      'the prime minister',
    ],
    [
      'Ida Moor, the trade minister, said no. The foreign minister said it was late.',
      'it was late',
      'the foreign minister',
    ],
    [
      'Dr Ida Moor, who heads a crew of divers, met a caver. “It was dry,” the caver remarked.',
      'It was dry',
      'the caver',
    ],
    ['Jules Moor accused Dana Holm of theft. He said it was late.', 'it was late', null],
  ])('in “%s” says “%s” as %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});
