import { describe, expect, it } from 'vitest';
import { check } from './check/check.ts';
import { simulate } from './world/simulate.ts';
import { writeScenario } from './world/write-scenario.ts';

const fair = { days: 3, subscriptions: 8, topics: 2, roughness: 0 };
const rough = { days: 3, subscriptions: 6, topics: 2, roughness: 2 };

describe('daily digests, simulated with everything that may go wrong', () => {
  it.each([1])('come on time and once where nothing does (seed %i)', async (seed) => {
    const verdict = check(await simulate(writeScenario(seed, fair)));
    expect(verdict.findings).toEqual([]);
    expect(verdict.counts.digests).toBeGreaterThan(10);
  });

  it.each([2, 3])('are neither lost nor doubled (seed %i)', async (seed) => {
    const verdict = check(await simulate(writeScenario(seed, rough)));
    expect(verdict.findings).toEqual([]);
    expect(verdict.counts.digests).toBeGreaterThan(5);
  });

  it('go the same way each time that a seed is played', async () => {
    const [one, other] = [await simulate(writeScenario(6, rough)), await simulate(writeScenario(6, rough))];
    expect(other).toEqual(one);
    expect(one.troubles.length).toBeGreaterThan(0);
  });
});
