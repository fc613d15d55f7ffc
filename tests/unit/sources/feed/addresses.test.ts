import { describe, expect, it } from 'vitest';
import { atomEntry, feedIn, rssItem } from '../../../support/read-feed-text.ts';

const url = 'https://feeds.example.org/wire/feed.xml';

describe('the address of an item', () => {
  it.each([
    [
      'a link',
      '<link>https://example.org/a</link><guid>https://example.org/b</guid>',
      'https://example.org/a',
    ],
    ['a link as it is written', '<link>HTTPS://Example.org/A?b=1#c</link>', 'HTTPS://Example.org/A?b=1#c'],
    [
      'a link in CDATA',
      '<link><![CDATA[ https://example.org/a?b=1&c=2 ]]></link>',
      'https://example.org/a?b=1&c=2',
    ],
    ['a link over two lines', '<link>\n  https://example.org/\n  a\n</link>', 'https://example.org/a'],
    ['a permanent guid', '<guid>https://example.org/b</guid>', 'https://example.org/b'],
    ['no guid that is none', '<guid isPermaLink="false">https://example.org/b</guid>', null],
    ['no guid that is a number', '<guid>17</guid>', null],
    ['an Atom link', '<atom:link href="https://example.org/a"/>', 'https://example.org/a'],
    [
      'no link to the feed itself',
      '<title>a</title><atom:link rel="self" href="https://example.org/a"/>',
      null,
    ],
    ['no script', '<title>a</title><link>javascript:alert(1)</link>', null],
    ['no file', '<title>a</title><link>file:///etc/passwd</link>', null],
    ['no relative one without a base', '<title>a</title><link>/a</link>', null],
  ])('is %s', (_what, elements, address) => {
    expect(rssItem(elements).url).toBe(address);
  });

  it('is relative to the site in RSS, and to the feed in Atom', () => {
    const rss = '<rss><channel><link>https://example.org/</link><item><link>a</link></item></channel></rss>';
    expect(feedIn(rss, { url }).items[0]?.url).toBe('https://example.org/a');
    expect(rssItem('<link>a</link>', { url }).url).toBe('https://feeds.example.org/wire/a');
    expect(atomEntry('<link href="a"/>', { url }).url).toBe('https://feeds.example.org/wire/a');
  });

  it('is relative to the nearest base that is stated', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/x/">
      <entry xml:base="y/"><link href="a"/></entry><entry xml:base="javascript:alert(1)"><link href="b"/></entry></feed>`;
    expect(feedIn(text).items.map((item) => item.url)).toEqual([
      'https://example.org/x/y/a',
      'https://example.org/x/b',
    ]);
  });

  it('is a page, rather than another form of it', () => {
    const entry = atomEntry(
      '<link rel="alternate" type="application/pdf" href="https://example.org/a.pdf"/><link rel="alternate" type="text/html" href="https://example.org/a"/>',
    );
    expect(entry.url).toBe('https://example.org/a');
  });
});

describe('addresses in a text', () => {
  it('become absolute, and nothing else changes', () => {
    const html = `<p class='x'>A <a href="../b?c=1&amp;d=2" title="e">b</a> <img src='/i.png' alt=x><a href=#f>g</a><a href="https://example.com/">h</a></p>`;
    const entry = atomEntry(`<id>1</id><content type="html"><![CDATA[${html}]]></content>`, { url });
    expect(entry.text).toBe(
      `<p class='x'>A <a href="https://feeds.example.org/b?c=1&amp;d=2" title="e">b</a> <img src="https://feeds.example.org/i.png" alt=x><a href="https://feeds.example.org/wire/feed.xml#f">g</a><a href="https://example.com/">h</a></p>`,
    );
  });

  it('follow the base of the element that they stand in', () => {
    const entry = atomEntry(
      '<content type="xhtml" xml:base="https://example.org/x/"><div><a href="a">b</a></div></content>',
      { url },
    );
    expect(entry.text).toBe('<a href="https://example.org/x/a">b</a>');
  });

  it('stay as they are where nobody knows what they are relative to', () => {
    const entry = atomEntry('<content type="html">&lt;a href="a"&gt;b&lt;/a&gt;</content>');
    expect(entry.text).toBe('<a href="a">b</a>');
  });
});

describe('the id of an item', () => {
  it('is its own, as it is written', () => {
    expect(rssItem('<guid> HTTP://Example.org/A </guid>')).toMatchObject({
      id: 'HTTP://Example.org/A',
      idStated: true,
    });
  });

  it('comes from its address where it has none, and not from how that is tracked', () => {
    const plain = rssItem('<title>a</title><link>https://example.org/a</link>');
    const tracked = rssItem('<title>b</title><link>https://www.example.org/a/?utm_source=rss</link>');
    const other = rssItem('<title>a</title><link>https://example.org/b</link>');
    expect(plain.idStated).toBe(false);
    expect(tracked.id).toBe(plain.id);
    expect(other.id).not.toBe(plain.id);
  });

  it('comes from its title and date where it has no address, whatever its text', () => {
    const dated = '<title>a</title><pubDate>Mon, 10 Jan 2022 08:30:00 GMT</pubDate>';
    const first = rssItem(`${dated}<description>x</description>`);
    expect(rssItem(`${dated}<description>y</description>`).id).toBe(first.id);
    expect(rssItem('<title>a</title>').id).not.toBe(first.id);
    expect(rssItem('<description>x</description>').id).not.toBe(rssItem('<description>y</description>').id);
  });

  it('is the address of its recording where it has neither', () => {
    const item = rssItem('<title>a</title><enclosure url="https://example.org/a.mp3"/>');
    expect(item).toMatchObject({ id: 'https://example.org/a.mp3', idStated: false, url: null });
  });

  it('that is empty is none', () => {
    expect(rssItem('<guid/><link>https://example.org/a</link>').idStated).toBe(false);
  });
});
