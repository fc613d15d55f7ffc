import { describe, expect, it } from 'vitest';
import { senseOf } from '../../../../../src/core/briefing/differences/senses.ts';
import { stemsOf } from '../../../../../src/core/briefing/words.ts';

const sensesOf = (words: string): readonly string[] => stemsOf(words).map(senseOf);

describe('near synonyms', () => {
  it.each([
    'guns artillery',
    'withdrew withdrawn',
    'lorries trucks',
    'destroyed burned',
    'quarrel disagreement',
    'pact accord',
  ])('count as one: %s', (words) => {
    expect(new Set(sensesOf(words)).size).toBe(1);
  });

  it.each(['aircraft plan', 'pact treat', 'plant work', 'strike walk', 'rebels front', 'dead wounded'])(
    'are told from words of another meaning: %s',
    (words) => {
      expect(new Set(sensesOf(words)).size).toBe(2);
    },
  );
});
