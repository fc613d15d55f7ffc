import type { FeedDraft, ItemDraft } from './draft.ts';
import { mostItems } from './most-items.ts';
import type { Words } from './words.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org); null where it is JSON of another kind. */
export function draftJson(document: unknown): FeedDraft | null {
  if (!isObject(document)) return null;
  const version = stringAt(document, 'version');
  const isFeed = version?.includes('jsonfeed.org/version/') ?? false;
  const written = own(document, 'items');
  if (!Array.isArray(written) || !(isFeed || (stringAt(document, 'title') !== null && version === null)))
    return null;
  if (
    !isFeed &&
    !written.some((item) => isObject(item) && contentKeys.some((key) => own(item, key) !== undefined))
  )
    return null;
  const items = written.slice(0, mostItems).filter(isObject);
  const dropped = Math.min(written.length, mostItems) - items.length;
  return {
    format: 'json',
    version: /version\/([\d.]{1,10})/.exec(version ?? '')?.[1] ?? null,
    title: words(stringAt(document, 'title'), 'text'),
    link: link(stringAt(document, 'home_page_url')),
    lang: stringAt(document, 'language'),
    ttlMs: null,
    author: authorsOf(document)[0] ?? null,
    items: items.map(draftItem),
    problems: [
      ...(dropped > 0 ? [`${dropped} of its items are none: left out.`] : []),
      ...(written.length > mostItems
        ? [`It holds more than ${mostItems} items: the others were not read.`]
        : []),
    ],
  };
}

const contentKeys = ['content_html', 'content_text', 'date_published', 'url'];

function draftItem(item: JsonObject): ItemDraft {
  const html = words(stringAt(item, 'content_html'), 'html');
  return {
    id: stringAt(item, 'id'),
    enclosure: null,
    link: link(stringAt(item, 'url') ?? stringAt(item, 'external_url')),
    title: words(stringAt(item, 'title'), 'text'),
    published: presentText(stringAt(item, 'date_published')),
    updated: presentText(stringAt(item, 'date_modified')),
    authors: authorsOf(item),
    outlet: null,
    summary: words(stringAt(item, 'summary'), 'text'),
    text: html ?? words(stringAt(item, 'content_text'), 'text'),
    lang: stringAt(item, 'language'),
  };
}

/** 1.1 has a list of authors, 1.0 had one. */
function authorsOf(holder: JsonObject): readonly string[] {
  const list = own(holder, 'authors');
  const authors: readonly unknown[] = Array.isArray(list) ? list : [own(holder, 'author')];
  return authors.flatMap((author) => presentText(isObject(author) ? stringAt(author, 'name') : null));
}

/** Only what the document itself holds: no key of it reaches a prototype. */
function own(holder: JsonObject, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

/** A text, or a number where text belongs; null for all else and for nothing. */
function stringAt(holder: JsonObject, key: string): string | null {
  const value = own(holder, key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function words(value: string | null, type: Words['type']): Words | null {
  return value === null ? null : { value, type, base: null };
}

function link(written: string | null): ItemDraft['link'] {
  return written === null ? null : { written, base: null };
}

function presentText(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
