import { splitSentences } from '../../analysis/document/sentences.ts';
import type { Difference } from '../../model/briefing.ts';
import { differenceId } from '../ids.ts';
import type { RemarkCluster } from '../merge-statements.ts';
import { refsTo } from '../refs.ts';
import { type Piece, type Remark, wordsOfPiece } from '../remark.ts';
import { areTogether } from '../scope.ts';
import { commonSubsequence, wordsOf } from '../words.ts';
import { inOneSpelling } from './one-spelling.ts';

interface SaidSentence {
  readonly piece: Piece;
  readonly words: readonly string[];
}

interface Pair {
  readonly a: SaidSentence;
  readonly b: SaidSentence;
  /** Share of the longer sentence's words that both have in the same order, 0 to 1. */
  readonly likeness: number;
}

/** Two sentences below this share are two remarks, not two wordings of one. */
const alike = 0.55;
/** Fewer words in common than this say nothing. */
const fewest = 5;
/** Days after which a remark is hardly quoted anew. */
const apart = 10;
/** How many sentences with one run of three words are compared: past that the run is a set phrase. */
const commonRun = 40;

/**
 * One remark in other words: two sources quote one speaker with sentences that run alike and differ in places.
 * Says nothing about which is right.
 */
export function wordingDifferences(clusters: readonly RemarkCluster[]): Difference[] {
  const quoted = clusters
    .map(([first]) => first)
    .filter(({ finding, speaker }) => finding.kind !== 'indirect' && speaker !== null && !speaker.anonymous);
  const bySpeaker = Map.groupBy(quoted, ({ speaker }) => speaker?.name ?? '');
  return [...bySpeaker].flatMap(([name, said]) =>
    bestPairs(pairsOf(said.flatMap(sentencesOf))).map((pair) => differenceOf(name, pair)),
  );
}

/** The quoted sentences of a remark: all of a direct one, what stands in quotation marks of a mixed one. */
function sentencesOf({ finding, pieces }: Remark): SaidSentence[] {
  const quoted = finding.kind === 'direct' ? pieces : pieces.flatMap(quotedPieces);
  return quoted.flatMap(({ source, span }) =>
    splitSentences(source.article.text, span).map((sentence) => {
      const piece = { source, span: sentence };
      return { piece, words: wordsOf(wordsOfPiece(piece)).flatMap(inOneSpelling) };
    }),
  );
}

function quotedPieces({ source, span }: Piece): Piece[] {
  const text = source.article.text.slice(span.start, span.end);
  return [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map(({ index, 1: inner = '' }) => {
    const start = span.start + index + 1;
    return { source, span: { start, end: start + inner.length } };
  });
}

/** Pairs of sentences that share a run of three words, from two articles that were written about the same time. */
function pairsOf(sentences: readonly SaidSentence[]): Pair[] {
  const byRun = new Map<string, SaidSentence[]>();
  const pairs: Pair[] = [];
  for (const b of sentences) {
    const runs = b.words.slice(0, -2).map((_, at) => b.words.slice(at, at + 3).join(' '));
    for (const a of new Set(runs.flatMap((run) => byRun.get(run) ?? []))) {
      const likeness = likenessOf(a, b);
      if (likeness > 0) pairs.push({ a, b, likeness });
    }
    for (const run of runs) {
      const known = byRun.get(run);
      if (!known) byRun.set(run, [b]);
      else if (known.length < commonRun) known.push(b);
    }
  }
  return pairs;
}

/** 0 where two sentences are the same, or are no versions of one another. */
function likenessOf(a: SaidSentence, b: SaidSentence): number {
  if (a.piece.source === b.piece.source || !areTogether(a.piece.source, b.piece.source, apart)) return 0;
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  if (shorter <= fewest || longer > 2 * shorter) return 0;
  const common = commonSubsequence(a.words, b.words);
  // Nothing but words left out is one wording cut short, not two.
  if (common === shorter) return 0;
  const likeness = common / longer;
  return common >= fewest && likeness >= alike ? likeness : 0;
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

function differenceOf(name: string, { a, b }: Pair): Difference {
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
    about: `How ${name} is quoted`,
    versions,
  };
}
