import { describe, expect, it } from 'vitest';
import { at, claimAt, claimed, composedOf } from '../../support/ledger.ts';
import type { WithStores } from '../digest-store.ts';

const once = (time: string) => ({ firstTriedAt: at(time), lastTriedAt: at(time) });

/** What a store must keep of a delivery while it is worked on. */
export function describeDelivering(name: string, withStores: WithStores): void {
  describe(`${name}: a delivery on its way`, () => {
    it(
      'keeps its parts and what became of each',
      withStores(async (store, other) => {
        const { delivery, token } = await claimed(store);
        const { id } = delivery;
        const acts = [
          { kind: 'post', body: { blocks: [{ text: '"é' }] }, under: null },
          { kind: 'post', body: { n: 1 }, under: { part: 0 } },
          { kind: 'post', body: {}, under: { messageId: 'm' } },
          { kind: 'edit', body: { n: 3 }, messageId: 'm9' },
        ] as const;
        await store.composed(id, token, composedOf({ parts: acts }));
        await store.trying(id, token, 0, at('09:01'));
        await store.trying(id, token, 0, at('09:02'));
        await store.trying(id, token, 1, at('09:03'));
        await store.settled(id, token, 1, { state: 'sent', messageId: 'm1' });
        await store.trying(id, token, 2, at('09:04'));
        await store.settled(id, token, 2, { state: 'waiting', messageId: null });
        await store.settled(id, token, 3, { state: 'over', messageId: null });
        const untried = { messageId: null, firstTriedAt: null, lastTriedAt: null };
        expect(await other.delivery(id)).toEqual({
          ...delivery,
          state: 'sending',
          parts: [
            {
              n: 0,
              act: acts[0],
              state: 'trying',
              messageId: null,
              firstTriedAt: at('09:01'),
              lastTriedAt: at('09:02'),
            },
            { n: 1, act: acts[1], state: 'sent', messageId: 'm1', ...once('09:03') },
            { n: 2, act: acts[2], state: 'waiting', messageId: null, ...once('09:04') },
            { n: 3, act: acts[3], state: 'over', ...untried },
          ],
        });
      }),
    );

    it(
      'is composed with its first call, and done with its last, in one stroke each',
      withStores(async (store, other) => {
        const { delivery, token } = await claimed(store);
        const { id } = delivery;
        expect(await store.composed(id, token, composedOf(), at('09:01'))).toBe(true);
        expect(await other.delivery(id)).toMatchObject({
          state: 'sending',
          parts: [{ state: 'trying', ...once('09:01') }, { state: 'waiting' }],
        });
        await store.settled(id, token, 0, { state: 'sent', messageId: 'm0' });
        await store.trying(id, token, 1, at('09:02'));
        expect(await store.settled(id, token, 1, { state: 'sent', messageId: 'm1' }, at('09:03'))).toBe(true);
        const parts = [{ state: 'sent' }, { state: 'sent', messageId: 'm1' }];
        expect(await other.delivery(id)).toMatchObject({
          state: 'done',
          why: null,
          endedAt: at('09:03'),
          parts,
        });
        expect(await store.nextDue()).toBeNull();
        expect(await store.end(id, token, 'done', null, at('09:04'))).toBe(false);
      }),
    );

    it(
      'of no part is not composed with a first call, and of a lost claim nothing is done',
      withStores(async (store, other) => {
        const { delivery, token } = await claimed(store);
        const { id } = delivery;
        await expect(store.composed(id, token, composedOf({ parts: [] }), at('09:01'))).rejects.toThrow();
        expect(await store.delivery(id)).toMatchObject({ state: 'planned', parts: [] });
        await store.composed(id, token, composedOf(), at('09:01'));
        await claimAt(other, '10:00');
        expect(await store.settled(id, token, 0, { state: 'sent', messageId: 'm' }, at('10:00'))).toBe(false);
        expect(await store.delivery(id)).toMatchObject({
          state: 'sending',
          parts: [{ state: 'trying' }, {}],
        });
      }),
    );

    it(
      'is given to the next claim as it stands',
      withStores(async (store, other) => {
        const { delivery, token } = await claimed(store);
        await store.composed(delivery.id, token, composedOf());
        await store.trying(delivery.id, token, 0, at('09:00'));
        const [next] = await claimAt(other, '10:00');
        expect(next?.delivery).toEqual(await store.delivery(delivery.id));
        expect(next?.delivery.parts[0]?.state).toBe('trying');
      }),
    );

    it(
      'is composed once, and no part that was sent is tried again or becomes anything else',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store);
        const { id } = delivery;
        await store.composed(id, token, composedOf());
        await expect(store.composed(id, token, composedOf())).rejects.toThrow('composed before');
        await store.trying(id, token, 0, at('09:00'));
        await store.settled(id, token, 0, { state: 'sent', messageId: 'm0' });
        await expect(store.trying(id, token, 0, at('09:01'))).rejects.toThrow('no part 0');
        const lost = { state: 'waiting', messageId: null } as const;
        await expect(store.settled(id, token, 0, lost)).rejects.toThrow('no part 0');
        await expect(store.trying(id, token, 2, at('09:01'))).rejects.toThrow('no part 2');
        expect((await store.delivery(id))?.parts.map(({ state }) => state)).toEqual(['sent', 'waiting']);
      }),
    );

    it(
      'counts its failures, and not what it only waited for',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store);
        await store.postpone(delivery.id, token, at('09:05'), 'limited', false);
        const [again] = await claimAt(store, '09:05');
        await store.postpone(delivery.id, again?.token ?? '', at('09:10'), 'not reached', true);
        expect(await store.delivery(delivery.id)).toEqual({
          ...delivery,
          failures: 1,
          why: 'not reached',
          notBefore: at('09:10'),
        });
      }),
    );

    it.each(['done', 'quiet', 'folded', 'failed', 'unknown'] as const)(
      'ends as %s, and is claimed no more',
      async (state) => {
        await withStores(async (store) => {
          const { delivery, token } = await claimed(store);
          expect(await store.end(delivery.id, token, state, 'so', at('09:07'))).toBe(true);
          const ended = { ...delivery, state, why: 'so', endedAt: at('09:07') };
          expect(await store.delivery(delivery.id)).toEqual(ended);
          expect(await claimAt(store, '23:00')).toEqual([]);
          expect(await store.end(delivery.id, token, 'done', null, at('09:08'))).toBe(false);
        })();
      },
    );

    it.each(['planned', 'sending'] as const)('does not end as %s', async (state) => {
      await withStores(async (store) => {
        const { delivery, token } = await claimed(store);
        await expect(store.end(delivery.id, token, state, null, at('09:07'))).rejects.toThrow('does not end');
        expect(await store.delivery(delivery.id)).toEqual(delivery);
      })();
    });
  });

  describe(`${name}: trying again`, () => {
    it.each(['failed', 'unknown'] as const)(
      'takes up a delivery that is %s, but not what was sent of it',
      async (state) => {
        await withStores(async (store, other) => {
          const { delivery, ...first } = await claimed(store);
          const { id } = delivery;
          await store.postpone(id, first.token, at('09:00'), 'not reached', true);
          const [{ token } = first] = await claimAt(store, '09:00');
          await store.composed(id, token, composedOf());
          for (const n of [0, 1]) await store.trying(id, token, n, at('09:00'));
          await store.settled(id, token, 0, { state: 'sent', messageId: 'm0' });
          await store.settled(id, token, 1, { state: 'unknown', messageId: null });
          await store.end(id, token, state, 'so', at('09:01'));
          expect(await other.retry(id, at('10:00'))).toBe(true);
          const again = await store.delivery(id);
          expect(again).toMatchObject({ state: 'sending', why: null, failures: 0, endedAt: null });
          expect(again?.parts.map((part) => part.state)).toEqual(['sent', 'waiting']);
          expect(await claimAt(store, '09:59')).toEqual([]);
          expect(await claimAt(store, '10:00')).toMatchObject([{ delivery: { id } }]);
        })();
      },
    );

    it(
      'composes anew what was never composed',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store);
        await store.end(delivery.id, token, 'failed', 'so', at('09:01'));
        await store.retry(delivery.id, at('10:00'));
        const [again] = await claimAt(store, '10:00');
        expect(again?.delivery.state).toBe('planned');
        expect(await store.composed(delivery.id, again?.token ?? '', composedOf())).toBe(true);
      }),
    );

    it(
      'leaves what is open, done, quiet or folded, and what is not there',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store);
        const { id } = delivery;
        expect(await store.retry(id, at('10:00'))).toBe(false);
        await store.composed(id, token, composedOf());
        expect(await store.retry(id, at('10:00'))).toBe(false);
        await store.end(id, token, 'done', null, at('09:00'));
        expect(await store.retry(id, at('10:00'))).toBe(false);
        expect(await store.retry('nothing', at('10:00'))).toBe(false);
        for (const [n, state] of (['quiet', 'folded'] as const).entries()) {
          const other = await claimed(store, { key: `${n}` });
          await store.end(other.delivery.id, other.token, state, null, at('09:00'));
          expect(await store.retry(other.delivery.id, at('10:00'))).toBe(false);
        }
      }),
    );
  });
}
