// Reading feeds, side by side with feedsmith alone on the same documents, in one process, taking turns.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { readFeed } from '../src/sources/feed/read-feed.ts';
import { generatedArticle } from './generated.ts';
import { median, timed } from './medians.ts';

const published = new URL('../../shared/eval/feeds/files/', import.meta.url).pathname;
const origin = { contentType: null, url: 'https://example.org/feed.xml' };
const turns = 25;

interface Subject {
  readonly name: string;
  readonly documents: readonly Uint8Array[];
}

/** One row a set of feeds: milliseconds of a turn over all of it, here and at feedsmith, and how many times as fast this is. */
export function feedRows(): readonly (readonly string[])[] {
  const sets: Subject[] = [
    { name: 'RSS, texts', documents: [encode(rss(60, 4800))] },
    { name: 'RSS, teasers', documents: [encode(rss(300, 200))] },
    { name: 'Atom, texts', documents: [encode(atom(60, 4800))] },
  ];
  if (existsSync(published)) sets.push({ name: 'published', documents: bothRead(publishedFeeds()) });
  return sets.map(({ name, documents }) => {
    const [ours, theirs] = alternate(
      () => documents.map((bytes) => readFeed(bytes, origin).items.length),
      () => documents.map((bytes) => parseFeed(new TextDecoder().decode(bytes)).format.length),
    );
    return [
      name,
      String(documents.length),
      ours.toFixed(2),
      theirs.toFixed(2),
      `${(theirs / ours).toFixed(2)} ×`,
    ];
  });
}

/** Medians of many turns each. */
function alternate(ours: () => unknown, theirs: () => unknown): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    times[0].push(timed(ours));
    times[1].push(timed(theirs));
  }
  return [median(times[0]), median(times[1])];
}

function bothRead(documents: readonly Uint8Array[]): readonly Uint8Array[] {
  return documents.filter((bytes) => {
    try {
      parseFeed(new TextDecoder().decode(bytes));
      readFeed(bytes, origin);
      return true;
    } catch {
      return false;
    }
  });
}

function publishedFeeds(): readonly Uint8Array[] {
  return readdirSync(published, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml') || name.endsWith('.json'))
    .map((name) => readFileSync(join(published, name)));
}

function rss(count: number, length: number): string {
  const items = Array.from({ length: count }, (_, index) => {
    const { title, outlet, published: at, text } = generatedArticle(index, length);
    const date = new Date(at).toUTCString();
    return `<item><title>${title}</title><link>https://example.org/${index}</link><guid isPermaLink="false">${index}</guid><pubDate>${date}</pubDate><dc:creator>${outlet}</dc:creator><category>talks</category><description>${escape(text.slice(0, 300))}</description><content:encoded><![CDATA[${paragraphs(text)}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Talks</title><link>https://example.org/</link>${items.join('\n')}</channel></rss>`;
}

function atom(count: number, length: number): string {
  const entries = Array.from({ length: count }, (_, index) => {
    const { title, outlet, published: at, text } = generatedArticle(index, length);
    return `<entry><id>tag:example.org,2023:${index}</id><title type="html">${title}</title><link href="https://example.org/${index}"/><published>${at}</published><updated>${at}</updated><author><name>${outlet}</name></author><summary>${escape(text.slice(0, 300))}</summary><content type="html">${escape(paragraphs(text))}</content></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Talks</title><link href="https://example.org/"/><id>tag:example.org,2023:talks</id>${entries.join('\n')}</feed>`;
}

function paragraphs(text: string): string {
  return `<p>${text.replaceAll('\n\n', '</p>\n<p>')}</p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
