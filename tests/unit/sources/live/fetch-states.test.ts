import { beforeEach, describe, expect, test } from 'vitest';
import { brief } from '../../../../src/core/briefing/brief.ts';
import { type LiveBench, liveBench } from '../../../support/live/live-bench.ts';
import type { Reply } from '../../../support/web/exchange.ts';
import { feedEntries, rss } from '../../../support/web/feeds.ts';
import * as replies from '../../../support/web/replies.ts';

let live: LiveBench;

beforeEach(async () => {
  live = await liveBench();
});

const news = rss('News', feedEntries('a.example', 2));
const source = () => live.source('a.example');
const asked = (): number => live.web.to('a.example').length;

function gives(...answers: readonly Reply[]): void {
  live.web.on('a.example', '/feed', replies.inTurn(...answers));
}

async function notices(): Promise<readonly string[]> {
  const now = live.time.clock.now();
  const { notices: told } = await brief(live.store, live.topic, {
    asOf: now,
    since: now.subtract({ hours: 24 }),
  });
  return told.map(({ code }) => code).filter((code) => code === 'source-unreachable');
}

/** Lets time pass in steps of half an hour, asking what is due. */
async function pass(hours: number): Promise<void> {
  for (let step = 0; step < hours * 2; step++) {
    live.time.jump('PT30M');
    await live.tick();
  }
}

test('a source is asked when it is due, and not before', async () => {
  gives(replies.feed(news));
  await live.tick();
  live.time.jump('PT9M59S');
  await live.tick();
  expect(asked()).toBe(1);
  live.time.jump('PT1S');
  await live.tick();
  expect(asked()).toBe(2);
});

test('each source is asked as often as the topic says', async () => {
  gives(replies.feed(news));
  live.topic = { ...live.topic, sources: [live.source('a.example', { every: 'P2D' })] };
  await live.tick();
  await pass(47.5);
  expect(asked()).toBe(1);
  await pass(0.5);
  expect(asked()).toBe(2);
});

test('a feed is left alone as long as it asks, also when nothing changed since', async () => {
  const slow = news.replace('<channel>', '<channel><ttl>120</ttl>');
  live.web.on('a.example', '/feed', replies.conditional(slow, { etag: '"v1"' }));
  await live.tick();
  for (const expected of [2, 3]) {
    await pass(1.5);
    expect(asked()).toBe(expected - 1);
    await pass(0.5);
    expect(asked()).toBe(expected);
  }
});

test('a source that answers 500 is asked less and less often, and as before when it is well', async () => {
  gives(replies.feed(news), ...Array.from({ length: 4 }, () => replies.status(500)), replies.feed(news));
  await live.tick();
  await pass(24);
  const state = await live.state(source());
  expect(state).toMatchObject({ failures: 0, failingSince: null });
  expect(await live.problems()).toEqual([]);
  const before = asked();
  await pass(2);
  expect(asked()).toBe(before + 4);
});

test('Retry-After is kept to', async () => {
  gives(replies.feed(news), replies.status(429, { 'retry-after': '7200' }), replies.feed(news));
  await live.tick();
  await pass(0.5);
  await pass(1.5);
  expect(asked()).toBe(2);
  await live.time.pass('PT2H');
  await pass(0.5);
  expect(asked()).toBe(3);
});

test('readers are told of a failure once it has lasted for a day', async () => {
  gives(replies.feed(news), replies.status(503));
  await live.tick();
  await pass(0.5);
  expect(await live.problems()).toMatchObject([{ passing: true }]);
  expect(await notices()).toEqual([]);
  await pass(23.5);
  expect(await notices()).toEqual([]);
  await pass(1);
  expect(await notices()).toEqual(['source-unreachable']);
});

test('readers are told at once of a source that was never read', async () => {
  gives(replies.status(404));
  await live.tick();
  expect(await notices()).toEqual(['source-unreachable']);
});

describe('410', () => {
  test('ends a source, which keeps its articles, until all are asked for', async () => {
    gives(replies.feed(news), replies.status(410), replies.feed(news));
    await live.tick();
    await pass(0.5);
    expect(await notices()).toEqual(['source-unreachable']);
    await pass(72);
    expect(asked()).toBe(2);
    expect(await live.articles()).toHaveLength(2);
    await live.round();
    expect(asked()).toBe(3);
    expect(await live.state(source())).toMatchObject({ isGone: false, failures: 0 });
  });

  test('where a source moved to has it asked where it was', async () => {
    gives(replies.redirect(301, '/new'), replies.feed(news));
    live.web.on('a.example', '/new', replies.inTurn(replies.feed(news), replies.status(410)));
    await live.tick();
    await pass(0.5);
    expect(await live.state(source())).toMatchObject({ isGone: false, failures: 1 });
    await pass(1);
    expect(await live.state(source())).toMatchObject({ failures: 0, movedTo: null });
  });
});

describe('a permanent redirect', () => {
  test('has the source asked where it leads from then on', async () => {
    gives(replies.redirect(308, '/new'));
    live.web.on('a.example', '/new', replies.feed(news));
    await live.tick();
    await live.round();
    expect(live.web.requests.map(({ path }) => path)).toEqual(['/feed', '/new', '/new']);
    expect(await live.articles()).toHaveLength(2);
  });

  test('to what is no feed is not taken for its new place', async () => {
    gives(replies.redirect(301, '/login'));
    live.web.on('a.example', '/login', replies.page('<!doctype html><html><body>Sign in</body></html>'));
    await live.tick();
    expect(await live.state(source())).toMatchObject({ movedTo: null, failures: 1 });
  });

  test('that leads astray later is gone back from', async () => {
    gives(replies.redirect(301, '/new'), replies.feed(news));
    live.web.on('a.example', '/new', replies.inTurn(replies.feed(news), replies.status(404)));
    await live.tick();
    await live.round();
    await live.round();
    expect(live.web.requests.map(({ path }) => path)).toEqual(['/feed', '/new', '/new', '/feed']);
    expect(await live.state(source())).toMatchObject({ movedTo: null, failures: 0 });
  });

  test('on the way of a temporary one moves nothing', async () => {
    gives(replies.redirect(302, '/new'));
    live.web.on('a.example', '/new', replies.feed(news));
    await live.tick();
    expect(await live.state(source())).toMatchObject({ movedTo: null });
  });
});

test('a clock that is set back by days stops no source', async () => {
  gives(replies.feed(news));
  await live.tick();
  live.time.jump('-PT120H');
  await live.tick();
  expect(asked()).toBe(2);
  live.time.jump('PT10M');
  await live.tick();
  expect(asked()).toBe(3);
});

test('a server that says nothing is given up after twenty seconds, and asked again', async () => {
  gives(replies.silent, replies.feed(news));
  const polled = live.tick();
  await live.web.until(() => asked() === 1, 'the request');
  await live.time.pass('PT25S');
  await polled;
  expect(await live.problems()).toMatchObject([{ message: expect.stringContaining('20 seconds') }]);
  live.time.jump('PT10M');
  await live.tick();
  expect(await live.articles()).toHaveLength(2);
});
