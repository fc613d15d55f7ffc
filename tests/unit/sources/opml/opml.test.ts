import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WebSource } from '../../../../src/core/model/topic.ts';
import { largestOpml, readOpml } from '../../../../src/sources/opml/read-opml.ts';
import { writeOpml } from '../../../../src/sources/opml/write-opml.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const list = (outlines: string, head = '', version = '2.0'): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<opml version="${version}"><head>${head}</head><body>${outlines}</body></opml>\n`;

const read = (outlines: string, head?: string, version?: string) =>
  readOpml(bytes(list(outlines, head, version)));

const feedOutline = '<outline text="Example Wire" type="rss" xmlUrl="https://example.org/feed.xml"/>';
const feed: WebSource = { kind: 'feed', url: 'https://example.org/feed.xml', outlet: 'Example Wire' };

const categorised = async (category: string): Promise<WebSource | undefined> =>
  (await read(`<outline text="A" xmlUrl="https://example.org/1" category="${category}"/>`)).feeds[0];

const outletOf = async (data: Uint8Array): Promise<string | undefined> =>
  (await readOpml(data)).feeds[0]?.outlet;

describe('a list of feeds', () => {
  it.each(['1.0', '1.1', '2.0'])('is read in version %s, with its title', async (version) => {
    expect(await read(feedOutline, '<title>Talks &amp; more</title>', version)).toEqual({
      title: 'Talks & more',
      feeds: [feed],
      skipped: [],
    });
  });

  it('is read through folders, however they are nested, in its order', async () => {
    const nested = `<outline text="A"><outline text="B">${feedOutline}</outline><outline text="Two" xmlUrl="http://example.com/2"/></outline>${feedOutline}`;
    const { feeds, skipped } = await read(nested);
    expect(feeds.map(({ outlet }) => outlet)).toEqual(['Example Wire', 'Two', 'Example Wire']);
    expect(skipped).toEqual([]);
  });

  it('names a feed by its text, else its title, and by neither where that is its address', async () => {
    const { feeds } = await read(
      '<outline text="One" title="Eins" xmlUrl="https://example.org/1"/>' +
        '<outline title="Two" xmlUrl="https://example.org/2"/>' +
        '<outline text=" " title="" xmlUrl="https://example.org/3"/>' +
        '<outline text="https://example.org/4" xmlUrl="https://example.org/4"/>',
    );
    expect(feeds.map(({ outlet }) => outlet)).toEqual(['One', 'Two', undefined, undefined]);
  });

  it('reads characters that XML escapes once, and not twice', async () => {
    const { feeds } = await read(
      '<outline text="R&amp;amp;D &#x41; &lt;b&gt;" XMLURL="https://example.org/?a=1&amp;copy=2&amp;lt;=3"/>',
    );
    expect(feeds).toEqual([
      { kind: 'feed', url: 'https://example.org/?a=1&copy=2&lt;=3', outlet: 'R&amp;D A <b>' },
    ]);
  });

  it('says which outlines give no feed, and why', async () => {
    const { feeds, skipped } = await read(
      '<outline text="A link" type="link" url="https://example.org/"/><outline text="Empty folder"/><outline type="rss"/>' +
        '<outline text="Script" xmlUrl="javascript:alert(1)"/><outline xmlUrl="file:///etc/passwd"/>' +
        '<outline text="Words" xmlUrl="not an address"/><outline text="Long" xmlUrl="https://example.org/' +
        `${'x'.repeat(2048)}"/><outline text="Off" isComment="true">${feedOutline}</outline>${feedOutline}`,
    );
    expect(feeds).toEqual([feed]);
    expect(skipped).toEqual([
      { name: 'A link', why: 'no-address' },
      { name: 'Empty folder', why: 'no-address' },
      { name: null, why: 'no-address' },
      { name: 'Script', why: 'bad-address' },
      { name: 'file:///etc/passwd', why: 'bad-address' },
      { name: 'Words', why: 'bad-address' },
      { name: 'Long', why: 'bad-address' },
      { name: 'Off', why: 'comment' },
    ]);
  });

  it('makes names one line of text that steers nothing', async () => {
    const { feeds } = await read(
      '<outline text="  A&#10;B\n&#x1b;[31m &#x202e;C&#x2028;D " xmlUrl=" https://example.org/a&#10;b "/>',
      '',
    );
    expect(feeds).toEqual([{ kind: 'feed', url: 'https://example.org/ab', outlet: 'A B [31m C D' }]);
  });

  it('takes as categories only what it writes itself', async () => {
    const plain = { kind: 'feed', url: 'https://example.org/1', outlet: 'A' };
    expect(await categorised('/Readout/official, /Readout/every/PT15M,/Readout/pages')).toEqual({
      ...plain,
      official: true,
      every: 'PT15M',
      pages: true,
    });
    expect(await categorised('official,/News/official,/readout/pages,/Readout/every/soon')).toEqual(plain);
  });
});

