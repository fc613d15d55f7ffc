import { mondayOfWeek, monthValue, shiftMonth, two, weekValue, year4 } from './calendar.ts';
import type { Meaning, Season } from './candidate.ts';
import {
  dayValue,
  type Focus,
  historyYear,
  type Setting,
  steppedYear,
  unknownDay,
  type Value,
} from './value.ts';

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

/** "in December", "last April", "December 2018". */
export function resolveMonth(meaning: Of<'month'>, setting: Setting): Value {
  const { month, year, shift } = meaning;
  const { anchor, direction } = setting;
  if (year !== undefined) return { value: monthValue(year, month), precision: 'month', stated: true };
  const stepped = meaning.yearBy ? steppedYear(meaning.yearBy, setting) : null;
  if (stepped !== null) return { value: monthValue(stepped, month), precision: 'month', stated: false };
  const told =
    setting.narrative && shift === undefined ? /^(\d{4})(?:-(\d\d))?/.exec(setting.focus?.value ?? '') : null;
  if (told?.[1]) {
    return {
      value: monthValue(historyYear(setting, month) ?? Number(told[1]), month),
      precision: 'month',
      stated: false,
    };
  }
  if (!anchor) return { value: `XXXX-${two(month)}`, precision: 'month', stated: false };
  const back = (anchor.month - month + 12) % 12;
  const forward = (month - anchor.month + 12) % 12;
  let by = direction === 'future' ? forward : -back;
  // "oil for April delivery"; in March, "April" without a verb that looks back is the one at hand.
  if (setting.direction === null && back > 10) by = forward;
  if (shift === 'last') by = -(back || 12);
  if (shift === 'next') by = forward || 12;
  if (shift === 'this') by = month - anchor.month;
  if (shift === 'coming') by = forward;
  if (shift === 'over') by = -back;
  const [inYear, inMonth] = shiftMonth(anchor.year, anchor.month, by);
  return { value: monthValue(inYear, inMonth), precision: 'month', stated: false };
}

/** "this week", "next year", "the following month", "that day". */
export function resolveUnit(meaning: Of<'unit'>, setting: Setting): Value {
  const { unit, by } = meaning;
  // "the end of the year" in a history is that of the year told last.
  const own = /\b(?:this|current)\b/i.test(setting.words);
  const from = setting.narrative && by === 0 && unit !== 'day' && !own ? 'focus' : meaning.from;
  const day = from === 'anchor' ? setting.anchor : setting.focusDay?.day;
  if (unit === 'day') {
    // "earlier in the day" with no day told before is of the article's own.
    const told = day ?? (/\bin\s+the\s+day$/i.test(setting.words) ? setting.anchor : null);
    return told ? dayValue(told.add({ days: by }), false) : unknownDay;
  }
  if (from === 'focus') {
    const moved = shiftTold(setting, unit, by);
    // "the following year" is a year, however finely the last one was told.
    if (moved && unit === 'year') return { ...moved, value: moved.value.slice(0, 4), precision: 'year' };
    if (moved) return moved;
  }
  if (!setting.anchor) return unknownUnit(unit);
  if (unit === 'week' || unit === 'weekend') return resolveWeek(unit, by, setting.anchor, setting);
  const ended = unit === 'quarter' && by === 0 && endedQuarter(setting, setting.anchor);
  return shiftDay(setting.anchor, unit, ended ? -1 : by);
}

/** "four years ago", "two days later"; coarse units give coarse values. */
export function resolveDistance(meaning: Of<'distance'>, setting: Setting): Value {
  const { unit, by, from } = meaning;
  const count = Math.trunc(by);
  const compared = from === 'anchor' && by < 0 && comparison.test(setting.before);
  const comparable = unit === 'year' || unit === 'month';
  if (from === 'focus' && isTime(unit)) return shiftClock(setting, unit, count);
  if (from === 'focus' || (compared && comparable && /-(?:Q|\d\d$)/.test(setting.focus?.value ?? ''))) {
    const moved = shiftTold(setting, unit, count);
    // "in May 1979 … 11 years later" is a year; "in December … from a year earlier" a month.
    if (moved && unit === 'year' && by > 0)
      return { ...moved, value: moved.value.slice(0, 4), precision: 'year' };
    if (moved) return moved;
    if (from === 'focus' && (!setting.anchor || by > 0 || setting.narrative)) return vague(setting, unit);
  }
  if (!setting.anchor) return unknownUnit(unit);
  if (isTime(unit)) return dayValue(setting.anchor, false);
  if (unit === 'day') return dayValue(setting.anchor.add({ days: count }), false);
  if (unit === 'week')
    return { value: weekValue(setting.anchor.add({ days: 7 * count })), precision: 'week', stated: false };
  return shiftDay(setting.anchor, unit, count);
}

