import type { BriefingView } from '../../core/model/view.ts';

/** What the views of a briefing are called where one is chosen. */
export const viewNames: Readonly<Record<BriefingView, { readonly en: string; readonly uk: string }>> = {
  full: { en: 'Everything at a glance', uk: 'Усе стисло' },
  upcoming: { en: 'Upcoming meetings', uk: 'Майбутні зустрічі' },
  said: { en: 'What was said', uk: 'Хто що сказав' },
  positions: { en: 'Positions of the sides', uk: 'Позиції сторін' },
  changes: { en: 'What changed', uk: 'Що змінилося' },
  sources: { en: 'Sources', uk: 'Джерела' },
};
