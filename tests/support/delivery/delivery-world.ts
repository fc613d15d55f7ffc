import { onTestFinished } from 'vitest';
import type { DigestStore } from '../../../src/core/digests/ports.ts';
import type { ChatPlatform } from '../../../src/core/model/subscription.ts';
import { createDeliveries, type Deliveries } from '../../../src/delivery/deliver.ts';
import type { DeliveryParts } from '../../../src/delivery/parts.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { type LogLine, listLog } from '../list-log.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
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
  /** Another engine on the store, or on one of the test's own, ticking every second. */
  readonly start: (store?: DigestStore) => Engine;
}

/** An engine that can be killed: nothing it asks is answered any more, and nothing it does reaches anybody. */
export interface Engine extends Deliveries {
  kill(): void;
}

export function deliveryWorld(start: string): DeliveryWorld {
  const time = new VirtualTime(start);
  const store = openSqliteDigestStore(temporaryDirectory(), 'data');
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
    start: (own = store) => startEngine(parts, own),
  };
}

function startEngine(parts: DeliveryParts, store: DigestStore): Engine {
  const life = new AbortController();
  const mortal = <Part extends object>(part: Part): Part => mortalCopy(part, () => life.signal.aborted);
  const publishers = new Map([...parts.publishers()].map(([name, one]) => [name, mortal(one)]));
  const engine = createDeliveries({
    ...parts,
    store: mortal(store),
    composer: mortal(parts.composer),
    publishers: () => publishers,
  });
  const tick = async (): Promise<void> => {
    while (!life.signal.aborted) {
      void engine.tick();
      await parts.timers.sleep(1_000);
    }
  };
  void tick();
  return { ...engine, kill: () => life.abort() };
}

/** Methods that are neither carried out nor answered once their caller is dead; answers under way are lost. */
function mortalCopy<Part extends object>(part: Part, isDead: () => boolean): Part {
  return new Proxy(part, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        if (isDead()) return new Promise(() => {});
        const result: unknown = await Reflect.apply(member, target, given);
        return isDead() ? new Promise(() => {}) : result;
      };
    },
  });
}
