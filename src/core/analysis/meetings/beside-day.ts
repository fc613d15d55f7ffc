import type { When } from '../../model/finding.ts';
import { countOf } from '../dates/lexicon.ts';
import { period } from '../dates/when.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Times } from './times.ts';
import type { Trigger } from './trigger.ts';

/** "on Tuesday |at| 7pm", "on Tuesday |in the Corn Hall at| 7pm", "on 10 April, |commencing at| 1 p.m.". */
const besideDay =
  /^(?:,? (?:in|at|inside|aboard) (?:the |its |their |a )?(?:(?!(?:and|or|but|that|which|who|to|will|is|was)\b)[\w'’.&-]+,? ){1,7}|[\s*_,]*)(?:(?:commencing|starting|beginning) )?(?:at |from )?$/;
/** "Monday's session, with the mediator in the chair, |starts at| 10:00": an hour of its end is none. */
const startsAt =
  /^[^;.“”"]{0,120}\b(?:starts?|begins?|opens?|commences?|gets? under way|kicks? off|(?:due|set|scheduled) to (?:start|begin|open|convene))(?: promptly)? at $/;

/** "on Tuesday 13 May |at 7.30pm|": the hour told beside its day, or where it begins. */
export function hourBeside(scene: Scene, chosen: SceneDate, next: SceneDate, start: When): When | null {
  if (start.precision !== 'day' || next.when?.precision !== 'time' || /\p{L}{4}/u.test(next.when.text))
    return null;
  const between = scene.lower.slice(chosen.end, next.start);
  if (!besideDay.test(between) && !startsAt.test(between)) return null;
  const [, clock] = next.when.value.split('T');
  return clock === undefined
    ? null
    : {
        ...start,
        precision: 'time',
        value: `${start.value}T${clock}`,
        text: `${start.text} ${next.when.text}`,
      };
}

/** "this |weekend|": its Saturday, up to its Sunday. */
export function firstOfWeekend(when: When): Pick<Times, 'start' | 'end'> | null {
  if (when.precision !== 'week' || !/weekend/i.test(when.text)) return null;
  const saturday = period(when).to.subtract({ days: 1 });
  if (saturday.dayOfWeek !== 6) return null;
  const day = { ...when, precision: 'day' as const, stated: false };
  return {
    start: { ...day, value: saturday.toString() },
    end: { ...day, value: saturday.add({ days: 1 }).toString() },
  };
}

/** "on Thursday, |a day later than planned|", "on 7 May, |a week earlier than scheduled|": the day that was planned. */
export function thanPlanned(scene: Scene, chosen: SceneDate, start: When): When | null {
  if (start.precision !== 'day' && start.precision !== 'time') return null;
  const match =
    /^,? (a|one|two|three|four|five|six) (days?|weeks?|fortnight) (later|earlier|sooner) than (?:(?:had been|was) )?(?:first |originally |initially )?(?:planned|scheduled|expected|announced|intended|due|pencill?ed in|billed)\b/.exec(
      scene.lower.slice(chosen.end, chosen.end + 90),
    );
  if (!match) return null;
  const days = (countOf(match[1] ?? '') ?? 0) * daysIn(match[2] ?? '');
  const day = period(start).from.add({ days: match[3] === 'later' ? -days : days });
  return { value: day.toString(), precision: 'day', stated: false, text: match[0].trim() };
}

function daysIn(unit: string): number {
  if (unit === 'fortnight') return 14;
  return unit.startsWith('week') ? 7 : 1;
}

const ordinals: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
};

/** "into the |third day of their talks| on Wednesday", "the talks |entered a second day| on Tuesday": the day on which they began. */
export function firstDayOf(scene: Scene, trigger: Trigger, start: When): When | null {
  if (trigger.phrase === null || start.precision !== 'day') return null;
  const before = scene.lower.slice(0, trigger.start);
  const after = scene.lower.slice(trigger.end, trigger.end + 60);
  const word =
    /\b(second|third|fourth|fifth|sixth|seventh) day of (?:[\w'-]+ ){0,3}$/.exec(before)?.[1] ??
    /^[^,;]{0,30}? (?:entered|went into|were into|are in|enter|are into) (?:a|their|its|the) (second|third|fourth|fifth|sixth|seventh) day\b/.exec(
      after,
    )?.[1];
  const number = ordinals[word ?? ''];
  if (number === undefined) return null;
  const value = period(start)
    .from.subtract({ days: number - 1 })
    .toString();
  return { ...start, value, stated: false };
}
