import { expect, test } from 'vitest';
import { awaitedLog } from '../../../../support/list-log.ts';
import { connectedBot, stage } from './running-bot.ts';

const opening = 'apps.connections.open';

test.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
  'a bot that is told to disconnect (%s) comes back on a fresh address',
  async (reason) => {
    const { slack, log, logged } = await connectedBot('socket');
    slack.sockets.disconnect(reason);
    await logged('connected to Slack again');
    expect((await slack.command('/briefing', 'harbour').answer()).words).toContain('harbour');
    expect(slack.sockets.opened).toBe(2);
    const told = log.filter(({ fields }) => JSON.stringify(fields).includes(reason));
    expect(told).toMatchObject([{ level: reason === 'link_disabled' ? 'warn' : 'info' }]);
    await slack.until(() => slack.sockets.count === 1, 'the old socket is closed');
    expect(slack.violations).toEqual([]);
  },
);

test('what comes over a connection that Slack moves is answered until the next one is open', async () => {
  const { slack, logged } = await connectedBot('socket');
  slack.fail({ method: opening, how: { delayMs: 150 } });
  slack.sockets.disconnect('warning');
  await logged('Slack moves the connection');
  expect((await slack.command('/briefing', 'harbour').answer()).words).toContain('harbour');
  expect(slack.sockets.opened).toBe(1);
  await logged('connected to Slack again');
  await slack.until(() => slack.sockets.count === 1, 'the old socket is closed');
  expect(slack.violations).toEqual([]);
});

test('a bot whose wire is cut comes back, again and again', async () => {
  const { slack, logged } = await connectedBot('socket');
  for (let times = 1; times <= 3; times++) {
    slack.sockets.drop();
    await logged('dropped', times);
    await logged('connected to Slack again', times);
    await slack.sockets.connected();
    expect((await slack.command('/briefing', 'harbour').answer()).words).toContain('harbour');
  }
  expect(slack.violations).toEqual([]);
});

test('what is being answered when the wire is cut is answered once', async () => {
  const { slack, desk, logged } = await connectedBot('socket');
  const gate = Promise.withResolvers<void>();
  desk.before = () => gate.promise;
  const command = slack.command('/briefing', 'harbour');
  const mention = slack.mention('harbour');
  await Promise.all([command.acknowledged(), mention.acknowledged()]);
  slack.sockets.drop();
  await logged('connected to Slack again');
  const retry = { number: 1, reason: 'timeout' };
  await slack.resend(mention, { retry });
  await slack.resend(command);
  gate.resolve();
  await Promise.all([command.answer(), mention.answer()]);
  const { channel, bot } = slack.workspace;
  expect(channel.messages.filter(({ start }) => start.userId === bot.id)).toHaveLength(2);
  expect(desk.asked).toHaveLength(2);
});

test('what Slack sends again, as it was or as a retry, is acknowledged and answered once', async () => {
  const { slack, desk, logged } = await connectedBot('socket');
  const mention = slack.mention('harbour');
  await mention.answer();
  expect(await slack.resend(mention)).toMatchObject({ result: 'acknowledged' });
  expect(await slack.resend(mention, { retry: { number: 2, reason: 'timeout' } })).toMatchObject({
    result: 'acknowledged',
  });
  await logged('something came again', 2);
  expect(desk.asked).toHaveLength(1);
  expect(mention.messages).toHaveLength(1);
});

