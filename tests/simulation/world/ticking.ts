import type { DigestStore } from '../../../src/core/digests/ports.ts';
import { SlotOracle } from '../check/slot-oracle.ts';
import type { Host } from './host.ts';
import type { SimulatedProcess } from './process.ts';
import type { Scenario } from './scenario.ts';
import type { VirtualTime } from './virtual-time.ts';

const second = 1_000;
const minute = 60_000;
/** Nothing happened for so long: whoever waits for something does it by a timer. */
const busyFor = 45_000;
const longestPause = 10 * minute;
const day = 24 * 60 * minute;

export interface TickingParts {
  readonly scenario: Scenario;
  readonly time: VirtualTime;
  readonly host: Host;
  readonly onLog: (line: string) => void;
}

/**
 * Processes tick every second. Ticks that would find nothing are left out: none is due, and nothing happened of late.
 */
export class Ticking {
  readonly #parts: TickingParts;
  readonly #slots: readonly number[];
  readonly #asleep = new Set<() => void>();
  #busyUntil = 0;

  constructor(parts: TickingParts) {
    this.#parts = parts;
    this.#slots = allSlots(parts.scenario);
  }

  /** Something happened. */
  touch(): void {
    this.#busyUntil = this.#parts.time.now + busyFor;
    for (const wake of this.#asleep) wake();
    this.#asleep.clear();
  }

  /** Has a process tick for as long as it lives. */
  start(process: SimulatedProcess, store: DigestStore): void {
    const ticked = this.#parts.host.now;
    process.engine.tick().catch((error: unknown) => this.#parts.onLog(`tick: ${String(error)}`));
    process.life.after(second, () => void this.#again(process, store, ticked));
  }

  async #again(process: SimulatedProcess, store: DigestStore, ticked: number): Promise<void> {
    const wait = await this.#leftOut(store, ticked);
    let isOver = false;
    const go = (): void => {
      if (!isOver) this.start(process, store);
      isOver = true;
      this.#asleep.delete(wake);
    };
    const wake = (): void => process.life.after(second, go);
    if (wait > second) this.#asleep.add(wake);
    process.life.after(wait, go);
  }

  /** For how long nothing would be found. @param ticked what the host's clock showed at the last tick: later slots are open */
  async #leftOut(store: DigestStore, ticked: number): Promise<number> {
    if (this.#parts.time.now < this.#busyUntil) return 0;
    const { now } = this.#parts.host;
    const due = await store.nextDue();
    const slot = this.#slots[firstAfter(this.#slots, ticked)];
    const next = Math.min(due === null ? now + longestPause : Date.parse(due), slot ?? now + longestPause);
    return Math.max(0, Math.min(longestPause, next - now));
  }
}

function allSlots({ start, end, subscriptions, acts }: Scenario): readonly number[] {
  const oracle = new SlotOracle(start - day, end + day);
  const edited = acts.flatMap((act) => (act.kind === 'edit' ? [act.schedule] : []));
  const schedules = [...subscriptions.map(({ schedule }) => schedule), ...edited];
  return [...new Set(schedules.flatMap((schedule) => oracle.slots(schedule)))].toSorted((a, b) => a - b);
}

/** The place of the first number that is greater, in a rising list. */
function firstAfter(rising: readonly number[], than: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}
