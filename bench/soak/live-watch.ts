import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './live-stored.ts';

/** Notes when each item first stood in a store that another process writes, by the items' codes. */
export async function watchStore(
  directory: string,
  until: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const stoodAt = new Map<string, number>();
  let last = 0;
  const database = new DatabaseSync(path.join(directory, 'readout.db'), { readOnly: true });
  const newer = database.prepare('SELECT rowid, title FROM articles WHERE rowid > :last ORDER BY rowid');
  while (!until.aborted) {
    for (const { rowid, title } of newer.all({ last })) {
      last = Number(rowid);
      const code = codeOf(String(title));
      if (code !== null && !stoodAt.has(code)) stoodAt.set(code, performance.now());
    }
    await sleep(250, null, { signal: until }).catch(() => null);
  }
  database.close();
  return stoodAt;
}

/** Resident memory of a process, MB, a sample a second. */
export async function watchMemory(pid: number | undefined, until: AbortSignal): Promise<readonly number[]> {
  const samples: number[] = [];
  while (!until.aborted) {
    await sleep(1_000, null, { signal: until }).catch(() => null);
    const resident = residentMegabytes(pid);
    if (resident !== null) samples.push(resident);
  }
  return samples;
}

function residentMegabytes(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1_024;
  } catch {
    return null;
  }
}

/** By how much samples, one a second, grow in a minute: least squares. */
export function slopePerMinute(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, one) => sum + one, 0) / samples.length;
  let [over, under] = [0, 0];
  for (const [at, one] of samples.entries()) {
    over += (at - middle) * (one - mean);
    under += (at - middle) ** 2;
  }
  return under === 0 ? 0 : (over / under) * 60;
}
