import type { StatementFinding } from '../../model/finding.ts';
import { contains, type Span } from '../../model/span.ts';

/** The part of a remark that holds a stretch of an article; undefined where nobody said it. */
export function remarkAround(statements: readonly StatementFinding[], span: Span): Span | undefined {
  return statements.flatMap(({ content }) => content).find((part) => contains(part, span));
}
