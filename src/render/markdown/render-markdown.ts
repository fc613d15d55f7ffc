import type { Briefing } from '../../core/model/briefing.ts';

/** A briefing as CommonMark; nothing that an article says comes out as markup. Ends with a line feed. */
export function renderMarkdown(_briefing: Briefing): string {
  return '';
}
