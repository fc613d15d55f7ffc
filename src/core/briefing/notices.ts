import { problemText } from '../ingest/problem-text.ts';
import type { Notice } from '../model/briefing.ts';
import type { SourceProblem } from '../ports.ts';
import type { ScopedArticle } from './scope.ts';
import { instantInWords } from './when-in-words.ts';

/** What a reader should know of how the briefing came to be: what could not be read, dated or understood. */
export function noticesOf(
  scope: readonly ScopedArticle[],
  problems: readonly SourceProblem[],
  zone: string,
): Notice[] {
  const articles = scope.filter(({ inWindow }) => inWindow);
  const notices: Notice[] = problems.map((problem) => ({
    code: problem.code,
    message: problemText(problem).replaceAll(problem.where, () => shownPlace(problem.where)),
  }));
  for (const { article } of articles) {
    if (article.lang !== null && !/^en\b/i.test(article.lang)) {
      notices.push({
        code: 'article-other-language',
        message: `“${article.title}” is in another language (${article.lang}): listed, but not read for what was said.`,
      });
    }
    const undated = undatedNotice(article.title, article.publishedAt, article.publishedAtStated, zone);
    if (undated) notices.push(undated);
  }
  if (articles.length === 0)
    notices.push({
      code: 'topic-empty',
      message:
        'No article speaks in this time: add sources to the topic, widen its window, or ask as of another day.',
    });
  return notices;
}

/** Of a file, its name and its folder's: briefings are shown to people whom the machine's folders do not concern. */
function shownPlace(where: string): string {
  return /^(?:\/|[A-Za-z]:\\)/.test(where) ? where.split(/[/\\]/).slice(-2).join('/') : where;
}

function undatedNotice(
  title: string,
  publishedAt: string | null,
  stated: boolean,
  zone: string,
): Notice | null {
  if (publishedAt === null)
    return {
      code: 'article-undated',
      message: `“${title}” has no date, and its words imply none: its bare weekdays stay undated.`,
    };
  if (stated) return null;
  return {
    code: 'article-undated',
    message: `“${title}” has no date of its own; its words imply ${instantInWords(publishedAt, zone)}.`,
  };
}
