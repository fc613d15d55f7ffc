import type { BriefingView } from '../../core/model/view.ts';

/** What a message shows of a briefing, for the buttons that lead elsewhere. */
export interface Shown {
  readonly view: BriefingView;
  readonly page: number;
  readonly pages: number;
  /** Address of the briefing's web page; null where there is none. */
  readonly pageUrl: string | null;
}
