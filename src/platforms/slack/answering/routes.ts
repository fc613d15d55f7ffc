import { z } from 'zod';
import type { SlackMessage } from '../../../render/slack/payload.ts';
import type { Place } from '../asked.ts';
import { SlackFailure } from '../errors.ts';
import type { Course } from './course.ts';
import { patiently } from './patiently.ts';
import { respond } from './post.ts';

/** A message that stands. */
export interface Sent {
  readonly channelId: string;
  /** Null: through a response_url, which does not tell. */
  readonly ts: string | null;
}

/** One way to say something. It rejects with a SlackFailure. */
export type Route = (course: Course, message: SlackMessage) => Promise<Sent>;

const posted = z.object({ ts: z.string() });

/** For everybody there, by the bot itself. */
export function posting({ channelId, threadTs }: Place): Route {
  return async ({ api }, message) => {
    const thread = threadTs === null ? {} : { thread_ts: threadTs };
    const answer = await api.call('chat.postMessage', { channel: channelId, ...thread, ...message });
    return { channelId, ts: posted.safeParse(answer).data?.ts ?? null };
  };
}

/** For the asker alone; the bot has to be in the channel. */
export function postingToAsker({ channelId, threadTs }: Place): Route {
  return async ({ api, asked }, { text, blocks }) => {
    const thread = threadTs === null ? {} : { thread_ts: threadTs };
    const channel = channelId;
    await api.call('chat.postEphemeral', { channel, user: asked.userId, ...thread, text, blocks });
    return { channelId, ts: null };
  };
}

/** As an answer to what was asked, whether or not the bot is in the channel. */
export function responding(
  { channelId, threadTs }: Place,
  responseUrl: string,
  how: 'in_channel' | 'ephemeral' | 'in-place',
): Route {
  const thread = threadTs === null || how === 'in-place' ? {} : { thread_ts: threadTs };
  const manner =
    how === 'in-place'
      ? { replace_original: true }
      : { response_type: how, replace_original: false, ...thread };
  return async (_course, message) => {
    await respond(responseUrl, { ...manner, ...message });
    return { channelId, ts: null };
  };
}

const opened = z.object({ channel: z.object({ id: z.string() }) });

/** The direct messages between the bot and the asker. */
export async function directMessages({ api, asked }: Course): Promise<string> {
  const answer = opened.safeParse(await api.call('conversations.open', { users: asked.userId }));
  if (!answer.success) throw new SlackFailure('conversations.open', 'refused', { code: 'no-channel' });
  return answer.data.channel.id;
}

/** In a direct message, wherever it was asked. */
const toDirectMessages: Route = async (course, message) => {
  const channelId = await directMessages(course);
  return posting({ channelId, threadTs: null, responseUrl: null })(course, message);
};

/** The ways to everybody in a place, the first one first. What has parts for its thread has to know its own timestamp. */
export function toEverybody(place: Place, hasThread: boolean): readonly Route[] {
  if (place.responseUrl === null) return [posting(place)];
  const byAnswer = responding(place, place.responseUrl, 'in_channel');
  return hasThread ? [posting(place), byAnswer] : [byAnswer, posting(place)];
}

/** The ways to the asker alone; at last in the direct messages, so that nobody waits for nothing. */
export function toAsker({ asked }: Course, place: Place | null): readonly Route[] {
  if (place === null) return [toDirectMessages];
  const byAnswer = place.responseUrl === null ? [] : [responding(place, place.responseUrl, 'ephemeral')];
  // Nobody else reads along there; a message that goes when the window is closed would serve nobody.
  const isAlone = asked.kind === 'direct-message' && asked.place.channelId === place.channelId;
  return [...byAnswer, ...(isAlone ? [posting(place)] : [postingToAsker(place), toDirectMessages])];
}

/**
 * Goes the first way that can be gone. Another one is taken only where the last one was certainly not carried out, so that
 * nothing is said twice.
 * @throws SlackFailure of the last one that was tried
 */
export async function send(course: Course, routes: readonly Route[], message: SlackMessage): Promise<Sent> {
  const [route, ...others] = routes;
  if (!route) throw new SlackFailure('none', 'refused', { code: 'no-way' });
  try {
    return await patiently(() => route(course, message));
  } catch (error) {
    if (others.length === 0 || !isOnlyThisWay(error)) throw error;
    course.log.debug(
      { reference: course.reference, method: error.method, kind: error.kind },
      'taking another way',
    );
    return send(course, others, message);
  }
}

/** Not carried out, for a reason that another way may not meet. */
function isOnlyThisWay(error: unknown): error is SlackFailure {
  if (!(error instanceof SlackFailure)) return false;
  return error.kind !== 'unknown-outcome' && error.kind !== 'ours';
}
