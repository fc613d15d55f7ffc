import { instantIn, publicationDate, type StatedDate } from '../article-date.ts';
import { cleanText } from '../clean/clean.ts';
import { readHtml } from '../html/read-html.ts';
import { languageTag, recogniseLanguage } from '../language.ts';
import { ArticleError } from './article-error.ts';
import { decodeText } from './decode.ts';
import { type FrontMatterFault, readFrontMatter } from './front-matter.ts';
import { firstHeading, plainMarkdown } from './markdown.ts';

/** An article as its file gives it; what it does not state is null. */
export interface FileArticle {
  readonly title: string;
  /** Cleaned; every offset counts in it. */
  readonly text: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly outlet: string | null;
  /** True where the front matter itself names the outlet. */
  readonly outletStated: boolean;
  readonly byline: string | null;
  /** An instant with offset, or a plain date. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** Primary language subtag, stated or recognised. */
  readonly lang: string | null;
  /** What could not be used of the front matter. */
  readonly faults: readonly FrontMatterFault[];
}

type Reading = (text: string, timezone: string | null) => FileArticle | Promise<FileArticle>;

const readings: Readonly<Record<string, Reading>> = {
  md: readMarkdown,
  markdown: readMarkdown,
  txt: readPlain,
  html: readPage,
  htm: readPage,
};

/** Larger files are no articles. */
export const largestFile = 10 * 1024 * 1024;

/** The ending that decides how a file is read; null for those that are not read. */
export function fileType(path: string): string | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(readings, ending) ? ending : null;
}

/**
 * Reads an article from a file's bytes: the one way for the store and for `extract`, so that offsets agree.
 * @param path decides by its ending how the bytes are read
 * @param timezone IANA zone for times in front matter that name none; null keeps the day alone of such a time
 * @throws {ArticleError} where the file gives no article
 */
export async function readArticle(
  path: string,
  bytes: Uint8Array,
  timezone: string | null,
): Promise<FileArticle> {
  const type = fileType(path);
  const reading = type === null ? undefined : readings[type];
  if (!reading)
    throw new ArticleError('unknown-type', 'only .md, .txt and .html are read. Rename or convert it.');
  if (bytes.length > largestFile) throw tooLarge(bytes.length);
  const text = decodeText(bytes, reading === readPage ? 'html' : 'text');
  if (text.trim() === '')
    throw new ArticleError('empty-file', 'it is empty. Put the article in it, or remove it.');
  const article = await reading(text, timezone);
  if (article.title === '' && article.text === '') {
    throw new ArticleError(
      'empty-file',
      'it holds no article text. Save the page with its text, or remove it.',
    );
  }
  // A note of one line is title and text at once.
  return article.text === '' ? { ...article, text: article.title } : article;
}

export function tooLarge(size: number): ArticleError {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  return new ArticleError(
    'too-large',
    `it has ${mebibytes} MiB, and at most 10 MiB are read. Split it, or remove it.`,
  );
}

function readMarkdown(whole: string, timezone: string | null): FileArticle {
  const { matter, body } = readFrontMatter(whole);
  const cleaned = cleanText(plainMarkdown(body), matter.title ?? firstHeading(body));
  return {
    title: cleaned.title,
    text: cleaned.text,
    url: matter.url,
    canonicalUrl: null,
    outlet: matter.outlet ?? cleaned.outlet,
    outletStated: matter.outlet !== null,
    byline: matter.byline ?? cleaned.byline,
    publishedAt: inZone(matter.published, timezone) ?? publicationDate(cleaned.published),
    modifiedAt: inZone(matter.modified, timezone) ?? publicationDate(cleaned.modified),
    lang: languageTag(matter.lang) ?? recogniseLanguage(cleaned.text),
    faults: matter.faults,
  };
}

function readPlain(whole: string): FileArticle {
  const cleaned = cleanText(whole, null);
  return {
    title: cleaned.title,
    text: cleaned.text,
    url: null,
    canonicalUrl: null,
    outlet: cleaned.outlet,
    outletStated: false,
    byline: cleaned.byline,
    publishedAt: publicationDate(cleaned.published),
    modifiedAt: publicationDate(cleaned.modified),
    lang: recogniseLanguage(cleaned.text),
    faults: [],
  };
}

function readPage(whole: string): FileArticle {
  const page = readHtml(whole);
  return {
    ...page,
    outletStated: false,
    lang: languageTag(page.lang) ?? recogniseLanguage(page.text),
    faults: [],
  };
}

function inZone(stated: StatedDate | null, timezone: string | null): string | null {
  if (stated?.kind !== 'local' || timezone === null) return publicationDate(stated);
  return publicationDate(instantIn(stated.value, timezone) ?? stated);
}
