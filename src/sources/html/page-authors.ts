import type { HtmlDocument } from './document.ts';
import type { LinkedArticle } from './json-ld.ts';
import { firstOf, type Meta, textOf } from './meta-elements.ts';

/** The author that the page states; an outlet that signs for itself only where no person does. */
export function bylineOf(
  document: HtmlDocument,
  linked: LinkedArticle,
  meta: Meta,
  outlet: string | null,
): string | null {
  const stated = [linked.author, ...authorNames.map(meta)].map(authorName).filter((name) => name !== null);
  const person = stated.find((name) => name.toLowerCase() !== outlet?.toLowerCase());
  return person ?? visibleAuthor(document) ?? stated[0] ?? null;
}

const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
  'citation_author',
];
const authorMarks = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="author-name"], [class*="author_name"], [class*="authorName"], [class*="author__name"], [class*="byline-name"]',
  '.byline a, .author a, [class*="byline"] a',
  '.byline, .author, [class*="byline"]',
];

function visibleAuthor(document: HtmlDocument): string | null {
  for (const selector of authorMarks) {
    for (const element of firstOf(document.querySelectorAll(selector), 3)) {
      const name = authorName(textOf(element));
      if (name && name.length <= longestName && !/\d/.test(name)) return name;
    }
  }
  return null;
}

const longestName = 60;

/** A person's or desk's name; addresses, handles, roles alone and long texts are none. */
function authorName(value: string | null): string | null {
  const name = (value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:view )?all (?:posts|articles|stories) by|(?:written|posted|published|reported) by|by|von|par|di|por|author|autor)\b:?\s+/i,
      '',
    );
  return name &&
    name.length <= 100 &&
    !/^https?:|^www\.|^@|[{}<>@]|^(?:no author|admin|administrator|staff|editor)$/i.test(name)
    ? name
    : null;
}
