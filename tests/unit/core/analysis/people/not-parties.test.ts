import { expect, test } from 'vitest';
import { findParties, partyOf } from '../../../../../src/core/analysis/people/parties.ts';

test.each([
  'They told us nothing, and who would ask us?',
  'The ministers met in Moscow and Geneva.',
  'They flew from Washington to London.',
  'The Washington Post and the China Daily wrote of it.',
  'The Moscow State Circus played.',
  'Voters in New Mexico chose.',
  'The Gulf of Mexico was calm.',
  'Students of the University of Ghana marched.',
  'Mr. Jordan played, and so did Chad Rivers.',
  'Latin American poets read.',
  'A Georgia senator spoke in Atlanta.',
  'The anti-American mood grew.',
  'The GENEVA bureau is small.',
  'Roast turkey and fine china stood on the table.',
])('no party acts in: %s', (text) => {
  expect(findParties(text, { start: 0, end: text.length })).toEqual([]);
});

test.each([
  'us',
  'who',
  'Brussels',
  'the NATO-Russia Council',
  'the Northern Fisheries Council',
  'Solheim',
  '',
])('"%s" stands for no single party', (words) => {
  expect(partyOf(words)).toBeNull();
});
