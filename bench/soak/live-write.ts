import type { LiveFormat, LiveItem } from './live-feed.ts';

/** An item as a feed writes it once. */
export interface WrittenItem {
  readonly id: string | null;
  readonly link: string | null;
  /** Instant; null: it is left out. */
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
  /** Which text of the item that is. */
  readonly version: number;
  readonly item: LiveItem;
}

/** A feed's document. */
export function writeFeed(
  format: LiveFormat,
  title: string,
  site: string,
  items: readonly WrittenItem[],
): string {
  return writers[format](title, site, items);
}

export const contentTypes: Readonly<Record<LiveFormat, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

type Writer = (title: string, site: string, items: readonly WrittenItem[]) => string;

const rss: Writer = (title, site, items) => {
  const entries = items.map((one) =>
    element('item', [
      text('title', one.title),
      text('link', one.link),
      one.id === null ? '' : `<guid isPermaLink="false">${escaped(one.id)}</guid>`,
      text('pubDate', one.date === null ? null : new Date(one.date).toUTCString()),
      `<content:encoded><![CDATA[${html(one.text)}]]></content:encoded>`,
    ]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${text('title', title)}${text('link', site)}${entries.join('')}</channel></rss>`;
};

const rdf: Writer = (title, site, items) => {
  const entries = items.map(
    (one) =>
      `<item rdf:about="${escaped(one.link ?? '')}">${text('title', one.title)}${text('link', one.link)}${text('dc:date', one.date)}${text('description', html(one.text))}</item>`,
  );
  return `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${site}">${text('title', title)}${text('link', site)}</channel>${entries.join('')}</rdf:RDF>`;
};

const atom: Writer = (title, site, items) => {
  const entries = items.map((one) =>
    element('entry', [
      text('title', one.title),
      one.link === null ? '' : `<link rel="alternate" href="${escaped(one.link)}"/>`,
      text('id', one.id),
      text('published', one.date),
      `<content type="html">${escaped(html(one.text))}</content>`,
    ]),
  );
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">${text('title', title)}<link href="${site}"/>${entries.join('')}</feed>`;
};

const json: Writer = (title, site, items) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: site,
    items: items.map((one) => ({
      ...(one.id !== null && { id: one.id }),
      ...(one.link !== null && { url: one.link }),
      ...(one.date !== null && { date_published: one.date }),
      title: one.title,
      content_html: html(one.text),
    })),
  });

const writers: Readonly<Record<LiveFormat, Writer>> = { rss, rdf, atom, json };

function html(plain: string): string {
  const paragraphs = plain.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return paragraphs.join('\n');
}

function element(name: string, parts: readonly string[]): string {
  return `<${name}>${parts.join('')}</${name}>`;
}

function text(name: string, plain: string | null): string {
  return plain === null ? '' : `<${name}>${escaped(plain)}</${name}>`;
}

function escaped(plain: string): string {
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
