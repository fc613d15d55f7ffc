import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalSlack } from '../../../support/slack/local-slack.ts';
import { boltApp, clientOf, started } from './connected.ts';

/** Counts commands in a Bolt app over Socket Mode. */
async function counting(slack: LocalSlack): Promise<() => number> {
  let count = 0;
  await boltApp(slack, 'socket', (app) => {
    app.command('/briefing', async ({ ack }) => {
      count += 1;
      await ack();
    });
  });
  return () => count;
}

/** A socket as any program could open it, and what came over it. */
async function opened(slack: LocalSlack): Promise<{ readonly socket: WebSocket; readonly said: string[] }> {
  const { url = '' } = await clientOf(slack).apps.connections.open({ token: slack.workspace.appToken });
  const socket = new WebSocket(url);
  const said: string[] = [];
  socket.on('message', (data: Buffer) => said.push(data.toString('utf8')));
  await new Promise((resolve) => socket.once('message', resolve));
  return { socket, said };
}

test.each(['warning', 'refresh_requested'] as const)(
  'an app that is told to disconnect (%s) comes back on a fresh address',
  async (reason) => {
    const slack = await started();
    const count = await counting(slack);
    slack.sockets.disconnect(reason);
    await slack.until(() => slack.sockets.opened === 2, 'the app connects again');
    await slack.command('/briefing', 'harbour').acknowledged();
    expect(count()).toBe(1);
    expect(slack.requests.map(({ method }) => method)).toEqual([
      'apps.connections.open',
      'apps.connections.open',
    ]);
    expect(slack.violations).toEqual([]);
  },
);

test('an app whose wire is cut comes back', async () => {
  const slack = await started();
  await counting(slack);
  slack.sockets.drop();
  await slack.until(() => slack.sockets.opened === 2, 'the app connects again');
  await slack.command('/briefing', 'harbour').acknowledged();
});

test('what a person does while nobody is connected fails; an event comes again', async () => {
  const slack = await started({ times: { retryAfterMs: [50, 50, 50] } });
  const mentioned = slack.mention('harbour');
  expect(await slack.command('/briefing', 'harbour').failed()).toBe('dispatch_failed');
  await counting(slack);
  await mentioned.acknowledged();
  expect(mentioned.attempts.map(({ outcome }) => outcome)).toContain('no_connection');
  expect(slack.violations).toEqual([]);
});

test('two connections share what comes', async () => {
  const slack = await started();
  const counts = [await counting(slack), await counting(slack)];
  await slack.sockets.connected(2);
  await slack.command('/briefing', 'harbour').acknowledged();
  await slack.command('/briefing', 'bridge').acknowledged();
  expect(counts.map((count) => count())).toEqual([1, 1]);
});

test('an envelope comes again as it was, or as a retry with its number', async () => {
  const slack = await started();
  const { socket, said } = await opened(slack);
  const envelopes = (): { envelope_id: string; retry_attempt: number; payload: { event_id: string } }[] =>
    said.slice(1).map((text) => JSON.parse(text));
  const mentioned = slack.mention('harbour');
  const again = slack.resend(mentioned);
  const retry = slack.resend(mentioned, { retry: { number: 1, reason: 'timeout' } });
  socket.on('message', (data: Buffer) => {
    const { envelope_id: id } = JSON.parse(data.toString('utf8'));
    socket.send(JSON.stringify({ envelope_id: id }));
  });
  await Promise.all([again, retry]);
  const [first, same, retried] = envelopes();
  expect(same).toEqual(first);
  expect(retried).toMatchObject({ retry_attempt: 1, payload: { event_id: first?.payload.event_id } });
  expect(retried?.envelope_id).not.toBe(first?.envelope_id);
  socket.terminate();
});

test('an address serves one connection', async () => {
  const slack = await started();
  const { url = '' } = await clientOf(slack).apps.connections.open({ token: slack.workspace.appToken });
  const first = new WebSocket(url);
  await new Promise((resolve) => first.once('message', resolve));
  const second = new WebSocket(url);
  const [error] = await new Promise<unknown[]>((resolve) => second.once('error', (...of) => resolve(of)));
  expect(String(error)).toContain('401');
  expect(slack.violations).toMatchObject([{ where: 'socket', error: 'invalid_auth' }]);
  first.terminate();
});

test('an app has ten connections at most', async () => {
  const slack = await started();
  const sockets = await Promise.all(Array.from({ length: 10 }, () => opened(slack)));
  const { said } = await opened(slack);
  expect(said[0]).toContain('too_many_websockets');
  expect(slack.sockets.count).toBe(10);
  for (const { socket } of sockets) socket.terminate();
});

test.each([
  ['of nothing that was sent', { envelope_id: 'nothing' }, 'unknown_envelope'],
  ['that comes twice', null, 'LOCAL_ACK_TWICE'],
  ['with a word that nobody reads', { payload: { text: 'Thanks' } }, 'LOCAL_ACK_PAYLOAD'],
])('an acknowledgement %s is a fault', async (_what, more, error) => {
  const slack = await started();
  const { socket, said } = await opened(slack);
  const mentioned = slack.mention('harbour');
  await slack.until(() => mentioned.attempts.length === 1, 'it is sent');
  while (said.length < 2) await new Promise((resolve) => socket.once('message', resolve));
  const { envelope_id: id } = JSON.parse(said[1] ?? '');
  socket.send(JSON.stringify({ envelope_id: id, ...more }));
  if (more === null) socket.send(JSON.stringify({ envelope_id: id }));
  await slack.until(() => slack.violations.length > 0, 'a fault');
  expect(slack.violations[0]?.error).toBe(error);
  socket.terminate();
});

test('pings are sent and answered, until the wire falls silent', async () => {
  const slack = await started({ pingIntervalMs: 5 });
  const { socket } = await opened(slack);
  await new Promise((resolve) => socket.once('ping', resolve));
  socket.ping('Ping from client');
  const [answered] = await new Promise<unknown[]>((resolve) => socket.once('pong', (...of) => resolve(of)));
  expect(String(answered)).toBe('Ping from client');
  slack.sockets.silent = true;
  let heard = 0;
  socket.on('pong', () => {
    heard += 1;
  });
  socket.ping('Ping from client');
  const command = slack.command('/briefing', 'harbour');
  await new Promise((resolve) => socket.once('message', resolve));
  expect(heard).toBe(0);
  expect(command.acknowledgement).toBeNull();
  socket.terminate();
});

test('an event that no envelope acknowledges comes in another one, with its number and reason', async () => {
  const slack = await started({ times: { acknowledgeWithinMs: 20, retryAfterMs: [0, 0, 0] } });
  const { socket, said } = await opened(slack);
  const mentioned = slack.mention('harbour');
  expect(await mentioned.failed()).toBe('timeout');
  const envelopes = said.slice(1).map((text) => JSON.parse(text));
  expect(envelopes.map((one) => [one.retry_attempt, one.retry_reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
    [2, 'timeout'],
    [3, 'timeout'],
  ]);
  expect(new Set(envelopes.map((one) => one.payload.event_id)).size).toBe(1);
  socket.terminate();
});
