import { beforeEach, expect, test } from 'vitest';
import type { FetchOutcome } from '../../../../src/sources/fetch/fetcher.ts';
import { type Fetching, webAndBot } from '../../../support/web/fetching.ts';
import type { LocalWeb } from '../../../support/web/local-web.ts';
import { feed, raw, redirect, status } from '../../../support/web/replies.ts';

let web: LocalWeb;
let bot: Fetching;

beforeEach(async () => {
  ({ web, bot } = await webAndBot());
});

function ask(url: string): Promise<FetchOutcome> {
  return bot.fetcher.fetch({ url, what: 'feed', validators: null });
}

/** Hosts that redirect one to the next, the last one has the feed. */
function chain(...codes: readonly (301 | 302 | 303 | 307 | 308)[]): string {
  codes.forEach((code, at) => {
    web.on(`h${at}.example`, '/', redirect(code, web.url(`h${at + 1}.example`, '/')));
  });
  web.on(`h${codes.length}.example`, '/', feed('<rss/>'));
  return web.url('h0.example', '/');
}

test.each([[[301]], [[308]], [[301, 308, 301]]] as const)(
  'redirects that are all permanent (%j) move the source',
  async (codes) => {
    const start = chain(...codes);
    const end = web.url(`h${codes.length}.example`, '/');
    expect(await ask(start)).toMatchObject({ kind: 'fetched', url: end, movedTo: end });
  },
);

test.each([[[302]], [[303]], [[307]], [[301, 302]], [[302, 301]], [[301, 307, 308]]] as const)(
  'where one of them (%j) is not permanent the source stays where it is',
  async (codes) => {
    const start = chain(...codes);
    const end = web.url(`h${codes.length}.example`, '/');
    expect(await ask(start)).toMatchObject({ kind: 'fetched', url: end, movedTo: null });
  },
);

test('a permanent redirect to what has not changed moves the source too', async () => {
  web.on('old.example', '/', redirect(301, web.url('new.example', '/')));
  web.on('new.example', '/', status(304));
  web.gave('"a"', null);
  const validators = { etag: '"a"', lastModified: null };
  const outcome = await bot.fetcher.fetch({ url: web.url('old.example', '/'), what: 'feed', validators });
  expect(outcome).toMatchObject({ kind: 'unchanged', movedTo: web.url('new.example', '/') });
});

test('five redirects are followed, a sixth is not', async () => {
  expect((await ask(chain(302, 302, 302, 302, 302))).kind).toBe('fetched');
  const outcome = await ask(chain(302, 302, 302, 302, 302, 302));
  expect(outcome).toMatchObject({ kind: 'failed', failure: 'too-many-redirects' });
  expect(outcome).toHaveProperty('message', expect.stringContaining(web.url('h0.example', '/')));
  expect(web.to('h6.example')).toHaveLength(0);
});

test('a circle is left when it closes', async () => {
  web.on('a.example', '/', redirect(301, web.url('b.example', '/')));
  web.on('b.example', '/', redirect(301, web.url('a.example', '/')));
  expect(await ask(web.url('a.example', '/'))).toMatchObject({ failure: 'too-many-redirects' });
  expect(web.requests).toHaveLength(2);
});

test('addresses are read against the one that redirects, in UTF-8', async () => {
  const location = '../nachrichten/über?x=1#teil';
  web.on('a.example', '/old/feed', raw(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\n\r\n`));
  web.on('a.example', '/nachrichten/%C3%BCber?x=1', feed('<rss/>'));
  expect(await ask(web.url('a.example', '/old/feed'))).toMatchObject({
    kind: 'fetched',
    url: web.url('a.example', '/nachrichten/%C3%BCber?x=1'),
  });
});

test('a redirect that says nowhere is a failure', async () => {
  web.on('a.example', '/', status(302));
  expect(await ask(web.url('a.example', '/'))).toMatchObject({
    kind: 'failed',
    failure: 'status',
    status: 302,
  });
});

test.each([
  'ftp://b.example/feed',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://',
  'http://b.example:25/',
])('a redirect to %s is refused, and the message names who redirects', async (location) => {
  web.on('a.example', '/', redirect(301, location));
  const outcome = await ask(web.url('a.example', '/'));
  expect(outcome).toMatchObject({ kind: 'failed', failure: 'address-refused' });
  expect(outcome).toHaveProperty(
    'message',
    expect.stringContaining(`${web.url('a.example', '/')} redirects there.`),
  );
});

test('user name and password go to the address that has them and nowhere else', async () => {
  web.logins.add('a.example');
  web.on('a.example', '/', redirect(301, `http://other:login@b.example:${web.port}/`));
  web.on('b.example', '/', feed('<rss/>'));
  const outcome = await ask(`http://ada:p%40ss@a.example:${web.port}/`);
  const login = Buffer.from('ada:p@ss').toString('base64');
  expect(web.to('a.example')[0]?.headers.authorization).toBe(`Basic ${login}`);
  expect(web.to('b.example')[0]?.headers).not.toHaveProperty('authorization');
  const end = web.url('b.example', '/');
  expect(outcome).toMatchObject({ kind: 'fetched', url: end, movedTo: end });
});

test('a failure behind a redirect names both addresses', async () => {
  web.on('a.example', '/', redirect(302, web.url('b.example', '/gone?token=hush-hush')));
  web.on('b.example', '/gone?token=hush-hush', status(404));
  const outcome = await ask(web.url('a.example', '/'));
  expect(outcome).toMatchObject({ kind: 'failed', status: 404 });
  expect(outcome).toHaveProperty('message', expect.stringContaining('b.example'));
  expect(outcome).not.toHaveProperty('message', expect.stringContaining('hush'));
});

test('a redirect stands in line for its new host like any other request', async () => {
  for (const name of ['x', 'y', 'z']) {
    web.on(`${name}.example`, '/', redirect(302, web.url('b.example', `/${name}`)));
    web.on('b.example', `/${name}`, feed('<rss/>'));
  }
  const outcomes = await Promise.all(['x', 'y', 'z'].map((name) => ask(web.url(`${name}.example`, '/'))));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['fetched', 'fetched', 'fetched']);
  expect(web.mostAtOnce('b.example')).toBe(1);
});
