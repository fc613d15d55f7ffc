import type { DigestOptions, DigestSection } from '../../../../core/model/subscription.ts';
import type { Word } from '../word.ts';
import { optionAt } from './option-words.ts';
import { scheduleAt, type Zones } from './schedule-words.ts';

/** What words say of a digest beside its topic. */
export interface DigestWords {
  /** As they were typed, in the form that the desk reads; null: nothing was. */
  readonly at: string | null;
  readonly days: string | null;
  readonly timezone: string | null;
  readonly options: Partial<DigestOptions>;
  /** From the first to the last word that says nothing known; empty: none does. */
  readonly unknown: readonly Word[];
}

/** Words that ask for nothing: people write so. */
const fillers = new Set(
  [
    'a, an, and, as, at, add, be, briefing, briefings, can, clock, could, create, digest, digests, do, each, every, for, get',
    "from, give, have, here, i, i'd, in, is, it, its, like, make, me, my, new, o'clock, of, on, only, our, please, pls, post",
    'readout, receive, schedule, send, set, start, subscribe, subscription, that, the, them, this, time, timezone, to, topic',
    'up, us, want, we, with, would, you, your, zone, about, also, by, morning, mornings, day, days, just, then, plus, run, want',
  ]
    .join(', ')
    .split(', '),
);

/** Reads words that name no topic. @param idle keys of words that ask for nothing more: the rest of a topic's names */
export function digestWords(
  words: readonly Word[],
  zones: Zones,
  idle: ReadonlySet<string> = new Set(),
): DigestWords {
  const [times, days]: [string[], string[]] = [[], []];
  const unknown: number[] = [];
  let timezone: string | null = null;
  let options: Partial<DigestOptions> = {};
  let sections: readonly DigestSection[] = [];
  for (let at = 0; at < words.length; ) {
    const option = optionAt(words, at);
    const told = option ? null : scheduleAt(words, at, zones);
    if (option) {
      sections = [...sections, ...(option.options.sections ?? [])];
      options = { ...options, ...option.options };
    } else if (told?.kind === 'time') times.push(told.written);
    else if (told?.kind === 'days') days.push(told.written);
    // Two zones are one too many: which one is meant nobody can tell.
    else if (told && timezone === null) timezone = told.written;
    else if (told || !asksNothing(words[at], idle)) unknown.push(at);
    at += option?.count ?? told?.count ?? 1;
  }
  const [first = 0] = unknown;
  return {
    at: times.length === 0 ? null : times.join(', '),
    days: days.length === 0 ? null : days.join(', '),
    timezone,
    options: sections.length === 0 ? options : { ...options, sections: [...new Set(sections)] },
    unknown: unknown.length === 0 ? [] : words.slice(first, (unknown.at(-1) ?? first) + 1),
  };
}

/** Whether a word is none that could name something. */
export function isFiller({ key }: Word): boolean {
  return fillers.has(key);
}

function asksNothing(word: Word | undefined, idle: ReadonlySet<string>): boolean {
  return word === undefined || !/[\p{L}\p{N}]/u.test(word.key) || fillers.has(word.key) || idle.has(word.key);
}
