import { isMap, isNode, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { readIsoDate, readWrittenDate, type StatedDate } from '../article-date.ts';
import { ArticleError } from './article-error.ts';

/** What opens a `.md` article; absent parts are null. */
export interface FrontMatter {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly published: StatedDate | null;
  readonly modified: StatedDate | null;
  readonly lang: string | null;
  /** Values that could not be used; the article stands without them. */
  readonly faults: readonly FrontMatterFault[];
}

export interface FrontMatterFault {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly message: string;
}

const empty: FrontMatter = {
  title: null,
  outlet: null,
  url: null,
  byline: null,
  published: null,
  modified: null,
  lang: null,
  faults: [],
};

const value = z.union([z.string(), z.number(), z.boolean(), z.date()]).transform(asText);
const field = z
  .union([value, z.array(value).transform((values) => values.join('; '))])
  .nullish()
  .catch(undefined);
/** Lenient: other people's front matter has other keys, and shapes that we do not read. */
const schema = z.looseObject({
  title: field,
  outlet: field,
  url: field,
  byline: field,
  author: field,
  published: field,
  date: field,
  updated: field,
  lang: field,
});

/**
 * Splits a text into its front matter and what follows it. A text that does not open with `---` and a key has none.
 * @throws {ArticleError} `bad-front-matter` where the block is not closed or no YAML, with the line
 */
export function readFrontMatter(text: string): { readonly matter: FrontMatter; readonly body: string } {
  const opening = /^\ufeff?---[ \t]*\r?\n(?=(?:[ \t]*#.*\r?\n)*(?:[\w-]+[ \t]*:|---[ \t]*(?:\r?\n|$)))/.exec(
    text,
  )?.[0];
  if (opening === undefined) return { matter: empty, body: text };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
  const rest = text.slice(opening.length);
  const end = closing.exec(rest);
  if (!end) {
    const message =
      'the front matter that opens here is never closed. Write a line of --- after its last key.';
    throw new ArticleError('bad-front-matter', message, { line: 1 });
  }
  return { matter: parseMatter(rest.slice(0, end.index)), body: rest.slice(end.index + end[0].length) };
}

function parseMatter(yaml: string): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineOf = (offset: number): number => lines.linePos(offset).line + 1;
  const fault = document.errors[0];
  if (fault) throw unreadable(fault.message, lineOf(faultyOffset(document, fault)), fault);
  if (document.contents === null) return empty;
  if (!isMap(document.contents)) throw unreadable('it is no list of keys', 2, undefined);
  const read = schema.parse(toPlain(document));
  const faults: FrontMatterFault[] = [];
  const dated = (key: string, text: string | null): StatedDate | null => {
    const date = text === null ? null : (readIsoDate(text) ?? readWrittenDate(text));
    if (text !== null && date === null)
      faults.push({ line: lineOfKey(document, key, lineOf), message: noDate(key, text) });
    return date;
  };
  const publishedKey = clean(read.published) === null ? 'date' : 'published';
  const published = dated(publishedKey, clean(read[publishedKey]));
  const modified = dated('updated', clean(read.updated));
  const url = clean(read.url);
  const address = url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
  if (url !== address)
    faults.push({ line: lineOfKey(document, 'url', lineOf), message: noAddress(url ?? '') });
  return {
    title: clean(read.title),
    outlet: clean(read.outlet),
    url: address,
    byline: clean(read.byline) ?? clean(read.author),
    published,
    modified,
    lang: clean(read.lang),
    faults,
  };
}

/** What is never closed swallows the lines below it and is reported at its end: the key that it began at is what to mend. */
function faultyOffset(document: ReturnType<typeof parseDocument>, { code, pos }: YAMLParseError): number {
  if (code !== 'MISSING_CHAR' || !isMap(document.contents)) return pos[0];
  const starts = document.contents.items.flatMap(({ key }) =>
    isNode(key) && key.range ? [key.range[0]] : [],
  );
  return starts.findLast((start) => start < pos[0]) ?? pos[0];
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    throw unreadable('its aliases are too many', 2, cause);
  }
}

function unreadable(reason: string, line: number, cause: unknown): ArticleError {
  const sentence = reason.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
  return new ArticleError(
    'bad-front-matter',
    `the front matter is no YAML (${sentence}). Write one key a line, and put a value that holds a colon in quotes.`,
    { line, cause },
  );
}

function noDate(key: string, text: string): string {
  return `“${text.slice(0, 60)}” of ${key} is no date, so the article is kept undated. Write it as 2022-01-10 or 2022-01-10T21:00+02:00.`;
}

function noAddress(text: string): string {
  return `“${text.slice(0, 80)}” of url is no web address, so the article is kept without one. Write it with https:// in front.`;
}

function lineOfKey(
  document: ReturnType<typeof parseDocument>,
  key: string,
  lineOf: (offset: number) => number,
): number {
  if (!isMap(document.contents)) return 1;
  for (const pair of document.contents.items) {
    const node: unknown = pair.key;
    if (typeof node !== 'object' || node === null || !('value' in node) || node.value !== key) continue;
    const range: unknown = 'range' in node ? node.range : null;
    return Array.isArray(range) && typeof range[0] === 'number' ? lineOf(range[0]) : 1;
  }
  return 1;
}

function asText(scalar: string | number | boolean | Date): string {
  return scalar instanceof Date ? scalar.toISOString() : String(scalar);
}

function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
