import { describe, expect, it } from 'vitest';
import type { Destination } from '../../../src/core/model/subscription.ts';
import {
  at,
  claimAt,
  claimed,
  composedOf,
  deliveryId,
  plannedOf,
  subscriptionOf,
} from '../../support/ledger.ts';
import type { WithStores } from '../digest-store.ts';

const slackThread: Destination = {
  platform: 'slack',
  teamId: 'T1',
  channelId: 'C1',
  threadTs: '1700000000.000100',
};

/** What a store must do with subscriptions and plans. */
export function describeSubscriptions(name: string, withStores: WithStores): void {
  describe(`${name}: subscriptions`, () => {
    it(
      'come back with every field, by topic and id',
      withStores(async (store, other) => {
        const whole = subscriptionOf({
          id: 'z',
          destination: slackThread,
          options: { sections: ['said'], quiet: 'silent', remindMinutes: 15, alerts: true, mention: 'S1' },
          origin: 'config',
          state: 'paused',
          why: 'The bot may not write there.',
          createdBy: null,
          nextAt: null,
        });
        const [last, first] = [subscriptionOf({ id: 'a', topic: 'war' }), subscriptionOf({ id: 'b' })];
        for (const subscription of [last, whole, first]) await store.putSubscription(subscription);
        expect(await other.subscriptions()).toEqual([first, whole, last]);
        expect(await other.subscription('z')).toEqual(whole);
        expect(await other.subscription('nothing')).toBeNull();
      }),
    );

    it(
      'are replaced whole by what is written of a known one',
      withStores(async (store) => {
        await store.putSubscription(subscriptionOf({ why: 'why', state: 'paused' }));
        const anew = subscriptionOf({ destination: slackThread, createdBy: null, nextAt: at('10:00') });
        await store.putSubscription(anew);
        expect(await store.subscriptions()).toEqual([anew]);
      }),
    );

    it(
      'change their state alone where that is asked, and none that is not there appears',
      withStores(async (store) => {
        await store.putSubscription(subscriptionOf());
        await store.setSubscriptionState('daily', 'disabled', 'gone');
        await store.setSubscriptionState('nothing', 'paused', null);
        expect(await store.subscriptions()).toEqual([subscriptionOf({ state: 'disabled', why: 'gone' })]);
      }),
    );

    it(
      'are due once their next slot has come, active ones alone, soonest first, no more than asked',
      withStores(async (store) => {
        const put = (id: string, more: object) => store.putSubscription(subscriptionOf({ id, ...more }));
        await put('on-time', { nextAt: at('09:00') });
        await put('early', { nextAt: '2031-03-04T10:30:00+02:00' });
        await put('later', { nextAt: at('09:01') });
        await put('paused', { state: 'paused', nextAt: at('08:00') });
        await put('disabled', { state: 'disabled', nextAt: at('08:00') });
        await put('never', { nextAt: null });
        const due = async (limit: number) =>
          (await store.dueSubscriptions(at('09:00'), limit)).map(({ id }) => id);
        expect(await due(10)).toEqual(['early', 'on-time']);
        expect(await due(1)).toEqual(['early']);
        expect(await store.dueSubscriptions(at('08:29'), 10)).toEqual([]);
      }),
    );

    it(
      'are forgotten with what is not begun, while what is begun is brought to its end and all of it stays on record',
      withStores(async (store) => {
        const begun = await claimed(store, { key: 'begun' });
        await store.composed(begun.delivery.id, begun.token, composedOf());
        await store.plan('daily', [plannedOf({ key: 'open', dueAt: at('10:00') })]);
        await store.plan('daily', [
          plannedOf({ key: 'old', dueAt: at('07:00'), state: 'folded', why: 'too old' }),
        ]);
        await store.removeSubscription('daily');
        expect(await store.subscription('daily')).toBeNull();
        const ended = await store.deliveries('daily', 10);
        expect(ended.map(({ key, state, endedAt }) => [key, state, endedAt])).toEqual([
          ['open', 'folded', at('10:00')],
          ['begun', 'sending', null],
          ['old', 'folded', at('07:00')],
        ]);
        expect(await store.trying(begun.delivery.id, begun.token, 0, at('09:00'))).toBe(true);
        expect(await store.end(begun.delivery.id, begun.token, 'done', null, at('09:01'))).toBe(true);
        expect(await claimAt(store, '23:00')).toEqual([]);
      }),
    );

    it(
      'take a delivery that is being composed away from whoever composes it when they are removed',
      withStores(async (store, other) => {
        const { delivery, token } = await claimed(store);
        await other.removeSubscription('daily');
        expect(await store.composed(delivery.id, token, composedOf())).toBe(false);
        expect(await store.delivery(delivery.id)).toMatchObject({ state: 'folded', parts: [] });
      }),
    );

    it(
      'remember the meetings that they told of until they are removed or are on another topic',
      withStores(async (store) => {
        await store.putSubscription(subscriptionOf());
        expect(await store.meetingsTold('daily')).toBeNull();
        await store.plan('daily', [], { meetings: { 'm-1': '2031-03-09' } });
        await store.plan('daily', [], { nextAt: at('10:00') });
        await store.putSubscription(subscriptionOf({ nextAt: at('11:00') }));
        expect(await store.meetingsTold('daily')).toEqual({ 'm-1': '2031-03-09' });
        await store.putSubscription(subscriptionOf({ topic: 'other' }));
        expect(await store.meetingsTold('daily')).toBeNull();
        expect(await store.meetingsTold('nothing')).toBeNull();
      }),
    );
  });

  describe(`${name}: plans`, () => {
    it(
      'give deliveries with every field, whose ids follow from what they are',
      withStores(async (store, other) => {
        await store.putSubscription(subscriptionOf());
        const person = { platform: 'slack', teamId: 'T1', userId: 'U1' } as const;
        const planned = plannedOf({
          kind: 'trouble',
          key: 'k',
          target: person,
          why: 'so',
          payload: { told: [1] },
        });
        expect(await store.plan('daily', [planned])).toBe(1);
        expect(await other.delivery(deliveryId('daily', 'trouble', 'k'))).toEqual({
          ...planned,
          id: deliveryId('daily', 'trouble', 'k'),
          subscription: 'daily',
          failures: 0,
          notBefore: at('09:00'),
          parts: [],
          endedAt: null,
        });
        expect(await other.delivery('nothing')).toBeNull();
      }),
    );

    it(
      'add what is not there yet and leave as it is what is',
      withStores(async (store, other) => {
        await store.putSubscription(subscriptionOf());
        const digest = plannedOf({ key: 'k' });
        expect(await store.plan('daily', [digest, digest, plannedOf({ kind: 'alert', key: 'k' })])).toBe(2);
        expect(await other.plan('daily', [{ ...digest, dueAt: at('20:00'), state: 'folded' }])).toBe(0);
        expect(await other.delivery(deliveryId('daily', 'digest', 'k'))).toMatchObject({
          state: 'planned',
          dueAt: at('09:00'),
        });
      }),
    );

    it(
      'move the next slot on and keep what is not named',
      withStores(async (store) => {
        await store.putSubscription(subscriptionOf());
        await store.plan('daily', [], { meetings: {} });
        expect(await store.subscription('daily')).toEqual(subscriptionOf());
        await store.plan('daily', [], { nextAt: at('10:00') });
        expect((await store.subscription('daily'))?.nextAt).toBe(at('10:00'));
        await store.plan('daily', [], { nextAt: null });
        expect((await store.subscription('daily'))?.nextAt).toBeNull();
        expect(await store.meetingsTold('daily')).toEqual({});
      }),
    );

    it(
      'are dropped whole where they start from a slot that the subscription does not have any more',
      withStores(async (store, other) => {
        await store.putSubscription(subscriptionOf());
        await other.putSubscription(subscriptionOf({ nextAt: at('08:30') }));
        const stale = { from: at('09:00'), nextAt: at('10:00'), meetings: {} };
        expect(await store.plan('daily', [plannedOf()], stale)).toBe(0);
        expect(await store.subscription('daily')).toEqual(subscriptionOf({ nextAt: at('08:30') }));
        expect(await store.meetingsTold('daily')).toBeNull();
        expect(await store.deliveries('daily', 10)).toEqual([]);
        expect(await store.plan('daily', [plannedOf()], { ...stale, from: at('08:30') })).toBe(1);
      }),
    );

    it(
      'bring nothing back: neither a removed subscription nor a delivery that ended',
      withStores(async (store) => {
        await store.putSubscription(subscriptionOf());
        await store.plan('daily', [plannedOf({ key: 'k' })]);
        await store.removeSubscription('daily');
        expect(await store.plan('daily', [plannedOf({ key: 'new' })], { nextAt: at('10:00') })).toBe(0);
        expect(await store.subscriptions()).toEqual([]);
        await store.putSubscription(subscriptionOf());
        expect(await store.plan('daily', [plannedOf({ key: 'k' })])).toBe(0);
        expect(await claimAt(store, '23:00')).toEqual([]);
      }),
    );

    it(
      'are written whole or not at all',
      withStores(async (store) => {
        await store.putSubscription(subscriptionOf());
        const broken = {
          toJSON: () => {
            throw new Error('no JSON');
          },
        };
        const deliveries = [plannedOf({ key: 'a' }), plannedOf({ key: 'b', payload: broken })];
        await expect(store.plan('daily', deliveries, { nextAt: at('10:00') })).rejects.toThrow('no JSON');
        expect(await store.deliveries(null, 10)).toEqual([]);
        expect((await store.subscription('daily'))?.nextAt).toBe(at('09:00'));
        expect(await claimAt(store, '23:00')).toEqual([]);
      }),
    );
  });
}
