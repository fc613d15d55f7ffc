import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, GatewayDispatchEvents, type REST } from 'discord.js';
import { z } from 'zod';
import type { Clock, Log } from '../../core/ports.ts';
import { backOff } from '../chat/back-off.ts';
import { closeRest, createClient, createRest } from './client.ts';
import { errorKind, loggedError } from './errors.ts';
import { fatalCloses, newToken, shardingRequired } from './fatal-closes.ts';
import { inviteUrl } from './invite.ts';
import { cleared } from './pre-flight.ts';
import { registerCommands } from './register.ts';

export interface ConnectionParts {
  readonly token: string;
  readonly guildId: string | null;
  readonly apiUrl: string | null;
  readonly log: Log;
  readonly clock: Clock;
  readonly random: () => number;
  /** Takes what the gateway says of interactions. */
  readonly receive: (payload: unknown) => void;
  /** Told of channels, threads and servers that are gone. @param key of a destination or a workspace */
  readonly onGone?: (key: string, why: string) => void;
}

/** Why a client's life ended: there is no use in another one, or there is. */
type End = 'off' | 'again';

/** No other characters go into a header. */
const sendable = /^[\x21-\x7e]+$/;

/** Keeps the bot connected until `stop` is aborted, or Discord turns it away for good; never rejects. */
export async function stayConnected(parts: ConnectionParts, stop: AbortSignal): Promise<void> {
  const { log, random } = parts;
  const rest = createRest(parts.apiUrl).setToken(parts.token);
  try {
    for (let failures = 0; ; ) {
      const isToken = sendable.test(parts.token);
      if (!isToken || !(await cleared({ rest: rest.setToken(parts.token), log, random, stop }))) {
        return log.error({ mend: newToken }, 'Discord does not know the token; the bot stays off');
      }
      stop.throwIfAborted();
      const began = parts.clock.now();
      if ((await live(parts, rest, stop)) === 'off') return;
      failures = isLong(parts.clock.now().since(began)) ? 1 : failures + 1;
      await sleep(backOff(failures, random()), null, { signal: stop });
    }
  } catch (error) {
    if (!stop.aborted)
      log.error({ err: error }, 'the connection to Discord has ended; restart to connect again');
  } finally {
    closeRest(rest);
  }
}

/** A connection that held so long was a good one: what ended it is no failure in a row. */
function isLong(life: Temporal.Duration): boolean {
  return life.total('minutes') >= 10;
}

/** One client's life, from its log-in to its end. */
async function live(parts: ConnectionParts, rest: REST, stop: AbortSignal): Promise<End> {
  const { promise, resolve } = Promise.withResolvers<End>();
  const over = new AbortController();
  const { log } = parts;
  const { client, end } = createClient(parts.apiUrl, parts, (error) => {
    log.error({ err: error }, 'what Discord sent broke the connection; it is made anew');
    resolve('again');
  });
  const stopped = (): void => resolve('off');
  stop.addEventListener('abort', stopped, { once: true });
  listen(client, parts, over.signal, resolve);
  client.ws.once(GatewayDispatchEvents.Ready, (ready: unknown) => {
    const { application } = readySchema.parse(ready);
    void register(rest, application.id, parts, AbortSignal.any([stop, over.signal])).then(
      (known) => known || resolve('off'),
    );
  });
  client.login(parts.token).catch((error: unknown) => {
    if (!stop.aborted) log.warn(loggedError(error), 'the log-in failed');
    resolve('again');
  });
  try {
    return await promise;
  } finally {
    over.abort();
    stop.removeEventListener('abort', stopped);
    await end();
  }
}

