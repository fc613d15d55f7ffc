import { splitSentences } from '../../analysis/document/sentences.ts';
import type { Difference } from '../../model/briefing.ts';
import { textOf } from '../../model/span.ts';
import { differenceId } from '../ids.ts';
import { fold } from '../join-people.ts';
import type { RemarkCluster } from '../merge-statements.ts';
import { onceFor, oncePerSpan } from '../read-once.ts';
import { refsTo } from '../refs.ts';
import { type Piece, type Remark, wordsOfPiece } from '../remark.ts';
import { areTogether, type ScopedArticle } from '../scope.ts';
import { commonSubsequence, containsWords, stemsOf, wordsOf } from '../words.ts';
import { lemmaOf } from './lemma.ts';
import { looseQuotations } from './loose-quotations.ts';
import { inOneSpelling } from './one-spelling.ts';
import { thoughtPairs } from './one-thought.ts';

/** A sentence of a quotation. */
export interface SaidSentence {
  readonly piece: Piece;
  /** Full name; null where the article names nobody, or only describes who said it ("the energy boss"). */
  readonly speaker: string | null;
  readonly words: readonly string[];
  /** The same without inflection: "merge" for "merged", "get" for "got". */
  readonly lemmas: readonly string[];
}

/** Two sentences of one speaker that may be one remark. */
export interface Pair {
  readonly a: SaidSentence;
  readonly b: SaidSentence;
  /** Share of the longer sentence's words that both have in the same order, 0 to 1. */
  readonly likeness: number;
}

/** Two sentences below this share are two remarks, not two wordings of one. */
const alike = 0.55;
/** Fewer words in common than this say nothing. */
const fewest = 5;
/** The same where one of them is given to nobody by name. */
const alikeUnnamed = 0.7;
/** The same for a few words beside a whole sentence. */
const alikeInside = 0.65;
/** More words than this are a sentence of their own. */
const longestPart = 12;
/** Days after which a remark is hardly quoted anew. */
const apart = 10;
/** How many sentences with one run of three words are compared: past that the run is a set phrase. */
const commonRun = 40;

/**
 * One remark in other words: two sources quote one speaker with sentences that run alike and differ in places.
 * Says nothing about which is right.
 */
export function wordingDifferences(
  scope: readonly ScopedArticle[],
  clusters: readonly RemarkCluster[],
): Difference[] {
  const bodies = new Set(clusters.flatMap(([{ speaker }]) => speaker?.affiliation ?? []));
  const attributed = clusters
    .map(([first]) => first)
    .filter(({ finding }) => finding.kind !== 'indirect')
    .flatMap(sentencesOf);
  const said = [
    ...attributed,
    ...looseQuotations(scope, clusters).flatMap((piece) => sentencesIn(piece, null)),
  ];
  const bySpeaker = Map.groupBy(said, ({ speaker }) => lastNameOf(speaker));
  const ofOne = [...bySpeaker].flatMap(([speaker, own]) =>
    speaker === null ? [] : [...pairsOf(own), ...thoughtPairs(own)],
  );
  return bestPairs([...ofOne, ...unnamedPairs(said, bodies)]).map(differenceOf);
}

/** One outlet may have no more of a name than this, or a title before it that belongs to nobody else. */
function lastNameOf(name: string | null): string | null {
  return name === null ? null : fold(name.split(' ').at(-1) ?? name);
}

/** The quoted sentences of a remark: all of a direct one, what stands in quotation marks of a mixed one. */
function sentencesOf({ finding, pieces, speaker: person }: Remark): SaidSentence[] {
  const quoted = finding.kind === 'direct' ? pieces : pieces.flatMap(quotedPieces);
  const speaker = person && !person.anonymous ? person.name : null;
  return quoted.flatMap((piece) => sentencesIn(piece, speaker));
}

function sentencesIn({ source, span }: Piece, speaker: string | null): SaidSentence[] {
  return sentencesAt(source.article, span).map(({ sentence, words, lemmas }) => ({
    piece: { source, span: sentence },
    speaker,
    words,
    lemmas,
  }));
}

const sentencesAt = oncePerSpan((_words, { text }, span) =>
  splitSentences(text, span).map((sentence) => {
    const words = wordsOf(textOf(text, sentence)).flatMap(inOneSpelling);
    return { sentence, words, lemmas: words.map(lemmaOf) };
  }),
);

