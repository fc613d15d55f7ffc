import type { Briefing } from '../../core/model/briefing.ts';

/** A briefing as the contract's JSON; ends with a line feed. */
export function renderJson(briefing: Briefing): string {
  return `${JSON.stringify(briefing, null, 2)}\n`;
}
