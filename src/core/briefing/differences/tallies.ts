import { countOf } from '../../analysis/dates/lexicon.ts';
import type { Difference } from '../../model/briefing.ts';
import type { Span } from '../../model/span.ts';
import { oncePerArticle } from '../read-once.ts';
import { areOfOneOutlet, areTogether, type ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { alignmentOf } from './alignment.ts';
import { factBetween } from './fact-between.ts';
import { pairedOnce } from './paired-once.ts';
import { sentenceOf } from './sentence-of.ts';
import { versionOf } from './version-of.ts';

/** How a vote went: so many to so many. */
interface Tally {
  readonly source: ScopedArticle;
  readonly sentence: Span;
  readonly at: Span;
  /** "12–5", the winners first. */
  readonly value: string;
}

/** Days within which two outlets tell of one vote. */
const near = 3;
const digits = '\\d{1,3}';
const words =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|none)';
const number = `(?:${digits}|${words})`;
const toldVote =
  '(?:vot(?:e|ed|es|ing)|ballot|(?:approv|reject|back|pass|adopt|endors|recommend|accept)(?:ed|es|ing)\\b[^.;:\\n]{0,50}?\\bby)';
/** "voted 12 to five", "voted by 14 to three", "by a vote of 7-2", "approved it 31 votes to four". */
const tally = new RegExp(
  `\\b${toldVote}\\b[^.;:\\n]{0,50}?\\b(${number})(?:\\svotes?)?(?:\\sto\\s|\\s?[-–]\\s?)(${number})\\b(?!\\s?(?:%|per\\b|percent|p\\.?m|a\\.?m|years?|days?|months?|hours?|one\\b))`,
  'giu',
);

/** Two counts of one vote: "voted 12 to five to recommend it", "recommended it by 14 votes to three". */
export function tallyDifferences(scope: readonly ScopedArticle[]): Difference[] {
  const told: readonly Tally[] = scope
    .filter(({ inWindow }) => inWindow)
    .flatMap((source) => talliesIn(source).map((tallied) => ({ ...tallied, source })));
  if (told.length < 2) return [];
  const areAligned = alignmentOf(told, (a, b) => areTogether(a.source, b.source, near));
  const areRivals = (a: Tally, b: Tally): boolean =>
    a.value !== b.value && !areOfOneOutlet(a.source, b.source) && areAligned(a, b);
  return pairedOnce(ofOneVote(told), areRivals).map(([a, b]) =>
    factBetween('tally', `Vote: ${a.value} or ${b.value}`, [a, b].map(versionOf)),
  );
}

/** Those of articles with one tally alone: who tells of two votes may mean either. */
function ofOneVote(told: readonly Tally[]): readonly Tally[] {
  const several = new Set(
    told
      .filter((one, _, all) => all.some((other) => other.source === one.source && other.value !== one.value))
      .map(({ source }) => source),
  );
  return told.filter(({ source }) => !several.has(source));
}

const talliesIn = oncePerArticle((source): readonly Omit<Tally, 'source'>[] => {
  const { text } = source.article;
  return [...text.matchAll(tally)].flatMap((match) => {
    const [whole, one = '', other = ''] = match;
    const at = { start: match.index, end: match.index + whole.length };
    const sentence = sentenceOf(text, at);
    const [a, b] = [one, other].map(valueOf);
    if (!sentence || a === undefined || b === undefined || inNote(source, sentence)) return [];
    return [{ sentence, at, value: `${Math.max(a, b)}–${Math.min(a, b)}` }];
  });
});

function valueOf(told: string): number {
  return countOf(told.toLowerCase()) ?? 0;
}