test('two bots with one token share what comes; each thing is answered once', async () => {
  const { slack, desk, start } = await connectedBot('socket');
  await start();
  await slack.sockets.connected(2);
  const commands = Array.from({ length: 6 }, () => slack.command('/briefing', 'harbour'));
  await Promise.all(commands.map((command) => command.answer()));
  expect(commands.map(({ messages }) => messages.length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(desk.asked).toHaveLength(6);
});

test.each(['invalid_auth', 'not_authed', 'token_revoked', 'account_inactive'])(
  'an app token that Slack does not take (%s) is told with its mend, and the bot stays off',
  async (error) => {
    const { slack, start, logged } = await stage('socket');
    slack.fail({ method: opening, how: { error } });
    await start();
    const line = await logged('Slack does not take the app-level token');
    expect(line).toMatchObject({ level: 'error', fields: { code: error, mend: /SLACK_APP_TOKEN/ } });
    expect(slack.sockets.opened).toBe(0);
    expect(slack.requests.filter(({ method }) => method === opening)).toHaveLength(1);
  },
);

test('a token that no header can carry is not sent, and not told', async () => {
  const { slack, start, logged, log } = await stage('socket');
  await start({ way: { kind: 'socket', appToken: 'xapp-1-\n\u{1F511}hidden' } });
  await logged('the app-level token holds what no token holds');
  await start({ botToken: 'xoxb-\nhidden' });
  await logged('the bot’s token holds what no token holds');
  expect(JSON.stringify(log)).not.toContain('hidden');
  expect(slack.requests.filter(({ method }) => method === opening)).toEqual([]);
});

test('a reconnect that Slack refuses for good ends nothing but the connection', async () => {
  const { slack, logged, platform } = await connectedBot('socket');
  slack.fail({ method: opening, how: { error: 'invalid_auth' } });
  slack.sockets.drop();
  await logged('the bot stays off');
  expect(slack.sockets.opened).toBe(1);
  await platform.close();
});

test.each([
  ['a fault of Slack’s', { status: 500 }],
  ['no answer', { drop: 'before' }],
  ['a page', { notJson: true }],
  ['an error that may pass', { error: 'internal_error' }],
] as const)('a reconnect that meets %s is tried again, each time with one request', async (_what, how) => {
  const { slack, logged } = await connectedBot('socket');
  slack.fail({ method: opening, how });
  slack.sockets.drop();
  const line = await logged('Slack cannot be reached');
  expect(line).toMatchObject({ level: 'warn', fields: { mend: /SLACK_API_URL/ } });
  expect('code' in line.fields ? String(line.fields.code) : '').not.toContain('<');
  await logged('connected to Slack again');
  expect(slack.requests.filter(({ method }) => method === opening)).toHaveLength(3);
  expect((await slack.command('/briefing', 'harbour').answer()).words).toContain('harbour');
});

test('Slack is left alone for as long as it asks', async () => {
  const { slack, start, logged } = await stage('socket');
  slack.fail({ method: opening, how: { retryAfter: 1 } });
  await start();
  expect(await logged('tried again')).toMatchObject({ fields: { waitMs: 1_000 } });
  const began = performance.now();
  await logged('connected to Slack');
  expect(performance.now() - began).toBeGreaterThan(900);
});

function onFullDisk(): never {
  throw new Error('the disk is full');
}

test('a fault of ours in connecting is told, and rejects nothing that nobody hears', async () => {
  const { slack, start } = await stage('socket');
  const { log, logged } = awaitedLog();
  slack.fail({ method: 'auth.test', how: { status: 500 } });
  await start({ log: { ...log, warn: onFullDisk } });
  const line = await logged('the connection to Slack has ended');
  expect(line).toMatchObject({ level: 'error', fields: { reason: 'Error: the disk is full' } });
});

test('a bot that is closed while Slack moves its connection leaves none open', async () => {
  const { slack, platform, logged } = await connectedBot('socket');
  slack.fail({ method: opening, how: { delayMs: 300 } });
  slack.sockets.disconnect('warning');
  await logged('Slack moves the connection');
  const asked = (): number => slack.requests.filter(({ method }) => method === opening).length;
  await slack.until(() => asked() === 2, 'the bot asks for another address');
  await platform.close();
  await slack.until(() => slack.sockets.count === 0, 'the moved connection is closed');
  expect(slack.sockets.opened).toBe(1);
});

test('closing while Slack is being asked for an address opens none', async () => {
  const { slack, start, logged } = await stage('socket');
  slack.fail({ method: opening, how: { delayMs: 300 } });
  const platform = await start();
  await slack.until(() => slack.requests.some(({ method }) => method === opening), 'the bot asks');
  const began = performance.now();
  await platform.close();
  expect(performance.now() - began).toBeLessThan(250);
  expect(slack.sockets.opened).toBe(0);
  // The address that was asked for is there before the next bot's.
  slack.fail({ method: opening, how: { delayMs: 400 } });
  await start();
  await logged('connected to Slack');
  expect(slack.sockets.opened).toBe(1);
});
