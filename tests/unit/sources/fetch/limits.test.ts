import { beforeEach, describe, expect, test } from 'vitest';
import type { FetchOutcome } from '../../../../src/sources/fetch/fetcher.ts';
import { type Fetching, fetching, webAndBot } from '../../../support/web/fetching.ts';
import { type LocalWeb, localWeb } from '../../../support/web/local-web.ts';
import * as replies from '../../../support/web/replies.ts';

const mib = 1024 * 1024;

let web: LocalWeb;
let bot: Fetching;

beforeEach(async () => {
  ({ web, bot } = await webAndBot());
});

function ask(path = '/', host = 'a.example'): Promise<FetchOutcome> {
  return bot.fetcher.fetch({ url: web.url(host, path), what: 'feed', validators: null });
}

describe('10 MiB', () => {
  test('a body of 10 MiB is read whole', async () => {
    web.on('a.example', '/', replies.feed(Buffer.alloc(10 * mib, 'x')));
    const outcome = await ask();
    expect(outcome.kind === 'fetched' && outcome.body.length).toBe(10 * mib);
  });

  test('a bomb of 1 GiB stops at 10 MiB', async () => {
    web.on('a.example', '/', replies.bomb(1024));
    const outcome = await ask();
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'too-large' });
    expect(outcome).toHaveProperty('message', expect.stringContaining('longer than 10 MiB'));
    await web.until(() => web.requests.every(({ endedAt }) => endedAt !== null), 'the connection to end');
  });

  test.each(['br', 'zstd', 'deflate'] as const)('a byte more, in %s, is too much', async (how) => {
    web.on('a.example', '/', replies.compressed(how, Buffer.alloc(10 * mib + 1)));
    expect(await ask()).toMatchObject({ kind: 'failed', failure: 'too-large' });
  });

  test('what says that it is longer is not read at all', async () => {
    web.on('a.example', '/', replies.raw(`HTTP/1.1 200 OK\r\nContent-Length: ${10 * mib + 1}\r\n\r\n`));
    expect(await ask()).toMatchObject({ kind: 'failed', failure: 'too-large' });
  });
});

describe('20 seconds', () => {
  test.each([
    ['says nothing', replies.silent],
    ['stops in the middle', replies.stalled('<rss>')],
    ['drips without end', replies.dripping],
  ])('a server that %s is left then', async (_name, reply) => {
    web.on('a.example', '/', reply);
    const outcome = ask();
    await web.until(() => web.requests.length === 1, 'the request');
    let isOver = false;
    void outcome.finally(() => {
      isOver = true;
    });
    await bot.time.pass('PT19.9S');
    expect(isOver).toBe(false);
    await bot.time.pass('PT0.1S');
    expect(await outcome).toMatchObject({ kind: 'failed', failure: 'timed-out', status: null });
    expect(await outcome).toHaveProperty('message', expect.stringContaining('within 20 seconds'));
    await web.until(() => web.requests.every(({ endedAt }) => endedAt !== null), 'the connection to end');
  });

  test('a name whose lookup takes longer is left too', async () => {
    web.leads('a.example', ['127.0.0.1']);
    const never = new Promise<never>(() => undefined);
    const stuck = fetching(Object.create(web, { lookup: { value: () => never } }));
    const outcome = stuck.fetcher.fetch({ url: web.url('a.example'), what: 'feed', validators: null });
    await stuck.time.pass('PT20S');
    expect(await outcome).toMatchObject({ kind: 'failed', failure: 'timed-out' });
    await stuck.fetcher.close();
  });

  test('all redirects of a fetch share them', async () => {
    const late: replies.Held = replies.held(replies.redirect(302, web.url('b.example', '/')));
    web.on('a.example', '/', late.reply);
    web.on('b.example', '/', replies.silent);
    const outcome = ask();
    await web.until(() => web.requests.length === 1, 'the first request');
    await bot.time.pass('PT15S');
    late.release();
    await web.until(() => web.requests.length === 2, 'the second request');
    await bot.time.pass('PT5S');
    expect(await outcome).toMatchObject({ kind: 'failed', failure: 'timed-out' });
  });

  test('standing in line does not count', async () => {
    const slow = replies.held(replies.feed('<rss/>'));
    web.on('a.example', '/1', slow.reply);
    web.on('a.example', '/2', slow.reply);
    const both = [ask('/1'), ask('/2')];
    await web.until(() => web.requests.length === 1, 'the first request');
    await bot.time.pass('PT15S');
    slow.release();
    await web.until(() => web.requests.length === 2, 'the second request');
    await bot.time.pass('PT15S');
    slow.release();
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['fetched', 'fetched']);
  });
});

