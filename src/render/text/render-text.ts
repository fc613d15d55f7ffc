import type { Briefing } from '../../core/model/briefing.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import { block } from './block-handlers.ts';
import { paint } from './paint.ts';

/** How a briefing is set as plain text. */
export interface TextOptions {
  /** Columns of the terminal; where it is not known (0, NaN) 80 are taken. */
  readonly width: number;
  /** True where ANSI colours may be written; the caller knows the terminal and NO_COLOR. */
  readonly color: boolean;
}

/** Longer lines are hard to read. */
const longestLine = 100;
const shortestLine = 20;
const usualLine = 80;

/** A briefing as text for a terminal; ends with a line feed. */
export function renderText(briefing: Briefing, { width, color }: TextOptions): string {
  const known = width > 0 ? Math.floor(width) : usualLine;
  const columns = Math.min(Math.max(known, shortestLine), longestLine);
  const lines = block(briefingTree(briefing), columns);
  return `${lines.map((line) => paint(line, color)).join('\n')}\n`;
}
