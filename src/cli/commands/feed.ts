import type { Context, ExitStatus } from '../context.ts';
import { writeEach } from '../each-input.ts';

/** `readout feed FILE|URL…`: feeds' items, a JSON line a feed, in order. */
export function runFeed(context: Context, typed: readonly string[]): Promise<ExitStatus> {
  return writeEach(context, typed, (inputs, input) => inputs.feed(input));
}
