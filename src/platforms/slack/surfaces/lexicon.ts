import type { BriefingView } from '../../../core/model/view.ts';

/**
 * What a word or a few ask for; `topics` and `help` are answers of their own, a `filler` asks for nothing: people write
 * so.
 */
export type Meaning = BriefingView | 'private' | 'as-of' | 'topics' | 'help' | 'filler';

const lexicon: readonly (readonly [Meaning, string])[] = [
  ['full', 'full, overview, everything, all, summary, at a glance'],
  ['upcoming', 'upcoming, meetings, meeting, meet, next, next week, coming, calendar, schedule, agenda'],
  ['said', 'said, say, says, quotes, quote, quotations, statements, statement, remarks'],
  ['positions', 'positions, position, stances, stance, sides, differences, disagreements'],
  [
    'changes',
    'changes, change, changed, new, news, updates, update, updated, corrections, latest, since yesterday',
  ],
  ['sources', 'sources, source, articles, outlets, citations, links'],
  ['private', 'private, privately, only me, only for me, only to me, me only, for me only, to me only'],
  ['private', 'just me, just for me, just to me, me alone, for me alone, to me alone, myself, for myself'],
  ['as-of', 'as of, as-of, as_of, asof'],
  ['topics', 'topics, topic, list'],
  ['help', 'help, ?, how, commands, usage, instructions'],
  [
    'filler',
    'a, about, again, an, and, any, are, brief, briefing, briefings, by, can, could, did, do, does, for, from',
  ],
  [
    'filler',
    'get, give, has, have, hello, hey, hi, i, in, is, it, me, my, of, on, please, pls, readout, see, show, so far',
  ],
  ['filler', 'tell, thanks, thank, that, the, there, this, to, us, use, view, was, were, what, when, which'],
  ['filler', 'who, whom, will, with, work, would, you, your, only, just'],
  [
    'filler',
    'afternoon, anything, been, evening, going, good, happened, happening, know, let, look, morning, need',
  ],
  ['filler', 'now, ok, okay, something, today, tomorrow, tonight, this week, up, want, whats, whos'],
  ['filler', "at, be, catch, i'd, i'm, like, more, our, re, regarding, some, they, true, we, where"],
];

const meanings: ReadonlyMap<string, Meaning> = new Map(
  lexicon.flatMap(([meaning, phrases]) => phrases.split(', ').map((phrase) => [phrase, meaning] as const)),
);

/** Words of the longest phrase. */
const longest = 3;

/** What the words from `at` on ask for, and how many of them do; null where they are none of these. */
export function meaningAt(
  keys: readonly string[],
  at: number,
): { readonly meaning: Meaning; readonly count: number } | null {
  for (let count = Math.min(longest, keys.length - at); count > 0; count--) {
    const meaning = meanings.get(keys.slice(at, at + count).join(' '));
    if (meaning) return { meaning, count };
  }
  return null;
}

const weakWords: ReadonlySet<string> = new Set([
  'all',
  'everything',
  'new',
  'news',
  'latest',
  'next',
  'coming',
  'since',
]);

/** "all statements", "the latest quotes": it names a view only where no other word does. */
export function isWeak(key: string): boolean {
  return weakWords.has(key);
}
