import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../../src/sources/feed/feed-error.ts';
import { mostItems } from '../../../../src/sources/feed/most-items.ts';
import { readElements } from '../../../../src/sources/feed/read-elements.ts';
import { readFeed } from '../../../../src/sources/feed/read-feed.ts';
import { anyCodePoint } from '../../../support/any-code-point.ts';
import { feedIn, rssItem } from '../../../support/read-feed-text.ts';

const mebi = 1024 * 1024;

/** What a feed can be taken apart into. */
const pieces = [
  '<rss version="2.0">',
  '<channel>',
  '<item>',
  '</item>',
  '<entry>',
  '</entry>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<rdf:RDF>',
  '<title>',
  '</title>',
  '<title type="html">',
  '<link>',
  '</link>',
  '<link href="',
  '<guid',
  '<pubDate>',
  '<content:encoded>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0" encoding="',
  'utf-16"?>',
  '<!DOCTYPE rss [',
  '<!ENTITY a "b">',
  ']>',
  '&',
  '&amp;',
  '&a;',
  '&#',
  '&#x41;',
  '&lt;b&gt;',
  '&lt;script&gt;',
  '<',
  '>',
  '/>',
  '"',
  "'",
  '=',
  ' xml:base="',
  ' xmlns:q="',
  'https://example.org/a',
  'Mon, 10 Jan 2022',
  '2022-01-10T08:30:00Z',
  '__proto__',
  'constructor',
  '{"version":"https://jsonfeed.org/version/1.1","items":[',
  '{"id":',
  '}',
  ']',
  ',',
  '\u0000',
  '\u0092',
  '\ufeff',
  '\ud800',
  'ї',
  ' ',
  '\n',
];

/** What a date can be taken apart into. */
const dateParts = '0 1 2 3 4 5 6 7 8 9 - : / . + T W Z Jan PM GMT ene 월 99'.split(' ').concat(' ');

