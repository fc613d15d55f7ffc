import type { Span } from '../../model/span.ts';
import { quotedFrom, type Replacement, trimmed } from './replacement.ts';

const connector =
  /(?:[,;—–(][”"’']?\s*(?:and\s+|but\s+)?|[”"’']\s+(?:and\s+|but\s+)?|\sand\s+)not\s+|,?\s+\(?(?:rather than|instead of)\s+/g;
const otherNot =
  /^(?:only|yet|just|least|all|immediately|necessarily|clear|been|be|have|include|included|to be)\b/i;
/** Where the withdrawn words end: "not May 13, as an earlier version said", "not Basel in the second paragraph". */
const wasEnd =
  /;|,?\s+(?:as|which|like)\s+(?:an?|the|we|it|they|was|were|previously|originally|first|stated|reported|said|written|appeared|had|has|indicated)\b|,\s+(?:and|but|in|who|which|where|with|according|of|for|at)\s|\s+in\s+(?:the\s+|an?\s+)?(?:\w+\s+)?(?:paragraphs?|headline|lede|lead|story|version|caption|article)\b|[)\]]|(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|prof|gen|lt|col|sen|rep|gov|st|no|\p{L}))[.!]["”’']?(?=\s|$)/iu;
const clauseStart = /(?:;|:)\s+/g;
const functionWord =
  /^(?:a|an|the|on|in|at|to|for|by|from|of|with|that|as|his|her|its|their|under|after|before|during|between|against|about|into|over|per|than|because|who|when|where)$/;
const numberWord =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|once|twice|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:-\w+)?$/;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

interface Token extends Span {
  readonly word: string;
  readonly shape: string;
}

/** "The talks are on 12 May, not 13 May", "said “a chance” and not “a certainty”", "Bern rather than Basel". */
export function findContrasts(text: string, sentence: Span): readonly Replacement[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Replacement[] = [];
  let from = sentence.start;
  for (const match of words.matchAll(connector)) {
    const at = sentence.start + match.index;
    if (
      at < from ||
      otherNot.test(words.slice(match.index + match[0].length, match.index + match[0].length + 20))
    )
      continue;
    const opening = at + match[0].length;
    const was = withdrawnWords(text, opening, sentence.end);
    // The connector may begin with the comma and the mark that close the words before it.
    const marked = /^[^\s]*/.exec(match[0])?.[0].length ?? 0;
    const now = was && parallelWords(text, { start: clauseFrom(text, from, at), end: at + marked }, was);
    if (!was || !now) continue;
    found.push({ was, now, rule: 'contrast' });
    from = was.end;
  }
  return found;
}

function clauseFrom(text: string, from: number, to: number): number {
  let start = from;
  for (const match of text.slice(from, to).matchAll(clauseStart))
    start = from + match.index + match[0].length;
  return start;
}

function withdrawnWords(text: string, start: number, limit: number): Span | null {
  const quoted = quotedFrom(text, start, limit);
  if (quoted) return trimmed(text, quoted);
  const end = wasEnd.exec(text.slice(start, limit))?.index ?? limit - start;
  return trimmed(text, { start, end: start + end });
}

/** The words before a "not" that match in form what follows it. */
function parallelWords(text: string, before: Span, was: Span): Span | null {
  const quoted = quotedBefore(text, before);
  if (quoted) return trimmed(text, quoted);
  const area = trimmed(text, before);
  const aligned = area && align(tokens(text, area), tokens(text, was));
  return aligned && trimmed(text, aligned);
}

