import { analyse } from '../analysis/analyse.ts';
import type { Article } from '../model/article.ts';
import type { Findings } from '../model/finding.ts';
import { noFindings } from '../model/no-findings.ts';
import type { Topic } from '../model/topic.ts';
import type { AnalysedArticle, SourceProblem } from '../ports.ts';
import { isEnglish } from './english.ts';

/** The article with its findings; where the analysis fails on it, without any, and `report` is told. */
export function readArticle(
  article: Article,
  topic: Topic,
  report: (problem: SourceProblem) => void = () => undefined,
): AnalysedArticle {
  try {
    return analysed(article, topic.timezone);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The article is kept, but its analysis failed: ${why}. Please report it with the article.`;
    report({ code: 'article-unreadable', where: article.id, message });
    return { article, findings: noFindings };
  }
}

/** An article that is not in English is kept and not read. */
function analysed(article: Article, timezone: string): AnalysedArticle {
  if (!isEnglish(article.lang)) return { article, findings: noFindings };
  const { text, title, outlet, publishedAt } = article;
  return { article, findings: needed(analyse({ text, title, outlet, publishedAt, timezone })) };
}

/**
 * What a briefing reads of an article's findings: who is named, not where; and of its dates days, months and years, by
 * which it sets tellings against one another. The rest would be kept and parsed again for every briefing.
 */
function needed(findings: Findings): Findings {
  return {
    ...findings,
    people: findings.people.map((person) => ({ ...person, mentions: [] })),
    dates: findings.dates.filter(({ value }) => calendar.test(value)),
  };
}

/** "2031", "2031-05", "2031-05-12", with or without a time. */
const calendar = /^\d{4}(?:-\d\d){0,2}(?:T|$)/;
