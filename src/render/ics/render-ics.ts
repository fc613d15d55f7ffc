import type { Briefing } from '../../core/model/briefing.ts';

/** A briefing's dated meetings as an iCalendar file (RFC 5545). */
export function renderIcs(_briefing: Briefing): string {
  return '';
}
