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
  const notices = problemNotices(problems);
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

/** A line each for what could not be read; of many sources that cannot be reached, one line for all. */
function problemNotices(problems: readonly SourceProblem[]): Notice[] {
  const unreached = problems.filter(({ code }) => code === 'source-unreachable');
  const isMany = unreached.length > mostUnreached;
  const told = isMany ? problems.filter(({ code }) => code !== 'source-unreachable') : problems;
  const notices: Notice[] = told.map((problem) => ({
    code: problem.code,
    message: problemText(problem).replaceAll(problem.where, () => shownPlace(problem.where)),
  }));
  return isMany ? [manyUnreached(unreached), ...notices] : notices;
}

const mostUnreached = 2;
const mostNamed = 4;

function manyUnreached(problems: readonly SourceProblem[]): Notice {
  const places = [...new Set(problems.map(({ where }) => hostOf(where)))];
  const named = places.slice(0, mostNamed).join(', ');
  const others = places.length > mostNamed ? ` and ${places.length - mostNamed} more` : '';
  const message = `${problems.length} sources cannot be reached: ${named}${others}. \`readout topics\` says why, and the mend.`;
  return { code: 'source-unreachable', message };
}

function hostOf(where: string): string {
  return URL.canParse(where) ? new URL(where).host : shownPlace(where);
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
