import type { REST } from 'discord.js';
import type { Found, Post, Publisher, PublishOutcome } from '../../../core/digests/ports.ts';
import type { MessageBody } from '../../../core/model/delivery.ts';
import type { Destination, Recipient } from '../../../core/model/subscription.ts';
import type { Clock } from '../../../core/ports.ts';
import { check, serverOf } from './check.ts';
import { find, notLearnt } from './find.ts';
import { marked, nonceOf } from './mark.ts';
import { outcomeBefore, outcomeOf } from './outcome.ts';
import { createPlaces, createSelf } from './places.ts';
import { createRequests, type Requests } from './requests.ts';
import { createThreads, reachedIn } from './thread.ts';
import { create, replace } from './write.ts';

export interface PublisherParts {
  /** One of its own, as `createPublishingRest` makes it. */
  readonly rest: REST;
  readonly token: string;
  readonly clock: Clock;
}

/**
 * Posts on Discord. A message in the thread of another one is called `THREAD/MESSAGE`, and can be edited and answered by
 * that name.
 */
export function createDiscordPublisher({ rest, token, clock }: PublisherParts): Publisher {
  const requests = createRequests(rest, token);
  const parts: Parts = {
    requests,
    clock,
    placeOf: createPlaces(requests),
    selfOf: createSelf(requests),
    under: createThreads(requests),
  };
  return {
    platform: 'discord',
    post: (post) => posted(parts, post),
    edit: (...asked) => edited(parts, ...asked),
    find: (post, since) => found(parts, post, since),
    check: async (destination) => {
      if (destination.platform !== 'discord')
        return { kind: 'refused', why: 'It is no channel of Discord’s.' };
      const self = await parts.selfOf();
      return self.ok ? check({ requests, clock, self: self.id }, destination) : outcomeBefore(self.failure);
    },
    serverOf: (channelId) => serverOf({ requests }, channelId),
  };
}

interface Parts {
  readonly requests: Requests;
  readonly clock: Clock;
  readonly placeOf: ReturnType<typeof createPlaces>;
  readonly selfOf: ReturnType<typeof createSelf>;
  readonly under: ReturnType<typeof createThreads>;
}

async function posted(
  { requests, placeOf, under }: Parts,
  { target, body, under: head, mark }: Post,
): Promise<PublishOutcome> {
  const place = await placeOf(target);
  if (!place.ok) return outcomeBefore(place.failure);
  const sent = { ...(marked(body, mark) ?? body), nonce: nonceOf(mark), enforce_nonce: true };
  const writing = head === null ? create(requests, place.id, sent) : under(place.id, head, sent);
  const written = await writing;
  return written.ok ? { kind: 'done', messageId: written.messageId } : outcomeOf(written.failure);
}

async function edited(
  { requests, placeOf }: Parts,
  target: Destination | Recipient,
  messageId: string,
  body: MessageBody,
): Promise<PublishOutcome> {
  const place = await placeOf(target);
  if (!place.ok) return outcomeBefore(place.failure);
  const at = reachedIn(place.id, messageId);
  const written = await replace(requests, at.channelId, at.messageId, body);
  if (written.ok) return { kind: 'done', messageId };
  const outcome = outcomeOf(written.failure);
  const isThread = at.channelId !== place.id;
  return isThread && outcome.kind === 'gone' ? { kind: 'missing', why: 'The thread is gone.' } : outcome;
}

async function found(
  { requests, placeOf, selfOf }: Parts,
  { target, body, under, mark }: Post,
  since: string,
): Promise<Found> {
  if (!marked(body, mark)) return { kind: 'unknowable', why: 'The message bears no mark.' };
  const place = await placeOf(target);
  if (!place.ok) return notLearnt(place.failure);
  const self = await selfOf();
  if (!self.ok) return notLearnt(self.failure);
  return find(requests, { channelId: place.id, under, mark, since, self: self.id });
}
