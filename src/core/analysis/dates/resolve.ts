import { nthWeekday, shiftMonth, two, weekValue } from './calendar.ts';
import type { Candidate, Meaning } from './candidate.ts';
import type { Direction } from './direction.ts';
import { durationValue, precisionOf } from './lexicon.ts';
import { holidayIn } from './parsers/holidays.ts';
import {
  resolveDistance,
  resolveFraction,
  resolveMonth,
  resolveSeason,
  resolveUnit,
} from './resolve-period.ts';
import { dayValue, historyYear, type Setting, steppedYear, unknownDay, type Value } from './value.ts';

/** The value of a candidate, without its clock time; null where it is no date after all (30 February). */
export function resolve(candidate: Candidate, setting: Setting): Value | null {
  const { meaning } = candidate;
  switch (meaning.kind) {
    case 'fixed':
      return meaning;
    case 'day':
      return resolveDay(meaning, setting);
    case 'dayOfMonth':
      return resolveDayOfMonth(meaning, setting);
    case 'nthWeekday':
      return resolveNthWeekday(meaning, setting);
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'offset':
      return setting.anchor ? dayValue(setting.anchor.add({ days: meaning.days }), false) : unknownDay;
    case 'holiday':
      return resolveHoliday(meaning, setting);
    case 'within':
      return resolveWithin(meaning, setting);
    case 'month':
      return resolveMonth(meaning, setting);
    case 'unit':
      return resolveUnit(meaning, setting);
    case 'distance':
      return resolveDistance(meaning, setting);
    case 'season':
      return resolveSeason(meaning, setting);
    case 'fraction':
      return resolveFraction(meaning, setting);
    case 'clock':
      return resolveClock(candidate, setting);
  }
}

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

function resolveDay(meaning: Of<'day'>, setting: Setting): Value | null {
  const { month, day, year, weekday } = meaning;
  const bare = `XXXX-${two(month)}-${two(day)}`;
  let found: Temporal.PlainDate | null;
  const history = setting.narrative ? historyYear(setting, month) : null;
  const told = year ?? (meaning.yearBy && steppedYear(meaning.yearBy, setting)) ?? history ?? undefined;
  const first = told === undefined && setting.limit?.side === 'after' ? setting.limit.day : null;
  const close = first && endOfRange(first, month, day);
  if (told !== undefined) {
    found = dateOf(told, month, day);
  } else if (close) {
    found = close;
  } else {
    const around = setting.narrative ? (setting.focusDay?.day ?? focusYear(setting)) : setting.anchor;
    if (!around) return dateOf(2000, month, day) && { value: bare, precision: 'day', stated: false };
    const options = [-1, 0, 1].flatMap((by) => dateOf(around.year + by, month, day) ?? []);
    // "since Oct. 7" is over however near the next one is.
    const over = /\bsince\s+$/i.test(setting.before);
    const fitting = options.filter(
      (option) =>
        (weekday === undefined || option.dayOfWeek === weekday) &&
        !(over && Temporal.PlainDate.compare(option, around) > 0),
    );
    found = nearest(
      fitting.length > 0 ? fitting : options,
      around,
      setting.narrative ? null : setting.direction,
      reachOf(setting),
    );
  }
  if (!found) return null;
  if (meaning.weekOf) return { value: weekValue(found), precision: 'week', stated: year !== undefined };
  return dayValue(found, year !== undefined);
}

/** "the 24th" is that of the month told last or of the article's own, on the side to which the sentence looks. */
function resolveDayOfMonth(meaning: Of<'dayOfMonth'>, setting: Setting): Value | null {
  const { day, months } = meaning;
  const { anchor, direction } = setting;
  if (!anchor) return { ...unknownDay, value: `XXXX-XX-${two(day)}` };
  const steps = months === undefined ? [-1, 0, 1] : [months];
  const options = steps.flatMap((by) => {
    const [year, month] = shiftMonth(anchor.year, anchor.month, by);
    return dateOf(year, month, day) ?? [];
  });
  const fits = (option: Temporal.PlainDate): boolean => {
    const side = Temporal.PlainDate.compare(option, anchor);
    return direction === 'future' ? side >= 0 : side <= 0;
  };
  const found = (direction === 'future' ? options : options.toReversed()).find(
    (option) => months !== undefined || fits(option),
  );
  return found ? dayValue(found, false) : null;
}

