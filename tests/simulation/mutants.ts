import type { Composer, DigestStore, Publisher } from '../../src/core/digests/ports.ts';
import type { MessageBody } from '../../src/core/model/delivery.ts';
import type { DeliveryParts } from '../../src/delivery/parts.ts';
import type { FindingKind } from './check/finding.ts';

/** An engine that lacks something which it needs. */
export interface Mutant {
  readonly name: string;
  readonly sabotage: (parts: DeliveryParts) => DeliveryParts;
  /** What the checker says of it, among other things. */
  readonly findings: readonly FindingKind[];
  /** The seed that tells it best; should the world change, others do. */
  readonly seed: number;
}

let engines = 0;

export const mutants: readonly Mutant[] = [
  {
    name: 'does not write that it is about to send',
    sabotage: withStore((store) => ({
      trying: () => Promise.resolve(true),
      composed: (id, token, composed) => store.composed(id, token, composed),
    })),
    findings: ['doubled'],
    seed: 12,
  },
  {
    name: 'sends again without looking whether it stands there',
    sabotage: withPublisher(() => ({ find: () => Promise.resolve({ kind: 'absent' }) })),
    findings: ['doubled'],
    seed: 1,
  },
  {
    name: 'takes a lost answer for a call that was not made',
    sabotage: withPublisher((publisher) => ({
      post: async (post) => {
        const outcome = await publisher.post(post);
        return outcome.kind === 'unknown' ? { kind: 'unreached', why: outcome.why } : outcome;
      },
    })),
    findings: ['doubled'],
    seed: 13,
  },
  {
    name: 'takes a call that failed for one that did not',
    sabotage: withPublisher((publisher) => ({
      post: async (post) => {
        const outcome = await publisher.post(post);
        return outcome.kind === 'unreached' ? { kind: 'done', messageId: '1' } : outcome;
      },
    })),
    findings: ['lost'],
    seed: 12,
  },
  {
    name: 'moves to the next slot a little before it has written this one down',
    sabotage: (parts) => {
      const { store, timers } = parts;
      const plan: DigestStore['plan'] = async (subscription, deliveries, state) => {
        await store.plan(subscription, [], state);
        await timers.sleep(2_000);
        return store.plan(subscription, deliveries);
      };
      return { ...parts, store: instead(store, { plan }) };
    },
    findings: ['lost'],
    seed: 6,
  },
  {
    name: 'sends each of the slots that it missed, with all that there is',
    sabotage: (parts) => {
      const { store, composer } = parts;
      const plan: DigestStore['plan'] = (subscription, deliveries, state) => {
        const all = deliveries.map((one) => ({ ...one, state: 'planned', why: null }) as const);
        return store.plan(subscription, all, state);
      };
      const compose: Composer['compose'] = async (delivery, subscription) => {
        const composed = await composer.compose(delivery, subscription);
        return 'parts' in composed ? { ...composed, outline: null, asOf: null } : composed;
      };
      return {
        ...parts,
        // None that has overtaken another is found.
        store: instead(store, { plan, deliveries: () => Promise.resolve([]) }),
        composer: instead(composer, { compose }),
      };
    },
    findings: ['burst'],
    seed: 5,
  },
  {
    name: 'has a store that keeps what two processes plan for one slot',
    sabotage: withStore((store) => {
      engines += 1;
      const engine = engines;
      return {
        plan: (subscription, deliveries, state) => {
          const own = deliveries.map((one) => ({ ...one, key: `${one.key} ${engine}` }));
          return store.plan(subscription, own, state);
        },
      };
    }),
    findings: ['doubled'],
    seed: 9,
  },
  {
    name: 'forgets what a channel was shown',
    sabotage: withStore((store) => ({
      composed: (id, token, composed, tryingAt) =>
        store.composed(id, token, { ...composed, outline: null, asOf: null }, tryingAt),
    })),
    findings: ['news-twice'],
    seed: 1,
  },
  {
    name: 'takes what it is about to send for shown',
    sabotage: (parts) => {
      let revision = 0;
      const { store, composer } = parts;
      return {
        ...parts,
        composer: {
          ...composer,
          watch: (subscription) => composer.watch(subscription),
          amend: (posted, subscription) => composer.amend(posted, subscription),
          compose: async (delivery, subscription) => {
            const composed = await composer.compose(delivery, subscription);
            revision += 1;
            if (!('parts' in composed) || revision % 5 > 0) return composed;
            return { ...composed, outline: composed.outline && new Map([['revision', '1']]) };
          },
        },
        store,
      };
    },
    findings: ['news-twice'],
    seed: 13,
  },
  {
    name: 'forgets what it posted',
    sabotage: withStore(() => ({ postedIds: () => Promise.resolve([]) })),
    findings: ['lost'],
    seed: 1,
  },
  {
    name: 'posts where another subscription’s digests go',
    sabotage: withPublisher((publisher) => {
      let last: Parameters<Publisher['post']>[0]['target'] | null = null;
      return {
        post: (post) => {
          const target = last ?? post.target;
          last = post.target;
          return publisher.post({ ...post, target, under: null });
        },
      };
    }),
    findings: ['wrong-place'],
    seed: 1,
  },
  {
    name: 'edits a message with the text of the one before',
    sabotage: withPublisher((publisher) => {
      let last: MessageBody | null = null;
      return {
        edit: (target, messageId, body) => {
          const text = last ?? body;
          last = body;
          return publisher.edit(target, messageId, text);
        },
      };
    }),
    findings: ['wrong-edit'],
    seed: 1,
  },
  {
    name: 'is ten minutes behind',
    sabotage: (parts) => ({
      ...parts,
      clock: { now: () => parts.clock.now().subtract({ minutes: 10 }) },
    }),
    findings: ['late'],
    seed: 1,
  },
  {
    name: 'is half an hour ahead',
    sabotage: (parts) => ({ ...parts, clock: { now: () => parts.clock.now().add({ minutes: 30 }) } }),
    findings: ['early'],
    seed: 1,
  },
  {
    name: 'pauses what it may not write, and tells nobody',
    sabotage: withStore((store) => ({
      plan: (subscription, deliveries, state) =>
        store.plan(
          subscription,
          deliveries.filter(({ kind }) => kind !== 'trouble'),
          state,
        ),
    })),
    findings: ['lost'],
    seed: 4,
  },
  {
    name: 'gives up what it does not know, though it could look',
    sabotage: withPublisher(() => ({
      find: () => Promise.resolve({ kind: 'unknowable', why: 'I do not look' }),
    })),
    findings: ['unknown'],
    seed: 1,
  },
];

function withStore(methods: (store: DigestStore) => Partial<DigestStore>): Mutant['sabotage'] {
  return (parts) => ({ ...parts, store: instead(parts.store, methods(parts.store)) });
}

function withPublisher(methods: (publisher: Publisher) => Partial<Publisher>): Mutant['sabotage'] {
  return (parts) => {
    const found = new Map(
      [...parts.publishers()].map(([name, publisher]) => [name, { ...publisher, ...methods(publisher) }]),
    );
    return { ...parts, publishers: () => found };
  };
}

/** The same port with other methods in the place of some of its own. */
function instead<Port extends object>(port: Port, methods: Partial<Port>): Port {
  return new Proxy(port, {
    get: (own, name, receiver) => Reflect.get(Object.hasOwn(methods, name) ? methods : own, name, receiver),
  });
}
