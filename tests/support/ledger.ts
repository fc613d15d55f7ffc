import type { Claim, Composed, DigestStore, PlannedDelivery } from '../../src/core/digests/ports.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import type { Edit } from '../../src/core/model/edit.ts';
import type { Edition } from '../../src/core/model/edition.ts';
import {
  type Destination,
  defaultDigestOptions,
  type Subscription,
} from '../../src/core/model/subscription.ts';

/** An instant of the day that these tests live on. */
export const at = (time: string): string => `2031-03-04T${time}:00Z`;

export const discordChannel = (channelId: string, guildId: string | null = 'g1'): Destination => ({
  platform: 'discord',
  guildId,
  channelId,
});

export function subscriptionOf(more: Partial<Subscription> = {}): Subscription {
  return {
    id: 'daily',
    topic: 'talks',
    destination: discordChannel('c1'),
    schedule: { at: '09:00', days: 'daily', timezone: 'Europe/Kyiv' },
    options: defaultDigestOptions,
    origin: 'command',
    state: 'active',
    why: null,
    createdBy: 'u1',
    createdAt: at('08:00'),
    nextAt: at('09:00'),
    ...more,
  };
}

export function plannedOf(more: Partial<PlannedDelivery> = {}): PlannedDelivery {
  return {
    kind: 'digest',
    key: more.dueAt ?? at('09:00'),
    topic: 'talks',
    target: discordChannel('c1'),
    dueAt: at('09:00'),
    state: 'planned',
    why: null,
    payload: null,
    ...more,
  };
}

export function editionOf(delivery: string): Edition {
  const lists = { bottomLine: [], upcoming: [], held: [], cancelled: [], possible: [], statements: [] };
  const more = { positions: [], corrections: [], differences: [], outlook: [], figures: [], changes: [] };
  return {
    briefing: {
      schema: 1,
      topic: { id: 'talks', title: 'Talks', timezone: 'UTC' },
      asOf: at('09:00'),
      since: at('08:00'),
      ...lists,
      ...more,
      sources: [],
      notices: [],
    },
    sections: ['changes'],
    note: 'Late: was due at 09:00',
    mention: null,
    delivery,
    color: null,
    amendments: [{ id: 's-1', at: at('09:30'), kind: 'hidden', reason: 'Not theirs' }],
    selections: [{ entries: ['s-1'], written: { said: '2 more' } }],
  };
}

export function composedOf(more: Partial<Composed> = {}): Composed {
  return {
    parts: [
      { kind: 'post', body: { content: 'One' }, under: null },
      { kind: 'post', body: { content: 'Two' }, under: { part: 0 } },
    ],
    edition: null,
    outline: null,
    asOf: null,
    ...more,
  };
}

export function editOf(more: Partial<Edit> = {}): Edit {
  return {
    id: 'e1',
    topic: 'talks',
    scope: null,
    item: 's-1',
    evidence: [{ article: 'a1', quote: 'We will meet' }],
    act: { kind: 'hide' },
    reason: 'It is about another meeting',
    by: 'cli',
    at: at('10:00'),
    undoneAt: null,
    ...more,
  };
}

export const deliveryId = (subscription: string, kind: string, key: string): string =>
  fingerprint([subscription, kind, key]);

/** Claims what is due. */
export function claimAt(
  store: DigestStore,
  time: string,
  more: Partial<Parameters<DigestStore['claim']>[0]> = {},
): Promise<readonly Claim[]> {
  const asked = { leaseMs: 60_000, limit: 10, platforms: ['discord', 'slack'] as const, except: [] };
  return store.claim({ now: at(time), ...asked, ...more });
}

/** Plans a delivery for a subscription that is made where it is missing, and claims it: nothing else may be due. */
export async function claimed(
  store: DigestStore,
  planned: Partial<PlannedDelivery> = {},
  subscription: Partial<Subscription> = {},
): Promise<Claim> {
  const made = subscriptionOf(subscription);
  if (!(await store.subscription(made.id))) await store.putSubscription(made);
  const wanted = plannedOf(planned);
  await store.plan(made.id, [wanted]);
  const [claim] = await store.claim({
    now: wanted.dueAt,
    leaseMs: 60_000,
    limit: 1,
    platforms: ['discord', 'slack'],
    except: [],
  });
  if (!claim) throw new Error('nothing could be claimed');
  return claim;
}

/** Has a digest delivered: all of its parts are sent. */
export async function delivered(
  store: DigestStore,
  planned: Partial<PlannedDelivery>,
  composed: Partial<Composed> = {},
  subscription: Partial<Subscription> = {},
): Promise<string> {
  const { delivery, token } = await claimed(store, planned, subscription);
  const whole = composedOf(composed);
  await store.composed(delivery.id, token, whole);
  for (const n of whole.parts.keys()) {
    await store.trying(delivery.id, token, n, delivery.dueAt);
    await store.settled(delivery.id, token, n, { state: 'sent', messageId: `m${n}` });
  }
  if (!(await store.end(delivery.id, token, 'done', null, delivery.dueAt)))
    throw new Error('the claim was lost');
  return delivery.id;
}
