import type { Post, PublishOutcome } from '../../../src/core/digests/ports.ts';
import type { Destination, Recipient } from '../../../src/core/model/subscription.ts';
import { rateLimits } from '../../support/discord/limits/requests.ts';
import type { LoggedMessage } from '../world/record.ts';
import { ModelPlatform, placeOf } from './model-platform.ts';

/**
 * "Unique in the past few minutes", says https://docs.discord.com/developers/resources/message#create-message of nonces
 * that are enforced: how many they are is Discord's own affair.
 */
const nonceWindow = { least: 2 * 60_000, most: 5 * 60_000 };

/** Of one channel's messages Discord takes about five in five seconds: seen in its headers, not documented. */
const channelBurst = 5;
const channelPerSecond = 1;

export class DiscordModel extends ModelPlatform {
  protected readonly platform = 'discord';
  #id = 1_000_000_000_000_000_000n;

  protected newId(): string {
    this.#id += 1n;
    return String(this.#id);
  }

  /** The publisher reads the newest hundred messages of a channel whatever their age: there are no more here. */
  protected isFoundFrom(): boolean {
    return true;
  }

  protected canRead(): boolean {
    return true;
  }

  protected limitOf(
    target: Destination | Recipient,
    what: 'post' | 'edit' | 'find',
  ): Extract<PublishOutcome, { readonly kind: 'limited' }> | null {
    const { now } = this.parts.time;
    const { requestsPerSecond } = rateLimits;
    const all = this.bucket('all', requestsPerSecond, requestsPerSecond).take(now);
    if (all !== null) return { kind: 'limited', retryAfterMs: all, scope: 'platform' };
    const channel = this.bucket(`${what} ${placeOf(target)}`, channelBurst, channelPerSecond).take(now);
    return channel === null ? null : { kind: 'limited', retryAfterMs: channel, scope: 'channel' };
  }

  /** The same nonce of the same author gives the first message. */
  protected repeated({ target, mark }: Post): LoggedMessage | null {
    const { messages, time, chance } = this.parts;
    const since = time.now - chance.between(nonceWindow.least, nonceWindow.most);
    const first = messages.marked(placeOf(target), mark);
    return first && first.at >= since ? first : null;
  }
}
