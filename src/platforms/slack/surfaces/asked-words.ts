import type { BriefingView } from '../../../core/model/view.ts';
import { editDistance } from '../../../core/topics/nearest.ts';
import { isWeak, meaningAt } from './lexicon.ts';
import type { Word } from './word.ts';

/** What words ask for beside a topic. */
export interface AskedWords {
  /** The views that are named, each once; none: all at a glance. */
  readonly views: readonly BriefingView[];
  /** What stands behind "as of"; null: nothing does. */
  readonly asOf: string | null;
  readonly isPrivate: boolean;
  /** A list of topics, or help, in the place of a briefing. */
  readonly page: 'topics' | 'help' | null;
  /** From the first to the last word that says nothing known; empty: none does. */
  readonly unknown: readonly Word[];
}

interface Reading {
  readonly words: readonly Word[];
  readonly idle: ReadonlySet<string>;
  readonly keys: readonly string[];
  readonly views: { readonly view: BriefingView; readonly weak: boolean }[];
  asOf: string | null;
  isPrivate: boolean;
  page: AskedWords['page'];
  /** Places of unknown words. */
  readonly unknown: number[];
}

/**
 * Reads words that name no topic.
 * @param idle keys of words that ask for nothing where they are none of ours
 */
export function askedWords(words: readonly Word[], idle: ReadonlySet<string> = new Set()): AskedWords {
  const reading: Reading = {
    words,
    idle,
    keys: words.map(({ key }) => key),
    views: [],
    asOf: null,
    isPrivate: false,
    page: null,
    unknown: [],
  };
  for (let at = 0; at < words.length; ) at += readAt(reading, at);
  const strong = reading.views.filter(({ weak }) => !weak);
  const views = (strong.length > 0 ? strong : reading.views).map(({ view }) => view);
  const [first = 0] = reading.unknown;
  return {
    views: [...new Set(views)],
    asOf: reading.asOf,
    isPrivate: reading.isPrivate,
    page: reading.page,
    unknown: reading.unknown.length === 0 ? [] : words.slice(first, (reading.unknown.at(-1) ?? first) + 1),
  };
}

/** How many words were read; what has neither letters nor digits says nothing. */
function readAt(reading: Reading, at: number): number {
  const { keys, idle } = reading;
  const key = keys[at] ?? '';
  const { meaning, count } = meaningAt(keys, at) ?? { meaning: null, count: 1 };
  switch (meaning) {
    case null:
      if (!/[\p{L}\p{N}]/u.test(key) || idle.has(key)) break;
      if (isDay(key)) return readInstant(reading, at);
      reading.unknown.push(at);
      if (mayBePrivate(key)) reading.isPrivate = true;
      break;
    case 'as-of':
      return count + readInstant(reading, at + count);
    case 'private':
      reading.isPrivate = true;
      break;
    case 'topics':
    case 'help':
      reading.page = meaning;
      break;
    case 'filler':
      break;
    case 'full':
    case 'upcoming':
    case 'said':
    case 'positions':
    case 'changes':
    case 'sources':
      reading.views.push({ view: meaning, weak: isWeak(key) });
  }
  return count;
}

/** What is offered in the place of unknown words would otherwise be shown to everybody. */
function mayBePrivate(key: string): boolean {
  if (key.includes('privat')) return true;
  return Math.abs(key.length - 'private'.length) <= 2 && editDistance(key, 'private') <= 2;
}

function isDay(key: string): boolean {
  return /^\d{4}\D\d{2}\D\d{2}/.test(key);
}

/** A second instant is none that could be meant. */
function readInstant(reading: Reading, from: number): number {
  const count = instantLength(reading.keys, from);
  const words = reading.words.slice(from, from + count).map(({ bare }) => inPlainSigns(bare));
  reading.asOf = [...(reading.asOf === null ? [] : [reading.asOf, '…']), ...words].join(' ');
  return count;
}

/** A day with its time of day; else all words up to one that asks for something. */
function instantLength(keys: readonly string[], from: number): number {
  if (isDay(keys[from] ?? '')) return /^\d{1,2}:\d{2}/.test(keys[from + 1] ?? '') ? 2 : 1;
  let to = from;
  while (to < keys.length && to < from + 6) {
    const next = meaningAt(keys, to);
    if (next && next.meaning !== 'filler') break;
    to++;
  }
  return to - from;
}

/** Keyboards and editors put other dashes for "-". */
function inPlainSigns(named: string): string {
  return named.replace(/[‐‑‒–—−]/g, '-');
}
