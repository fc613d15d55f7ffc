import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import type { PositionFinding } from '../../../../../src/core/model/finding.ts';
import { has } from '../../../../support/topic-words.ts';

const schema = z.array(
  z.strictObject({
    id: z.string(),
    text: z.string(),
    /** Held positions: the names that are right for the party, the stances that are, and words of the position. */
    positions: z.array(
      z.strictObject({ party: z.array(z.string()), stance: z.array(z.string()), words: z.string() }),
    ),
    /** Words of what may be told as well. */
    may: z.array(z.string()),
    /** Words that are nobody's position. */
    none: z.array(z.string()),
  }),
);

function readPassages(file: string) {
  const url = new URL(`../../../../fixtures/positions/${file}`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(url, 'utf8'))).map((passage) => ({
    ...passage,
    told: analyse({ text: passage.text, publishedAt: '2024-05-05' }).positions,
  }));
}

/** What each file's positions come to at least: shares of those found, right among them, and invented among the told. */
describe.each([
  { file: 'passages.json', found: 5 / 6, right: 29 / 30, invented: 1 / 50, wrong: 0 },
  { file: 'news.json', found: 3 / 4, right: 7 / 8, invented: 1 / 15, wrong: 2 },
])('positions in passages of many fields, $file', (floor) => {
  const passages = readPassages(floor.file);
  const wanted = passages.flatMap(({ id, positions, told }) =>
    positions.map((position) => ({
      id,
      position,
      found: told.filter(({ text }) => has(text, position.words)),
    })),
  );
  const found = wanted.filter((one) => one.found.length > 0);

  it('are found for the most part', () => {
    expect(found.length / wanted.length).toBeGreaterThan(floor.found);
  });

  it('belong to the party and have the stance that they were told with', () => {
    const right = found.filter((one) => one.found.some((told) => isHeld(told, one.position)));
    expect(right.length / found.length).toBeGreaterThanOrEqual(floor.right);
  });

  it('are no others than those that the passages tell', () => {
    const told = passages.flatMap((passage) => passage.told.map(({ text }) => ({ passage, text })));
    const invented = told.filter(
      ({ passage, text }) =>
        ![...passage.positions.map(({ words }) => words), ...passage.may].some((words) => has(text, words)),
    );
    expect(invented.length / told.length).toBeLessThanOrEqual(floor.invented);
  });

  it('are hardly ever what nobody holds', () => {
    const wrong = passages.flatMap(({ id, none, told }) =>
      none.filter((words) => told.some(({ text }) => has(text, words))).map((words) => `${id}: ${words}`),
    );
    expect(wrong.length).toBeLessThanOrEqual(floor.wrong);
  });
});

function isHeld(
  { party, stance }: PositionFinding,
  wanted: { readonly party: readonly string[]; readonly stance: readonly string[] },
): boolean {
  return wanted.stance.includes(stance) && wanted.party.some((name) => has(party, name));
}
