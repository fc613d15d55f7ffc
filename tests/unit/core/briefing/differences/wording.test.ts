import { describe, expect, it } from 'vitest';
import { differencesOfTwo } from './told-by.ts';

const quoted = (words: readonly string[]): readonly string[] =>
  words.filter((text) => text.startsWith('How '));

describe('one remark in other words', () => {
  it.each([
    [
      'in another tense, beside an unnamed speaker',
      '“You can’t merge two call centres and get three,” said Ida Holm of the Staff Union.',
      'The union told the hearing that no bank “ever merged two call centres and got three”.',
    ],
    [
      'with the same words of weight',
      '“We do not trade men like salt,” said Ida Holm, the front’s leader.',
      'Ida Holm, the front’s leader, said that her people were “not trading men as if they were salt”.',
    ],
    [
      'by somebody and the body that they speak for',
      '“You can’t merge two ferry lines and get three,” said Ida Holm of the Arvik Ferry Union.',
      'Nobody, the Arvik Ferry Union told the hearing, “ever merged two ferry lines and got three”.',
    ],
    [
      'in another order, by nobody at all',
      '“There is no more coal here, and I have looked under every bunk,” said Ida Holm, the skipper.',
      'The bunker was bare. “I have looked under every bunk and there is no more coal here.” The crew laughed.',
    ],
    [
      'by nobody in particular',
      '“The port was sold long before anybody asked us,” one docker said.',
      '“The port was sold long before anybody talked to us,” said a worker on the quay.',
    ],
  ])('is told: %s', (_what, a, b) => {
    expect(quoted(differencesOfTwo(a, b))).toHaveLength(1);
  });

  it.each([
    [
      'words left out',
      '“We do not trade men like salt, whatever they say,” said Ida Holm.',
      '“We do not trade men like salt,” said Ida Holm.',
    ],
    [
      'all but the word that it begins with',
      '“It is a dream come true for me,” said Ida Holm.',
      '“To be part of this old crew on such a night is a dream come true for me,” said Ida Holm.',
    ],
    [
      'another matter',
      '“We do not trade men like salt,” said Ida Holm.',
      '“We do not sell boats for money,” said Ida Holm.',
    ],
    [
      'two words of weight only',
      '“This is the price,” said Ida Holm of the port. “Take it.”',
      '“The price is that,” said Ida Holm of the port.',
    ],
    [
      'another speaker',
      '“We do not trade men like salt,” said Ida Holm.',
      '“They are not trading men like salt,” said Jan Kowal.',
    ],
  ])('is none with %s', (_what, a, b) => {
    expect(quoted(differencesOfTwo(a, b))).toEqual([]);
  });
});
