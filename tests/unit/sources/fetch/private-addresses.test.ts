import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetcher } from '../../../../src/sources/fetch/create-fetcher.ts';
import type { Fetcher } from '../../../../src/sources/fetch/fetcher.ts';
import type { Lookup } from '../../../../src/sources/fetch/guard.ts';
import { anyCodePoint } from '../../../support/any-code-point.ts';
import { VirtualTime } from '../../../support/delivery/virtual-time.ts';
import { localWeb } from '../../../support/web/local-web.ts';
import { feed, redirect } from '../../../support/web/replies.ts';

/** What listens on this machine alone, and counts who comes. */
const inside: { readonly servers: Server[]; port: number; connections: number } = {
  servers: [],
  port: 0,
  connections: 0,
};

beforeAll(async () => {
  for (const address of ['127.0.0.1', '::1']) {
    const server = createServer((_request, response) => response.end('secret'));
    server.on('connection', () => {
      inside.connections += 1;
    });
    server.on('error', () => undefined);
    server.listen(inside.port, address);
    // Not every machine has IPv6.
    const isListening = await Promise.race([
      once(server, 'listening').then(() => true),
      once(server, 'error').then(() => false),
    ]).catch(() => false);
    if (!isListening) continue;
    inside.servers.push(server);
    const at = server.address();
    if (typeof at === 'object' && at !== null) inside.port = at.port;
  }
});

afterAll(() => {
  for (const server of inside.servers) server.close();
});

function fetcherWith(lookup: Lookup, allow: readonly string[] = []): Fetcher {
  const time = new VirtualTime('2026-11-02T12:00:00Z');
  return createFetcher(
    { contact: null, allow, pauseMs: 0 },
    { clock: time.clock, timers: time, version: '1', random: () => 0, lookup },
  );
}

/** Ways to write this machine's address that a lookup may answer with. */
const loopbacks = [
  '127.0.0.1',
  '127.8.9.10',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '0:0:0:0:0:ffff:7f00:0001',
  '::127.0.0.1',
  '::',
  '0.0.0.0',
  '::ffff:0.0.0.0',
  '::ffff:0:127.0.0.1',
  '64:ff9b::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  '::1%lo',
  'fe80::1%lo',
  '127.1',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '2130706433',
  'localhost',
  '',
] as const;

const privateIpv4 = fc
  .oneof(
    fc.tuple(fc.constantFrom('10', '127', '0', '224', '240', '255'), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(
      fc.constantFrom('192.168', '169.254', '172.16', '172.31', '100.64', '100.127', '198.18'),
      fc.nat(255),
      fc.nat(255),
    ),
  )
  .map((parts) => parts.join('.'));

describe('names', () => {
  test('a name that leads to private addresses, however written, is not connected to', async () => {
    const before = inside.connections;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...loopbacks), privateIpv4), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(4, 6, 0),
        async (addresses, family) => {
          const fetcher = fetcherWith(async () => addresses.map((address) => ({ address, family })));
          const url = `http://news.example:${inside.port}/`;
          const outcome = await fetcher.fetch({ url, what: 'feed', validators: null });
          await fetcher.close();
          expect(outcome).toMatchObject({ kind: 'failed', failure: 'address-refused' });
          expect(outcome).toHaveProperty(
            'message',
            expect.stringContaining('add "news.example" to fetching.allow'),
          );
        },
      ),
      { numRuns: 150 },
    );
    expect(inside.connections).toBe(before);
  });

  test.each([
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    'nas.local',
    'metadata.google.internal',
    'router.home.arpa',
  ])('%s is refused without looking it up', async (name) => {
    const lookups: string[] = [];
    const fetcher = fetcherWith(async (asked) => {
      lookups.push(asked);
      return [{ address: '203.0.114.1', family: 4 }];
    });
    const outcome = await fetcher.fetch({ url: `http://${name}/`, what: 'page', validators: null });
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'address-refused' });
    expect(lookups).toEqual([]);
    await fetcher.close();
  });

  test('a local name leads to what the settings allow and nowhere else', async () => {
    const web = await localWeb();
    for (const host of ['localhost', 'nas.local']) web.on(host, '/', feed('<rss/>'));
    web.leads('rebound.internal', ['203.0.114.1', '1.1.1.1']);
    const fetcher = fetcherWith(web.lookup, ['127.0.0.1']);
    const kinds = async (host: string) =>
      (await fetcher.fetch({ url: web.url(host), what: 'feed', validators: null })).kind;
    expect(await kinds('localhost')).toBe('fetched');
    expect(await kinds('nas.local')).toBe('fetched');
    expect(
      await fetcher.fetch({ url: web.url('rebound.internal'), what: 'feed', validators: null }),
    ).toMatchObject({ kind: 'failed', failure: 'address-refused' });
    await fetcher.close();
    await web.close();
  });

  test('of several addresses the private ones are left out', async () => {
    const web = await localWeb({ addresses: ['127.0.0.1', '127.0.0.2'] });
    web.on('a.example', '/', feed('<rss/>'));
    web.leads('a.example', ['127.0.0.1', '10.0.0.1', '::1', '127.0.0.2']);
    const fetcher = fetcherWith(web.lookup, ['127.0.0.2']);
    const outcome = await fetcher.fetch({ url: web.url('a.example'), what: 'feed', validators: null });
    expect(outcome.kind).toBe('fetched');
    expect(web.requests.map(({ address }) => address)).toEqual(['127.0.0.2']);
    await fetcher.close();
    await web.close();
  });

  test('a name that leads elsewhere the next time was looked up once, and is connected to where it led', async () => {
    const web = await localWeb({ addresses: ['127.0.0.1', '127.0.0.2'] });
    web.on('rebinding.example', '/', feed('<rss/>'));
    web.leads('rebinding.example', ['127.0.0.2'], ['127.0.0.1']);
    const fetcher = fetcherWith(web.lookup, ['127.0.0.2']);
    const request = { url: web.url('rebinding.example'), what: 'feed', validators: null } as const;
    expect((await fetcher.fetch(request)).kind).toBe('fetched');
    expect(web.lookups).toEqual(['rebinding.example']);
    expect(web.requests.map(({ address }) => address)).toEqual(['127.0.0.2']);
    expect(await fetcher.fetch(request)).toMatchObject({ kind: 'failed', failure: 'address-refused' });
    expect(web.connections).toBe(1);
    await fetcher.close();
    await web.close();
  });
});

