import { countOf } from '../../analysis/dates/lexicon.ts';
import type { Difference } from '../../model/briefing.ts';
import type { Span } from '../../model/span.ts';
import { areOfOneOutlet, areTogether, type ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { alignmentOf } from './alignment.ts';
import { factBetween } from './fact-between.ts';
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
  const told = scope.filter(({ inWindow }) => inWindow).flatMap(talliesIn);
  if (told.length < 2) return [];
  const areAligned = alignmentOf(told, (a, b) => areTogether(a.source, b.source, near));
  const isOnly = onlyIn(told);
  const matched = new Set<Tally>();
  return told.flatMap((a, index) => {
    const b = told
      .slice(index + 1)
      .find(
        (other) =>
          !matched.has(other) &&
          a.value !== other.value &&
          !areOfOneOutlet(a.source, other.source) &&
          areAligned(a, other) &&
          isOnly(a) &&
          isOnly(other),
      );
    if (!b || matched.has(a)) return [];
    matched.add(a).add(b);
    return [factBetween('tally', `Vote: ${a.value} or ${b.value}`, [a, b].map(versionOf))];
  });
}

/** An article that tells of two votes may mean either. */
function onlyIn(told: readonly Tally[]): (tally: Tally) => boolean {
  const bySource = Map.groupBy(told, ({ source }) => source);
  return ({ source }) => new Set(bySource.get(source)?.map(({ value }) => value)).size === 1;
}

function talliesIn(source: ScopedArticle): Tally[] {
  const { text } = source.article;
  return [...text.matchAll(tally)].flatMap((match) => {
    const [whole, one = '', other = ''] = match;
    const at = { start: match.index, end: match.index + whole.length };
    const sentence = sentenceOf(text, at);
    const [a, b] = [one, other].map(valueOf);
    if (!sentence || a === undefined || b === undefined || inNote(source, sentence)) return [];
    return [{ source, sentence, at, value: `${Math.max(a, b)}–${Math.min(a, b)}` }];
  });
}

function valueOf(told: string): number {
  return countOf(told.toLowerCase()) ?? 0;
}
