import { z } from 'zod';
import type { Found, Post, Publisher, PublishOutcome } from '../../../core/digests/ports.ts';
import type { MessageBody } from '../../../core/model/delivery.ts';
import type { Destination, Recipient } from '../../../core/model/subscription.ts';
import { failureOf } from '../errors.ts';
import type { Workspaces } from '../web-api.ts';
import { check } from './check.ts';
import { createFinder, notLearnt } from './find.ts';
import { metadataOf } from './mark.ts';
import { outcomeBefore, outcomeOf } from './outcome.ts';
import { createPlaces, type SlackPlace } from './places.ts';

export interface PublisherParts {
  /** Says whose token each call carries. */
  readonly workspaces: Workspaces;
}

/** Posts on Slack. */
export function createSlackPublisher({ workspaces }: PublisherParts): Publisher {
  const parts: Parts = { workspaces, placeOf: createPlaces(), find: createFinder() };
  return {
    platform: 'slack',
    post: (post) => posted(parts, post),
    edit: (...asked) => edited(parts, ...asked),
    find: (post, since) => found(parts, post, since),
    check: async (destination) =>
      destination.platform === 'slack'
        ? check(workspaces.api(destination.teamId), destination.channelId)
        : notSlack,
  };
}

interface Parts {
  readonly workspaces: Workspaces;
  readonly placeOf: ReturnType<typeof createPlaces>;
  readonly find: ReturnType<typeof createFinder>;
}

const notSlack = { kind: 'refused', why: 'It is no place of Slack’s.' } as const;

const written = z.object({ ts: z.string() });

async function posted(
  { workspaces, placeOf }: Parts,
  { target, body, under, mark }: Post,
): Promise<PublishOutcome> {
  if (target.platform !== 'slack') return notSlack;
  const api = workspaces.api(target.teamId);
  const place = await placeOf(api, target);
  if (!place.ok) return outcomeBefore(place.failure);
  const threadTs = threadOf(target, under);
  try {
    const answer = await api.call('chat.postMessage', {
      ...body,
      channel: place.channelId,
      ...(threadTs !== null && { thread_ts: threadTs }),
      unfurl_links: false,
      unfurl_media: false,
      metadata: metadataOf(mark),
    });
    const { data } = written.safeParse(answer);
    return data ? { kind: 'done', messageId: data.ts } : unnamed;
  } catch (error) {
    const outcome = outcomeOf(failureOf('chat.postMessage', error));
    // The thread that the digests themselves go into: there is no other place for them.
    const isPlaceGone = outcome.kind === 'missing' && (under === null || threadOf(target, null) !== null);
    return isPlaceGone ? { ...outcome, kind: 'gone' } : outcome;
  }
}

/** It was taken, and what it is called was not told. */
const unnamed = { kind: 'unknown', why: 'Slack’s answer names no message.' } as const;

async function edited(
  { workspaces, placeOf }: Parts,
  target: Destination | Recipient,
  messageId: string,
  body: MessageBody,
): Promise<PublishOutcome> {
  if (target.platform !== 'slack') return notSlack;
  const api = workspaces.api(target.teamId);
  const place = await placeOf(api, target);
  if (!place.ok) return outcomeBefore(place.failure);
  try {
    // Metadata that is not named stays as it is.
    const { text, blocks }: { text?: unknown; blocks?: unknown } = body;
    await api.call('chat.update', { channel: place.channelId, ts: messageId, text, blocks });
    return { kind: 'done', messageId };
  } catch (error) {
    return outcomeOf(failureOf('chat.update', error));
  }
}

async function found(
  { workspaces, placeOf, find }: Parts,
  { target, under, mark }: Post,
  since: string,
): Promise<Found> {
  if (target.platform !== 'slack') return { kind: 'unknowable', why: notSlack.why };
  const api = workspaces.api(target.teamId);
  const place = await placeOf(api, target);
  if (!place.ok) return notLearnt(place.failure);
  return find({ api, channelId: place.channelId, threadTs: threadOf(target, under), mark, since });
}

/**
 * A thread is called by the message that begins it, never by an answer in it: where the digests go into a thread, what
 * belongs under one of them goes there too.
 */
function threadOf(target: SlackPlace, under: string | null): string | null {
  return 'threadTs' in target ? (target.threadTs ?? under) : under;
}
