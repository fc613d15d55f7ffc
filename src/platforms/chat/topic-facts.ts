import type { Topic } from '../../core/model/topic.ts';
import type { SourceRecord } from '../../core/ports.ts';
import { grouped } from '../../render/chat/words.ts';

/** What a list of topics tells of one. */
export interface TopicFacts {
  /** "2 sources", "14 articles" */
  readonly sources: string;
  readonly articles: string;
  /** When a source was last read, seconds since 1970; null: none was yet. */
  readonly readAt: number | null;
  /** "⚠️ 1 problem"; null: there are none. */
  readonly problems: string | null;
}

export function topicFacts({ sources }: Topic, records: readonly SourceRecord[]): TopicFacts {
  const articles = records.reduce((sum, record) => sum + record.articles, 0);
  const problems = records.reduce((sum, record) => sum + record.problems.length, 0);
  const newest = Math.max(...records.map(({ readAt }) => Date.parse(readAt)));
  return {
    sources: counted(sources.length, 'source'),
    articles: counted(articles, 'article'),
    readAt: Number.isFinite(newest) ? Math.floor(newest / 1_000) : null,
    problems: problems > 0 ? `⚠️ ${counted(problems, 'problem')}` : null,
  };
}

function counted(count: number, what: string): string {
  return `${grouped(count)} ${what}${count === 1 ? '' : 's'}`;
}
