import type { Receiver } from '@slack/bolt';
import type { DigestDesk } from '../../core/digests/desk.ts';
import type { Log } from '../../core/ports.ts';
import { createCooldowns } from '../chat/cooldown.ts';
import { within } from '../chat/within.ts';
import { answer } from './answering/answer.ts';
import { createManagers } from './answering/managers.ts';
import { createThreads } from './answering/threads.ts';
import { type BoltAppParts, createBoltApp } from './connect/bolt-app.ts';
import { createBoltLogger } from './connect/bolt-logger.ts';
import { createHttpReceiver } from './connect/http-receiver.ts';
import { cleared } from './connect/pre-flight.ts';
import { createReceiving } from './connect/receiving.ts';
import { createRequests } from './connect/requests.ts';
import { listen } from './connect/server.ts';
import { stayConnected } from './connect/stay-connected.ts';
import { reasonOf } from './connect/without-secrets.ts';
import { createSlackPublisher } from './publishing/publisher.ts';
import type { DigestService } from './service.ts';
import type { SlackParts, SlackPlatform } from './start-slack.ts';
import type { Workspaces } from './web-api.ts';
import { createWorkspaces, oneInstallation } from './workspaces.ts';

/** What is being answered may take so long to be sent when the bot is closed, ms. */
const farewellMs = 3_000;

/** How long a modal may take before a stand-in is shown for it, ms: its trigger lives 3 s. */
const patienceMs = 500;
/** Nobody waits for longer, and a thread that hangs would never answer. */
const longestMs = 120_000;

/** The bot's parts, whichever way Slack reaches it. */
interface Bot extends Omit<BoltAppParts, 'receiver'>, Pick<SlackPlatform, 'publisher'> {
  /** Waits until Slack says who the bot is; false where it does not. */
  readonly known: (stop: AbortSignal) => Promise<boolean>;
  /** Gives what is being answered a few seconds. */
  readonly farewell: () => Promise<void>;
}

export function runSlack(parts: SlackParts, random: () => number): Promise<SlackPlatform> {
  const bot = createBot(parts, random);
  const { way } = parts;
  return way.kind === 'http'
    ? overHttp(parts, way, bot)
    : Promise.resolve(overSocket(parts, { ...way, random }, bot));
}

function elapsed(): number {
  return performance.now();
}

function createBot(parts: SlackParts, random: () => number): Bot {
  const { desk, log, cooldown, botToken, apiUrl } = parts;
  const installation = oneInstallation(botToken, { apiUrl, log });
  const workspaces = createWorkspaces({ installations: installation, apiUrl, log });
  const digests = digestsOf(parts, workspaces);
  const service = { desk, log, ...createCooldowns(cooldown, elapsed), ...(digests && { digests }) };
  const threads = createThreads(elapsed);
  const answering = { workspaces, log, threads, patienceMs, longestMs };
  const receiving = createReceiving({
    service,
    log,
    answer: (asked, plan) => answer(answering, asked, plan),
  });
  return {
    workspaces,
    receiving,
    ...(digests && { onGone: ending(digests.desk, log) }),
    ...(parts.onGone && { onGone: parts.onGone }),
    publisher: createSlackPublisher({ workspaces }),
    log,
    logger: createBoltLogger(log),
    known: (stop) => cleared({ botToken, installation, log, random }, stop),
    farewell: async () => {
      await within(receiving.idle(), farewellMs);
      await within(threads.close(), farewellMs);
    },
  };
}

function digestsOf({ digests, log }: SlackParts, workspaces: Workspaces): DigestService | null {
  if (!digests) return null;
  const { desk, managers: policy } = digests;
  return { desk, managers: createManagers({ workspaces, policy, log, elapsed }) };
}

/** What goes to a place that is gone is ended. */
function ending(desk: DigestDesk, log: Log): NonNullable<BoltAppParts['onGone']> {
  return (key, why) => {
    desk.gone(key, why).catch((error: unknown) => {
      log.error({ key, err: error }, 'the digests of a place that is gone could not be ended');
    });
  };
}

function overSocket(
  { apiUrl, log }: SlackParts,
  { appToken, random }: { readonly appToken: string; readonly random: () => number },
  bot: Bot,
): SlackPlatform {
  const stop = new AbortController();
  const app = createBoltApp({ ...bot, receiver: unused });
  const connect = async (): Promise<void> => {
    if (!(await bot.known(stop.signal))) return;
    await stayConnected({ appToken, apiUrl, app, log, logger: bot.logger, random }, stop.signal);
  };
  const life = connect().catch((error: unknown) => told(log, error));
  return {
    address: null,
    publisher: bot.publisher,
    close: once(async () => {
      stop.abort();
      await within(life, farewellMs);
      await bot.farewell();
    }),
  };
}

/** Each connection has a receiver of its own, which is given the app. */
const unused: Receiver = {
  init: () => {},
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

async function overHttp(
  { log, clock }: SlackParts,
  {
    signingSecret,
    host,
    port,
  }: { readonly signingSecret: string; readonly host: string; readonly port: number },
  bot: Bot,
): Promise<SlackPlatform> {
  const stop = new AbortController();
  const receiver = createHttpReceiver({ ...bot, signingSecret });
  createBoltApp({ ...bot, receiver });
  let isKnown = false;
  const isReady = (): boolean => isKnown && !stop.signal.aborted;
  const requests = createRequests({ signingSecret, log, clock, listener: receiver.requestListener, isReady });
  const server = await listen({ host, port }, requests, log);
  const wake = async (): Promise<void> => {
    isKnown = await bot.known(stop.signal);
    if (isKnown) log.info(server.address, 'listening for Slack');
  };
  const life = wake().catch((error: unknown) => told(log, error));
  return {
    address: server.address,
    publisher: bot.publisher,
    close: once(async () => {
      stop.abort();
      server.stop();
      await within(life, farewellMs);
      await bot.farewell();
      await server.close();
    }),
  };
}

/** Whoever closes again waits for the same end. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closed: Promise<void> | null = null;
  return () => {
    closed ??= close();
    return closed;
  };
}

function told(log: Log, error: unknown): void {
  log.error({ reason: reasonOf(error) }, 'the connection to Slack has ended; restart to connect again');
}
