// `npm run soak [-- SEEDS [FIRST_SEED [SIZE]]]`: plays simulations of the daily digests, seed after seed, and judges each by
// what the platforms got. SIZE: mixed (left out), or one of `sizes`. Exit status 1 where one failed.
import { check } from '../tests/simulation/check/check.ts';
import { noCounts, type Verdict } from '../tests/simulation/check/finding.ts';
import { simulate } from '../tests/simulation/world/simulate.ts';
import { type Size, writeScenario } from '../tests/simulation/world/write-scenario.ts';
import { print, row } from './soak/print.ts';

const sizes: Readonly<Record<string, Size>> = {
  small: { days: 3, subscriptions: 6, topics: 2, roughness: 3 },
  fair: { days: 7, subscriptions: 20, topics: 4, roughness: 0 },
  rough: { days: 10, subscriptions: 12, topics: 3, roughness: 2 },
  wide: { days: 3, subscriptions: 120, topics: 12, roughness: 1 },
  long: { days: 30, subscriptions: 10, topics: 3, roughness: 1 },
  /** As many as a busy bot has, over a season. */
  whole: { days: 90, subscriptions: 500, topics: 25, roughness: 0.3 },
};
const mixed = [
  'small',
  'small',
  'small',
  'small',
  'rough',
  'small',
  'fair',
  'small',
  'long',
  'wide',
] as const;

const count = Number(process.argv[2] ?? 100);
const first = Number(process.argv[3] ?? 1);
const wanted = process.argv[4] ?? 'mixed';
const total = new Map(Object.entries(noCounts()));
const findings = new Map<string, number>();
const troubles = new Map<string, number>();
let failed = 0;
for (let seed = first; seed < first + count; seed++) await play(seed);
conclude();

async function play(seed: number): Promise<void> {
  const name = wanted === 'mixed' ? (mixed[seed % mixed.length] ?? 'small') : wanted;
  const size = sizes[name];
  if (!size) throw new Error(`no size ${name}: ${Object.keys(sizes).join(', ')}`);
  const started = performance.now();
  const record = await simulate(writeScenario(seed, size));
  const verdict = check(record);
  for (const { what } of record.troubles) {
    const kind = what.replace(/\..*/, ' failed');
    troubles.set(kind, (troubles.get(kind) ?? 0) + 1);
  }
  for (const [key, value] of Object.entries(verdict.counts)) total.set(key, (total.get(key) ?? 0) + value);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const { digests, messages } = verdict.counts;
  process.stderr.write(`seed ${seed} (${name}): ${digests} digests, ${messages} messages, ${seconds} s\n`);
  if (verdict.findings.length > 0) tell(seed, name, verdict);
}

function tell(seed: number, name: string, verdict: Verdict): void {
  failed += 1;
  for (const { kind } of verdict.findings) findings.set(kind, (findings.get(kind) ?? 0) + 1);
  process.stderr.write(`broken; again: npm run soak -- 1 ${seed} ${name}\n`);
  for (const { kind, text } of verdict.findings.slice(0, 10)) process.stderr.write(`  ${kind}: ${text}\n`);
}

function conclude(): void {
  print(row('seeds / of them broken', `${count} / ${failed}`));
  for (const [key, value] of total) print(row(key, value));
  for (const [kind, times] of troubles) print(row(`trouble: ${kind}`, times));
  for (const [kind, times] of findings) print(row(`broken: ${kind}`, times));
  process.exitCode = failed === 0 ? 0 : 1;
}
