import type { Anchor } from '../document/document.ts';

const plain = /^\d{4}-\d\d-\d\d$/;
const stamped = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d[^Z+-]*(Z|[+-]\d\d:?\d\d(?::?\d\d)?)?/i;

/**
 * The day on which an article appeared, as its readers' calendar had it: a stamp with an offset of its own tells the
 * outlet's day, one in UTC is read in the anchor's zone.
 * @returns null where it is not known or is no date
 */
export function anchorDay(anchor: Anchor): Temporal.PlainDate | null {
  const { publishedAt, timezone } = anchor;
  if (publishedAt === null) return null;
  try {
    if (plain.test(publishedAt)) return Temporal.PlainDate.from(publishedAt);
    const stamp = stamped.exec(publishedAt);
    if (!stamp?.[1]) return null;
    const offset = stamp[2] ?? '';
    if (offset === '' || (!/^z$/i.test(offset) && !/^[+-]00/.test(offset)))
      return Temporal.PlainDate.from(stamp[1]);
    return Temporal.Instant.from(publishedAt).toZonedDateTimeISO(timezone).toPlainDate();
  } catch {
    return null;
  }
}
