import { Fault } from '../../core/fault.ts';
import { type Context, complain, type ExitStatus } from '../context.ts';
import { extractedArticle } from '../extracted-article.ts';
import { callerPath } from '../workplace.ts';

/** `readout extract FILE…`: cleaned text and metadata of articles, a JSON line each, in order. */
export async function runExtract(context: Context, files: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const file of files) {
    const article = await extractedArticle(file, callerPath(context, file));
    if (article instanceof Fault) {
      status = 1;
      await complain(context, article);
      const error = { code: article.code, message: `${article.message} ${article.mend}` };
      await context.stdout.write(`${JSON.stringify({ file, error })}\n`);
    } else {
      await context.stdout.write(`${JSON.stringify({ file, ...article })}\n`);
    }
  }
  return status;
}
