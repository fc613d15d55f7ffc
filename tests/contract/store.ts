import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, Store } from '../../src/core/ports.ts';
import { analysedOf, batchOf, meetingOf } from '../support/articles.ts';

const source = 'files talks/*.md';
const ids = (articles: readonly AnalysedArticle[]): string[] => articles.map(({ article }) => article.id);
const day = (value: string) => ({ value, precision: 'day' as const, stated: true, text: value });

/**
 * What every store must do.
 * @param open makes an empty store; the test's own, closed by the suite
 */
export function describeStore(name: string, open: () => Promise<Store>): void {
  const withStore = (work: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  describe(`${name}: articles`, () => {
    it(
      'gives back every field of an article and its findings',
      withStore(async (store) => {
        const told = analysedOf(
          {
            id: 'a',
            url: 'https://example.org/a',
            byline: 'Ida Ross',
            modifiedAt: '2031-03-04T13:00:00Z',
            lang: null,
          },
          [meetingOf({ start: day('2031-03-09'), place: 'Vienna' })],
        );
        await store.save('talks', source, batchOf([told]));
        expect(await store.articles(window('2031-03-01', '2031-03-31'))).toEqual([told]);
      }),
    );

    it(
      'reads only the window, oldest first, ties by id, undated ones last',
      withStore(async (store) => {
        await store.save(
          'talks',
          source,
          batchOf([
            analysedOf({ id: 'late', publishedAt: '2031-03-20T00:00:01Z' }),
            analysedOf({ id: 'end', publishedAt: '2031-03-20T00:00:00Z' }),
            analysedOf({ id: 'b', publishedAt: '2031-03-12T10:00:00+02:00' }),
            analysedOf({ id: 'a', publishedAt: '2031-03-12T08:00:00Z' }),
            analysedOf({ id: 'first', publishedAt: '2031-03-10T00:00:00Z' }),
            analysedOf({ id: 'early', publishedAt: '2031-03-09T23:59:59Z' }),
            analysedOf({ id: 'undated', publishedAt: null, publishedAtStated: false }),
          ]),
        );
        const found = await store.articles(window('2031-03-10', '2031-03-20'));
        expect(ids(found)).toEqual(['first', 'a', 'b', 'end', 'undated']);
      }),
    );

    it(
      'counts a plain date from the start of its day in the zone of the batch',
      withStore(async (store) => {
        const basis = { analysis: '1', timezone: 'America/New_York' };
        const articles = [analysedOf({ id: 'a', publishedAt: '2031-01-10' })];
        await store.save('talks', source, batchOf(articles, { basis }));
        const upTo = (until: string) =>
          store.articles({ topic: 'talks', from: '2031-01-01T00:00:00Z', until });
        expect(ids(await upTo('2031-01-10T04:59:59Z'))).toEqual([]);
        expect(ids(await upTo('2031-01-10T05:00:00Z'))).toEqual(['a']);
      }),
    );

    it(
      'tells the newest publication, the end of the day for a plain date',
      withStore(async (store) => {
        expect(await store.newest('talks')).toBeNull();
        await store.save(
          'talks',
          source,
          batchOf([
            analysedOf({ id: 'a', publishedAt: '2031-01-10' }),
            analysedOf({ id: 'b', publishedAt: '2031-01-10T15:00:00+02:00' }),
            analysedOf({ id: 'c', publishedAt: null }),
          ]),
        );
        expect(await store.newest('talks')).toBe('2031-01-10T21:59:59Z');
        expect(await store.newest('talks', '2031-01-10T14:00:00Z')).toBe('2031-01-10T13:00:00Z');
        expect(await store.newest('talks', '2031-01-09T00:00:00Z')).toBeNull();
      }),
    );

    it(
      'keeps the topics apart',
      withStore(async (store) => {
        await store.save('talks', source, batchOf([analysedOf({ id: 'a', title: 'Ours' })]));
        await store.save(
          'other',
          source,
          batchOf([analysedOf({ id: 'a', title: 'Theirs' })], { topic: 'other' }),
        );
        await store.keepSources('other', []);
        const [ours] = await store.articles(window('2031-03-01', '2031-03-31'));
        expect(ours?.article.title).toBe('Ours');
        expect(await store.articles({ ...window('2031-03-01', '2031-03-31'), topic: 'other' })).toEqual([]);
      }),
    );
  });

  describe(`${name}: revisions`, () => {
    it(
      'counts a changed text or headline as a new revision, and the same ones as none',
      withStore(async (store) => {
        const save = (text: string, title: string) =>
          store.save('talks', source, batchOf([analysedOf({ id: 'a', text, title })]));
        await save('One.', 'Old title');
        await save('One.', 'New title');
        const [same] = await store.articles(window('2031-03-01', '2031-03-31'));
        expect(same?.article).toMatchObject({ revision: 2, title: 'New title' });
        await save('Two.', 'New title');
        await save('Two.', 'New title');
        const [changed] = await store.articles(window('2031-03-01', '2031-03-31'));
        expect(changed?.article).toMatchObject({ revision: 3, text: 'Two.' });
        expect((await store.articlesById('talks', ['a', 'b'])).map(({ id }) => id)).toEqual(['a']);
      }),
    );

    it(
      'lets dates and findings be revised while text and revision stand',
      withStore(async (store) => {
        const undated = analysedOf({ id: 'a', publishedAt: null, publishedAtStated: false });
        await store.save('talks', source, batchOf([undated, analysedOf({ id: 'b' })]));
        const [article] = await store.impliedlyDated('talks');
        expect(article?.id).toBe('a');
        const dated = analysedOf({ id: 'a', publishedAt: '2031-03-08', publishedAtStated: false }, [
          meetingOf({}),
        ]);
        await store.revise('talks', { analysis: '2', timezone: 'UTC' }, [dated]);
        const found = await store.articles(window('2031-03-08', '2031-03-08'));
        expect(found).toEqual([dated]);
        expect(ids(await store.articles(window('2031-03-09', '2031-03-10')))).toEqual([]);
      }),
    );

    it(
      'tells which articles another analysis read, and which dates are stated',
      withStore(async (store) => {
        const articles = [
          analysedOf({ id: 'a', publishedAt: '2031-03-01' }),
          analysedOf({ id: 'b', publishedAt: '2031-03-01' }),
          analysedOf({ id: 'c', publishedAt: '2031-03-02', publishedAtStated: false }),
        ];
        await store.save('talks', source, batchOf(articles, { basis: { analysis: '2', timezone: 'UTC' } }));
        expect(await store.analysedOtherwise('talks', '2', 10)).toEqual([]);
        expect(await store.analysedOtherwise('talks', '1', 2)).toHaveLength(2);
        expect(await store.analysedOtherwise('talks', '3', 10)).toHaveLength(3);
        expect(await store.statedDates('talks')).toEqual(['2031-03-01']);
      }),
    );
  });

  describe(`${name}: open meetings`, () => {
    it(
      'finds older articles whose meetings are not over, and no others',
      withStore(async (store) => {
        const at = '2031-01-05T12:00:00Z';
        await store.save(
          'talks',
          source,
          batchOf([
            analysedOf({ id: 'ahead', publishedAt: at }, [meetingOf({ start: day('2031-03-20') })]),
            analysedOf({ id: 'month', publishedAt: at }, [
              meetingOf({ start: { value: '2031-03', precision: 'month', stated: true, text: 'in March' } }),
            ]),
            analysedOf({ id: 'open', publishedAt: at }, [meetingOf({ status: 'possible' })]),
            analysedOf({ id: 'over', publishedAt: at }, [meetingOf({ start: day('2031-01-09') })]),
            analysedOf({ id: 'held', publishedAt: at }, [meetingOf({ status: 'held' })]),
            analysedOf({ id: 'none', publishedAt: at }),
            analysedOf({ id: 'inside', publishedAt: '2031-03-08T00:00:00Z' }, [meetingOf({})]),
          ]),
        );
        const found = await store.articlesWithOpenMeetings(
          'talks',
          '2031-03-10T00:00:00Z',
          '2031-03-01T00:00:00Z',
          '2031-03-10T00:00:00Z',
        );
        expect(ids(found)).toEqual(['ahead', 'month', 'open']);
      }),
    );

    it(
      'leaves out what was published later than asked for',
      withStore(async (store) => {
        const told = analysedOf({ id: 'a', publishedAt: '2031-01-05T12:00:00Z' }, [meetingOf({})]);
        await store.save('talks', source, batchOf([told]));
        const asked = '2031-01-01T00:00:00Z';
        expect(await store.articlesWithOpenMeetings('talks', asked, '2031-03-01T00:00:00Z', asked)).toEqual(
          [],
        );
      }),
    );
  });

  describe(`${name}: inputs and records`, () => {
    it(
      'remembers inputs and what each source gave',
      withStore(async (store) => {
        const problems = [{ code: 'article-unreadable', where: 'x.md', message: 'It is binary.' }] as const;
        const batch = batchOf([analysedOf({ id: 'a' })]);
        const record = { ...batch.record, problems };
        await store.save('talks', source, { ...batch, record });
        expect([...(await store.inputs('talks', source))]).toEqual([
          ['a.md', { key: 'a.md', fingerprint: '11', articleId: 'a' }],
        ]);
        expect(await store.inputs('talks', 'files other/*.md')).toEqual(new Map());
        expect(await store.records('talks')).toEqual([record]);
      }),
    );

    it(
      'drops an article with its last input, and not before',
      withStore(async (store) => {
        const a = analysedOf({ id: 'a' });
        await store.save('talks', source, batchOf([a]));
        await store.save('talks', 'files more/*.md', batchOf([a], { source: 'files more/*.md' }));
        await store.save('talks', source, batchOf([], { gone: ['a.md'] }));
        expect(ids(await store.articles(window('2031-03-01', '2031-03-31')))).toEqual(['a']);
        await store.save('talks', 'files more/*.md', batchOf([], { gone: ['a.md'] }));
        expect(await store.articles(window('2031-03-01', '2031-03-31'))).toEqual([]);
      }),
    );

    it(
      'drops the article of an input that now gives another one',
      withStore(async (store) => {
        await store.save('talks', source, batchOf([analysedOf({ id: 'a' })]));
        const inputs = [{ key: 'a.md', fingerprint: 'new', articleId: 'b' }];
        await store.save('talks', source, batchOf([analysedOf({ id: 'b' })], { inputs }));
        expect(ids(await store.articles(window('2031-03-01', '2031-03-31')))).toEqual(['b']);
      }),
    );

    it(
      'forgets sources that the topic no longer has',
      withStore(async (store) => {
        await store.save('talks', source, batchOf([analysedOf({ id: 'a' })]));
        const other = 'files more/*.md';
        await store.save('talks', other, batchOf([analysedOf({ id: 'b' })], { source: other }));
        await store.keepSources('talks', [other]);
        expect(ids(await store.articles(window('2031-03-01', '2031-03-31')))).toEqual(['b']);
        expect((await store.records('talks')).map((record) => record.source)).toEqual([other]);
        expect(await store.inputs('talks', source)).toEqual(new Map());
      }),
    );

    it(
      'saves all of a batch or nothing of it',
      withStore(async (store) => {
        const broken = { ...analysedOf({ id: 'b' }) };
        const findings = {
          ...broken.findings,
          toJSON: () => {
            throw new Error('no JSON');
          },
        };
        const batch = batchOf([analysedOf({ id: 'a' }), { ...broken, findings }]);
        await expect(store.save('talks', source, batch)).rejects.toThrow('no JSON');
        expect(await store.articles(window('2031-03-01', '2031-03-31'))).toEqual([]);
        expect(await store.inputs('talks', source)).toEqual(new Map());
      }),
    );
  });
}

function window(from: string, until: string) {
  return { topic: 'talks', from: `${from}T00:00:00Z`, until: `${until}T00:00:00Z` };
}
