import { describe, expect, it } from 'vitest';
import {
  deliveryInWords,
  inZone,
  outcomeInWords,
  placeInWords,
  stateInWords,
  wishInWords,
} from '../../../src/cli/digest-words.ts';
import type { Delivery, DeliveryPart } from '../../../src/core/model/delivery.ts';
import { at, discordChannel, plannedOf, subscriptionOf } from '../../support/ledger.ts';

const slack = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null } as const;

const delivery = (more: Partial<Delivery>): Delivery => ({
  ...plannedOf(),
  id: 'd',
  subscription: 's',
  failures: 0,
  notBefore: at('09:00'),
  parts: [],
  endedAt: null,
  ...more,
});

const part = (state: DeliveryPart['state']): DeliveryPart => ({
  n: 0,
  act: { kind: 'edit', body: {}, messageId: 'm' },
  state,
  messageId: null,
  firstTriedAt: null,
  lastTriedAt: null,
});

describe('a digest in words', () => {
  it.each([
    [discordChannel('123'), 'Discord channel 123'],
    [slack, 'Slack channel C1 of T1'],
    [{ ...slack, threadTs: '1.2' }, 'Slack channel C1 of T1, thread 1.2'],
    [{ platform: 'discord', userId: '5' } as const, 'Discord user 5'],
    [{ platform: 'slack', teamId: 'T1', userId: 'U5' } as const, 'Slack user U5 of T1'],
  ])('names the place %j', (target, words) => {
    expect(placeInWords(target)).toBe(words);
  });

  it('tells when it comes, and only what was wished for beside', () => {
    expect(wishInWords(subscriptionOf())).toBe('09:00 daily, Europe/Kyiv');
    const options = {
      sections: ['said', 'changes'],
      quiet: 'silent',
      remindMinutes: 15,
      alerts: true,
      mention: 'S1',
    } as const;
    expect(wishInWords(subscriptionOf({ options, origin: 'config' }))).toBe(
      '09:00 daily, Europe/Kyiv; only said, changes; silent when nothing is new; reminders 15 min before meetings; alerts; mentions S1; from the settings file',
    );
  });

  it('tells why it does not come', () => {
    expect(stateInWords({ state: 'active', why: 'old' })).toBe('active');
    expect(stateInWords({ state: 'paused', why: null })).toBe('paused');
    expect(stateInWords({ state: 'disabled', why: 'The channel is gone.' })).toBe(
      'disabled: The channel is gone.',
    );
  });
});

describe('a delivery in words', () => {
  it('is told by the clock of its place, and by UTC where there is no such place', () => {
    expect(deliveryInWords({ kind: 'digest', dueAt: at('09:00') }, 'Europe/Kyiv')).toBe(
      'digest of 2031-03-04 11:00',
    );
    expect(inZone(at('09:00'), 'Mars/Olympus')).toBe('2031-03-04 09:00 UTC');
  });

  it('says how far it came where it did not come to its end', () => {
    const parts = [part('sent'), part('unknown'), part('waiting')];
    expect(outcomeInWords(delivery({ state: 'done', parts: [part('sent')] }))).toBe('done');
    expect(outcomeInWords(delivery({ state: 'planned', why: 'not reached' }))).toBe('planned (not reached)');
    expect(outcomeInWords(delivery({ state: 'sending', parts }))).toBe('sending, 1 of 3 parts sent');
    expect(outcomeInWords(delivery({ state: 'unknown', why: 'lost', parts }))).toBe(
      'unknown, 1 of 3 parts sent (lost)',
    );
  });
});
