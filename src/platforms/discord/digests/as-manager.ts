import type { Asker, DigestDesk } from '../../../core/digests/desk.ts';
import type { Service } from '../commands/command.ts';
import type { Interaction } from '../interaction.ts';
import { mayManageChannel } from '../may-manage.ts';
import { notice } from '../notice.ts';
import { type Plan, told } from '../plan.ts';

/** Somebody who may manage the channel that they ask about. */
export interface Managing {
  readonly digests: DigestDesk;
  readonly asker: Asker;
  /** What the asker may do in the channel concerned. */
  readonly permissions: bigint;
}

/** A channel, and what the asker may do there as the interaction itself tells it. */
export interface Place {
  readonly channelId: string;
  readonly permissions: bigint;
}

/** What is asked by somebody who may manage the channel concerned; everybody else is told who may. */
export function asManager(
  { userId, guildId }: Interaction,
  { digests }: Service,
  { channelId, permissions }: Place,
  plan: (managing: Managing) => Plan,
): Plan {
  if (guildId === null || channelId === '') return told(notice('warm', serversOnly));
  if (!mayManageChannel(permissions)) return told(notice('warm', managersOnly(channelId)));
  if (!digests) return told(notice('warm', noDigests));
  const place = { platform: 'discord', guildId, channelId } as const;
  return plan({ digests, asker: { user: `discord:${userId}`, place }, permissions });
}

const serversOnly =
  '**Digests are for channels of a server.** Here, `/briefing` gives you a briefing whenever you like.';
const noDigests =
  '**This bot delivers no digests at the moment.** `/briefing` gives you a briefing whenever you like; whoever runs the bot can turn digests on.';

function managersOnly(channelId: string): string {
  return `**Digests of <#${channelId}> are looked after by those who may manage it.** Ask somebody with the permission “Manage Channels” there; \`/briefing\` is for everybody.`;
}
