import type { Authorize, Receiver } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { type BoltAppParts, createBoltApp } from '../../../../../src/platforms/slack/connect/bolt-app.ts';
import { createBoltLogger } from '../../../../../src/platforms/slack/connect/bolt-logger.ts';
import { createHttpReceiver } from '../../../../../src/platforms/slack/connect/http-receiver.ts';
import type { Receiving } from '../../../../../src/platforms/slack/connect/receiving.ts';
import { listen } from '../../../../../src/platforms/slack/connect/server.ts';
import { createWorkspaces } from '../../../../../src/platforms/slack/workspaces.ts';
import { type LogLine, listLog } from '../../../../support/list-log.ts';
import { started } from '../../../support/slack/connected.ts';
import { signedPost } from './signed-post.ts';

const secret = 'a signing secret of this test alone';
const team = { teamId: 'T1', botId: 'B1', botUserId: 'U9' };
const command = {
  command: '/briefing',
  text: '',
  team_id: 'T1',
  user_id: 'U1',
  channel_id: 'C1',
  trigger_id: '1',
};

/** Takes everything and does nothing. */
const idle: Receiving = { take: (_reading, acknowledge) => acknowledge(), idle: () => Promise.resolve() };

const nowhere: Receiver = {
  init: () => {},
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

function boltApp(more: Partial<BoltAppParts> = {}): {
  readonly app: ReturnType<typeof createBoltApp>;
  readonly lines: readonly LogLine[];
} {
  const { log, lines } = listLog();
  const workspaces = { authorize: () => Promise.resolve(team), remove: () => Promise.resolve() };
  const parts = { receiver: nowhere, workspaces, receiving: idle, log, logger: createBoltLogger(log) };
  return { app: createBoltApp({ ...parts, ...more }), lines };
}

test('an acknowledgement that comes after Slack has given up is told, and thrown at nobody', async () => {
  const { log, lines } = listLog();
  const logger = createBoltLogger(log);
  const receiver = createHttpReceiver({ signingSecret: secret, log, logger }, 20);
  const given = Promise.withResolvers<void>();
  const late: Authorize<boolean> = async () => {
    await given.promise;
    return team;
  };
  const workspaces = { authorize: late, remove: () => Promise.resolve() };
  createBoltApp({ receiver, workspaces, receiving: idle, log, logger });
  const server = await listen({ host: '127.0.0.1', port: 0 }, receiver.requestListener, log);
  onTestFinished(() => server.close());
  const body = new URLSearchParams(command).toString();
  expect((await signedPost({ port: server.address.port, secret, body })).status).toBe(404);
  given.resolve();
  await expect
    .poll(() => lines.map(({ message }) => message))
    .toEqual([
      'something was not acknowledged in time; Slack gives it up',
      'an acknowledgement came too late, or did not reach Slack',
    ]);
});

test('an acknowledgement that does not reach Slack is told, and what was asked goes on', async () => {
  const { app, lines } = boltApp();
  const why = 'no socket at wss://somewhere.example/?ticket=1';
  await app.processEvent({ body: command, ack: () => Promise.reject(new Error(why)) });
  expect(lines).toMatchObject([{ level: 'warn', fields: { reason: 'Error: no socket at (address)' } }]);
});

test('what nothing here answers, and what fails, is acknowledged once', async () => {
  const failing: Receiving = { ...idle, take: () => Promise.reject(new Error('a fault of ours')) };
  const twice: Receiving = {
    ...idle,
    take: async (_reading, acknowledge) => {
      await acknowledge();
      await acknowledge();
    },
  };
  for (const [receiving, body] of [
    [failing, command],
    [twice, command],
    [idle, { type: 'workflow_step', actions: [] }],
    [idle, { type: 'shortcut', callback_id: 'x', user: { id: 'U1' }, team: { id: 'T1' } }],
    [idle, { what: 'is this' }],
  ] as const) {
    let acknowledged = 0;
    const ack = (): Promise<void> => {
      acknowledged += 1;
      return Promise.resolve();
    };
    const { app, lines } = boltApp({ receiving });
    await app.processEvent({ body, ack });
    expect(acknowledged).toBe(1);
    expect(lines).not.toEqual([]);
  }
});

test('an error in Bolt comes with what it is about', async () => {
  const failing: Receiving = { ...idle, take: () => Promise.reject(new Error('a fault of ours')) };
  const { app, lines } = boltApp({ receiving: failing });
  const body = {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1' },
    actions: [{ type: 'button' }],
  };
  await app.processEvent({ body, ack: () => Promise.resolve() });
  expect(lines[0]).toMatchObject({
    level: 'error',
    fields: { type: 'block_actions', reason: 'Error: a fault of ours' },
  });
});

test('Bolt has no token; each call carries the one that the installation has at that moment', async () => {
  const slack = await started({ allows: [] });
  const { workspace } = slack;
  const tokens = [workspace.botToken, workspace.botToken, 'xoxb-2-rotated', 'xoxb-2-rotated'];
  const installation = { teamId: workspace.id, botId: workspace.botId, botUserId: workspace.bot.id };
  let current = workspace.botToken;
  let asked = 0;
  const installations = {
    find: () => {
      asked += 1;
      return Promise.resolve({ ...installation, botToken: current });
    },
    remove: () => Promise.resolve(),
  };
  const { log } = listLog();
  const workspaces = createWorkspaces({ installations, apiUrl: slack.apiUrl, log });
  const receiving: Receiving = {
    ...idle,
    take: async () => {
      await workspaces
        .api(workspace.id)
        .call('auth.test', {})
        .catch(() => null);
    },
  };
  const { app } = boltApp({ workspaces, receiving });
  const given: unknown[] = [];
  app.use(async ({ client, context, next }) => {
    given.push(client.token, context.botToken);
    await next();
  });
  for (const token of tokens) {
    current = token;
    await app.processEvent({ body: command, ack: () => Promise.resolve() });
  }
  expect(slack.requests.map(({ token }) => token).slice(0, 3)).toEqual(tokens.slice(0, 3));
  expect(asked).toBeGreaterThanOrEqual(2 * tokens.length);
  expect(new Set(given)).toEqual(new Set([undefined]));
});
