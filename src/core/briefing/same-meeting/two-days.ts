import type { MeetingFinding } from '../../model/finding.ts';
import { textOf } from '../../model/span.ts';
import { type DayRange, dayRange } from '../day-range.ts';
import { mayBeOneKind } from '../meeting-kind.ts';
import { onceFor } from '../read-once.ts';
import { areOfOneOutlet, areTogether } from '../scope.ts';
import { shareCity } from './place.ts';
import type { MeetingTelling } from './telling.ts';

/** Days between the two that articles may give for one meeting, and between those articles. */
const mostBetween = 2;
const fresh = 4;
/** Milliseconds. */
const day = 86_400_000;

/**
 * Gives a meeting that two outlets tell on two near days both of them: "Holm met Kowal on Monday", "Kowal and Holm met on
 * Tuesday". Where any article has those two meet on both days, they met twice.
 */
export function withBothDays(tellings: readonly MeetingTelling[]): MeetingTelling[] {
  const byPerson = Map.groupBy(
    tellings.filter(({ participants, finding }) => finding.status === 'held' && participants.length > 1),
    ({ participants }) => participants.map(({ name }) => name).sort()[0] ?? '',
  );
  return tellings.map((telling) => {
    const name = telling.participants.map((person) => person.name).sort()[0] ?? '';
    const likely = byPerson.get(name) ?? [];
    const other = likely.find((told) => areOnTwoDays(telling, told) && !metTwice(telling, told, likely));
    return other ? { ...telling, days: spanOf(telling, other) } : telling;
  });
}

/** Whether two outlets tell of one meeting on two days: the same people and nobody else, and not again. */
export function areOnTwoDays(a: MeetingTelling, b: MeetingTelling): boolean {
  if (a.finding.status !== 'held' || b.finding.status !== 'held') return false;
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one === null || other === null || one === other || Math.abs(one - other) > mostBetween) return false;
  if (areOfOneOutlet(a.source, b.source) || !areTogether(a.source, b.source, fresh)) return false;
  // Who wrote before the later day tells of another meeting than who wrote after it.
  const later = Math.max(one, other) * day;
  if ([a, b].some(({ source }) => source.instant !== null && source.instant < later)) return false;
  const isElsewhere = a.place.size > 0 && b.place.size > 0 && !shareCity(a, b);
  if (isElsewhere || !mayBeOneKind(a, b) || isMeal(a) !== isMeal(b) || isRepeat(a) || isRepeat(b))
    return false;
  return a.participants.length > 1 && arePeopleOf(a, b) && arePeopleOf(b, a);
}

function metTwice(a: MeetingTelling, b: MeetingTelling, likely: readonly MeetingTelling[]): boolean {
  const days = new Set([dayOf(a), dayOf(b)]);
  const byArticle = Map.groupBy(
    likely.filter((told) => arePeopleOf(a, told) && days.has(dayOf(told))),
    ({ source }) => source,
  );
  return [...byArticle.values()].some((told) => new Set(told.map(dayOf)).size > 1);
}

/** The only day that a telling's own words give. */
function dayOf({ finding }: MeetingTelling): number | null {
  return ownDay(finding);
}

const ownDay = onceFor(({ start, end }: MeetingFinding): number | null => {
  if (!start || end) return null;
  const { from, to } = dayRange(start);
  return from === to ? from : null;
});

function spanOf(a: MeetingTelling, b: MeetingTelling): DayRange | null {
  const days = [a, b].flatMap((telling) => dayOf(telling) ?? []);
  return { from: Math.min(...days), to: Math.max(...days) };
}

function arePeopleOf({ participants: a }: MeetingTelling, { participants: b }: MeetingTelling): boolean {
  return a.every(({ name }) => b.some((other) => other.name === name));
}

/** "met again", "their second meeting", "a day after they met". */
function isRepeat(telling: MeetingTelling): boolean {
  return /\b(?:again|second|another|third|further|next|eve|days|day(?! before\b)|continu\w*|resum\w*)\b/i.test(
    wordsOf(telling),
  );
}

/** "a working dinner": before or after the talks, and none of them. */
function isMeal(telling: MeetingTelling): boolean {
  return /\b(?:breakfast|brunch|lunch|dinner|supper|dined?|dining)\b/i.test(wordsOf(telling));
}

function wordsOf({ source, finding }: MeetingTelling): string {
  return finding.evidence.map((span) => textOf(source.article.text, span)).join(' ');
}
