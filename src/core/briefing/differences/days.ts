import type { Difference } from '../../model/briefing.ts';
import { textOf } from '../../model/span.ts';
import { areOfOneOutlet, areTogether } from '../scope.ts';
import { whenInWords } from '../when-in-words.ts';
import { stemsOf } from '../words.ts';
import type { DayAhead } from './days-ahead.ts';
import { factBetween } from './fact-between.ts';
import { leadOf, tellOneEvent } from './one-event.ts';
import { areOfOneStory } from './one-story.ts';
import { isEvent } from './passage.ts';
import { senseOf } from './senses.ts';
import { versionOf } from './version-of.ts';

/** Days between two dates that may still be two reports of one event. */
const near = 7;
/** Days between two articles that may speak of one event before either was changed. */
const together = 3;
const oneDay = 1.5;

/** Two days that two outlets give for one event to come: "will visit Warsaw on Feb. 20", "will travel to Warsaw on Feb. 21". */
export function dayDifferences(told: readonly DayAhead[], zone: string): Difference[] {
  const byWord = new Map<string, DayAhead[]>();
  const matched = new Set<DayAhead>();
  const differences: Difference[] = [];
  for (const next of told) {
    const keys = [...next.names, ...next.stems];
    const rival = firstAmong(
      keys.flatMap((key) => byWord.get(key) ?? []),
      (other) => !matched.has(other) && areRivals(other, next),
    );
    if (rival) {
      matched.add(rival).add(next);
      differences.push(differenceOf(rival, next, zone));
    }
    for (const key of keys) {
      const others = byWord.get(key);
      if (!others) byWord.set(key, [next]);
      else if (others.length < most) others.push(next);
    }
  }
  return differences;
}

/** The first of some that is meant; those that stand there twice are asked once. */
function firstAmong<One>(all: readonly One[], isMeant: (one: One) => boolean): One | undefined {
  const tried = new Set<One>();
  return all.find((one) => {
    if (tried.has(one)) return false;
    tried.add(one);
    return isMeant(one);
  });
}

/** Sentences that share one word are compared up to so many: past that it is a common word. */
const most = 60;

function areRivals(a: DayAhead, b: DayAhead): boolean {
  const [one, other] = [a.source, b.source];
  if (a.day === b.day || Math.abs(a.midnight - b.midnight) > near * 86_400_000) return false;
  // Both days lay ahead of both articles: else they tell of two events.
  if (Math.min(a.midnight, b.midnight) <= Math.max(one.instant ?? 0, other.instant ?? 0)) return false;
  if (areOfOneOutlet(one, other) || !areTogether(one, other, isOnce(a, b) ? near : together)) return false;
  // What was moved after the other was told is news.
  if (isNewerMove(a, b) || isNewerMove(b, a)) return false;
  return !knows(a, b) && !knows(b, a) && areOfOneEvent(a, b);
}

/** The article of one speaks of the other's day, too, in words that may be about the same. */
function knows({ told }: DayAhead, { day, stems }: DayAhead): boolean {
  return told.get(day)?.isDisjointFrom(stems) === false;
}

/** An exchange of captives is one in its topic, and so is the beginning of a truce. */
function isOnce({ stems: a }: DayAhead, { stems: b }: DayAhead): boolean {
  const both = (stem: string): boolean => a.has(stem) && b.has(stem);
  return both('exchange') || (both('truce') && (both('begin') || both('end')));
}

function isNewerMove(a: DayAhead, b: DayAhead): boolean {
  return a.isMoved && (a.source.instant ?? 0) > (b.source.instant ?? 0);
}

const ofSitting = '(?:meeting|session|sitting|conference|hearing|assembly)';

/** "The Joint Commission will sit on 16 March", "a session of the Joint Commission": the body itself sits. */
function sits({ source, sentence, stems }: DayAhead, body: string): boolean {
  if (!body.includes(' ')) return false;
  const words = textOf(source.article.text, sentence);
  if (!words.toLowerCase().includes(body)) return stems.has('meet');
  return new RegExp(
    `${body}\\s(?:will|is to|is due to|would|shall)\\s(?:next\\s|again\\s)?(?:sit|meet|convene|gather)|${ofSitting}s? of (?:the )?${body}|${body}(?:['’]s)?\\s(?:\\p{L}+\\s)?${ofSitting}`,
    'iu',
  ).test(words);
}

/** Events of which a topic has few, told of again: "a second stoppage", "will stop work again". */
function isRepeat(stems: ReadonlySet<string>): boolean {
  return stems.has('again') && (stems.has('strike') || stems.has('vote'));
}

