import { parsePage } from '../html/page-tree.ts';
import { boxesOf } from '../html/paragraphs.ts';
import { stripTags } from '../html/strip-tags.ts';

/** Longer markup is no item that people wrote. */
const longestParsed = 1_000_000;

/** An item's text without its markup, a blank line between paragraphs. A paragraph that is all link leads elsewhere. */
export function itemText(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim();
  if (markup.length > longestParsed) return stripTags(markup).trim();
  try {
    const { paragraphs } = boxesOf(parsePage(markup));
    const said = paragraphs.filter(({ text, linked }) => linked < text.length || paragraphs.length === 1);
    return said.map(({ text }) => text).join('\n\n');
  } catch (error) {
    // Elements nested by the thousand exhaust the stack; the words are still there.
    if (error instanceof RangeError) return stripTags(markup).trim();
    throw error;
  }
}
