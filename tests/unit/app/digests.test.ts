import { expect, it, onTestFinished, vi } from 'vitest';
import { createDigests } from '../../../src/app/digests.ts';
import { answerOf } from '../../../src/app/ledger.ts';
import type { Publisher } from '../../../src/core/digests/ports.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { handClock } from '../../support/hand-clock.ts';
import { at, discordChannel } from '../../support/ledger.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';
import { topicOf } from '../../support/topics.ts';

const topic = topicOf({ id: 'talks' });
const wish = { topic: 'talks', destination: discordChannel('c1', null), at: '09:00', timezone: 'UTC' };

function refusing(): never {
  throw new Error('nothing is made or posted here');
}

/** Digests over a ledger, with Discord connected; `servers` as Discord knows them. */
function running(servers: Map<string, string>) {
  const store = openSqliteDigestStore(temporaryDirectory(), 'data');
  onTestFinished(() => store.close());
  const watched: string[] = [];
  const errors: object[] = [];
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: (what: object) => errors.push(what) };
  const digests = createDigests({
    app: {
      ledger: (call) => answerOf(store, call),
      compose: refusing,
      amend: refusing,
      watchMeetings: async (_topic, { destination }) => {
        watched.push(JSON.stringify(destination));
        return { deliveries: [], meetings: {} };
      },
    },
    topics: () => [topic],
    clock: handClock(at('06:00')),
    log,
    settings: { delivery: { catchUp: 'PT6H', mendFor: 'P7D' } },
  });
  const discord: Publisher = {
    platform: 'discord',
    post: refusing,
    edit: refusing,
    find: refusing,
    check: refusing,
    serverOf: async (channelId) => servers.get(channelId) ?? null,
  };
  digests.connect(discord);
  const server = async () => {
    const [subscription] = await store.subscriptions();
    return subscription?.destination.platform === 'discord' ? subscription.destination.guildId : undefined;
  };
  return { digests, server, watched, errors };
}

it('the server of a channel that a file sets up is learnt once it is set up, and its topic is followed with it', async () => {
  const { digests, server, watched, errors } = running(new Map([['c1', 'g1']]));
  await digests.configure([wish]);
  await vi.waitFor(async () => expect(await server()).toBe('g1'));
  await vi.waitFor(() => expect(watched.at(-1)).toContain('"guildId":"g1"'));
  await digests.configure([wish]);
  expect(await server()).toBe('g1');
  expect(errors).toEqual([]);
});

it('where Discord did not tell, it is asked again whenever a topic is read', async () => {
  const servers = new Map<string, string>();
  const { digests, server, errors } = running(servers);
  await digests.configure([wish]);
  await digests.follow(topic, true);
  expect(await server()).toBeNull();
  servers.set('c1', 'g1');
  await vi.waitFor(async () => {
    await digests.follow(topic, false);
    expect(await server()).toBe('g1');
  });
  expect(errors).toEqual([]);
});
