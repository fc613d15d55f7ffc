import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  ['Enough is enough. — Ana Holm (@anaholm) May 2, 2031', 'Ana Holm | - | Enough is enough.'],
  ['“Enough is enough.” – Ana Holm (@anaholm)', 'Ana Holm | - | Enough is enough.'],
  [
    'Enough is enough, and the dam must go.\n\n— Ana Holm (@anaholm) 2 May 2031',
    'Ana Holm | - | Enough is enough, and the dam must go.',
  ],
])('a post is signed with a name and a handle: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
  expect(findIn(text)).toMatchObject([{ kind: 'direct', rule: 'signature' }]);
});

test.each([
  'Write to us (@lumen) or call.',
  'Ana Holm (@anaholm) is on the way to Lima.',
  'The dam – old, grey – leaks.',
])('a handle alone signs nothing: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    '“We stay, and that is all that I will say.”\n\n- Ana Holm, remarks at a rally in Lima, Feb. 7',
    'Ana Holm',
  ],
  ['“We stay, and that is all that I will say.”\n\n— Ana Holm (Lund), on television', 'Ana Holm'],
])('a signature may say where it was said: %s', (text, source) => {
  expect(told(text)).toEqual([`${source} | - | We stay, and that is all that I will say.`]);
});

test.each([
  '“We stay, and that is all.”\n\n- Holm, who built it, is tired.',
  '“We stay, and that is all.”\n\n- Holm is tired.',
])('a clause behind a dash is no signature: %s', (text) => {
  expect(told(text)).toEqual([]);
});
