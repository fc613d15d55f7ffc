import * as fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { feedIn } from '../../../support/read-feed-text.ts';

/** What a program writes into a feed: words, markup and signs that have to be escaped. */
const words = fc
  .array(fc.constantFrom('Ferries', 'run', 'Київ', 'Q&A', '3 < 4', '“so”', "'s", '<b>again</b>', '100 %'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));
const plain = fc
  .array(fc.constantFrom('Ferries', 'run', 'Київ', 'again', '100 %'), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));
const seconds = fc.integer({ min: 1_000_000_000, max: 1_700_000_000 });
const items = fc.array(fc.record({ title: plain, summary: words, text: words, seconds }), { maxLength: 5 });

describe('a well-formed feed', () => {
  it('of RSS is read as feedsmith reads it', () => {
    fc.assert(
      fc.property(items, fc.boolean(), (written, isCdata) => {
        const put = (text: string): string => (isCdata ? `<![CDATA[${text}]]>` : escaped(text));
        const text = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>https://example.org/</link>${written
          .map(
            (item, at) =>
              `<item><title>${put(item.title)}</title><link>https://example.org/${at}</link><guid>n${at}</guid><dc:creator>${put(item.title)}</dc:creator><pubDate>${new Date(item.seconds * 1000).toUTCString()}</pubDate><description>${put(item.summary)}</description><content:encoded>${put(item.text)}</content:encoded></item>`,
          )
          .join('')}</channel></rss>`;
        const theirs = parseFeed(text);
        if (theirs.format !== 'rss') throw new Error(`feedsmith calls it ${theirs.format}`);
        const ours = feedIn(text);
        expect(ours.problems).toEqual([]);
        expect(
          ours.items.map((item) => ({ ...item, publishedAt: Date.parse(item.publishedAt ?? '') })),
        ).toMatchObject(
          (theirs.feed.items ?? []).map((item) => ({
            id: item.guid?.value,
            url: item.link,
            title: item.title,
            author: item.dc?.creators?.[0],
            publishedAt: Date.parse(item.pubDate ?? ''),
            summary: item.description,
            text: item.content?.encoded,
          })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('of Atom is read as feedsmith reads it', () => {
    fc.assert(
      fc.property(items, (written) => {
        const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id>${written
          .map(
            (item, at) =>
              `<entry><id>n${at}</id><title>${escaped(item.title)}</title><link href="https://example.org/${at}"/><updated>${new Date(item.seconds * 1000).toISOString()}</updated><author><name>${item.title}</name></author><summary type="html">${escaped(item.summary)}</summary><content type="html">${escaped(item.text)}</content></entry>`,
          )
          .join('')}</feed>`;
        const theirs = parseFeed(text);
        if (theirs.format !== 'atom') throw new Error(`feedsmith calls it ${theirs.format}`);
        expect(
          feedIn(text).items.map((item) => ({ ...item, updatedAt: Date.parse(item.updatedAt ?? '') })),
        ).toMatchObject(
          (theirs.feed.entries ?? []).map((entry) => ({
            id: entry.id,
            url: entry.links?.[0]?.href,
            title: entry.title?.value,
            author: entry.authors?.[0]?.name,
            updatedAt: Date.parse(entry.updated ?? ''),
            summary: entry.summary?.value,
            text: entry.content?.value,
          })),
        );
      }),
      { numRuns: 100 },
    );
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
