import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { analyse } from '../../core/analysis/analyse.ts';
import { impliedDate } from '../../core/analysis/dates/implied-date.ts';
import { Fault } from '../../core/fault.ts';
import { analysisLine } from '../analysis-line.ts';
import { type ArticleLine, parseArticleLine } from '../article-line.ts';
import type { Context, ExitStatus } from '../context.ts';
import { type InputError, inputError, reportInput } from '../input-error.ts';
import { type Inputs, openInputs } from '../inputs.ts';
import { streamLines } from '../json-lines.ts';
import { callerPath } from '../workplace.ts';

/** One line of the result, with the error that it tells of. */
interface ResultLine {
  readonly line: object;
  readonly error?: InputError;
}

/** `readout analyse`: what the analysis finds in each article, a JSON line each, in the order of the input. */
export async function runAnalyse(
  context: Context,
  files: readonly string[],
  { explain }: { readonly explain: boolean },
): Promise<ExitStatus> {
  const inputs = openInputs(context);
  let status: ExitStatus = 0;
  try {
    for (const file of files.length > 0 ? files : ['-']) {
      for await (const { line, error } of resultsOf(context, inputs, file, explain)) {
        if (error) {
          status = 1;
          await reportInput(context, error);
        }
        await context.stdout.write(`${JSON.stringify(line)}\n`);
      }
    }
  } finally {
    await inputs.close();
  }
  return status;
}

async function* resultsOf(
  context: Context,
  inputs: Inputs,
  file: string,
  explain: boolean,
): AsyncGenerator<ResultLine> {
  if (file === '-') {
    yield* streamResults(context.stdin, 'stdin', explain);
  } else if (/\.(?:jsonl|ndjson)$/i.test(file)) {
    yield* fileResults(context, file, explain);
  } else {
    yield await articleResult(inputs, file, explain);
  }
}

async function* fileResults(context: Context, file: string, explain: boolean): AsyncGenerator<ResultLine> {
  try {
    yield* streamResults(createReadStream(callerPath(context, file)), file, explain);
  } catch (cause) {
    const more = { place: { file }, cause };
    const fault = new Fault(
      'unreadable',
      'The file cannot be read.',
      'Check its name and permissions.',
      more,
    );
    yield failed({ file }, inputError(fault));
  }
}

async function* streamResults(stream: Readable, name: string, explain: boolean): AsyncGenerator<ResultLine> {
  for await (const { line, text } of streamLines(stream)) {
    const parsed = text instanceof Fault ? { id: null, fault: text } : parseArticleLine(text);
    if ('article' in parsed) {
      yield analysedLine(parsed.article, explain);
    } else {
      const { code, message, mend } = parsed.fault;
      const placed = new Fault(code, message, mend, { place: { file: name, line }, cause: parsed.fault });
      yield failed({ id: parsed.id, line }, inputError(placed));
    }
  }
}

async function articleResult(inputs: Inputs, file: string, explain: boolean): Promise<ResultLine> {
  const article = await inputs.article(file);
  if (!('text' in article)) return failed({ file }, article);
  const { text, title, outlet, publishedAt } = article;
  return analysedLine({ id: file, text, title, outlet, publishedAt, timezone: undefined }, explain);
}

function analysedLine(article: ArticleLine, explain: boolean): ResultLine {
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
    );
    return failed({ id }, inputError(fault));
  }
}

function failed(head: object, error: InputError): ResultLine {
  return { line: { ...head, error }, error };
}
