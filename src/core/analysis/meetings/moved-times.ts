import type { When } from '../../model/finding.ts';
import { anchorDay } from '../dates/anchor-day.ts';
import { period } from '../dates/when.ts';
import { activeMove, oldDay } from './active-move.ts';
import { isToTheDay } from './day-told.ts';
import { heldNow } from './held-now.ts';
import { lean } from './lean.ts';
import { postponeWords } from './plan-words.ts';
import { plannedDay } from './planned-day.ts';
import { spoken } from './remark-day.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Times } from './times.ts';
import type { Trigger } from './trigger.ts';

const postponed = new RegExp(`\\b(?:${postponeWords}|will (?:now|instead))\\b`);

/** "moved from 14 April to 2 May", "Thursday's talks have been postponed", "due on Friday, is pushed back to the 20th". */
export function movedTimes(scene: Scene, trigger: Trigger): Times {
  const clause = { start: trigger.phrase?.start ?? trigger.left.start, end: trigger.right.end };
  const verb = postponed.exec(scene.lower.slice(trigger.left.start, clause.end));
  const movedAt = activeMoveIn(scene, trigger);
  const passiveAt = verb ? trigger.left.start + verb.index : clause.end;
  const verbAt = movedAt < 0 ? passiveAt : movedAt;
  let start: SceneDate | undefined;
  let from: SceneDate | undefined;
  for (const date of scene.dates) {
    if (date.when === null || date.start >= clause.end) continue;
    if (date.end <= clause.start) {
      if (movedTo.test(scene.lower.slice(Math.max(0, date.start - 50), date.start))) start ??= date;
      continue;
    }
    // Where only a later sentence puts it off, all days of this one are of the old plan.
    const side = verb || movedAt >= 0 ? sideOfMove(scene, trigger, date, verbAt) : 'old';
    if (side === 'new') start ??= date;
    if (side === 'old') from ??= date;
  }
  if (movedAt < 0) start ??= dayHeldNow(scene, verbAt);
  const spans = [start, from].flatMap((date) => (date ? [{ start: date.start, end: date.end }] : []));
  if (!start && from?.when) {
    const shifted = shiftedBy(scene, from.when, verbAt, 1);
    if (shifted)
      return { start: shifted, movedFrom: from.when, spans: [{ start: from.start, end: from.end }] };
  }
  if (start?.when && !from) {
    const planned = shiftedBy(scene, start.when, verbAt, -1);
    if (planned) return { start: start.when, movedFrom: planned, spans };
  }
  const isOwn = movedAt >= 0 && from !== undefined && from.start < trigger.start;
  const today = anchorDay(scene.document.anchor);
  const ahead = movedAt >= 0 && start?.when && today && !/\d/.test(start.when.text);
  const next = ahead && start?.when ? lean(start.when, 'future', today) : (start?.when ?? null);
  const words = scene.lower.slice(verbAt, start?.start ?? clause.end);
  const isNow =
    isOwn || /\b(?:has|have|is|are|will)\b/.test(scene.lower.slice(Math.max(0, verbAt - 30), verbAt + 5));
  const old = from?.when && oldDayOf(from.when, next, words, today, isNow);
  return { start: next, ...(old ? { movedFrom: old } : {}), spans };
}

/** "has postponed a trip that was to have begun on |Sunday|", "put off a session due |on Monday| until Friday": the day of a plan. */
function oldDayOf(
  old: When,
  next: When | null,
  words: string,
  today: Temporal.PlainDate | null,
  isNow: boolean,
): When {
  if (!today || old.precision !== 'day') return old;
  const day = plannedDay(old, today, isNow);
  return isToTheDay(next) && (isNow || day !== old || isAfter(old, next))
    ? oldDay(day, next, words, today)
    : day;
}

function isAfter(a: When, b: When): boolean {
  return Temporal.PlainDate.compare(period(a).from, period(b).from) >= 0;
}

/** "postponed because of a storm and will now be held in Bergen on |Tuesday|". */
function dayHeldNow(scene: Scene, verbAt: number): SceneDate | undefined {
  const told = heldNow(scene.lower, verbAt, true);
  if (!told) return undefined;
  return scene.dates.find(
    ({ when, start }) =>
      when !== null &&
      start >= told.start &&
      start < told.end &&
      !spoken.test(scene.lower.slice(told.start, start)),
  );
}

