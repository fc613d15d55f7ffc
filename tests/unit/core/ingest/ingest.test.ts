import { describe, expect, it, onTestFinished } from 'vitest';
import { standingClock } from '../../../../src/config/clock.ts';
import { type IngestReport, ingest } from '../../../../src/core/ingest/ingest.ts';
import type { Article } from '../../../../src/core/model/article.ts';
import { noFindings } from '../../../../src/core/model/no-findings.ts';
import type { Topic } from '../../../../src/core/model/topic.ts';
import type { AnalysedArticle, Store } from '../../../../src/core/ports.ts';
import { openSqliteStore } from '../../../../src/store/sqlite/store.ts';
import { analysedOf, articleOf, batchOf } from '../../../support/articles.ts';
import { type FakeSource, fakeReader } from '../../../support/fake-reader.ts';
import { temporaryDirectory } from '../../../support/temporary-directory.ts';
import { topicOf } from '../../../support/topics.ts';

interface Bench {
  readonly store: Store;
  readonly source: FakeSource;
  readonly read: (topic?: Topic) => Promise<IngestReport>;
  readonly kept: () => Promise<readonly AnalysedArticle[]>;
}

function bench(): Bench {
  const store = openSqliteStore(temporaryDirectory());
  onTestFinished(() => store.close());
  const { reader, source } = fakeReader();
  const clock = standingClock(Temporal.Instant.from('2031-03-05T00:00:00Z'));
  return {
    store,
    source,
    read: (topic = topicOf()) => ingest({ store, readers: [reader], clock }, topic),
    kept: () =>
      store.articles({ topic: 'talks', from: '2000-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' }),
  };
}

const idsOf = (articles: readonly AnalysedArticle[]): string[] => articles.map(({ article }) => article.id);

it('an unchanged input is neither read nor analysed again', async () => {
  const { source, read } = bench();
  source.articles = [articleOf({ id: 'a' }), articleOf({ id: 'b' })];
  expect(await read()).toMatchObject({ changed: true, sources: [{ read: 2, unchanged: 0, gone: 0 }] });
  expect(await read()).toMatchObject({ changed: false, sources: [{ read: 0, unchanged: 2, gone: 0 }] });
  expect(source.readings).toEqual(['a', 'b']);
});

it('a changed text is a new revision, and its findings are of the new text', async () => {
  const { source, read, kept } = bench();
  source.articles = [articleOf({ id: 'a', text: 'Minister Ida Ross said the talks went well.' })];
  await read();
  source.articles = [articleOf({ id: 'a', text: 'Minister Tom Hale said the talks went badly.' })];
  await read();
  const [article] = await kept();
  expect(article?.article.revision).toBe(2);
  expect(article?.findings.statements.map(({ speaker }) => speaker?.name)).toEqual(['Tom Hale']);
});

it('an input that is gone takes its article along', async () => {
  const { source, read, kept } = bench();
  source.articles = [articleOf({ id: 'a' }), articleOf({ id: 'b' })];
  await read();
  source.articles = [articleOf({ id: 'b' })];
  expect(await read()).toMatchObject({ changed: true, sources: [{ gone: 1 }] });
  expect(idsOf(await kept())).toEqual(['b']);
});

it('a source that fails keeps its articles and becomes a problem', async () => {
  const { store, source, read, kept } = bench();
  source.articles = [articleOf({ id: 'a' })];
  await read();
  source.failure = new Error('the disk is gone');
  const { sources } = await read();
  expect(sources[0]?.problems).toEqual([
    { code: 'source-unreachable', where: 'talks/*.md', message: 'the disk is gone' },
  ]);
  expect(idsOf(await kept())).toEqual(['a']);
  expect((await store.records('talks'))[0]?.problems).toHaveLength(1);
});

it('a problem with one input stops no other', async () => {
  const { source, read, kept } = bench();
  source.articles = [articleOf({ id: 'a' })];
  source.problems = [{ code: 'article-unreadable', where: 'b.md', message: 'It is binary.' }];
  expect((await read()).sources[0]?.problems).toHaveLength(1);
  expect(idsOf(await kept())).toEqual(['a']);
});