function quotedBefore(text: string, before: Span): Span | null {
  const words = text.slice(before.start, before.end).trimEnd();
  const closing = /["”][,.;]?$/.exec(words);
  if (!closing) return null;
  const inner = words.slice(0, closing.index);
  const opening = Math.max(inner.lastIndexOf('"'), inner.lastIndexOf('“'));
  return opening < 0 ? null : { start: before.start + opening + 1, end: before.start + closing.index };
}

function align(before: readonly Token[], was: readonly Token[]): Span | null {
  const first = was[0];
  const last = before.at(-1);
  if (!first || !last) return null;
  const start =
    sameShapes(before, was) ??
    sameFirstWord(before, first) ??
    sameInflection(before, first) ??
    nameRun(before, first);
  if (start === null) return spanOf(before, suffixStart(before, was), before.length);
  const dated = was.every(({ shape }) => shape === 'number' || shape === 'weekday' || shape === 'month');
  return spanOf(before, start, dated ? Math.min(start + was.length, before.length) : before.length);
}

/** As many words as were withdrawn; more where these are the same ("|deputy| foreign minister, not foreign minister"). */
function suffixStart(before: readonly Token[], was: readonly Token[]): number {
  let start = Math.max(0, before.length - was.length);
  if (!was.every(({ word }, index) => before[start + index]?.word === word)) return start;
  while (start > 0 && isModifier(before[start - 1])) start--;
  return start;
}

function isModifier(token: Token | undefined): boolean {
  return (
    /^(?:word|name)$/.test(token?.shape ?? '') && !/^(?:is|was|are|were|be|been)$/.test(token?.word ?? '')
  );
}

function spanOf(list: readonly Token[], from: number, to: number): Span | null {
  const first = list[from];
  const last = list[to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Numbers, days and names: the last run of words with the same shapes. */
function sameShapes(before: readonly Token[], was: readonly Token[]): number | null {
  if (was[0]?.shape === 'word' || was[0]?.shape.startsWith('=')) return null;
  const named = was[0]?.shape === 'name';
  for (let start = before.length - was.length; start >= 0; start--) {
    if (was.every((token, index) => before[start + index]?.shape === token.shape)) return start;
    if (named) return null;
  }
  return null;
}

function sameFirstWord(before: readonly Token[], first: Token): number | null {
  if (!first.shape.startsWith('=')) return null;
  const exact = before.findLastIndex(({ word }) => word === first.word);
  if (exact >= 0) return exact;
  if (!/^(?:an?|the)$/.test(first.word)) return null;
  const article = before.findLastIndex(({ word }) => /^(?:an?|the)$/.test(word));
  return article < 0 ? null : article;
}

function sameInflection(before: readonly Token[], first: Token): number | null {
  const ending = /(?:ed|ing|ly)$/.exec(first.word)?.[0];
  if (first.shape !== 'word' || ending === undefined) return null;
  const start = before.findLastIndex(({ word }) => word.length > 4 && word.endsWith(ending));
  return start < 0 ? null : start;
}

/** "in New Haven, not Basel": the whole run of capitalised words. */
function nameRun(before: readonly Token[], first: Token): number | null {
  if (first.shape !== 'name' || before.at(-1)?.shape !== 'name') return null;
  let start = before.length - 1;
  while (start > 0) {
    const previous = before[start - 1];
    const joined =
      /^(?:of|the|de|al|von|van|bin|and)$/.test(previous?.word ?? '') && before[start - 2]?.shape === 'name';
    if (previous?.shape !== 'name' && !joined) break;
    start -= joined ? 2 : 1;
  }
  return start;
}

function tokens(text: string, span: Span): Token[] {
  const list: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/\S+/g)) {
    const start = span.start + match.index;
    const bare = match[0].replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])|[^\p{L}\p{N}%]+$/gu, '');
    list.push({ start, end: start + match[0].length, word: bare.toLowerCase(), shape: shapeOf(bare) });
  }
  return list;
}

function shapeOf(word: string): string {
  const lower = word.toLowerCase();
  if (functionWord.test(lower)) return `=${lower}`;
  if (/\d/.test(word) || numberWord.test(lower)) return 'number';
  if (weekday.test(lower)) return 'weekday';
  if (month.test(lower) && /^\p{Lu}/u.test(word)) return 'month';
  return /^\p{Lu}/u.test(word) ? 'name' : 'word';
}
