import type { Span } from '../../model/span.ts';
import { officeOf } from '../people/offices.ts';
import { trimmed } from './replacement.ts';

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

/** The words before a "not" that match in form what follows it: a day for a day, a name for a name, an office for an office. */
export function parallelWords(text: string, before: Span, was: Span): Span | null {
  const quoted = quotedBefore(text, before);
  if (quoted) return trimmed(text, quoted);
  const area = trimmed(text, before);
  const aligned = area && align(tokens(text, area), tokens(text, was));
  return aligned && trimmed(text, aligned);
}

/** True for two numbers, two days, two names or two wordings of other words. */
export function areOfOneKind(text: string, one: Span, other: Span): boolean {
  return kindOf(tokens(text, one)) === kindOf(tokens(text, other));
}

function kindOf(list: readonly Token[]): string {
  const shapes = list.map(({ shape }) => (shape === 'month' ? 'weekday' : shape));
  const first = shapes.find((shape) => !shape.startsWith('=')) ?? 'word';
  return shapes.includes('number') && first !== 'name' ? 'number' : first;
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
  const start = sameShapes(before, was);
  const apart = start === null ? (namedEarlier(before, was) ?? officeAtEnd(before, was)) : null;
  return apart ?? fromStart(before, was, start ?? startLike(before, first));
}

function startLike(before: readonly Token[], first: Token): number | null {
  return sameFirstWord(before, first) ?? sameInflection(before, first) ?? nameRun(before, first);
}

function fromStart(before: readonly Token[], was: readonly Token[], start: number | null): Span | null {
  if (start === null) return spanOf(before, suffixStart(before, was), before.length);
  const dated = was.every(({ shape }) => shape === 'number' || shape === 'weekday' || shape === 'month');
  const end = start + was.length;
  return spanOf(
    before,
    start,
    dated ? Math.min(end + unitAt(before, end, was), before.length) : before.length,
  );
}

/** "sixty-one |per cent|, not 16%": how many words write out the sign. */
function unitAt(before: readonly Token[], at: number, was: readonly Token[]): number {
  const words = was.at(-1)?.word.endsWith('%') ? before.slice(at, at + 2).map(({ word }) => word) : [];
  if (/^per ?cent\b/.test(words.join(' '))) return words[0] === 'per' ? 2 : 1;
  return 0;
}

const determiner = /^=(?:an?|the|his|her|its|their)$/;
/** What a capital at a sentence's start makes no name. */
const pronoun = /^(?:i|it|he|she|they|we|this|these|those|there|both|all|most|some|one)$/;

/** "|Ida Holm| won the prize, not Jan Kowal": a name for a name, where no name stands beside the "not". */
function namedEarlier(before: readonly Token[], was: readonly Token[]): Span | null {
  const led = determiner.test(was[0]?.shape ?? '');
  const names = led ? was.slice(1) : was;
  if (names[0]?.shape !== 'name' || before.at(-1)?.shape === 'name') return null;
  const runs = nameRuns(before).filter(([from]) => !led || determiner.test(before[from - 1]?.shape ?? ''));
  const alike = runs.find(([from, to]) => to - from === names.length);
  const run = names.length > 1 ? (alike ?? runs[0]) : runs.at(-1);
  return run ? spanOf(before, led ? run[0] - 1 : run[0], run[1]) : null;
}

function nameRuns(list: readonly Token[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < list.length; at++) {
    if (!isName(list[at])) continue;
    const from = at;
    while (isName(list[at + 1])) at++;
    runs.push([from, at + 1]);
  }
  return runs;
}

function isName(token: Token | undefined): boolean {
  return token?.shape === 'name' && !pronoun.test(token.word);
}

/** "She is the |chair of the bank|, not chief executive": the office, with what it is of, that stands beside the "not". */
function officeAtEnd(before: readonly Token[], was: readonly Token[]): Span | null {
  if (!was.some(({ word }) => officeOf(word) !== null)) return null;
  const head = before.findLastIndex(({ word }) => officeOf(word) !== null);
  const next = before[head + 1];
  if (head < 0 || (next && !/^=(?:of|for|at|in)$/.test(next.shape))) return null;
  let start = head;
  while (start > 0 && isModifier(before[start - 1])) start--;
  const led = determiner.test(was[0]?.shape ?? '') && determiner.test(before[start - 1]?.shape ?? '');
  return spanOf(before, led ? start - 1 : start, before.length);
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
