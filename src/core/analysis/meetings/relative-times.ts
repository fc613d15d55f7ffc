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

const distance =
  '\\b(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (days?|weeks?) (after|before|ahead of|following)';
/** "|a day after| a first meeting": how far the trigger's phrase lies from the day told before it. */
const onLeft = new RegExp(`${distance} (?:the |an? |their |his |her |its )?$`);
/** "called on Tuesday for a summit, |a day after| envoys met": how far the verb lies from what is told before it. */
const beforeVerb = new RegExp(`${distance} (?:(?!\\b(?:said|told|that|who)\\b)[^,;]){2,70}$`);
/** "meets |two days before| the summit on Friday": how far the trigger lies from what is told after it. */
const onRight = new RegExp(`^[^,;]{0,60}?${distance} `);

/**
 * The day of a meeting told by its distance from another: "were due back on Tuesday, a day after a first meeting"; null
 * where no such words or no other day stand in its sentence.
 * @param next the first date right of the trigger
 */
export function relativeTimes(
  scene: Scene,
  trigger: Trigger,
  next: SceneDate | undefined,
): RelativeTimes | null {
  if (trigger.phrase === null && next === undefined) {
    const lead = beforeVerb.exec(scene.lower.slice(Math.max(0, trigger.start - 120), trigger.start));
    const start = Math.max(0, trigger.start - 120) + (lead?.index ?? 0);
    const base = lead && scene.dates.findLast(({ end, when }) => when?.precision === 'day' && end <= start);
    if (lead && base) return shifted(base, lead, /^(?:after|following)$/.test(lead[3] ?? '') ? -1 : 1);
  }
  if (trigger.phrase && next === undefined) {
    const lead = onLeft.exec(scene.lower.slice(Math.max(0, trigger.phrase.start - 40), trigger.phrase.start));
    const base = scene.dates.findLast(
      ({ end, when }) => when?.precision === 'day' && end <= (trigger.phrase?.start ?? 0),
    );
    if (lead && base) return shifted(base, lead, /^(?:after|following)$/.test(lead[3] ?? '') ? -1 : 1);
    if (lead) return null;
  }
  const words = onRight.exec(scene.lower.slice(trigger.end, trigger.end + 100));
  if (!words || next === undefined || next.start < trigger.end + words[0].length) return null;
  return next.when?.precision === 'day'
    ? shifted(next, words, /^(?:after|following)$/.test(words[3] ?? '') ? 1 : -1)
    : null;
}

function shifted(base: SceneDate, words: RegExpExecArray, sign: number): RelativeTimes | null {
  if (!base.when) return null;
  const days = (countOf(words[1] ?? '') ?? 0) * (words[2]?.startsWith('week') ? 7 : 1);
  const day = period(base.when).from.add({ days: sign * days });
  const start = { value: day.toString(), precision: 'day' as const, stated: false, text: base.when.text };
  return { start, spans: [{ start: base.start, end: base.end }] };
}
