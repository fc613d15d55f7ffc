import { array, assert, boolean, constantFrom, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/sources/html/read-html.ts';

const sentence = (about: string): string =>
  `Envoys of Norland and Sudmark met in Vienna on Tuesday to speak about ${about}, the hosts wrote in a note.`;
const matters = ['the border', 'the ferry', 'the two bridges', 'fishing rights'];
const story = matters.map((about) => `<p>${sentence(about)}</p>`).join('');
const headline = '<h1>Envoys meet in Vienna</h1>';

const page = (body: string, bodyClass = '') =>
  `<html><head><title>Envoys meet in Vienna - Example Wire</title></head><body class="${bodyClass}">${body}</body></html>`;
const paragraphs = (body: string, bodyClass = ''): string[] =>
  readHtml(page(body, bodyClass)).text.split('\n\n');
const whole = matters.map(sentence);

const card = (title: string): string =>
  `<div class="box"><h3><a href="/a">${title}</a></h3><p>${sentence('something else')}</p></div>`;

const shown = (line: string) =>
  readHtml(page(`<main>${headline}<div>${line}</div><div>${story}</div></main>`));

const marked = (html: string) => readHtml(page(`<main>${headline}${html}<div>${story}</div></main>`)).byline;

const titled = (h1: string, title: string) =>
  readHtml(`<html><head><title>${title}</title></head><body>${h1}<main>${story}</main></body></html>`).title;

describe('the text of a page', () => {
  it('is its article, without comments that are longer than it', () => {
    const comments = `<div id="comments">${'<p>I read the note as well, and to me it seems that nobody said very much at all in there.</p>'.repeat(30)}</div>`;
    const offer =
      '<div class="promo"><p>Two ferries for the price of one, every day of the week until June.</p></div>';
    expect(
      paragraphs(`${offer}<main>${headline}<div class="story">${story}</div>${comments}</main>`),
    ).toEqual(whole);
  });

  it('is all posts where the page is a forum', () => {
    const answers =
      '<p>I read the note as well, and to me it seems that nobody said very much in there.</p>'.repeat(4);
    const posts = `<div>${story}</div><ol class="comments"><li class="comment">${answers}</li></ol>`;
    expect(paragraphs(`${headline}${posts}`, 'forum-thread')).toHaveLength(8);
    expect(paragraphs(`${headline}${posts}`)).toEqual(whole);
  });

  it('is what is called comments where there is nothing else', () => {
    const offer =
      '<div class="promo"><p>Two ferries for the price of one, every day of the week until the end of June.</p></div>';
    const other = '<ul class="menu"><li><a href="/w">Weather in the region</a></li></ul>';
    expect(paragraphs(`${offer}${other}${headline}<div class="comments">${story}</div>`).slice(-4)).toEqual(
      whole,
    );
    expect(paragraphs(`${other}${headline}<div class="comments">${story}</div>`)).toEqual(whole);
  });

  it('is not in sentences that are links from end to end', () => {
    const links = `<div>${`<p><a href="/a">${sentence('something else')}</a></p>`.repeat(20)}</div>`;
    expect(paragraphs(`${headline}<div>${story}</div>${links}`)).toEqual(whole);
  });

  it('is found in boxes that are named like asides but hold the article', () => {
    const box = `<div class="wrapper has-menu"><div class="content-sidebar">${headline}<div class="share-area">${story}</div></div></div>`;
    expect(paragraphs(box)).toEqual(whole);
    const more = ['grain', 'salt', 'timber', 'the harbour', 'the quay', 'visas', 'tolls', 'the old road'];
    const long = box.replace(story, story + more.map((about) => `<p>${sentence(about)}</p>`).join(''));
    const rules = sentence('the rules of the house');
    expect(paragraphs(`${long}<div class="legal"><p>${rules} ${rules} ${rules}</p></div>`)).toEqual([
      ...whole,
      ...more.map(sentence),
    ]);
    expect(
      paragraphs(
        `<article class="post-1 hentry tag-comments category-related">${headline}${story}</article>`,
      ),
    ).toEqual(whole);
  });

  it('is found where nothing but a fallback for browsers without scripts holds it', () => {
    expect(paragraphs(`${headline}<div id="app"></div><noscript>${story}</noscript>`)).toEqual(whole);
  });

  it('is without what the page hides, even a copy of the article', () => {
    const hidden = `<div style="display: none">${headline}${story}<p>${sentence('the hidden copy')}</p></div>`;
    expect(paragraphs(`<main>${headline}<div>${story}</div></main>${hidden}`)).toEqual(whole);
    expect(paragraphs(`<main>${headline}${story}<p hidden>${sentence('nothing')}</p></main>`)).toEqual(whole);
  });

  it('is without the articles that a reader would scroll on to', () => {
    const other = `<article><h1>Ferries stop</h1><p>${sentence('the ferries')}</p><p>${sentence('the quay')}</p><p>${sentence('fares')}</p></article>`;
    const own = `<article>${headline}${story}</article>`;
    expect(paragraphs(`<main>${own}${other}</main>`)).toEqual(whole);
    expect(paragraphs(`<main>${other}${own}</main>`)).toEqual(whole);
  });

  it('is without cards that lead to other articles, and without the heading over them', () => {
    const cards = `<h2>Around the region</h2><div>${['A river, mapped', 'Ferries stop', 'Bridges open'].map(card).join('')}</div>`;
    expect(paragraphs(`<main>${headline}<div>${story}</div>${cards}</main>`)).toEqual(whole);
    const between = `<article>${headline}${story}<div class="box">${cards}</div><p>${sentence('the weather')}</p></article>`;
    expect(paragraphs(between)).toEqual([...whole, sentence('the weather')]);
  });

  it('keeps sections of the article that end in a link', () => {
    const sections = matters.map(
      (about) =>
        `<section><h2>On ${about}</h2><div>${sentence(about)} ${sentence(about)} ${sentence(about)} ${sentence(about)}</div><ul><li><a href="/a">The note on the web, in full</a></li></ul></section>`,
    );
    expect(paragraphs(`<article>${headline}${sections.join('')}</article>`)).toHaveLength(8);
  });

  it('keeps lists, quotations, tables and subheadings, and no list of links', () => {
    const parts = paragraphs(
      `<article>${headline}<div>${story}<h2>What was agreed</h2><ul><li>A second round is held in the autumn.</li><li>Observers go to the border.</li></ul>
      <blockquote><p>We listened to each other.</p></blockquote><table><tr><th>Round</th><th>Month</th></tr><tr><td>Second</td><td><a href="/m">October</a></td></tr></table>
      <ul><li><a href="/1">A river between two countries</a></li><li><a href="/2">Ferries stop for a week</a></li></ul></div></article>`,
    );
    expect(parts).toEqual([
      ...whole,
      'What was agreed',
      'A second round is held in the autumn.',
      'Observers go to the border.',
      'We listened to each other.',
      'Round Month',
      'Second October',
    ]);
  });

  it('opens with the standfirst under the headline, and not with byline or second headline', () => {
    const standfirst = 'The two sides had not spoken for a year, and nobody expected much of it.';
    const header = `<header>${headline}<h2>Border talks open after a year of silence</h2><p class="summary">${standfirst}</p><div class="byline">By Ada Example</div></header>`;
    expect(paragraphs(`<main>${header}<div class="text">${story}</div></main>`)).toEqual([
      standfirst,
      ...whole,
    ]);
  });
});

describe('what a page shows around its article', () => {
  it('tells author and date in a line beside the headline', () => {
    expect(shown('05.03.2025 13:30 von Ada Example')).toMatchObject({
      byline: 'Ada Example',
      publishedAt: '2025-03-05',
    });
    expect(shown('Redaktion: Ada Example (Sprecherin)')).toMatchObject({ byline: 'Ada Example' });
    expect(shown('Text: Ada Example und Ben Sample')).toMatchObject({ byline: 'Ada Example; Ben Sample' });
    expect(shown('The hall was cold')).toMatchObject({ byline: null, publishedAt: null });
  });

  it('tells the author in marked elements, but not who wrote a comment or another article', () => {
    expect(marked('<span class="post-author vcard">By <a class="fn" href="/p">Ada Example</a></span>')).toBe(
      'Ada Example',
    );
    expect(marked('<p class="byline">By Ada Example, Ben Sample and Cleo Muster</p>')).toBe(
      'Ada Example; Ben Sample; Cleo Muster',
    );
    expect(marked('<div class="comments"><span class="author">Reader One</span></div>')).toBeNull();
    expect(marked('<aside class="related"><span class="author">Dora Other</span></aside>')).toBeNull();
  });

  it('names a person before an outlet that signs for itself', () => {
    const head =
      '<meta property="og:site_name" content="Example Wire"><meta name="author" content="Example Wire Online">';
    const html = page(
      `<main>${headline}<span class="author">Ada Example</span><div>${story}</div></main>`,
    ).replace('<head>', `<head>${head}`);
    expect(readHtml(html).byline).toBe('Ada Example');
    expect(readHtml(html.replace('Ada Example', '')).byline).toBe('Example Wire Online');
  });

  it('gives the headline that readers see, without the rubric over it, and not the name of a section', () => {
    expect(titled('<h1>Envoys gather again</h1>', 'Envoys meet: talks | Example Wire')).toBe(
      'Envoys gather again',
    );
    expect(
      titled('<h1><span>Border</span><span>Envoys gather again</span></h1>', 'Border: Envoys gather again'),
    ).toBe('Envoys gather again');
    expect(titled('<h1>World</h1>', 'Envoys gather again | Example Wire')).toBe('Envoys gather again');
    expect(titled('<h1><a href="/">Example Wire</a></h1>', 'Envoys gather again - Example Wire')).toBe(
      'Envoys gather again - Example Wire',
    );
  });
});

const tag = constantFrom(
  'div',
  'p',
  'a',
  'li',
  'ul',
  'h1',
  'article',
  'td',
  'blockquote',
  'span',
  'br',
  'noscript',
  'footer',
);
const name = constantFrom('', 'comments', 'sidebar', 'entry-content', 'teaser', 'byline', 'hidden', 'share');
const piece = oneof(
  tuple(tag, name, boolean()).map(([element, names, close]) =>
    close ? `</${element}>` : `<${element} class="${names}">`,
  ),
  constantFrom(
    'Envoys met in Vienna on Tuesday, the hosts said. ',
    'word ',
    '5 March 2025 ',
    'By Ada Example ',
    '&amp;',
    '<!--',
  ),
);

describe('any page', () => {
  it('gives no word that does not stand in it', () => {
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        const said = new Set(html.match(/\p{L}+/gu));
        const { text, title, byline } = readHtml(html);
        expect(
          `${text} ${title} ${byline ?? ''}`.match(/\p{L}+/gu)?.filter((word) => !said.has(word)) ?? [],
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is read however it nests', () => {
    const nested = `${'<div class="related"><ul><li><a href="/a">Ferries stop for a week</a>'.repeat(200)}${story}`;
    expect(readHtml(page(nested)).text).toContain(whole[0]);
    const wide = `<table>${'<tr><td><h2>A</h2><td><a href="/a">Ferries stop for a week</a>'.repeat(3_000)}</table>${story}`;
    expect(readHtml(page(wide)).text).toContain(whole[0]);
  });
});