/** Tells in the log what happens to the connection; discord.js itself resumes and reconnects. */
function listen(
  client: Client,
  { token, log, receive, onGone }: ConnectionParts,
  over: AbortSignal,
  ended: (end: End) => void,
): void {
  const dropped = new Set<number>();
  const back = (shard: number): void => {
    if (dropped.delete(shard)) log.info({ shard }, 'connected to Discord again');
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, receive);
  client.on('clientReady', () => {
    const guilds = client.guilds.cache.size;
    log.info({ guilds }, 'connected to Discord');
    if (guilds === 0)
      log.info({ invite: inviteUrl(token) }, 'the bot is in no server yet: open its invite link');
  });
  client.on('shardReconnecting', (shard) => {
    if (!dropped.has(shard) && !over.aborted)
      log.warn({ shard }, 'the connection to Discord dropped; it is taken up again');
    dropped.add(shard);
  });
  client.on('shardResume', back);
  client.on('shardReady', back);
  client.on('shardDisconnect', ({ code }, shard) => {
    if (code === shardingRequired) {
      log.warn({ shard, code }, 'Discord wants the bot in more shards; it logs in anew to ask how many');
      return ended('again');
    }
    const mend = fatalCloses[code] ?? 'Restart to connect again.';
    log.error({ shard, code, mend }, 'Discord ended the connection for good; the bot stays off');
    ended('off');
  });
  client.on('shardError', ({ message: reason }, shard) => {
    const level = dropped.has(shard) ? 'debug' : 'warn';
    log[level]({ shard, reason }, 'trouble with the connection to Discord');
  });
  client.on('error', (error) => log.error({ reason: error.message }, 'trouble in the Discord client'));
  client.on('warn', (reason) => log.warn({ reason }, 'the Discord client warns'));
  listenForLeaving(client, log, onGone);
}

/** What is gone is gone for good, but for a server that Discord cannot serve for now. */
function listenForLeaving(client: Client, log: Log, onGone: ConnectionParts['onGone']): void {
  const tell = (id: string, why: string): void => onGone?.(`discord:${id}`, why);
  client.ws.on(GatewayDispatchEvents.GuildDelete, (sent: unknown) => {
    const { data } = goneSchema.safeParse(sent);
    if (!data) return;
    if (data.unavailable) return log.warn({ guild: data.id }, 'a server is not to be reached for now');
    log.info({ guild: data.id }, 'the bot was removed from a server');
    tell(data.id, 'Readout was removed from the server.');
  });
  const hear = (event: GatewayDispatchEvents, what: string, why: string): void => {
    client.ws.on(event, (sent: unknown) => {
      const { data } = goneSchema.safeParse(sent);
      if (!data) return;
      log.info({ channel: data.id }, what);
      // Old servers have a channel of their own id: what stands under that id is the whole server’s.
      if (data.id !== data.guild_id) tell(data.id, why);
    });
  };
  hear(GatewayDispatchEvents.ChannelDelete, 'a channel was deleted', 'The channel was deleted.');
  hear(GatewayDispatchEvents.ThreadDelete, 'a thread was deleted', 'The thread was deleted.');
}

const readySchema = z.object({ application: z.object({ id: z.string() }) });
const goneSchema = z.object({
  id: z.string(),
  guild_id: z.string().nullish(),
  unavailable: z.boolean().optional(),
});

/** Tells Discord of the commands, as often as it takes; false where it does not know the token any more. */
async function register(
  rest: REST,
  applicationId: string,
  { token, guildId, log, random }: ConnectionParts,
  stop: AbortSignal,
): Promise<boolean> {
  for (let failures = 1; !stop.aborted; failures++) {
    try {
      const told = await registerCommands(rest, applicationId, guildId);
      log.info({ guild: guildId, told }, 'the commands are registered');
      return true;
    } catch (error) {
      const kind = errorKind(error);
      const fields = { guild: guildId, ...loggedError(error) };
      if (kind === 'unauthorised') {
        log.error({ mend: newToken }, 'Discord does not know the token any more; the bot stays off');
        return false;
      }
      if (kind !== 'unreachable' && kind !== 'limited') {
        const mend = guildId === null ? 'Report this.' : guildMend(token);
        log.error(
          { ...fields, mend },
          'the commands could not be registered; those that Discord knows are answered',
        );
        return true;
      }
      log.warn(fields, 'the commands could not be registered; it is tried again');
      await sleep(backOff(failures, random()), null, { signal: stop }).catch(() => null);
    }
  }
  return true;
}

function guildMend(token: string): string {
  const invite = inviteUrl(token) ?? 'the link that `readout check` prints';
  return `Invite the bot to the server of DISCORD_GUILD_ID with ${invite}, or set DISCORD_GUILD_ID to the right server.`;
}
