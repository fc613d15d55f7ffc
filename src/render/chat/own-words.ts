import type { InlineNode } from '../tree/nodes.ts';

/** What joins the spans of a remark that was told in pieces. */
const gap = ' … ';

/**
 * Whether a remark is told in its speaker's own words: in quotation marks from its start, or right behind the verb that
 * brings them in, and in each of its spans. What the speaker denied having said is none.
 */
export function isInOwnWords(children: readonly InlineNode[]): boolean {
  const [first, second] = children;
  const isBroughtIn = first?.type === 'text' && first.value.endsWith(': ') && second?.type === 'quotation';
  return (
    (first?.type === 'quotation' || isBroughtIn) &&
    children.every(
      (node, at) => node.type !== 'text' || node.value !== gap || children[at + 1]?.type === 'quotation',
    )
  );
}
