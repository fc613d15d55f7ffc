import { describe, expect, it } from 'vitest';
import { check } from './check/check.ts';
import type { FindingKind } from './check/finding.ts';
import { type Mutant, mutants } from './mutants.ts';
import { simulate } from './world/simulate.ts';
import { writeScenario } from './world/write-scenario.ts';

const seeds = [1, 13, 12, 6, 5, 4, 2, 3, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20];
const size = { days: 2, subscriptions: 5, topics: 1, roughness: 3 };

/** What the checker says of an engine, seed after seed, until it has said all that is expected. */
async function foundIn({ sabotage, findings, seed: telling }: Mutant): Promise<ReadonlySet<FindingKind>> {
  const found = new Set<FindingKind>();
  for (const seed of [telling, ...seeds]) {
    const verdict = check(await simulate(writeScenario(seed, size), { sabotage }));
    for (const { kind } of verdict.findings) found.add(kind);
    if (findings.every((kind) => found.has(kind))) break;
  }
  return found;
}

describe('the checker finds out an engine that', () => {
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
    '%s',
    async (_, mutant) => {
      expect([...(await foundIn(mutant))]).toEqual(expect.arrayContaining([...mutant.findings]));
    },
    60_000,
  );
});
