import { setImmediate as turn } from 'node:timers/promises';

interface Planned {
  readonly at: number;
  /** Planned at one instant, they happen in this order. */
  readonly order: number;
  readonly happen: () => void;
}

/**
 * Time that stands still while anything can happen without it: between two planned happenings every promise that can settle
 * has settled. The same plans give the same run.
 */
export class VirtualTime {
  #now: number;
  #order = 0;
  readonly #heap: Planned[] = [];

  /** @param start milliseconds since 1970 */
  constructor(start: number) {
    this.#now = start;
  }

  /** True time, milliseconds since 1970: what the platforms' clocks show. */
  get now(): number {
    return this.#now;
  }

  after(milliseconds: number, happen: () => void): void {
    const planned = { at: this.#now + Math.max(0, Math.round(milliseconds)), order: this.#order++, happen };
    this.#heap.push(planned);
    this.#rise(this.#heap.length - 1);
  }

  /** Lets everything happen that is planned up to an instant, and what follows from it. */
  async runUntil(end: number): Promise<void> {
    await turn();
    for (let next = this.#heap[0]; next && next.at <= end; next = this.#heap[0]) {
      this.#takeFirst();
      this.#now = next.at;
      next.happen();
      // All microtasks run before the next turn of the real event loop.
      await turn();
    }
    this.#now = end;
  }

  #takeFirst(): void {
    const last = this.#heap.pop();
    if (!last || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink();
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = isBefore(this.#heap[right], this.#heap[left]) ? right : left;
      if (!this.#swapIfBefore(child, at)) return;
      at = child;
    }
  }

  #swapIfBefore(one: number, other: number): boolean {
    const [first, second] = [this.#heap[one], this.#heap[other]];
    if (!first || !second || !isBefore(first, second)) return false;
    this.#heap[one] = second;
    this.#heap[other] = first;
    return true;
  }
}

function isBefore(one: Planned | undefined, other: Planned | undefined): boolean {
  if (!one || !other) return one !== undefined;
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
