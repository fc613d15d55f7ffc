import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { analyse } from '../../core/analysis/analyse.ts';
import { impliedDate } from '../../core/analysis/dates/implied-date.ts';
import { Fault } from '../../core/fault.ts';
import { analysisLine } from '../analysis-line.ts';
import { type ArticleLine, parseArticleLine } from '../article-line.ts';
import { type Context, complain, type ExitStatus } from '../context.ts';
import { extractedArticle } from '../extracted-article.ts';
import { streamLines } from '../json-lines.ts';
import { callerPath } from '../workplace.ts';

/** One line of the result, and whether it tells of a fault. */
interface ResultLine {
  readonly line: object;
  readonly fault?: Fault;
}

/** `readout analyse`: what the analysis finds in each article, a JSON line each, in the order of the input. */
export async function runAnalyse(
  context: Context,
  files: readonly string[],
  { explain }: { readonly explain: boolean },
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const file of files.length > 0 ? files : ['-']) {
    for await (const { line, fault } of resultsOf(context, file, explain)) {
      if (fault) {
        status = 1;
        await complain(context, fault);
      }
      await context.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
  return status;
}

async function* resultsOf(context: Context, file: string, explain: boolean): AsyncGenerator<ResultLine> {
  if (file === '-') {
    yield* streamResults(context.stdin, 'stdin', explain);
  } else if (/\.(?:jsonl|ndjson)$/i.test(file)) {
    yield* fileResults(context, file, explain);
  } else {
    yield await articleResult(context, file, explain);
  }
}

async function* fileResults(context: Context, file: string, explain: boolean): AsyncGenerator<ResultLine> {
  try {
    yield* streamResults(createReadStream(callerPath(context, file)), file, explain);
  } catch (cause) {
    const fault = new Fault('unreadable', 'The file cannot be read.', 'Check its name and permissions.', {
      place: { file },
      cause,
    });
    yield { line: { file, error: errorOf(fault) }, fault };
  }
}

async function* streamResults(stream: Readable, name: string, explain: boolean): AsyncGenerator<ResultLine> {
  for await (const { line, text } of streamLines(stream)) {
    const parsed = text instanceof Fault ? { id: null, fault: text } : parseArticleLine(text);
    if ('article' in parsed) {
      yield articleLineResult(parsed.article, explain);
    } else {
      const { id, fault } = parsed;
      const placed = new Fault(fault.code, fault.message, fault.mend, {
        place: { file: name, line },
        cause: fault,
      });
      yield { line: { id, line, error: errorOf(fault) }, fault: placed };
    }
  }
}

async function articleResult(context: Context, file: string, explain: boolean): Promise<ResultLine> {
  const article = await extractedArticle(file, callerPath(context, file));
  if (article instanceof Fault) return { line: { file, error: errorOf(article) }, fault: article };
  const { text, title, outlet, publishedAt } = article;
  return articleLineResult({ id: file, text, title, outlet, publishedAt, timezone: undefined }, explain);
}

function articleLineResult(article: ArticleLine, explain: boolean): ResultLine {
  const { id, title, text, outlet, timezone = 'UTC' } = article;
  try {
    const implied = article.publishedAt === undefined ? impliedDate(text, [], timezone) : null;
    const publishedAt = article.publishedAt ?? implied;
    const findings = analyse({
      text,
      publishedAt,
      timezone,
      ...(title && { title }),
      ...(outlet && { outlet }),
    });
    const head = {
      id,
      publishedAt,
      ...(implied && { publishedAtStated: false as const }),
      ...(title && { title }),
    };
    return { line: analysisLine({ ...head, text }, findings, explain) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const fault = new Fault(
      'analysis-failed',
      `${id}: the analysis failed (${why}).`,
      'Report it with the article.',
      {
        cause,
      },
    );
    return { line: { id, error: errorOf(fault) }, fault };
  }
}

function errorOf({ code, message, mend }: Fault): { readonly code: string; readonly message: string } {
  return { code, message: `${message} ${mend}` };
}
