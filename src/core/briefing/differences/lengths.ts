import { countOf } from '../../analysis/dates/lexicon.ts';
import { splitSentences } from '../../analysis/document/sentences.ts';
import type { Difference } from '../../model/briefing.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { refsTo } from '../refs.ts';
import { areOfOneOutlet, areTogether, type ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { areCompatible, type QualifiedNumber } from './compatible-numbers.ts';
import { lastNames } from './days-ahead.ts';
import { factBetween } from './fact-between.ts';
import { namesIn } from './names-in.ts';

/** Days between two reports of one meeting that has been held. */
const fresh = 2;

interface Length extends QualifiedNumber {
  readonly source: ScopedArticle;
  readonly sentence: Span;
  readonly words: string;
  readonly names: ReadonlySet<string>;
  /** ISO day of the talks: the one that the sentence names, else that of the article; null where neither is known. */
  readonly day: string | null;
}

const lengthOfTime = new RegExp(
  `\\b((?:more than|less than|at least|about|around|some|roughly|nearly|almost|over|just under|barely|just)\\s+)?(one|two|three|four|five|six|seven|eight|nine|ten|(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve|\\d{1,2}(?:\\.\\d)?)(?:\\s+and\\s+a\\s+(half))?[\\s-]hours?\\b(?!\\s+(?:later|earlier|before|after|ago|late|away|drive|flight|notice|deadline|strike|stoppage|walkout|truce|ceasefire|pause|journey|shift))`,
  'gi',
);
const talks =
  '(?:talks|meetings?|session|round|negotiations|mediation|discussions|consultations|summit|bargaining)';
/** "after seven hours of talks", "talks that lasted ten hours", "met for three hours", "a five-hour session". */
const ofTalks = new RegExp(
  `\\bhours\\sof\\s(?:[\\p{L}-]+\\s){0,2}?${talks}\\b|\\b${talks}\\b[^.;]{0,60}\\b(?:last|took|went on|continued|ended after|broke up after)|\\b(?:met|spoke|talked|negotiated|sat)\\b[^.;]{0,60}\\bfor\\b|-hour\\s(?:[\\p{L}-]+\\s){0,2}?${talks}\\b`,
  'iu',
);
/** The whole of several sittings, or one that is still going on, or another one. */
const notOne =
  /\b(?:so far|in total|a total of|planned|scheduled|due to|expected|will|another|previous|earlier|last (?:week|month|year)|still|already|per day|a day)\b/i;

/** "After four hours of talks", "met for three hours": how long talks of one day took, in two outlets. */
export function lengthDifferences(scope: readonly ScopedArticle[]): Difference[] {
  const known = lastNames(scope);
  const told = scope.filter(({ inWindow }) => inWindow).flatMap((source) => lengthIn(source, known) ?? []);
  const matched = new Set<Length>();
  return told.flatMap((a, index) => {
    const b = told.slice(index + 1).find((other) => !matched.has(other) && areOfOneTalk(a, other));
    if (!b || matched.has(a)) return [];
    matched.add(a).add(b);
    return [differenceOf(a, b)];
  });
}

function areOfOneTalk(a: Length, b: Length): boolean {
  if (a.day !== b.day || areOfOneOutlet(a.source, b.source)) return false;
  if (a.names.size > 0 && b.names.size > 0 && a.names.isDisjointFrom(b.names)) return false;
  return areTogether(a.source, b.source, fresh) && !areCompatible(a, b);
}

/** The one length of talks that an article has. */
function lengthIn(source: ScopedArticle, known: ReadonlySet<string>): Length | null {
  const { text } = source.article;
  if (!/[\s-]hours?\b/i.test(text)) return null;
  const found = splitSentences(text, { start: 0, end: text.length }).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!ofTalks.test(words) || inNote(source, sentence)) return [];
    return [...words.matchAll(lengthOfTime)].flatMap((match) => {
      const [length, qualifier = '', number = '', half] = match;
      const beside = words.slice(Math.max(0, match.index - 40), match.index + length.length + 20);
      if (notOne.test(beside)) return [];
      const value = (countOf(number) ?? 0) + (half ? 0.5 : 0);
      const names = namesIn(words, known);
      return [
        {
          source,
          sentence,
          words: length.trim(),
          qualifier,
          value,
          names,
          day: dayOf(source, sentence, sentence.start + match.index),
        },
      ];
    });
  });
  const [first] = found;
  return first && new Set(found.map(({ value }) => value)).size === 1 ? first : null;
}

/** "resume crossings on Saturday, he said after |nine hours| of talks on Thursday": the day that stands nearest. */
function dayOf({ article, findings }: ScopedArticle, sentence: Span, at: number): string | null {
  const days = findings.dates.filter(
    (date) => contains(sentence, date) && /^\d{4}-\d\d-\d\d/.test(date.value),
  );
  const [named] = days.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return (named?.value ?? article.publishedAt)?.slice(0, 10) ?? null;
}

function differenceOf(a: Length, b: Length): Difference {
  const versions = [a, b].map(({ source, sentence, words }) => ({
    text: words,
    cites: refsTo(source, [sentence]),
  }));
  const title = [a, b].flatMap(titleOf)[0] ?? 'the talks';
  return factBetween('length', `How long: ${title}`, versions);
}

function titleOf({ source, sentence }: Length): string[] {
  return source.findings.meetings
    .filter(({ evidence }) => evidence.some((span) => overlaps(span, sentence)))
    .map(({ title }) => title);
}
