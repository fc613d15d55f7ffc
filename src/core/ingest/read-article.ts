import { analyse } from '../analysis/analyse.ts';
import { ANALYSIS_VERSION } from '../analysis/version.ts';
import type { Article } from '../model/article.ts';
import type { Findings } from '../model/finding.ts';
import type { AnalysedArticle, AnalysisBasis } from '../ports.ts';

const nothing: Findings = {
  people: [],
  dates: [],
  statements: [],
  meetings: [],
  positions: [],
  corrections: [],
  figures: [],
};

/** Names the analysis as this code makes it for a topic's zone. */
export function basisFor(timezone: string): AnalysisBasis {
  return { analysis: `${ANALYSIS_VERSION} ${timezone}`, timezone };
}

/** The article with its findings; one that is not in English is kept and not read. */
export function analysed(article: Article, timezone: string): AnalysedArticle {
  if (!isEnglish(article.lang)) return { article, findings: nothing };
  const { text, title, outlet, publishedAt } = article;
  return { article, findings: needed(analyse({ text, title, outlet, publishedAt, timezone })) };
}

/**
 * What a briefing reads of an article's findings: who is named, not where; and dates only beside a correction, which may
 * put one in place of another. The rest is half of what would be kept and parsed again for every briefing.
 */
function needed(findings: Findings): Findings {
  return {
    ...findings,
    people: findings.people.map((person) => ({ ...person, mentions: [] })),
    dates: findings.corrections.length > 0 ? findings.dates : [],
  };
}

/** An article without findings, where the analysis failed on it. */
export function unread(article: Article): AnalysedArticle {
  return { article, findings: nothing };
}

/** True where the text is English, or nobody knows better. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || /^en(?:$|-)/i.test(lang);
}
