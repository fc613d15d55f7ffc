import { onTestFinished } from 'vitest';
import type { Composed, Publisher } from '../../../src/core/digests/ports.ts';
import type { Delivery, MessageBody } from '../../../src/core/model/delivery.ts';
import type { Destination } from '../../../src/core/model/subscription.ts';
import { createDeliveries } from '../../../src/delivery/deliver.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { PlainComposer } from '../../support/delivery/plain-composer.ts';
import { subscriptionOf } from '../../support/delivery/subscriptions.ts';
import type { VirtualTime } from '../../support/delivery/virtual-time.ts';
import { listLog } from '../../support/list-log.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

/** Digests of two parts, the second in the first one's thread, in bodies that a platform takes. */
class TwoParts extends PlainComposer {
  override parts = 2;
  readonly #bodyOf: (text: string) => MessageBody;

  constructor(bodyOf: (text: string) => MessageBody) {
    super();
    this.#bodyOf = bodyOf;
  }

  override async compose(delivery: Delivery) {
    const composed = await super.compose(delivery);
    if ('nothing' in composed) return composed;
    const parts = composed.parts.map((part, n) => ({
      ...part,
      body: this.#bodyOf(`${delivery.subscription} ${n}`),
    }));
    return { ...composed, parts } satisfies Composed;
  }
}

export interface Ledgered {
  /** Lets so many seconds pass; what goes out is waited for, however long its answer takes. */
  readonly pass: (seconds: number) => Promise<void>;
  /** States of all deliveries but those that are to come. */
  readonly states: () => Promise<readonly string[]>;
}

/** The real engine on the real store, with a publisher that goes out to a local platform, for daily digests at nine. */
export async function throughLedger(
  time: VirtualTime,
  publisher: Publisher,
  bodyOf: (text: string) => MessageBody,
  destinations: readonly Destination[],
): Promise<Ledgered> {
  const store = openSqliteDigestStore(temporaryDirectory(), 'data');
  onTestFinished(() => store.close());
  for (const [at, destination] of destinations.entries()) {
    await store.putSubscription(subscriptionOf({ id: `sub${at}`, destination }));
  }
  const out = new Set<Promise<unknown>>();
  const counted = <Result>(answer: Promise<Result>): Promise<Result> => {
    const answered = answer.finally(() => out.delete(answered));
    out.add(answered);
    return answered;
  };
  const watched: Publisher = {
    platform: publisher.platform,
    post: (...given) => counted(publisher.post(...given)),
    edit: (...given) => counted(publisher.edit(...given)),
    find: (...given) => counted(publisher.find(...given)),
    check: (...given) => counted(publisher.check(...given)),
  };
  const engine = createDeliveries({
    store,
    composer: new TwoParts(bodyOf),
    publishers: () => new Map([[publisher.platform, watched]]),
    topics: () => [],
    clock: time.clock,
    timers: time,
    log: listLog().log,
    settings: { catchUp: 'PT6H', mendFor: 'P7D' },
  });
  return {
    pass: async (seconds) => {
      for (let count = 0; count < seconds; count++) {
        void engine.tick();
        await time.pass('PT1S');
        while (out.size > 0) {
          await Promise.allSettled(out);
          await time.pass('PT0S');
        }
      }
    },
    states: async () => (await store.deliveries(null, 1_000)).map(({ state }) => state),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
  };
}
