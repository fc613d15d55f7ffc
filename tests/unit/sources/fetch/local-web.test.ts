import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedEntries, feedFaults, htmlInstead, rss, wrongCharset } from '../../../support/web/feeds.ts';
import { type LocalWeb, localWeb } from '../../../support/web/local-web.ts';
import { conditional, feed, held, page } from '../../../support/web/replies.ts';

let web: LocalWeb;

beforeEach(async () => {
  web = await localWeb();
});

afterEach(() => web.close());

const wellBehaved = { 'user-agent': 'Readout/1.0', accept: '*/*' };

/** The status that a request meets. */
function ask(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const host = `a.example:${web.port}`;
    request(
      { host: '127.0.0.1', port: web.port, path, headers: { host, ...headers }, agent: false },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    )
      .on('error', reject)
      .end();
  });
}

test.each([
  ['no User-Agent', { accept: '*/*' }, 'no honest User-Agent'],
  ['a browser’s User-Agent', { ...wellBehaved, 'user-agent': 'Mozilla/5.0' }, 'no honest User-Agent'],
  ['no Accept', { 'user-agent': 'Readout/1.0' }, 'no Accept'],
  ['an ETag that was never given', { ...wellBehaved, 'if-none-match': '"x"' }, 'what nobody gave: "x"'],
  [
    'a date that was never given',
    { ...wellBehaved, 'if-modified-since': 'today' },
    'what nobody gave: today',
  ],
  ['a cookie', { ...wellBehaved, cookie: 'a=b' }, 'a Cookie that nobody set'],
  ['a login', { ...wellBehaved, authorization: 'Basic YTpi' }, 'an Authorization'],
  ['a page before robots.txt', { ...wellBehaved, accept: 'text/html' }, 'without asking robots.txt'],
])('%s is refused and told', async (_name, headers, told) => {
  web.on('a.example', '/', page('<p>Talks.</p>'));
  expect(await ask('/', headers)).toBe(400);
  expect(web.problems).toEqual([expect.stringContaining(told)]);
});

test('what a strict server takes is answered', async () => {
  web.on('a.example', '/', conditional('<rss/>', { etag: '"a"' }));
  expect(await ask('/', wellBehaved)).toBe(200);
  expect(await ask('/', { ...wellBehaved, 'if-none-match': '"a"' })).toBe(304);
  expect(await ask('/robots.txt', wellBehaved)).toBe(404);
  expect(web.problems).toEqual([]);
});

test('a path that no test wrote is told', async () => {
  expect(await ask('/nothing', wellBehaved)).toBe(404);
  expect(web.problems).toEqual(['a.example/nothing: nothing is there']);
});

test('two requests at once on a host are refused and counted', async () => {
  const slow = held(feed('<rss/>'));
  web.on('a.example', '/slow', slow.reply);
  const first = ask('/slow', wellBehaved);
  await web.until(() => web.requests.length === 1, 'the first request');
  expect(await ask('/slow', wellBehaved)).toBe(429);
  slow.release();
  expect(await first).toBe(200);
  expect(web.mostAtOnce('a.example')).toBe(2);
  expect(web.problems).toEqual(['a.example/slow: 2 requests at once']);
});

test('a feed tells its items badly as it is asked to', () => {
  const entries = feedEntries('a.example', 3);
  const [first] = entries;
  expect(feedFaults['changes a text'](entries)[0]).toMatchObject({
    id: first?.id,
    text: expect.not.stringMatching(`^${first?.text}$`),
  });
  expect(feedFaults['drops a date'](entries)[0]).toEqual({ ...first, date: null });
  expect(new Set(feedFaults['repeats ids'](entries).map(({ id }) => id)).size).toBe(1);
  expect(feedFaults['repeats items'](entries)).toHaveLength(6);
  expect(feedFaults.reorders(entries)[2]).toEqual(first);
  expect(rss('News', entries).match(/<item>/g)).toHaveLength(3);
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(wrongCharset('News', entries))).toThrow();
  expect(htmlInstead).not.toContain('<rss');
});
