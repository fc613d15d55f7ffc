import type { Briefing } from '../../core/model/briefing.ts';

/** How a briefing is set as plain text. */
export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** True where ANSI colours may be written; the caller knows the terminal and NO_COLOR. */
  readonly color: boolean;
}

/** A briefing as text for a terminal; ends with a line feed. */
export function renderText(_briefing: Briefing, _options: TextOptions): string {
  return '';
}
