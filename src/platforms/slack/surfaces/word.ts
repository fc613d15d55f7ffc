import { plainText } from '../../../render/tree/plain-text.ts';

/** A word that somebody typed. */
export interface Word {
  /** Without the signs around it. */
  readonly bare: string;
  /** What it is compared by: letter case, accents, kinds of dash and apostrophe, and a final ’s do not matter. */
  readonly key: string;
  /** A quotation mark stands before it, or behind it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Quotation marks, brackets, marks of emphasis (which come as they were typed), what begins commands, mentions, channels and
 * options elsewhere, and what ends a sentence.
 */
const before = '"“”„‟«»\'‘’‚([*_~`/@#¿¡-–—';
const behind = `${before})]?!.,;:`;

/** The words of plain text; `as_of:2022-01-10` and `ukraine,private` are two each. */
export function wordsOf(text: string): readonly Word[] {
  return plainText(text)
    .split(/[ ,;]/)
    .flatMap((word) => {
      const [, name, value] = /^(as[-_]?of|topic|view|private)[:=](.+)$/i.exec(word) ?? [];
      if (!name || !value) return [word];
      return /^topic$/i.test(name) ? [value] : [name, value];
    })
    .filter((word) => word !== '')
    .map(wordOf);
}

function wordOf(shown: string): Word {
  const { from, to } = middle(shown);
  const bare = shown.slice(from, to) || shown;
  return {
    bare,
    key: folded(bare),
    opens: hasQuotationMark(shown.slice(0, from)),
    closes: hasQuotationMark(shown.slice(to)),
  };
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(?<=.)'s$/, '');
}

/** Where a word's own signs are; nothing where it has none, as in "?". */
function middle(word: string): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from < word.length && before.includes(word.charAt(from))) from++;
  let to = word.length;
  while (to > from && behind.includes(word.charAt(to - 1))) to--;
  return { from, to };
}

function hasQuotationMark(signs: string): boolean {
  return /["“”„‟«»]/.test(signs);
}
