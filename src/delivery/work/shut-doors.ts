const first = 30_000;
const longest = 900_000;

/** Where the bot is not let in, and until when nothing is tried there. Times are milliseconds that only grow. */
export class ShutDoors<Key> {
  readonly #elapsed: () => number;
  readonly #doors = new Map<Key, { readonly until: number; readonly times: number }>();

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  isShut(key: Key): boolean {
    return (this.#doors.get(key)?.until ?? Number.NEGATIVE_INFINITY) > this.#elapsed();
  }

  /** It was shut, and nobody knows yet whether it still is: one may try. */
  isToBeTried(key: Key): boolean {
    return this.#doors.has(key) && !this.isShut(key);
  }

  /** It is shut: for 30 s, and each time that it is found so again for twice as long, up to 15 min. */
  shut(key: Key): void {
    if (this.isShut(key)) return;
    const times = this.#doors.get(key)?.times ?? 0;
    const wait = Math.min(longest, first * 2 ** Math.min(times, 20));
    this.#doors.set(key, { until: this.#elapsed() + wait, times: times + 1 });
  }

  open(key: Key): void {
    this.#doors.delete(key);
  }
}
