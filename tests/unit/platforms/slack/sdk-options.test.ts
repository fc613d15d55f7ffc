import type { AppOptions, SocketModeReceiver, SocketModeReceiverOptions, webApi } from '@slack/bolt';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWorkspaces } from '../../../../src/platforms/slack/workspaces.ts';
import { listLog } from '../../../support/list-log.ts';
import { started } from '../../support/slack/connected.ts';
import { connectedBot, ways } from './connect/running-bot.ts';

/** What the SDK's parts were made of, in the order in which they were made. */
const made = vi.hoisted(() => ({
  apps: [] as AppOptions[],
  receivers: [] as SocketModeReceiverOptions[],
  sockets: [] as SocketModeReceiver['client'][],
  clients: [] as webApi.WebClientOptions[],
}));

vi.mock(import('@slack/bolt'), async (importActual) => {
  const bolt = await importActual();
  class App extends bolt.App {
    constructor(options: AppOptions) {
      made.apps.push(options);
      super(options);
    }
  }
  class Receiver extends bolt.SocketModeReceiver {
    constructor(options: SocketModeReceiverOptions) {
      made.receivers.push(options);
      super(options);
      made.sockets.push(this.client);
    }
  }
  class WebClient extends bolt.webApi.WebClient {
    constructor(token: string | undefined, options: webApi.WebClientOptions) {
      made.clients.push(options);
      super(token, options);
    }
  }
  return { ...bolt, App, SocketModeReceiver: Receiver, webApi: { ...bolt.webApi, WebClient } };
});

function forget(): void {
  for (const list of Object.values(made)) list.length = 0;
}

beforeEach(forget);
afterEach(forget);

test.each(ways)('no part of the SDK is given what another one writes into, over %s', async (way) => {
  const { slack, logged } = await connectedBot(way);
  if (way === 'socket') {
    slack.sockets.drop();
    await logged('connected to Slack again');
  }
  await slack.command('/briefing', 'harbour').answer();
  // A command is answered without a client, a mention by the workspace's own.
  await slack.mention('harbour').answer();
  const ofReceivers = made.receivers.map(({ installerOptions }) => installerOptions?.clientOptions);
  const options = [...made.apps.map(({ clientOptions }) => clientOptions), ...ofReceivers, ...made.clients];
  expect(made.apps).toHaveLength(1);
  expect(made.receivers).toHaveLength(way === 'socket' ? 2 : 0);
  expect(made.clients.length).toBeGreaterThan(1);
  expect(new Set(options).size).toBe(options.length);
  for (const one of options) {
    // Left out, the SDK would write many retries into it.
    expect(one?.retryConfig).toEqual({ retries: 0 });
    // A client writes its token there.
    expect(one).not.toHaveProperty('headers');
  }
  const retrying = options.map((one) => one?.retryConfig);
  expect(new Set(retrying).size).toBe(retrying.length);
});

test('whatever is called is given up after ten seconds, and neither tried again nor held back', async () => {
  const { slack } = await connectedBot('socket');
  await slack.mention('harbour').answer();
  const ofReceivers = made.receivers.map(({ installerOptions }) => installerOptions?.clientOptions);
  for (const one of [...ofReceivers, ...made.clients]) {
    expect(one).toMatchObject({ timeout: 10_000, rejectRateLimitedCalls: true, retryConfig: { retries: 0 } });
  }
});

test('a client is made for each workspace, of options that hold nothing of another one', async () => {
  const slack = await started();
  const other = slack.addWorkspace('Bridge talks');
  const { log } = listLog();
  const workspaces = createWorkspaces({
    installations: {
      find: (teamId) => {
        const found = slack.world.workspaces.find(({ id }) => id === teamId);
        return Promise.resolve(
          found ? { teamId, botToken: found.botToken, botId: found.botId, botUserId: found.bot.id } : null,
        );
      },
      remove: () => Promise.resolve(),
    },
    apiUrl: slack.apiUrl,
    log,
  });
  for (const { id } of [slack.workspace, other, slack.workspace, other]) {
    await workspaces.api(id).call('auth.test', {});
  }
  expect(made.clients).toHaveLength(2);
  expect(new Set(made.clients).size).toBe(2);
  expect(JSON.stringify(made.clients)).not.toContain('xoxb-');
  expect(slack.requests.map(({ token }) => token)).toEqual([
    slack.workspace.botToken,
    other.botToken,
    slack.workspace.botToken,
    other.botToken,
  ]);
});

test('of what a client says of its own the words are logged, and nothing that it sent', async () => {
  const { slack, log } = await connectedBot('http');
  for (const { logger } of made.clients) {
    const request = { headers: { Authorization: `Bearer ${slack.workspace.botToken}` } };
    logger?.warn('a warning', request);
    logger?.error('a complaint', request);
    logger?.info('something', request);
    logger?.debug('all of it', request);
  }
  const said = log.filter(({ message }) => message.startsWith('Slack’s client'));
  expect(said.slice(0, 2)).toMatchObject([
    { level: 'debug', fields: { said: 'a warning' } },
    { level: 'debug', fields: { said: 'a complaint' } },
  ]);
  expect(JSON.stringify(log)).not.toContain('Bearer');
});

test('Bolt is given no token, opens no connection of its own and takes none up again', async () => {
  await connectedBot('socket');
  const [app] = made.apps;
  expect(app).toMatchObject({ extendedErrorHandler: true });
  for (const name of ['token', 'appToken', 'socketMode', 'signingSecret'])
    expect(app).not.toHaveProperty(name);
  expect(made.receivers.map(({ autoReconnectEnabled }) => autoReconnectEnabled)).toEqual([false]);
});

test('a message that cannot be acknowledged any more is told, and rejects nothing that nobody hears', async () => {
  const { slack, logged } = await connectedBot('socket');
  slack.sockets.drop();
  await logged('connected to Slack again');
  const [gone] = made.sockets;
  gone?.emit('ws_message', '{"type":"telepathy","envelope_id":"1","payload":{}}', false);
  expect(await logged('a message of Slack’s could not be handled')).toMatchObject({ level: 'warn' });
});
