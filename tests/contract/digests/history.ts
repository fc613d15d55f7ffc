import { describe, expect, it } from 'vitest';
import { editionLikeness } from '../../../src/core/digests/edition-likeness.ts';
import type { Composed } from '../../../src/core/digests/ports.ts';
import {
  at,
  claimed,
  composedOf,
  delivered,
  discordChannel,
  editionOf,
  plannedOf,
  subscriptionOf,
} from '../../support/ledger.ts';
import type { WithStores } from '../digest-store.ts';

const showing = (item: string): Partial<Composed> => ({
  outline: new Map([[item, 'told']]),
  asOf: at('08:59'),
  edition: editionOf(item),
});

/** What a store must know of what is over. */
export function describeHistory(name: string, withStores: WithStores): void {
  describe(`${name}: past deliveries`, () => {
    it(
      'are told newest first, of a subscription, of all, or in a state',
      withStores(async (store) => {
        await delivered(store, { dueAt: at('08:00') });
        const later = { id: 'evening', destination: discordChannel('c2') };
        await delivered(store, { dueAt: at('10:00'), target: discordChannel('c2') }, {}, later);
        await store.plan('daily', [
          plannedOf({ dueAt: at('09:00') }),
          plannedOf({ dueAt: at('07:00'), state: 'folded' }),
        ]);
        const due = async (subscription: string | null, limit = 10) =>
          (await store.deliveries(subscription, limit)).map(({ dueAt }) => dueAt);
        expect(await due('daily')).toEqual([at('09:00'), at('08:00'), at('07:00')]);
        expect(await due(null)).toEqual([at('10:00'), at('09:00'), at('08:00'), at('07:00')]);
        expect(await due(null, 1)).toEqual([at('10:00')]);
        expect(await due('nothing')).toEqual([]);
        expect((await store.deliveriesIn('done', 10)).map(({ dueAt }) => dueAt)).toEqual([
          at('10:00'),
          at('08:00'),
        ]);
        expect(await store.deliveriesIn('done', 1)).toHaveLength(1);
        expect(await store.deliveriesIn('unknown', 10)).toEqual([]);
      }),
    );

    it(
      'show what a channel last saw of a topic: the digest composed last that was delivered there, whatever the clock said',
      withStores(async (store, other) => {
        expect(await store.lastShown('discord:c1', 'talks')).toBeNull();
        await delivered(store, { dueAt: at('08:20') }, showing('old'));
        await delivered(store, { dueAt: at('08:00') }, showing('new'));
        await delivered(store, { dueAt: at('08:30') }, {});
        await delivered(store, { dueAt: at('08:40'), kind: 'alert' }, showing('alert'));
        await delivered(store, { dueAt: at('08:50'), topic: 'other' }, showing('other'));
        const failed = await claimed(store, { dueAt: at('09:00') });
        await store.composed(failed.delivery.id, failed.token, composedOf(showing('failed')));
        expect((await other.lastShown('discord:c1', 'talks'))?.outline.has('new')).toBe(true);
        await store.end(failed.delivery.id, failed.token, 'unknown', 'so', at('09:00'));
        expect(await other.lastShown('discord:c1', 'talks')).toEqual({
          dueAt: at('08:00'),
          asOf: at('08:59'),
          outline: new Map([['new', 'told']]),
        });
        expect(await other.lastShown('discord:c2', 'talks')).toBeNull();
        await other.removeSubscription('daily');
        expect(await other.lastShown('discord:c1', 'talks')).not.toBeNull();
      }),
    );

    it(
      'count as shown when what was unknown is retried and delivered',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store);
        await store.composed(delivery.id, token, composedOf(showing('late')));
        await store.end(delivery.id, token, 'unknown', 'so', at('09:00'));
        await store.retry(delivery.id, at('09:00'));
        const [again] = await store.claim({
          now: at('09:00'),
          leaseMs: 1000,
          limit: 1,
          platforms: ['discord'],
          except: [],
        });
        await store.end(delivery.id, again?.token ?? '', 'done', null, at('09:01'));
        expect((await store.lastShown('discord:c1', 'talks'))?.outline.has('late')).toBe(true);
      }),
    );

    it(
      'tell when a subscription last said something: in a digest of which something was sent, or may have been',
      withStores(async (store) => {
        expect(await store.lastSaid('daily')).toBeNull();
        await delivered(store, { dueAt: at('07:00') });
        expect(await store.lastSaid('daily')).toBe(at('07:00'));
        await delivered(store, { dueAt: at('07:10'), kind: 'alert' });
        const silent = await claimed(store, { dueAt: at('07:20') });
        await store.end(silent.delivery.id, silent.token, 'quiet', null, at('07:20'));
        const unsent = await claimed(store, { dueAt: at('07:30') });
        await store.composed(unsent.delivery.id, unsent.token, composedOf());
        await store.end(unsent.delivery.id, unsent.token, 'failed', 'so', at('07:30'));
        expect(await store.lastSaid('daily')).toBe(at('07:00'));
        const half = await claimed(store, { dueAt: at('07:40') });
        await store.composed(half.delivery.id, half.token, composedOf());
        await store.trying(half.delivery.id, half.token, 0, at('07:41'));
        await store.settled(half.delivery.id, half.token, 0, { state: 'unknown', messageId: null });
        await store.end(half.delivery.id, half.token, 'unknown', 'so', at('07:45'));
        expect(await store.lastSaid('daily')).toBe(at('07:41'));
        expect(await store.lastSaid('nothing')).toBeNull();
      }),
    );
  });

  describe(`${name}: editions`, () => {
    it(
      'stand with digests that were delivered after an instant, oldest first, and can be mended',
      withStores(async (store, other) => {
        const early = await delivered(store, { dueAt: at('07:00') }, showing('a'));
        const late = await delivered(store, { dueAt: at('08:00') }, showing('b'));
        await delivered(store, { dueAt: at('08:10') }, {});
        await delivered(store, { dueAt: at('08:20'), topic: 'other' }, showing('c'));
        const posted = await other.posted('talks', at('06:59'));
        expect(await other.postedIds('talks', at('06:59'))).toEqual([
          { id: early, subscription: 'daily', likeness: expect.any(String) },
          { id: late, subscription: 'daily', likeness: expect.any(String) },
        ]);
        expect(await other.postedIds('talks', at('07:00'))).toHaveLength(1);
        expect(posted.map(({ delivery }) => delivery.id)).toEqual([early, late]);
        expect(posted[0]).toEqual({ delivery: await store.delivery(early), edition: editionOf('a') });
        expect(await other.posted('talks', at('07:00'))).toHaveLength(1);
        const likeness = async () => (await store.postedIds('talks', at('07:00')))[0]?.likeness;
        const before = await likeness();
        expect(before).toBe(editionLikeness(editionOf('b')));
        const mended = { ...editionOf('b'), amendments: [] };
        await other.putEdition(late, mended);
        expect(await likeness()).toBe(editionLikeness(mended));
        expect(await likeness()).not.toBe(before);
        expect((await store.postedBy(late))?.edition).toEqual(mended);
        expect((await store.posted('talks', at('07:00')))[0]?.edition).toEqual(mended);
      }),
    );

    it(
      'are found by their delivery also while it is on its way, and not where there is none',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store);
        expect(await store.postedBy(delivery.id)).toBeNull();
        await store.composed(delivery.id, token, composedOf(showing('a')));
        expect((await store.postedBy(delivery.id))?.edition).toEqual(editionOf('a'));
        expect(await store.posted('talks', at('00:00'))).toEqual([]);
        expect(await store.postedIds('talks', at('00:00'))).toEqual([]);
        await store.putEdition('nothing', editionOf('a'));
        expect(await store.postedBy('nothing')).toBeNull();
      }),
    );
  });

  describe(`${name}: pruning`, () => {
    it(
      'drops what ended before an instant, and keeps what is open however old',
      withStores(async (store) => {
        const old = await delivered(store, { dueAt: at('07:00') }, { edition: editionOf('a') });
        const young = await delivered(store, { dueAt: at('08:00') }, { edition: editionOf('b') });
        await store.plan('daily', [plannedOf({ key: 'open', dueAt: at('06:00') })]);
        await store.plan('daily', [plannedOf({ key: 'folded', dueAt: at('06:00'), state: 'folded' })]);
        await store.prune(at('08:00'));
        expect((await store.deliveries(null, 10)).map(({ key }) => key)).toEqual([at('08:00'), 'open']);
        expect(await store.postedBy(old)).toBeNull();
        expect(await store.postedBy(young)).not.toBeNull();
      }),
    );

    it(
      'keeps what each channel was last shown of each topic for ever, though not to be mended',
      withStores(async (store) => {
        await delivered(store, { dueAt: at('06:00') }, showing('older'));
        const kept = await delivered(store, { dueAt: at('07:00') }, showing('newest'));
        await delivered(store, { dueAt: at('06:30'), topic: 'other' }, showing('other'));
        const elsewhere = { id: 'b', destination: discordChannel('c2') };
        await delivered(
          store,
          { dueAt: at('06:40'), target: discordChannel('c2') },
          showing('there'),
          elsewhere,
        );
        await store.removeSubscription('b');
        await store.prune(at('23:00'));
        const shown = async (place: string, topic: string) => [
          ...((await store.lastShown(place, topic))?.outline.keys() ?? []),
        ];
        expect(await shown('discord:c1', 'talks')).toEqual(['newest']);
        expect(await shown('discord:c1', 'other')).toEqual(['other']);
        expect(await shown('discord:c2', 'talks')).toEqual(['there']);
        expect(await store.deliveries(null, 10)).toHaveLength(3);
        expect(await store.postedBy(kept)).toBeNull();
      }),
    );

    it(
      'keeps what a removed subscription would still have had, until its time is over',
      withStores(async (store) => {
        await store.putSubscription(subscriptionOf());
        await store.plan('daily', [plannedOf({ key: 'ahead', dueAt: at('20:00') })]);
        await store.removeSubscription('daily');
        await store.prune(at('20:00'));
        expect(await store.deliveries(null, 10)).toHaveLength(1);
        await store.prune(at('20:01'));
        expect(await store.deliveries(null, 10)).toEqual([]);
      }),
    );
  });
}
