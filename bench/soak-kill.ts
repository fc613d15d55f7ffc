// `npm run soak:kill [-- ROUNDS [SEED]]`: real processes deliver digests under load from one SQLite file, are killed with
// SIGKILL at random moments and started again; then what stands on the local Discord and Slack is judged. Exit status 1 where
// anything stands twice, or not at all.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from '../tests/simulation/kill/kill-rounds.ts';
import { random } from './random.ts';
import { chance } from './soak/chance.ts';
import { print, row } from './soak/print.ts';

const rounds = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 1);
const directory = await mkdtemp(join(tmpdir(), 'readout-kill-'));
const started = performance.now();
const verdict = await killRounds({
  directory,
  rounds,
  channels: 30,
  longestLifeMs: 8_000,
  chance: chance(random(seed)),
});
print(row('rounds, seed', `${rounds}, ${seed}`));
print(row('seconds', ((performance.now() - started) / 1_000).toFixed(0)));
print(row('messages / digests done', `${verdict.messages} / ${verdict.deliveries}`));
print(row('broken', verdict.broken.length));
for (const line of verdict.broken.slice(0, 20)) print(line);
if (verdict.broken.length === 0) await rm(directory, { recursive: true, force: true });
else print(`the store: ${directory}`);
process.exitCode = verdict.broken.length === 0 ? 0 : 1;
