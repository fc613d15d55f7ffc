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
  return { article, findings: analyse({ text, title, outlet, publishedAt, timezone }) };
}

/** An article without findings, where the analysis failed on it. */
export function unread(article: Article): AnalysedArticle {
  return { article, findings: nothing };
}

/** True where the text is English, or nobody knows better. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || /^en(?:$|-)/i.test(lang);
}
