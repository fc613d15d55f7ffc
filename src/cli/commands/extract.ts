import type { Context, ExitStatus } from '../context.ts';
import { extractedArticle } from '../extracted-article.ts';
import { reportInput } from '../input-error.ts';

/** `readout extract FILE…`: cleaned text and metadata of articles, a JSON line each, in order. */
export async function runExtract(context: Context, files: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const file of files) {
    const article = await extractedArticle(context, file);
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
