import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../../../src/platforms/slack/connect/server.ts';
import { createReplays } from '../../../../../src/platforms/slack/connect/signed-request.ts';
import { handClock } from '../../../../support/hand-clock.ts';
import { listLog } from '../../../../support/list-log.ts';
import { connectedBot, type Stage, stage } from './running-bot.ts';
import { now, type SignedPost, signedHeaders, signedPost } from './signed-post.ts';

const refused = 'a request to Slack’s address was refused';

/** A bot over HTTP, and a way to post to it what Slack might. */
async function listening(): Promise<
  Stage & { post: (more?: Partial<SignedPost>) => Promise<number>; port: number }
> {
  const bot = await connectedBot('http');
  const port = bot.platform.address?.port ?? 0;
  const own = { port, secret: bot.slack.workspace.signingSecret, body: commandBody(bot) };
  return { ...bot, port, post: async (more = {}) => (await signedPost({ ...own, ...more })).status };
}

function commandBody({ slack }: Stage): string {
  const { workspace } = slack;
  return new URLSearchParams({
    command: '/briefing',
    text: 'harbour',
    team_id: workspace.id,
    user_id: workspace.person.id,
    channel_id: workspace.channel.id,
    trigger_id: '1.2.3',
  }).toString();
}

/** The bot still answers. */
async function expectAlive({ slack }: Stage): Promise<void> {
  expect((await slack.command('/briefing', 'harbour').answer()).words).toContain('harbour');
}

test('the address is Slack’s alone: other paths and methods find nothing', async () => {
  const { post } = await listening();
  expect(await post({ path: '/' })).toBe(404);
  expect(await post({ path: '/slack/events/' })).toBe(404);
  expect(await post({ path: '/slack/install', method: 'GET', body: '' })).toBe(404);
  expect(await post({ method: 'PUT' })).toBe(404);
  expect(await post({ path: '/slack/events?retry=1' })).toBe(200);
});

test('a request that comes once more, just so, is refused and answered once', async () => {
  const bot = await listening();
  const command = bot.slack.command('/briefing', 'harbour');
  await command.answer();
  expect(await bot.slack.resend(command)).toMatchObject({ result: 'http_error', status: 401 });
  expect(bot.desk.asked).toHaveLength(1);
  expect(command.messages).toHaveLength(1);
  expect(await bot.logged(refused)).toMatchObject({
    level: 'warn',
    fields: { reason: 'sent before, just so' },
  });
});

test.each([
  ['with more behind the signature', (one: string) => ({ 'x-slack-signature': `${one}=again` })],
  ['in capitals', (one: string) => ({ 'x-slack-signature': one.toUpperCase() })],
  ['with another spelling of its time', () => ({ 'x-slack-request-timestamp': `0${now()}` })],
])('a request that comes once more %s is refused', async (_how, spelt) => {
  const bot = await listening();
  const seconds = now();
  expect(await bot.post({ seconds })).toBe(200);
  const body = commandBody(bot);
  const secret = bot.slack.workspace.signingSecret;
  const signature = signedHeaders({ port: 0, secret, body, seconds })['x-slack-signature'] ?? '';
  expect(await bot.post({ seconds, headers: spelt(signature) })).toBe(401);
  expect(bot.desk.asked).toHaveLength(1);
});

test('a retry with fresh headers is acknowledged and not answered again', async () => {
  const bot = await listening();
  const mention = bot.slack.mention('harbour');
  await mention.answer();
  const later = { retry: { number: 1, reason: 'http_timeout' }, shiftSeconds: 1 };
  expect(await bot.slack.resend(mention, later)).toMatchObject({ result: 'acknowledged', status: 200 });
  await bot.logged('something came again');
  expect(bot.desk.asked).toHaveLength(1);
  expect(mention.messages).toHaveLength(1);
});

test('a retry whose first sending never arrived is answered', async () => {
  const bot = await listening();
  const sending = { retry: { number: 1, reason: 'connection_failed' } };
  await bot.slack.mention('harbour', { sending }).answer();
  expect(bot.desk.asked).toHaveLength(1);
});

test.each([
  [-302, 'stale'],
  [62, 'from the future'],
])('a request signed %i s from now is refused, and the clock named', async (distance, reason) => {
  const bot = await listening();
  const sending = { shiftSeconds: distance };
  const command = bot.slack.command('/briefing', 'harbour', { sending });
  expect(await command.failed()).toBe('dispatch_failed');
  const line = await bot.logged(refused);
  expect(line).toMatchObject({ level: 'warn', fields: { status: 401, reason } });
  expect(JSON.stringify(line.fields)).toContain('NTP');
  expect(bot.desk.asked).toEqual([]);
  await expectAlive(bot);
});

test.each([-295, 55])('a request signed %i s from now is answered', async (shiftSeconds) => {
  const bot = await listening();
  const command = bot.slack.command('/briefing', 'harbour', { sending: { shiftSeconds } });
  await command.answer();
  expect(bot.desk.asked).toHaveLength(1);
});

test.each(['signature', 'body', 'unsigned'] as const)('a forged request (%s) is refused', async (forged) => {
  const bot = await listening();
  const command = bot.slack.command('/briefing', 'ukraine', { sending: { forged } });
  expect(await command.failed()).toBe('dispatch_failed');
  const line = await bot.logged(refused);
  expect(line.fields).toMatchObject({ status: 401, reason: 'not signed by Slack' });
  expect(bot.desk.asked).toEqual([]);
  await expectAlive(bot);
});

test('who knocks again and again is told of once', async () => {
  const bot = await listening();
  for (let count = 0; count < 3; count++) expect(await bot.post({ secret: `other ${count}` })).toBe(401);
  expect(bot.log.filter(({ message }) => message === refused).map(({ level }) => level)).toEqual([
    'warn',
    'debug',
    'debug',
  ]);
});

