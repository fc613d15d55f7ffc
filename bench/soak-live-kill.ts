// `npm run soak:live-kill [-- ROUNDS [SEED]]`: `readout ingest` reads feeds from a local web and is killed with SIGKILL at random
// moments, on one store. Exit status 1 where an acknowledged item is lost, anything stands twice, or the store does not open.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveKillRounds } from '../tests/support/live-kill.ts';
import { random } from './random.ts';
import { chance } from './soak/chance.ts';
import { print, row } from './soak/print.ts';

const rounds = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? 1);
const directory = await mkdtemp(join(tmpdir(), 'readout-live-kill-'));
const started = performance.now();
const verdict = await liveKillRounds({
  directory,
  rounds,
  feeds: 8,
  items: 20,
  longestDelayMs: 2_000,
  chance: chance(random(seed)),
});
print(row('rounds, seed', `${rounds}, ${seed}`));
print(row('seconds', ((performance.now() - started) / 1_000).toFixed(0)));
for (const [phase, times] of verdict.kills) print(row(`  killed ${phase}`, times));
print(row('answers acknowledged', verdict.acknowledged));
print(row('articles / revisions before the last', `${verdict.articles} / ${verdict.revisions}`));
print(row('broken', verdict.broken.length));
for (const line of verdict.broken.slice(0, 20)) print(line);
if (verdict.broken.length === 0) await rm(directory, { recursive: true, force: true });
else print(`the store: ${directory}`);
process.exitCode = verdict.broken.length === 0 ? 0 : 1;
