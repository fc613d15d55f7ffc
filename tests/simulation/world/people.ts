import type { Asker, DigestDesk } from '../../../src/core/digests/desk.ts';
import type { DigestStore } from '../../../src/core/digests/ports.ts';
import { Fault } from '../../../src/core/fault.ts';
import { SlotOracle } from '../check/slot-oracle.ts';
import type { Host } from './host.ts';
import type { Act } from './record.ts';
import type { PlannedAct, PlannedSubscription, Scenario } from './scenario.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface PeopleParts {
  readonly scenario: Scenario;
  readonly time: VirtualTime;
  readonly host: Host;
  readonly store: DigestStore;
  readonly acts: Act[];
  /** The desk of a process that runs; null where none does. */
  readonly desk: () => DigestDesk | null;
}

/** How long people wait for an answer before they ask again. */
const patience = 60_000;

/** Make subscriptions, and change their minds. */
export class People {
  readonly #parts: PeopleParts;
  readonly #oracle: SlotOracle;

  constructor(parts: PeopleParts) {
    this.#parts = parts;
    const { start, end } = parts.scenario;
    this.#oracle = new SlotOracle(start, end + 30 * 24 * 3_600_000);
  }

  plan(): void {
    const { scenario, time } = this.#parts;
    for (const one of scenario.subscriptions) time.after(one.addedAt - time.now, () => void this.#add(one));
    for (const act of scenario.acts) time.after(act.at - time.now, () => this.#ask(act, time.now));
  }

  async #add({ id, topic, destination, target, schedule, options }: PlannedSubscription): Promise<void> {
    const { store, host, time } = this.#parts;
    const now = host.now;
    const next = this.#oracle.slots(schedule).find((slot) => slot > now);
    const [from, hostFrom] = [time.now, now];
    await store.putSubscription({
      id,
      topic,
      destination,
      schedule,
      options,
      origin: 'command',
      state: 'active',
      why: null,
      createdBy: target.userId,
      createdAt: new Date(now).toISOString(),
      nextAt: next === undefined ? null : Temporal.Instant.fromEpochMilliseconds(next).toString(),
    });
    this.#done({ from, hostFrom, subscription: id, kind: 'add', schedule });
  }

  /** @param from when it was first asked: it may have been done then, though no answer came */
  #ask(act: PlannedAct, from: number): void {
    const { time, host, desk } = this.#parts;
    const open = desk();
    let isOver = false;
    const again = (): void => {
      if (!isOver) this.#ask(act, from);
      isOver = true;
    };
    const hostFrom = host.now;
    time.after(patience, again);
    if (!open) return;
    const place = this.#parts.scenario.subscriptions.find(({ id }) => id === act.subscription)?.destination;
    if (!place) return;
    const asker = { user: 'somebody', place };
    const noted = async (): Promise<void> => {
      await carryOut(open, act, asker);
      // It may have been done long after it was asked for, and asked for again meanwhile.
      isOver = true;
      const schedule = act.kind === 'edit' ? act.schedule : null;
      this.#done({ from, hostFrom, subscription: act.subscription, kind: act.kind, schedule });
    };
    // Failed: it is asked again. So is what was refused, but for a digest at once, and where none is left to remove.
    noted().catch((error: unknown) => {
      if (isOver || !(error instanceof Fault)) return;
      const isRemoved = act.kind === 'remove' && error.code === 'no-digest';
      if (act.kind !== 'now' && !isRemoved) return;
      isOver = true;
      const { subscription } = act;
      const kind = isRemoved ? 'remove' : 'now-refused';
      this.#done({ from, hostFrom, subscription, kind, schedule: null });
    });
  }

  #done(act: Omit<Act, 'until'>): void {
    this.#parts.acts.push({ ...act, until: this.#parts.time.now });
  }
}

function carryOut(desk: DigestDesk, act: PlannedAct, asker: Asker): Promise<unknown> {
  if (act.kind !== 'edit') return desk[act.kind](act.subscription, asker);
  const { at, days, timezone } = act.schedule;
  return desk.edit(act.subscription, { at, days, timezone }, asker);
}
