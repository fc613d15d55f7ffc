import type { Found, Post, Publisher, PublishOutcome } from '../../../src/core/digests/ports.ts';
import type { MessageBody } from '../../../src/core/model/delivery.ts';
import {
  type ChatPlatform,
  type Destination,
  destinationKey,
  type Recipient,
} from '../../../src/core/model/subscription.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What a call does beside carrying out what is asked. */
export type Trouble =
  | PublishOutcome
  /** It is carried out, and the answer is lost. */
  | { readonly kind: 'answer-lost' }
  /** It is carried out, and nobody is ever told. */
  | { readonly kind: 'silent'; readonly carriedOut: boolean };

export interface PostedMessage {
  readonly id: string;
  readonly place: string;
  readonly mark: string;
  readonly under: string | null;
  body: MessageBody;
  readonly at: number;
}

export interface PublisherCall {
  readonly act: 'post' | 'edit' | 'find' | 'check';
  readonly place: string;
  /** `DELIVERY-PART`, a message's id where it is edited, or empty. */
  readonly of: string;
  readonly at: number;
}

/** A platform in memory that counts what is posted, and can be told to fail. */
export class StrictPublisher implements Publisher {
  readonly platform: ChatPlatform;
  readonly messages: PostedMessage[] = [];
  readonly calls: PublisherCall[] = [];
  /** Messages that went out while another was on its way to the same place. */
  readonly crossed: string[] = [];
  /** Asked before each call; null: it is carried out. */
  trouble: (call: PublisherCall) => Trouble | Found | null = () => null;
  latencyMs = 100;
  readonly #time: VirtualTime;
  readonly #inAir = new Set<string>();

  constructor(platform: ChatPlatform, time: VirtualTime) {
    this.platform = platform;
    this.#time = time;
  }

  /** Marks of messages that stand more than once. */
  get doubled(): readonly string[] {
    const marks = this.messages.map(({ mark }) => mark);
    return marks.filter((mark, at) => marks.indexOf(mark) !== at);
  }

  async post(post: Post): Promise<PublishOutcome> {
    const mark = `${post.mark.delivery}-${post.mark.part}`;
    if (mark.length > 25) throw new Error(`the nonce ${mark} is too long`);
    const outcome = await this.#call('post', post.target, mark, () => {
      if (post.under !== null && !this.messages.some(({ id }) => id === post.under)) {
        return { kind: 'missing', why: 'the message to answer is gone' };
      }
      const id = `m${this.messages.length + 1}`;
      const place = placeOf(post.target);
      this.messages.push({ id, place, mark, under: post.under, body: post.body, at: this.#time.elapsed() });
      return { kind: 'done', messageId: id };
    });
    return ofWriting(outcome);
  }

  async edit(target: Destination | Recipient, messageId: string, body: MessageBody): Promise<PublishOutcome> {
    const outcome = await this.#call('edit', target, messageId, () => {
      const message = this.messages.find(({ id, place }) => id === messageId && place === placeOf(target));
      if (!message) return { kind: 'missing', why: 'the message is gone' };
      message.body = body;
      return { kind: 'done', messageId };
    });
    return ofWriting(outcome);
  }

  async find(post: Post, since: string): Promise<Found> {
    if (Number.isNaN(Date.parse(since))) throw new Error(`no instant: ${since}`);
    const mark = `${post.mark.delivery}-${post.mark.part}`;
    const outcome = await this.#call('find', post.target, mark, () => {
      const message = this.messages.find((one) => one.mark === mark && one.place === placeOf(post.target));
      return message ? { kind: 'found', messageId: message.id } : { kind: 'absent' };
    });
    return ofLooking(outcome);
  }

  async check(destination: Destination): Promise<PublishOutcome> {
    return ofWriting(await this.#call('check', destination, '', () => ({ kind: 'done', messageId: '' })));
  }

  async #call(
    act: PublisherCall['act'],
    target: Destination | Recipient,
    of: string,
    carryOut: () => PublishOutcome | Found,
  ): Promise<PublishOutcome | Found> {
    const place = placeOf(target);
    if (this.#inAir.has(place) && act !== 'find') this.crossed.push(of);
    const call = { act, place, of, at: this.#time.elapsed() };
    this.calls.push(call);
    const trouble = this.trouble(call);
    if (act !== 'find') this.#inAir.add(place);
    await this.#time.sleep(this.latencyMs);
    if (act !== 'find') this.#inAir.delete(place);
    if (trouble === null) return carryOut();
    if (trouble.kind === 'answer-lost') {
      carryOut();
      return { kind: 'unknown', why: 'the answer was lost' };
    }
    if (trouble.kind !== 'silent') return trouble;
    if (trouble.carriedOut) carryOut();
    return new Promise(() => {});
  }
}

function ofWriting(outcome: PublishOutcome | Found): PublishOutcome {
  if (outcome.kind === 'found' || outcome.kind === 'absent' || outcome.kind === 'unknowable') {
    throw new Error(`a call that writes is not answered by ${outcome.kind}`);
  }
  return outcome;
}

function ofLooking(outcome: PublishOutcome | Found): Found {
  const { kind } = outcome;
  if (kind === 'done' || kind === 'forbidden' || kind === 'missing' || kind === 'refused') {
    throw new Error(`a call that looks is not answered by ${kind}`);
  }
  return outcome;
}

export function placeOf(target: Destination | Recipient): string {
  return 'userId' in target ? `${target.platform}:user:${target.userId}` : destinationKey(target);
}
