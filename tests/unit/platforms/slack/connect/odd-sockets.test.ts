import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Socket as Wire } from 'node:net';
import { App, type Receiver } from '@slack/bolt';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createBoltLogger } from '../../../../../src/platforms/slack/connect/bolt-logger.ts';
import { guardAcknowledgements } from '../../../../../src/platforms/slack/connect/safe-acks.ts';
import { openSocket, type Socket } from '../../../../../src/platforms/slack/connect/socket.ts';
import { type LogLine, listLog } from '../../../../support/list-log.ts';

/** How many times faster than elsewhere waits run out. */
const haste = vi.hoisted(() => ({ factor: 1 }));

vi.mock(import('../../../../../src/platforms/chat/within.ts'), async (importActual) => {
  const { within } = await importActual();
  return { within: (promise, milliseconds) => within(promise, milliseconds / haste.factor) };
});

const nowhere: Receiver = {
  init: () => {},
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

interface OddSlack {
  readonly socket: Socket;
  readonly lines: readonly LogLine[];
  /** Slack's side of the connection, and everything that came over it. */
  readonly connection: Promise<{ readonly peer: WebSocket; readonly wire: Wire; readonly heard: string[] }>;
}

/** A connection to a Slack that does what the real one should not. */
async function oddSlack(greeting: string | null): Promise<OddSlack> {
  const opened = Promise.withResolvers<Awaited<OddSlack['connection']>>();
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer((_request, response) => {
    const url = `ws://127.0.0.1:${port()}/link/?ticket=hidden`;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, url }));
  });
  const port = (): number => Number(Object(server.address()).port);
  server.on('upgrade', (request, wire: Wire, head) => {
    sockets.handleUpgrade(request, wire, head, (peer) => {
      const heard: string[] = [];
      peer.on('message', (data: Buffer) => heard.push(data.toString()));
      if (greeting !== null) peer.send(greeting);
      opened.resolve({ peer, wire, heard });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { log, lines } = listLog();
  const logger = createBoltLogger(log);
  const app = new App({
    receiver: nowhere,
    authorize: () => Promise.resolve({ teamId: 'T1' }),
    logger,
    extendedErrorHandler: true,
  });
  guardAcknowledgements(app, log);
  const apiUrl = `http://127.0.0.1:${port()}/api/`;
  const socket = openSocket({ appToken: 'xapp-1-A1-1-hidden', apiUrl, app, log, logger });
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  process.on('unhandledRejection', hear);
  onTestFinished(async () => {
    await socket.close();
    server.closeAllConnections();
    for (const peer of sockets.clients) peer.terminate();
    server.close();
    await new Promise(setImmediate);
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
    expect(JSON.stringify(lines)).not.toContain('hidden');
  });
  return { socket, lines, connection: opened.promise };
}

const hello = JSON.stringify({ type: 'hello' });

test.each([
  ['no text', Buffer.from([1, 2])],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no type', '{"envelope_id":"1"}'],
  ['an event that holds none', '{"type":"events_api","envelope_id":"1","payload":{}}'],
  ['an event without a payload', '{"type":"events_api","envelope_id":"1"}'],
  ['a command that is none', '{"type":"slash_commands","envelope_id":"1","payload":null}'],
  ['a button of nobody', '{"type":"interactive","envelope_id":"1","payload":{"actions":[{}]}}'],
  ['something new', '{"type":"telepathy","envelope_id":"1","payload":{}}'],
])(
  'a message with %s in it is left, acknowledged where that is possible, and the connection lives on',
  async (what, sent) => {
    const { socket, lines, connection } = await oddSlack(hello);
    await socket.opened;
    const { peer, heard } = await connection;
    peer.send(sent);
    peer.send('{"type":"slash_commands","envelope_id":"after","payload":{"command":"/x","team_id":"T1"}}');
    await expect.poll(() => heard.join('')).toContain('after');
    const isAnswerable = typeof sent === 'string' && sent.includes('envelope_id');
    expect(heard.filter((one) => one.includes('"1"'))).toHaveLength(isAnswerable ? 1 : 0);
    expect(lines.filter(({ level }) => level === 'warn' || level === 'error').length, what).toBeGreaterThan(
      0,
    );
  },
);

test('a connection that ends before its greeting is no connection, and says why', async () => {
  const { socket } = await oddSlack('{"type":"disconnect","reason":"too_many_websockets"}');
  await expect(socket.opened).rejects.toThrow('too_many_websockets');
});

test('a connection that is cut before its greeting is no connection', async () => {
  const { socket, connection } = await oddSlack(null);
  const { wire } = await connection;
  wire.destroy();
  await expect(socket.opened).rejects.toThrow('dropped');
});

test('a connection that is never greeted is no connection after fifteen seconds', async () => {
  haste.factor = 100;
  onTestFinished(() => {
    haste.factor = 1;
  });
  const began = performance.now();
  const { socket } = await oddSlack(null);
  await expect(socket.opened).rejects.toThrow('no_greeting');
  expect(performance.now() - began).toBeLessThan(2_000);
});

test.each([
  ['that has greeted', hello],
  ['that never greeted', null],
])('a Slack %s and does not say good-bye is left within a second', async (_which, greeting) => {
  const { socket, connection } = await oddSlack(greeting);
  void socket.opened.catch(() => null);
  const { wire, peer } = await connection;
  peer.on('error', () => {});
  wire.pause();
  const began = performance.now();
  await socket.close();
  expect(performance.now() - began).toBeLessThan(1_000);
  const gone = new Promise<void>((resolve) => wire.once('close', () => resolve()));
  wire.resume();
  await gone;
});
