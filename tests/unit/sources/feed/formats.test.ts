import { describe, expect, it } from 'vitest';
import { atomEntry, feedIn, rssItem } from '../../../support/read-feed-text.ts';

const rss2 = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>Harbour Wire</title><link>https://example.org/</link><language>en-gb</language><ttl>45</ttl>
  <image><title>A logo</title><link>https://example.org/logo</link></image>
  <item>
    <title>Ferries run again</title><link>https://example.org/ferries</link><guid isPermaLink="false">hw-17</guid>
    <pubDate>Mon, 10 Jan 2022 08:30:00 +0200</pubDate><dc:creator>Lena Oru</dc:creator>
    <source url="https://example.com/feed">Delta Post</source>
    <description>Ferries run.</description>
    <content:encoded><![CDATA[<p>Ferries run <b>again</b>.</p>]]></content:encoded>
  </item>
</channel></rss>`;

describe('a feed of RSS 2.0', () => {
  it('gives its own fields and those of its items', () => {
    expect(feedIn(rss2)).toEqual({
      format: 'rss',
      version: '2.0',
      title: 'Harbour Wire',
      url: 'https://example.org/',
      lang: 'en-gb',
      ttlMs: 45 * 60_000,
      problems: [],
      items: [
        {
          id: 'hw-17',
          idStated: true,
          url: 'https://example.org/ferries',
          title: 'Ferries run again',
          publishedAt: '2022-01-10T06:30:00Z',
          updatedAt: null,
          author: 'Lena Oru',
          outlet: 'Delta Post',
          summary: 'Ferries run.',
          text: '<p>Ferries run <b>again</b>.</p>',
          lang: null,
        },
      ],
    });
  });

  it('has a summary and no text where a description is all it gives', () => {
    expect(rssItem('<description>Ferries &lt;b&gt;run&lt;/b&gt;.</description>')).toMatchObject({
      summary: 'Ferries <b>run</b>.',
      text: null,
    });
  });

  it('has a text where a description stands beside a summary', () => {
    const item = rssItem('<description>All of it.</description><summary>Of it.</summary>');
    expect(item).toMatchObject({ summary: 'Of it.', text: 'All of it.' });
  });

  it('is dated by the last of several dates of one name', () => {
    const item = rssItem('<pubDate>2022-01-10</pubDate><pubDate>2022-01-11</pubDate>');
    expect(item.publishedAt).toBe('2022-01-11');
  });

  it('keeps markup that stands unescaped in a description', () => {
    expect(rssItem('<description><p>Ferries <b>run</b>.<br/></p></description>').summary).toBe(
      '<p>Ferries <b>run</b>.<br /></p>',
    );
  });

  it('is read without a channel, and whatever the case of its names', () => {
    expect(feedIn('<RSS><Item><TITLE>Ferries</TITLE></Item></RSS>').items).toMatchObject([
      { title: 'Ferries' },
    ]);
  });

  it('takes fields of media and iTunes where it has none of its own', () => {
    const item = rssItem(
      '<media:group><media:title>Ferries</media:title><media:description>They run.</media:description></media:group><itunes:author>Ivo Pell</itunes:author>',
    );
    expect(item).toMatchObject({ title: 'Ferries', summary: 'They run.', author: 'Ivo Pell' });
  });

  it('takes nothing from elements of other vocabularies that are called alike', () => {
    const text = `<rss xmlns:x="http://example.org/ns"><channel><x:title>No</x:title><title>Yes</title>
      <item><x:title>No</x:title><x:description>No</x:description><title>Ferries</title></item></channel></rss>`;
    expect(feedIn(text)).toMatchObject({ title: 'Yes', items: [{ title: 'Ferries', summary: null }] });
  });

  it('knows vocabularies by their addresses, whatever their prefixes', () => {
    const text = `<rss xmlns:q="http://purl.org/dc/elements/1.1/"><channel><item><q:creator>Ada Lund</q:creator></item></channel></rss>`;
    expect(feedIn(text).items).toMatchObject([{ author: 'Ada Lund' }]);
  });
});

describe('older feeds', () => {
  it.each([
    ['0.91', '<rss version="0.91"><channel><title>T</title><item><title>a</title></item></channel></rss>'],
    ['0.92', '<rss version="0.92"><channel><title>T</title><item><title>a</title></item></channel></rss>'],
  ])('are read: RSS %s', (version, text) => {
    expect(feedIn(text)).toMatchObject({ format: 'rss', version, title: 'T', items: [{ title: 'a' }] });
  });

  it('are read: RSS 0.9, whose items stand beside the channel', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
      <channel><title>T</title><link>https://example.org/</link></channel><item><title>a</title><link>https://example.org/a</link></item></rdf:RDF>`;
    expect(feedIn(text)).toMatchObject({
      format: 'rdf',
      version: '0.9',
      title: 'T',
      items: [{ title: 'a', url: 'https://example.org/a', idStated: false }],
    });
  });

  it('are read: RSS 1.0, with dates of Dublin Core and a period of its own', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel rdf:about="https://example.org/"><title>T</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
        <items><rdf:Seq><rdf:li rdf:resource="https://example.org/a"/></rdf:Seq></items></channel>
      <item rdf:about="https://example.org/a"><title>a</title><dc:date>2022-01-10</dc:date></item>
      <item rdf:about="https://example.org/b"><title>b</title></item></rdf:RDF>`;
    expect(feedIn(text)).toMatchObject({
      format: 'rdf',
      version: '1.0',
      ttlMs: 6 * 60 * 60_000,
      items: [
        { id: 'https://example.org/a', idStated: true, publishedAt: '2022-01-10' },
        { id: 'https://example.org/b' },
      ],
    });
  });

  it('are read: CDF', () => {
    const text =
      '<CHANNEL HREF="https://example.org/"><ITEM HREF="https://example.org/a" LASTMOD="2022-01-10T08:00:00Z"><ABSTRACT>Ferries</ABSTRACT></ITEM></CHANNEL>';
    expect(feedIn(text)).toMatchObject({
      url: 'https://example.org/',
      items: [{ url: 'https://example.org/a', summary: 'Ferries', updatedAt: '2022-01-10T08:00:00Z' }],
    });
  });

  it('are read: Atom 0.3', () => {
    const text = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title mode="escaped" type="text/html">A &lt;b&gt;b&lt;/b&gt;</title>
      <issued>2022-01-10T08:00:00Z</issued><modified>2022-01-11T08:00:00Z</modified><content mode="xml" type="application/xhtml+xml"><p>Ferries.</p></content></entry></feed>`;
    expect(feedIn(text)).toMatchObject({
      format: 'atom',
      version: '0.3',
      items: [
        {
          title: 'A b',
          titleMarkup: 'A <b>b</b>',
          publishedAt: '2022-01-10T08:00:00Z',
          updatedAt: '2022-01-11T08:00:00Z',
          text: '<p>Ferries.</p>',
        },
      ],
    });
  });
});

