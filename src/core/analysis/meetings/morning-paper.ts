import { anchorDay } from '../dates/anchor-day.ts';
import type { Anchor } from '../document/document.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** The hour before which what an article tells of its own day was written the day before. */
const dawn = 7;
const stamp = /T(\d\d):(\d\d)[^Z+-]*(Z|[+-]\d\d)?/i;
const today = /^(?:(?:earlier |later )?today|this (?:afternoon|evening)|tonight)$/i;
const laterThanDawn = /\b(?:afternoon|evening|lunch|dinner)\b/;
const nightly = /\b(?:morning|dawn|midnight|overnight|early|night|a\.?m\.?|hours of)\b/;

/**
 * What a paper that appeared at six in the morning tells as held "today" or in "the afternoon" was held the day before: "“They
 * talked to each other |today|,” she said". What was held in the night stays as it is.
 */
export function heldTheDayBefore(scene: Scene, telling: Telling): Telling {
  const { start, status } = telling;
  if (status !== 'held' || start?.precision !== 'day' || start.stated || nightly.test(scene.lower))
    return telling;
  if (!(today.test(start.text) || (start.text === '' && laterThanDawn.test(scene.lower)))) return telling;
  const { anchor } = scene.document;
  const day = anchorDay(anchor);
  if (!day || start.value !== day.toString() || !isBeforeDawn(anchor)) return telling;
  return { ...telling, start: { ...start, value: day.subtract({ days: 1 }).toString() } };
}

/** Midnight sharp is how sites give a day without its hour. */
function isBeforeDawn({ publishedAt, timezone }: Anchor): boolean {
  const [, hour = '', minute = '', offset = ''] = stamp.exec(publishedAt ?? '') ?? [];
  if (hour === '' || publishedAt === null || Number(hour) + Number(minute) === 0) return false;
  const isLocal = !/^(?:z|[+-]00)/i.test(offset);
  return (
    (isLocal ? Number(hour) : Temporal.Instant.from(publishedAt).toZonedDateTimeISO(timezone).hour) < dawn
  );
}