/** "two weeks later" behind no more than a month, or behind nothing: the day of publication has no part in it. */
function vague(setting: Setting, unit: Of<'distance'>['unit']): Value {
  const year = /^\d{4}/.exec(setting.focus?.value ?? '')?.[0];
  const bare = unknownUnit(unit);
  return year && bare.value.startsWith('XXXX-') ? { ...bare, value: year + bare.value.slice(4) } : bare;
}

/** "from a year ago", "down from 7.4% a month ago": compared with the period told, not with the day of publication. */
const comparison =
  /\b(?:from|than|with|to|against|versus)\s+(?:[^.;]{0,30}\d[\d.,]*(?:%|\s+(?:percent|per\s+cent|million|billion))?\s+)?$/i;

function isTime(unit: Of<'distance'>['unit']): unit is keyof typeof minutesIn {
  return unit in minutesIn;
}

const minutesIn = { hour: 60, minute: 1, second: 0 } as const;

/** "45 minutes later" behind a time of day is a time; else no more than the day is known. */
function shiftClock(setting: Setting, unit: keyof typeof minutesIn, by: number): Value {
  const { focusDay, anchor } = setting;
  const day = focusDay?.day ?? anchor;
  if (!day) return unknownDay;
  const told = focusDay?.clock;
  if (!told || unit === 'second') return dayValue(day, false);
  const minutes = told.minutes + by * minutesIn[unit];
  const days = Math.floor(minutes / 1440);
  return { ...dayValue(day.add({ days }), false), clock: { ...told, minutes: minutes - days * 1440 } };
}

/** A quarter that has hardly begun: "slowed before the end of the quarter" tells of the last one. */
function endedQuarter(setting: Setting, anchor: Temporal.PlainDate): boolean {
  if (setting.direction === 'future' || !/^the\s+end\s+of\s/i.test(setting.words)) return false;
  return (anchor.month - 1) % 3 === 0 && anchor.day <= 20;
}

/** "next spring", "the summer of 1987", "the autumn". A winter bears the year in which it begins. */
export function resolveSeason(meaning: Of<'season'>, setting: Setting): Value {
  const { season, shift } = meaning;
  const stepped = meaning.yearBy ? steppedYear(meaning.yearBy, setting) : null;
  const year = meaning.year ?? stepped ?? undefined;
  const value = (of: number): string => `${year4(of)}-${season}`;
  if (year !== undefined) return { value: value(year), precision: 'month', stated: stepped === null };
  const told =
    setting.narrative && shift === undefined ? /^\d{4}/.exec(setting.focus?.value ?? '')?.[0] : undefined;
  if (told) return { value: `${told}-${season}`, precision: 'month', stated: false };
  const lastYear = setting.narrative ? historyYear(setting, 6) : null;
  const anchor =
    lastYear === null ? setting.anchor : new Temporal.PlainDate(lastYear, historyMonth(setting), 1);
  if (!anchor) return { value: `XXXX-${season}`, precision: 'month', stated: false };
  const first = firstMonth[season];
  // Months from the season's beginning in the anchor's year to the anchor; January lies 1 month into last year's winter.
  const into = anchor.month - first;
  const running = into >= 0 && into < 3;
  const inWinter = season === 'WI' && anchor.month < 3;
  let of = anchor.year;
  if (inWinter) of -= 1;
  if (shift === 'last' && (running || inWinter || into < 0)) of -= 1;
  if (shift === 'next' && (running || inWinter || into >= 3)) of += 1;
  if (shift === undefined && setting.direction === 'future' && into >= 3) of += 1;
  if (shift === undefined && setting.direction === 'past' && into < 0 && !inWinter) of -= 1;
  return { value: value(of), precision: 'month', stated: false };
}

/** The month that a history told last, else its year's middle. */
function historyMonth(setting: Setting): number {
  return Number(/^\d{4}-(\d\d)/.exec(setting.focus?.value ?? '')?.[1] ?? 6);
}

const firstMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "the third quarter", "the second half of 2024". */
export function resolveFraction(meaning: Of<'fraction'>, setting: Setting): Value {
  const { of, part } = meaning;
  const stepped = meaning.yearBy ? steppedYear(meaning.yearBy, setting) : null;
  const year = meaning.year ?? stepped ?? undefined;
  const letter = of === 4 ? 'Q' : 'H';
  const suffix = `${letter}${String(part)}`;
  if (year !== undefined)
    return { value: `${year4(year)}-${suffix}`, precision: 'month', stated: stepped === null };
  const { anchor, direction } = setting;
  if (!anchor) return { value: `XXXX-${suffix}`, precision: 'month', stated: false };
  const current = Math.floor((anchor.month - 1) / (12 / of)) + 1;
  let told = anchor.year;
  if (direction === 'future' && part < current) told += 1;
  if (direction !== 'future' && part > current) told -= 1;
  return { value: `${year4(told)}-${suffix}`, precision: 'month', stated: false };
}

