import { digestSlots } from '../../app.ts';
import { clockOf } from '../../config/environment.ts';
import { Fault } from '../../core/fault.ts';
import { type Context, type ExitStatus, say } from '../context.ts';

/** What `readout digests next` was given. */
export interface NextOptions {
  readonly at: string;
  readonly days: string;
  readonly timezone: string;
  readonly from?: string;
  readonly count: string;
}

/** Slots that are printed at once: more than thirty years of hourly ones. */
const mostSlots = 300_000;

/** `readout digests next`: the next slots of a schedule, one UTC instant a line. */
export async function runDigestsNext(context: Context, options: NextOptions): Promise<ExitStatus> {
  const count = countOf(options.count);
  const from = options.from === undefined ? clockOf(context.environment).now() : instantOf(options.from);
  let left = count;
  for (const slot of await digestSlots(options, from)) {
    await say(context.stdout, slot.toString());
    left -= 1;
    if (left === 0) break;
  }
  return 0;
}

function countOf(written: string): number {
  const count = Number(written);
  if (Number.isInteger(count) && count >= 1 && count <= mostSlots) return count;
  throw new Fault(
    'bad-count',
    `--count is no number of slots: "${written}".`,
    `Write one from 1 to ${mostSlots}.`,
  );
}

function instantOf(written: string): Temporal.Instant {
  try {
    // Years of four digits: the calendar of no other one is known.
    if (/^\d{4}-/.test(written)) return Temporal.Instant.from(written);
  } catch {
    // Told below.
  }
  const mend = 'Write it with its offset, like 2026-03-28T00:00:00Z.';
  throw new Fault('bad-date', `--from is no instant: "${written}".`, mend);
}
