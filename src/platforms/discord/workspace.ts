import { workspaceKey } from '../../core/model/subscription.ts';
import type { Interaction } from './interaction.ts';

/** The key of the server that something is asked in; null: in a direct message. */
export function workspaceOf({
  guildId,
  channelId,
}: Pick<Interaction, 'guildId' | 'channelId'>): string | null {
  return guildId === null ? null : workspaceKey({ platform: 'discord', guildId, channelId });
}