function focusYear(setting: Setting): Temporal.PlainDate | null {
  const year = /^\d{4}/.exec(setting.focus?.value ?? '')?.[0];
  return year ? new Temporal.PlainDate(Number(year), 7, 1) : setting.anchor;
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The day of "30 September–2 October" that follows the first within a season; null where it would lie beyond. */
function endOfRange(first: Temporal.PlainDate, month: number, day: number): Temporal.PlainDate | null {
  const options = [first.year, first.year + 1].flatMap((year) => dateOf(year, month, day) ?? []);
  return options.find((option) => first.until(option).days > 0 && first.until(option).days < 92) ?? null;
}

/** Beyond so many days a verb that looks the other way outweighs nearness. */
const near = 90;
/** The same where the words leave no doubt, and for a past day of the article's own year: a jet lost on March 8. */
const nearEnough = 45;

/** "will meet on October 10", "is due on October 10". */
function reachOf(setting: Setting): number {
  const sure =
    /\b(?:will|shall|due|scheduled|set|planned|until|till|runs|opens|begins|starts|ends)\b[^;:“”"]*$/i.test(
      setting.before,
    );
  return setting.direction === 'future' && sure ? nearEnough : near;
}

/** The nearest of some days, or the nearest on the side to which the sentence looks where that one is out of reach. */
function nearest(
  options: readonly Temporal.PlainDate[],
  around: Temporal.PlainDate,
  direction: Direction,
  reach: number,
): Temporal.PlainDate | null {
  const sorted = options
    .map((day) => ({ day, distance: around.until(day).days }))
    .toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const first = sorted[0];
  if (!first) return null;
  const own = sorted.find(({ day, distance }) => distance <= 0 && day.year === around.year);
  if (direction === 'past' && own && first.distance > nearEnough) return own.day;
  if (Math.abs(first.distance) <= reach || direction === null || direction === 'near') return first.day;
  const fits = sorted.find(({ distance }) => (direction === 'past' ? distance <= 0 : distance >= 0));
  return (fits ?? first).day;
}

function resolveHoliday(meaning: Of<'holiday'>, setting: Setting): Value | null {
  const stepped = meaning.yearBy ? steppedYear(meaning.yearBy, setting) : null;
  const year = meaning.year ?? stepped;
  if (year !== null) {
    const day = holidayIn(meaning.name, year);
    return day && dayValue(day, stepped === null);
  }
  const { anchor } = setting;
  if (!anchor) {
    // A holiday that moves from year to year has neither month nor day without a year.
    const [one, other] = [holidayIn(meaning.name, 2021), holidayIn(meaning.name, 2022)];
    const fixed = one && other && one.month === other.month && one.day === other.day;
    return fixed ? { ...unknownDay, value: `XXXX-${two(one.month)}-${two(one.day)}` } : unknownDay;
  }
  const options = [-1, 0, 1].flatMap((by) => holidayIn(meaning.name, anchor.year + by) ?? []);
  const day = nearest(options, anchor, setting.direction, reachOf(setting));
  return day && dayValue(day, false);
}

function resolveNthWeekday(meaning: Of<'nthWeekday'>, setting: Setting): Value {
  const { which, weekday, months, month, year } = meaning;
  const { anchor, narrative } = setting;
  const stepped = meaning.yearBy ? steppedYear(meaning.yearBy, setting) : null;
  if (month === undefined) {
    if (!anchor) return unknownDay;
    const [inYear, inMonth] = shiftMonth(anchor.year, anchor.month, months ?? 0);
    return dayValue(nthWeekday(inYear, inMonth, weekday, which), false);
  }
  const told = year ?? stepped ?? (narrative ? historyYear(setting, month) : null);
  if (told !== null) return dayValue(nthWeekday(told, month, weekday, which), year !== undefined);
  if (!anchor) return { ...unknownDay, value: `XXXX-${two(month)}-XX` };
  const options = [-1, 0, 1].map((by) => nthWeekday(anchor.year + by, month, weekday, which));
  const day = nearest(options, anchor, setting.direction, reachOf(setting));
  return day ? dayValue(day, false) : unknownDay;
}

function resolveWeekday(meaning: Of<'weekday'>, setting: Setting): Value {
  const { weekday, shift, weeks, plus } = meaning;
  const { anchor, direction } = setting;
  if (!anchor) return { value: `XXXX-WXX-${String(weekday)}`, precision: 'day', stated: false };
  const from = setting.focusDay?.day ?? anchor;
  const limit = meaning.side ? { day: from, side: meaning.side } : setting.limit;
  if (limit) {
    const gap = (limit.side === 'before' ? limit.day.dayOfWeek - weekday : weekday - limit.day.dayOfWeek) + 7;
    const days = gap % 7 || 7;
    return dayValue(limit.side === 'before' ? limit.day.subtract({ days }) : limit.day.add({ days }), false);
  }
  const monday = anchor.subtract({ days: anchor.dayOfWeek - 1 });
  if (plus !== undefined) {
    const ahead = (weekday - anchor.dayOfWeek + 7) % 7;
    return dayValue(anchor.add({ days: ahead + 7 * plus }), false);
  }
  if (weeks !== undefined) return dayValue(monday.add({ days: weeks * 7 + weekday - 1 }), false);
  if (shift === 'next') return dayValue(monday.add({ days: 6 + weekday }), false);
  const back = (anchor.dayOfWeek - weekday + 7) % 7;
  const forward = (weekday - anchor.dayOfWeek + 7) % 7;
  if (shift === 'last') return dayValue(anchor.subtract({ days: back || 7 }), false);
  if (shift === 'coming') return dayValue(anchor.add({ days: forward || 7 }), false);
  const ahead = direction === 'future' || (shift === 'this' && direction === null);
  if (back === 0) return dayValue(anchor, false);
  if (direction === 'near') {
    return dayValue(forward < back ? anchor.add({ days: forward }) : anchor.subtract({ days: back }), false);
  }
  return dayValue(ahead ? anchor.add({ days: forward }) : anchor.subtract({ days: back }), false);
}

/** "will rule in four days" is a day, "grew by half in four years" a length. */
function resolveWithin(meaning: Of<'within'>, setting: Setting): Value {
  const { unit, count } = meaning;
  const length = {
    type: 'DURATION',
    value: durationValue(count, unit),
    precision: precisionOf(unit),
    stated: true,
  } as const;
  if (setting.direction !== 'future' || precisionOf(unit) === 'time' || !Number.isInteger(count))
    return length;
  return resolveDistance({ kind: 'distance', unit, by: count, from: 'anchor' }, setting);
}

/** A bare time belongs to the day told last, unless the verb looks the other way from there. */
function resolveClock(candidate: Candidate, setting: Setting): Value {
  const { anchor, focusDay, direction } = setting;
  const day = focusDay?.day ?? null;
  if (day && setting.narrative) return dayValue(day, false);
  if (!day || (anchor && !fitsFocus(anchor, day, direction))) {
    if (!anchor) return unknownDay;
    // "worked through the night" is of the night that is over.
    const over = candidate.part === 'NI' && direction !== 'future';
    return dayValue(over ? anchor.subtract({ days: 1 }) : anchor, false);
  }
  if (candidate.part === 'NI' && anchor?.equals(day) && direction !== 'future')
    return dayValue(day.subtract({ days: 1 }), false);
  const early = candidate.part === 'MO' ? 0 : 720;
  const small = focusDay?.night === true && (candidate.clock?.minutes ?? early) < 360;
  return dayValue(small ? day.add({ days: 1 }) : day, false);
}

function fitsFocus(anchor: Temporal.PlainDate, day: Temporal.PlainDate, direction: Direction): boolean {
  const distance = anchor.until(day).days;
  if (Math.abs(distance) > 31) return false;
  if (direction === 'past' && distance > 0) return false;
  return !(direction === 'future' && distance < 0);
}
