import type { Context, ExitStatus } from '../context.ts';
import { reportInput } from '../input-error.ts';
import { openInputs } from '../inputs.ts';

/** `readout feed FILE|URL…`: feeds' items, a JSON line a feed, in order. */
export async function runFeed(context: Context, typed: readonly string[]): Promise<ExitStatus> {
  const inputs = openInputs(context);
  let status: ExitStatus = 0;
  try {
    for (const file of typed) {
      const feed = await inputs.feed(file);
      if ('items' in feed) {
        await context.stdout.write(`${JSON.stringify(feed)}\n`);
      } else {
        status = 1;
        await reportInput(context, feed);
        await context.stdout.write(`${JSON.stringify({ file, error: feed })}\n`);
      }
    }
  } finally {
    await inputs.close();
  }
  return status;
}
