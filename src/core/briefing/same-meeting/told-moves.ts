import { countOf } from '../../analysis/dates/lexicon.ts';
import type { When } from '../../model/finding.ts';
import { dayRange } from '../day-range.ts';
import { mayBeOneKind } from '../meeting-kind.ts';
import { openKinds } from './open-kinds.ts';
import { shareCity } from './place.ts';
import { fromWordsOn } from './sentences.ts';
import { sameSides } from './sides.ts';
import type { MeetingTelling } from './telling.ts';

/** Days between the old and the new day of a meeting that words tell as moved. */
const farthest = 14;

/** "A day later than planned", "brought forward by two days", "on Thursday and not tomorrow". */
const offPlan =
  /\b(?:(?:later|earlier|sooner) than (?:\w+ly )?(?:planned|scheduled|expected|announced|agreed)|(?:ahead of|behind) schedule|brought forward|moved (?:to|from|back|forward|up)|shifted|rescheduled|rearranged|postponed|delayed|deferred|put (?:back|off)|pushed (?:back|to)|(?:rather than|instead of|(?:and|but) not)(?: on)? (?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/;
/** "On Thursday and not tomorrow": of what is still to come. */
const notTomorrow = /\b(?:rather than|instead of|(?:and|but) not) (?:today|tomorrow)\b/;
/** "Will now be held on Friday": a move where another day was told for it that is still to come. */
const onNewTerms = /\b(?:will|would|is|are|to) now |\bnow (?:falls|set|due|planned|scheduled)\b|\bnew date\b/;
const goesOn = /^(?:it|they|that|this|which|the (?:talks|meeting|round|session|summit|date|two|sides))\b/i;

/**
 * Tells a meeting's move where one article only gives its new day and says that it is not the one planned, and another
 * has told the plan.
 */
export function withToldMoves(tellings: readonly MeetingTelling[]): MeetingTelling[] {
  const plans = tellings.filter(
    ({ finding, days }) => openKinds.has(finding.status) && days && days.to === days.from,
  );
  return tellings.map((telling) => moved(telling, plans) ?? telling);
}

function moved(next: MeetingTelling, plans: readonly MeetingTelling[]): MeetingTelling | null {
  if (next.finding.movedFrom || next.source.instant === null) return null;
  const words = sentencesOf(next);
  const shift = shiftIn(words);
  const plan = planBefore(next, words, shift, plans);
  const movedFrom = plan?.finding.start;
  if (!plan || !movedFrom) return null;
  if (next.days || shift === null)
    return next.days && { ...next, movedFrom: plan.days, finding: { ...next.finding, movedFrom } };
  // "They sat down a day later than planned": the plan tells on what day that was.
  const start = shifted(movedFrom, shift, words);
  return {
    ...next,
    days: dayRange(start),
    movedFrom: plan.days,
    finding: { ...next.finding, start, movedFrom },
  };
}

function shifted({ value }: When, days: number, words: string): When {
  const day = Temporal.PlainDate.from(value.slice(0, 10)).add({ days }).toString();
  return { value: day, precision: 'day', stated: false, text: byDays.exec(words)?.[0] ?? '' };
}

const byDays =
  /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week)s? (later|earlier|sooner) than\b/;

/** "A day later than", "two weeks earlier than": the days between plan and meeting; null where words give none. */
function shiftIn(words: string): number | null {
  const [, count = '', unit, way] = byDays.exec(words) ?? [];
  if (!unit) return null;
  return (way === 'later' ? 1 : -1) * (countOf(count) ?? 0) * (unit === 'week' ? 7 : 1);
}

/** The last plan told before a telling for another day, where the telling says that the plan was changed. */
function planBefore(
  next: MeetingTelling,
  words: string,
  shift: number | null,
  plans: readonly MeetingTelling[],
): MeetingTelling | null {
  const isOpen = next.finding.status !== 'held';
  const isOffPlan = offPlan.test(words) || (isOpen && notTomorrow.test(words));
  if (!isOffPlan && !(isOpen && onNewTerms.test(words))) return null;
  const today = Math.floor((next.source.instant ?? 0) / 86_400_000);
  const fits = (plan: MeetingTelling, old: number): boolean => {
    // What was planned for a day that has gone by may have been held.
    if (isOffPlan ? old < today - 3 : old < today) return false;
    const from = next.days?.from ?? old + (shift ?? 0);
    const isOther =
      from !== old && Math.abs(from - old) <= farthest && (shift === null || from - old === shift);
    const isPossible = next.days !== null || isOpen || from <= today;
    return (
      isOther && isPossible && isBefore(plan, next) && isSame(next, plan) && !isBeside(plan, next, plans)
    );
  };
  return plans.findLast((plan) => fits(plan, plan.days?.from ?? 0)) ?? null;
}

/** What was planned when the other's day was known already is another meeting. */
function isBeside(plan: MeetingTelling, next: MeetingTelling, plans: readonly MeetingTelling[]): boolean {
  return plans.some(
    (known) =>
      known !== next && known.days?.from === next.days?.from && !isBefore(plan, known) && isSame(next, known),
  );
}

function isBefore({ source: a }: MeetingTelling, { source: b }: MeetingTelling): boolean {
  return a.instant !== null && b.instant !== null && a.instant < b.instant;
}

function isSame(next: MeetingTelling, plan: MeetingTelling): boolean {
  if (!mayBeOneKind(next, plan)) return false;
  if (next.round !== null && plan.round !== null && next.round !== plan.round) return false;
  const who = sameSides(next, plan, true);
  return shareCity(next, plan) ? who > 0 : who > 1 && (next.place.size === 0 || plan.place.size === 0);
}

/** The sentence that tells of a meeting, and the one after it where it goes on about the meeting. */
function sentencesOf({ source, finding }: MeetingTelling): string {
  return finding.evidence
    .map(({ start }) => {
      const [rest, next] = fromWordsOn(source.article.text, start);
      return goesOn.test(next) ? `${rest} ${next}` : rest;
    })
    .join('\n');
}
