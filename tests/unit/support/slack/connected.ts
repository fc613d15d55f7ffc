import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../../support/slack/local-slack.ts';

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
  const logLevel = LogLevel.ERROR;
  const receiver =
    mode === 'http'
      ? new HTTPReceiver({ signingSecret: slack.workspace.signingSecret, logLevel })
      : new SocketModeReceiver({
          appToken: slack.workspace.appToken,
          logLevel,
          clientPingTimeout: 30,
          installerOptions: { clientOptions: clientOptions(slack) },
        });
  const app = new App({
    receiver,
    authorize: authorize(slack),
    clientOptions: { ...clientOptions(slack), rejectRateLimitedCalls: true },
    logLevel,
  });
  prepare(app);
  const server: unknown = await app.start(0);
  onTestFinished(async () => {
    await app.stop();
    await slack.until(() => slack.sockets.count === 0, 'the app has closed its sockets');
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
