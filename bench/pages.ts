// Reading articles out of pages, side by side with Readability on linkedom alone, in one process, taking turns page by page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodePage } from '../src/sources/html/decode-page.ts';
import { readHtml } from '../src/sources/html/read-html.ts';
import { generatedArticle } from './generated.ts';
import { median, timed } from './medians.ts';

const published = new URL('../../shared/eval/pages/', import.meta.url).pathname;
const turns = 3;

/**
 * One row a set of pages: median milliseconds a page, here (text, metadata, cleaning) and at Readability on linkedom (text and
 * metadata), and how many times as fast this is.
 */
export function pageRows(): readonly (readonly string[])[] {
  const sets = [{ name: 'generated', pages: Array.from({ length: 60 }, (_, index) => generatedPage(index)) }];
  for (const [name, folder] of [
    ['news', 'html'],
    ['many kinds', 'segments'],
  ] as const) {
    const path = join(published, folder);
    if (existsSync(path)) sets.push({ name, pages: pagesIn(path) });
  }
  return sets.map(({ name, pages }) => {
    const [ours, theirs] = alternate(pages);
    return [
      name,
      String(pages.length),
      ours.toFixed(2),
      theirs.toFixed(2),
      `${(theirs / ours).toFixed(2)} ×`,
    ];
  });
}

/** Medians over all pages and turns; the first turn warms both up. */
function alternate(pages: readonly string[]): readonly [number, number] {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    for (const html of pages) {
      const times = [timed(() => readHtml(html)), timed(() => readable(html))] as const;
      if (turn === 0) continue;
      ours.push(times[0]);
      theirs.push(times[1]);
    }
  }
  return [median(ours), median(theirs)];
}

function readable(html: string): unknown {
  try {
    return new Readability(parseHTML(html).document).parse();
  } catch {
    // It refuses some pages; the time until then counts.
    return null;
  }
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => decodePage(readFileSync(join(folder, name)), null) ?? []);
}

/** A page as outlets make them: menus, share rows, pictures, the article, other articles, comments, a footer. */
function generatedPage(index: number): string {
  const { title, outlet, published: at, text } = generatedArticle(index, 3000 + 80 * index);
  const others = Array.from({ length: 24 }, (_, other) => generatedArticle(1000 + 24 * index + other, 200));
  const menu = others.map((other) => `<li class="menu-item"><a href="/s">${other.outlet}</a></li>`);
  const cards = others.map(
    (other) =>
      `<article class="card"><a href="/a"><img src="a.jpg" alt=""></a><h3 class="card-title"><a href="/a">${other.title}</a></h3><p>${other.text.slice(0, 90)}</p></article>`,
  );
  const comments = others.map(
    (other) => `<li class="comment"><b>Reader</b><p>${other.text.slice(0, 150)}</p></li>`,
  );
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: at });
  const body = text.split('\n\n').map((paragraph) => `<p class="text">${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<meta property="og:title" content="${title}"><script type="application/ld+json">${data}</script>
<script>${'window.queue = window.queue || []; queue.push(["page", 1]);'.repeat(200)}</script><style>${'.a { color: red }'.repeat(200)}</style></head>
<body><header class="site-header"><nav><ul>${menu.join('')}</ul></nav></header><main><article class="story"><h1>${title}</h1>
<div class="byline">By <a rel="author" href="/p">Ada Pell</a></div><ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul>
<figure><img src="b.jpg" alt=""><figcaption>The hall. Ada Pell/${outlet}</figcaption></figure><div class="story-body">${body.join('\n')}</div></article>
<section class="related"><h2>More news</h2>${cards.join('\n')}</section><section id="comments"><ol>${comments.join('')}</ol></section></main>
<footer><p>© ${outlet}</p></footer></body></html>`;
}
