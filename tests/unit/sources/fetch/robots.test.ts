import { beforeEach, describe, expect, test } from 'vitest';
import type { FetchOutcome } from '../../../../src/sources/fetch/fetcher.ts';
import { type Fetching, webAndBot } from '../../../support/web/fetching.ts';
import type { LocalWeb } from '../../../support/web/local-web.ts';
import {
  answer,
  compressed,
  held,
  inTurn,
  page,
  redirect,
  silent,
  status,
} from '../../../support/web/replies.ts';

let web: LocalWeb;
let bot: Fetching;

beforeEach(async () => {
  ({ web, bot } = await webAndBot());
  for (const path of ['/', '/news/1', '/news/2', '/private/1'])
    web.on('a.example', path, page('<p>Talks.</p>'));
});

function read(path: string, host = 'a.example'): Promise<FetchOutcome> {
  return bot.fetcher.fetch({ url: web.url(host, path), what: 'page', validators: null });
}

function robots(...lines: readonly string[]): void {
  web.on('a.example', '/robots.txt', answer(200, lines.join('\n'), { 'content-type': 'text/plain' }));
}

function asked(): readonly string[] {
  return web.requests.map(({ path }) => path);
}

describe('what robots.txt says', () => {
  test('is asked before a page, and kept to', async () => {
    robots('User-agent: *', 'Disallow: /private/');
    expect((await read('/news/1')).kind).toBe('fetched');
    const refused = await read('/private/1');
    expect(refused).toMatchObject({ kind: 'failed', failure: 'robots-refused', status: null });
    expect(refused).toHaveProperty('message', expect.stringContaining(web.url('a.example', '/private/1')));
    expect(asked()).toEqual(['/robots.txt', '/news/1']);
  });

  test('is not asked for feeds', async () => {
    robots('User-agent: *', 'Disallow: /');
    const outcome = await bot.fetcher.fetch({
      url: web.url('a.example', '/'),
      what: 'feed',
      validators: null,
    });
    expect(outcome.kind).toBe('fetched');
    expect(asked()).toEqual(['/']);
  });

  test('counts for us by our name, before what it says to all', async () => {
    robots('User-agent: *', 'Disallow: /', '', 'User-agent: readout', 'Allow: /news/', 'Disallow: /');
    expect((await read('/news/1')).kind).toBe('fetched');
    expect((await read('/')).kind).toBe('failed');
  });

  test('is asked for on each host that a page redirects to', async () => {
    web.on('b.example', '/1', redirect(302, web.url('a.example', '/private/1')));
    robots('User-agent: *', 'Disallow: /private/');
    const outcome = await read('/1', 'b.example');
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'robots-refused' });
    expect(outcome).toHaveProperty(
      'message',
      expect.stringContaining(`${web.url('b.example', '/1')} redirects there.`),
    );
    expect(web.to('a.example').map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  test('is asked for once by pages that come together', async () => {
    robots('User-agent: *', 'Disallow:');
    const outcomes = await Promise.all([read('/'), read('/news/1'), read('/news/2')]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['fetched', 'fetched', 'fetched']);
    expect(asked().filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  test('holds for a day', async () => {
    const closed = answer(200, 'User-agent: *\nDisallow: /');
    web.on('a.example', '/robots.txt', inTurn(answer(200, ''), closed));
    expect((await read('/')).kind).toBe('fetched');
    bot.time.jump('PT23H59M');
    expect((await read('/')).kind).toBe('fetched');
    bot.time.jump('PT1M');
    expect((await read('/')).kind).toBe('failed');
  });

  test('is read whatever its form: compressed, with a mark before it, redirected', async () => {
    const rules = '\ufeffUser-agent: *\r\nDisallow: /private/ # ours\r\n';
    web.on('a.example', '/robots.txt', redirect(301, '/robots'));
    web.on('a.example', '/robots', compressed('gzip', rules));
    expect((await read('/news/1')).kind).toBe('fetched');
    expect((await read('/private/1')).kind).toBe('failed');
  });

  test('is read as far as 500 KiB', async () => {
    const early = 'User-agent: *\nDisallow: /private/\n';
    const filling = `${'#'.repeat(99)}\n`.repeat(6000);
    web.on('a.example', '/robots.txt', answer(200, `${early}${filling}Disallow: /news/\n`));
    expect((await read('/private/1')).kind).toBe('failed');
    expect((await read('/news/1')).kind).toBe('fetched');
  });

  test('its crawl-delay lengthens the pause', async () => {
    robots('User-agent: *', 'Crawl-delay: 7');
    const first = read('/news/1');
    const second = read('/news/2');
    expect((await first).kind).toBe('fetched');
    await bot.time.pass('PT6.9S');
    expect(asked()).toEqual(['/robots.txt', '/news/1']);
    await bot.time.pass('PT0.1S');
    expect((await second).kind).toBe('fetched');
  });
});

describe('a robots.txt that is not to be had', () => {
  test.each([401, 403, 404, 410])('%i: there is none', async (code) => {
    web.on('a.example', '/robots.txt', status(code));
    expect((await read('/')).kind).toBe('fetched');
  });

  test('redirects without end: there is none', async () => {
    web.on('a.example', '/robots.txt', redirect(302, '/robots.txt'));
    expect((await read('/')).kind).toBe('fetched');
  });

  test.each([500, 503, 429])('%i: the pages are left alone, and it is asked again later', async (code) => {
    const busy = status(code, { 'retry-after': '60' });
    web.on('a.example', '/robots.txt', inTurn(busy, answer(200, '')));
    const refused = await read('/');
    expect(refused).toMatchObject({ kind: 'failed', failure: 'robots-refused', retryAfterMs: 60_000 });
    expect(refused).toHaveProperty('message', expect.stringContaining(`robots.txt answered ${code}`));
    expect((await read('/')).kind).toBe('failed');
    expect(asked()).toEqual(['/robots.txt']);
    bot.time.jump('PT9M');
    await bot.time.pass('PT1M');
    expect((await read('/')).kind).toBe('fetched');
  });

  test('what it said before holds where it cannot be read now', async () => {
    web.on(
      'a.example',
      '/robots.txt',
      inTurn(answer(200, 'User-agent: *\nDisallow: /private/'), status(500)),
    );
    expect((await read('/news/1')).kind).toBe('fetched');
    bot.time.jump('PT25H');
    expect((await read('/news/1')).kind).toBe('fetched');
    expect(await read('/private/1')).toMatchObject({ failure: 'robots-refused' });
    expect(asked().filter((path) => path === '/robots.txt')).toHaveLength(2);
  });

  test('a silent one has its own 20 seconds', async () => {
    web.on('a.example', '/robots.txt', silent);
    const refused = read('/');
    await web.until(() => web.requests.length === 1, 'the request');
    await bot.time.pass('PT20S');
    expect(await refused).toMatchObject({ kind: 'failed', failure: 'robots-refused' });
  });

  test('a page that is ended does not end it for the others', async () => {
    const slow = held(answer(200, ''));
    web.on('a.example', '/robots.txt', slow.reply);
    const ending = new AbortController();
    const url = web.url('a.example', '/');
    const ended = bot.fetcher.fetch({ url, what: 'page', validators: null, signal: ending.signal });
    const other = read('/news/1');
    await web.until(() => web.requests.length === 1, 'the request');
    ending.abort();
    expect((await ended).kind).toBe('failed');
    slow.release();
    expect((await other).kind).toBe('fetched');
  });

  test('in a private network the page is refused as such', async () => {
    web.leads('inside.example', ['10.0.0.1']);
    expect(await read('/', 'inside.example')).toMatchObject({ kind: 'failed', failure: 'address-refused' });
  });
});