describe('a file that is no list of feeds', () => {
  it.each([
    ['an empty one', '', 'empty-file', /empty/],
    ['white space', ' \n ', 'empty-file', /empty/],
    ['a web page', '<!doctype html><html><body><p>Hello<br></body></html>', 'not-opml', /a web page/],
    ['a feed', '<rss version="2.0"><channel/></rss>', 'not-opml', /no OPML/],
    ['JSON', '{"opml": []}', 'not-opml', /no OPML/],
    ['one that is cut off', list(feedOutline).slice(0, -20), 'not-opml', /cut off/],
    ['one with a broken tag', list('<outline text="a" xmlUrl="x'), 'not-opml', /no XML/],
    [
      'one that lists nothing',
      '<opml version="2.0"><head></head><body></body></opml>',
      'no-feeds',
      /nothing/,
    ],
    ['100,000 nested outlines', list('<outline text="a">'.repeat(100_000)), 'too-deep', /100 deep/],
    [
      'a bomb of entities',
      `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${list('<outline text="&b;"/>')}`,
      'has-entities',
      /never expanded/,
    ],
    [
      'one that reads a file by an entity',
      `<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]>${list(feedOutline)}`,
      'has-entities',
      /never expanded/,
    ],
    [
      'one with more than 5,000 feeds',
      list('<outline text="a" xmlUrl="https://example.org/x"/>'.repeat(5001)),
      'too-many-feeds',
      /5001 feeds; 5000/,
    ],
  ])('is refused with its mend: %s', async (_what, text, code, message) => {
    await expect(readOpml(bytes(text))).rejects.toMatchObject({
      name: 'Fault',
      code,
      message: expect.stringMatching(message),
      mend: expect.stringMatching(/\w/),
    });
  });

  it('is refused where it is too large', async () => {
    await expect(readOpml(new Uint8Array(largestOpml + 1))).rejects.toMatchObject({ code: 'too-large' });
  });

  it.each([
    '<outline text="a" __proto__="x" xmlUrl="https://example.org/x"/>',
    '<constructor><__proto__/></constructor>',
  ])('is refused, or read without harm, where names reach for the language: %s', async (outline) => {
    await read(outline).catch((error: unknown) => expect(error).toMatchObject({ name: 'Fault' }));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is never worse than a fault, whatever it holds', async () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '<outline ',
      'text=',
      'xmlUrl=',
      '</outline>',
      '/>',
      'x',
      ' ',
      '<![CDATA[',
      ']]>',
      '<!--',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const result = await read(pieces.join('')).catch((error: unknown) => error);
        expect(result).toSatisfy(
          (value: object) => ('name' in value && value.name === 'Fault') || 'feeds' in value,
        );
      }),
    );
  });
});

