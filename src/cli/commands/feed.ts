import { withRefusedDates } from '../../app.ts';
import { clockOf } from '../../config/environment.ts';
import type { Context, ExitStatus } from '../context.ts';
import { writeEach } from '../each-input.ts';

/** `readout feed FILE|URL…`: feeds' items, a JSON line a feed, in order. */
export function runFeed(context: Context, typed: readonly string[]): Promise<ExitStatus> {
  return writeEach(context, typed, async (inputs, input) => {
    const feed = await inputs.feed(input);
    return 'file' in feed ? withRefusedDates(feed, clockOf(context.environment).now()) : feed;
  });
}
