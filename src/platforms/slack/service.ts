import type { Desk } from '../../core/desk.ts';
import type { Log } from '../../core/ports.ts';
import type { SlackAnswer } from '../../render/slack/payload.ts';
import type { Cooldowns } from '../chat/cooldown.ts';

/** What commands, mentions and buttons are answered from. */
export interface Service extends Cooldowns {
  readonly desk: Desk<SlackAnswer>;
  readonly log: Log;
}
