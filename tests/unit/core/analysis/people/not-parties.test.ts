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
  'The guild met Corvia Ireland on Monday.',
  'Corvia Ireland said no. The guild will meet Corvia Ireland again.',
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

test.each([
  ['Angry Russia said no.', 'Russia'],
  ['On Monday Russia said no.', 'Russia'],
  ['A furious Foreign Minister Ireland had never seen came.', 'Ireland'],
  ['The envoy of South Korea left.', 'South Korea'],
  ['Minister Warns Russia Again Over Gas', 'Russia'],
  ['Brussels, Russia and Ireland agreed.', 'Russia'],
])('a country acts in: %s', (text, party) => {
  const found = findParties(text, { start: 0, end: text.length });
  expect(found.map((one) => one.party)).toContain(party);
});
