import { readWrittenDate, type StatedDate } from '../article-date.ts';

/** A line that says when an article appeared or was changed, and nothing else. */
export interface Stamp {
  readonly published: StatedDate | null;
  readonly modified: StatedDate | null;
}

const stampWords = new Set(
  'published publication posted first created date dated issued released updated update last modified edited original originally on at by of the as from to am pm a p m et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst ist cet cest eet eest msk jst kst hkt sgt aest aedt z t local time eastern pacific central hours hour hrs hr h minutes minute mins min days day weeks week ago today yesterday just now read listen monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th'.split(
    ' ',
  ),
);
const longestStamp = 160;
const leads =
  /^[\s([|•*]*(?:first |originally |last |date )?(?:published|posted|created|updated|modified|edited|date|issued|released|publication date)\b/i;

/** "Updated on: November 19, 2021 / Example News": the outlet behind the time. */
const outletAtEnd = /\s[/|•·]\s[^/|•·\d]{2,40}$/;

/** True for a stamp that says itself that it is one, so that it is none of the story's lines wherever it stands. */
export function isLabelledStamp(line: string): boolean {
  return line.length <= longestStamp && leads.test(line) && readStamp(line) !== null;
}

/**
 * Reads "Published: Jan. 9, 2022, 7:45 p.m. ET", "Updated 10 January 2022", "Jan. 10, 2022, 6:00 AM EST / Updated …",
 * "2 days ago", "Monday 10 January 2022 14.05 GMT"; null for a line with any other word in it, or with a date without a year
 * and nothing that makes it a stamp.
 */
export function readStamp(whole: string): Stamp | null {
  if (whole.length > longestStamp || !/\d|ago|now|today|yesterday/i.test(whole)) return null;
  const line = leads.test(whole) ? whole.replace(outletAtEnd, '') : whole;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0 && !/\d{4}-\d{2}-\d{2}/.test(line)) return null;
  if (!words.every((word) => stampWords.has(word))) return null;
  const [first = '', later] = line
    .split(/(?=\b(?:last )?(?:updated|modified|edited)\b)/i)
    .filter((part) => /\w/.test(part));
  const date = readWrittenDate(first);
  const laterDate = later === undefined ? null : readWrittenDate(later);
  const changed = /^\W*(?:last )?(?:updated|modified|edited)\b/i.test(first);
  const stamp = changed ? { published: null, modified: date } : { published: date, modified: laterDate };
  if (stamp.published ?? stamp.modified) return stamp;
  return leads.test(line) || /\b(?:ago|just now)\W*$/i.test(line) ? stamp : null;
}
