import type { Span } from '../../model/span.ts';

/** A word, number or mark of a text. A possessive ending ("’s") is a token of its own. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes made plain. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** A blank or the text's edge stands before it. */
  readonly spaced: boolean;
}

/** Words whose full stop is theirs and ends no sentence. */
const dotted = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt sgt adm cmdr amb rev jr sr st ' +
    'brig det insp hon messrs supt'
  ).split(' '),
);
const letter = /[\p{L}\p{M}]/u;
const upper = /\p{Lu}/u;

/** Tokens of one stretch of a text, in order. Linear; reads each character once or twice. */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const end = endOf(text, at, span.end, code);
    tokens.push(token(text, at, end, at === span.start || isBlank(text.charCodeAt(at - 1))));
    at = end;
  }
  return tokens;
}

function token(text: string, start: number, end: number, spaced: boolean): Token {
  const words = text.slice(start, end);
  const code = words.charCodeAt(0);
  const kind = kindOf(code);
  const capital = kind === 'word' && (code < 128 ? code >= 65 && code <= 90 : upper.test(words.charAt(0)));
  const lower = words.toLowerCase();
  return {
    start,
    end,
    text: words,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    kind,
    capital,
    spaced,
  };
}

function kindOf(code: number): Token['kind'] {
  if (code >= 48 && code <= 57) return 'number';
  if (isLetter(code)) return 'word';
  return 'mark';
}

function endOf(text: string, start: number, limit: number, code: number): number {
  if (isApostrophe(code) && isPossessive(text, start, limit)) return start + 2;
  if (code >= 48 && code <= 57) return endOfNumber(text, start, limit);
  if (!isLetter(code)) return start + 1;
  const initials = endOfInitials(text, start, limit);
  if (initials > start) return initials;
  return endOfWord(text, start, limit);
}

function endOfNumber(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && (isLetterOrDigit(text.charCodeAt(at)) || isInsideNumber(text, at, limit))) at++;
  return at;
}

function isInsideNumber(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 44 || code === 46) && at + 1 < limit && isDigit(text.charCodeAt(at + 1));
}

/** "U.S.", "J.", "a.m.": letters each with a full stop of its own. */
function endOfInitials(text: string, start: number, limit: number): number {
  let at = start;
  while (
    at + 1 < limit &&
    isLetter(text.charCodeAt(at)) &&
    text.charCodeAt(at + 1) === 46 &&
    (at > start || isCapitalAt(text, at) || isLetter(text.charCodeAt(at + 2)))
  ) {
    at += 2;
  }
  const pairs = (at - start) / 2;
  return pairs > 1 || (pairs === 1 && isCapitalAt(text, start)) ? at : start;
}

function endOfWord(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) at++;
    else if (joins(code) && at + 1 < limit && isLetterOrDigit(text.charCodeAt(at + 1))) {
      if (isApostrophe(code) && isPossessive(text, at, limit)) break;
      at++;
    } else break;
  }
  if (text.charCodeAt(at) === 46 && at < limit && dotted.has(text.slice(start, at).toLowerCase()))
    return at + 1;
  return at;
}

function isPossessive(text: string, at: number, limit: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= limit || (next !== 115 && next !== 83)) return false;
  return at + 2 >= limit || !isLetterOrDigit(text.charCodeAt(at + 2));
}

function joins(code: number): boolean {
  return code === 45 || code === 0x2011 || isApostrophe(code);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || code === 0x202f;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter.test(String.fromCharCode(code));
}

function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : upper.test(text.charAt(at));
}