/** True where two sentences tell of one event: the same kind, and names or words enough in common. */
export function areOfOneEvent(a: DayAhead, b: DayAhead): boolean {
  const stems = a.stems.intersection(b.stems);
  if (![...stems].some(isEvent) || areAtOtherEdges(a, b)) return false;
  if (a.marks.size > 0 && b.marks.size > 0 && a.marks.isDisjointFrom(b.marks)) return false;
  if (isNext(a) && isNext(b) && areOfOneStory(a.source, b.source)) return true;
  if (areOfOneOpening(a, b, stems)) return true;
  const shared = a.names.intersection(b.names);
  const names = shared.size;
  if (names >= 2) return true;
  const isInside = a.names.isSubsetOf(b.names) || b.names.isSubsetOf(a.names);
  const isInner = a.inner.isSubsetOf(b.inner) || b.inner.isSubsetOf(a.inner);
  if (isInner && (isOnce(a, b) || (isRepeat(stems) && areTogether(a.source, b.source, oneDay)))) return true;
  if (names === 1 && isInside && stems.has('meet') && isOnlyMeeting(a) && isOnlyMeeting(b)) return true;
  if (names === 1)
    return (
      isInside &&
      (stems.size >= 2 || (stems.has('meet') && [...shared].every((name) => sits(a, name) && sits(b, name))))
    );
  const [less, more] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (!isInside || isNext(a) || isNext(b) || less.size < 2) return false;
  return less.isSubsetOf(more) && areTogether(a.source, b.source, oneDay);
}

/** Its article tells of no other day on which anybody is to meet. */
function isOnlyMeeting(told: DayAhead): boolean {
  return isOnlyDayOf(told, 'meet');
}

function isOnlyDayOf({ source: { instant }, told }: DayAhead, event: string): boolean {
  const days = [...told].filter(([day, stems]) => stems.has(event) && Date.parse(day) > (instant ?? 0));
  return days.length === 1;
}

/** Who does it in a word for anybody, and what stopping work is called in several words. */
const anybody: ReadonlySet<string> = new Set(
  stemsOf(
    'lawmakers members workers crews crew staff employees minister ministers president leaders leader sides side speaker spokesman spokeswoman official officials diplomat diplomats parliament council government union people work walk stop down tools off out arrive arrives due expected set',
  ),
);

/**
 * Both articles open with one event and tell one day each on which such a thing is to be: "Crews will strike over pay. They
 * |walk out on Thursday|", "A strike over pay … |The stoppage starts on Friday|". Nothing else may come in.
 */
function areOfOneOpening(a: DayAhead, b: DayAhead, stems: ReadonlySet<string>): boolean {
  const isToldOnce = (event: string): boolean =>
    isEvent(event) && !isEdge(event) && isOnlyDayOf(a, event) && isOnlyDayOf(b, event);
  return [...stems].some(isToldOnce) && tellOneEvent(a.source, b.source) && isOpen(a, b) && isOpen(b, a);
}

function isEdge(event: string): boolean {
  return event === 'begin' || event === 'end';
}

function isOpen({ source, sentence, stems, names }: DayAhead, other: DayAhead): boolean {
  const lead = leadOf(source);
  const their = leadOf(other.source);
  const known = new Set([...(sentence.start < lead.end ? [] : lead.words), ...their.words]);
  const isKnown = (stem: string): boolean => other.stems.has(stem) || known.has(senseOf(stem));
  const named = new Set([...lead.names, ...their.names]);
  return (
    [...stems].every((stem) => isEvent(stem) || anybody.has(stem) || isKnown(stem)) &&
    [...names].every((name) => other.names.has(name) || name.split(' ').every((word) => named.has(word)))
  );
}

const nextOne =
  /\b(?:the|their|its|our) next (?:[\p{L}-]+ )?(?:session|round|meeting|sitting|talks|hearing)\b/iu;

/** "The next session is Wednesday": an affair has one. */
function isNext({ source, sentence }: DayAhead): boolean {
  return nextOne.test(textOf(source.article.text, sentence));
}

/** One tells when it begins or ends, the other does not: the days of one long meeting differ. */
function areAtOtherEdges({ stems: a }: DayAhead, { stems: b }: DayAhead): boolean {
  if (a.has('end') !== b.has('end')) return true;
  // A strike that is on Friday begins then, unless it is said to go on till then.
  return a.has('begin') !== b.has('begin') && !(a.has('strike') && b.has('strike'));
}

function differenceOf(a: DayAhead, b: DayAhead, zone: string): Difference {
  const days = [a, b].map(({ day }) =>
    whenInWords({ value: day, precision: 'day', stated: true, text: day }, zone),
  );
  return factBetween('day', `Date: ${days.join(' or ')}`, [a, b].map(versionOf));
}
