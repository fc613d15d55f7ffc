import type { Article } from '../../src/core/model/article.ts';
import type { MeetingFinding } from '../../src/core/model/finding.ts';
import { noFindings } from '../../src/core/model/no-findings.ts';
import type { AnalysedArticle, StoreBatch } from '../../src/core/ports.ts';

/** An article about nothing; what a test cares about is given. */
export function articleOf(given: Partial<Article> & { readonly id: string }): Article {
  return {
    title: `Title of ${given.id}`,
    text: `Words of ${given.id}.`,
    outlet: 'Harbour Gazette',
    url: null,
    byline: null,
    publishedAt: '2031-03-04T12:00:00Z',
    publishedAtStated: true,
    modifiedAt: null,
    lang: 'en',
    revision: 1,
    ...given,
  };
}

/** A meeting of two invented sides; what a test cares about is given. */
export function meetingOf(given: Partial<MeetingFinding>): MeetingFinding {
  return {
    title: 'Talks of Arven and Bolmark',
    parties: ['Arven', 'Bolmark'],
    participants: [],
    start: null,
    status: 'upcoming',
    evidence: [{ start: 0, end: 5 }],
    rule: 'test',
    ...given,
  };
}

/** An article as the analysis gives it, with these meetings and nothing else found. */
export function analysedOf(
  given: Partial<Article> & { readonly id: string },
  meetings: readonly MeetingFinding[] = [],
): AnalysedArticle {
  return { article: articleOf(given), findings: { ...noFindings, meetings } };
}

/** A batch that saves these articles, each from an input of its own (`<id>.md`). */
export function batchOf(
  articles: readonly AnalysedArticle[],
  given: Partial<StoreBatch> & { readonly topic?: string; readonly source?: string } = {},
): StoreBatch {
  const { topic = 'talks', source = 'files talks/*.md', ...rest } = given;
  return {
    basis: { analysis: '1 Europe/Kyiv', timezone: 'Europe/Kyiv' },
    articles,
    inputs: articles.map(({ article }) => ({
      key: `${article.id}.md`,
      fingerprint: `${article.text.length}`,
      articleId: article.id,
    })),
    gone: [],
    record: { topic, source, readAt: '2031-03-05T00:00:00Z', articles: articles.length, problems: [] },
    ...rest,
  };
}
