import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { print } from './print.ts';

/** Does everything at once, for so long; then each comes to its end. */
export async function atOnce(
  milliseconds: number,
  begin: (stop: AbortSignal) => readonly Promise<unknown>[],
): Promise<void> {
  const stop = new AbortController();
  const all = Promise.all(begin(stop.signal));
  await sleep(milliseconds);
  stop.abort();
  await all;
}

/** Tells what broke and keeps the log, with exit status 1; where nothing did, nothing is left. */
export async function conclude(broken: readonly string[], folder: string, logPath: string): Promise<void> {
  if (broken.length === 0) await rm(folder, { recursive: true, force: true });
  else print(`\nbroken:\n${broken.join('\n')}\nthe log: ${logPath}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

/** `2.0 / 11.4 / 18.5`: times below which these shares of all lie. */
export function percentiles(times: readonly number[], shares: readonly number[], digits: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return shares
    .map((share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(digits))
    .join(' / ');
}
