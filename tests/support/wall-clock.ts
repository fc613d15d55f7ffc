/* What a clock on the wall of a place shows, asked of Intl minute by minute: it shares nothing with what computes slots. */

const minute = 60_000;
const quarter = 15 * minute;
const hour = 60 * minute;
const day = 24 * hour;

export interface WallClock {
  /** `2026-03-29T03:30`, at milliseconds from 1970. */
  readonly shows: (at: number) => string;
  /** How far ahead of UTC it is, ms. */
  readonly offset: (at: number) => number;
}

export function wallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const shows = (at: number): string => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
  };
  return { shows, offset: (at) => Date.parse(`${shows(at)}Z`) - at };
}

/** When the clock is changed between two instants, to the minute. */
export function changesOf({ offset }: WallClock, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += day) {
    let [low, high] = [at, at + day];
    if (offset(low) === offset(high)) continue;
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / 2 / minute) * minute;
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

/**
 * When the clock shows each full hour around one of its changes, a day to both sides: the first time that it does; what it
 * skips counts by the clock as it went before.
 */
export function hoursAround(clock: WallClock, change: number): readonly string[] {
  const firstAt = new Map<string, number>();
  const start = Math.floor((change - 3 * day) / quarter) * quarter;
  for (let at = start; at < change + 3 * day; at += quarter) {
    const wall = clock.shows(at);
    if (!firstAt.has(wall)) firstAt.set(wall, at);
  }
  const before = clock.offset(change - minute);
  const first = clock.shows(start + day);
  const last = clock.shows(change + 2 * day);
  const instants = new Set<number>();
  for (let wall = Date.parse(`${first.slice(0, 10)}T00:00Z`); wall < Date.parse(`${last}Z`); wall += hour) {
    instants.add(firstAt.get(new Date(wall).toISOString().slice(0, 16)) ?? wall - before);
  }
  return [...instants]
    .filter((at) => at >= change - day && at < change + day)
    .sort((a, b) => a - b)
    .map((at) => Temporal.Instant.fromEpochMilliseconds(at).toString());
}
