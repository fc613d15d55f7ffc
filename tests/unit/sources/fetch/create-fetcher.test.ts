import { beforeEach, describe, expect, test } from 'vitest';
import type { FetchOutcome, FetchRequest } from '../../../../src/sources/fetch/fetcher.ts';
import { feedEntries, rss } from '../../../support/web/feeds.ts';
import { type Fetching, webAndBot } from '../../../support/web/fetching.ts';
import { type LocalWeb, localWeb } from '../../../support/web/local-web.ts';
import * as replies from '../../../support/web/replies.ts';

let web: LocalWeb;
let bot: Fetching;

beforeEach(async () => {
  ({ web, bot } = await webAndBot());
});

function ask(url: string, more: Partial<FetchRequest> = {}): Promise<FetchOutcome> {
  return bot.fetcher.fetch({ url, what: 'feed', validators: null, ...more });
}

function textOf(outcome: FetchOutcome): string | null {
  return outcome.kind === 'fetched' ? new TextDecoder().decode(outcome.body) : null;
}

const news = rss('News', feedEntries('a.example', 3));

describe('what a fetch gives', () => {
  test('a feed comes with its type, its validators and how long it is fresh', async () => {
    const headers = {
      etag: '"v1"',
      'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT',
      'cache-control': 'max-age=600',
    };
    web.on('a.example', '/feed', replies.feed(news, headers));
    const outcome = await ask(web.url('a.example', '/feed#top'));
    expect(outcome).toEqual({
      kind: 'fetched',
      url: web.url('a.example', '/feed'),
      movedTo: null,
      body: Buffer.from(news),
      contentType: 'application/rss+xml',
      validators: { etag: '"v1"', lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT' },
      freshForMs: 600_000,
    });
  });

  test('a request says who asks, whom to write to and what is understood', async () => {
    web.on('a.example', '/feed', replies.feed(news));
    await ask(web.url('a.example', '/feed'));
    const [seen] = web.requests;
    expect(seen?.headers).toMatchObject({
      'user-agent': 'Readout/1.2.3 (+https://example.org/bot)',
      accept: expect.stringContaining('application/atom+xml'),
      'accept-encoding': 'gzip, deflate, br, zstd',
    });
    expect(seen?.headers).not.toHaveProperty('if-none-match');
    expect(seen?.headers).not.toHaveProperty('if-modified-since');
  });

  test.each(['gzip', 'deflate', 'raw deflate', 'br', 'zstd'] as const)('%s is decompressed', async (how) => {
    web.on('a.example', '/feed', replies.compressed(how, news));
    expect(textOf(await ask(web.url('a.example', '/feed')))).toBe(news);
  });

  test('validators are sent back as they were given', async () => {
    const validators = { etag: 'W/"odd one"', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' };
    web.on('a.example', '/feed', replies.conditional(news, validators));
    const first = await ask(web.url('a.example', '/feed'));
    expect(first.kind).toBe('fetched');
    if (first.kind !== 'fetched') return;
    const second = await ask(web.url('a.example', '/feed'), { validators: first.validators });
    expect(second).toEqual({
      kind: 'unchanged',
      movedTo: null,
      validators: first.validators,
      freshForMs: null,
    });
    expect(web.requests[1]?.headers).toMatchObject({
      'if-none-match': 'W/"odd one"',
      'if-modified-since': 'Mon, 02 Nov 2026 10:00:00 GMT',
    });
  });

  test('a 304 that repeats no validators leaves those at hand as they are', async () => {
    web.on(
      'a.example',
      '/feed',
      replies.status(304, {
        etag: '"v2"',
        expires: 'Mon, 02 Nov 2026 12:01:00 GMT',
        date: 'Mon, 02 Nov 2026 12:00:00 GMT',
      }),
    );
    web.on('b.example', '/feed', replies.status(304));
    web.gave('"v1"', 'Mon, 02 Nov 2026 10:00:00 GMT');
    const validators = { etag: '"v1"', lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT' };
    expect(await ask(web.url('a.example', '/feed'), { validators })).toMatchObject({
      validators: { ...validators, etag: '"v2"' },
      freshForMs: 60_000,
    });
    expect(await ask(web.url('b.example', '/feed'), { validators })).toMatchObject({ validators });
  });

  test('304 to a request without conditions is a failure', async () => {
    web.on('a.example', '/feed', replies.status(304));
    expect(await ask(web.url('a.example', '/feed'))).toMatchObject({
      kind: 'failed',
      failure: 'status',
      status: 304,
    });
    const empty = { etag: null, lastModified: null };
    expect(await ask(web.url('a.example', '/feed'), { validators: empty })).toMatchObject({ kind: 'failed' });
  });

  test('validators that no header can hold are left out', async () => {
    web.on('a.example', '/feed', replies.feed(news));
    const validators = { etag: '"a"\r\nX-Evil: 1', lastModified: 'Пн' };
    expect((await ask(web.url('a.example', '/feed'), { validators })).kind).toBe('fetched');
    expect(web.requests[0]?.headers).not.toHaveProperty('if-none-match');
  });
});

describe('statuses', () => {
  test('410 is gone for good', async () => {
    web.on('a.example', '/feed', replies.status(410));
    const outcome = await ask(web.url('a.example', '/feed'));
    expect(outcome).toEqual({
      kind: 'gone',
      message: expect.stringContaining(`a.example:${web.port}/feed is gone`),
    });
  });

  test.each([401, 403, 404, 429, 451, 500, 503, 204, 206, 418])(
    '%i is a failure that names it',
    async (code) => {
      web.on('a.example', '/feed', replies.status(code));
      const outcome = await ask(web.url('a.example', '/feed'));
      expect(outcome).toMatchObject({ kind: 'failed', failure: 'status', status: code, retryAfterMs: null });
      expect(outcome).toHaveProperty(
        'message',
        expect.stringMatching(new RegExp(String.raw`\(?${code}\)?.*\. [A-Z].*\.$`)),
      );
    },
  );

  test.each([
    ['120', 120_000],
    ['Mon, 02 Nov 2026 12:05:00 GMT', 300_000],
    ['soon', null],
  ])('Retry-After: %s is told', async (header, expected) => {
    web.on('a.example', '/feed', replies.status(429, { 'retry-after': header }));
    expect(await ask(web.url('a.example', '/feed'))).toMatchObject({ status: 429, retryAfterMs: expected });
  });

  test('a host that asks to be left alone is, by all that stand in line for it', async () => {
    const busy = replies.status(429, { 'retry-after': '30' });
    web.on('a.example', '/feed', busy);
    web.on('a.example', '/other', replies.feed(news));
    const first = ask(web.url('a.example', '/feed'));
    const other = ask(web.url('a.example', '/other'));
    expect((await first).kind).toBe('failed');
    await bot.time.pass('PT29.9S');
    expect(web.requests).toHaveLength(1);
    await bot.time.pass('PT0.1S');
    expect((await other).kind).toBe('fetched');
  });

  test('a server that has mended itself is read', async () => {
    web.on('a.example', '/feed', replies.inTurn(replies.status(500), replies.feed(news)));
    expect((await ask(web.url('a.example', '/feed'))).kind).toBe('failed');
    expect((await ask(web.url('a.example', '/feed'))).kind).toBe('fetched');
  });
});

describe('how a host is treated', () => {
  test('one request at a time, whatever its port, with the pause of the settings between', async () => {
    ({ web, bot } = await webAndBot({ pauseMs: 2000 }));
    web.on('a.example', '/1', replies.feed(news));
    web.on('a.example.', '/2', replies.feed(news));
    const other = await localWeb();
    const elsewhere = ask(other.url('a.example', '/3'));
    const both = [ask(web.url('a.example', '/1')), ask(web.url('A.example.', '/2'))];
    expect(await elsewhere).toMatchObject({ kind: 'failed', status: 404 });
    await bot.time.pass('PT1.9S');
    expect(web.requests).toHaveLength(0);
    await bot.time.pass('PT0.1S');
    expect((await both[0])?.kind).toBe('fetched');
    await bot.time.pass('PT1.9S');
    expect(web.requests).toHaveLength(1);
    await bot.time.pass('PT0.1S');
    expect((await both[1])?.kind).toBe('fetched');
    await other.close();
  });

  test('32 hosts are asked at once and no more', async () => {
    const hosts = Array.from({ length: 40 }, (_, at) => `h${at}.example`);
    const slow = replies.held(replies.feed(news));
    for (const host of hosts) web.on(host, '/', slow.reply);
    const all = Promise.all(hosts.map((host) => ask(web.url(host))));
    await web.until(() => web.requests.length === 32, '32 requests');
    await bot.time.pass('PT1S');
    expect(web.lookups).toHaveLength(32);
    for (const done of hosts.keys()) {
      await web.until(() => web.requests.length > done, 'the next request');
      slow.release();
    }
    expect((await all).every(({ kind }) => kind === 'fetched')).toBe(true);
    expect(web.mostInAll).toBeLessThanOrEqual(32);
  });
});

describe('how a fetch ends before its time', () => {
  test('its signal ends it while it is answered, in line and before it began', async () => {
    web.on('a.example', '/slow', replies.silent);
    const ending = new AbortController();
    const answered = ask(web.url('a.example', '/slow'), { signal: ending.signal });
    const inLine = ask(web.url('a.example', '/slow'), { signal: ending.signal });
    await web.until(() => web.requests.length === 1, 'the request');
    ending.abort();
    const before = ask(web.url('a.example', '/slow'), { signal: ending.signal });
    for (const outcome of await Promise.all([answered, inLine, before])) {
      expect(outcome).toMatchObject({ kind: 'failed', failure: 'unreachable' });
      expect(outcome).toHaveProperty('message', expect.stringContaining('ended before it was done'));
    }
    expect(web.requests).toHaveLength(1);
  });

  test('closing ends all that is under way, and what comes after it', async () => {
    web.on('a.example', '/slow', replies.stalled('<rss>'));
    web.on('b.example', '/robots.txt', replies.silent);
    const underWay = [
      ask(web.url('a.example', '/slow')),
      ask(web.url('a.example', '/slow')),
      ask(web.url('b.example', '/page'), { what: 'page' }),
    ];
    await web.until(() => web.requests.length === 2, 'both requests');
    await bot.fetcher.close();
    const outcomes = await Promise.all([...underWay, ask(web.url('a.example', '/slow'))]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(web.requests).toHaveLength(2);
    await web.until(() => web.requests.every(({ endedAt }) => endedAt !== null), 'the connections to end');
  });
});
