import { period } from '../dates/when.ts';
import { isOfDateline, isToTheDay } from './day-told.ts';
import type { Scene } from './scene.ts';
import type { Times } from './times.ts';
import type { Trigger } from './trigger.ts';

/** "Ida Roe |said on| Monday", "in a |statement| Monday": what leads a day on which words were said. */
export const spoken =
  /(?:\b(?:said|says|announced|confirmed|added|wrote|reported|tweeted|declared|warned|dated|issued|published|released)|\btold (?:(?! to | that )[^,;]){1,40}(?! to )|\bstatement)(?: (?:in|to|at) [^,;]{1,30})? (?:late |early |here )?(?:on )?$/;

/** "called his rival after |Tuesday night's| vote": what follows an event of a day is of that day. */
export function dayOfEvent(scene: Scene, trigger: Trigger): Times | null {
  if (trigger.phrase !== null || trigger.mood !== 'held') return null;
  const day = scene.dates.find(
    ({ start, end, when }) =>
      isToTheDay(when) &&
      start > trigger.end &&
      start < trigger.end + 60 &&
      /\bafter (?:the )?$/.test(scene.lower.slice(trigger.end, start)) &&
      /^(?:'s)? /.test(scene.lower.slice(end)),
  );
  if (!day?.when || !/'s/.test(scene.lower.slice(day.start, day.end + 3))) return null;
  const value = period(day.when).from.toString();
  return {
    start: { ...day.when, value, precision: 'day', stated: false },
    spans: [{ start: day.start, end: day.end }],
  };
}

/** "said on Tuesday after talks with X": news tells the remark's day alone, and means the meeting's as well. */
export function dayOfRemark(scene: Scene, trigger: Trigger): Times {
  const nothing = { start: null, spans: [] };
  const from = trigger.phrase?.start ?? trigger.left.start;
  const lead = scene.lower.slice(Math.max(0, from - 40), from).trimEnd();
  const bound = trigger.phrase
    ? /\b(?:after|following|during|at|leaving|hosting|chairing|concluding)$/
    : /\b(?:after|as|when)$/;
  const ends = trigger.mood === 'held' && /\b(?:as|when)$/.test(lead);
  if (
    !ends &&
    (trigger.definite || !bound.test(lead) || !(trigger.mood === 'held' || trigger.mood === 'auto'))
  )
    return nothing;
  const told = scene.dates.filter(
    (date) =>
      (date.start < trigger.start || /^\W*(?:after|following) $/.test(scene.lower.slice(0, from))) &&
      date.when !== null &&
      !isOfDateline(scene.lower, date.end),
  );
  const remarks = told.filter(({ start }) => spoken.test(scene.lower.slice(Math.max(0, start - 80), start)));
  const dates = remarks.length === 1 ? remarks : told;
  const [only] = dates;
  if (dates.length !== 1 || !only?.when || only.when.precision !== 'day') return nothing;
  const isRemark = spoken.test(scene.lower.slice(Math.max(0, only.start - 80), only.start));
  const isDeed = isDoneThen(scene.lower.slice(0, only.start));
  // "hopes faded on Thursday night after |six hours of| talks": what has lasted until then.
  const hasLasted = /\b(?:hours?|minutes|days?|night|evening) of\b/.test(
    scene.lower.slice(from, trigger.start),
  );
  if (!isRemark && !ends && !isDeed && !hasLasted && !/\b(?:at|during)$/.test(lead)) return nothing;
  return { start: { ...only.when, stated: false }, spans: [{ start: only.start, end: only.end }] };
}

/** "|called off their strike| on Monday following a meeting": what sides do after it. */
const deed =
  /\b(?:[a-z]{3,}ed|put|struck|made|gave|took|set|left|won|withdrew|broke|came|went|flew|told)\b[^;]*$/;
/** "|shares rose| on Monday after a meeting of ministers": what others do, or what befalls. */
const event =
  /\b(?:rose|fell|dropped|gained|slipped|climbed|jumped|slid|eased|edged|traded|died|killed|injured|wounded|shares?|stocks?|prices?|futures|yields?|dollar|pound|euro|rouble|yen|index)\b/;

function isDoneThen(words: string): boolean {
  return (
    deed.test(words) &&
    !event.test(words) &&
    !/\b(?:planned|scheduled|due|set|called|slated) (?:for|on) $/.test(words)
  );
}
