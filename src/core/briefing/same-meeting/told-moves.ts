import { mayBeOneKind } from '../meeting-kind.ts';
import { openKinds } from './open-kinds.ts';
import { shareCity } from './place.ts';
import { sameSides } from './sides.ts';
import type { MeetingTelling } from './telling.ts';

/** Days between the old and the new day of a meeting that words tell as moved. */
const farthest = 14;

/** "A day later than planned", "brought forward by two days", "on Thursday and not tomorrow". */
const offPlan =
  /\b(?:(?:later|earlier|sooner) than (?:\w+ly )?(?:planned|scheduled|expected|announced|agreed)|(?:ahead of|behind) schedule|brought forward|moved (?:to|from|back|forward|up)|shifted|rescheduled|rearranged|postponed|delayed|deferred|put (?:back|off)|pushed (?:back|to)|(?:rather than|instead of|(?:and|but) not)(?: on)? (?:\d|\p{Lu}))/u;
/** "On Thursday and not tomorrow": of what is still to come. */
const notTomorrow = /\b(?:rather than|instead of|(?:and|but) not) (?:today|tomorrow)\b/;
/** "Will now be held on Friday": a move where another day was told for it that is still to come. */
const onNewTerms =
  /\b(?:will|would|is|are|to) (?:now|still) |\bnow (?:falls|set|due|planned|scheduled)\b|\bnew date\b/;
const goesOn = /^(?:it|they|that|this|which|the (?:talks|meeting|round|session|summit|date|two|sides))\b/i;

/**
 * Tells a meeting's move where one article only gives its new day and says that it is not the one planned, and another
 * has told the plan.
 */
export function withToldMoves(tellings: readonly MeetingTelling[]): MeetingTelling[] {
  const plans = tellings.filter(
    ({ finding, days }) => openKinds.has(finding.status) && days && days.to === days.from,
  );
  return tellings.map((telling) => {
    const plan = planBefore(telling, plans);
    const start = plan?.finding.start;
    return plan && start
      ? { ...telling, movedFrom: plan.days, finding: { ...telling.finding, movedFrom: start } }
      : telling;
  });
}

/** The last plan told before a telling for another day, where the telling says that the plan was changed. */
function planBefore(next: MeetingTelling, plans: readonly MeetingTelling[]): MeetingTelling | null {
  const { days, finding, source } = next;
  if (!days || days.to - days.from > 3 || finding.movedFrom || source.instant === null) return null;
  const words = sentencesOf(next);
  const isOffPlan = offPlan.test(words) || (finding.status !== 'held' && notTomorrow.test(words));
  if (!isOffPlan && (finding.status === 'held' || !onNewTerms.test(words))) return null;
  const today = Math.floor(source.instant / 86_400_000);
  return (
    plans.findLast((plan) => {
      const old = plan.days?.from ?? 0;
      // What was planned for a day that has gone by may have been held.
      const mayMove = isOffPlan ? old >= today - 3 : old >= today;
      return mayMove && isOtherDay(next, plan) && isBefore(plan, next) && isSame(next, plan);
    }) ?? null
  );
}

function isOtherDay({ days: a }: MeetingTelling, { days: b }: MeetingTelling): boolean {
  return (
    a !== null && b !== null && (b.to < a.from || b.from > a.to) && Math.abs(a.from - b.from) <= farthest
  );
}

function isBefore({ source: a }: MeetingTelling, { source: b }: MeetingTelling): boolean {
  return a.instant !== null && b.instant !== null && a.instant < b.instant;
}

function isSame(next: MeetingTelling, plan: MeetingTelling): boolean {
  if (!mayBeOneKind(next.finding, plan.finding)) return false;
  if (next.round !== null && plan.round !== null && next.round !== plan.round) return false;
  const who = sameSides(next, plan, true);
  return shareCity(next, plan) ? who > 0 : who > 1 && (next.place.size === 0 || plan.place.size === 0);
}

/** The sentence that tells of a meeting, and the one after it where it goes on about the meeting. */
function sentencesOf({ source, finding }: MeetingTelling): string {
  const text = source.article.text;
  return finding.evidence
    .map(({ start }) => {
      const [first = '', second = ''] = text.slice(start, start + 500).split(/(?<=[.!?]["”’)]{0,2})\s+/, 2);
      return goesOn.test(second) ? `${first} ${second}` : first;
    })
    .join('\n');
}
