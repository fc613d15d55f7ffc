import type { Context, ExitStatus } from '../context.ts';
import { reportInput } from '../input-error.ts';
import { type Inputs, openInputs } from '../inputs.ts';

/** `readout extract FILE|URL…`: cleaned text and metadata of articles, a JSON line each, in order. */
export async function runExtract(context: Context, files: readonly string[]): Promise<ExitStatus> {
  const inputs = openInputs(context);
  try {
    return await extractAll(context, inputs, files);
  } finally {
    await inputs.close();
  }
}

async function extractAll(context: Context, inputs: Inputs, files: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const file of files) {
    const article = await inputs.article(file);
    if ('text' in article) {
      await context.stdout.write(`${JSON.stringify(article)}\n`);
    } else {
      status = 1;
      await reportInput(context, article);
      await context.stdout.write(`${JSON.stringify({ file, error: article })}\n`);
    }
  }
  return status;
}
