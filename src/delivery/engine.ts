import type { Subscription } from '../core/model/subscription.ts';
import { Places } from '../core/places.ts';
import { Claims } from './claims.ts';
import { createFollower, type Follower, type StandingPost } from './follow.ts';
import type { DeliveryParts } from './parts.ts';
import { Patience } from './patience.ts';
import { timeOf } from './plan-slots.ts';
import { createPlanner, type Planner } from './planner.ts';
import { createRateQueue } from './queue/rate-queue.ts';
import { SetBack } from './set-back.ts';
import { Tasks } from './tasks.ts';
import { ShutDoors } from './work/shut-doors.ts';
import { Tries } from './work/tries.ts';

const composedAtOnce = 4;
/** What is on its way at the end is waited for so long, ms. */
const closingMs = 5_000;
const pruneEveryMs = 86_400_000;
/** Rows of deliveries are kept for so long at the least. */
const keptFor = 'P35D';

/** Plans, claims and sends, until it is closed. */
export class Engine {
  readonly #parts: DeliveryParts;
  readonly #closing = new AbortController();
  readonly #tasks = new Tasks();
  readonly #patience: Patience;
  readonly #planner: Planner;
  readonly #follower: Follower;
  readonly #claims: Claims;
  readonly #setBack: SetBack;
  #isRecomputed = false;
  #isCaughtUp = false;
  #pruneAt: number;
  #looking: Promise<void> | null = null;

  constructor(parts: DeliveryParts) {
    const { timers } = parts;
    const elapsed = (): number => timers.elapsed();
    const closing = this.#closing.signal;
    this.#parts = parts;
    this.#patience = new Patience(elapsed);
    this.#setBack = new SetBack(parts.clock, elapsed);
    this.#planner = createPlanner(parts);
    this.#follower = createFollower(parts, closing);
    const shop = {
      ...parts,
      queue: createRateQueue(timers),
      posted: (post: StandingPost, subscription: Subscription): void =>
        void this.#tasks.add(this.#follower.posted(post, subscription)),
      composing: new Places(composedAtOnce),
      tries: new Tries(elapsed),
      shut: new ShutDoors<string>(elapsed),
      closing,
    };
    this.#claims = new Claims(shop, this.#tasks);
    this.#pruneAt = elapsed() + pruneEveryMs;
  }

  async tick(): Promise<void> {
    if (this.#closing.signal.aborted || !this.#patience.isOver()) return;
    this.#looking ??= this.#tasks.add(this.#look()).finally(() => {
      this.#looking = null;
    });
    await this.#looking;
  }

  async topicChanged(topic: string): Promise<void> {
    if (this.#closing.signal.aborted) return;
    await this.#tasks.add(this.#follower.follow(topic));
    await this.tick();
  }

  idle(): Promise<void> {
    return this.#tasks.idle();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const over = new AbortController();
    await Promise.race([this.idle(), this.#parts.timers.sleep(closingMs, over.signal)]);
    over.abort();
  }

  async #look(): Promise<void> {
    try {
      await this.#plan();
      this.#catchUp();
      await this.#prune();
      this.#patience.went();
    } catch (error) {
      this.#patience.failed();
      this.#parts.log.error({ err: error }, 'what is due could not be looked at; it is tried again');
    }
  }

  async #plan(): Promise<void> {
    const { signal } = this.#closing;
    // Slots may have been planned up to where the clock was by mistake.
    if (this.#setBack.isNoticed()) this.#isRecomputed = false;
    if (!this.#isRecomputed) {
      await this.#planner.recompute(signal);
      this.#isRecomputed = true;
    }
    for (let isMore = true; isMore && !signal.aborted; ) {
      isMore = await this.#planner.planSome();
      await this.#claims.take();
    }
  }

  /** What a process that died began to plan after a topic's change is planned to its end. */
  #catchUp(): void {
    const topics = this.#isCaughtUp ? [] : this.#parts.topics();
    this.#isCaughtUp = true;
    const follow = async (): Promise<void> => {
      for (const { id } of topics) await this.#follower.follow(id);
      await this.#follower.again();
    };
    void this.#tasks.add(follow());
  }

  async #prune(): Promise<void> {
    const { store, clock, timers, settings } = this.#parts;
    if (timers.elapsed() < this.#pruneAt) return;
    this.#pruneAt = timers.elapsed() + pruneEveryMs;
    const spans = [keptFor, settings.mendFor].map((span) => timeOf(span).total('hours'));
    await store.prune(
      clock
        .now()
        .subtract({ hours: Math.ceil(Math.max(...spans)) })
        .toString(),
    );
  }
}
