import { expect, it } from 'vitest';
import { counted, countedTogether, restInWords } from '../../../../src/render/chat/words.ts';

it('counts in words, one and many', () => {
  expect([counted(1, 'said'), counted(1_200, 'said')]).toEqual(['1 statement', '1,200 statements']);
  expect([restInWords(1, 'held', 3), restInWords(2, 'held', 3), restInWords(2, 'held', 0)]).toEqual([
    '1 more meeting held',
    '2 more meetings held',
    '2 meetings held',
  ]);
});

it('counts together what is called alike', () => {
  const counts = new Map([
    ['upcoming', 2],
    ['said', 1],
    ['possible', 1],
    ['held', 1],
  ] as const);
  expect(countedTogether(counts)).toBe('3 meetings · 1 statement · 1 meeting held');
});
