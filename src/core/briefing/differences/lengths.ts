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

/** Minutes by which two lengths differ at least: "an hour" may be 50 minutes. */
const leastApart = 15;

/** `value` counts minutes. */
interface Length extends QualifiedNumber {
  readonly source: ScopedArticle;
  readonly sentence: Span;
  readonly words: string;
  /** By telephone or video. */
  readonly isCall: boolean;
  readonly names: ReadonlySet<string>;
  /** ISO day of the talks: the one that the sentence names, else that of the article; null where neither is known. */
  readonly day: string | null;
}

const number =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|\\d{1,3}(?:\\.\\d)?)';
/** The groups: qualifier, number, a half or a quarter before the unit, the unit, and one behind it; or "half an hour". */
const lengthOfTime = new RegExp(
  `\\b((?:more than|less than|at least|about|around|some|roughly|nearly|almost|over|just under|just over|barely|just)\\s+)?(?:(${number}|an)(?:\\s+and\\s+a\\s+(half|quarter))?[\\s-](hour|minute)s?(?:\\s+and\\s+a\\s+(half|quarter))?|half an hour)\\b(?!\\s+(?:later|earlier|before|after|ago|late|away|drive|flight|notice|deadline|strike|stoppage|walkout|truce|ceasefire|pause|journey|shift|a day|per))`,
  'gi',
);
const talks =
  '(?:talks|meetings?|session|round|negotiations|mediation|discussions|consultations|summit|bargaining|calls?|conversation|audience)';
/**
 * "after seven hours of talks", "talks that lasted ten hours", "met for three hours", "a five-hour session", "rose after five
 * hours at the table", "For an hour the two sat across from each other".
 */
const ofTalks = new RegExp(
  `\\b(?:hour|minute)s?\\sof\\s(?:[\\p{L}-]+\\s){0,2}?${talks}\\b|\\b${talks}\\b[^.;]{0,60}\\b(?:last|took|went on|continued|ended after|broke up after|rose after)|\\b(?:met|spoke|talked|negotiated|sat|huddled|conferred)\\b[^.;]{0,120}\\bfor\\b|-(?:hour|minute)\\s(?:[\\p{L}-]+\\s){0,2}?${talks}\\b|\\b(?:hour|minute)s?\\s(?:at|around|across) the (?:negotiating |same )?table\\b|^["“]?For\\s[^.;]{5,60}\\b(?:sat|met|spoke|talked|negotiated)\\b`,
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
  if (a.isCall !== b.isCall || Math.abs(a.value - b.value) < leastApart) return false;
  return areTogether(a.source, b.source, fresh) && !areCompatible(a, b);
}

/** The one length of talks that an article has. */
function lengthIn(source: ScopedArticle, known: ReadonlySet<string>): Length | null {
  const { text } = source.article;
  if (!/[\s-](?:hour|minute)s?\b/i.test(text)) return null;
  const found = splitSentences(text, { start: 0, end: text.length }).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!ofTalks.test(words) || inNote(source, sentence)) return [];
    return [...words.matchAll(lengthOfTime)].flatMap((match) => {
      const [length, qualifier = ''] = match;
      const beside = words.slice(Math.max(0, match.index - 40), match.index + length.length + 20);
      if (notOne.test(beside)) return [];
      const value = minutesOf(match);
      const names = namesIn(words, known);
      return [
        {
          source,
          sentence,
          words: length.trim(),
          isCall: /\b(?:calls?|phone|telephone|video)\b/i.test(words),
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

const parts: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** "ninety minutes" → 90, "an hour and a quarter" → 75, "half an hour" → 30. */
function minutesOf([, , count, before, unit, behind]: RegExpExecArray): number {
  if (count === undefined) return 30;
  const whole = /^an$/i.test(count) ? 1 : (countOf(count) ?? 0);
  const value = whole + (parts[before?.toLowerCase() ?? ''] ?? 0) + (parts[behind?.toLowerCase() ?? ''] ?? 0);
  return /^hour/i.test(unit ?? '') ? value * 60 : value;
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
