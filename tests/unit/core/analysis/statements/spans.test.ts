import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { findIn } from './read.ts';

const pieces = constantFrom(
  'Holm',
  'Dusek',
  'she',
  'said',
  'told',
  'that',
  'the talks',
  'are',
  'over',
  ',',
  '.',
  ':',
  '?',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  'who',
  'and',
  'but',
  '(',
  ')',
  '–',
  '\n\n',
  'according to',
  'on Monday',
  'denied',
  'called',
  'A:',
  'Q:',
  '“We stay,”',
  'adding',
);

test('whatever the text, every span lies in it, holds words, and comes in order', () => {
  assert(
    property(array(pieces, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      for (const { content, cue, source } of findIn(text)) {
        expect(content.length).toBeGreaterThan(0);
        for (const { start, end } of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
        const starts = content.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 400, seed: 7 },
  );
});
