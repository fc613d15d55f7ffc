import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import type { PositionFinding } from '../../../../../src/core/model/finding.ts';
import { has } from '../../../../support/topic-words.ts';

const passages = z
  .array(
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
  )
  .parse(
    JSON.parse(
      readFileSync(new URL('../../../../fixtures/positions/passages.json', import.meta.url), 'utf8'),
    ),
  )
  .map((passage) => ({
    ...passage,
    told: analyse({ text: passage.text, publishedAt: '2024-05-05' }).positions,
  }));

describe('positions in passages of many fields', () => {
  const wanted = passages.flatMap(({ id, positions, told }) =>
    positions.map((position) => ({
      id,
      position,
      found: told.filter(({ text }) => has(text, position.words)),
    })),
  );
  const found = wanted.filter((one) => one.found.length > 0);

  it('are found, five of six', () => {
    expect(found.length / wanted.length).toBeGreaterThan(5 / 6);
  });

  it('belong to the party and have the stance that they were told with, all but one in thirty', () => {
    const wrong = found.filter((one) => !one.found.some((told) => isHeld(told, one.position)));
    expect(wrong.map(({ id, position }) => `${id}: ${position.words}`).length).toBeLessThanOrEqual(3);
  });

  it('are no others than those that the passages tell, all but one in fifty', () => {
    const told = passages.flatMap((passage) => passage.told.map(({ text }) => ({ passage, text })));
    const invented = told.filter(
      ({ passage, text }) =>
        ![...passage.positions.map(({ words }) => words), ...passage.may].some((words) => has(text, words)),
    );
    expect(invented.length * 50).toBeLessThanOrEqual(told.length);
  });

  it('are never what nobody holds', () => {
    const wrong = passages.flatMap(({ id, none, told }) =>
      none.filter((words) => told.some(({ text }) => has(text, words))).map((words) => `${id}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});

function isHeld(
  { party, stance }: PositionFinding,
  wanted: { readonly party: readonly string[]; readonly stance: readonly string[] },
): boolean {
  return wanted.stance.includes(stance) && wanted.party.some((name) => has(party, name));
}
