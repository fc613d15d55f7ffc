import { beforeEach, expect, test } from 'vitest';
import { entryOf, type LiveBench, liveBench } from '../../../support/live/live-bench.ts';
import { type FeedEntry, feedEntries, rss } from '../../../support/web/feeds.ts';
import * as replies from '../../../support/web/replies.ts';

let live: LiveBench;

beforeEach(async () => {
  live = await liveBench();
});

const entries = feedEntries('a.example', 3);
const text = rss('News', entries);

function issue(at: number): string {
  return `${text}<!-- made at ${at} -->`;
}

function counted(at: number): readonly FeedEntry[] {
  const mark = `<img src="http://a.example/seen?${at}">`;
  return entries.map((entry) => ({ ...entry, text: `<p>${entry.text}</p>${mark}` }));
}

test('a feed that says that nothing changed costs nothing', async () => {
  live.web.on('a.example', '/feed', replies.conditional(text, { etag: '"v1"' }));
  await live.round();
  live.time.jump('PT1H');
  expect(await live.round()).toMatchObject({
    changed: false,
    sources: [{ read: 0, unchanged: 3, problems: [] }],
  });
  expect(live.web.requests[1]?.headers['if-none-match']).toBe('"v1"');
  expect(await live.state(live.source('a.example'))).toMatchObject({ reachedAt: '2026-11-02T13:00:00Z' });
});

test('the same bytes without validators cost nothing', async () => {
  live.web.on('a.example', '/feed', replies.feed(text));
  await live.round();
  const pauses = live.pauses;
  expect(await live.round()).toMatchObject({ changed: false, sources: [{ read: 0, unchanged: 3 }] });
  expect(live.pauses).toBe(pauses);
});

test('other bytes around the same items cost no analysis', async () => {
  live.web.on('a.example', '/feed', replies.inTurn(...[1, 2].map((at) => replies.feed(issue(at)))));
  await live.round();
  expect(await live.round()).toMatchObject({ changed: false, sources: [{ read: 0, unchanged: 3 }] });
});

test('another picture or link within an item costs no analysis', async () => {
  live.feed('a.example', counted(1));
  await live.round();
  live.feed('a.example', counted(2));
  expect(await live.round()).toMatchObject({ changed: false, sources: [{ read: 0, unchanged: 3 }] });
  expect(live.revisions()).toEqual([]);
});

test('only what is new is read', async () => {
  live.feed('a.example', entries.slice(1));
  await live.round();
  live.feed('a.example', entries);
  expect(await live.round()).toMatchObject({ changed: true, sources: [{ read: 1, unchanged: 2 }] });
});

test('articles that the topic does not ask for are not read again, and are when it asks for them', async () => {
  const river = entryOf();
  const match = { any: ['Bolmark'], none: ['football'] };
  live.topic = { ...live.topic, match };
  live.web.on('a.example', '/feed', replies.conditional(rss('News', [...entries, river]), { etag: '"v1"' }));
  await live.round();
  expect(await live.titles()).toEqual([river.title]);
  expect(await live.round()).toMatchObject({ changed: false });
  live.topic = { ...live.topic, match: { any: ['Bolmark', 'Quill'], none: [] } };
  await live.round();
  expect(await live.articles()).toHaveLength(4);
  expect(live.revisions()).toEqual([]);
});

test('what a feed lists no more stays when the topic says something else of it', async () => {
  live.feed('a.example', entries);
  await live.round();
  live.feed('a.example', entries.slice(0, 1));
  live.topic = { ...live.topic, sources: [live.source('a.example', { outlet: 'Harbour Gazette' })] };
  await live.round();
  expect((await live.articles()).map(({ outlet }) => outlet)).toEqual([
    'News of a.example',
    'News of a.example',
    'Harbour Gazette',
  ]);
});
