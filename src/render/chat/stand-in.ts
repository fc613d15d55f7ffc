import type { InlineNode } from '../tree/nodes.ts';
import { grouped } from './words.ts';

/**
 * Says in the place of what is longer than any message what it is and how long. Half of it would say something else.
 */
export function standInWords(children: readonly InlineNode[]): string {
  const quotations = children.filter(({ type }) => type === 'quotation');
  const told = quotations.length > 0 ? quotations : children.filter(({ type }) => type === 'text');
  const characters = told.reduce((sum, node) => sum + ('value' in node ? node.value.length : 0), 0);
  const what = quotations.length > 0 ? 'A quotation' : 'An entry';
  const length = characters === 0 ? '' : ` of ${grouped(characters)} characters`;
  return `${what}${length}, too long for a message; the full text has it whole.`;
}

/** All sources of some words in one citation; nothing where there are none. */
export function citationOf(children: readonly InlineNode[]): readonly InlineNode[] {
  const all = children.flatMap((node) => (node.type === 'citation' ? node.sources : []));
  const sources = [...new Set(all)].sort((a, b) => a - b);
  return sources.length === 0 ? [] : [{ type: 'citation', sources }];
}