test.each(['null', '[]', '"words"', '{', ''])(
  'a signed body that holds nothing (%s) is refused',
  async (body) => {
    const bot = await listening();
    expect(await bot.post({ body, headers: { 'content-type': 'application/json' } })).toBe(400);
    const form = new URLSearchParams({ payload: body }).toString();
    const expected = body === '' ? 400 : 400;
    expect(await bot.post({ body: form })).toBe(expected);
    await expectAlive(bot);
  },
);

test('a signed body of another kind is acknowledged and left', async () => {
  const bot = await listening();
  for (const body of ['{"a":1}', '{"type":"event_callback","event":{"type":"tea_time"}}', '{"actions":[]}']) {
    expect(await bot.post({ body, headers: { 'content-type': 'application/json' } })).toBe(200);
  }
  await expectAlive(bot);
});

test('bodies beyond what Slack sends are refused, whether or not they say their length', async () => {
  const bot = await listening();
  const body = 'x'.repeat(1_100_000);
  expect(await bot.post({ body, headers: { 'content-length': String(body.length) } })).toBe(413);
  const chunked = bot.post({ body, headers: { 'transfer-encoding': 'chunked' } }).catch(() => 'cut');
  expect([413, 'cut']).toContain(await chunked);
  expect(await bot.logged(refused)).toMatchObject({ fields: { reason: 'too large' } });
  await expectAlive(bot);
});

test('a body that is cut off is not carried out', async () => {
  const bot = await listening();
  const body = commandBody(bot);
  const post = { port: bot.port, secret: bot.slack.workspace.signingSecret, body };
  const headers = Object.entries({ ...signedHeaders(post), 'content-length': String(body.length) });
  const socket = connect(bot.port, '127.0.0.1');
  await once(socket, 'connect');
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.write(`POST /slack/events HTTP/1.1\r\nhost: local\r\n${head}\r\n${body.slice(0, 20)}`);
  setImmediate(() => socket.destroy());
  expect(await bot.logged(refused)).toMatchObject({ fields: { reason: 'broken off' } });
  expect(bot.desk.asked).toEqual([]);
  await expectAlive(bot);
});

test('a body that does not come to an end is ended', async () => {
  const { log } = listLog();
  const unread: string[] = [];
  const listener = (request: { on: (name: 'error', heard: (error: Error) => void) => unknown }): void => {
    request.on('error', ({ message }) => unread.push(message));
  };
  const server = await listen({ host: '127.0.0.1', port: 0 }, listener, log, 50);
  onTestFinished(() => server.close());
  const socket = connect(server.address.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write('POST /slack/events HTTP/1.1\r\nhost: local\r\ncontent-length: 10\r\n\r\nx');
  socket.resume();
  await once(socket, 'close');
  expect(unread).toEqual(['aborted']);
});

test('Slack’s own checks of the address are answered', async () => {
  const bot = await listening();
  const { payload } = await bot.slack.verifyAddress().acknowledged();
  expect(payload).toHaveProperty('challenge');
  const unsigned = { 'x-slack-signature': '', 'x-slack-request-timestamp': '' };
  expect(await bot.post({ body: 'ssl_check=1&token=x', headers: unsigned })).toBe(200);
  expect(await bot.post({ body: 'ssl_check=1&command=%2Fbriefing', headers: unsigned })).toBe(200);
  expect(bot.desk.asked).toEqual([]);
});

test('until Slack has said who the bot is, requests are put off', async () => {
  const bot = await stage('http');
  bot.slack.fail({ method: 'auth.test', how: { status: 503 } });
  const { address } = await bot.start();
  await bot.logged('Slack cannot be reached');
  const secret = bot.slack.workspace.signingSecret;
  // Slack sends it again within the second, just so.
  const post = { port: address?.port ?? 0, secret, body: commandBody(bot), seconds: now() };
  expect((await signedPost(post)).status).toBe(503);
  await bot.logged('listening for Slack');
  expect((await signedPost(post)).status).toBe(200);
});

test('an address that is taken is a fault with its mend', async () => {
  const bot = await connectedBot('http');
  const { address } = bot.platform;
  const { signingSecret } = bot.slack.workspace;
  const way = { kind: 'http', signingSecret, host: '127.0.0.1', port: address?.port ?? 0 } as const;
  await expect(bot.start({ way })).rejects.toMatchObject({ code: 'cannot-listen', mend: /PORT/ });
  await expect(bot.start({ way: { ...way, host: '203.0.113.7' } })).rejects.toMatchObject({ mend: /HOST/ });
});

test('a clock that is set by hand decides what is stale', async () => {
  const clock = handClock('2031-03-05T12:00:00Z');
  const bot = await connectedBot('http', { clock });
  expect(await bot.slack.command('/briefing', 'harbour', { sending: { shiftSeconds: 1 } }).failed()).toBe(
    'dispatch_failed',
  );
  expect(await bot.logged(refused)).toMatchObject({ fields: { reason: 'stale' } });
});

test('signatures are remembered while they could pass, and no longer', () => {
  const isFirst = createReplays();
  const first = { seconds: 1_000, value: 'v0=first' };
  expect(isFirst(first, 1_000)).toBe(true);
  for (let count = 0; count < 1_000; count++) {
    const seconds = 1_000 + count / 4;
    expect(isFirst({ seconds, value: `v0=${count}` }, seconds)).toBe(true);
  }
  expect(isFirst(first, 1_300)).toBe(false);
  expect(isFirst({ seconds: 9_000, value: 'v0=later' }, 9_000)).toBe(true);
  expect(isFirst(first, 9_000)).toBe(true);
});
