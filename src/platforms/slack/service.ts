import type { Desk } from '../../core/desk.ts';
import type { DigestDesk } from '../../core/digests/desk.ts';
import type { Log } from '../../core/ports.ts';
import type { SlackAnswer } from '../../render/slack/payload.ts';
import type { Cooldowns } from '../chat/cooldown.ts';
import type { Managers } from './answering/managers.ts';

/** What commands, mentions and buttons are answered from. */
export interface Service extends Cooldowns {
  readonly desk: Desk<SlackAnswer>;
  readonly log: Log;
  /** Left out: this bot has no digests. */
  readonly digests?: DigestService;
}

/** What `/digest` is answered from. */
export interface DigestService {
  readonly desk: DigestDesk;
  readonly managers: Managers;
}
