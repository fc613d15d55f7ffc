import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Topic } from '../../../../src/core/model/topic.ts';
import type { Store } from '../../../../src/core/ports.ts';
import { entryOf, type LiveBench, liveBench } from '../../../support/live/live-bench.ts';
import { topicOf } from '../../../support/topics.ts';
import { feedEntries, rss } from '../../../support/web/feeds.ts';
import * as replies from '../../../support/web/replies.ts';

/** Stands before the store, and throws where a test says. */
let broken: keyof Store | null;
let refusals: number;
let live: LiveBench;

beforeEach(async () => {
  broken = null;
  refusals = 0;
  const between = (store: Store): Store =>
    new Proxy(store, {
      get: (target, name) => {
        if (name === broken) return refuse;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  live = await liveBench({ between });
});

const news = rss('News', feedEntries('a.example', 3));
const asked = (): number => live.web.to('a.example').length;

describe('several topics', () => {
  test('may follow one feed, and each has its articles', async () => {
    live.feed('a.example', [entryOf(), entryOf({ id: '2', title: 'Football', link: 'http://a.example/2' })]);
    const other = topicOf({
      id: 'games',
      sources: live.topic.sources,
      match: { any: ['football'], none: [] },
    });
    await live.poller.poll([live.topic, other]);
    expect(live.poller.waiting.toSorted()).toEqual(['games', 'talks']);
    await live.read();
    await live.read(other);
    expect(live.poller.waiting).toEqual([]);
    expect(await live.articles()).toHaveLength(2);
    expect((await live.articles(other)).map(({ title }) => title)).toEqual(['Football']);
  });

  test('with hundreds of sources are asked each once, and their hosts one at a time', async () => {
    const topics = Array.from({ length: 20 }, (_, at): Topic => {
      const hosts = Array.from({ length: 10 }, (_unused, host) => `h${at}-${host}.example`);
      for (const host of hosts) live.feed(host, feedEntries(host, 1));
      return topicOf({ id: `t${at}`, sources: hosts.map((host) => live.source(host)) });
    });
    const told: number[] = [];
    await live.poller.poll(topics, { onProgress: ({ done }) => told.push(done) });
    expect(told).toHaveLength(200);
    expect(told.at(-1)).toBe(200);
    for (const topic of topics) await live.read(topic);
    expect(live.web.requests).toHaveLength(200);
    expect((await Promise.all(topics.map((topic) => live.articles(topic)))).flat()).toHaveLength(200);
    await live.poller.poll(topics);
    expect(live.web.requests).toHaveLength(200);
  });
});

describe('while a source is asked', () => {
  let held: replies.Held;

  beforeEach(() => {
    held = replies.held(replies.feed(news));
    live.web.on('a.example', '/feed', held.reply);
  });

  test('it is not asked once more, and who asks again waits for it', async () => {
    const first = live.poller.poll([live.topic]);
    await live.web.until(() => asked() === 1, 'the request');
    const second = live.poller.poll([live.topic], { all: true });
    held.release();
    await Promise.all([first, second]);
    expect(asked()).toBe(1);
  });

  test('the topic may lose it: what comes then is dropped', async () => {
    const polled = live.poller.poll([live.topic]);
    await live.web.until(() => asked() === 1, 'the request');
    live.topic = topicOf({ sources: [] });
    await live.read();
    held.release();
    await polled;
    expect(await live.read()).toMatchObject({ changed: false, sources: [] });
    await live.poller.begin([live.topic]);
    expect(live.poller.waiting).toEqual([]);
    expect(await live.articles()).toEqual([]);
  });

  test('its topic may go: nothing of it waits any more', async () => {
    const polled = live.poller.poll([live.topic]);
    await live.web.until(() => asked() === 1, 'the request');
    held.release();
    await polled;
    expect(live.poller.waiting).toEqual(['talks']);
    await live.poller.begin([]);
    expect(live.poller.waiting).toEqual([]);
  });

  test('closing ends it, and nothing is kept of it', async () => {
    const polled = live.poller.poll([live.topic]);
    await live.web.until(() => asked() === 1, 'the request');
    await live.poller.close();
    await polled;
    expect(live.poller.waiting).toEqual([]);
    await live.poller.poll([live.topic], { all: true });
    expect(asked()).toBe(1);
    expect(await live.store.fetchStates('talks')).toEqual(new Map());
  });
});

describe('where the store fails', () => {
  beforeEach(() => live.web.on('a.example', '/feed', replies.feed(news)));

  test('before a source is asked, it is asked the next time', async () => {
    broken = 'fetchStates';
    await expect(live.poller.poll([live.topic])).rejects.toThrow('the disk is full');
    await expect(live.poller.begin([live.topic])).rejects.toThrow('the disk is full');
    broken = null;
    await live.tick();
    expect(await live.articles()).toHaveLength(3);
  });

  test('once it was asked, it is asked again when it is due, and not before', async () => {
    broken = 'inputs';
    await live.poller.begin([live.topic]);
    await expect(live.poller.poll([live.topic])).rejects.toThrow('the disk is full');
    expect(live.poller.waiting).toEqual([]);
    broken = null;
    await live.tick();
    expect(asked()).toBe(1);
    live.time.jump('PT10M');
    await live.tick();
    expect(await live.articles()).toHaveLength(3);
  });

  test('once it was asked, nobody who does not wait for it hears of it', async () => {
    const rejections: unknown[] = [];
    const hear = (reason: unknown): void => void rejections.push(reason);
    process.on('unhandledRejection', hear);
    broken = 'inputs';
    await live.poller.begin([live.topic]);
    while (!hasRefused()) await setImmediate();
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    process.off('unhandledRejection', hear);
    expect(rejections).toEqual([]);
  });

  test('while what was read is saved, it is asked again when it is due, and not before', async () => {
    await live.poller.poll([live.topic]);
    const save = vi.spyOn(live.store, 'save').mockRejectedValueOnce(new Error('the disk is full'));
    await expect(live.read()).rejects.toThrow('the disk is full');
    save.mockRestore();
    expect(await live.articles()).toEqual([]);
    live.time.jump('PT9M');
    await live.tick();
    expect(asked()).toBe(1);
    live.time.jump('PT1M');
    await live.tick();
    expect(asked()).toBe(2);
    expect(await live.articles()).toHaveLength(3);
  });
});

describe('a reading that is ended', () => {
  test('between two batches keeps the first, and the rest is fetched again', async () => {
    const entries = feedEntries('a.example', 450);
    live.web.on('a.example', '/feed', replies.conditional(rss('News', entries), { etag: '"v1"' }));
    await live.poller.poll([live.topic]);
    const stop = new Error('stopped');
    const onProgress = (): never => {
      throw stop;
    };
    await expect(live.read(live.topic, { onProgress })).rejects.toThrow(stop);
    expect(await live.articles()).toHaveLength(200);
    expect(await live.store.fetchStates('talks')).toEqual(new Map());
    live.time.jump('PT10M');
    await live.tick();
    expect(live.web.requests[1]?.headers).not.toHaveProperty('if-none-match');
    expect(await live.articles()).toHaveLength(450);
    expect(live.revisions()).toEqual([]);
    await live.round();
    expect(live.web.requests[2]?.headers['if-none-match']).toBe('"v1"');
  });

  test('before anything is saved loses nothing', async () => {
    live.web.on('a.example', '/feed', replies.conditional(news, { etag: '"v1"' }));
    await live.poller.poll([live.topic]);
    await expect(live.read(live.topic, { pause: stopped })).rejects.toThrow('stopped');
    live.time.jump('PT10M');
    await live.tick();
    expect(await live.articles()).toHaveLength(3);
  });
});

async function stopped(): Promise<never> {
  throw new Error('stopped');
}

async function refuse(): Promise<never> {
  refusals += 1;
  throw new Error('the disk is full');
}

function hasRefused(): boolean {
  return refusals > 0;
}
