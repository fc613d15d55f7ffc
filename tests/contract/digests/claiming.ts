import { describe, expect, it } from 'vitest';
import type { Claim, DigestStore, PlannedDelivery } from '../../../src/core/digests/ports.ts';
import {
  at,
  claimAt,
  claimed,
  composedOf,
  discordChannel,
  plannedOf,
  subscriptionOf,
} from '../../support/ledger.ts';
import type { WithStores } from '../digest-store.ts';

const keys = (claims: readonly Claim[]): string[] => claims.map(({ delivery }) => delivery.key);
const slackChannel = (channelId: string, teamId = 'T1') =>
  ({ platform: 'slack', teamId, channelId, threadTs: null }) as const;

async function planAll(store: DigestStore, ...planned: Partial<PlannedDelivery>[]): Promise<void> {
  await store.putSubscription(subscriptionOf());
  await store.plan('daily', planned.map(plannedOf));
}

/** What a store must do so that each delivery is worked on by one process at a time, and each place gets its own in order. */
export function describeClaiming(name: string, withStores: WithStores): void {
  describe(`${name}: claiming`, () => {
    it(
      'takes what is due, the earliest first, and no more than asked',
      withStores(async (store) => {
        await planAll(
          store,
          { key: 'second', dueAt: at('08:30'), target: discordChannel('c2') },
          { key: 'first', dueAt: at('08:00'), target: discordChannel('c3') },
          { key: 'third', dueAt: at('09:00'), target: slackChannel('C1') },
          { key: 'later', dueAt: at('09:01'), target: discordChannel('c5') },
          { key: 'folded', dueAt: at('07:00'), target: discordChannel('c6'), state: 'folded' },
        );
        expect(keys(await claimAt(store, '09:00', { limit: 2 }))).toEqual(['first', 'second']);
        expect(keys(await claimAt(store, '09:00', { limit: 2 }))).toEqual(['third']);
        expect(await claimAt(store, '09:00')).toEqual([]);
      }),
    );

    it(
      'leaves what goes to other platforms',
      withStores(async (store) => {
        await planAll(store, { key: 'd' }, { key: 's', target: slackChannel('C1') });
        expect(keys(await claimAt(store, '09:00', { platforms: ['slack'] }))).toEqual(['s']);
        expect(await claimAt(store, '09:00', { platforms: [] })).toEqual([]);
        expect(keys(await claimAt(store, '09:00'))).toEqual(['d']);
      }),
    );

    it(
      'takes of each place the earliest alone, and the next when that has ended',
      withStores(async (store, other) => {
        await planAll(
          store,
          { key: 'b', dueAt: at('08:10') },
          { key: 'a', dueAt: at('08:05') },
          { key: 'direct', target: { platform: 'discord', userId: 'c1' } },
        );
        const first = await claimAt(store, '09:00');
        expect(keys(first)).toEqual(['a', 'direct']);
        expect(await claimAt(other, '09:00')).toEqual([]);
        const [{ delivery, token } = { delivery: { id: '' }, token: '' }] = first;
        await store.end(delivery.id, token, 'done', null, at('09:00'));
        expect(keys(await claimAt(other, '09:00'))).toEqual(['b']);
      }),
    );

    it(
      'keeps threads, channels and people apart as places of their own',
      withStores(async (store) => {
        const threads = ['1.1', '1.2'].map((threadTs) => ({ ...slackChannel('C1'), threadTs }));
        const people = ['T1', 'T2'].map((teamId) => ({ platform: 'slack', teamId, userId: 'C1' }) as const);
        const places = [...threads, slackChannel('C1'), slackChannel('C1', 'T2'), ...people];
        await planAll(store, ...places.map((target, n) => ({ key: `${n}`, target })));
        expect(await claimAt(store, '09:00')).toHaveLength(places.length);
      }),
    );

    it(
      'takes nothing of a place where one that was begun waits, whatever is due there earlier',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store, { key: 'begun' });
        await store.composed(delivery.id, token, composedOf());
        await store.postpone(delivery.id, token, at('09:10'), 'limited', false);
        await store.plan('daily', [plannedOf({ key: 'earlier', dueAt: at('08:00') })]);
        expect(await claimAt(store, '09:09')).toEqual([]);
        expect(keys(await claimAt(store, '09:10'))).toEqual(['begun']);
      }),
    );

    it(
      'takes nothing of a place where a claim holds, not even what is due there earlier',
      withStores(async (store, other) => {
        await claimed(store, { key: 'held' });
        await store.plan('daily', [plannedOf({ key: 'earlier', dueAt: at('08:00') })]);
        expect(await claimAt(other, '09:00')).toEqual([]);
        expect(keys(await claimAt(other, '09:01'))).toEqual(['earlier']);
      }),
    );

    it(
      'keeps a place waiting while its earliest is postponed',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store, { key: 'first' });
        await store.plan('daily', [plannedOf({ key: 'second' })]);
        await store.postpone(delivery.id, token, at('09:30'), 'not reached', true);
        expect(await claimAt(store, '09:29')).toEqual([]);
        expect(keys(await claimAt(store, '09:30'))).toEqual(['first']);
      }),
    );

    it(
      'leaves what the caller works on, and its place, even where the claim ran out',
      withStores(async (store) => {
        const { delivery } = await claimed(store, { key: 'mine' });
        await store.plan('daily', [plannedOf({ key: 'earlier', dueAt: at('08:00') })]);
        await store.plan('daily', [
          plannedOf({ key: 'elsewhere', dueAt: at('09:30'), target: discordChannel('c2') }),
        ]);
        const except = [delivery.id, 'nothing'];
        expect(keys(await claimAt(store, '10:00', { except, limit: 1 }))).toEqual(['elsewhere']);
      }),
    );

    it(
      'lets workspaces go by turns where more is due at once than is taken',
      withStores(async (store) => {
        const many = Array.from({ length: 20 }, (_, n) => ({
          key: `many${n}`,
          target: slackChannel(`C${n}`, 'T1'),
        }));
        const few = ['T2', 'T3'].map((teamId) => ({ key: teamId, target: slackChannel('C1', teamId) }));
        await planAll(store, ...many, ...few);
        expect(keys(await claimAt(store, '09:00', { limit: 4 })).toSorted()).toEqual([
          'T2',
          'T3',
          'many0',
          'many1',
        ]);
      }),
    );

    it(
      'tells from when on something can be claimed',
      withStores(async (store, other) => {
        expect(await store.nextDue()).toBeNull();
        const { delivery, token } = await claimed(store, { key: 'a', dueAt: at('08:00') });
        expect(await other.nextDue()).toBe(at('08:01'));
        await store.plan('daily', [
          plannedOf({ key: 'b', dueAt: at('08:00'), target: discordChannel('c2') }),
        ]);
        expect(await other.nextDue()).toBe(at('08:00'));
        await store.end(delivery.id, token, 'quiet', null, at('08:00'));
        await store.removeSubscription('daily');
        expect(await other.nextDue()).toBeNull();
      }),
    );
  });

  describe(`${name}: claims`, () => {
    it(
      'may be taken by anybody once they ran out, and then prove nothing any more',
      withStores(async (store, other) => {
        const mine = await claimed(store);
        expect(await claimAt(other, '09:00', { leaseMs: 1 })).toEqual([]);
        const [theirs] = await claimAt(other, '09:01', { leaseMs: 120_000 });
        expect(await claimAt(store, '09:02')).toEqual([]);
        expect(theirs?.delivery.id).toBe(mine.delivery.id);
        expect(theirs?.token).not.toBe(mine.token);
        const { id } = mine.delivery;
        const outcomes = [
          await store.renew(id, mine.token, at('23:00')),
          await store.composed(id, mine.token, composedOf()),
          await store.trying(id, mine.token, 0, at('09:01')),
          await store.settled(id, mine.token, 0, { state: 'sent', messageId: 'm' }),
          await store.postpone(id, mine.token, at('23:00'), 'mine', true),
          await store.end(id, mine.token, 'done', null, at('09:01')),
        ];
        expect(outcomes).toEqual([false, false, false, false, false, false]);
        expect(await other.delivery(id)).toEqual(mine.delivery);
        expect(await other.composed(id, theirs?.token ?? '', composedOf())).toBe(true);
      }),
    );

    it(
      'hold for as long as they are renewed',
      withStores(async (store, other) => {
        const { delivery, token } = await claimed(store);
        expect(await store.renew(delivery.id, token, at('09:30'))).toBe(true);
        expect(await claimAt(other, '09:29')).toEqual([]);
        expect(await claimAt(other, '09:30')).toHaveLength(1);
      }),
    );

    it(
      'hold although they ran out, as long as nobody took the delivery over',
      withStores(async (store, other) => {
        const { delivery, token } = await claimed(store);
        expect(await store.composed(delivery.id, token, composedOf())).toBe(true);
        expect(await store.renew(delivery.id, token, at('12:00'))).toBe(true);
        expect(await claimAt(other, '11:00')).toEqual([]);
      }),
    );

    it(
      'prove nothing after they were given back, nor for another delivery, nor when made up',
      withStores(async (store) => {
        const { delivery, token } = await claimed(store);
        await store.plan('daily', [plannedOf({ key: 'x', target: discordChannel('c2') })]);
        const [unclaimed] = await store.deliveries('daily', 1);
        await store.postpone(delivery.id, token, at('09:10'), 'later', false);
        expect(await store.end(delivery.id, token, 'done', null, at('09:10'))).toBe(false);
        expect(await store.end(unclaimed?.id ?? '', token, 'done', null, at('09:10'))).toBe(false);
        expect(await store.end(unclaimed?.id ?? '', '0', 'done', null, at('09:10'))).toBe(false);
        expect(await store.end('nothing', token, 'done', null, at('09:10'))).toBe(false);
        const [anew] = await claimAt(store, '09:10', { except: [unclaimed?.id ?? ''] });
        expect(await store.end(delivery.id, 'made up', 'done', null, at('09:10'))).toBe(false);
        expect(await store.end(delivery.id, token, 'done', null, at('09:10'))).toBe(false);
        expect(await store.end(delivery.id, anew?.token ?? '', 'done', null, at('09:10'))).toBe(true);
      }),
    );

    it(
      'never overlap, whoever claims and ends in whatever order',
      withStores(async (store, other) => {
        const planned = Array.from({ length: 60 }, (_, n) => ({
          key: `${n}`,
          target: discordChannel(`c${n % 20}`),
        }));
        await planAll(store, ...planned);
        const taken: string[] = [];
        for (let round = 0; taken.length < 60 && round < 100; round++) {
          const by = round % 2 === 0 ? store : other;
          const claims = await claimAt(by, '09:00', { limit: 7 });
          taken.push(...keys(claims));
          const places = claims.map(({ delivery }) => JSON.stringify(delivery.target));
          expect(new Set(places).size).toBe(claims.length);
          for (const { delivery, token } of claims) {
            expect(await by.end(delivery.id, token, 'done', null, at('09:00'))).toBe(true);
          }
        }
        expect(taken.toSorted()).toEqual(planned.map(({ key }) => key).toSorted());
      }),
    );
  });
}
