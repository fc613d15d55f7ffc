import { type App, type Logger, SocketModeReceiver, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../../../core/ports.ts';
import { within } from '../../chat/within.ts';
import { reasonOf } from './without-secrets.ts';

export interface SocketParts {
  readonly appToken: string;
  readonly apiUrl: string | null;
  readonly app: App;
  readonly log: Log;
  readonly logger: Logger;
}

/** One connection to Slack, from the first try to its end; a further one is another of these. */
export interface Socket {
  /** Settles when things can come over it. @throws what stood in the way */
  readonly opened: Promise<void>;
  /** Why it is over, or is to be: `dropped`, or Slack's own word, upon which Slack sends nothing more over it. */
  readonly ended: Promise<string>;
  /** Closes it, whatever state it is in. */
  close(): Promise<void>;
}

/** Slack has to answer within this time, ms, and to greet us within the other. */
const answerWithin = 10_000;
const greetWithin = 15_000;
/** Slack's pong has to be there by then, ms; the SDK pings three times as often. */
const pongWithin = 10_000;
const farewellWithin = 500;

/**
 * Bolt's own receiver, with options of its own that are shared with nobody (Bolt writes into them). It takes up no
 * connection again: its failure to do so could be caught by nobody.
 */
export function openSocket({ appToken, apiUrl, app, log, logger }: SocketParts): Socket {
  const over = new AbortController();
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    clientPingTimeout: pongWithin,
    processEventErrorHandler: () => Promise.resolve(false),
    installerOptions: {
      clientOptions: {
        retryConfig: { retries: 0 },
        timeout: answerWithin,
        rejectRateLimitedCalls: true,
        fetch: (url, init) =>
          fetch(url, {
            ...init,
            signal: AbortSignal.any([over.signal, ...(init?.signal ? [init.signal] : [])]),
          }),
        ...(apiUrl !== null && { slackApiUrl: apiUrl }),
      },
    },
  });
  const { client } = receiver;
  const end = Promise.withResolvers<string>();
  receiver.init(app);
  guardMessages(client, log, end.resolve);
  client.on('disconnected', () => end.resolve('dropped'));
  // Where it is closed while its address is being asked for, the SDK goes on to connect all the same.
  client.on('connecting', () => {
    if (over.signal.aborted) setImmediate(() => void client.disconnect());
  });
  const opened = open(receiver, end.promise);
  return {
    opened,
    ended: end.promise,
    close: async () => {
      over.abort();
      if (
        await within(
          client.disconnect().then(() => true),
          farewellWithin,
        )
      )
        return;
      // Asked a second time, it does not wait for Slack to say good-bye.
      await client.disconnect();
    },
  };
}

async function open(receiver: SocketModeReceiver, ended: Promise<string>): Promise<void> {
  const started = receiver.start().then(
    () => 'open',
    (error: unknown) => Promise.reject(error ?? new SocketRefused('dropped')),
  );
  const first = await within(Promise.race([started, ended]), greetWithin);
  if (first !== 'open') throw new SocketRefused(first ?? 'no_greeting');
}

/** Slack ended a connection before it had begun. */
class SocketRefused extends Error {
  override readonly name = 'SocketRefused';
}

type Client = SocketModeReceiver['client'];

/** What the SDK does with a message, and how it answers; both are hidden by its types. */
interface Inner {
  onWebSocketMessage?: (data: unknown, isBinary: boolean) => Promise<void>;
  send?: (envelopeId: string) => Promise<void>;
}

const message = z.object({ type: z.string(), reason: z.string().catch('disconnect') });
const envelope = z.object({ envelope_id: z.string() });
/** What of envelopes the SDK takes for granted. */
const readable = z.union([
  z.object({ type: z.literal('events_api'), payload: z.object({ event: z.object({ type: z.string() }) }) }),
  z.object({ type: z.enum(['slash_commands', 'interactive']), payload: z.record(z.string(), z.unknown()) }),
  z.object({ type: z.literal('hello') }),
]);

/** What the SDK cannot read it throws where nobody can catch it: here such a message is acknowledged, logged and left. */
function guardMessages(client: Client, log: Log, ended: (why: string) => void): void {
  const inner: Inner = Object(client);
  const take = async (data: unknown, isBinary: boolean): Promise<void> => {
    const sent = isBinary ? null : parsed(data);
    const known = message.safeParse(sent);
    // The SDK would close it at once, while more may come.
    if (known.data?.type === 'disconnect') return ended(known.data.reason);
    if (readable.safeParse(sent).success) return inner.onWebSocketMessage?.(data, isBinary);
    log.warn({ type: known.data?.type.slice(0, 50) }, 'what Slack sent could not be read; it is left');
    const { data: answerable } = envelope.safeParse(sent);
    if (answerable) await inner.send?.(answerable.envelope_id);
  };
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    void take(data, isBinary).catch((error: unknown) =>
      log.warn({ reason: reasonOf(error) }, 'a message of Slack’s could not be handled'),
    );
  });
}

function parsed(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}

/** Why a connection could not be opened: whether there is use in another try, and what to wait for. */
export interface OpeningFailure {
  readonly reason: string;
  /** Slack's name for it, where it has one. */
  readonly code: string | null;
  readonly retryAfterMs: number;
}

export function openingFailure(error: unknown): OpeningFailure {
  const refusal = error instanceof SocketRefused ? error.message : null;
  const code = error instanceof webApi.WebAPIPlatformError ? nameIn(error.data.error) : refusal;
  const retryAfterMs = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : 0;
  return { reason: reasonOf(error), code, retryAfterMs };
}

/** A page in the place of an answer is no name. */
function nameIn(code: string): string | null {
  return /^[a-z]\w{1,80}$/i.test(code) ? code : null;
}
