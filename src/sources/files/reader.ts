import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../core/model/article.ts';
import type { Topic, TopicSource } from '../../core/model/topic.ts';
import type { InputState, SourceProblem, SourceReader } from '../../core/ports.ts';
import { articleId } from '../address.ts';
import { errorInFile, inFile } from './article-error.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { inParallel } from './in-parallel.ts';
import { type FileArticle, largestFile, readArticle, tooLarge } from './read-article.ts';

type FileSource = Extract<TopicSource, { kind: 'files' }>;
type Reading = NonNullable<Awaited<ReturnType<SourceReader['read']>>>;

/** Part of every fingerprint: raised when reading or cleaning changes, so that files are read again. */
const readerVersion = 2;
/** Files read at the same time: enough to keep the disk busy, few enough to hold in memory. */
const mostAtOnce = 8;

/**
 * Reads the files of a topic's `files` sources.
 * @param options.directory the topic file's folder, which patterns start from; messages name files with it in front
 */
export function createFileReader(options: { readonly directory: string }): SourceReader {
  return {
    reads: (source) => source.kind === 'files',
    read: async (topic, source, { inputs }) => {
      if (source.kind !== 'files') throw new TypeError(`A file reader reads no ${source.kind} source.`);
      return readFiles(options.directory, topic, source, inputs);
    },
  };
}

async function readFiles(
  directory: string,
  topic: Topic,
  source: FileSource,
  known: ReadonlyMap<string, InputState>,
): Promise<Reading> {
  const files = await findFiles(directory, source.pattern, known.keys());
  if (files.length === 0)
    return { articles: [], unchanged: [], inputs: [], problems: [noFiles(directory, source)] };
  const fresh = (file: FoundFile): string => fingerprint(file, topic, source);
  const same = files.flatMap((file) => {
    const state = known.get(file.key);
    return state && state.fingerprint === fresh(file) ? [state] : [];
  });
  const standing = new Set(same.map((state) => state.key));
  const changed = files.filter((file) => !standing.has(file.key));
  const outcomes = await inParallel(changed, mostAtOnce, (file) => readOne(directory, file, topic.timezone));
  return {
    unchanged: same.map((state) => state.articleId),
    ...collect(outcomes, same, known, source, fresh),
  };
}

/** What reading one file came to: its article, or none with the reason. */
interface Outcome {
  readonly file: FoundFile;
  readonly article: FileArticle | null;
  readonly problems: readonly SourceProblem[];
}

async function readOne(directory: string, file: FoundFile, timezone: string): Promise<Outcome> {
  const path = join(directory, file.key);
  try {
    if (file.size === null) throw file.error;
    if (file.size > largestFile) throw tooLarge(file.size);
    const article = await readArticle(path, await readFile(path), timezone);
    const messages = article.faults.map((fault) => inFile(path, fault.line, fault.message));
    return { file, article, problems: messages.map((message) => problem(path, message)) };
  } catch (error) {
    return { file, article: null, problems: [problem(path, errorInFile(path, error).message)] };
  }
}

function collect(
  outcomes: readonly Outcome[],
  same: readonly InputState[],
  known: ReadonlyMap<string, InputState>,
  source: FileSource,
  fresh: (file: FoundFile) => string,
): Omit<Reading, 'unchanged'> {
  const taken = new Set(same.map((state) => state.articleId));
  const articles: Article[] = [];
  const inputs: InputState[] = [...same];
  for (const { file, article, problems } of outcomes) {
    const before = known.get(file.key);
    if (article === null) {
      // What was read of it before stays until the file is mended or gone.
      if (before) inputs.push(before);
      continue;
    }
    // A second file with the same address is an article of its own, told from the first by its path.
    const shared = articleId(article.url, file.key);
    const id = taken.has(shared) ? articleId(null, file.key) : shared;
    taken.add(id);
    articles.push(asArticle(id, article, source));
    // Without a fingerprint the file is read again, so that its problem is told again.
    inputs.push({ key: file.key, fingerprint: problems.length > 0 ? '' : fresh(file), articleId: id });
  }
  return { articles, inputs, problems: outcomes.flatMap((outcome) => outcome.problems) };
}

function asArticle(id: string, article: FileArticle, source: FileSource): Article {
  const named = source.outlet ?? article.outlet;
  return {
    id,
    title: article.title,
    text: article.text,
    outlet: article.outletStated ? article.outlet : named,
    url: article.url,
    byline: article.byline,
    publishedAt: article.publishedAt,
    publishedAtStated: article.publishedAt !== null,
    modifiedAt: article.modifiedAt,
    lang: article.lang,
    ...(source.official && { official: true as const }),
    revision: 1,
  };
}

/** Changes with the file, and with what of the topic the reading depends on. */
function fingerprint(file: FoundFile, topic: Topic, source: FileSource): string {
  return [readerVersion, file.stamp, topic.timezone, source.outlet ?? ''].join(' ');
}

function problem(where: string, message: string): SourceProblem {
  return { code: 'article-unreadable', where, message };
}

function noFiles(directory: string, source: FileSource): SourceProblem {
  const where = join(directory, source.pattern);
  const message = `${where}: no .md, .txt or .html file is there. Put articles there, or mend the pattern (a folder's files are folder/*.md).`;
  return { code: 'source-empty', where, message };
}
