import { citationOf, standInWords } from '../chat/stand-in.ts';
import type { InlineNode } from '../tree/nodes.ts';
import { type InlineSetting, inline } from './inline-handlers.ts';

/**
 * Stands in the place of what is longer than any message: who spoke where `who` says so, how long it is, and its
 * sources.
 */
export function tooLong(
  who: readonly InlineNode[],
  children: readonly InlineNode[],
  setting: InlineSetting,
): string {
  const speaker = who.length === 0 ? '' : `${inline(who, setting)}: `;
  return `${speaker}*${standInWords(children)}*${inline(citationOf(children), setting)}`;
}
