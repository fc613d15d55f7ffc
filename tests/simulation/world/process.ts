import type { Chance } from '../../../bench/soak/chance.ts';
import type { DigestDesk } from '../../../src/core/digests/desk.ts';
import type { Composer, DigestStore, Publisher } from '../../../src/core/digests/ports.ts';
import type { ChatPlatform } from '../../../src/core/model/subscription.ts';
import type { Topic } from '../../../src/core/model/topic.ts';
import { createDeliveries, type Deliveries } from '../../../src/delivery/deliver.ts';
import { createDigestDesk } from '../../../src/delivery/digest-desk.ts';
import type { DeliveryParts } from '../../../src/delivery/parts.ts';
import type { Host } from './host.ts';
import { type Life, never } from './life.ts';

/** A process with the real engine in it. */
export interface SimulatedProcess {
  readonly life: Life;
  readonly engine: Deliveries;
  /** Where people ask. */
  readonly desk: () => DigestDesk;
}

export interface ProcessParts {
  readonly life: Life;
  readonly host: Host;
  readonly chance: Chance;
  readonly store: DigestStore;
  readonly composer: Composer;
  readonly publishers: ReadonlyMap<ChatPlatform, Publisher>;
  readonly topics: readonly Topic[];
  /** Shares of calls that fail at this moment. */
  readonly failing: () => { readonly store: number; readonly composer: number };
  /** Told of every call that is more than a look. */
  readonly onWork: () => void;
  readonly onTrouble: (what: string) => void;
  readonly sabotage: (parts: DeliveryParts) => DeliveryParts;
  readonly log: DeliveryParts['log'];
}

/** Methods that only look: a process that is idle does nothing else. */
const looks = new Set<string | symbol>(['dueSubscriptions', 'claim', 'nextDue']);

export function startProcess(parts: ProcessParts): SimulatedProcess {
  const { life, host, publishers, topics, failing, sabotage, log } = parts;
  const deliveryParts = sabotage({
    store: fallible(parts, parts.store, 'store', () => failing().store),
    composer: fallible(parts, parts.composer, 'composer', () => failing().composer),
    publishers: () => publishers,
    topics: () => topics,
    clock: host.clock,
    timers: life.timers,
    log,
    settings: { catchUp: 'PT6H', mendFor: 'P7D' },
  });
  const engine = createDeliveries(deliveryParts);
  const desk = (): DigestDesk =>
    createDigestDesk(
      deliveryParts,
      () => void engine.tick(),
      (topic) => engine.topicChanged(topic),
    );
  return { life, engine, desk };
}

/**
 * The same port, where each call takes a while and may fail, before it was carried out or after, and where the process may
 * die before it, after it, or before it learns of it.
 */
function fallible<Port extends object>(
  { life, chance, onWork, onTrouble }: ProcessParts,
  port: Port,
  name: string,
  share: () => number,
): Port {
  const call = async (method: string | symbol, given: readonly unknown[]): Promise<unknown> => {
    const isLook = looks.has(method);
    if (!isLook && !life.step()) return never();
    if (!isLook) onWork();
    if (life.isStill) await life.pause(0);
    const fails = chance.happens(share());
    if (fails) onTrouble(`${name}.${String(method)} failed`);
    if (fails && chance.happens(0.7)) throw new Error(`${name}: disk I/O error`);
    const work: unknown = Reflect.get(port, method);
    if (typeof work !== 'function') throw new Error(`${name} has no ${String(method)}`);
    const result: unknown = await Reflect.apply(work, port, given);
    if (life.isOver || (!isLook && !life.step())) return never();
    if (!isLook) await life.pause(chance.between(0, 4));
    if (fails) throw new Error(`${name}: no answer`);
    return result;
  };
  return new Proxy(port, {
    get:
      (_port, method) =>
      (...given: readonly unknown[]) =>
        call(method, given),
  });
}
