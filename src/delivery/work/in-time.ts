import type { Timers } from '../../core/ports.ts';

/** What is worked on took too long; it may go on all the same. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/**
 * What the work gives within a time.
 * @throws TooLong
 */
export async function inTime<Result>(
  timers: Timers,
  milliseconds: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  const late = timers.sleep(milliseconds, over.signal).then(() => {
    throw new TooLong(`no end within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    late.catch(() => {});
    over.abort();
  }
}
