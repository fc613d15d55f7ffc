import type { When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { countOf } from '../dates/lexicon.ts';
import { period } from '../dates/when.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Trigger } from './trigger.ts';

interface RelativeTimes {
  readonly start: When;
  readonly spans: readonly Span[];
}

/** "|a day| after", "|hours| before", "|the day| after", "|barely two weeks| following". */
const distance =
  '\\b(?:(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (days?|weeks?|fortnight)|(?:the )(day|evening|night|morning)|(hours|minutes|moments)) (after|before|ahead of|following)';
/** "|a day after| a first meeting": how far the trigger's phrase lies from the day told before it. */
const onLeft = new RegExp(`${distance} (?:the |an? |their |his |her |its )?$`);
/** "called on Tuesday for a summit, |a day after| envoys met", "|the day after| meeting her": how far the verb lies from what is told before it. */
const beforeVerb = new RegExp(`${distance} (?:(?!\\b(?:said|told|that|who)\\b)[^,;]){0,70}$`);
/** "meets |two days before| the summit on Friday": how far the trigger lies from what is told after it. */
const onRight = new RegExp(`^[^,;]{0,80}?,? ${distance} `);
/** Characters up to the day of what is told after such words. */
const longest = 60;

/**
 * The day of a meeting told by its distance from another: "were due back on Tuesday, a day after a first meeting", "struck
 * on Monday, hours after talks broke down"; null where no such words or no other day stand in its sentence.
 * @param next the first date right of the trigger
 */
export function relativeTimes(
  scene: Scene,
  trigger: Trigger,
  next: SceneDate | undefined,
): RelativeTimes | null {
  const at = trigger.phrase?.start ?? trigger.start;
  const from = Math.max(0, at - 120);
  const lead = (trigger.phrase ? onLeft : beforeVerb).exec(scene.lower.slice(from, at));
  const base = lead && baseOf(scene, trigger, from + lead.index, next);
  if (lead && base) return shifted(base, lead, -1);
  if (lead && trigger.phrase && next === undefined) return null;
  const words = onRight.exec(scene.lower.slice(trigger.end, trigger.end + 130));
  if (!words) return null;
  const end = trigger.end + words[0].length;
  const told =
    next ?? scene.dates.find(({ start }) => start >= end && !/[,;:]/.test(scene.lower.slice(end, start)));
  if (!told || told.start < end || told.start > end + longest) return null;
  return told.when?.precision === 'day' ? shifted(told, words, 1) : null;
}

function isDay({ when }: SceneDate): boolean {
  return when?.precision === 'day';
}

/** The day told before such words, or behind the comma that closes them: "|A day after talks with Peru,| Chile signed on Monday". */
function baseOf(
  { dates, lower }: Scene,
  trigger: Trigger,
  start: number,
  next: SceneDate | undefined,
): SceneDate | undefined {
  if (/^\W*$/.test(lower.slice(0, start)))
    return dates.find((date) => isDay(date) && lower.slice(trigger.end, date.start).includes(','));
  return next === undefined ? dates.findLast((date) => isDay(date) && date.end <= start) : undefined;
}

/** @param side 1 where the words count from what follows them, -1 where they count from what stands before */
function shifted(base: SceneDate, words: RegExpExecArray, side: 1 | -1): RelativeTimes | null {
  if (!base.when) return null;
  const [, count, unit, single, , bond] = words;
  // "|hours| after": the same day.
  const days =
    count === undefined ? Number(single !== undefined) : (countOf(count) ?? 0) * daysIn(unit ?? '');
  const isAfter = bond === 'after' || bond === 'following';
  const day = period(base.when).from.add({ days: (isAfter ? side : -side) * days });
  // Its own words: a weekday beside it is settled already and leans to no side any more.
  const text = words[0].slice(words[0].lastIndexOf(count ?? single ?? '')).trim();
  const start = { value: day.toString(), precision: 'day' as const, stated: false, text };
  return { start, spans: [{ start: base.start, end: base.end }] };
}

function daysIn(unit: string): number {
  if (unit === 'fortnight') return 14;
  return unit.startsWith('week') ? 7 : 1;
}
