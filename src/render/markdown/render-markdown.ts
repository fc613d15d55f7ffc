import type { Briefing } from '../../core/model/briefing.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import { block } from './block-handlers.ts';

/** A briefing as CommonMark; nothing that an article says comes out as markup. Ends with a line feed. */
export function renderMarkdown(briefing: Briefing): string {
  return `${block(briefingTree(briefing))}\n`;
}
