import { expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { chance } from '../../bench/soak/chance.ts';
import { killRounds } from '../simulation/kill/kill-rounds.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

it('processes that deliver digests, killed again and again, leave each digest standing once', async () => {
  const verdict = await killRounds({
    directory: temporaryDirectory(),
    rounds: 2,
    channels: 4,
    longestLifeMs: 1_500,
    chance: chance(random(1)),
  });
  expect(verdict.broken).toEqual([]);
  expect(verdict.messages).toBeGreaterThan(10);
}, 60_000);