describe('addresses', () => {
  /** This machine's address as people write it to get past a guard. */
  const literals = [
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    '0x7F.0X0.0.1',
    '127.255.255.254',
    '0',
    '0.0.0.0',
    '%31%32%37.0.0.1',
    '１２７.０.０.１',
    '127。0。0。1',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::ffff:0:7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::1]',
    'localhost',
    'LocalHost',
    'localhost.',
    'x.localhost',
  ] as const;

  test.each(literals)('%s is not connected to, at first or behind a redirect', async (literal) => {
    const before = inside.connections;
    const web = await localWeb();
    web.on('a.example', '/', redirect(302, `http://${literal}:${inside.port}/`));
    const fetcher = fetcherWith(async () => [{ address: '127.0.0.1', family: 4 }], ['a.example']);
    for (const url of [`http://${literal}:${inside.port}/`, web.url('a.example')]) {
      expect(await fetcher.fetch({ url, what: 'feed', validators: null })).toMatchObject({
        kind: 'failed',
        failure: 'address-refused',
      });
    }
    expect(inside.connections).toBe(before);
    expect(web.connections).toBe(1);
    await fetcher.close();
    await web.close();
  });

  test('a redirect to a name that leads here is refused', async () => {
    const before = inside.connections;
    const web = await localWeb();
    web.on('a.example', '/', redirect(301, `http://inside.example:${inside.port}/`));
    web.leads('inside.example', ['127.0.0.1']);
    const fetcher = fetcherWith(web.lookup, ['a.example']);
    const outcome = await fetcher.fetch({ url: web.url('a.example'), what: 'feed', validators: null });
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'address-refused' });
    expect(web.lookups).toEqual(['a.example', 'inside.example']);
    expect(inside.connections).toBe(before);
    await fetcher.close();
    await web.close();
  });

  test('no address, whatever it is made of, leads here', async () => {
    const before = inside.connections;
    // Public addresses are none of them: no test goes out to those.
    const host = fc.oneof(
      fc.constantFrom(...literals),
      privateIpv4,
      privateIpv4.map((ip) => `[::ffff:${ip}]`),
      privateIpv4.map((ip) => `0x${Buffer.from(ip.split('.').map(Number)).toString('hex')}`),
      fc.domain(),
    );
    const shape = fc.tuple(
      fc.constantFrom(
        'http://',
        'HTTP:\\\\',
        'http:/',
        ' http://',
        'https://',
        '//',
        'file://',
        'http://a@',
        'http://a:b@',
      ),
      host,
      fc.constantFrom(`:${inside.port}`, `:0${inside.port}`, ''),
      fc.constantFrom('/', '/../x', '?x', '#y', '\\x', '@127.0.0.1/', ':80@127.0.0.1/'),
    );
    const address = fc.oneof(
      { weight: 3, arbitrary: shape.map((parts) => parts.join('')) },
      { weight: 1, arbitrary: fc.webUrl() },
      { weight: 1, arbitrary: fc.string({ unit: anyCodePoint }) },
    );
    await fc.assert(
      fc.asyncProperty(address, fc.constantFrom('feed', 'page'), async (url, what) => {
        const fetcher = fetcherWith(async () => [{ address: '127.0.0.1', family: 4 }]);
        const outcome = await fetcher.fetch({ url, what, validators: null });
        expect(outcome).toMatchObject({ kind: 'failed', failure: 'address-refused' });
        await fetcher.close();
      }),
      { numRuns: 400 },
    );
    expect(inside.connections).toBe(before);
  });
});
