import { expect, it, onTestFinished } from 'vitest';
import { learnServers } from '../../../src/app/learn-servers.ts';
import type { Publisher } from '../../../src/core/digests/ports.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { at, discordChannel, subscriptionOf } from '../../support/ledger.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

function refusing(): never {
  throw new Error('nothing is posted here');
}

/** Discord, where these channels belong to these servers. */
function discordWith(servers: Readonly<Record<string, string>>, asked: string[] = []): Publisher {
  return {
    platform: 'discord',
    post: refusing,
    edit: refusing,
    find: refusing,
    check: refusing,
    serverOf: async (channelId) => {
      asked.push(channelId);
      return servers[channelId] ?? null;
    },
  };
}

function ledger() {
  const store = openSqliteDigestStore(temporaryDirectory(), 'data');
  onTestFinished(() => store.close());
  return store;
}

it('the servers of channels that a file names without one are asked for, and kept; others stay as they are', async () => {
  const store = ledger();
  const nameless = subscriptionOf({ id: 'a', topic: 'grain', destination: discordChannel('c1', null) });
  const unknown = subscriptionOf({ id: 'b', destination: discordChannel('c2', null) });
  const known = subscriptionOf({ id: 'c', destination: discordChannel('c3', 'g3') });
  const slack = subscriptionOf({
    id: 'd',
    destination: { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null },
  });
  for (const one of [nameless, unknown, known, slack]) await store.putSubscription(one);
  const asked: string[] = [];
  expect([...(await learnServers(store, discordWith({ c1: 'g1' }, asked)))]).toEqual(['grain']);
  expect(asked.toSorted()).toEqual(['c1', 'c2']);
  expect(await store.subscription('a')).toEqual({ ...nameless, destination: discordChannel('c1', 'g1') });
  for (const one of [unknown, known, slack]) expect(await store.subscription(one.id)).toEqual(one);
});

it('a slot that was planned while Discord was asked is not planned again, and what was removed stays so', async () => {
  const store = ledger();
  const one = subscriptionOf({ id: 'a', destination: discordChannel('c1', null) });
  const other = subscriptionOf({ id: 'b', destination: discordChannel('c2', null) });
  for (const made of [one, other]) await store.putSubscription(made);
  const discord = discordWith({ c1: 'g1', c2: 'g1' });
  await learnServers(store, {
    ...discord,
    serverOf: async (channelId) => {
      await store.plan('a', [], { nextAt: at('21:00') });
      await store.removeSubscription('b');
      return discord.serverOf?.(channelId) ?? null;
    },
  });
  expect(await store.subscription('a')).toMatchObject({
    nextAt: at('21:00'),
    destination: { guildId: 'g1' },
  });
  expect(await store.subscription('b')).toBeNull();
});

it('nothing is learnt before Discord is connected', async () => {
  const store = ledger();
  await store.putSubscription(subscriptionOf({ destination: discordChannel('c1', null) }));
  expect((await learnServers(store, undefined)).size).toBe(0);
});