/** Where the verb of "the envoy moved |Monday's talks| to Tuesday" begins; -1 without. */
function activeMoveIn(scene: Scene, trigger: Trigger): number {
  if (!trigger.phrase) return -1;
  const before = scene.lower.slice(0, trigger.phrase.start);
  return activeMove(before, scene.lower.slice(trigger.end, trigger.right.end));
}

/** "has been put back by a week", "brought forward by two days". */
function shiftedBy(scene: Scene, from: When, verbAt: number, sign: 1 | -1): When | null {
  const by = scene.dates.find(
    (date) =>
      date.start > verbAt &&
      date.finding.type === 'DURATION' &&
      /\bby (?:about )?$/.test(scene.lower.slice(Math.max(0, date.start - 10), date.start)),
  );
  if (!by || from.precision !== 'day' || !/^P\d{1,3}[DWM]$/.test(by.finding.value)) return null;
  const length = Temporal.Duration.from(by.finding.value);
  const day = Temporal.PlainDate.from(from.value);
  const isForward = /forward/.test(scene.lower.slice(verbAt, by.start)) === sign > 0;
  const moved = isForward ? day.subtract(length) : day.add(length);
  return { value: moved.toString(), precision: 'day', stated: false, text: by.finding.text };
}

/** "that |was to take place in Rotterdam| this Thursday", "|originally due on| Friday", "|fixed for| March 9". */
const wasFor =
  /\b(?:(?:originally|initially|due|planned|scheduled|set|slated|meant|supposed|booked|fixed|arranged|foreseen|pencill?ed in|(?:on|in) the (?:calendar|schedule|diary|books|programme))\b[^,;]{0,45}|(?:was|were|had been) to (?!be put|move)[^,;]{0,70})$/;

/** "|put off until| May 19 a special meeting", "|brought forward to| Monday a session". */
const movedTo =
  /\b(?:mov|shift|push|br(?:ing|ought)|put|postpon|delay|defer|reschedul)\w*(?: (?:back|forward|off|up))? (?:to|until|till) (?:the )?$/;

/** "has postponed its meeting |on Saturday|", told in the perfect: the day of the meeting, not of the telling. */
function isOwnDay(scene: Scene, { start, end }: Trigger, date: SceneDate, verbAt: number): boolean {
  return (
    verbAt < start &&
    /\b(?:has|have|will|to) (?:\w+ )?$/.test(scene.lower.slice(0, verbAt)) &&
    /^(?: (?:with|of|between) [^,;]{2,60})? (?:on|in) $/.test(scene.lower.slice(end, date.start))
  );
}

function sideOfMove(scene: Scene, trigger: Trigger, date: SceneDate, verbAt: number): 'old' | 'new' | null {
  if (trigger.phrase && date.end > trigger.phrase.start && date.start < trigger.start) return 'old';
  const before = scene.lower.slice(Math.max(0, date.start - 60), date.start);
  if (/\bfrom (?:\w+ )?$/.test(before)) return 'old';
  if (/\b(?:rescheduled|now|instead)\b[^,;]{0,40}$/.test(before) && date.start > verbAt) return 'new';
  if (/\b(?:now|instead) /.test(scene.lower.slice(verbAt, date.start)) && date.start > verbAt) return 'new';
  if (
    date.start > verbAt &&
    /\b(?:to|until|till|for) (?:early |late |mid-)?(?:on )?$/.test(before) &&
    !/\b(?:due|planned|scheduled|slated|set|fixed|arranged|booked|pencill?ed in|on the calendar) (?:for|to) $/.test(
      before,
    )
  )
    return 'new';
  if (wasFor.test(scene.lower.slice(Math.max(0, date.start - 90), date.start))) return 'old';
  if (date.start > trigger.end && isOwnDay(scene, trigger, date, verbAt)) return 'old';
  if (/(?:\b(?:to|until|till|for) (?:early |late |mid-)?(?:on )?)$/.test(before)) return 'new';
  if (date.start < verbAt) return spoken.test(before) ? null : 'old';
  return null;
}
