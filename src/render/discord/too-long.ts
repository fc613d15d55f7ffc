import type { InlineNode } from '../tree/nodes.ts';
import { type InlineSetting, inline } from './inline-handlers.ts';
import { grouped } from './words.ts';

/**
 * Stands in the place of what is longer than any message: who spoke where `who` says so, how long it is, and its
 * sources. Half of it would say something else.
 */
export function tooLong(
  who: readonly InlineNode[],
  children: readonly InlineNode[],
  setting: InlineSetting,
): string {
  const quotations = children.filter(({ type }) => type === 'quotation');
  const told = quotations.length > 0 ? quotations : children.filter(({ type }) => type === 'text');
  const characters = told.reduce((sum, node) => sum + ('value' in node ? node.value.length : 0), 0);
  const all = children.flatMap((node) => (node.type === 'citation' ? node.sources : []));
  const cited = [...new Set(all)].sort((a, b) => a - b);
  const what = quotations.length > 0 ? 'A quotation' : 'An entry';
  const length = characters === 0 ? '' : ` of ${grouped(characters)} characters`;
  return [
    who.length === 0 ? '' : `${inline(who, setting)}: `,
    `*${what}${length}, too long for a message; the full text has it whole.*`,
    cited.length === 0 ? '' : inline([{ type: 'citation', sources: cited }], setting),
  ].join('');
}
