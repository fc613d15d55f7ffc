import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import type { DiscordMessage } from './payload.ts';

/** What a message shows of a briefing beside what the briefing says. */
export interface DiscordLook {
  readonly view: BriefingView;
  /** From 1; one past the last shows the last. */
  readonly page: number;
  /** The stripe beside the message: "#rrggbb"; null: one that follows from the topic's id. */
  readonly color: string | null;
  /** Address of the briefing's web page; null where there is none. */
  readonly pageUrl: string | null;
}

/** A briefing's view as one Discord message within all of Discord's limits. */
export function renderDiscord(_briefing: Briefing, _look: DiscordLook): DiscordMessage {
  throw new Error('not written yet');
}
