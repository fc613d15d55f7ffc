import type { Desk } from '../../core/desk.ts';
import type { Log } from '../../core/ports.ts';
import type { SlackAnswer } from '../../render/slack/payload.ts';
import type { Cooldown } from '../chat/cooldown.ts';

/** What commands, mentions and buttons are answered from. */
export interface Service {
  readonly desk: Desk<SlackAnswer>;
  readonly log: Log;
  /** How long whoever asks for briefings in a channel too often has to wait. */
  readonly briefings: Cooldown;
  /** The same for what asks less of the service: buttons, lists of topics, the Home. */
  readonly others: Cooldown;
}
