import type { When } from '../../model/finding.ts';
import { countOf } from '../dates/lexicon.ts';
import { period } from '../dates/when.ts';
import { firstDayOf, firstOfWeekend, hourBeside, thanPlanned } from './beside-day.ts';
import { lastOfDays } from './lasting.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Times } from './times.ts';
import type { Trigger } from './trigger.ts';

/** "from Tuesday |to| Thursday", "on Saturday |and| Sunday": what stands between a first day and a last. */
export const joint = /^ ?(?:and|to|until|till|through|-|–|—|or) ?(?:on )?$/;

/** The times that begin on the date chosen for a trigger, with the day they last to or the one they were moved from. */
export function withEnd(scene: Scene, trigger: Trigger, chosen: SceneDate, start: When): Times {
  const next = scene.dates.find((date) => date.start >= chosen.end);
  const spans = [{ start: chosen.start, end: chosen.end }];
  const first = firstDayOf(scene, trigger, start);
  if (first) return { start: first, end: start, spans };
  const days = lastOfDays(scene, trigger, start);
  if (days) return { ...days, spans };
  const hour = next && hourBeside(scene, chosen, next, start);
  if (hour) return { start: hour, spans: [...spans, { start: next.start, end: next.end }] };
  const saturday = firstOfWeekend(start);
  if (saturday) return { ...saturday, spans };
  if (next?.when && joint.test(scene.lower.slice(chosen.end, next.start)) && isLater(next.when, start)) {
    return { start, end: next.when, spans: [...spans, { start: next.start, end: next.end }] };
  }
  if (
    next?.when &&
    /^,? (?:rather than|instead of|(?:and )?not)(?: on)? $/.test(scene.lower.slice(chosen.end, next.start))
  ) {
    return { start, movedFrom: next.when, spans: [...spans, { start: next.start, end: next.end }] };
  }
  const shifted = thanPlanned(scene, chosen, start);
  if (shifted) return { start, movedFrom: shifted, spans };
  const old = insteadOf(scene, trigger, chosen);
  if (old?.when) return { start, movedFrom: old.when, spans: [...spans, { start: old.start, end: old.end }] };
  const end = endByLength(scene, trigger, start);
  return end ? { start, end, spans } : { start, spans };
}

/** "a |three-day| meeting": its last day. */
function endByLength(scene: Scene, trigger: Trigger, start: When): When | null {
  const duration = /\b(two|three|four|five|2|3|4|5)-day\b/.exec(
    scene.lower.slice(trigger.phrase?.start ?? trigger.start, trigger.end),
  );
  const length = countOf(duration?.[1] ?? '') ?? 1;
  if (length <= 1 || start.precision !== 'day' || /\b(?:ended|concluded|wrapped up)\b/.test(scene.lower))
    return null;
  const last = Temporal.PlainDate.from(start.value).add({ days: length - 1 });
  return { value: last.toString(), precision: 'day', stated: false, text: duration?.[0] ?? '' };
}

/** "was to meet on |Oct. 24|, will instead convene on Oct. 31". */
function insteadOf(scene: Scene, trigger: Trigger, chosen: SceneDate): SceneDate | undefined {
  if (!/\b(?:will|would|is to|are to) (?:now|instead) (?:be )?$/.test(scene.lower.slice(0, trigger.start)))
    return undefined;
  return scene.dates.find(
    (date) =>
      date.end < trigger.start &&
      date.when?.precision === chosen.when?.precision &&
      /\b(?:was|were|had(?: been)?|originally|initially) (?:originally |initially |first )?(?:to|due|set|scheduled|planned|meant|hoped|intended|arranged|agreed)\b[^;]{0,60}$/.test(
        scene.lower.slice(0, date.start),
      ),
  );
}

function isLater(a: When, b: When): boolean {
  return Temporal.PlainDate.compare(period(a).from, period(b).from) > 0;
}
