import type { Document } from '../document/document.ts';
import type { Quotation } from '../document/quotations.ts';
import type { Token } from './tokens.ts';

const works =
  /(?:programme|program|show|series|podcast|broadcast|segment|interview|book|film|movie|song|album|play|magazine|column|documentary|episode|musical|novel|essay|opera|poem|exhibition|exhibit|concert|festival|project|panel|seminar|symposium|workshop|brochure|pamphlet|manifesto|paper|study|report|newsletter|hit|anthem|memoir|game|sitcom)$/i;
const leads = /^(?:told|tells|on|of|to|in|for|called|titled|entitled|named|dubbed|watching|from|by|with)$/i;
const smallWords = /^(?:a|an|the|of|and|or|in|on|for|to|with|at|by|from|as|is|nor|but|vs)$/;
const mostWords = 8;

/**
 * Quotations that name a programme, book, song or the like ("on Channel Four's “The Long Table”"): neither speech nor
 * date. The same words in marks are a title wherever the article has them.
 */
export function findTitles(document: Document): ReadonlySet<Quotation> {
  const titles = new Set<Quotation>();
  const named = new Set<string>();
  const short = document.quotations.filter((one) => one.end - one.start < 80 && !one.open);
  for (const quotation of short) {
    if (!isTitled(document.text, quotation)) continue;
    titles.add(quotation);
    named.add(plain(document.text, quotation));
  }
  if (named.size > 0) for (const one of short) if (named.has(plain(document.text, one))) titles.add(one);
  return titles;
}

function plain(text: string, { inner }: Quotation): string {
  return text
    .slice(inner.start, inner.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');
}

function isTitled(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/);
  if (words.length > mostWords || !inTitleCase(words)) return false;
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, quotation.start - 40), quotation.start))?.[1] ?? '';
  if (/^\p{Lu}.*(?:['’]s|s['’])$/u.test(before) || works.test(before)) return true;
  if (/^(?:channel|network|station|outlet|newspaper|magazine|broadcaster|paper)['’]s$/.test(before))
    return true;
  if (/^\p{Lu}{2,}\d?$/u.test(before) || before === 'News') return true;
  return words.length > 1 && leads.test(before);
}

function inTitleCase(words: readonly string[]): boolean {
  return words.every(
    (word, index) => /^[^\p{L}]*\p{Lu}|^\d/u.test(word) || (index > 0 && smallWords.test(word)),
  );
}

/** The tokens with a title's quotation turned into a name, and the comma inside its marks into a mark of its own. */
export function nameTitles(tokens: readonly Token[], titles: ReadonlySet<Quotation>): readonly Token[] {
  if (titles.size === 0) return tokens;
  return tokens.flatMap((token) => {
    if (token.quotation === null || !titles.has(token.quotation)) return [token];
    const name = {
      ...token,
      kind: 'word',
      low: '“title”',
      capital: true,
      quotation: null,
      closing: '',
      wordsEnd: token.end,
    } as const;
    if (token.closing !== ',') return [name];
    const comma = { ...name, kind: 'mark', low: ',', capital: false, start: token.end - 1 } as const;
    return [{ ...name, end: token.end - 1, wordsEnd: token.end - 1 }, comma];
  });
}
