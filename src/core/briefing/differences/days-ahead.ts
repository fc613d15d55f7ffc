import type { DateFinding } from '../../model/finding.ts';
import { contains, type Span, textOf } from '../../model/span.ts';
import type { ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { stemsOf } from '../words.ts';
import { clauseAt } from './clause-at.ts';
import { namesIn } from './names-in.ts';
import { remarkAround } from './remark-around.ts';
import { sentenceOf } from './sentence-of.ts';

/** A sentence that tells of one day to come. */
export interface DayAhead {
  readonly source: ScopedArticle;
  readonly sentence: Span;
  /** ISO day. */
  readonly day: string;
  readonly date: DateFinding;
  readonly names: ReadonlySet<string>;
  /** The same of the remark alone that tells of it, without who says so. */
  readonly inner: ReadonlySet<string>;
  /** Stems of its words, those for one kind of event under one name ("meet", "visit", "begin", "end", "vote"). */
  readonly stems: ReadonlySet<string>;
  /** Ordinals ("second round") and offices in the plural ("ministers"), which tell one meeting from another. */
  readonly marks: ReadonlySet<string>;
  /** Its article tells that it was another day before. */
  readonly isMoved: boolean;
  /** All days that its article speaks of, each with the stems of the sentences that do. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Longer sentences speak of too much else. */
const longest = 260;
/** A day that was given up for another: news of a change, not another telling. */
const moved =
  /\b(?:mov(?:e|ed|ing)|postpon\w+|put (?:back|off)|push(?:ed|ing)? back|delay\w*|brought forward|resched\w+|shift\w*|instead of|rather than|originally|initially|had (?:been )?planned|bring forward|earlier than|later than|not on)\b/i;
const events: readonly (readonly [string, RegExp])[] = [
  ['meet', /^(?:meet|met|talk|sess|round|negoti\w*|summit|discuss\w*|conven\w*|gather|sit)$/],
  ['visit', /^(?:visit|travel|arriv\w*|invit\w*|fly|flies|trip|go)$/],
  ['begin', /^(?:begin|start|open|launch|kick)$/],
  ['end', /^(?:end|clos|close|conclud|finish|expir\w*)$/],
  ['vote', /^(?:vote|voting|ballot|elect|referendum)$/],
  ['strike', /^(?:strike|strik|walkout|stoppag\w*)$/],
  ['sign', /^(?:sign|signature|signing)$/],
  ['exchange', /^(?:exchang\w*|swapp?|handover|freed|free|fre|releas\w*)$/],
  ['decide', /^(?:decid\w*|decis|ruling|rul|verdict|judg\w*)$/],
  ['truce', /^(?:truc|truce|ceasefir|ceasefire|armistic)$/],
  ['again', /^(?:again|resum|reconven\w*|return|new|fresh|another|second)$/],
];
const eventNames = new Set([
  'meet',
  'resume',
  'visit',
  'begin',
  'end',
  'vote',
  'strike',
  'sign',
  'exchange',
  'decide',
]);
/** Events that several words tell of. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:stop(?:s|ped)? work|down(?:s|ed)? tools|lay down tools|walk(?:s|ed|ing)? (?:out|off))\b/i, 'strike'],
  [/\b(?:be|being) (?:handed over|sent home|repatriated)\b/i, 'exchange'],
  [/\b(?:be held|take place)\b/i, 'meet'],
  [/\b(?:strikes?|stop work|walk out|walkout|stoppages?|down tools)\b[^.;]{0,30}\bfrom\b/i, 'begin'],
  [/\b(?:resum|re-?open|re-?start|restor|reinstat)\w*|\b\p{Ll}+ again (?:on|from|by|at|in)\b/iu, 'resume'],
  [/\b(?:takes? effect|comes? into (?:force|effect))\b/i, 'begin'],
];
const freeing = /^(?:free|fre|releas)/;
/** Who is freed: "will release the |hostages| on Friday", but not "will release details on Friday", "free entry". */
const captive =
  /\b(?:prisoners?|captives?|hostages?|detainees?|inmates?|soldiers?|fighters?|sailors?|crews?|people|m[ae]n|wom[ae]n|children|workers?|\p{L}+men|them|him|her)\b/iu;
const mark =
  /\b(?:first|second|third|fourth|fifth|sixth|final|ministers|presidents|leaders|experts|envoys|deputies|technical|generals|officials|ambassadors|foreign ministers|working group)\b/gi;
const light =
  /^(?:say|said|told|tell|hold|held|set|take|place|due|plan|expect|schedul\w*|sid|side|parti|two|day|both|local|date|announc\w*|accord|will|also|p|m|am|pm|\d.*|jan\w*|feb\w*|mar|march|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tue|wedne|thur|fri|satur|sun)\w*day?)$/;

/** A day that another one was given up for is the day now: "has been moved to March 15". */
const newDay = /\b(?:to|until|till)\s(?:\w+day,?\s)?$/i;

/** True for stems that name an event which falls on a day. */
export function isEvent(stem: string): boolean {
  return eventNames.has(stem);
}

/** The sentences of a window's articles that tell of exactly one day to come each. */
export function daysAhead(scope: readonly ScopedArticle[]): DayAhead[] {
  const known = lastNames(scope);
  return scope
    .filter(({ inWindow }) => inWindow)
    .flatMap((source) => daysIn(source, known, (day, instant) => day > instant));
}

/** Days for which an event that is over is still news. */
const fresh = 4 * 86_400_000;

/** The same of one day just past each. */
export function daysJustPast(scope: readonly ScopedArticle[]): DayAhead[] {
  const known = lastNames(scope);
  return scope
    .filter(({ inWindow }) => inWindow)
    .flatMap((source) => daysIn(source, known, (day, instant) => day <= instant && day > instant - fresh));
}

/** Last names of everybody in the articles, in small letters. */
export function lastNames(scope: readonly ScopedArticle[]): ReadonlySet<string> {
  const people = scope.flatMap(({ findings }) => findings.people);
  return new Set(people.map(({ name }) => (name.split(' ').at(-1) ?? '').toLowerCase()));
}

function daysIn(
  source: ScopedArticle,
  known: ReadonlySet<string>,
  isMeant: (day: number, instant: number) => boolean,
): DayAhead[] {
  const { article, findings, instant } = source;
  if (instant === null) return [];
  const days = findings.dates.flatMap((date) => {
    const isDay = (date.type === 'DATE' || date.type === 'TIME') && /^\d{4}-\d\d-\d\d/.test(date.value);
    return isDay ? [{ date, day: date.value.slice(0, 10) }] : [];
  });
  const ahead = days.filter(({ day }) => isMeant(Date.parse(day), instant));
  if (ahead.length === 0) return [];
  const told = stemsByDay(source, days);
  return ahead.flatMap(({ date, day }) => {
    const sentence = sentenceOf(article.text, date);
    if (!sentence || sentence.end - sentence.start > longest || inNote(source, sentence)) return [];
    const isMoved = moved.test(textOf(article.text, sentence));
    if (isMoved && !newDay.test(article.text.slice(Math.max(0, date.start - 24), date.start))) return [];
    const hasOther = (span: Span): boolean =>
      ahead.some((other) => other.day !== day && contains(span, other.date));
    const part = !isMoved && hasOther(sentence) ? clauseAt(article.text, sentence, date) : sentence;
    if (!isMoved && hasOther(part)) return [];
    const words = textOf(article.text, part);
    const names = new Set([
      ...namesIn(words, known),
      ...bodiesMeant(words, article.text.slice(0, longestRead)),
    ]);
    const stems = stemsIn(words, names);
    const inner = namesIn(textOf(article.text, remarkAround(findings.statements, date) ?? part), known);
    return [{ source, sentence, day, date, names, inner, stems, marks: marksIn(words), isMoved, told }];
  });
}

function stemsByDay(
  { article }: ScopedArticle,
  days: readonly { readonly date: Span; readonly day: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byDay = new Map<string, Set<string>>();
  for (const { date, day } of days) {
    const sentence = sentenceOf(article.text, date);
    const stems = sentence ? stemsIn(textOf(article.text, sentence), new Set()) : [];
    byDay.set(day, new Set([...(byDay.get(day) ?? []), ...stems]));
  }
  return byDay;
}

/** So much of an article names its bodies, in characters. */
const longestRead = 12_000;
const shortBody =
  /\bthe ((?:commission|council|committee|board|panel|parliament|assembly|court|tribunal|authority))\b/i;

/** "the commission's offices" in an article that names one body of that kind. */
function bodiesMeant(words: string, text: string): string[] {
  const kind = shortBody.exec(words)?.[1]?.toLowerCase();
  if (kind === undefined) return [];
  const named = text.match(
    new RegExp(`(?:\\p{Lu}[\\p{L}’'-]+\\s){1,4}${kind[0]?.toUpperCase()}${kind.slice(1)}(?!\\p{L})`, 'gu'),
  );
  const all = new Set((named ?? []).map((name) => name.replace(/^(?:The|A)\s|^.*['’]s\s/, '').toLowerCase()));
  return all.size === 1 ? [...all] : [];
}

function stemsIn(words: string, names: ReadonlySet<string>): Set<string> {
  const ofNames = new Set([...names].flatMap((name) => stemsOf(name)));
  const own = stemsOf(words).filter((stem) => !light.test(stem) && !ofNames.has(stem));
  const told = phrases.flatMap(([pattern, event]) => (words.search(pattern) < 0 ? [] : [event]));
  const frees = captive.test(words);
  const eventOf = (stem: string): string | undefined =>
    freeing.test(stem) && !frees ? undefined : events.find(([, pattern]) => pattern.test(stem))?.[0];
  return new Set([...own.map((stem) => eventOf(stem) ?? stem), ...told]);
}

function marksIn(words: string): Set<string> {
  return new Set([...words.matchAll(mark)].map(([found]) => found.toLowerCase()));
}
