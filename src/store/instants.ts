import { period } from '../core/analysis/dates/when.ts';
import type { Findings, MeetingFinding } from '../core/model/finding.ts';

/** First and last millisecond that a publication date may stand for, since the epoch. */
export interface PublicationPeriod {
  readonly from: number;
  readonly to: number;
}

/** Stands for "no known start": later than every instant that a query can name. */
const always = 8.64e15;
const dayInMilliseconds = 86_400_000;
/** A day begins up to 14 hours before it does in UTC, and ends up to 12 hours after. */
const zoneSlack = 14 * 3_600_000;

/**
 * A publication instant as a point; a plain date as its whole day in `timezone`.
 * @returns null where there is no date, or none that can be read
 */
export function publicationPeriod(publishedAt: string | null, timezone: string): PublicationPeriod | null {
  if (publishedAt === null) return null;
  try {
    if (publishedAt.includes('T')) {
      const at = Temporal.Instant.from(publishedAt).epochMilliseconds;
      return { from: at, to: at };
    }
    const day = Temporal.PlainDate.from(publishedAt);
    const from = day.toZonedDateTime(timezone).epochMilliseconds;
    const next = day.add({ days: 1 }).toZonedDateTime(timezone).epochMilliseconds;
    return { from, to: next - 1000 };
  } catch {
    return null;
  }
}

/**
 * Until when an article's meetings keep it in briefings outside the window: the latest end among those that are not
 * over. Called-off ones count too, since they take back what an older article announced.
 * @returns epoch milliseconds; null where the article tells of no such meeting
 */
export function openUntil(findings: Findings): number | null {
  let latest: number | null = null;
  for (const meeting of findings.meetings) {
    if (meeting.status === 'held') continue;
    latest = Math.max(latest ?? -always, lastMoment(meeting));
  }
  return latest;
}

function lastMoment({ start, end }: MeetingFinding): number {
  const when = end ?? start;
  if (when === null) return always;
  try {
    const lastDay = period(when).to;
    return lastDay.toZonedDateTime('UTC').epochMilliseconds + dayInMilliseconds + zoneSlack;
  } catch {
    return always;
  }
}
