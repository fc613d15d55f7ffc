import type { Briefing } from '../../core/model/briefing.ts';
import { briefingShape, inOrder } from './key-order.ts';

/** Characters that JSON may hold as they are, and that a terminal or a reader may be misled by. */
const misleading = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A briefing as the contract's JSON: two spaces, keys in the contract's order whatever order they were built in, and
 * what could steer a terminal written as `\uXXXX`. Ends with a line feed.
 */
export function renderJson(briefing: Briefing): string {
  const json = JSON.stringify(inOrder(briefing, briefingShape), null, 2);
  return `${json.replace(misleading, asEscape)}\n`;
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
