import type { Context, ExitStatus } from '../context.ts';
import { reportInput } from '../input-error.ts';
import { readFeedInput } from '../read-feed-input.ts';

/** `readout feed FILE…`: feeds' items, a JSON line a feed, in order. */
export async function runFeed(context: Context, inputs: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const input of inputs) {
    const feed = await readFeedInput(context, input);
    if ('items' in feed) {
      await context.stdout.write(`${JSON.stringify(feed)}\n`);
    } else {
      status = 1;
      await reportInput(context, feed);
      await context.stdout.write(`${JSON.stringify({ file: input, error: feed })}\n`);
    }
  }
  return status;
}