/** "this week" on a Sunday, about what follows, is the week that begins the next day. */
function resolveWeek(
  unit: 'week' | 'weekend',
  by: number,
  anchor: Temporal.PlainDate,
  setting: Setting,
): Value {
  const { direction, words } = setting;
  const running = unit === 'weekend' && !/\b(?:this|last|next|past|coming|previous|current)\b/i.test(words);
  let weeks = by;
  if (unit === 'week' && by === 0 && anchor.dayOfWeek === 7 && direction !== 'past') weeks = 1;
  if (running && by === 0 && anchor.dayOfWeek < 5 && direction !== 'future') weeks = -1;
  const value = weekValue(anchor.add({ days: 7 * weeks }));
  return { value: unit === 'week' ? value : `${value}-WE`, precision: 'week', stated: false };
}

function shiftDay(day: Temporal.PlainDate, unit: Of<'unit'>['unit'], by: number): Value {
  if (unit === 'month') {
    return { value: monthValue(...shiftMonth(day.year, day.month, by)), precision: 'month', stated: false };
  }
  if (unit === 'quarter') {
    const [year, month] = shiftMonth(day.year, day.month, 3 * by);
    return { value: `${year4(year)}-Q${String(Math.ceil(month / 3))}`, precision: 'month', stated: false };
  }
  if (unit === 'decade' || unit === 'century') {
    const years = unit === 'decade' ? 10 : 100;
    return { value: String(Math.floor((day.year + years * by) / years)), precision: 'year', stated: false };
  }
  return { value: year4(day.year + by), precision: 'year', stated: false };
}

/** The date told last, moved; the day told last where that one is too coarse ("begin in April … a week later"). */
function shiftTold(setting: Setting, unit: Of<'unit'>['unit'], by: number): Value | null {
  const { focus, focusDay, narrative } = setting;
  const moved = focus && shiftFocus(focus, unit, by);
  if (moved || narrative || !focusDay || (unit !== 'day' && unit !== 'week')) return moved;
  return shiftFocus(focusDay, unit, by);
}

/** The focus moved by so many units, as fine as it was told where the unit allows it. */
function shiftFocus(focus: Focus, unit: Of<'unit'>['unit'], by: number): Value | null {
  const week = /^(\d{4})-W(\d\d)$/.exec(focus.value);
  if (week && unit === 'week') {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    return { value: weekValue(monday.add({ days: 7 * by })), precision: 'week', stated: false };
  }
  const parts = /^(\d{4})(?:-(?:(\d\d)(?:-\d\d)?|(Q\d|H\d|SP|SU|FA|WI)))?/.exec(focus.value);
  if (!parts?.[1]) return null;
  const [year, month, rest] = [Number(parts[1]), parts[2], parts[3]];
  const day = focus.day;
  if (unit === 'day') return day ? dayValue(day.add({ days: by }), false) : null;
  if (unit === 'week' || unit === 'weekend') {
    if (!day) return null;
    const value = weekValue(day.add({ days: 7 * by }));
    return { value: unit === 'week' ? value : `${value}-WE`, precision: 'week', stated: false };
  }
  if (unit === 'month') {
    return month
      ? { value: monthValue(...shiftMonth(year, Number(month), by)), precision: 'month', stated: false }
      : null;
  }
  if (unit !== 'year') return null;
  const coarse = year4(year + by);
  if (by === 0 || day || (!month && !rest)) return { value: coarse, precision: 'year', stated: false };
  return { value: `${coarse}-${month ?? rest ?? ''}`, precision: 'month', stated: false };
}

const unknown: Readonly<Record<string, Value>> = {
  day: unknownDayValue('XXXX-XX-XX', 'day'),
  week: unknownDayValue('XXXX-WXX', 'week'),
  weekend: unknownDayValue('XXXX-WXX-WE', 'week'),
  month: unknownDayValue('XXXX-XX', 'month'),
  quarter: unknownDayValue('XXXX-QX', 'month'),
  decade: unknownDayValue('XXX', 'year'),
  century: unknownDayValue('XX', 'year'),
};

function unknownUnit(unit: string): Value {
  return unknown[unit] ?? unknownDayValue('XXXX', 'year');
}

function unknownDayValue(value: string, precision: Value['precision']): Value {
  return { value, precision, stated: false };
}