describe('a feed of Atom 1.0', () => {
  it('gives its own fields and those of its entries', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Delta Post</title>
      <link rel="self" href="https://example.org/feed"/><link href="https://example.org/"/><author><name>The Desk</name></author>
      <entry><id>tag:example.org,2022:1</id><title>Ferries</title><link rel="enclosure" href="https://example.org/a.mp3"/>
        <link rel="alternate" type="application/json" href="https://example.org/a.json"/><link rel="alternate" type="text/html" href="https://example.org/a"/>
        <published>2022-01-10T08:00:00Z</published><updated>2022-01-10T09:00:00+01:00</updated>
        <summary>They run.</summary><content type="xhtml" xml:lang="uk"><div xmlns="http://www.w3.org/1999/xhtml"><p>They &amp; we.</p></div></content>
        <source><title>Harbour Wire</title><id>tag:example.com,2022:1</id></source></entry>
      <entry xml:lang="fr"><id>tag:example.org,2022:2</id><author><name>Ivo Pell</name><email>ivo@example.org</email></author><updated>2022-01-09</updated></entry></feed>`;
    expect(feedIn(text)).toEqual({
      format: 'atom',
      version: '1.0',
      title: 'Delta Post',
      url: 'https://example.org/',
      lang: 'en',
      ttlMs: null,
      problems: [],
      items: [
        {
          id: 'tag:example.org,2022:1',
          idStated: true,
          url: 'https://example.org/a',
          title: 'Ferries',
          publishedAt: '2022-01-10T08:00:00Z',
          updatedAt: '2022-01-10T08:00:00Z',
          author: 'The Desk',
          outlet: 'Harbour Wire',
          summary: 'They run.',
          text: '<p>They &amp; we.</p>',
          lang: 'en',
        },
        {
          id: 'tag:example.org,2022:2',
          idStated: true,
          url: null,
          title: null,
          publishedAt: null,
          updatedAt: '2022-01-09',
          author: 'Ivo Pell',
          outlet: null,
          summary: null,
          text: null,
          lang: 'fr',
        },
      ],
    });
  });

  it.each([
    ['text', '<content type="text">a &lt; b</content>', 'a < b'],
    ['html', '<content type="html">a &amp;lt; b</content>', 'a &lt; b'],
    ['html in a div', '<content type="html"><div>&lt;b&gt;a&lt;/b&gt;</div></content>', '<b>a</b>'],
    [
      'xhtml with a prefix',
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:b>a</h:b></h:div></content>',
      '<b>a</b>',
    ],
    ['base64', '<content type="application/octet-stream">PHA+RmVycmllczwvcD4=</content>', '<p>Ferries</p>'],
    ['base64 that is no text', '<content type="image/png">iVBORw0KGgoAAAAA</content>', null],
    [
      'base64 as Atom 0.3 says it',
      '<content type="text/html" mode="base64">PHA+RmVycmllczwvcD4=</content>',
      '<p>Ferries</p>',
    ],
    ['xhtml beside its div', '<content type="xhtml">a <div>b</div></content>', 'a <div>b</div>'],
    ['text of a media type', '<content type="text/plain">a</content>', 'a'],
  ])('has content as %s', (_type, content, expected) => {
    expect(atomEntry(`<id>1</id>${content}`).text).toBe(expected);
  });
});

describe('a JSON feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Delta Post',
    home_page_url: 'https://example.org/',
    language: 'en',
    authors: [{ name: 'The Desk' }],
    items: [
      {
        id: 7,
        url: '/a',
        title: 'Ferries & trains',
        content_html: '<p>They run.</p>',
        summary: 'Run.',
        date_published: '2022-01-10T08:00:00+02:00',
      },
      {
        id: 'b',
        content_text: 'Plain.',
        author: { name: 'Ivo Pell' },
        date_modified: '2022-01-11T00:00:00Z',
      },
    ],
  };

  it('gives its own fields and those of its items', () => {
    expect(feedIn(JSON.stringify(feed), { url: 'https://example.org/feed.json' })).toMatchObject({
      format: 'json',
      version: '1.1',
      title: 'Delta Post',
      url: 'https://example.org/',
      lang: 'en',
      problems: [],
      items: [
        {
          id: '7',
          url: 'https://example.org/a',
          title: 'Ferries & trains',
          summary: 'Run.',
          text: '<p>They run.</p>',
          author: 'The Desk',
          publishedAt: '2022-01-10T06:00:00Z',
        },
        { id: 'b', text: 'Plain.', author: 'Ivo Pell', updatedAt: '2022-01-11T00:00:00Z' },
      ],
    });
  });

  it('is read up to its last whole item where it is cut off', () => {
    const text = JSON.stringify(feed);
    const cut = feedIn(text.slice(0, text.indexOf('"Plain.') + 3));
    expect(cut.items.map(({ id }) => id)).toEqual(['7']);
    expect(cut.problems.join(' ')).toContain('cut off');
  });

  it('is not misled by signs within its texts where it is cut off', () => {
    const items = [
      { id: 'a', content_text: 'say \\"}]} {[' },
      { id: 'b', content_text: 'more' },
    ];
    const text = JSON.stringify({ ...feed, items: [...items, ...items] }).slice(0, -20);
    expect(feedIn(text).items.map(({ id }) => id)).toEqual(['a', 'b', 'a']);
  });

  it('leaves out what is no item, and says so', () => {
    const { items, problems } = feedIn(JSON.stringify({ ...feed, items: [null, 3, { id: 'c', title: {} }] }));
    expect(items).toMatchObject([{ id: 'c', title: null }]);
    expect(problems).toEqual(['2 of its items are none: left out.']);
  });
});
