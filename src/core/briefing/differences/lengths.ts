import { countOf } from '../../analysis/dates/lexicon.ts';
import { splitSentences } from '../../analysis/document/sentences.ts';
import type { Difference } from '../../model/briefing.ts';
import { overlaps, type Span, textOf } from '../../model/span.ts';
import type { AnalysedArticle } from '../../ports.ts';
import { oncePerArticle } from '../read-once.ts';
import { refsTo } from '../refs.ts';
import { areOfOneOutlet, areTogether, type ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { alignmentOf } from './alignment.ts';
import { clauseAt } from './clause-at.ts';
import { areCompatible, type QualifiedNumber } from './compatible-numbers.ts';
import { lastNames } from './days-ahead.ts';
import { factBetween } from './fact-between.ts';
import { type NameRead, namesAmong, readNames } from './names-in.ts';
import { ownValues } from './own-values.ts';
import { pairedOnce } from './paired-once.ts';

/** Days between two reports of one meeting that has been held. */
const fresh = 2;
/** The same where both name its day. */
const freshOfDay = 5;
const week = 7 * 86_400_000;

/** Minutes by which two lengths differ at least: "an hour" may be 50 minutes. */
const leastApart = 15;

/** `value` counts minutes. */
interface Length extends LengthRead {
  readonly source: ScopedArticle;
  readonly names: ReadonlySet<string>;
}

/** The same as the article alone tells it. */
interface LengthRead extends QualifiedNumber {
  readonly sentence: Span;
  readonly at: Span;
  readonly words: string;
  /** By telephone or video. */
  readonly isCall: boolean;
  readonly namesRead: readonly NameRead[];
  /** ISO day of the talks: the one that the sentence names, else that of the article; null where neither is known. */
  readonly day: string | null;
  /** The sentence, or one before it, names the day. */
  readonly isDayTold: boolean;
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
/** "The talks", "the two met": that people came together at all. */
const encounter = new RegExp(
  `\\b(?:${talks}|met|meeting|spoke|talked|negotiated|sat|huddled|conferred|table)\\b`,
  'iu',
);
/** "lasted |seven hours|", "broke up after |five hours|", "met for |an hour|", "spent |two hours|". */
const taken =
  /\b(?:after|for|last(?:s|ed|ing)?|took|taking|takes|ran|runs|running|on|spent|spending|through|within)\s(?:as long as\s)?$/i;
/** "|five hours| of talks", "a |five-hour| session", "|seven hours| at the table". */
const ofTalks = new RegExp(
  `^\\sof\\s(?:[\\p{L}-]+\\s){0,3}?${talks}\\b|^\\s(?:[\\p{L}-]+\\s){0,2}?${talks}\\b|^\\s(?:at|around|across) the (?:negotiating |same )?table\\b`,
  'iu',
);
/** "after three hours |of fighting|": of something else; "lasted five hours |longer|". */
const ofOther = /^\s(?:of|more|longer|from|north|south|east|west|by|on the (?:road|train|bus|plane))\b/i;
/** What begins anew after so many hours, or is over before it begins: "resumed after two hours". */
const anew =
  /\b(?:resum|re-?open|re-?start|return|again|back|wait|delay|late|arriv|fight|rain|battl|queue|stuck|journey|flight|flew|drive|drove)\w*/i;
/** The whole of several sittings, or one that is still going on, or another one. */
const notOne =
  /\b(?:so far|in total|a total of|planned|scheduled|due to|expected|will|another|previous|earlier|last (?:week|month|year)|still|already|per day|a day)\b/i;

/** "After four hours of talks", "met for three hours": how long talks of one day took, in two outlets. */
export function lengthDifferences(scope: readonly ScopedArticle[]): Difference[] {
  const known = lastNames(scope);
  const told: readonly Length[] = scope
    .filter(({ inWindow }) => inWindow)
    .flatMap((source) =>
      lengthsIn(source).map((read) => ({ ...read, source, names: namesAmong(read.namesRead, known) })),
    );
  const areAligned = alignmentOf(told, (a, b) => areTogether(a.source, b.source, freshOfDay));
  const { isOnly, areToldTogether } = ownValues(told);
  const isOnlyOne = (length: Length): boolean =>
    isOnly(length, ({ day, isCall }) => day === length.day && isCall === length.isCall);
  const areRivals = (a: Length, b: Length): boolean =>
    mayContradict(a, b) && !areToldTogether(a, b) && (areAligned(a, b) || (isOnlyOne(a) && isOnlyOne(b)));
  return pairedOnce(told, areRivals).map(([a, b]) => differenceOf(a, b));
}

function mayContradict(a: Length, b: Length): boolean {
  if (areOfOneOutlet(a.source, b.source) || a.day !== b.day) return false;
  if (!areTogether(a.source, b.source, a.isDayTold && b.isDayTold ? freshOfDay : fresh)) return false;
  if (a.names.size > 0 && b.names.size > 0 && a.names.isDisjointFrom(b.names)) return false;
  return a.isCall === b.isCall && Math.abs(a.value - b.value) >= leastApart && !areCompatible(a, b);
}

/** The lengths of talks that an article has. */
const lengthsIn = oncePerArticle((source): readonly LengthRead[] => {
  const { text } = source.article;
  if (!/[\s-](?:hour|minute)s?\b/i.test(text)) return [];
  return splitSentences(text, { start: 0, end: text.length }).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const isOn = goesOn.test(words) && toldOf.test(wordsBefore(text, sentence));
    if (!(isOn || isOfMeeting(source, sentence, words)) || inNote(source, sentence)) return [];
    const all = isOn ? `${wordsBefore(text, sentence)} ${words}` : words;
    return [...words.matchAll(lengthOfTime)].flatMap((match) => {
      const [length, qualifier = ''] = match;
      const at = { start: sentence.start + match.index, end: sentence.start + match.index + length.length };
      const clause = clauseAt(text, sentence, at);
      const beside = { start: Math.max(clause.start, at.start - 40), end: Math.min(clause.end, at.end + 20) };
      if (notOne.test(textOf(text, beside)) || !(isOn || isOfTalks(text, sentence, at))) return [];
      return [
        {
          sentence,
          at,
          words: length.trim(),
          isCall: /\b(?:calls?|phone|telephone|video)\b/i.test(all),
          qualifier,
          value: minutesOf(match),
          namesRead: readNames(isOn ? all : textOf(text, clause)),
          ...dayOf(source, sentence, at.start),
        },
      ];
    });
  });
});

