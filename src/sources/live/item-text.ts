import { blockText } from '../html/blocks.ts';
import { loadHtmlTools } from '../html/document.ts';
import { stripTags } from '../html/strip-tags.ts';

/** Deeper markup is no text of an item. */
const longestParsed = 1_000_000;

/** An item's text without its markup, a blank line between paragraphs. */
export async function itemText(markup: string): Promise<string> {
  if (!/[<&]/.test(markup)) return markup.trim();
  if (markup.length > longestParsed || isDeep(markup)) return stripTags(markup).trim();
  const { parse } = await loadHtmlTools();
  const { body } = parse(`<!doctype html><html><body>${markup}</body></html>`);
  return body ? blockText(body).trim() : '';
}

const deepest = 500;

function isDeep(markup: string): boolean {
  let depth = 0;
  for (const [tag] of markup.matchAll(/<\/?[a-z][a-z0-9]*/gi)) {
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}
