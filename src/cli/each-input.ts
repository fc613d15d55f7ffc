import type { Context, ExitStatus } from './context.ts';
import { type InputError, reportInput } from './input-error.ts';
import { type Inputs, openInputs } from './inputs.ts';

/** Writes a JSON line for each input, in order: what was read, or the error in its place. */
export async function writeEach(
  context: Context,
  typed: readonly string[],
  read: (inputs: Inputs, input: string) => Promise<{ readonly file: string } | InputError>,
): Promise<ExitStatus> {
  const inputs = openInputs(context);
  let status: ExitStatus = 0;
  try {
    for (const input of typed) {
      const line = await read(inputs, input);
      const isRead = 'file' in line;
      if (!isRead) {
        status = 1;
        await reportInput(context, line);
      }
      await context.stdout.write(`${JSON.stringify(isRead ? line : { file: input, error: line })}\n`);
    }
  } finally {
    await inputs.close();
  }
  return status;
}