/** "|It lasted| ten minutes", after "The two spoke by phone this morning." */
const goesOn =
  /^(?:It|That|This|The (?:call|conversation|talks?|meeting|session|encounter|exchange))\s(?:had\s)?(?:lasted|took|went on|ran|ended after)\b/;
const toldOf = new RegExp(`\\b(?:${talks}|met|spoke|talked)\\b`, 'iu');

/** The sentence before in its paragraph. */
function wordsBefore(text: string, { start }: Span): string {
  const last = splitSentences(text, { start: text.lastIndexOf('\n', start) + 1, end: start }).at(-1);
  return last ? textOf(text, last) : '';
}

/** Hours are those of talks only where the sentence tells of some. */
function isOfMeeting({ findings }: AnalysedArticle, sentence: Span, words: string): boolean {
  if (encounter.test(words)) return true;
  return findings.meetings.some(({ evidence }) => evidence.some((span) => overlaps(span, sentence)));
}

/** What parts two deeds: "locked the street for three hours |while| they talked". */
const apart = /[;:—–]\s|\s(?:but|while|whereas|although|though|when|as|before)\s/g;

/** How long the talks took, by the words right before or right behind. */
function isOfTalks(text: string, sentence: Span, at: Span): boolean {
  const clause = clauseAt(text, sentence, at, apart);
  const behind = text.slice(at.end, Math.min(clause.end, at.end + 60));
  if (ofTalks.test(behind)) return true;
  const before = text.slice(clause.start, at.start);
  if (ofOther.test(behind) || anew.test(before.slice(-40))) return false;
  return taken.test(before) && (/\bspent\s$/.test(before) || encounter.test(textOf(text, clause)));
}

const parts: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** "ninety minutes" → 90, "an hour and a quarter" → 75, "half an hour" → 30. */
function minutesOf([, , count, before, unit, behind]: RegExpExecArray): number {
  if (count === undefined) return 30;
  const whole = /^an$/i.test(count) ? 1 : (countOf(count) ?? 0);
  const value = whole + (parts[before?.toLowerCase() ?? ''] ?? 0) + (parts[behind?.toLowerCase() ?? ''] ?? 0);
  return /^hour/i.test(unit ?? '') ? value * 60 : value;
}

/**
 * "resume crossings on Saturday, he said after |nine hours| of talks on Thursday": the day past that stands nearest, or
 * last in the sentence before; a day to come is that of a week ago. That of the article where none is named.
 */
function dayOf(
  { article, findings }: AnalysedArticle,
  sentence: Span,
  at: number,
): Pick<LengthRead, 'day' | 'isDayTold'> {
  const printed = article.publishedAt?.slice(0, 10) ?? null;
  const days = findings.dates
    .filter(({ value, start }) => /^\d{4}-\d\d-\d\d/.test(value) && start < sentence.end)
    .map(({ start, value }) => ({ start, day: value.slice(0, 10) }));
  const inside = days
    .filter(({ start }) => start >= sentence.start)
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  const paragraph = article.text.lastIndexOf('\n', sentence.start) + 1;
  const before = days.filter(({ start }) => start >= paragraph && start < sentence.start).toReversed();
  const past = [...inside, ...before].find(({ day }) => printed === null || day <= printed);
  const [ahead] = inside;
  return {
    day: past?.day ?? (ahead ? weekBefore(ahead.day) : printed),
    isDayTold: past !== undefined,
  };
}

function weekBefore(day: string): string {
  return new Date(Date.parse(day) - week).toISOString().slice(0, 10);
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
