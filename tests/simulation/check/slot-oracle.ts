import type { WrittenSchedule } from '../../../src/core/model/subscription.ts';
import { changesOf, wallClock } from '../../support/wall-clock.ts';

const day = 24 * 3_600_000;
const margin = 4 * day;
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const groups: Readonly<Record<string, string>> = {
  daily: names.join(', '),
  weekdays: 'mon, tue, wed, thu, fri',
  weekends: 'sat, sun',
};

/** A stretch of time in which a zone keeps one offset. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/**
 * The instants from `from` to before `until` at which a schedule is due, told from Intl's clock of the zone alone: the
 * first time that the clock shows the time; where it skips it, the time by the clock as it went before.
 */
export class SlotOracle {
  readonly #from: number;
  readonly #until: number;
  readonly #known = new Map<string, readonly number[]>();
  readonly #zones = new Map<string, readonly Stretch[]>();

  constructor(from: number, until: number) {
    this.#from = from;
    this.#until = until;
  }

  slots(schedule: WrittenSchedule): readonly number[] {
    const key = JSON.stringify(schedule);
    const known = this.#known.get(key);
    if (known) return known;
    const slots = this.#computed(schedule);
    this.#known.set(key, slots);
    return slots;
  }

  #computed({ at, days, timezone }: WrittenSchedule): readonly number[] {
    const stretches = this.#stretches(timezone);
    const wanted = (groups[days] ?? days).split(', ');
    const times = at.split(', ').map((time) => Date.parse(`1970-01-01T${time}Z`));
    const found = new Set<number>();
    for (let date = startOfDay(this.#from - margin); date < this.#until + margin; date += day) {
      if (!wanted.includes(names[new Date(date).getUTCDay()] ?? '')) continue;
      for (const time of times) found.add(instantOf(date + time, stretches));
    }
    return [...found].filter((slot) => slot >= this.#from && slot < this.#until).toSorted((a, b) => a - b);
  }

  #stretches(timezone: string): readonly Stretch[] {
    const known = this.#zones.get(timezone);
    if (known) return known;
    const clock = wallClock(timezone);
    const [first, last] = [startOfDay(this.#from - 2 * margin), startOfDay(this.#until + 2 * margin)];
    const bounds = [first, ...changesOf(clock, first, last), last];
    const stretches = bounds.slice(0, -1).map((from, index) => ({
      from,
      until: bounds[index + 1] ?? last,
      offset: clock.offset(from),
    }));
    this.#zones.set(timezone, stretches);
    return stretches;
  }
}

function instantOf(wall: number, stretches: readonly Stretch[]): number {
  const shown = stretches.find(({ from, until, offset }) => wall - offset >= from && wall - offset < until);
  if (shown) return wall - shown.offset;
  const before = stretches.findLast(({ until, offset }) => wall - offset >= until);
  return wall - (before?.offset ?? 0);
}

function startOfDay(at: number): number {
  return Math.floor(at / day) * day;
}