describe('the charset of a list', () => {
  const text = list('<outline text="Größe ŵ" xmlUrl="https://example.org/x"/>').replace('ŵ', 'ü');
  it('is UTF-8, with a mark or without, where nothing else is said', async () => {
    const bare = text.replace(' encoding="utf-8"', '');
    for (const form of [text, bare, `\ufeff${text}`]) expect(await outletOf(bytes(form))).toBe('Größe ü');
  });

  it('is the declared one', async () => {
    const declared = text.replace('utf-8', 'ISO-8859-1');
    expect(await outletOf(Buffer.from(declared, 'latin1'))).toBe('Größe ü');
  });

  it('is UTF-16 where a mark says so', async () => {
    expect(await outletOf(Buffer.from(`\ufeff${text.replace('utf-8', 'utf-16')}`, 'utf16le'))).toBe(
      'Größe ü',
    );
  });

  it.each([
    ['bytes of another one', Buffer.from(text, 'latin1'), 'utf-8'],
    ['one that nobody knows', bytes(text.replace('utf-8', 'x-none')), 'x-none'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-8'],
    ['no text at all', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xd9), 'utf-8'],
  ])('that is wrong is said: %s', async (_what, data, charset) => {
    await expect(readOpml(data)).rejects.toMatchObject({
      code: 'not-text',
      message: expect.stringContaining(charset),
      mend: expect.stringContaining('UTF-8'),
    });
  });
});

describe('a list that is written', () => {
  it('is OPML 2.0, with what a topic says of a feed in its category', async () => {
    const feeds: WebSource[] = [
      feed,
      { kind: 'feed', url: 'https://example.com/?a=1&b=2', official: true, every: 'PT1H', pages: true },
    ];
    expect(await writeOpml({ title: 'Gulf talks', feeds })).toBe(
      `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>Gulf talks</title>
  </head>
  <body>
    <outline text="Example Wire" type="rss" xmlUrl="https://example.org/feed.xml" title="Example Wire"/>
    <outline text="https://example.com/?a=1&amp;b=2" type="rss" category="/Readout/official,/Readout/pages,/Readout/every/PT1H" xmlUrl="https://example.com/?a=1&amp;b=2" title="https://example.com/?a=1&amp;b=2"/>
  </body>
</opml>
`,
    );
  });

  it('has an outline for each of several topics', async () => {
    const written = await writeOpml({
      title: 'All',
      groups: [
        { title: 'Gulf talks', feeds: [feed] },
        { title: 'Grain <talks>', feeds: [{ ...feed, url: 'https://example.com/2' }] },
      ],
    });
    expect(written).toMatch(/<outline text="Gulf talks">\s*<outline [^>]*feed\.xml"[^>]*\/>\s*<\/outline>/);
    expect(written).toContain('<outline text="Grain &lt;talks&gt;">');
    expect((await readOpml(bytes(written))).feeds).toHaveLength(2);
  });

  it('gives the same feeds again, whatever titles and addresses hold', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `${text}&<>"'&amp;]]><![CDATA[x`);
    const source = fc.record(
      {
        kind: fc.constant('feed' as const),
        url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
        outlet: name.map((text) => text.replace(/[\p{C}\s]+/gu, '_').slice(0, 200)),
        official: fc.constant(true as const),
        every: fc.constantFrom('PT15M', 'P1DT2H', 'PT90S'),
        pages: fc.constant(true as const),
      },
      { requiredKeys: ['kind', 'url'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(source, { minLength: 1, maxLength: 5 }), name, async (feeds, title) => {
        const again = await readOpml(bytes(await writeOpml({ title, feeds })));
        expect(again.feeds).toEqual(feeds);
        expect(again.skipped).toEqual([]);
      }),
    );
  });

  it('is XML even where a name has what XML cannot hold', async () => {
    const outlet = 'A\u0000\u0001\ud800\ufffe\n"B"';
    const written = await writeOpml({ title: '\u0002]]>', feeds: [{ ...feed, outlet }] });
    // oxlint-disable-next-line no-control-regex -- finding them is the point
    expect(written).not.toMatch(/[\u0000-\u0008\ud800-\udfff\ufffe]/);
    expect((await readOpml(bytes(written))).feeds[0]?.outlet).toBe('A \ufffd "B"');
  });
});
