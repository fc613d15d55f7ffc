import { expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { chance } from '../../bench/soak/chance.ts';
import { liveKillRounds } from '../support/live-kill.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

it('a process that reads feeds, killed again and again, loses nothing that it acknowledged and keeps nothing twice', async () => {
  const directory = temporaryDirectory();
  const verdict = await liveKillRounds({
    directory,
    rounds: 2,
    feeds: 2,
    items: 6,
    longestDelayMs: 200,
    chance: chance(random(3)),
  });
  expect(verdict.broken).toEqual([]);
  expect(verdict.articles).toBeGreaterThanOrEqual(24);
  expect(verdict.acknowledged).toBeGreaterThanOrEqual(4);
}, 60_000);
