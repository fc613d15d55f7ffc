import { textOf } from '../../model/span.ts';
import { openKinds } from './open-kinds.ts';
import { sameSides } from './sides.ts';
import type { MeetingTelling } from './telling.ts';

/** Days for which articles still look back on a meeting without its day. */
const longestAfter = 10;
/** Days for which "they will meet soon" waits for what comes of it. */
const longestBefore = 30;
const dayInMs = 86_400_000;

/**
 * Whether one of two tellings, without a day, is likely to be of the other's day: "Roe and Mori met for three hours in Oslo",
 * written a week after they did; "Roe and Mori could meet soon", written before it was told on what day. Only of exactly
 * those who met, and of nothing that may be another round.
 */
export function isEcho(a: MeetingTelling, b: MeetingTelling): boolean {
  const [open, dated] = a.days === null ? [a, b] : [b, a];
  if (open.days !== null || dated.days === null || dated.days.to - dated.days.from > 3) return false;
  if ((a.finding.count ?? 1) !== (b.finding.count ?? 1)) return false;
  if (open.movedFrom || (open.round !== null && dated.round !== null && open.round !== dated.round))
    return false;
  return isNearEnough(open, dated) && areSameLevel(a, b);
}

function isNearEnough(open: MeetingTelling, dated: MeetingTelling): boolean {
  const { source, finding } = open;
  if (source.instant === null || dated.days === null || dated.source.instant === null) return false;
  const written = source.instant / dayInMs;
  if (finding.status === 'held')
    return !isAnother(open) && dated.days.to <= written && written - dated.days.from <= longestAfter;
  return (
    openKinds.has(finding.status) &&
    dated.source.instant > source.instant &&
    dated.days.from > written &&
    dated.days.from - written <= longestBefore
  );
}

/** "They have met |again|". */
function isAnother({ source, finding }: MeetingTelling): boolean {
  return finding.evidence.some((span) =>
    /\b(?:again|another|second|third)\b/i.test(textOf(source.article.text, span)),
  );
}

/** The same two people or body; or two sides of which both name nobody who speaks for them, or of no other office. */
function areSameLevel(a: MeetingTelling, b: MeetingTelling): boolean {
  const who = sameSides(a, b, false);
  if (who === 3) return true;
  const isAlike =
    a.participants.length === 0 && b.participants.length === 0 && a.offices.size === b.offices.size;
  return who === 2 && isAlike && a.parties.length > 1 && a.parties.length === b.parties.length;
}
