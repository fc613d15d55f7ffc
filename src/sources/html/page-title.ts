import type { PageData } from './metadata.ts';
import { oneLine } from './page-index.ts';

/**
 * The article's headline as a reader sees it; where none stands over it, the title of the page's data, cut of the outlet's name
 * that pages append to it.
 */
export function titleOf({ titles, outlet }: PageData, seen: readonly string[]): string | null {
  const [headline = '', ...parts] = seen.map(oneLine);
  const [whole] = titles;
  // A rubric may stand in the heading: the page's title tells which part is the headline.
  const main = parts.find(
    (part) => 2 * part.length > headline.length && titles.some((title) => title.includes(part)),
  );
  if (headline !== '' && isOwn(headline, titles, outlet)) return main ?? headline;
  return whole === undefined ? headline || null : withoutOutlet(whole, outlet);
}

/** True for a heading that the page's own titles share words with; another is a rubric's or the outlet's name. */
function isOwn(headline: string, titles: readonly string[], outlet: string | null): boolean {
  if (headline.length < 3 || headline.length > longestHeadline) return false;
  if (outlet !== null && headline.toLowerCase() === outlet.toLowerCase()) return false;
  if (titles.length === 0) return true;
  const words = wordsOf(headline);
  return titles.some((title) => {
    const own = wordsOf(title);
    return words.some((word) =>
      own.some((other) => other === word || (other.length >= 6 && word.includes(other))),
    );
  });
}

const longestHeadline = 250;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "Talks end | Example Wire" without the outlet; a bar or dash inside a headline stays. */
function withoutOutlet(title: string, outlet: string | null): string {
  const match = /^(.{10,}?)\s+[|–—·•»-]\s+([^|]{2,60})$/.exec(title.slice(0, 400));
  const [, head, last] = match ?? [];
  if (!head || !last) return title;
  const isOutlet = outlet !== null && last.toLowerCase().includes(outlet.toLowerCase());
  return isOutlet || /\s\|\s/.test(title) ? head : title;
}
