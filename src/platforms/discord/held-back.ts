import type { Cooldown } from '../chat/cooldown.ts';
import { createdAt, type Interaction } from './interaction.ts';
import { cooldownNotice } from './notice.ts';
import { type Plan, told } from './plan.ts';

/** What whoever asks too often in a channel is told; null where they may ask, and that counts. */
export function heldBack({ id, userId, channelId }: Interaction, cooldown: Cooldown): Plan | null {
  const wait = cooldown(`${userId} ${channelId}`);
  // By the interaction's own time: people see how long from now by Discord's clock, not by this machine's.
  return wait === null ? null : told(cooldownNotice(createdAt(id) + wait));
}
