import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/core/fault.ts';
import type { Subscription } from '../../../src/core/model/subscription.ts';
import { nextSlots, planSlots, recomputedNext } from '../../../src/delivery/plan-slots.ts';
import { subscriptionOf } from '../../support/delivery/subscriptions.ts';

const at = (instant: string) => Temporal.Instant.from(instant);

function planned(subscription: Subscription, now: string) {
  const { deliveries, nextAt } = planSlots(subscription, at(now), 'PT6H');
  return { slots: deliveries.map(({ dueAt, state }) => `${state} ${dueAt}`), nextAt };
}

describe('planning', () => {
  it('gives nothing before a slot, and one digest at it', () => {
    const subscription = subscriptionOf();
    expect(planned(subscription, '2031-03-04T08:59:59.999Z')).toEqual({
      slots: [],
      nextAt: '2031-03-04T09:00:00Z',
    });
    expect(planned(subscription, '2031-03-04T09:00:00Z')).toEqual({
      slots: ['planned 2031-03-04T09:00:00Z'],
      nextAt: '2031-03-05T09:00:00Z',
    });
  });

  it('calls a digest by its slot, at its place', () => {
    const subscription = subscriptionOf();
    const { deliveries } = planSlots(subscription, at('2031-03-04T09:00:00.5Z'), 'PT6H');
    expect(deliveries).toEqual([
      {
        kind: 'digest',
        key: '2031-03-04T09:00:00Z',
        topic: 'harbour',
        target: subscription.destination,
        dueAt: '2031-03-04T09:00:00Z',
        state: 'planned',
        why: null,
        payload: null,
      },
    ]);
  });

  it('delivers the newest slot that was missed and folds those before it', () => {
    expect(planned(subscriptionOf(), '2031-03-06T11:00:00Z')).toEqual({
      slots: ['folded 2031-03-04T09:00:00Z', 'folded 2031-03-05T09:00:00Z', 'planned 2031-03-06T09:00:00Z'],
      nextAt: '2031-03-07T09:00:00Z',
    });
  });

  it('delivers a slot missed by six hours, and folds one missed by more', () => {
    expect(planned(subscriptionOf(), '2031-03-04T15:00:00Z').slots).toEqual(['planned 2031-03-04T09:00:00Z']);
    expect(planned(subscriptionOf(), '2031-03-04T15:00:00.001Z').slots).toEqual([
      'folded 2031-03-04T09:00:00Z',
    ]);
  });

  it('writes a hundred rows at most after a long downtime', () => {
    const schedule = { at: '9:00, 12:00, 17:00', days: 'daily', timezone: 'Europe/Kyiv' };
    const { slots, nextAt } = planned(subscriptionOf({ schedule }), '2041-03-04T10:30:00Z');
    expect(slots).toHaveLength(101);
    expect(slots.at(-1)).toBe('planned 2041-03-04T10:00:00Z');
    expect(slots[0]).toBe('folded 2041-01-30T07:00:00Z');
    expect(nextAt).toBe('2041-03-04T15:00:00Z');
  });

  it('leaves out none of those hundred, however seldom they come', () => {
    const schedule = { at: '9:00', days: 'mon', timezone: 'UTC' };
    const { slots } = planned(subscriptionOf({ schedule }), '2041-03-04T10:30:00Z');
    expect(slots).toHaveLength(101);
  });

  it('delivers once on the day on which a time is skipped, and once where it comes twice', () => {
    const schedule = { at: '02:30', days: 'daily', timezone: 'America/New_York' };
    const spring = subscriptionOf({ schedule, nextAt: '2031-03-08T07:30:00Z' });
    expect(planned(spring, '2031-03-10T12:00:00Z').slots).toEqual([
      'folded 2031-03-08T07:30:00Z',
      'folded 2031-03-09T07:30:00Z',
      'planned 2031-03-10T06:30:00Z',
    ]);
    const again = { at: '01:30', days: 'daily', timezone: 'America/New_York' };
    const autumn = subscriptionOf({ schedule: again, nextAt: '2031-11-02T05:30:00Z' });
    expect(planned(autumn, '2031-11-02T06:45:00Z')).toEqual({
      slots: ['planned 2031-11-02T05:30:00Z'],
      nextAt: '2031-11-03T06:30:00Z',
    });
  });

  it('says so where a zone is not known any more', () => {
    const schedule = { at: '09:00', days: 'daily', timezone: 'Europe/Atlantis' };
    expect(() => planned(subscriptionOf({ schedule }), '2031-03-04T09:00:00Z')).toThrow(Fault);
  });

  it('tells the next slots, the current instant not among them', () => {
    expect(nextSlots(subscriptionOf(), at('2031-03-04T09:00:00Z'), 2)).toEqual([
      '2031-03-05T09:00:00Z',
      '2031-03-06T09:00:00Z',
    ]);
  });
});

describe('the next slot, computed anew', () => {
  const now = at('2031-03-04T08:30:00Z');
  const recomputed = (nextAt: string | null, last: string | null, when = now): string =>
    recomputedNext(subscriptionOf({ nextAt }), last, when);

  it('is what it was where the rules are what they were', () => {
    expect(recomputed('2031-03-04T09:00:00Z', '2031-03-03T09:00:00Z')).toBe('2031-03-04T09:00:00Z');
    expect(recomputed('2031-03-04T09:00:00Z', null)).toBe('2031-03-04T09:00:00Z');
  });

  it('is there where none was', () => {
    expect(recomputed(null, null)).toBe('2031-03-04T09:00:00Z');
  });

  it('stays where it was missed meanwhile', () => {
    expect(recomputed('2031-03-01T09:00:00Z', null)).toBe('2031-03-01T09:00:00Z');
    expect(recomputed('2031-03-04T08:30:00Z', null)).toBe('2031-03-04T08:30:00Z');
  });

  it('moves with the rules', () => {
    expect(recomputed('2031-03-04T10:00:00Z', '2031-03-03T10:00:00Z')).toBe('2031-03-04T09:00:00Z');
    expect(recomputed('2031-03-04T08:45:00Z', '2031-03-03T08:45:00Z')).toBe('2031-03-04T09:00:00Z');
  });

  it('is one that the rules moved to before now, so that it is not lost', () => {
    const late = at('2031-03-04T09:30:00Z');
    expect(recomputed('2031-03-04T10:00:00Z', '2031-03-03T10:00:00Z', late)).toBe('2031-03-04T09:00:00Z');
  });

  it('is not one that was delivered by the old rules an hour before', () => {
    const late = at('2031-03-04T09:30:00Z');
    expect(recomputed('2031-03-05T08:00:00Z', '2031-03-04T08:00:00Z', late)).toBe('2031-03-05T09:00:00Z');
  });
});
