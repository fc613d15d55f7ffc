import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  oneof,
  option,
  record,
  string,
} from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../../src/sources/feed/feed.ts';
import { feedArticles } from '../../../../src/sources/live/feed-articles.ts';
import { anyCodePoint } from '../../../support/any-code-point.ts';
import { entryOf, type LiveBench, liveBench } from '../../../support/live/live-bench.ts';
import { feedEntries } from '../../../support/web/feeds.ts';
import * as replies from '../../../support/web/replies.ts';

let live: LiveBench;

beforeEach(async () => {
  live = await liveBench();
});

const good = entryOf({
  id: 'good',
  title: 'Zinc prices fall',
  link: 'http://a.example/good',
  text: 'Zinc fell by a tenth on Monday.',
});

test.each<[string, string]>([
  ['a megabyte long', `<p>${'The ferries of Arven sail again. '.repeat(32_000)}</p>`],
  ['nested by the thousand', `${'<div>'.repeat(50_000)}Ferries sail.${'</div>'.repeat(50_000)}`],
  ['nested and never closed', `${'<b><i>'.repeat(20_000)}Ferries sail.`],
  ['empty markup', '<p></p><div><br></div>'],
  ['nothing', ''],
  ['an open comment', '<!-- Ferries sail.'],
  ['half a tag', 'Ferries sail. <a href="'],
  ['references without end', '&amp;'.repeat(100_000)],
  ['a script', '<script>alert("Ferries")</script><style>p{}</style>'],
])('an item whose text is %s costs no other', async (_what, text) => {
  live.feed('a.example', [entryOf({ title: 'Ferries sail', text }), good]);
  await live.round();
  const [bad, other] = await live.articles();
  expect(other?.title).toBe(good.title);
  expect(bad?.text).not.toMatch(/<\w|alert\(/);
  expect(await live.problems()).toEqual([]);
});

test('an id of a hundred kilobytes is known again', async () => {
  const long = entryOf({ id: 'x'.repeat(100_000), link: null });
  live.feed('a.example', [long, { ...long, id: `${long.id}y`, title: 'Another', text: good.text }]);
  await live.round();
  live.feed('a.example', [{ ...long, text: `${long.text} More.` }]);
  await live.round();
  expect(await live.titles()).toEqual(['Another', long.title]);
  const inputs = await live.store.inputs('talks', `feed ${live.web.url('a.example', '/feed')}`);
  expect(Math.max(...[...inputs.keys()].map(({ length }) => length))).toBeLessThan(400);
});

describe('an address', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://',
    'ftp://a.example/x',
  ])('%s is none', async (link) => {
    live.feed('a.example', [entryOf({ link })]);
    await live.round();
    expect(await live.article()).toMatchObject({ url: null });
  });

  test('with user and password is kept without them', async () => {
    live.feed('a.example', [entryOf({ link: 'http://ida:s3cret@a.example/river' })]);
    await live.round();
    expect(await live.article()).toMatchObject({ url: 'http://a.example/river' });
  });

  test('of a source with user and password stands in no key, and in no problem', async () => {
    const url = live.web.url('a.example', '/page').replace('http://', 'http://ida:s3cret@');
    live.web.logins.add('a.example');
    live.web.on(
      'a.example',
      '/page',
      replies.inTurn(
        replies.page('<!doctype html><p>Ferries of Arven sail again, said envoy Ada Quill on Monday.</p>'),
        replies.status(500),
      ),
    );
    live.topic = { ...live.topic, sources: [{ kind: 'page', url }] };
    await live.round();
    await live.round();
    const [kept] = await live.store.records('talks');
    const inputs = await live.store.inputs('talks', kept?.source ?? '');
    expect(inputs.size).toBe(1);
    expect(JSON.stringify([kept, [...inputs], await live.articles()])).not.toContain('s3cret');
  });
});

test('control characters and marks that turn the writing around are not kept in titles and names', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Ne\u0007ws\u202e',
    items: [
      {
        id: '1',
        title: 'Ferries\u0000 sail\u202e again\u2066\u0007\n@everyone',
        authors: [{ name: 'Ada\u001b[31m Quill' }],
        content_text: 'Ferries sail.',
      },
    ],
  };
  live.web.on(
    'a.example',
    '/feed',
    replies.feed(JSON.stringify(feed), { 'content-type': 'application/feed+json' }),
  );
  await live.round();
  const { title, byline, outlet } = await live.article();
  expect([title, byline, outlet].join('|')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(title).toBe('Ferries sail again @everyone');
});

