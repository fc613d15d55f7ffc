import { buildBriefing } from '../../src/core/briefing/build.ts';
import type { Briefing } from '../../src/core/model/briefing.ts';
import type { Edit } from '../../src/core/model/edit.ts';
import type { Edition } from '../../src/core/model/edition.ts';
import type { AnalysedArticle } from '../../src/core/ports.ts';
import { topic } from './analysed-articles.ts';

/** The briefing of a test's articles at an instant. */
export function briefingAt(articles: readonly AnalysedArticle[], asOf: string): Briefing {
  const since = Temporal.Instant.from(asOf).subtract({ hours: 24 }).toString();
  return buildBriefing({ topic, articles, asOf, since, problems: [] });
}

/** An article as its outlet published it again. */
export function revised(article: AnalysedArticle, revision = 2): AnalysedArticle {
  return { ...article, article: { ...article.article, revision } };
}

/** An edition of all of a briefing, as it was posted. */
export function editionOf(briefing: Briefing, given: Partial<Edition> = {}): Edition {
  return {
    briefing,
    sections: [],
    note: null,
    mention: null,
    delivery: 'd1',
    color: null,
    amendments: [],
    selections: [],
    ...given,
  };
}

/** An edit that holds. */
export function editOf(item: string, act: Edit['act'], given: Partial<Edit> = {}): Edit {
  return {
    id: `e-${item}`,
    topic: topic.id,
    scope: null,
    item,
    evidence: [],
    act,
    reason: 'a wrong line',
    by: 'cli',
    at: '2031-03-04T12:00:00Z',
    undoneAt: null,
    ...given,
  };
}
