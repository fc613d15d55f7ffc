import type { DateFinding } from '../../model/finding.ts';
import { contains, type Span, textOf } from '../../model/span.ts';
import { oncePerArticle, oncePerPart } from '../read-once.ts';
import type { ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { clauseAt } from './clause-at.ts';
import { namesAmong } from './names-in.ts';
import { passageAt, stemsTold } from './passage.ts';
import { remarkAround } from './remark-around.ts';
import { sentenceOf } from './sentence-of.ts';

/** A sentence that tells of one day to come. */
export interface DayAhead {
  readonly source: ScopedArticle;
  readonly sentence: Span;
  /** ISO day. */
  readonly day: string;
  /** Epoch milliseconds of its beginning in UTC. */
  readonly midnight: number;
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
/** A day that another one was given up for is the day now: "has been moved to March 15". */
const newDay = /\b(?:to|until|till)\s(?:\w+day,?\s)?$/i;

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
  const { article, instant } = source;
  if (instant === null) return [];
  const ahead = datedSentences(source).filter(({ midnight }) => isMeant(midnight, instant));
  return ahead.flatMap((dated) => {
    const { date, day, midnight, sentence, isMoved } = dated;
    if (!sentence) return [];
    const hasOther = (span: Span): boolean =>
      ahead.some((other) => other.day !== day && contains(span, other.date));
    const part = !isMoved && hasOther(sentence) ? clauseAt(article.text, sentence, date) : sentence;
    if (!isMoved && hasOther(part)) return [];
    const { names: read, bodies, marks, ...words } = passageAt(article, part);
    const names = new Set([...namesAmong(read, known), ...bodies]);
    const stems = stemsTold(words, names);
    const inner = namesAmong(passageAt(article, dated.remark ?? part).names, known);
    return [
      { source, sentence, day, midnight, date, names, inner, stems, marks, isMoved, told: daysTold(source) },
    ];
  });
}

/** A day that an article speaks of, with the sentence that does. */
interface DatedSentence {
  readonly date: DateFinding;
  /** ISO day. */
  readonly day: string;
  /** Epoch milliseconds of its beginning in UTC. */
  readonly midnight: number;
  /** Null where it is too long, stands in a note of correction, or tells of a move away from the day. */
  readonly sentence: Span | null;
  readonly isMoved: boolean;
  /** The remark that tells of it. */
  readonly remark: Span | undefined;
}

const datedSentences = oncePerArticle(({ article, findings }): readonly DatedSentence[] =>
  daysNamed(findings.dates).map(({ date, day }) => {
    const found = sentenceAround(date, { article, findings });
    const sentence =
      found && found.end - found.start <= longest && !inNote({ findings }, found) ? found : null;
    const isMoved = sentence !== null && moved.test(textOf(article.text, sentence));
    const isLeft = isMoved && !newDay.test(article.text.slice(Math.max(0, date.start - 24), date.start));
    return {
      date,
      day,
      midnight: Date.parse(day),
      sentence: isLeft ? null : sentence,
      isMoved,
      remark: remarkAround(findings.statements, date),
    };
  }),
);

function daysNamed(
  dates: readonly DateFinding[],
): readonly { readonly date: DateFinding; readonly day: string }[] {
  return dates.flatMap((date) => {
    const isDay = (date.type === 'DATE' || date.type === 'TIME') && /^\d{4}-\d\d-\d\d/.test(date.value);
    return isDay ? [{ date, day: date.value.slice(0, 10) }] : [];
  });
}

const sentenceAround = oncePerPart((date: DateFinding, { article }) => sentenceOf(article.text, date));

/** All days that an article speaks of, each with the stems of the sentences that do. */
const daysTold = oncePerArticle(({ article, findings }): ReadonlyMap<string, ReadonlySet<string>> => {
  const byDay = new Map<string, Set<string>>();
  for (const { date, day } of daysNamed(findings.dates)) {
    const stems = byDay.get(day) ?? new Set();
    const sentence = sentenceAround(date, { article, findings });
    if (sentence) for (const stem of stemsTold(passageAt(article, sentence))) stems.add(stem);
    byDay.set(day, stems);
  }
  return byDay;
});
