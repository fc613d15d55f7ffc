import { describe, expect, it } from 'vitest';
import { feedIn, rssItem } from '../../../support/read-feed-text.ts';

const item = '<item><title>Ferries</title><link>https://example.org/a</link></item>';
const whole = `<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`;

describe('a broken feed', () => {
  it.each([
    ['a blank before its declaration', `\n <?xml version="1.0"?>${whole}`, []],
    ['a mark in front of a mark', `\ufeff\ufeff<?xml version="1.0"?>${whole}`, []],
    [
      'a letter before its declaration',
      `x<?xml version="1.0"?>${whole}`,
      ['Something stood before its beginning'],
    ],
    ['a warning of its server before it', `<br /><b>Warning</b>: no such file<br />${whole}`, []],
    ['a declaration behind a comment', `<!-- a --><?xml version="1.0"?>${whole}`, []],
    ['control characters', whole.replace('<title>T', '<title>\u0000\u0008T\u000b'), ['control characters']],
    ['a DTD', `<!DOCTYPE rss SYSTEM "http://example.org/rss.dtd">${whole}`, []],
    ['a DTD with a ">" in it', `<!DOCTYPE rss [<!ENTITY a "b>c"> <!-- ]> --> ]>${whole}`, []],
    [
      'a DTD with markup and a comment in it',
      `<!DOCTYPE rss [<!-- don't --><!ENTITY a "<channel><title>No</title></channel>"> ]>${whole}`,
      [],
    ],
    ['no end', whole.slice(0, whole.indexOf('</channel>')), ['never closed']],
    ['a closing tag that is cut off', whole.slice(0, -2), []],
    ['an item that is never closed', whole.replace('</item>', ''), ['never closed']],
    ['closing tags that close nothing', whole.replace('</item>', '</b></i></item></item>'), []],
    ['an attribute without a value', whole.replace('<item>', '<item checked>'), []],
  ])('is read all the same: %s', (_what, text, problems) => {
    const feed = feedIn(text);
    expect(feed).toMatchObject({ title: 'T', items: [{ title: 'Ferries', url: 'https://example.org/a' }] });
    for (const problem of problems) expect(feed.problems.join(' ')).toContain(problem);
  });

  it('says nothing of problems where it has none', () => {
    expect(feedIn(whole.replace('<item>', '<image/><item>')).problems).toEqual([]);
  });

  it('keeps what unescaped signs stand among', () => {
    const read = rssItem(
      '<title>Q&A: 3 < 4 && 5 > 4</title><link>https://example.org/?a=1&b=2&copy=3</link>',
    );
    expect(read.title).toBe('Q&A: 3 < 4 && 5 > 4');
    expect(read.url).toBe('https://example.org/?a=1&b=2&copy=3');
  });

  it('reads references of HTML that it does not declare', () => {
    expect(rssItem('<title>caf&eacute;&nbsp;&#8211;&#x2014;&hellip;</title>').title).toBe('café –—…');
  });

  it('reads numbers and bytes of windows-1252 as what they mean there', () => {
    expect(rssItem('<title>don&#146;t</title>').title).toBe('don’t');
    expect(rssItem('<title>don\u0092t</title>').title).toBe('don’t');
  });

  it('reads references wherever they stand in a long text', () => {
    const long = 'ab&amp;'.repeat(60_000);
    expect(rssItem(`<description>${long}</description>`).summary).toBe('ab&'.repeat(60_000));
  });

  it('keeps references that nobody knows as they are written', () => {
    expect(rssItem('<title>a &nosuchthing; b &notit; c</title>').title).toBe('a &nosuchthing; b &notit; c');
  });

  it('never expands entities of a DTD, its own or those of other places', () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "expanded"><!ENTITY b SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://example.org/">%p;]>
      <rss><channel><item><title>x &a; y &b; z</title></item></channel></rss>`;
    expect(feedIn(text).items).toMatchObject([{ title: 'x &a; y &b; z' }]);
  });

  it('ends a CDATA section that nothing ends, where the feed does', () => {
    const text = '<rss><channel><item><title>a</title></item><item><title><![CDATA[Ferries & <b>trains';
    expect(feedIn(text).items).toMatchObject([
      { title: 'a' },
      { title: expect.stringContaining('Ferries & ') },
    ]);
  });

  it('reads each of items that were never closed', () => {
    const text = '<rss><channel><item><title>a</title><item><title>b</title><item><title>c</channel></rss>';
    const feed = feedIn(text);
    expect(feed.items.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(feed.problems.join(' ')).toContain('never closed');
  });

  it('leaves out an item without anything in it, and says so', () => {
    const feed = feedIn(
      '<rss><channel><item/><item><title>a</title></item><item><x/></item></channel></rss>',
    );
    expect(feed.items.map(({ title }) => title)).toEqual(['a']);
    expect(feed.problems).toEqual(['2 of 3 items came without anything in them: left out.']);
  });

  it('says which dates and links cannot be read, and keeps their items', () => {
    const text = `<rss><channel>${'<item><title>a</title><pubDate>soon</pubDate><link>javascript:alert(1)</link></item>'.repeat(3)}</channel></rss>`;
    const feed = feedIn(text);
    expect(feed.items).toHaveLength(3);
    expect(feed.items[0]).toMatchObject({ url: null, publishedAt: null });
    expect(feed.problems).toEqual([
      expect.stringMatching(/^3 of 3 items came with a link that is no web address/),
      expect.stringMatching(/^3 of 3 items came with a date that cannot be read \(“soon”\)/),
    ]);
  });
});
