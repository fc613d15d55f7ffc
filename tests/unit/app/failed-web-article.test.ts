import { afterEach, expect, test, vi } from 'vitest';
import { entryOf, liveBench } from '../../support/live/live-bench.ts';
import { rss } from '../../support/web/feeds.ts';
import * as replies from '../../support/web/replies.ts';

const faults = vi.hoisted(() => ({ fails: false }));

vi.mock(import('../../../src/core/analysis/analyse.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    analyse: (...asked: Parameters<typeof real.analyse>) => {
      if (faults.fails && asked[0].text.includes('millers')) throw new Error('an endless sentence');
      return real.analyse(...asked);
    },
  };
});

afterEach(() => {
  faults.fails = false;
});

test('an article whose analysis fails is fetched and read again, its feed unchanged or not', async () => {
  const live = await liveBench();
  const mill = entryOf({
    id: 'item-2',
    title: 'Millers strike',
    link: 'http://a.example/mill',
    text: 'Minister Ida Ross said the millers of Bolmark would go back to work.',
  });
  const feed = rss('News', [entryOf(), mill]);
  live.web.on('a.example', '/feed', replies.conditional(feed, { etag: '"v1"' }));
  faults.fails = true;
  await live.round();
  expect(await live.problems()).toMatchObject([{ code: 'article-unreadable' }]);
  expect(await live.articles()).toHaveLength(2);
  faults.fails = false;
  expect(await live.round()).toMatchObject({ sources: [{ read: 1, problems: [] }] });
  expect(live.web.requests[1]?.headers).not.toHaveProperty('if-none-match');
  const [, read] = await live.analysed();
  expect(read?.findings.statements.map(({ speaker }) => speaker?.name)).toEqual(['Ida Ross']);
  expect(await live.round()).toMatchObject({ changed: false });
  expect(live.revisions()).toEqual([]);
});

test('a revision whose analysis fails is read again too', async () => {
  const live = await liveBench();
  live.feed('a.example', [entryOf()]);
  await live.round();
  faults.fails = true;
  const text = 'Minister Ida Ross said the millers of Bolmark would go back to work.';
  live.feed('a.example', [entryOf({ text })]);
  await live.round();
  faults.fails = false;
  await live.round();
  const [read] = await live.analysed();
  expect(read?.article).toMatchObject({ revision: 2, text });
  expect(read?.findings.statements).toHaveLength(1);
});
