import type { Article } from '../../model/article.ts';
import { onceFor, oncePerSpan } from '../read-once.ts';
import { areOfOneOutlet, areTogether } from '../scope.ts';
import { commonSubsequence, containsWords, jaccard, stemsOf, wordsOf } from '../words.ts';
import { inOneSpelling } from './one-spelling.ts';
import { senseOf } from './senses.ts';
import type { Pair, SaidSentence } from './wording.ts';

/** Words of weight that two wordings of one thought share at least, and their share of those of the shorter one. */
const fewest = 3;
/** The same of long words that the speaker has nowhere else. */
const fewestRare = 2;
const long = 5;
const alike = 0.6;
/** The same share of all of both. */
const alikeInAll = 0.33;
/** Longer sentences have words in common by chance. */
const longest = 24;
/** Days after which a speaker says the same anew, and after which hardly one says nearly all of it anew. */
const apart = 4;
const apartNearlyAll = 6;
const nearlyAll = 0.75;
/** Words that two sentences built alike have in one order at least, and their share of the longer one. */
const fewestInTurn = 6;
const alikeInTurn = 0.55;
/** How many sentences with one word are compared, and how many of a speaker's may have it for it to say something. */
const most = 40;
const common = 0.3;
/** So many words in a row are no chance, and no two halves in another order. */
const mostWords = 9;

interface Thought {
  readonly said: SaidSentence;
  readonly stems: ReadonlySet<string>;
  /** Those of words with a capital within the sentence. */
  readonly names: ReadonlySet<string>;
}

const filler: ReadonlySet<string> = new Set(
  stemsOf(
    'like just also very really even well still now ever never only much many how thing things make get go know think say said want need one people',
  ).map(senseOf),
);

/**
 * One thought in two wordings that share no run of words, as translators and hearers give it: "A year's delay is a no by
 * another name", "A pause of a year is just another way of saying no". Most words of weight are the same, synonyms as one.
 */
export function thoughtPairs(said: readonly SaidSentence[]): Pair[] {
  const thoughts = said.filter(({ words }) => words.length <= longest).map(thoughtOf);
  const byStem = new Map<string, Thought[]>();
  const pairs: Pair[] = [];
  for (const b of thoughts) {
    for (const a of candidates(byStem, b.stems)) {
      const likeness = likenessOf(a, b);
      if (likeness > 0) pairs.push({ a: a.said, b: b.said, likeness });
    }
    for (const stem of b.stems) {
      const known = byStem.get(stem);
      if (!known) byStem.set(stem, [b]);
      else if (known.length < most) known.push(b);
    }
  }
  const isCommon = commonStems(thoughts);
  return pairs.filter(({ a, b }) =>
    [...stemsIn(a.words).intersection(stemsIn(b.words))].some((stem) => !isCommon(stem)),
  );
}

function thoughtOf(said: SaidSentence): Thought {
  return { said, stems: stemsIn(said.words), names: namesAt(said.piece.source.article, said.piece.span) };
}

const stemsIn = onceFor(
  (words: readonly string[]): ReadonlySet<string> => new Set(stemsOf(words.join(' ')).map(senseOf)),
);

const namesAt = oncePerSpan((words): ReadonlySet<string> => {
  const names = words.match(/(?<=[\p{L}\p{N},;]\s)\p{Lu}\p{L}+/gu) ?? [];
  return new Set(stemsOf(names.join(' ')).map(senseOf));
});

/** Those that share enough words. */
function candidates(byStem: ReadonlyMap<string, readonly Thought[]>, stems: ReadonlySet<string>): Thought[] {
  const shared = new Map<Thought, number>();
  for (const stem of stems)
    for (const thought of byStem.get(stem) ?? []) shared.set(thought, (shared.get(thought) ?? 0) + 1);
  return [...shared].flatMap(([thought, count]) => (count >= fewestRare ? [thought] : []));
}

function likenessOf(a: Thought, b: Thought): number {
  const [one, other] = [a.said.piece.source, b.said.piece.source];
  if (areOfOneOutlet(one, other) || !areTogether(one, other, apartNearlyAll)) return 0;
  // An outlet that has the other's very words quotes two remarks, or all of one.
  if (has(b.said, a.said) || has(a.said, b.said) || isCutFrom(a.said, b.said)) return 0;
  const shared = a.stems.intersection(b.stems);
  const own = [...shared].filter((stem) => !a.names.has(stem));
  if (own.every((stem) => filler.has(stem))) return 0;
  const inAll = jaccard(a.stems, b.stems);
  const share = shared.size / Math.min(a.stems.size, b.stems.size);
  const isNear = areTogether(one, other, apart) || (own.length >= fewest && share >= nearlyAll);
  if (isNear && isEnough(own) && share >= alike && inAll >= alikeInAll) return inAll / 2;
  return areBuiltAlike(a.said, b.said) ? inAll / 2 : 0;
}

/** "from a |shout| to a |grumble|", "we were |shouting|, now we only |grumble|": two long words say as much as three. */
function isEnough(own: readonly string[]): boolean {
  return (
    own.length >= fewest ||
    own.filter((stem) => stem.length >= long && !filler.has(stem)).length >= fewestRare
  );
}

/** "The phone rings and I know before I lift it", "The phone goes and I've guessed before I pick it up". */
function areBuiltAlike({ lemmas: a }: SaidSentence, { lemmas: b }: SaidSentence): boolean {
  const shared = commonSubsequence(a, b);
  return shared >= fewestInTurn && shared >= alikeInTurn * Math.max(a.length, b.length);
}

/** Whether the article of one has the words of the other, at least so many of them. */
function has({ piece }: SaidSentence, { words }: SaidSentence): boolean {
  return containsWords(wordsIn(piece.source.article), words.slice(0, mostWords));
}

/** Nothing but words left out, in whatever spelling, beside a pronoun that begins the shorter one. */
function isCutFrom({ words: a }: SaidSentence, { words: b }: SaidSentence): boolean {
  const [part, whole] = a.length < b.length ? [a, b] : [b, a];
  const own = /^(?:it|they|he|she|we|i|this|that)$/.test(part[0] ?? '') ? part.slice(1) : part;
  return commonSubsequence(own, whole) === own.length;
}

const wordsIn = onceFor(({ text }: Article): readonly string[] => wordsOf(text).flatMap(inOneSpelling));

/** What a speaker has in many sentences ("talks", "peace") ties no two of them together. */
function commonStems(thoughts: readonly Thought[]): (stem: string) => boolean {
  const counts = new Map<string, number>();
  for (const { stems } of thoughts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => thoughts.length >= 8 && (counts.get(stem) ?? 0) > common * thoughts.length;
}
