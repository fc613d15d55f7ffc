import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import type { Article } from '../../../../src/core/model/article.ts';
import { article, day, meeting, said, topic } from '../../../support/analysed-articles.ts';

const since = '2031-03-09T08:00:00Z';
const words = 'The gates stay shut';
const plan = 'Arven and Bolmark will meet in Kisvar on 14 March';
const text = `"${words}," Lena Oru said.\n\n${plan}.`;

/** What is new of an article with a remark and a meeting in it. */
function whatIsNew(given: Partial<Article>): string[] {
  const analysed = article('a', null, text, {
    statements: [said(text, words, { name: 'Lena Oru' })],
    meetings: [meeting(text, plan, { parties: ['Arven', 'Bolmark'], start: day('2031-03-14') })],
  });
  const articles = [{ ...analysed, article: { ...analysed.article, ...given } }];
  const { changes } = buildBriefing({ topic, articles, asOf: '2031-03-10T08:00:00Z', since, problems: [] });
  return changes.map(({ kind, what }) => `${kind} ${what}`);
}

describe('an article from the web', () => {
  it.each([
    ['after the earlier instant', '2031-03-09T12:00:00Z'],
    ['at that very instant', since],
  ])('that has no date is new where it was first seen %s', (_name, firstSeenAt) => {
    expect(whatIsNew({ publishedAt: null, publishedAtStated: false, firstSeenAt })).toEqual([
      'new meeting',
      'new statement',
    ]);
  });

  it('that has no date is old where it was seen before', () => {
    const firstSeenAt = '2031-03-09T07:59:59Z';
    expect(whatIsNew({ publishedAt: null, publishedAtStated: false, firstSeenAt })).toEqual([]);
  });

  it('is new when first seen where its words alone imply a date', () => {
    const inferred = { publishedAt: '2031-03-08', publishedAtStated: false };
    expect(whatIsNew({ ...inferred, firstSeenAt: '2031-03-09T12:00:00Z' })).toHaveLength(2);
    expect(whatIsNew({ ...inferred, firstSeenAt: '2031-03-08T12:00:00Z' })).toEqual([]);
  });

  it('is judged by its date where it states one, whenever it was seen', () => {
    const dated = { publishedAt: '2031-03-08T09:00:00Z', firstSeenAt: '2031-03-09T12:00:00Z' };
    expect(whatIsNew(dated)).toEqual([]);
    expect(
      whatIsNew({ publishedAt: '2031-03-09T09:00:00Z', firstSeenAt: '2031-03-08T12:00:00Z' }),
    ).toHaveLength(2);
  });
});

describe('an article from a file', () => {
  it('that has no date is old', () => {
    expect(whatIsNew({ publishedAt: null, publishedAtStated: false })).toEqual([]);
  });
});
