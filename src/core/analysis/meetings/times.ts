import type { When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { anchorDay } from '../dates/anchor-day.ts';
import { period } from '../dates/when.ts';
import { isDayOfCalling } from './calling-day.ts';
import { isToTheDay } from './day-told.ts';
import { isDayOfDeed, isInAside } from './deed-day.ts';
import { distantDay } from './distant-day.ts';
import { joint, withEnd } from './end-of-times.ts';
import { timesPastInset } from './inset-day.ts';
import { byThen, sinceWhen } from './lasting.ts';
import { movedTimes } from './moved-times.ts';
import { relativeTimes } from './relative-times.ts';
import { dayOfEvent, dayOfRemark, spoken } from './remark-day.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** When a meeting is, as its clause tells it. */
export interface Times {
  readonly start: When | null;
  readonly end?: When;
  readonly movedFrom?: When;
  /** The words that tell it, offsets from the sentence's start. */
  readonly spans: readonly Span[];
}

const spokenAfter = /^ (?:said|announced|told|confirmed|declared|warned|added)\b/;

const otherBound =
  /\((?:to|until|till|through) (?:on )?$|\b(?:since|until|till|by|before|after|following|ahead of|as of|prior to|effective|through) (?:the |late |early |mid-|the end of )?$/;

/** "which |ended shortly before| 3am on Wednesday": it was that night. */
const untilThen =
  /\b(?:ended|broke up|finished|concluded|wrapped up|adjourned|emerged|lasted|ran)(?: on| until)? (?:shortly |just |well |long )?(?:before|after|until) $/;

/** "is scheduled to close on |Friday|": its last day alone. */
const closing =
  /\b(?:(?:to|will|would) (?:close|end|conclude|finish|wrap up|adjourn|come to (?:an end|a close))|closes|ends|concludes|finishes|wraps up)(?: (?:in|at) [^,;]{2,30})?(?: (?:on|late|early|late on|early on|this|next))? $/;

/**
 * The date that belongs to a trigger: in its own phrase ("Monday's talks"), else the first after it in its clause
 * ("met in Oslo on Tuesday"), else one before it ("on Sunday will meet", "arrives on Friday for talks").
 * Dates of a remark ("said on Monday"), of another noun ("Sunday's attack") and limits ("since 2014") are none.
 */
export function timesOf(scene: Scene, trigger: Trigger): Times {
  const past = timesPastInset(scene, trigger);
  if (past) return past;
  if (trigger.mood === 'postponed') return movedTimes(scene, trigger);
  const own = inPhrase(scene, trigger);
  const right = scene.dates.filter(
    (date) =>
      date.start >= trigger.right.start && date.start < trigger.right.end && isFree(scene, trigger, date),
  );
  const usable =
    trigger.mood === 'cancelled' ? right.filter((date) => !isDayOfCalling(scene, trigger, date)) : right;
  const relative = own ? null : relativeTimes(scene, trigger, usable[0]);
  if (relative) return relative;
  const fine = usable.filter(({ when }) => when !== null && when.precision !== 'year');
  // "the spring assembly, which opens on 22 May": a season only names it.
  const named = own?.when?.precision === 'year' ? fine[0] : undefined;
  const chosen =
    named ??
    own ??
    fine[0] ??
    usable.find(({ when }) => when !== null) ??
    leftDate(scene, trigger) ??
    dateBeforeWhen(scene, trigger) ??
    frontedDate(scene, trigger) ??
    sinceWhen(scene, trigger);
  if (!chosen?.when)
    return dayOfEvent(scene, trigger) ?? someDay(scene, trigger) ?? dayOfRemark(scene, trigger);
  if (chosen === own) return withEnd(scene, trigger, own, notBeforeArrival(scene, trigger, own, chosen.when));
  return withEnd(scene, trigger, chosen, distantDay(scene, chosen) ?? boundToDay(scene, chosen, chosen.when));
}

/** "flew in on Thursday for |Friday's summit|": not the Friday before. */
function notBeforeArrival(scene: Scene, trigger: Trigger, own: SceneDate, when: When): When {
  const at = trigger.phrase?.start ?? trigger.start;
  const arrival = scene.dates.findLast((date) => date.when?.precision === 'day' && date.end <= at);
  if (!arrival?.when || when.precision !== 'day' || !/\bfor (?:the )?$/.test(scene.lower.slice(0, own.start)))
    return when;
  const day = period(when).from;
  const isBefore = Temporal.PlainDate.compare(day, period(arrival.when).from) < 0;
  return isBefore && /day/i.test(when.text) ? { ...when, value: day.add({ days: 7 }).toString() } : when;
}

/** "will meet again |by the end of the month|". */
function someDay(scene: Scene, trigger: Trigger): Times | null {
  const then = byThen(scene, trigger, anchorDay(scene.document.anchor));
  return then?.when ? { start: then.when, spans: [{ start: then.start, end: then.end }] } : null;
}

function inPhrase(scene: Scene, trigger: Trigger): SceneDate | undefined {
  const phrase = trigger.phrase ?? { start: trigger.start };
  return scene.dates.find(
    (date) =>
      date.when !== null &&
      date.end > phrase.start &&
      date.start < (trigger.phrase && trigger.rule !== 'schedule' ? trigger.start : trigger.end) &&
      date.finding.type !== 'DURATION',
  );
}

/** "On Monday, X met Y", "arrives on Friday for talks": not where the trigger is only a landmark ("ahead of talks"). */
function leftDate(scene: Scene, trigger: Trigger): SceneDate | undefined {
  if (trigger.mood === 'cancelled') return undefined;
  const beside = trigger.phrase && dayBesideAt(scene, trigger.phrase.start);
  if (beside) return beside;
  const lead = scene.lower.slice(trigger.left.start, trigger.phrase?.start ?? trigger.start);
  if (
    trigger.phrase &&
    /\b(?:ahead of|before|after|following|since|during|at|from|on|over|about|until|despite|to prepare|prepare for|sidelines of) $/.test(
      lead,
    )
  )
    return undefined;
  const dates = scene.dates.filter(
    (date) =>
      date.when !== null &&
      date.end > trigger.left.start &&
      date.end <= trigger.left.end &&
      isFree(scene, trigger, date) &&
      !isDayOfDeed(scene, trigger, date) &&
      !isInAside(scene, trigger, date) &&
      !(isDeparture(scene, date) && /\bto (?:take part in|attend|join) (?:the |a )?$/.test(lead)),
  );
  // "are expected from Tuesday to Thursday for the summit": its first day.
  const [first, last] = [dates.at(-2), dates.at(-1)];
  const isRange = first && last && joint.test(scene.lower.slice(first.end, last.start));
  return isRange ? first : last;
}

/** "departed for Muscat |on Wednesday| to take part in a round": a day of the journey. */
function isDeparture(scene: Scene, date: SceneDate): boolean {
  return /\b(?:depart(?:s|ed)?|leaves?|left|set off|sets off|boarded|took off)\b(?: for [^,;]{2,25})? (?:on |late |early )*$/.test(
    scene.lower.slice(0, date.start),
  );
}

/** "will speak |Monday| at the annual conference": what is done at a meeting is done on its day. */
function dayBesideAt(scene: Scene, phrase: number): SceneDate | undefined {
  return scene.dates.findLast(
    ({ end, when }) =>
      isToTheDay(when) &&
      end <= phrase &&
      /^(?: (?:in [\w ]{3,25}|speech|appearance|remarks|address|keynote|talk))?,? at (?:the |an? )?$/.test(
        scene.lower.slice(end, phrase),
      ),
  );
}

/** "is due |on Thursday|, when the council meets"; "a summit |on May 6|, where she will host him". */
function dateBeforeWhen(scene: Scene, trigger: Trigger): SceneDate | undefined {
  // "hopes rose on Wednesday when the operator agreed to talks": not the day of what is still to come.
  const bound =
    trigger.mood === 'held' || trigger.mood === 'auto'
      ? /^(?:(?:for|to|in) [^,;.]{2,40})?[*_]*,? ?(?:when|where|at which)$/
      : /^(?:(?:for|to|in) [^,;.]{2,40})?[*_]*,? (?:when|where|at which)$/;
  return scene.dates.find(
    (date) => date.when !== null && bound.test(scene.lower.slice(date.end, trigger.left.start).trim()),
  );
}

/** "On Monday, while talks went on elsewhere, the commission met." */
function frontedDate(scene: Scene, trigger: Trigger): SceneDate | undefined {
  if (trigger.phrase !== null || trigger.mood === 'none') return undefined;
  const first = scene.dates[0];
  if (!first?.when || first.start > 12 || first.start >= trigger.start) return undefined;
  return /^(?:(?:late|early|later) )?(?:on |in )?$/.test(scene.lower.slice(0, first.start)) &&
    scene.lower.charAt(first.end) === ','
    ? first
    : undefined;
}

function isFree(scene: Scene, trigger: Trigger, date: SceneDate): boolean {
  // "said at the meeting on Tuesday": what stands between the remark and the date has the better claim to it.
  const from =
    date.start >= trigger.end ? Math.max(trigger.end, date.start - 80) : Math.max(0, date.start - 80);
  const before = scene.lower.slice(from, date.start);
  const after = scene.lower.slice(date.end, date.end + 30);
  if (spoken.test(before) || spokenAfter.test(after)) return false;
  if ((otherBound.test(before) && !isHourOfDay(before, date)) || closing.test(before)) return false;
  if (trigger.mood === 'held' && isStamp(scene, date)) return false;
  if (/^'s? /.test(after) || /'s?$/.test(scene.lower.slice(date.start, date.end))) return false;
  if (date.when?.precision === 'year')
    return /\b(?:in|late|early|during|for|of|until) (?:the )?$/.test(before);
  return true;
}

/** "met shortly before |midnight on Tuesday|", "which ended shortly before |3am on Wednesday|", "talked until |late on Monday|": on that day, whatever the hour. */
function isHourOfDay(before: string, { finding }: SceneDate): boolean {
  return (
    /day\b|\d \p{Lu}|\p{Lu}\p{L}+ \d/u.test(finding.text) &&
    (untilThen.test(before) ||
      (/\buntil $/.test(before) && /^late\b/i.test(finding.text)) ||
      (/\b(?:before|after) $/.test(before) &&
        /^(?:midnight|noon|midday|dawn|daybreak|sunrise|dusk|sunset|\d)/.test(finding.text)))
  );
}

/** "met shortly before |midnight on Tuesday|": on Tuesday, at no hour that is told. */
function boundToDay({ lower }: Scene, { start, finding }: SceneDate, when: When): When {
  const isBound = when.precision === 'time' && otherBound.test(lower.slice(Math.max(0, start - 20), start));
  return isBound ? { ...when, value: finding.value.slice(0, 10), precision: 'day' } : when;
}

/** "|14:32| The premiers have sat down": when a live page's entry was written. */
function isStamp(scene: Scene, { start, end, when }: SceneDate): boolean {
  return (
    when?.precision === 'time' &&
    start < 5 &&
    /^\W*$/.test(scene.text.slice(0, start)) &&
    /^ ?[A-Z]*:? \p{Lu}/u.test(scene.text.slice(end))
  );
}