it('a source that has nothing to be read now stands as it was', async () => {
  const { source, read, kept, store } = bench();
  source.articles = [articleOf({ id: 'a' })];
  await read();
  const before = await store.records('talks');
  source.isStanding = true;
  expect(await read()).toEqual({ changed: false, sources: [] });
  expect(await store.records('talks')).toEqual(before);
  expect(idsOf(await kept())).toEqual(['a']);
});

it('only articles that match the topic are kept, and a changed match reads the rest', async () => {
  const { source, read, kept } = bench();
  source.articles = [
    articleOf({ id: 'a', text: 'Talks in Arven went on.' }),
    articleOf({ id: 'b', text: 'Arven won the football cup.' }),
    articleOf({ id: 'c', text: 'Rain in Bolmark.' }),
  ];
  const match = { any: ['arven'], none: ['football'] };
  await read(topicOf({ match }));
  expect(idsOf(await kept())).toEqual(['a']);
  expect(await read(topicOf({ match }))).toMatchObject({ changed: false });
  expect(source.readings).toHaveLength(3);
  await read(topicOf({ match: { any: ['Arven', 'Bolmark'], none: [] } }));
  expect(idsOf(await kept())).toEqual(['a', 'b', 'c']);
  await read();
  expect(idsOf(await kept())).toEqual(['a', 'b', 'c']);
});

it('a word of match is a whole word', async () => {
  const { source, read, kept } = bench();
  source.articles = [articleOf({ id: 'a', text: 'The Arvenians met.' })];
  await read(topicOf({ match: { any: ['Arven'], none: [] } }));
  expect(await kept()).toEqual([]);
});

it('an article in another language is kept and not analysed', async () => {
  const { source, read, kept } = bench();
  source.articles = [articleOf({ id: 'a', lang: 'de', text: 'Minister Ida Ross said the talks went well.' })];
  await read();
  const [article] = await kept();
  expect(article?.article.lang).toBe('de');
  expect(article?.findings.statements).toEqual([]);
});

it('what another version of the analysis read is read anew, though its input stands', async () => {
  const { store, source, read, kept } = bench();
  const text = 'Minister Ida Ross said the talks went well.';
  const old = batchOf([analysedOf({ id: 'a', text })], { basis: { analysis: '0 old', timezone: 'UTC' } });
  const inputs = [{ key: 'a.md', fingerprint: `Title of a ${text}`, articleId: 'a' }];
  await store.save('talks', 'files talks/*.md', { ...old, inputs });
  source.articles = [articleOf({ id: 'a', text })];
  expect(await read()).toMatchObject({ changed: true, sources: [{ read: 0, unchanged: 1 }] });
  expect((await kept())[0]?.findings.statements).toHaveLength(1);
  expect(await read()).toMatchObject({ changed: false });
});

it('an undated article is dated as implied, and anew when another one makes its year known', async () => {
  const { source, read, kept } = bench();
  const undated = articleOf({
    id: 'a',
    publishedAt: null,
    publishedAtStated: false,
    text: 'GENEVA, Jan. 10 (Wire) — Envoys met. "We talked," Ida Ross said.',
  });
  const dateOfA = async () => (await kept()).find(({ article }) => article.id === 'a')?.article;
  source.articles = [undated];
  await read();
  const before = await dateOfA();
  expect(before?.publishedAtStated).toBe(false);
  source.articles = [undated, articleOf({ id: 'b', publishedAt: '2022-01-11T08:00:00Z' })];
  await read();
  expect(await dateOfA()).toMatchObject({ publishedAt: '2022-01-10', publishedAtStated: false });
});

it('two articles without a date can date each other, in whatever order they come', async () => {
  const undated = { publishedAt: null, publishedAtStated: false };
  const stamped = articleOf({ id: 'a', text: 'Talks failed.\n\nPublished Jan. 9, 2022', ...undated });
  const open = articleOf({ id: 'b', text: 'GENEVA, Jan. 10 (Wire) — Envoys met.', ...undated });
  for (const order of [[stamped], [open], [stamped, open], [open, stamped]]) {
    const { source, read, kept } = bench();
    source.articles = order;
    await read();
    source.articles = [stamped, open];
    await read();
    expect((await kept()).map(({ article }) => article.publishedAt)).toEqual(['2022-01-09', '2022-01-10']);
  }
});