test.each(['Ferries sail. ', 'Ferries', '🛥'])('a text of megabytes of “%s” is cut', async (words) => {
  live.feed('a.example', [entryOf({ text: words.repeat(2_000_000 / words.length) })]);
  await live.poller.poll([live.topic]);
  const [found] = live.poller.take(live.topic, live.source('a.example'))?.found ?? [];
  const text = found?.article.text ?? '';
  expect(text.length).toBeGreaterThan(390_000);
  expect(text.length).toBeLessThanOrEqual(400_002);
  expect(text.isWellFormed()).toBe(true);
});

test('what a feed calls plain text is no markup', async () => {
  const entry =
    '<id>1</id><title>Prices</title><content type="text">Zinc &lt;b&gt; lead &amp;amp; tin.</content>';
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry>${entry}</entry></feed>`;
  live.web.on('a.example', '/feed', replies.feed(feed));
  await live.round();
  expect(await live.article()).toMatchObject({ text: 'Zinc <b> lead &amp; tin.' });
});

test('a headline of a thousand words is cut', async () => {
  live.feed('a.example', [entryOf({ title: 'Ferries 🛥 '.repeat(1000) })]);
  await live.round();
  const { title } = await live.article();
  expect(title.length).toBeLessThanOrEqual(300);
  expect(title.endsWith('…')).toBe(true);
  expect(title.isWellFormed()).toBe(true);
});

test('a feed of two thousand items is read once, while other work goes on', async () => {
  const entries = feedEntries('a.example', 2_000);
  live.feed('a.example', entries);
  await live.poller.poll([live.topic]);
  expect(live.pauses).toBeGreaterThanOrEqual(2_000);
  expect(await live.read()).toMatchObject({ sources: [{ read: 2_000, problems: [] }] });
  live.feed('a.example', entries.toReversed());
  expect(await live.round()).toMatchObject({ changed: false, sources: [{ read: 0, unchanged: 2_000 }] });
});

test('five thousand items of one id and one address are told apart before long', async () => {
  const entries = feedEntries('a.example', 5_000).map((entry) => ({
    ...entry,
    id: 'x',
    link: 'http://a.example/x',
  }));
  live.feed('a.example', entries);
  await live.poller.poll([live.topic]);
  const found = live.poller.take(live.topic, live.source('a.example'))?.found ?? [];
  expect(new Set(found.map(({ key }) => key)).size).toBe(5_000);
});

const anyWords = oneof(
  string({ unit: anyCodePoint, maxLength: 60 }),
  constantFrom(
    '<p>',
    '</div>',
    '<![CDATA[',
    '&#0;',
    '\ud800',
    '<script>',
    'javascript:x',
    'http://a.example/',
  ),
);
const maybe = option(anyWords);
const date = option(
  constantFrom('2026-11-02', '2026-11-02T08:00:00Z', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z'),
);
const item = record({
  id: anyWords,
  idStated: boolean(),
  url: option(
    constantFrom(
      'http://a.example/x',
      'http://u:p@a.example/y',
      'https://www.a.example/x/',
      'http://a.example',
    ),
  ),
  title: maybe,
  publishedAt: date,
  updatedAt: date,
  author: maybe,
  outlet: maybe,
  summary: maybe,
  text: maybe,
  lang: maybe,
}) satisfies Arbitrary<FeedItem>;

test('whatever items say, each gives an article that can be shown, or none', async () => {
  const now = Temporal.Instant.from('2026-11-02T12:00:00Z');
  await assert(
    asyncProperty(array(item, { maxLength: 8 }), async (items) => {
      const feed = {
        format: 'rss',
        version: null,
        title: null,
        url: null,
        lang: null,
        ttlMs: null,
        items,
        problems: [],
      } as const;
      const source = { kind: 'feed', url: 'http://a.example/feed' } as const;
      const reading = {
        source,
        known: new Map(),
        now,
        timezone: 'UTC',
        label: 'a',
        pause: async () => undefined,
      };
      const { found, listed, problems } = await feedArticles(feed, reading);
      expect(problems).toEqual([]);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const { key, article } of found) {
        expect(listed.has(key)).toBe(true);
        expect(article.title).not.toBe('');
        expect(article.text).not.toBe('');
        expect(article.title).not.toMatch(/[\n\u202e]|^\s|\s$/);
        expect(article.url ?? '').not.toContain('u:p@');
        expect(article.publishedAt ?? '2026').toMatch(/^2026/);
        expect(article.publishedAtStated).toBe(article.publishedAt !== null);
      }
    }),
  );
});
