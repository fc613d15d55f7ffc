import type { StatementFinding } from '../model/finding.ts';
import { contains } from '../model/span.ts';

/** Share of an outer remark that an inner one must cover to stand for it. */
const most = 0.6;
/** Fewer words than this are a noun, not a remark ("asked for a call"). */
const fewestWords = 4;

/**
 * The remarks of one article that a reader is told: what a speaker reports another as saying belongs to the other, so
 * the outer telling of it is left out, as are indirect remarks too short to say anything.
 */
export function reportedRemarks(
  statements: readonly StatementFinding[],
  text: string,
): readonly StatementFinding[] {
  return statements.filter(
    (statement) => !isTooShort(statement, text) && !statements.some((other) => reports(statement, other)),
  );
}

function isTooShort({ kind, denied, content }: StatementFinding, text: string): boolean {
  if (kind !== 'indirect' || denied) return false;
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words.split(/\s+/).length < fewestWords;
}

/** "Spokeswoman A said that minister B had told the council that …": A's remark is B's. */
function reports(outer: StatementFinding, inner: StatementFinding): boolean {
  if (outer === inner || inner.speaker === null || outer.speaker?.name === inner.speaker.name) return false;
  const { source } = inner;
  if (!source || !outer.content.some((span) => contains(span, source))) return false;
  const isInside = inner.content.every((part) => outer.content.some((span) => contains(span, part)));
  return isInside && lengthOf(inner) >= most * lengthOf(outer);
}

function lengthOf({ content }: StatementFinding): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
