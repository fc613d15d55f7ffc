import { createServer, type Server } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { respond, upload } from '../../../../../src/platforms/slack/answering/post.ts';
import type { FailureKind } from '../../../../../src/platforms/slack/errors.ts';
import { listening } from '../../../support/slack/listening.ts';

const closed: Server[] = [];

/** A response_url that answers so. */
async function answering(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status, headers).end(text));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  closed.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('nothing listens');
  return `http://127.0.0.1:${address.port}/commands/secret`;
}

test.each([
  [200, 'ok'],
  [200, '{"ok":true}'],
])('a response_url has taken what it answers %i to with %s', async (status, text) => {
  await expect(respond(await answering(status, text), {})).resolves.toBeUndefined();
});

test.each<readonly [number, string, FailureKind]>([
  [404, 'Not found', 'expired'],
  [404, '{"ok":false,"error":"used_url"}', 'expired'],
  [400, '{"ok":false,"error":"invalid_blocks"}', 'ours'],
  [400, 'invalid_payload', 'ours'],
  [200, '{"ok":false,"error":"channel_not_found"}', 'refused-place'],
  [200, 'expired_url', 'expired'],
  [403, '<html>no</html>', 'refused'],
  [429, '', 'limited'],
  [500, '{"ok":false,"error":"invalid_blocks"}', 'unknown-outcome'],
  [503, 'busy', 'unknown-outcome'],
  [200, '<html>hello</html>', 'unknown-outcome'],
  [200, '', 'unknown-outcome'],
  [302, '', 'unknown-outcome'],
])('what it answers %i to with %j failed: %s', async (status, text, kind) => {
  const headers = status === 302 ? { location: 'http://127.0.0.1:1/' } : {};
  const failed = respond(await answering(status, text, headers), {});
  await expect(failed).rejects.toMatchObject({ kind, method: 'response_url' });
  await expect(failed).rejects.not.toThrow(/secret|127/);
});

test('where nobody listens nothing was sent', async () => {
  const url = await answering(200, 'ok');
  closed.at(-1)?.close();
  await expect(respond(url, {})).rejects.toMatchObject({ kind: 'unreached' });
});

test.each([
  ['a response_url', (address: string) => respond(address, {})],
  ['an address for a file', (address: string) => upload(address, new Uint8Array([1]))],
])('%s that wants to be left alone says for how long', async (_what, send) => {
  const failed = send(await answering(429, '', { 'retry-after': '7' }));
  await expect(failed).rejects.toMatchObject({ kind: 'limited', retryAfterMs: 7_000 });
});

test.each([
  ['a response_url', (address: string) => respond(address, { text: 'for one person alone' })],
  ['an address for a file', (address: string) => upload(address, new Uint8Array([1]))],
])('%s that leads elsewhere is not followed', async (_what, send) => {
  const elsewhere = await listening(() => ({ status: 200 }));
  const failed = send(await answering(307, '', { location: elsewhere.url }));
  await expect(failed).rejects.toMatchObject({ kind: 'unknown-outcome' });
  expect(elsewhere.headers).toEqual([]);
});
