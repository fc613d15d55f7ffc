import type { SlackMessage } from '../../../render/slack/payload.ts';
import type { Cooldown } from '../../chat/cooldown.ts';
import type { Asked } from '../asked.ts';
import { cooldownNotice } from './notice.ts';

/**
 * What whoever asks too often in a place is told; null where they may ask, and that counts.
 * @param where a channel, or what stands for one
 */
export function heldBack({ teamId, userId }: Asked, where: string, cooldown: Cooldown): SlackMessage | null {
  const wait = cooldown(`${teamId} ${userId} ${where}`);
  return wait === null ? null : cooldownNotice(wait);
}