describe('answers that are none', () => {
  test.each([
    ['a body that is cut off', replies.cutOff('<rss>'), 'cut off'],
    ['a body shorter than announced', replies.tooShort('<rss>'), 'cut off'],
    [
      'a body cut off where its length was announced',
      replies.cutOff('<rss>', { 'content-length': '100' }),
      'cut off',
    ],
    ['a connection closed without a word', replies.raw(''), 'cut off'],
    ['no HTTP', replies.raw('220 mail.example ESMTP\r\n'), 'as a web server does'],
    [
      'headers without end',
      replies.raw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`),
      'as a web server does',
    ],
    [
      'chunks that are none',
      replies.raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'),
      'as a web server does',
    ],
  ])('%s is a failure', async (_name, reply, told) => {
    web.on('a.example', '/', reply);
    const outcome = await ask();
    expect(outcome).toMatchObject({
      kind: 'failed',
      failure: 'unreachable',
      status: null,
      retryAfterMs: null,
    });
    expect(outcome).toHaveProperty('message', expect.stringContaining(told));
    expect(outcome).toHaveProperty('message', expect.stringContaining(web.url('a.example', '/')));
  });

  test('a host that nobody knows cannot be reached', async () => {
    const outcome = await ask('/', 'nowhere.example');
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'unreachable' });
    expect(outcome).toHaveProperty(
      'message',
      expect.stringContaining('no address is known for "nowhere.example"'),
    );
  });

  test('a port on which nobody listens cannot be reached', async () => {
    const other = await localWeb();
    web.leads('a.example', ['127.0.0.1']);
    const url = other.url('a.example');
    await other.close();
    const outcome = await bot.fetcher.fetch({ url, what: 'feed', validators: null });
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'unreachable' });
    expect(outcome).toHaveProperty('message', expect.stringContaining('takes no connection'));
  });

  test('a server without TLS under https:// has no secure connection', async () => {
    web.leads('a.example', ['127.0.0.1']);
    const url = web.url('a.example').replace('http:', 'https:');
    const outcome = await bot.fetcher.fetch({ url, what: 'feed', validators: null });
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'unreachable' });
    expect(outcome).toHaveProperty('message', expect.stringContaining('secure connection'));
  });

  test.each([
    ['an encoding that nobody knows', replies.feed('<rss/>', { 'content-encoding': 'rot13' })],
    ['an encoding that the body has not', replies.feed('<rss/>', { 'content-encoding': 'gzip' })],
    [
      'a compressed body that breaks off',
      replies.answer(200, replies.bombBytes(1).subarray(0, 500), { 'content-encoding': 'gzip' }),
    ],
    ['more encodings than anybody needs', replies.feed('<rss/>', { 'content-encoding': 'gzip, gzip, gzip' })],
  ])('%s cannot be read', async (_name, reply) => {
    web.on('a.example', '/', reply);
    expect(await ask()).toMatchObject({ kind: 'failed', failure: 'unreadable' });
  });

  test('an empty body is empty, whatever its encoding', async () => {
    web.on('a.example', '/', replies.answer(200, '', { 'content-encoding': 'gzip' }));
    const outcome = await ask();
    expect(outcome.kind === 'fetched' && outcome.body.length).toBe(0);
  });
});
