import type { Desk } from '../../core/desk.ts';
import type { DigestDesk } from '../../core/digests/desk.ts';
import type { Publisher } from '../../core/digests/ports.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { SlackAnswer } from '../../render/slack/payload.ts';
import type { Allowance } from '../chat/cooldown.ts';
import type { ManagerPolicy } from './answering/managers.ts';

export interface SlackParts {
  readonly botToken: string;
  /** How Slack reaches the bot: over a socket that the bot opens, or by signed requests to an address of its own. */
  readonly way:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly host: string; readonly port: number };
  /** Another base than Slack's, such as `http://127.0.0.1:3000/api/`; null: Slack's own. */
  readonly apiUrl: string | null;
  readonly desk: Desk<SlackAnswer>;
  readonly log: Log;
  readonly clock: Clock;
  /** How often one person may ask for briefings in one channel. */
  readonly cooldown: Allowance;
  /** Left out: the bot has no digests. */
  readonly digests?: {
    readonly desk: DigestDesk;
    /** Who changes a channel's digests. */
    readonly managers: ManagerPolicy;
  };
  /** Told of channels and workspaces that are gone. @param key of a destination or a workspace */
  readonly onGone?: (key: string, why: string) => void;
}

/** The bot on Slack, until it is closed. */
export interface SlackPlatform {
  readonly publisher: Publisher;
  /** Where it listens for signed requests; null: it does not. */
  readonly address: { readonly host: string; readonly port: number } | null;
  /** Disconnects, after what is being answered has been given a few seconds. */
  close(): Promise<void>;
}

/**
 * Brings the bot to Slack: resolves when connecting has begun. What goes wrong there is logged with its mend and tried
 * again, or the bot stays off; it never rejects for that.
 * @throws Fault where the address to listen on cannot be had
 */
export async function startSlack(parts: SlackParts): Promise<SlackPlatform> {
  // Bolt takes a quarter of a second to load: whoever does not start it does without.
  const { runSlack } = await import('./run-slack.ts');
  return runSlack(parts, Math.random);
}
