import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/sources/html/read-html.ts';

const story = '<p>The ministry of Norland said that the text is open, and gave no day for the vote.</p>';
const article = `<article><h1>Statement on lumber</h1>${story}</article>`;
const clock = '<time datetime="2026-11-23T08:50:00Z">10 min ago</time>';
const today = 'Monday, 23 November 2026';
const card = `<a href="/b">Storm nears the coast</a> ${clock}`;

function dateOf(body: string, head = ''): string | null {
  const page = `<html><head><title>Statement on lumber</title>${head}</head><body>${body}</body></html>`;
  return readHtml(page).publishedAt;
}

describe('a page without a date of its own', () => {
  it.each([
    [
      'a clock in the header',
      `<header><time datetime="2026-11-23T09:03Z">${today}</time></header>${article}`,
    ],
    ['the day in the header', `<header><div class="today">${today}</div></header>${article}`],
    [
      'the day in a header that is only named so',
      `<div class="header"><p>${today}</p></div><h1>Lumber</h1>${story}`,
    ],
    [
      'the day over the main part',
      `<div id="all"><span class="date">${today}</span><main>${article}</main></div>`,
    ],
    [
      'a banner of breaking news',
      `<div class="breaking">Storm ${clock}</div><div><h1>Lumber</h1>${story}</div>`,
    ],
    ['a story beside it', `<main>${article}</main><aside><ul><li>${card}</li></ul></aside>`],
    [
      'a story in a box with no name',
      `<div><h1>Statement on lumber</h1>${story}</div><div><p>${card}</p></div>`,
    ],
    ['a card within the article', article.replace('</article>', `<div>${card}</div></article>`)],
    ['another article', `<main>${article}<article><h3>Storm</h3>${clock}</article></main>`],
    ['a menu', `<div role="navigation">${clock}</div><div><h1>Statement on lumber</h1>${story}</div>`],
    ['a day that a sentence tells of', article.replace(story, '<p>The fair opens on 3 December 2026.</p>')],
  ])('does not take that of %s', (_, body) => {
    expect(dateOf(body)).toBeNull();
  });
});

describe('the date of an article', () => {
  const stamp = '<time datetime="2026-11-20T18:40:00Z">20 November</time>';
  const headline = '<h1>Statement on lumber</h1>';

  it.each([
    ['its own header', `<article><header>${headline}${stamp}</header>${story}</article>`],
    [
      'the page’s header where its headline stands there',
      `<header>${headline}${stamp}</header><main>${story}</main>`,
    ],
    [
      'the byline',
      `<article>${headline}<div><a href="/people/ada">Ada Van Example</a> ${stamp}</div>${story}</article>`,
    ],
    ['its footer', `<article>${headline}${story}<footer>${stamp}</footer></article>`],
    ['a card that is the whole article', `<div class="card">${headline}${stamp}${story}</div>`],
    ['a page without a headline', `<div>${stamp}${story.repeat(4)}</div>`],
  ])('is found in %s', (_, body) => {
    expect(dateOf(`<div class="top">${clock}</div>${body}`)).toBe('2026-11-20T18:40Z');
  });
});

const made = (name: string): string => `<meta name="${name}" content="2026-11-23T08:00:00Z">`;

describe('a date in the page’s data', () => {
  const shown = article.replace(story, `<p>Published 20 November 2026 at 18:40</p>${story}`);

  it('gives way to the date that is shown where it does not name publication and is of another day', () => {
    expect(dateOf(shown, made('date'))).toBe('2026-11-20');
    expect(dateOf(shown, made('dc.date'))).toBe('2026-11-20');
  });

  it('stands where it names publication, where both are a day apart, and where the page shows none', () => {
    expect(dateOf(shown, made('article:published_time'))).toBe('2026-11-23T08:00Z');
    expect(dateOf(shown.replace('20 November', '22 November'), made('date'))).toBe('2026-11-23T08:00Z');
    expect(dateOf(article, made('date'))).toBe('2026-11-23T08:00Z');
    const told = article.replace(story, '<p>The fair opens on 3 December 2026.</p>');
    expect(dateOf(told, made('date'))).toBe('2026-11-23T08:00Z');
  });
});
