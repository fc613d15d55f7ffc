import {
  Client,
  GatewayIntentBits,
  Options,
  REST,
  SimpleIdentifyThrottler,
  type WebSocketManagerOptions,
} from 'discord.js';
import type { Log } from '../../core/ports.ts';
import { EndableStrategy, type ShardWatch } from './endable-strategy.ts';
import { type PaceParts, paced } from './identify-pace.ts';

/** A client, and the way to end it for good. */
export interface EndableClient {
  readonly client: Client;
  readonly end: () => Promise<void>;
}

/** Requests beside the answers: few, and waited for by nobody. */
export function createRest(apiUrl: string | null): REST {
  return new REST({ version: '10', retries: 0, ...(apiUrl !== null && { api: apiUrl }) });
}

/** Ends what a REST client does by itself, which would keep the process from ending. */
export function closeRest(rest: REST): void {
  rest.clearHandlerSweeper();
  rest.clearHashSweeper();
}

/**
 * Longest waits for a rate limit, ms: an acknowledgement has 3 s in all, its edits have 15 min. discord.js takes the wait
 * from a header that rounds it up to whole seconds, and adds a little.
 */
const longestLimit = { callback: 2_500, other: 60_000 } as const;

/** For the interaction endpoints alone, which no limit of the bot's holds back and which need no token. */
export function createInteractionRest(apiUrl: string | null): REST {
  return new REST({
    version: '10',
    retries: 0,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    handlerSweepInterval: 900_000,
    rejectOnRateLimit: ({ route, retryAfter }) =>
      retryAfter > (route.startsWith('/interactions') ? longestLimit.callback : longestLimit.other),
    ...(apiUrl !== null && { api: apiUrl }),
  });
}

/** A client that is told of servers and interactions alone and remembers nothing else. */
export function createClient(
  apiUrl: string | null,
  parts: PaceParts & { readonly log: Log },
  broken: ShardWatch['broken'],
): EndableClient {
  const strategies: EndableStrategy[] = [];
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits(nothingKept),
    rest: { version: '10', ...(apiUrl !== null && { api: apiUrl }) },
    ws: {
      buildStrategy: (manager) => {
        const strategy = new EndableStrategy(manager, { random: parts.random, broken });
        strategies.push(strategy);
        return strategy;
      },
      buildIdentifyThrottler: async (manager) => {
        const { session_start_limit: limit } = await manager.fetchGatewayInformation();
        return paced(new SimpleIdentifyThrottler(limit.max_concurrency), parts);
      },
    } satisfies Partial<WebSocketManagerOptions>,
  });
  guardDispatches(client, parts.log);
  const end = async (): Promise<void> => {
    await Promise.all(strategies.map((strategy) => strategy.end()));
    await client.destroy();
  };
  return { client, end };
}

/**
 * What discord.js cannot read in a dispatch it throws where nobody can catch it, and the process would end: here such a
 * dispatch is logged and left. Interactions are read by us alone, the moment they come, even while discord.js still
 * waits for servers.
 */
function guardDispatches(client: Client, log: Log): void {
  const manager: { handlePacket?: (packet?: { t?: string | null }, shard?: unknown) => boolean } = Object(
    client.ws,
  );
  const handle = manager.handlePacket?.bind(manager);
  manager.handlePacket = (packet, shard) => {
    if (packet?.t === 'INTERACTION_CREATE') return true;
    try {
      return handle?.(packet, shard) ?? false;
    } catch (error) {
      log.error(
        { dispatch: packet?.t, err: error },
        'discord.js could not read what Discord sent; it is left',
      );
      return false;
    }
  };
}

/** Managers whose caches the bot never looks into. */
const nothingKept = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;
