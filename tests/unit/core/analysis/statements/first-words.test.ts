import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  ['Holm said Tuesday’s storm had torn the nets.', 'Holm | said | Tuesday’s storm had torn the nets'],
  ["Oke said Friday's vote was a farce.", "Oke | said | Friday's vote was a farce"],
  ['Falk told CNN Sunday’s race would go on.', 'Falk | told | Sunday’s race would go on'],
  ['Dusek said Tuesday the nets were torn.', 'Dusek | said | the nets were torn'],
  ['Holm said that was “a fairy tale for voters”.', 'Holm | said | that was “a fairy tale for voters”'],
  ['Oke said that would be a mistake.', 'Oke | said | that would be a mistake'],
  ['Falk said that the nets were torn.', 'Falk | said | the nets were torn'],
  ['Dusek told Channel 9 that his boat had sunk.', 'Dusek | told | his boat had sunk'],
  ['Falk told Radio 7 the nets were torn.', 'Falk | told | the nets were torn'],
  ['Falk told Lumen 40 people had drowned.', 'Falk | told | 40 people had drowned'],
  ['Holm asked that the lamps be dimmed after ten.', 'Holm | asked | the lamps be dimmed after ten'],
  ['Oke asked that his name be struck from the list.', 'Oke | asked | his name be struck from the list'],
])('a remark begins with its first word: %s', (text, wanted) => {
  expect(told(text)).toEqual([wanted]);
});

test.each([
  [
    'Holm said the crew had patched the hull but had not painted it.',
    'Holm | said | the crew had patched the hull but had not painted it',
  ],
  ['Oke said the bridge was safe but was not pretty.', 'Oke | said | the bridge was safe but was not pretty'],
])('a second predicate is told where its verb is the first one again: %s', (text, wanted) => {
  expect(told(text)).toEqual([wanted]);
});

test('a second predicate with a verb of its own is the narrator’s', () => {
  expect(told('Falk says she will sail but has packed nothing.')).toEqual(['Falk | says | she will sail']);
});

test.each([
  ['The pier will be shut for a week, argued one fisherman.', 'one fisherman'],
  ['Four of the lynxes have a fever, the zoo said.', 'the zoo'],
  ['Half of the paintings were damp, the museum said.', 'the museum'],
  ['The pupils will sit the test in June, the school says.', 'the school'],
  ['The wing will stay shut until spring, the hospital said.', 'the hospital'],
])('people of a trade and houses speak: %s', (text, who) => {
  expect(told(text)).toEqual([expect.stringContaining(`${who} | `)]);
});
