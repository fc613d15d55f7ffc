import { App, HTTPReceiver, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../../support/slack/local-slack.ts';
import type { Workspace } from '../../../support/slack/world.ts';

/** Bolt tells of wires that tests cut: nobody needs to read it. */
const logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};

/** What every post says of previews. */
export const silent = { unfurl_links: false, unfurl_media: false };

/** A local Slack for the running test. */
export async function started(options: LocalSlackOptions = {}): Promise<LocalSlack> {
  const slack = await startLocalSlack(options);
  onTestFinished(() => slack.close());
  return slack;
}

/** Options of a client that retries nothing and gives up soon. */
export function clientOptions(slack: LocalSlack): { slackApiUrl: string; retryConfig: { retries: number } } {
  return { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } };
}

function authorize(slack: LocalSlack): (source: { teamId?: string | undefined }) => Promise<{
  botToken: string;
  botId: string;
  botUserId: string;
}> {
  return ({ teamId }) => {
    const workspace = slack.world.workspaces.find(({ id }) => id === teamId) ?? slack.workspace;
    return Promise.resolve({
      botToken: workspace.botToken,
      botId: workspace.botId,
      botUserId: workspace.bot.id,
    });
  };
}

export type Mode = 'http' | 'socket';

/** The real Bolt app, listening in one of its two modes, for every workspace of the local Slack's first app. */
export async function boltApp(slack: LocalSlack, mode: Mode, prepare: (app: App) => void): Promise<App> {
  const receiver =
    mode === 'http'
      ? new HTTPReceiver({ signingSecret: slack.workspace.signingSecret, logger })
      : new SocketModeReceiver({
          appToken: slack.workspace.appToken,
          logger,
          clientPingTimeout: 30,
          installerOptions: { clientOptions: clientOptions(slack) },
        });
  const app = new App({
    receiver,
    authorize: authorize(slack),
    clientOptions: { ...clientOptions(slack), rejectRateLimitedCalls: true },
    logger,
  });
  prepare(app);
  const server: unknown = await app.start(0);
  onTestFinished(async () => {
    const { count } = slack.sockets;
    await app.stop();
    await slack.until(() => slack.sockets.count < Math.max(count, 1), 'the app has closed its socket');
  });
  if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${portOf(server)}/slack/events`);
  else await slack.sockets.connected();
  return app;
}

function portOf(server: unknown): number {
  if (
    typeof server === 'object' &&
    server !== null &&
    'address' in server &&
    typeof server.address === 'function'
  ) {
    const address: unknown = server.address();
    if (typeof address === 'object' && address !== null && 'port' in address) return Number(address.port);
  }
  throw new Error('the app does not listen');
}

/** The real client with a workspace's token; it tries nothing twice. */
export function clientOf(slack: LocalSlack, workspace: Workspace = slack.workspace): webApi.WebClient {
  return new webApi.WebClient(workspace.botToken, {
    ...clientOptions(slack),
    rejectRateLimitedCalls: true,
    logger,
  });
}

/** Posts a message with a client. @returns its timestamp */
export async function posted(
  client: webApi.WebClient,
  message: { readonly channel: string; readonly [argument: string]: unknown },
): Promise<string> {
  const answer = await client.apiCall('chat.postMessage', { ...silent, ...message });
  return 'ts' in answer && typeof answer.ts === 'string' ? answer.ts : '';
}

/** Slack's name for what is wrong with a call; null where it goes well. */
export function errorOf(call: Promise<unknown>): Promise<string | null> {
  return call.then(
    () => null,
    (error: unknown) => (error instanceof webApi.WebAPIPlatformError ? error.data.error : String(error)),
  );
}
