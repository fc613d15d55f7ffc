import type { When } from '../../model/finding.ts';
import { countOf } from '../dates/lexicon.ts';
import { period } from '../dates/when.ts';
import { isLastTime } from './last-time.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Times } from './times.ts';
import type { Trigger } from './trigger.ts';

const closes = '(?:ended|concluded|wrapped up|closed|finished|rounded off|completed|brought to a close)';
const length = '(?<count>two|three|four|five|six|seven|2|3|4|5|6|7)(?:-day| days of)';
/** "|ended a two-day| meeting on Wednesday", "|wrapped up three days of| talks". */
const endedBefore = new RegExp(`\\b${closes} (?:[\\w'-]+ ){0,4}?${length} (?:[\\w'-]+ ){0,4}$`);
/** "a |two-day| meeting in Lima |ended| on Wednesday". */
const lengthBefore = new RegExp(`\\b${length} (?:[\\w'-]+ ){0,4}$`);
const endedAfter = new RegExp(`^[^;]{0,80}?\\b${closes}\\b`);

/** "ended a two-day meeting in Oslo |on Wednesday|": the day on which it began, up to that day; null where none is told so. */
export function lastOfDays(scene: Scene, trigger: Trigger, start: When): Pick<Times, 'start' | 'end'> | null {
  if (trigger.phrase === null || start.precision !== 'day') return null;
  const before = scene.lower.slice(Math.max(0, trigger.start - 100), trigger.start);
  const isAfter = endedAfter.test(scene.lower.slice(trigger.end, trigger.end + 120));
  const count =
    endedBefore.exec(before)?.groups?.['count'] ??
    (isAfter ? lengthBefore.exec(before)?.groups?.['count'] : null);
  const days = count ? (countOf(count) ?? 1) : 1;
  if (days < 2) return null;
  const first = period(start).from.subtract({ days: days - 1 });
  return { start: { ...start, value: first.toString(), stated: false }, end: start };
}

/** "have been meeting in Jeddah |since Saturday|", "the talks under way |since Monday|": the day on which it began. */
export function sinceWhen(scene: Scene, trigger: Trigger): SceneDate | undefined {
  const before = scene.lower.slice(0, trigger.start);
  const after = scene.lower.slice(trigger.end, trigger.right.end + 40);
  const goesOn =
    /\b(?:has|have|had) been (?:\w+ )?$/.test(before) ||
    /\b(?:under way|underway|in session|going on|ongoing|in progress)\b/.test(after) ||
    /\b(?:has|have|had) been (?:in|at|holding|having|locked in|engaged in|shut away in) (?:[\w'-]+ ){0,4}$/.test(
      before,
    );
  // "have not met since May": they met then.
  const isLast = isLastTime(scene, trigger);
  if (!goesOn && !isLast) return undefined;
  return scene.dates.find(
    ({ start, when }) =>
      (when?.precision === 'day' || (isLast && when?.precision === 'month')) &&
      start > trigger.start &&
      start < trigger.end + 120 &&
      /\bsince (?:late |early )?(?:on )?$/.test(scene.lower.slice(0, start)),
  );
}

/** "will meet |by the end of the month|", "could happen |before the end of August|": some day of that time. */
export function byThen(
  scene: Scene,
  trigger: Trigger,
  today: Temporal.PlainDate | null,
): SceneDate | undefined {
  if (!today || trigger.mood === 'held' || trigger.mood === 'cancelled' || trigger.mood === 'none')
    return undefined;
  return scene.dates.find(({ start, end, when, finding }) => {
    if (!when || isDay(when) || start < trigger.end || start > trigger.end + 90) return false;
    // What may come in the course of a year has no date.
    const isEnd =
      /^the end of\b/i.test(finding.text) && !(when.precision === 'year' && trigger.mood === 'possible');
    const before = scene.lower.slice(trigger.end, start);
    const { from, to } = period(when);
    return (
      isEnd &&
      end <= trigger.right.end + 60 &&
      /^[^,;]*\b(?:by|before) $/.test(before) &&
      Temporal.PlainDate.compare(from, today) <= 0 &&
      Temporal.PlainDate.compare(to, today) >= 0
    );
  });
}

function isDay({ precision }: When): boolean {
  return precision === 'day' || precision === 'time';
}
