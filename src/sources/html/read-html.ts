import { publicationDate } from '../article-date.ts';
import { cleanText } from '../clean/clean.ts';
import { blockText, isDeeperThan } from './blocks.ts';
import { type HtmlDocument, type HtmlElement, type HtmlTools, loadHtmlTools } from './document.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { lacksStandfirst, standfirstOf } from './standfirst.ts';
import { stripTags } from './strip-tags.ts';

/** A page's article: its cleaned text and what the page states of it. */
export interface PageArticle extends Omit<PageMetadata, 'articleBody' | 'description' | 'title'> {
  readonly title: string;
  readonly text: string;
}

/**
 * Reads the article of an HTML page: Readability's choice of content where it finds one, else the page's own data, its
 * `article` or `main`, or all its text; then cleaned as any other text is.
 */
export async function readHtml(html: string): Promise<PageArticle> {
  const tools = await loadHtmlTools();
  const page = parsePage(tools, html);
  const cleaned = cleanText(page.text, page.metadata.title);
  const { articleBody: _body, description: _description, ...metadata } = page.metadata;
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
  description: null,
  articleBody: null,
};

function parsePage(tools: HtmlTools, html: string): Page {
  if (tagDepth(html) > deepestParsed) return { metadata: nothing, text: stripTags(html) };
  try {
    const document = tools.parse(wholeDocument(html));
    const metadata = readMetadata(document);
    return { metadata, text: articleText(tools, document, metadata, html) };
  } catch (error) {
    // Elements nested by the thousand exhaust the parser's stack; the words are still there.
    if (error instanceof RangeError) return { metadata: nothing, text: stripTags(html) };
    throw error;
  }
}

/** Past this depth the parser's own walks take seconds; no page made by people comes near it. */
const deepestParsed = 5_000;

/** How deep boxes that must be closed are nested, as their tags tell. */
function tagDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(
    /<\/?(?:div|span|section|article|main|blockquote|center|font|b|i|em|strong|table)\b/gi,
  )) {
    depth = Math.max(0, depth + (tag.charAt(1) === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** A fragment without `html` and `body` is read as a body: the parser would make its first element the root. */
function wholeDocument(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function articleText(tools: HtmlTools, document: HtmlDocument, metadata: PageMetadata, html: string): string {
  const fallback = plainArticle(document);
  const standfirst = standfirstOf(document, metadata.description);
  const readable = readableText(tools, document);
  const best =
    readable.length >= fewestLetters
      ? readable
      : longer(readable, longer(metadata.articleBody ?? '', fallback));
  if (!best.trim()) return stripTags(html);
  return standfirst !== null && lacksStandfirst(best, standfirst) ? `${standfirst}\n\n${best}` : best;
}

/** Less than this is a caption or a notice rather than an article. */
const fewestLetters = 200;

/** Readability's time grows with the cube of the depth: 12 s at 1,000. News pages nest some 40 deep. */
const deepestReadable = 200;

function readableText(tools: HtmlTools, document: HtmlDocument): string {
  if (isDeeperThan(document, deepestReadable)) return '';
  try {
    showEmbeds(document);
    const content = tools.readable(document)?.content ?? null;
    return content ? blockText(content) : '';
  } catch {
    // Too many elements for it; the plain reading stands.
    return '';
  }
}

/** Quoted posts stand alone in boxes named "social" or "embed", which Readability drops: it is taken out of them. */
function showEmbeds(document: HtmlDocument): void {
  for (const quotation of document.querySelectorAll('blockquote')) {
    quotation.removeAttribute('class');
    for (let level = 0; level < deepestBox; level++) {
      const box: HtmlElement | null = quotation.parentElement;
      if (!box || !/^(?:DIV|FIGURE|ASIDE|SECTION)$/i.test(box.nodeName) || !holdsOnly(box, quotation)) break;
      box.replaceWith(quotation);
    }
  }
}

const deepestBox = 4;

function holdsOnly(box: HtmlElement, child: HtmlElement): boolean {
  return [...box.childNodes].every(
    (node) =>
      node === child ||
      (/^(?:#|SCRIPT$)/i.test(node.nodeName) && !(node.nodeType === 3 && node.textContent?.trim())),
  );
}

function plainArticle(document: HtmlDocument): string {
  const root: HtmlElement | null =
    document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  return root ? blockText(root) : '';
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}
