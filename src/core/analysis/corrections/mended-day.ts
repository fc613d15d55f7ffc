import type { DateFinding } from '../../model/finding.ts';
import { contains, type Span } from '../../model/span.ts';
import { toWhen } from '../dates/when.ts';
import { outputs } from './pieces.ts';

const appeared =
  'published|posted|printed|issued|sent(?: out)?|run|ran|appeared|appearing|aired|broadcast|released|dated|filed|carried';
/** "An article |on June 25|", "a story published |Nov. 10|", "our release of |2 August|", "a report that ran on |Monday|". */
const before = new RegExp(
  `(?<!\\bthis )\\b(?:${outputs})s?(?:,? (?:that|which)(?: was| were)?)?(?: (?:${appeared}))?(?: (?:on|of|from|for))?,?\\s$`,
  'i',
);
/** "|Monday|'s article", "our |June 25| story". */
const after = new RegExp(`^(?:['’]s)? (?:[\\w-]+ ){0,2}?(?:${outputs})\\b`, 'i');
/** What stands before such a day, where nothing shows that it owns the piece: "|our| June 25 story". */
const leadsIn = /\b(?:our|an?|the|in|on)\s$/i;
const owns = /^['’]s\s/;

/** How many characters beside a day may tell that a piece is of that day. */
const reach = 50;

/**
 * The day on which the piece appeared that a note mends, where the note tells it: "An article on June 25 about …".
 * @param spans where the note may tell it, the likeliest first
 * @returns a plain day
 */
export function mendedDay(
  text: string,
  spans: readonly Span[],
  dates: readonly DateFinding[],
): string | undefined {
  for (const span of spans) {
    const date = dates.find((found) => contains(span, found) && isOfPiece(text, found));
    const when = date && toWhen(date);
    if (when?.precision === 'day') return when.value;
  }
  return undefined;
}

function isOfPiece(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  return before.test(lead) || (after.test(behind) && (leadsIn.test(lead) || owns.test(behind)));
}
