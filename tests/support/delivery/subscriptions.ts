import { defaultDigestOptions, type Subscription } from '../../../src/core/model/subscription.ts';

/** A subscription of a Discord channel, every day at nine in UTC. */
export function subscriptionOf(more: Partial<Subscription> = {}): Subscription {
  return {
    id: 'sub1',
    topic: 'harbour',
    destination: { platform: 'discord', guildId: 'g1', channelId: 'c1' },
    schedule: { at: '09:00', days: 'daily', timezone: 'UTC' },
    options: defaultDigestOptions,
    origin: 'command',
    state: 'active',
    why: null,
    createdBy: 'discord:u1',
    createdAt: '2031-02-01T00:00:00Z',
    nextAt: '2031-03-04T09:00:00Z',
    ...more,
  };
}
