import type { When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { anchorDay } from '../dates/anchor-day.ts';
import { period } from '../dates/when.ts';
import { activeMove, oldDay } from './active-move.ts';
import { heldNow } from './held-now.ts';
import { lean } from './lean.ts';
import { cancelWords, postponeWords } from './mood.ts';
import { relativeTimes } from './relative-times.ts';
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

const spoken =
  /(?:\b(?:said|says|announced|confirmed|added|wrote|reported|tweeted|declared|warned|dated|issued|published|released)|\btold (?:(?! to | that )[^,;]){1,40}(?! to )|\bstatement)(?: (?:in|to|at) [^,;]{1,30})? (?:late |early |here )?(?:on )?$/;
const spokenAfter = /^ (?:said|announced|told|confirmed|declared|warned|added)\b/;
const otherBound =
  /\((?:to|until|till|through) (?:on )?$|\b(?:since|until|till|by|before|after|following|ahead of|as of|prior to|effective|through) (?:the |late |early |mid-|the end of )?$/;
const joint = /^ ?(?:and|to|until|till|through|-|–|—|or) ?(?:on )?$/;
const cancelled = new RegExp(`\\b(?:${cancelWords})\\b`);
const postponed = new RegExp(`\\b(?:${postponeWords}|will (?:now|instead))\\b`);

/**
 * The date that belongs to a trigger: in its own phrase ("Monday's talks"), else the first after it in its clause
 * ("met in Oslo on Tuesday"), else one before it ("on Sunday will meet", "arrives on Friday for talks").
 * Dates of a remark ("said on Monday"), of another noun ("Sunday's attack") and limits ("since 2014") are none.
 */
export function timesOf(scene: Scene, trigger: Trigger): Times {
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
    frontedDate(scene, trigger);
  if (!chosen?.when) return dayOfEvent(scene, trigger) ?? dayOfRemark(scene, trigger);
  if (chosen === own) return withEnd(scene, trigger, own, notBeforeArrival(scene, trigger, own, chosen.when));
  return withEnd(scene, trigger, chosen, chosen.when);
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

function inPhrase(scene: Scene, trigger: Trigger): SceneDate | undefined {
  const phrase = trigger.phrase ?? { start: trigger.start };
  return scene.dates.find(
    (date) =>
      date.when !== null &&
      date.end > phrase.start &&
      date.start < (trigger.phrase ? trigger.start : trigger.end) &&
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
      (when?.precision === 'day' || when?.precision === 'time') &&
      end <= phrase &&
      /^(?: (?:in [\w ]{3,25}|speech|appearance|remarks|address|keynote|talk))?,? at (?:the |an? )?$/.test(
        scene.lower.slice(end, phrase),
      ),
  );
}

/** "is due |on Thursday|, when the council meets"; "a summit |on May 6|, where she will host him". */
function dateBeforeWhen(scene: Scene, trigger: Trigger): SceneDate | undefined {
  return scene.dates.find(
    (date) =>
      date.when !== null &&
      /^[*_]*,? (?:when|where|at which)$/.test(scene.lower.slice(date.end, trigger.left.start).trim()),
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

/** "called his rival after |Tuesday night's| vote": what follows an event of a day is of that day. */
function dayOfEvent(scene: Scene, trigger: Trigger): Times | null {
  if (trigger.phrase !== null || trigger.mood !== 'held') return null;
  const day = scene.dates.find(
    ({ start, end, when }) =>
      (when?.precision === 'day' || when?.precision === 'time') &&
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
function dayOfRemark(scene: Scene, trigger: Trigger): Times {
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
      !/^ ?(?:\([^)]{1,40}\) ?)?[–—-]+ /.test(scene.lower.slice(date.end)),
  );
  const remarks = told.filter(({ start }) => spoken.test(scene.lower.slice(Math.max(0, start - 80), start)));
  const dates = remarks.length === 1 ? remarks : told;
  const [only] = dates;
  if (dates.length !== 1 || !only?.when || only.when.precision !== 'day') return nothing;
  const isRemark = spoken.test(scene.lower.slice(Math.max(0, only.start - 80), only.start));
  const isDeed =
    /\b(?:agreed|signed|decided|settled|reached|struck|clinched|announced|pledged|vowed|promised|resolved|approved|endorsed|failed|ended)\b/.test(
      scene.lower.slice(0, only.start),
    );
  if (!isRemark && !ends && !isDeed && !/\b(?:at|during)$/.test(lead)) return nothing;
  return { start: { ...only.when, stated: false }, spans: [{ start: only.start, end: only.end }] };
}

function isFree(scene: Scene, trigger: Trigger, date: SceneDate): boolean {
  // "said at the meeting on Tuesday": what stands between the remark and the date has the better claim to it.
  const from =
    date.start >= trigger.end ? Math.max(trigger.end, date.start - 80) : Math.max(0, date.start - 80);
  const before = scene.lower.slice(from, date.start);
  const after = scene.lower.slice(date.end, date.end + 30);
  if (spoken.test(before) || spokenAfter.test(after) || otherBound.test(before)) return false;
  if (/^'s? /.test(after) || /'s?$/.test(scene.lower.slice(date.start, date.end))) return false;
  if (date.when?.precision === 'year') return /\b(?:in|late|early|during) $/.test(before);
  return true;
}

/** "was called off |on Monday|": the day of the decision, not of the meeting. */
function isDayOfCalling(scene: Scene, trigger: Trigger, date: SceneDate): boolean {
  const between = scene.lower.slice(trigger.end, date.start);
  const verb = cancelled.exec(between);
  if (!verb) return false;
  return !/\b(?:due|planned|scheduled|set|meant)\b/.test(between.slice(verb.index + verb[0].length));
}

function withEnd(scene: Scene, trigger: Trigger, chosen: SceneDate, start: When): Times {
  const next = scene.dates.find((date) => date.start >= chosen.end);
  const spans = [{ start: chosen.start, end: chosen.end }];
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
  const days = /\b(two|three|four|five|2|3|4|5)-day\b/.exec(
    scene.lower.slice(trigger.phrase?.start ?? trigger.start, trigger.end),
  );
  const length = days?.[1] ? ({ two: 2, three: 3, four: 4, five: 5 }[days[1]] ?? Number(days[1])) : 1;
  if (length > 1 && start.precision === 'day' && !/\b(?:ended|concluded|wrapped up)\b/.test(scene.lower)) {
    const last = Temporal.PlainDate.from(start.value).add({ days: length - 1 });
    return {
      start,
      end: { value: last.toString(), precision: 'day', stated: false, text: days?.[0] ?? '' },
      spans,
    };
  }
  return { start, spans };
}

/** "on **Tuesday 13 May** |at 7.30pm|", "on 10 April, |commencing at 1 p.m.|": the hour told beside its day. */
function hourBeside(scene: Scene, chosen: SceneDate, next: SceneDate, start: When): When | null {
  if (start.precision !== 'day' || next.when?.precision !== 'time' || /\p{L}{4}/u.test(next.when.text))
    return null;
  const between = scene.lower.slice(chosen.end, next.start);
  if (!/^[\s*_,]*(?:(?:commencing|starting|beginning) )?(?:at |from )?$/.test(between)) return null;
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
function firstOfWeekend(when: When): Pick<Times, 'start' | 'end'> | null {
  if (when.precision !== 'week' || !/weekend/i.test(when.text)) return null;
  const saturday = period(when).to.subtract({ days: 1 });
  if (saturday.dayOfWeek !== 6) return null;
  const day = { ...when, precision: 'day' as const, stated: false };
  return {
    start: { ...day, value: saturday.toString() },
    end: { ...day, value: saturday.add({ days: 1 }).toString() },
  };
}

const lengths: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** "on Thursday, |a day later than planned|", "on 7 May, |a week earlier than scheduled|": the day that was planned. */
function thanPlanned(scene: Scene, chosen: SceneDate, start: When): When | null {
  if (start.precision !== 'day' && start.precision !== 'time') return null;
  const match =
    /^,? (a|one|two|three|four|five|six) (days?|weeks?|fortnight) (later|earlier|sooner) than (?:(?:had been|was) )?(?:first |originally |initially )?(?:planned|scheduled|expected|announced|intended|due|pencill?ed in|billed)\b/.exec(
      scene.lower.slice(chosen.end, chosen.end + 90),
    );
  if (!match) return null;
  const days = (lengths[match[1] ?? ''] ?? 0) * daysIn(match[2] ?? '');
  const day = period(start).from.add({ days: match[3] === 'later' ? -days : days });
  return { value: day.toString(), precision: 'day', stated: false, text: match[0].trim() };
}

function daysIn(unit: string): number {
  if (unit === 'fortnight') return 14;
  return unit.startsWith('week') ? 7 : 1;
}

/** "was to meet on |Oct. 24|, will instead convene on Oct. 31". */
function insteadOf(scene: Scene, trigger: Trigger, chosen: SceneDate): SceneDate | undefined {
  if (!/\b(?:will|would|is to|are to) (?:now|instead) (?:be )?$/.test(scene.lower.slice(0, trigger.start)))
    return undefined;
  return scene.dates.find(
    (date) =>
      date.end < trigger.start &&
      date.when?.precision === chosen.when?.precision &&
      /\b(?:was|were|had been|originally|initially) (?:originally |initially )?(?:to|due|set|scheduled|planned|meant)\b[^;]{0,60}$/.test(
        scene.lower.slice(0, date.start),
      ),
  );
}

function isLater(a: When, b: When): boolean {
  return Temporal.PlainDate.compare(period(a).from, period(b).from) > 0;
}

/** "moved from 14 April to 2 May", "Thursday's talks have been postponed", "due on Friday, is pushed back to the 20th". */
function movedTimes(scene: Scene, trigger: Trigger): Times {
  const clause = { start: trigger.phrase?.start ?? trigger.left.start, end: trigger.right.end };
  const verb = postponed.exec(scene.lower.slice(trigger.left.start, clause.end));
  const movedAt = activeMoveIn(scene, trigger);
  const passiveAt = verb ? trigger.left.start + verb.index : clause.end;
  const verbAt = movedAt < 0 ? passiveAt : movedAt;
  let start: SceneDate | undefined;
  let from: SceneDate | undefined;
  for (const date of scene.dates) {
    if (date.when === null || date.start >= clause.end) continue;
    if (date.start < clause.start) {
      if (movedTo.test(scene.lower.slice(Math.max(0, date.start - 50), date.start))) start ??= date;
      continue;
    }
    const side = sideOfMove(scene, trigger, date, verbAt);
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
  const old = from?.when && isOwn ? oldDay(from.when, next, words, today) : from?.when;
  return { start: next, ...(old ? { movedFrom: old } : {}), spans };
}

/** "postponed because of a storm and will now be held in Bergen on |Tuesday|". */
function dayHeldNow(scene: Scene, verbAt: number): SceneDate | undefined {
  const told = heldNow(scene.lower, verbAt);
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
  /\b(?:(?:originally|initially|due|planned|scheduled|set|slated|meant|supposed|booked|fixed|arranged|pencill?ed in|on the calendar)\b[^,;]{0,45}|(?:was|were|had been) to (?!be put|move)[^,;]{0,70})$/;
/** "|put off until| May 19 a special meeting", "|brought forward to| Monday a session". */
const movedTo =
  /\b(?:mov|shift|push|br(?:ing|ought)|put|postpon|delay|defer|reschedul)\w*(?: (?:back|forward|off|up))? (?:to|until|till) (?:the )?$/;

function sideOfMove(scene: Scene, trigger: Trigger, date: SceneDate, verbAt: number): 'old' | 'new' | null {
  if (trigger.phrase && date.start >= trigger.phrase.start && date.start < trigger.start) return 'old';
  const before = scene.lower.slice(Math.max(0, date.start - 60), date.start);
  if (/\bfrom (?:\w+ )?$/.test(before)) return 'old';
  if (/\b(?:rescheduled|now|instead)\b[^,;]{0,40}$/.test(before) && date.start > verbAt) return 'new';
  if (/\b(?:now|instead) /.test(scene.lower.slice(verbAt, date.start)) && date.start > verbAt) return 'new';
  if (
    date.start > verbAt &&
    /\b(?:to|until|till|for) (?:early |late |mid-)?(?:on )?$/.test(before) &&
    !/\b(?:due|planned|scheduled|slated|set|fixed|arranged|booked|pencill?ed in) (?:for|to) $/.test(before)
  )
    return 'new';
  if (wasFor.test(scene.lower.slice(Math.max(0, date.start - 90), date.start))) return 'old';
  if (/(?:\b(?:to|until|till|for) (?:early |late |mid-)?(?:on )?)$/.test(before)) return 'new';
  if (date.start < verbAt) return spoken.test(before) ? null : 'old';
  return null;
}