it('progress is told batch by batch', async () => {
  const store = openSqliteStore(temporaryDirectory());
  onTestFinished(() => store.close());
  const { reader, source } = fakeReader();
  source.articles = Array.from({ length: 450 }, (_, index) => articleOf({ id: `a${index}` }));
  const told: number[] = [];
  const clock = standingClock(Temporal.Instant.from('2031-03-05T00:00:00Z'));
  const onProgress = ({ done }: { done: number }) => void told.push(done);
  await ingest({ store, readers: [reader], clock, onProgress }, topicOf());
  expect(told).toEqual([200, 400, 450]);
});

describe('other work is let through', () => {
  const count = 12;
  const undated = { publishedAt: null, publishedAtStated: false };
  const clock = standingClock(Temporal.Instant.from('2031-03-05T00:00:00Z'));
  const many = (given: Partial<Article> = {}) =>
    Array.from({ length: count }, (_, index) => articleOf({ id: `a${index}`, ...given }));

  function pausing(pause: () => Promise<void>) {
    const store = openSqliteStore(temporaryDirectory());
    onTestFinished(() => store.close());
    const { reader, source } = fakeReader();
    return { store, source, read: () => ingest({ store, readers: [reader], clock, pause }, topicOf()) };
  }

  it('after each article that is read', async () => {
    let pauses = 0;
    const { source, read } = pausing(async () => void pauses++);
    source.articles = many();
    await read();
    expect(pauses).toBe(count);
  });

  it('after each article that is dated, and dated and read anew', async () => {
    let pauses = 0;
    const { source, read } = pausing(async () => void pauses++);
    source.articles = many({ ...undated, text: 'GENEVA, Jan. 10 (Wire) — Envoys met.' });
    await read();
    expect(pauses).toBe(2 * count);
    pauses = 0;
    source.articles = [...source.articles, articleOf({ id: 'dated', publishedAt: '2022-01-11T08:00:00Z' })];
    await read();
    expect(pauses).toBe(count + 1 + count);
  });

  it('after each article that another analysis had read', async () => {
    let pauses = 0;
    const { store, source, read } = pausing(async () => void pauses++);
    source.articles = many();
    await read();
    const basis = { analysis: '0 old', timezone: 'UTC' };
    await store.revise(
      'talks',
      basis,
      source.articles.map((article) => ({ article, findings: noFindings })),
    );
    pauses = 0;
    await read();
    expect(pauses).toBe(count);
  });

  it('and what it throws ends the reading, with only whole batches kept', async () => {
    let left = 250;
    const { store, source, read } = pausing(async () => {
      left -= 1;
      if (left === 0) throw new Error('stop');
    });
    source.articles = Array.from({ length: 450 }, (_, index) => articleOf({ id: `a${index}` }));
    await expect(read()).rejects.toThrow('stop');
    const query = { topic: 'talks', from: '2000-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' };
    expect(await store.articles(query)).toHaveLength(200);
    left = Number.POSITIVE_INFINITY;
    expect(await read()).toMatchObject({ sources: [{ read: 250, unchanged: 200 }] });
  });

  it.each([1, 2, 3])(
    'and the next reading does what one that was ended after %i steps left undone',
    async (steps) => {
      let left = Number.POSITIVE_INFINITY;
      const { store, source, read } = pausing(async () => {
        left -= 1;
        if (left === 0) throw new Error('stop');
      });
      const open = articleOf({ id: 'a', ...undated, text: 'GENEVA, Jan. 10 (Wire) — Envoys met.' });
      source.articles = [open];
      await read();
      source.articles = [open, articleOf({ id: 'b', publishedAt: '2022-01-11T08:00:00Z' })];
      left = steps;
      await expect(read()).rejects.toThrow('stop');
      left = Number.POSITIVE_INFINITY;
      await read();
      expect(await store.impliedlyDated('talks')).toMatchObject([{ id: 'a', publishedAt: '2022-01-10' }]);
    },
  );
});
