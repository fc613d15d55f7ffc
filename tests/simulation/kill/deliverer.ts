// Run as a process of its own: the real engine, store and publishers deliver what is due until it is killed.
import process from 'node:process';
import { setInterval } from 'node:timers/promises';
import type { Composer, DigestStore, Publisher } from '../../../src/core/digests/ports.ts';
import type { PartAct } from '../../../src/core/model/delivery.ts';
import { type ChatPlatform, destinationKey } from '../../../src/core/model/subscription.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { createDeliveries } from '../../../src/delivery/deliver.ts';
import { createDiscordPublisher } from '../../../src/platforms/discord/publishing/publisher.ts';
import { createPublishingRest } from '../../../src/platforms/discord/publishing/requests.ts';
import { createSlackPublisher } from '../../../src/platforms/slack/publishing/publisher.ts';
import { createWorkspaces } from '../../../src/platforms/slack/workspaces.ts';
import { isComponentsV2 } from '../../../src/render/discord/payload.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { listLog } from '../../support/list-log.ts';
import { type Job, job } from './job.ts';
import { pacedClock, pacedTimers } from './paced-time.ts';
import { write } from './told.ts';

const tickEveryMs = 30;

const asked = job.parse(JSON.parse(process.argv[2] ?? ''));
const clock = pacedClock(asked.from, asked.start);
const store = openSqliteDigestStore(asked.directory, asked.directory);
const publishers = publishersFor(asked);
const engine = createDeliveries({
  store,
  composer: minutesComposer(store, clock, asked.start),
  publishers: () => publishers,
  topics: () => [],
  clock,
  timers: pacedTimers,
  log: listLog().log,
  settings: { catchUp: 'PT6H', mendFor: 'P7D' },
});
process.stdout.write('ready\n');
for await (const _ of setInterval(tickEveryMs)) void engine.tick();

function publishersFor({ discord, slack }: Job): ReadonlyMap<ChatPlatform, Publisher> {
  const { apiUrl, ...installation } = slack;
  const rest = createPublishingRest(discord.apiUrl);
  const installations = {
    find: () => Promise.resolve(installation),
    remove: () => Promise.reject(new Error('Slack has shut its own bot out')),
  };
  const workspaces = createWorkspaces({ installations, apiUrl, log: listLog().log });
  return new Map<ChatPlatform, Publisher>([
    ['discord', createDiscordPublisher({ rest, token: discord.token, clock })],
    ['slack', createSlackPublisher({ workspaces })],
  ]);
}

/** Tells the minutes that have passed since a channel was told of them last, in one message or two. */
function minutesComposer(digests: DigestStore, now: Clock, start: string): Composer {
  return {
    compose: async ({ id }, { id: subscription, destination, topic }) => {
      const shown = await digests.lastShown(destinationKey(destination), topic);
      const after = Number(shown?.outline.get('minute') ?? 0);
      const upTo = Math.floor(now.now().since(Temporal.Instant.from(start)).total('minutes'));
      const parts = 1 + (upTo % 2);
      const acts = Array.from({ length: parts }, (_, part): PartAct => {
        const text = write({ delivery: id, subscription, part, parts, after, upTo });
        const isInThread = destination.platform === 'slack' && part > 0;
        return {
          kind: 'post',
          body: bodyOf(destination.platform, text),
          under: isInThread ? { part: 0 } : null,
        };
      });
      const outline = new Map([['minute', String(upTo)]]);
      return { parts: acts, edition: null, outline, asOf: now.now().toString() };
    },
    watch: () => Promise.resolve({ deliveries: [], meetings: {} }),
    amend: () => Promise.resolve(null),
  };
}

function bodyOf(platform: ChatPlatform, text: string): object {
  if (platform === 'slack')
    return { text, blocks: [{ type: 'section', text: { type: 'plain_text', text } }] };
  return {
    flags: isComponentsV2,
    components: [{ type: 10, content: text }],
    allowed_mentions: { parse: [] },
  };
}
