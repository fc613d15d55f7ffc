import type { Chance } from '../../../bench/soak/chance.ts';
import type { Found, Post, Publisher, PublishOutcome } from '../../../src/core/digests/ports.ts';
import type { MessageBody } from '../../../src/core/model/delivery.ts';
import type { ChatPlatform, Destination, Recipient } from '../../../src/core/model/subscription.ts';
import type { Life } from '../world/life.ts';
import type { LoggedMessage, Refusal } from '../world/record.ts';
import type { Shown } from '../world/shown.ts';
import type { VirtualTime } from '../world/virtual-time.ts';
import type { MessageLog } from './message-log.ts';
import type { Network, Weather } from './network.ts';
import { TokenBucket } from './token-bucket.ts';

/** What is wrong with a place at the moment. `hidden`: the bot may neither write nor read there. */
export type PlaceState = 'open' | 'gone' | 'forbidden' | 'hidden';

export interface ModelParts {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly network: Network;
  readonly weather: () => Weather;
  /** The state of a place now; places that nobody spoke of are open. */
  readonly states: ReadonlyMap<string, PlaceState>;
  readonly messages: MessageLog;
  readonly refusals: Refusal[];
  /** Told of each time that the platform wants to be left alone. */
  readonly onTrouble: (place: string, what: string, until: number) => void;
}

type Limited = Extract<PublishOutcome, { readonly kind: 'limited' }>;

/** `discord:CHANNEL`, `slack:TEAM/CHANNEL`; `dm:USER` for messages to one person. */
export function placeOf(target: Destination | Recipient): string {
  if ('userId' in target) return `dm:${target.userId}`;
  return target.platform === 'discord'
    ? `discord:${target.channelId}`
    : `slack:${target.teamId}/${target.channelId}`;
}

/** What Discord and Slack have in common. It is strict: what no publisher could send is an error of the engine. */
export abstract class ModelPlatform {
  protected readonly parts: ModelParts;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(parts: ModelParts) {
    this.parts = parts;
  }

  /** A process's way to it. */
  publisherOf(life: Life): Publisher {
    const { network } = this.parts;
    return {
      platform: this.platform,
      post: (post) => {
        this.#see(post);
        return network.call(life, placeOf(post.target), () => this.#post(post));
      },
      edit: (target, messageId, body) => {
        this.#mustBeOurs(target);
        return network.call(life, placeOf(target), () => this.#edit(target, messageId, body));
      },
      find: (post, since) => {
        this.#see(post);
        const from = Temporal.Instant.from(since).epochMilliseconds;
        return network.call(life, placeOf(post.target), () => this.#find(post, from));
      },
      check: (destination) =>
        network.call(
          life,
          placeOf(destination),
          () => this.#closed(placeOf(destination), '') ?? { kind: 'done', messageId: '' },
        ),
    };
  }

  protected abstract readonly platform: ChatPlatform;
  /** The limit that a call runs into; null: none. */
  protected abstract limitOf(target: Destination | Recipient, what: 'post' | 'edit' | 'find'): Limited | null;
  /** A message that was posted already and is given in the place of another. */
  protected abstract repeated(post: Post): LoggedMessage | null;
  protected abstract newId(): string;
  /** Whether a search for what was first tried at an instant (of the process's clock) comes upon a message. */
  protected abstract isFoundFrom(message: LoggedMessage, since: number): boolean;
  /** Whether what was posted at a place can be read. */
  protected abstract canRead(target: Destination | Recipient): boolean;

  protected bucket(key: string, most: number, perSecond: number): TokenBucket {
    const bucket = this.#buckets.get(key) ?? new TokenBucket(most, perSecond);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #post(post: Post): PublishOutcome {
    const { time, messages } = this.parts;
    const place = placeOf(post.target);
    const hindered = this.#limited(post.target, 'post') ?? this.#closed(place, post.mark.delivery);
    if (hindered) return hindered;
    const before = this.repeated(post);
    if (before) return { kind: 'done', messageId: before.id };
    if (post.under !== null && !messages.of(place, post.under)) return this.#missing(place);
    const id = this.newId();
    messages.add({
      id,
      platform: this.platform,
      place,
      mark: post.mark,
      under: post.under,
      at: time.now,
      shown: shownIn(post.body),
      edits: [],
    });
    return { kind: 'done', messageId: id };
  }

  #edit(target: Destination | Recipient, messageId: string, body: MessageBody): PublishOutcome {
    const place = placeOf(target);
    const hindered = this.#limited(target, 'edit') ?? this.#closed(place, '');
    if (hindered) return hindered;
    const message = this.parts.messages.of(place, messageId);
    if (!message) return this.#missing(place);
    message.edits.push({ at: this.parts.time.now, shown: shownIn(body) });
    return { kind: 'done', messageId };
  }

  #find({ target, mark }: Post, since: number): Found {
    const limited = this.#limited(target, 'find');
    if (limited) return limited;
    const place = placeOf(target);
    const state = this.parts.states.get(place) ?? 'open';
    if (state === 'gone') return this.#refuse(place, 'gone', mark.delivery);
    if (state === 'hidden' || !this.canRead(target)) return this.#refuse(place, 'unknowable', mark.delivery);
    const found = this.parts.messages.marked(place, mark);
    const isFound = found && this.isFoundFrom(found, since);
    return isFound ? { kind: 'found', messageId: found.id } : { kind: 'absent' };
  }

  #limited(target: Destination | Recipient, what: 'post' | 'edit' | 'find'): Limited | null {
    const { chance, weather, onTrouble, time } = this.parts;
    if (!chance.happens(weather().limited)) return this.limitOf(target, what);
    const scope = chance.pick<Limited['scope']>(['channel', 'workspace', 'platform']);
    const retryAfterMs = Math.round(chance.between(500, 60_000));
    onTrouble(scope === 'channel' ? placeOf(target) : 'all', 'limited', time.now + retryAfterMs);
    return { kind: 'limited', retryAfterMs, scope };
  }

  #closed(place: string, delivery: string): PublishOutcome | null {
    const state = this.parts.states.get(place) ?? 'open';
    if (state === 'open') return null;
    return this.#refuse(place, state === 'gone' ? 'gone' : 'forbidden', delivery);
  }

  #missing(place: string): PublishOutcome {
    return this.#refuse(place, 'missing', '');
  }

  #refuse<Kind extends Refusal['kind']>(
    place: string,
    kind: Kind,
    delivery: string,
  ): { kind: Kind; why: string } {
    this.parts.refusals.push({ at: this.parts.time.now, place, kind, delivery });
    return { kind, why: `${place} is ${kind}` };
  }

  #see(post: Post): void {
    this.#mustBeOurs(post.target);
    const { delivery, part } = post.mark;
    if (!/^[0-9a-z]{14}$/.test(delivery) || !Number.isInteger(part) || part < 0)
      throw new Error(`no mark that a message could carry: ${delivery}-${part}`);
  }

  #mustBeOurs(target: Destination | Recipient): void {
    if (target.platform !== this.platform) throw new Error(`${target.platform} asked of ${this.platform}`);
  }
}

/** What a body says. Bodies go over the wire as JSON: what JSON does not carry is lost. */
function shownIn(body: MessageBody): Shown {
  const shown: unknown = JSON.parse(JSON.stringify(body));
  if (!isShown(shown)) throw new Error(`not a body of the scripted composer: ${JSON.stringify(body)}`);
  return shown;
}

function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'kind' in value && 'subscription' in value;
}
