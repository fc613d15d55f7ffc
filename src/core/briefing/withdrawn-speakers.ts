import type { StatementFinding } from '../model/finding.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { ScopedArticle } from './scope.ts';
import { mends, type Withdrawal } from './withdrawal.ts';

/** True where a note takes back all words of somebody, and the statement is theirs. */
export function isTakenWhole(
  source: ScopedArticle,
  statement: StatementFinding,
  withdrawals: readonly Withdrawal[],
): boolean {
  return withdrawals.some((withdrawal) => {
    const { whose } = withdrawal.finding;
    return whose !== undefined && mends(withdrawal, source) && isOf(whose, source, statement);
  });
}

/** True where a span stands in such a statement. */
export function isTakenSource(
  source: ScopedArticle,
  span: Span,
  withdrawals: readonly Withdrawal[],
): boolean {
  if (!withdrawals.some(({ finding }) => finding.whose !== undefined)) return false;
  return source.findings.statements.some(
    (statement) =>
      statement.content.some((content) => overlaps(content, span)) &&
      isTakenWhole(source, statement, withdrawals),
  );
}

/** By the name, or by what an unnamed speaker is called; words given to nobody by what their paragraph names, or the one before. */
function isOf(whose: string, { article }: ScopedArticle, { speaker, content }: StatementFinding): boolean {
  const head = headOf(whose);
  const [first] = content;
  if (head === '' || !first) return false;
  if (speaker) return hasWord(speaker.name, head);
  const own = article.text.lastIndexOf('\n', first.start);
  // "A source in the ministry said so. ¶ According to him, …"
  const before = article.text.slice(0, Math.max(0, own)).trimEnd();
  const from = before.lastIndexOf('\n') + 1;
  const to = article.text.indexOf('\n', first.end);
  return hasWord(article.text.slice(from, to < 0 ? article.text.length : to), head);
}

/** "the |source| in the government apparatus", "Ida |Holm|, the minister". */
function headOf(whose: string): string {
  const words = whose.split(/\s(?:of|in|at|from|on|with|for|close|inside|within|near)\s|,/)[0] ?? '';
  return (
    words
      .split(/\s+/)
      .at(-1)
      ?.toLowerCase()
      .replace(/['’]s$/, '') ?? ''
  );
}

function hasWord(text: string, word: string): boolean {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.includes(word) ?? false
  );
}