/** Reads bytes; null where it says, as it should, that they are no feed. */
function tried(
  bytes: Uint8Array,
  url: string | null = 'https://example.org/f',
): ReturnType<typeof readFeed> | null {
  try {
    return readFeed(bytes, { contentType: null, url });
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

describe('any bytes', () => {
  it('give a feed, or are refused for what they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void tried(bytes)),
      { numRuns: 500 },
    );
  });

  it('give a feed, or are refused: pieces of feeds in any order', () => {
    const documents = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(documents, fc.boolean(), (text, isFeed) => {
        const feed = tried(new TextEncoder().encode(isFeed ? `<rss><channel>${text}` : text));
        for (const item of feed?.items ?? []) {
          expect(item.id).not.toBe('');
          expect(item.url ?? 'https://').toMatch(/^https?:/i);
          expect(item.publishedAt ?? '2022-01-10').toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('give a feed: whatever stands in the fields of an item', () => {
    const digits = fc
      .array(fc.constantFrom(...dateParts), {
        maxLength: 24,
      })
      .map((parts) => parts.join(''));
    const field = fc.oneof(fc.string({ unit: anyCodePoint, maxLength: 40 }), digits);
    const names = ['title', 'link', 'guid', 'pubDate', 'author', 'description', 'language'];
    fc.assert(
      fc.property(fc.array(field, { minLength: names.length, maxLength: names.length }), (values) => {
        const fields = names.map(
          (name, at) => `<${name}><![CDATA[${values[at]?.replaceAll(']]>', '')}]]></${name}>`,
        );
        const feed = feedIn(`<rss><channel><item><id>1</id>${fields.join('')}</item></channel></rss>`);
        expect(feed.items).toHaveLength(1);
        expect(feed.items[0]?.publishedAt ?? '2022-01-10').toMatch(
          /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('that were a feed and are cut off still give its whole items', () => {
    const text = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${Array.from(
      { length: 5 },
      (_, at) =>
        `<entry><id>${at}</id><title>Nr ${at} &amp; ї</title><content type="html"><![CDATA[<p>${at}</p>]]></content></entry>`,
    ).join('\n')}</feed>`;
    const bytes = new TextEncoder().encode(text);
    const whole = tried(bytes)?.items ?? [];
    expect(whole).toHaveLength(5);
    const start = text.indexOf('<title>T');
    fc.assert(
      fc.property(fc.integer({ min: start, max: bytes.length }), (end) => {
        const cut = new TextDecoder().decode(bytes.subarray(0, end));
        const complete = cut.split('</entry>').length - 1;
        const items = tried(bytes.subarray(0, end))?.items ?? [];
        expect(items.slice(0, complete)).toEqual(whole.slice(0, complete));
        expect(items.length).toBeLessThanOrEqual(complete + 1);
        expect(items.map(({ isCut }) => isCut === true)).toEqual(items.map((_, at) => at >= complete));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a feed that is made to harm', () => {
  it('has no entity expanded, however many laugh', () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const text = `<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs.join('')}]><rss><channel><item><title>&l9;</title></item></channel></rss>`;
    expect(feedIn(text).items).toMatchObject([{ title: '&l9;' }]);
  });

  it('is read up to where elements nest too deep', () => {
    const deep = `${'<b>'.repeat(100_000)}x${'</b>'.repeat(100_000)}`;
    const feed = feedIn(
      `<rss><channel><item><title>a</title></item><item><title>b</title>${deep}</item></channel></rss>`,
    );
    expect(feed.items.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(feed.problems.join(' ')).toContain('too deep');
  });

  it('is read on behind elements that nest deeper than any feed', () => {
    const deep = `${'<b>'.repeat(300)}x${'</b>'.repeat(300)}`;
    const feed = feedIn(
      `<rss><channel><item><title>a</title>${deep}</item><item><title>b</title></item></channel></rss>`,
    );
    expect(feed.items.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  it('may have an attribute of 10 MiB', () => {
    expect(rssItem(`<title x="${'a'.repeat(10 * mebi)}">b</title>`).title).toBe('b');
  });

  it('is read up to its 5,000th item, and says so', () => {
    const feed = feedIn(
      `<rss><channel><title>T</title>${'<item><title>a</title></item>'.repeat(200_000)}</channel></rss>`,
    );
    expect(feed.title).toBe('T');
    expect(feed.items).toHaveLength(mostItems);
    expect(feed.problems).toContain('It holds more than 5000 items: the others were not read.');
  });

  it('is not read any further than that', () => {
    let handed = 0;
    const { root } = readElements(`<rss><channel>${'<item/>'.repeat(100_000)}</channel></rss>`, {
      onItem: () => {
        handed += 1;
        return handed < 3;
      },
    });
    expect(handed).toBe(3);
    expect(root?.name).toBe('rss');
  });

  it('has all of 5,000 items read, and says nothing', () => {
    const feed = feedIn(`<rss><channel>${'<item><title>a</title></item>'.repeat(mostItems)}</channel></rss>`);
    expect(feed.items).toHaveLength(mostItems);
    expect(feed.problems).toEqual([]);
  });

  it('reaches no prototype', () => {
    const feed = feedIn(
      `<rss><channel><__proto__><title>x</title></__proto__><item __proto__="a" constructor="b"><constructor>c</constructor><title>t</title></item></channel></rss>`,
    );
    expect(feed.items).toMatchObject([{ title: 't' }]);
    const json = feedIn(
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","__proto__":{"title":"x"}}],"__proto__":{"title":"y"}}',
    );
    expect(json).toMatchObject({ title: null, items: [{ title: null }] });
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it.each([
    ['opening marks', '<'],
    ['references', '&lt;'],
    ['tags', '&lt;a '],
    ['scripts', '&lt;script&gt;'],
    ['CDATA sections', '<![CDATA['],
    ['comments', '<!--'],
    ['blanks', ' '],
    ['addresses', 'a@'],
    ['links', '&lt;a href= '],
    ['closing tags', '</x>'],
    ['namespaces', '<b xmlns:q="r">'],
    ['numbers', '1 '],
  ])('ends: nothing but %s', (_what, unit) => {
    const many = unit.repeat(mebi / 4 / unit.length);
    const fields = ['title', 'description', 'author', 'pubDate', 'guid', 'link'];
    const text = `<rss><channel><item>${fields.map((name) => `<${name}>${many}</${name}>`).join('')}</item></channel></rss>`;
    expect(feedIn(text, { url: 'https://example.org/f' }).format).toBe('rss');
  });

  it.each([
    ['document types', '<!DOCTYPE '],
    ['instructions', '<?'],
    ['comments', '<!--'],
    ['quotation marks in a document type', `<!DOCTYPE x [ "'`],
    ['brackets of JSON', '{"a":['],
  ])('is refused: nothing but %s', (_what, unit) => {
    expect(() => feedIn(unit.repeat(mebi / unit.length))).toThrow(FeedError);
  });
});
