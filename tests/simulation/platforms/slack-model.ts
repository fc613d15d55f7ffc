import type { PublishOutcome } from '../../../src/core/digests/ports.ts';
import type { Destination, Recipient } from '../../../src/core/model/subscription.ts';
import { methodRules, postingRates } from '../../support/slack/limits/methods.ts';
import type { LoggedMessage } from '../world/record.ts';
import { type ModelParts, ModelPlatform, placeOf } from './model-platform.ts';

const methods = { edit: 'chat.update', find: 'conversations.history' } as const;

/** The publisher allows the clock to go so much before Slack's, ms. */
const skew = 24 * 3_600_000;

/** Slack knows no idempotency: a call that is repeated is a second message. */
export class SlackModel extends ModelPlatform {
  protected readonly platform = 'slack';
  readonly #unreadable: ReadonlySet<string>;
  #count = 0;

  /** @param unreadable teams whose installation lacks the scopes of `conversations.history` */
  constructor(parts: ModelParts, unreadable: ReadonlySet<string>) {
    super(parts);
    this.#unreadable = unreadable;
  }

  protected newId(): string {
    this.#count += 1;
    return `${Math.floor(this.parts.time.now / 1_000)}.${String(this.#count % 1_000_000).padStart(6, '0')}`;
  }

  /** As the publisher asks `conversations.history`: nothing older is among what Slack gives. */
  protected isFoundFrom({ at }: LoggedMessage, since: number): boolean {
    return at >= since - skew;
  }

  protected canRead(target: Destination | Recipient): boolean {
    return target.platform === 'slack' && !this.#unreadable.has(target.teamId);
  }

  /** https://docs.slack.dev/apis/web-api/rate-limits: counted by method and workspace, posts by channel too. */
  protected limitOf(
    target: Destination | Recipient,
    what: 'post' | 'edit' | 'find',
  ): Extract<PublishOutcome, { readonly kind: 'limited' }> | null {
    if (target.platform !== 'slack') return null;
    const { now } = this.parts.time;
    const { channelBurst, channelPerSecond, workspacePerMinute } = postingRates;
    const perMinute = what === 'post' ? workspacePerMinute : (methodRules[methods[what]].perMinute ?? 50);
    if (what === 'post') {
      const channel = this.bucket(placeOf(target), channelBurst, channelPerSecond).take(now);
      if (channel !== null) return limited(channel, 'channel');
    }
    const all = this.bucket(`${what} ${target.teamId}`, perMinute, perMinute / 60).take(now);
    return all === null ? null : limited(all, 'workspace');
  }

  protected repeated(): LoggedMessage | null {
    return null;
  }
}

/** Slack says whole seconds. */
function limited(
  milliseconds: number,
  scope: 'channel' | 'workspace',
): Extract<PublishOutcome, { readonly kind: 'limited' }> {
  return { kind: 'limited', retryAfterMs: Math.ceil(milliseconds / 1_000) * 1_000, scope };
}
