import type { Desk } from '../../core/desk.ts';
import type { DigestDesk } from '../../core/digests/desk.ts';
import type { Publisher } from '../../core/digests/ports.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { DiscordMessage } from '../../render/discord/payload.ts';
import type { Allowance } from '../chat/cooldown.ts';

export interface DiscordParts {
  readonly token: string;
  /** The one guild to register commands in; null: everywhere. */
  readonly guildId: string | null;
  /** Another base than Discord's, such as `http://127.0.0.1:3000/api`; null: Discord's own. */
  readonly apiUrl: string | null;
  readonly desk: Desk<DiscordMessage>;
  /** Null or left out: no digests are delivered by this process. */
  readonly digests?: DigestDesk | null;
  readonly log: Log;
  readonly clock: Clock;
  /** How often one person may ask for briefings in one channel. */
  readonly cooldown: Allowance;
  /** Told of channels, threads and servers that are gone. @param key of a destination or a workspace */
  readonly onGone?: (key: string, why: string) => void;
}

/** The bot on Discord, until it is closed. */
export interface DiscordPlatform {
  /** Posts until it is closed. */
  readonly publisher: Publisher;
  /** Disconnects, after what is being answered has been given a few seconds. */
  close(): Promise<void>;
}

/**
 * Brings the bot to Discord: resolves when connecting has begun. What goes wrong there is logged with its mend and
 * tried again, or the bot stays off; it never rejects for that.
 */
export async function startDiscord(parts: DiscordParts): Promise<DiscordPlatform> {
  // discord.js takes a third of a second to load: whoever does not start it does without.
  const { runDiscord } = await import('./run-discord.ts');
  return runDiscord(parts, Math.random);
}
