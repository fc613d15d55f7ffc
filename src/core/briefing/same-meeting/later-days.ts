import { mayBeOneKind } from '../meeting-kind.ts';
import { shareCity } from './place.ts';
import { fromWordsOn } from './sentences.ts';
import { sameSides } from './sides.ts';
import type { MeetingTelling } from './telling.ts';

/** "Ended a second day of talks", "the two-day meeting closed", "on the final day of their talks". */
const laterDay =
  /\b(?:(?:second|third|fourth|final|last|closing)(?: and (?:final|last))? day|day (?:two|three|four)|(?:two|three|four)[- ]days?|(?:two|three|four) days of)\b/i;

/** Gives a telling of a meeting's second or last day the first one, where another article tells of that. */
export function withFirstDays(tellings: readonly MeetingTelling[]): MeetingTelling[] {
  return tellings.map((telling) => {
    const first = isLaterDay(telling) ? tellings.find((other) => isDayBefore(other, telling)) : undefined;
    const { start } = first?.finding ?? {};
    const end = telling.finding.start;
    if (!first?.days || !start || !end || !telling.days) return telling;
    return {
      ...telling,
      days: { from: first.days.from, to: telling.days.to },
      finding: { ...telling.finding, start, end },
    };
  });
}

function isLaterDay({ days, finding, source }: MeetingTelling): boolean {
  if (days === null || days.from !== days.to || finding.end || finding.movedFrom) return false;
  return finding.evidence.some(({ start }) => laterDay.test(fromWordsOn(source.article.text, start)[0]));
}

function isDayBefore(first: MeetingTelling, last: MeetingTelling): boolean {
  if (first.days?.from !== first.days?.to || first.days?.to !== (last.days?.from ?? 0) - 1) return false;
  if (first.source === last.source || !shareCity(first, last) || !mayBeOneKind(first, last)) return false;
  return sameSides(first, last, true) > 1;
}
