import { expect, it, onTestFinished } from 'vitest';
import { standingClock } from '../../../../src/config/clock.ts';
import { brief, briefingTimes } from '../../../../src/core/briefing/brief.ts';
import type { Store } from '../../../../src/core/ports.ts';
import { openSqliteStore } from '../../../../src/store/sqlite/store.ts';
import { analysedOf, batchOf, meetingOf } from '../../../support/articles.ts';
import { temporaryDirectory } from '../../../support/temporary-directory.ts';
import { topicOf } from '../../../support/topics.ts';

const clock = standingClock(Temporal.Instant.from('2031-03-31T10:00:00Z'));
const source = 'files talks/*.md';

function emptyStore(): Store {
  const store = openSqliteStore(temporaryDirectory());
  onTestFinished(() => store.close());
  return store;
}

it('a topic as of now is briefed at the clock, one as of latest at its newest article', async () => {
  const store = emptyStore();
  const times = (asOf: 'now' | 'latest') => briefingTimes(store, clock, topicOf({ asOf }), {}, 'P1D');
  expect((await times('latest')).asOf.toString()).toBe('2031-03-31T10:00:00Z');
  await store.save('talks', source, batchOf([analysedOf({ id: 'a', publishedAt: '2031-03-04' })]));
  expect((await times('now')).asOf.toString()).toBe('2031-03-31T10:00:00Z');
  expect((await times('latest')).asOf.toString()).toBe('2031-03-04T21:59:59Z');
});

it('a topic as of latest does not follow one date ahead of the clock among others that are not', async () => {
  const store = emptyStore();
  const asOf = async () =>
    (await briefingTimes(store, clock, topicOf({ asOf: 'latest' }), {}, 'P1D')).asOf.toString();
  await store.save('talks', source, batchOf([analysedOf({ id: 'b', publishedAt: '2053-03-04' })]));
  expect(await asOf()).toBe('2053-03-04T21:59:59Z');
  await store.save('talks', source, batchOf([analysedOf({ id: 'a', publishedAt: '2031-03-04' })]));
  expect(await asOf()).toBe('2031-03-04T21:59:59Z');
});

it('since is a day of the topic’s zone before, also where that day has 23 hours', async () => {
  const asOf = Temporal.Instant.from('2031-03-30T18:00:00Z');
  const { since } = await briefingTimes(emptyStore(), clock, topicOf(), { asOf }, 'P1D');
  expect(since.toString()).toBe('2031-03-29T19:00:00Z');
});

it('a briefing is made from the window and from older articles with open meetings, and from no others', async () => {
  const store = emptyStore();
  const problems = [
    { code: 'article-unreadable', where: 'x.md', message: 'It is binary.' },
    {
      code: 'article-unreadable',
      where: '/srv/desk/talks/y.md',
      message: '/srv/desk/talks/y.md, line 2: no YAML.',
    },
  ] as const;
  const batch = batchOf([
    analysedOf({ id: 'inside', publishedAt: '2031-03-20T00:00:00Z' }),
    analysedOf({ id: 'old', publishedAt: '2031-01-01T00:00:00Z' }),
    analysedOf({ id: 'open', publishedAt: '2031-01-02T00:00:00Z' }, [
      meetingOf({ start: { value: '2031-04-20', precision: 'day', stated: true, text: 'April 20' } }),
    ]),
    analysedOf({ id: 'later', publishedAt: '2031-04-01T00:00:00Z' }),
  ]);
  await store.save('talks', source, { ...batch, record: { ...batch.record, problems } });
  const times = await briefingTimes(store, clock, topicOf(), {}, 'P1D');
  const briefing = await brief(store, topicOf(), times);
  expect(briefing.sources.map(({ id }) => id)).toEqual(['open', 'inside']);
  expect(briefing.upcoming).toHaveLength(1);
  // The machine's own folders concern nobody who reads a briefing.
  const told = briefing.notices.filter(({ code }) => code === 'article-unreadable');
  expect(told.map(({ message }) => message)).toEqual(['x.md: It is binary.', 'talks/y.md, line 2: no YAML.']);
});
