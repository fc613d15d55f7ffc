import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/sources/html/read-html.ts';

const page = readFileSync(new URL('../../../fixtures/articles/page.html', import.meta.url), 'utf8');
const sentence = 'Envoys of Norland and Sudmark met in Vienna on Tuesday to discuss the border.';
const body = `<p>${Array.from({ length: 8 }, () => sentence).join('</p><p>')}</p>`;
const withHead = (head: string): string =>
  `<html><head>${head}</head><body><article>${body}</article></body></html>`;

describe('a news page', () => {
  it('gives one paragraph a block element, cleaned of what is not the article', () => {
    const { text } = readHtml(page);
    expect(text.split('\n\n')).toEqual([
      'Envoys of Norland and Sudmark met in Vienna on Tuesday to discuss the border — their first meeting since the autumn, when talks broke down.',
      '“We listened to each other,” said Ben Sample, Norland’s deputy foreign minister, as he left the hall with his delegation late in the evening.',
      'He gave no date for a second round & took no questions from the reporters who had waited in the cold.',
      'The border stays where it is, and nobody in this room wants to move it by force, the hosts wrote in a note after the meeting.',
      'What happens next',
      'A second round is planned for the autumn, the hosts said.',
      'Observers go to the border in May, if both sides agree to it.',
      'Correction: An earlier version of this article misstated the day of the meeting. It was Tuesday.',
    ]);
  });

  it('gives what the page states of its article', () => {
    expect(readHtml(page)).toMatchObject({
      title: 'Envoys meet in Vienna',
      canonicalUrl: 'https://example.org/world/envoys-meet',
      url: 'https://example.org/world/envoys-meet',
      outlet: 'Example Wire',
      byline: 'Ada Example',
      publishedAt: '2025-03-04T18:30+01:00',
      modifiedAt: '2025-03-05T09:00Z',
      lang: 'en-GB',
    });
  });
});

const titled = (title: string) =>
  readHtml(withHead(`<meta property="og:site_name" content="Example Wire"><title>${title}</title>`));

describe('what a page states', () => {
  it('is read from JSON-LD with a graph and references', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#us', name: 'Example Wire' },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Example' },
        {
          '@type': ['NewsArticle'],
          headline: 'Envoys meet',
          datePublished: '2025-03-04T17:30:00Z',
          dateModified: '2025-03-05',
          author: [{ '@id': '#ada' }, { '@type': 'Person', name: 'Ben Sample' }],
          publisher: { '@id': '#us' },
        },
      ],
    };
    const html = withHead(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`);
    expect(readHtml(html)).toMatchObject({
      title: 'Envoys meet',
      outlet: 'Example Wire',
      byline: 'Ada Example; Ben Sample',
      publishedAt: '2025-03-04T17:30Z',
      modifiedAt: '2025-03-05',
    });
  });

  it('is read from named meta elements, and from a time element where these are missing', () => {
    expect(readHtml(withHead('<meta name="dc.date.issued" content="2025-03-04">'))).toMatchObject({
      publishedAt: '2025-03-04',
    });
    const timed = `<body><article><time datetime="2025-03-04T10:00:00+01:00">Tuesday</time>${body}</article></body>`;
    expect(readHtml(timed)).toMatchObject({ publishedAt: '2025-03-04T10:00+01:00' });
    const written = `<body><article><span class="date">4 March 2025</span>${body}</article></body>`;
    expect(readHtml(written)).toMatchObject({ publishedAt: '2025-03-04' });
  });

  it('dates the article by its address before any other date that the page shows', () => {
    const head = '<link rel="canonical" href="https://example.org/2025/03/04/talks-end">';
    const shown = '<aside><time datetime="2025-04-01T08:00:00Z">Another story</time></aside>';
    expect(readHtml(withHead(head).replace('<article>', `${shown}<article>`))).toMatchObject({
      publishedAt: '2025-03-04',
    });
    const own = `${shown}<time datetime="2025-03-04T10:00:00Z">Today</time>`;
    expect(readHtml(withHead(head).replace('<article>', `<article>${own}`))).toMatchObject({
      publishedAt: '2025-03-04T10:00Z',
    });
  });

  it('tells a standfirst that stands in a box of its own', () => {
    const standfirst =
      'The two sides had not spoken for a year, and nobody expected much of this round of talks.';
    const head = `<title>Envoys meet in Vienna</title><meta name="description" content="${standfirst.slice(0, 60)}…">`;
    const html = withHead(head).replace(
      '<article>',
      `<section class="teaser-box share"><p>${standfirst}</p></section><article>`,
    );
    expect(readHtml(html).text.split(standfirst)).toHaveLength(2);
    expect(readHtml(withHead(head)).text).not.toContain(standfirst.slice(0, 40));
  });

  it('is null where the page does not state it', () => {
    expect(readHtml(body)).toMatchObject({
      outlet: null,
      byline: null,
      publishedAt: null,
      canonicalUrl: null,
      lang: null,
    });
  });

  it('does not fail for JSON-LD that is broken, and takes no script for an address', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><link rel="canonical" href="javascript:alert(1)">';
    expect(readHtml(withHead(head))).toMatchObject({
      canonicalUrl: null,
      text: expect.stringContaining(sentence),
    });
  });

  it('is titled without the outlet that the page appends, and with the bars of its own', () => {
    expect(titled('Envoys meet in Vienna | Example Wire').title).toBe('Envoys meet in Vienna');
    expect(titled('Envoys meet in Vienna - Example Wire').title).toBe('Envoys meet in Vienna');
    expect(titled('Envoys meet - again - in Vienna').title).toBe('Envoys meet - again - in Vienna');
  });
});

describe('a page that is hard to read', () => {
  it('is read where it is short, without head, or a fragment', () => {
    expect(
      readHtml('<p>Envoys meet in Vienna</p><p>They met on Tuesday, the hosts said in a note.</p>').text,
    ).toBe('They met on Tuesday, the hosts said in a note.');
  });

  it('shows no script, style or template, and reads entities', () => {
    const html = `<body><p>Fish &amp; chips &lt;b&gt; &#8220;x&#x201D; were served to the envoys.</p><script>var a = "<p>no</p>";</script><template>no</template></body>`;
    expect(readHtml(html).text).toBe('Fish & chips <b> “x” were served to the envoys.');
  });

  it('keeps posts that are quoted in it', () => {
    const post = 'Good talks in Vienna today, and more of them in the autumn.';
    const html = `<html><body><article>${body}<div class="social-media-embed"><blockquote class="twitter-tweet"><p>${post}</p></blockquote></div>${body}</article></body></html>`;
    expect(readHtml(html).text).toContain(post);
  });

  it('is read where elements are nested 5,000 deep', () => {
    const html = `<html><body>${'<div>'.repeat(5_000)}<p>${sentence}</p>${'</div>'.repeat(5_000)}</body></html>`;
    expect(readHtml(html).text + readHtml(html).title).toContain(sentence);
  });

  it('is read where elements are nested 100,000 deep', () => {
    const html = `<html><body>${'<div>'.repeat(100_000)}<p>${sentence}</p></body></html>`;
    const { text, title } = readHtml(html);
    expect(text + title).toContain(sentence);
  });

  it('is read where it has very many elements', () => {
    const html = `<html><body><article>${`<p>${sentence}</p>`.repeat(20_000)}</article></body></html>`;
    expect(readHtml(html).text.length).toBeGreaterThan(20_000 * sentence.length);
  });

  it('is empty where there is nothing to read', () => {
    expect(readHtml('<html><body><script>app()</script></body></html>')).toMatchObject({
      title: '',
      text: '',
    });
  });
});