function quotedPieces({ source, span }: Piece): Piece[] {
  const text = source.article.text.slice(span.start, span.end);
  return [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map(({ index, 1: inner = '' }) => {
    const start = span.start + index + 1;
    return { source, span: { start, end: start + inner.length } };
  });
}

/** Pairs of sentences of one speaker that share a run of three words, from two articles of about the same time. */
function pairsOf(said: readonly SaidSentence[]): Pair[] {
  const byRun = new Map<string, SaidSentence[]>();
  return said.flatMap((sentence) => {
    const pairs = pairsAmong(byRun, sentence, 3);
    remember(byRun, sentence, 3);
    return pairs;
  });
}

/** The same of a sentence that one outlet at least gives to nobody by name, or to a body that somebody speaks for: much alike. */
function unnamedPairs(sentences: readonly SaidSentence[], bodies: ReadonlySet<string>): Pair[] {
  const byRun = new Map<string, SaidSentence[]>();
  const named = sentences.filter(({ speaker }) => speaker !== null);
  for (const sentence of named) remember(byRun, sentence, 5);
  return sentences
    .filter(({ speaker }) => speaker === null || bodies.has(speaker))
    .flatMap((sentence) => {
      const pairs = pairsAmong(byRun, sentence, 5).filter(({ likeness }) => likeness >= alikeUnnamed);
      remember(byRun, sentence, 5);
      return pairs;
    });
}

function pairsAmong(
  byRun: ReadonlyMap<string, readonly SaidSentence[]>,
  b: SaidSentence,
  length: number,
): Pair[] {
  const known = new Set(runsOf(b, length).flatMap((run) => byRun.get(run) ?? []));
  return [...known].map((a) => ({ a, b, likeness: likenessOf(a, b) })).filter(({ likeness }) => likeness > 0);
}

function remember(byRun: Map<string, SaidSentence[]>, sentence: SaidSentence, length: number): void {
  for (const run of runsOf(sentence, length)) {
    const known = byRun.get(run);
    if (!known) byRun.set(run, [sentence]);
    else if (known.length < commonRun) known.push(sentence);
  }
}

function runsOf({ lemmas }: SaidSentence, length: number): string[] {
  return lemmas.slice(0, 1 - length).map((_, at) => lemmas.slice(at, at + length).join(' '));
}

/** 0 where two sentences are the same, or are no versions of one another. */
function likenessOf(a: SaidSentence, b: SaidSentence): number {
  if (a.piece.source === b.piece.source || !areTogether(a.piece.source, b.piece.source, apart)) return 0;
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  if (shorter <= fewest || longer > 2 * shorter)
    return a.words.length < b.words.length ? likenessInside(a, b) : likenessInside(b, a);
  // Nothing but words left out is one wording cut short, not two.
  if (commonSubsequence(a.words, b.words) === shorter) return 0;
  const common = commonSubsequence(a.lemmas, b.lemmas);
  const likeness = common / longer;
  if (common >= fewest && likeness >= alike) return likeness;
  return haveOneMatter(a, b) ? alikeUnnamed : 0;
}

const filler: ReadonlySet<string> = new Set(
  'like just also very really even well still now ever never only'.split(' ').map(lemmaOf),
);

/** "We do not trade men like salt", "not trading men as if they were salt": all words of weight, at least three, are one. */
function haveOneMatter({ lemmas: a }: SaidSentence, { lemmas: b }: SaidSentence): boolean {
  const [one, other] = [weightyIn(a), weightyIn(b)];
  return one.size >= 3 && one.size === other.size && one.isSubsetOf(other);
}

const weightyIn = onceFor(
  (lemmas: readonly string[]): ReadonlySet<string> =>
    new Set(stemsOf(lemmas.join(' ')).filter((stem) => !filler.has(stem))),
);

/**
 * Of a few quoted words beside a whole sentence: "a price from another century", "she has brought me a price from the
 * last century". All but one or two must stand in one place of the sentence, two words of some weight among them.
 */
function likenessInside({ words: part }: SaidSentence, { words: whole }: SaidSentence): number {
  if (part.length < fewest - 1 || part.length > longestPart || areLight(part, whole)) return 0;
  const places = whole.map((_, at) => whole.slice(at, at + part.length + 1));
  const common = Math.max(...places.map((place) => commonSubsequence(part, place)));
  if (common === part.length || part.length - common > 2 || isCut(part, whole)) return 0;
  const likeness = common / (part.length + 1);
  return common >= fewest - 1 && likeness >= alikeInside ? likeness : 0;
}

/** "|They| managed to get out" of "and the others managed to get out": only the word that begins it is the outlet's. */
function isCut(part: readonly string[], whole: readonly string[]): boolean {
  return (
    /^(?:it|they|he|she|we|i|this|that|and|but)$/.test(part[0] ?? '') && containsWords(whole, part.slice(1))
  );
}

function areLight(part: readonly string[], whole: readonly string[]): boolean {
  const known = new Set(stemsOf(whole.join(' ')));
  return new Set(stemsOf(part.join(' ')).filter((stem) => known.has(stem))).size < 2;
}

/** Most alike pairs first, each sentence once. */
function bestPairs(pairs: readonly Pair[]): Pair[] {
  const used = new Set<SaidSentence>();
  return pairs
    .toSorted((x, y) => y.likeness - x.likeness)
    .filter(({ a, b }) => {
      if (used.has(a) || used.has(b)) return false;
      used.add(a).add(b);
      return true;
    });
}

function differenceOf({ a, b }: Pair): Difference {
  const versions = [a, b].map(({ piece }) => ({
    text: wordsOfPiece(piece),
    cites: refsTo(piece.source, [piece.span]),
  }));
  return {
    id: differenceId(
      'wording',
      versions.map(({ text }) => text),
    ),
    kind: 'wording',
    about: `How ${a.speaker ?? b.speaker ?? 'one remark'} is quoted`,
    versions,
  };
}
