import { onTestFinished } from 'vitest';
import type { DigestStore } from '../../../src/core/digests/ports.ts';
import type { ChatPlatform } from '../../../src/core/model/subscription.ts';
import { createDeliveries, type Deliveries } from '../../../src/delivery/deliver.ts';
import type { DeliveryParts } from '../../../src/delivery/parts.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { type LogLine, listLog } from '../list-log.ts';
import { quickDirectory } from '../temporary-directory.ts';
import { PlainComposer } from './plain-composer.ts';
import { StrictPublisher } from './strict-publisher.ts';
import { VirtualTime } from './virtual-time.ts';

/** The real store and engines around platforms in memory, in a time that a test lets pass. */
export interface DeliveryWorld {
  readonly time: VirtualTime;
  readonly store: DigestStore;
  readonly discord: StrictPublisher;
  readonly slack: StrictPublisher;
  readonly composer: PlainComposer;
  readonly lines: readonly LogLine[];
  readonly parts: DeliveryParts;
  /** Another engine, ticking every second. */
  readonly start: (life?: EngineLife) => Engine;
}

export interface EngineLife {
  /** A store of its own in place of the world's. */
  readonly store?: DigestStore;
  /** The step (a call of store, composer or publisher, from 0) at which it dies. */
  readonly diesAt?: number;
  /** What it asked for in its last step is carried out all the same. */
  readonly carriedOut?: boolean;
  readonly topics?: DeliveryParts['topics'];
  /** The platforms that it is connected to. */
  readonly publishers?: ReturnType<DeliveryParts['publishers']>;
  /** How long after each tick it ticks again, ms, by the time that has passed: every second where it is left out. */
  readonly tickMs?: number | ((elapsed: number) => number);
}

/** An engine that can be killed: nothing it asks is answered any more, and nothing it does reaches anybody. */
export interface Engine extends Deliveries {
  kill(): void;
  isDead(): boolean;
}

export function deliveryWorld(start: string): DeliveryWorld {
  const time = new VirtualTime(start);
  const store = openSqliteDigestStore(quickDirectory(), 'data');
  onTestFinished(() => store.close());
  const { log, lines } = listLog();
  const discord = new StrictPublisher('discord', time);
  const slack = new StrictPublisher('slack', time);
  const composer = new PlainComposer();
  const publishers = new Map<ChatPlatform, StrictPublisher>([
    ['discord', discord],
    ['slack', slack],
  ]);
  const settings = { catchUp: 'PT6H', mendFor: 'P7D' };
  const parts: DeliveryParts = {
    store,
    composer,
    publishers: () => publishers,
    topics: () => [],
    clock: time.clock,
    timers: time,
    log,
    settings,
  };
  return {
    time,
    store,
    discord,
    slack,
    composer,
    lines,
    parts,
    start: (life = {}) => startEngine(parts, life),
  };
}

function startEngine(
  parts: DeliveryParts,
  { store = parts.store, topics = parts.topics, publishers, diesAt, carriedOut, tickMs = 1_000 }: EngineLife,
): Engine {
  const life = new AbortController();
  const connected = [...(publishers ?? parts.publishers())];
  let steps = 0;
  const mortal = <Part extends object>(part: Part): Part =>
    mortalCopy(part, life.signal, () => {
      if (steps++ !== diesAt) return 'lives';
      life.abort();
      return carriedOut ? 'dies after' : 'dies before';
    });
  const reached = new Map(connected.map(([name, one]) => [name, mortal(one)]));
  const engine = createDeliveries({
    ...parts,
    topics,
    store: mortal(store),
    composer: mortal(parts.composer),
    publishers: () => reached,
  });
  const tick = async (): Promise<void> => {
    while (!life.signal.aborted) {
      void engine.tick();
      await parts.timers.sleep(typeof tickMs === 'number' ? tickMs : tickMs(parts.timers.elapsed()));
    }
  };
  void tick();
  return { ...engine, kill: () => life.abort(), isDead: () => life.signal.aborted };
}

/** Methods that are neither carried out nor answered once their caller is dead; answers under way are lost. */
function mortalCopy<Part extends object>(
  part: Part,
  dead: AbortSignal,
  step: () => 'lives' | 'dies before' | 'dies after',
): Part {
  return new Proxy(part, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        if (dead.aborted || step() === 'dies before') return never();
        const result: unknown = await Reflect.apply(member, target, given);
        return dead.aborted ? never() : result;
      };
    },
  });
}

function never(): Promise<never> {
  return new Promise(() => {});
}
