import { expect, it, onTestFinished, vi } from 'vitest';
import { standingClock } from '../../../../src/config/clock.ts';
import { carryOver } from '../../../../src/core/ingest/carry-over.ts';
import { ingest } from '../../../../src/core/ingest/ingest.ts';
import type { Article } from '../../../../src/core/model/article.ts';
import type { Topic, WebSource } from '../../../../src/core/model/topic.ts';
import type { FetchState, SourceReader } from '../../../../src/core/ports.ts';
import { openSqliteStore } from '../../../../src/store/sqlite/store.ts';
import { articleOf } from '../../../support/articles.ts';
import { temporaryDirectory } from '../../../support/temporary-directory.ts';
import { topicOf } from '../../../support/topics.ts';

const feed: WebSource = { kind: 'feed', url: 'https://river.example/feed.xml' };
const fetchState: FetchState = {
  etag: '"one"',
  lastModified: null,
  fingerprint: null,
  nextAt: '2031-03-05T00:10:00Z',
  failures: 0,
  failingSince: null,
  reachedAt: '2031-03-05T00:00:00Z',
  movedTo: null,
  isGone: false,
};

/** A store and a feed that lists these articles once, and then nothing any more. */
async function read(...articles: readonly Article[]) {
  const store = openSqliteStore(temporaryDirectory());
  onTestFinished(() => store.close());
  let listed = articles;
  const reader: SourceReader = {
    reads: ({ kind }) => kind === 'feed',
    read: async () => {
      const inputs = listed.map(({ id }) => ({ key: id, fingerprint: 'f', articleId: id }));
      return { articles: listed, inputs, problems: [], unchanged: [], fetchState };
    },
  };
  const clock = standingClock(Temporal.Instant.from('2031-03-05T00:00:00Z'));
  const again = (topic: Partial<Topic>) =>
    ingest({ store, readers: [reader], clock }, topicOf({ sources: [feed], ...topic }));
  await again({});
  listed = [];
  const window = { topic: 'talks', from: '2000-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' };
  const kept = async () => (await store.articles(window)).map(({ article }) => article.id);
  return { store, again, kept };
}

it('a feed whose outlet, kind or reading changes keeps what it does not list any more', async () => {
  const { again, kept, store } = await read(articleOf({ id: 'a' }), articleOf({ id: 'b' }));
  await again({ sources: [{ ...feed, outlet: 'River Wire', official: true }] });
  expect(await kept()).toEqual(['a', 'b']);
  await again({ sources: [{ ...feed, pages: true }] });
  expect(await kept()).toEqual(['a', 'b']);
  expect(await store.records('talks')).toHaveLength(1);
});

it('what does not belong to the topic by its new match leaves it', async () => {
  const { again, kept } = await read(
    articleOf({ id: 'a', text: 'Talks in Arven.' }),
    articleOf({ id: 'b', text: 'Rain in Bolmark.' }),
  );
  expect(await again({ match: { any: ['talks'], none: [] } })).toMatchObject({ changed: true });
  expect(await kept()).toEqual(['a']);
});

it('a feed that is asked elsewhere is another one, and a removed one takes its articles along', async () => {
  const { again, kept } = await read(articleOf({ id: 'a' }));
  await again({ sources: [{ ...feed, url: 'https://river.example/feed.xml?all' }] });
  expect(await kept()).toEqual([]);
});

it('nothing is looked up for a topic of files alone', async () => {
  const store = openSqliteStore(temporaryDirectory());
  onTestFinished(() => store.close());
  const records = vi.spyOn(store, 'records');
  const files = { kind: 'files', pattern: 'talks/*.md' } as const;
  expect(await carryOver(store, topicOf({ sources: [files] }), '2031-03-05T00:00:00Z')).toBe(false);
  expect(records).not.toHaveBeenCalled();
  await carryOver(store, topicOf({ sources: [files, feed] }), '2031-03-05T00:00:00Z');
  expect(records).toHaveBeenCalledOnce();
});
