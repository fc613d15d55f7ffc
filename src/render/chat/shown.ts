import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';

/** What a message shows of a briefing, for the buttons that lead elsewhere. */
export interface Shown {
  readonly view: BriefingView;
  readonly page: number;
  readonly pages: number;
  /** Since when changes were asked for, an instant: the buttons hold to it; left out or null: nobody asked. */
  readonly since?: string | null;
  /** Address of the briefing's web page; null where there is none. */
  readonly pageUrl: string | null;
}

/**
 * What a digest shows. Its buttons tell changes since its channel's last digest; where that was of the same instant, what is
 * new came to be known without being younger, and they tell changes as ever.
 */
export function shownInDigest({ since, asOf }: Pick<Briefing, 'since' | 'asOf'>): Shown {
  const isBefore = Date.parse(since) < Date.parse(asOf);
  return { view: 'full', page: 1, pages: 1, since: isBefore ? since : null, pageUrl: null };
}
