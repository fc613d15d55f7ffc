import { publicationDate } from '../article-date.ts';
import { cleanText } from '../clean/clean.ts';
import { type FoundArticle, findArticle } from './article-text.ts';
import { type PageMetadata, readData, readMetadata } from './metadata.ts';
import { indexPage } from './page-index.ts';
import { parsePage } from './page-tree.ts';
import { boxesOf } from './paragraphs.ts';
import { stripTags } from './strip-tags.ts';

/** A page's article: its cleaned text and what the page states of it. */
export interface PageArticle extends Omit<PageMetadata, 'title'> {
  readonly title: string;
  readonly text: string;
}

/**
 * Reads the article of an HTML page: the boxes that hold its running text, without those that are no part of it, else the
 * page's own data or all its text; then cleaned as any other text is.
 * @param address where the page was fetched; null where that is not known
 */
export function readHtml(html: string, address: string | null = null): PageArticle {
  const page = readPageParts(html, address);
  const cleaned = cleanText(page.text, page.metadata.title);
  const { metadata } = page;
  return {
    ...metadata,
    title: cleaned.title,
    text: cleaned.text,
    outlet: metadata.outlet ?? cleaned.outlet,
    byline: metadata.byline ?? cleaned.byline,
    publishedAt: metadata.publishedAt ?? publicationDate(cleaned.published),
    modifiedAt: metadata.modifiedAt ?? publicationDate(cleaned.modified),
  };
}

interface Page {
  readonly metadata: PageMetadata;
  readonly text: string;
}

const nothing: PageMetadata = {
  title: null,
  canonicalUrl: null,
  url: null,
  outlet: null,
  byline: null,
  publishedAt: null,
  modifiedAt: null,
  lang: null,
};

function readPageParts(html: string, address: string | null): Page {
  try {
    const tree = parsePage(html);
    const data = readData(indexPage(tree));
    const found = findArticle(boxesOf(tree), data.titles, data.description);
    const metadata = readMetadata(data, found, address);
    return { metadata, text: articleText(found, data.linked.body, html) };
  } catch (error) {
    // Elements nested by the thousand are no page that people made; the words are still there.
    if (error instanceof RangeError) return { metadata: { ...nothing, url: address }, text: stripTags(html) };
    throw error;
  }
}

/** Less than this is a caption or a notice rather than an article. */
const fewestLetters = 200;

function articleText({ texts }: FoundArticle, body: string | null, html: string): string {
  const text = texts.join('\n\n');
  const best = text.length < fewestLetters && body !== null && body.length > text.length ? body : text;
  return best.trim() ? best : stripTags(html);
}
