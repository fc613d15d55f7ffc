import type { RunRecord } from '../world/record.ts';

interface Setting {
  readonly from: number;
  readonly until: number;
  readonly ahead: number;
}

/** What the host's clock showed when: all that a process can know of the time. */
export class HostClock {
  readonly #settings: readonly Setting[];

  constructor({ clock, end }: Pick<RunRecord, 'clock' | 'end'>) {
    const all = [{ at: Number.NEGATIVE_INFINITY, ahead: 0 }, ...clock];
    this.#settings = all.map(({ at, ahead }, index) => ({
      from: at,
      until: all[index + 1]?.at ?? Math.max(end, at) + 1,
      ahead,
    }));
  }

  shows(at: number): number {
    return at + (this.#settings.findLast(({ from }) => from <= at)?.ahead ?? 0);
  }

  /** The first true time, from one on, at which it shows an instant or a later one; infinite where it never does. */
  reaches(instant: number, from: number): number {
    for (const setting of this.#settings) {
      if (setting.until <= from) continue;
      const at = Math.max(setting.from, from, instant - setting.ahead);
      if (at < setting.until) return at;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Since when, up to an instant, it has shown another or a later one without a break; null where it does not then. */
  showsSince(instant: number, at: number): number | null {
    let since: number | null = null;
    for (const { from, until, ahead } of this.#settings) {
      if (from > at) break;
      // It was set twice at one instant.
      if (until <= from) continue;
      const shown = Math.max(from, instant - ahead);
      if (shown > Math.min(at, until - 1)) since = null;
      else if (since === null || shown > from) since = shown;
    }
    return since;
  }
}
