/** Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): Temporal.PlainDate {
  // 4 January lies in week 1 by definition (ISO 8601-1:2019, 3.1.1.23).
  const fourth = new Temporal.PlainDate(year, 1, 4);
  return fourth.add({ days: (week - 1) * 7 - (fourth.dayOfWeek - 1) });
}

/** `2022-W02`: the ISO week of a day. */
export function weekValue(day: Temporal.PlainDate): string {
  return `${year4(day.yearOfWeek ?? day.year)}-W${two(day.weekOfYear ?? 1)}`;
}

/** `2022-01` */
export function monthValue(year: number, month: number): string {
  return `${year4(year)}-${two(month)}`;
}

/** Years and months after (or before, negative) a month: `[2021, 12]` plus 1 is `[2022, 1]`. */
export function shiftMonth(year: number, month: number, by: number): readonly [number, number] {
  const index = year * 12 + (month - 1) + by;
  return [Math.floor(index / 12), (index % 12) + 1];
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `0476`; years before our era as TIMEX3 has them (`BC0044`). */
export function year4(value: number): string {
  if (value < 1) return `BC${String(1 - value).padStart(4, '0')}`;
  return String(value).padStart(4, '0');
}

/** Western Easter Sunday (the anonymous Gregorian computus, Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return new Temporal.PlainDate(year, month, day);
}

/** The `nth` (1 first, -1 last) weekday (1 Monday … 7 Sunday) of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Temporal.PlainDate {
  const first = new Temporal.PlainDate(year, month, 1);
  if (nth > 0) {
    return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
  }
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + (-nth - 1) * 7 });
}
