import { describe, expect, it } from 'vitest';
import { atomEntry, feedIn, rssItem } from '../../../support/read-feed-text.ts';

describe('a title', () => {
  it.each([
    ['plain', 'Ferries run', 'Ferries run'],
    ['over several lines', '\n Ferries\n  run ', 'Ferries run'],
    ['with markup', '&lt;b&gt;Ferries&lt;/b&gt; run&lt;br&gt;again', 'Ferries run again'],
    ['with markup in CDATA', '<![CDATA[<i>Ferries</i> &amp; trains]]>', 'Ferries & trains'],
    ['with markup that is not escaped', 'Ferries <b>run</b>', 'Ferries run'],
    ['escaped twice', 'Q&amp;amp;A', 'Q&A'],
    ['escaped twice with a number', 'Ferries &amp;#8211; again', 'Ferries – again'],
    ['escaped three times', '&lt;b&gt;Q&amp;amp;amp;A&lt;/b&gt;', 'Q&A'],
    ['with what only looks like markup', 'If x &lt; 3 and y &gt; 2', 'If x < 3 and y > 2'],
    ['about an element', 'The &lt;blink&gt; element', 'The <blink> element'],
    ['with a script', '&lt;p&gt;a&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;', 'a'],
  ])('of RSS is plain text: %s', (_what, written, title) => {
    expect(rssItem(`<guid>1</guid><title>${written}</title>`).title).toBe(title);
  });

  it.each([
    ['type="text"', 'The &lt;b&gt; element&lt;/b&gt;', 'The <b> element</b>', undefined],
    ['', 'Q&amp;A', 'Q&A', undefined],
    ['type="html"', '&lt;b&gt;Q&amp;amp;A&lt;/b&gt;', 'Q&A', '<b>Q&amp;A</b>'],
    [
      'type="xhtml"',
      '<div xmlns="http://www.w3.org/1999/xhtml"><b>Q&amp;A</b></div>',
      'Q&A',
      '<b>Q&amp;A</b>',
    ],
  ])('of Atom is plain text by its type, and markup where it is that: %s', (type, written, title, markup) => {
    const entry = atomEntry(`<id>1</id><title ${type}>${written}</title>`);
    expect([entry.title, entry.titleMarkup]).toEqual([title, markup]);
  });

  it('of HTML keeps what stands behind a mark that nothing ends', () => {
    expect(atomEntry('<title type="html">a &lt;!DOCTYPE b</title>').title).toBe('a <!DOCTYPE b');
  });

  it('that says nothing is null', () => {
    expect(rssItem('<guid>1</guid><title> </title>').title).toBeNull();
    expect(rssItem('<guid>1</guid><title>&lt;b&gt;&lt;/b&gt;</title>').title).toBeNull();
  });

  it('is no longer than a line for people', () => {
    expect(rssItem(`<title>${'a'.repeat(100_000)}</title>`).title).toHaveLength(2_000);
  });
});

describe('an author', () => {
  it.each([
    ['Lena Oru', 'Lena Oru'],
    ['desk@example.org (Lena Oru)', 'Lena Oru'],
    ['Lena Oru &lt;desk@example.org&gt;', 'Lena Oru'],
    ['Lena Oru (desk@example.org)', 'Lena Oru'],
    ['Lena Oru, desk@example.org', 'Lena Oru'],
    ['mailto:desk@example.org Lena Oru', 'Lena Oru'],
    ['&lt;a href="/lena"&gt;Lena Oru&lt;/a&gt;', 'Lena Oru'],
    ['Lena Oru &amp;amp; Ivo Pell', 'Lena Oru & Ivo Pell'],
    ['Лена Ору', 'Лена Ору'],
    ['desk@example.org', null],
    ['mailto:desk@example.org', null],
    ['(desk@example.org)', null],
    ['https://example.org/lena', null],
    [' - ', null],
  ])('is a name and no address: %s', (written, name) => {
    expect(rssItem(`<guid>1</guid><author>${written}</author>`).author).toBe(name);
  });

  it('is the next one where the first gives but an address', () => {
    const item = rssItem('<author>desk@example.org</author><dc:creator>Lena Oru</dc:creator>');
    expect(item.author).toBe('Lena Oru');
  });
});

describe('a text', () => {
  it('loses what HTML runs or styles', () => {
    const escaped =
      '&lt;p&gt;a&lt;script&gt;alert("&lt;/p&gt;")&lt;/script&gt;b&lt;style&gt;p{}&lt;/style&gt;&lt;/p&gt;';
    expect(rssItem(`<description>${escaped}</description>`).summary).toBe('<p>ab</p>');
    const inline = '<div><p>a<script src="x.js"/>b</p></div>';
    expect(atomEntry(`<content type="xhtml">${inline}</content>`).text).toBe('<p>ab</p>');
  });

  it('ends before a script that nothing ends', () => {
    expect(rssItem('<description>&lt;p&gt;a&lt;/p&gt;&lt;script&gt;alert</description>').summary).toBe(
      '<p>a</p>',
    );
  });

  it('of plain words is left as it is', () => {
    expect(atomEntry('<summary>The &lt;script&gt; element</summary>').summary).toBe('The <script> element');
  });
});

describe('a language', () => {
  it('is taken as it is stated, or not at all', () => {
    expect(feedIn('<rss><channel><language>en_US</language></channel></rss>').lang).toBe('en-US');
    expect(feedIn('<rss><channel><language>English, mostly</language></channel></rss>').lang).toBeNull();
    expect(rssItem('<title>a</title><dc:language>uk</dc:language>').lang).toBe('uk');
  });
});
