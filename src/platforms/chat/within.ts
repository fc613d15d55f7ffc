import { setTimeout as sleep } from 'node:timers/promises';

/** What the promise gives within a time; null where it takes longer. */
export async function within<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result | null> {
  const timer = new AbortController();
  const late = sleep(milliseconds, null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
