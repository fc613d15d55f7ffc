import type { MessageBody } from '../../../core/model/delivery.ts';
import type { Failure } from './failure.ts';
import type { Requests } from './requests.ts';
import { create, isRefusal, type Written } from './write.ts';

/** What stands in the thread of a message is called by both ids, for it is reached through the thread alone. */
export function idInThread(threadId: string, messageId: string): string {
  return `${threadId}/${messageId}`;
}

/** Where a message is reached: its thread, or the channel. */
export function reachedIn(channelId: string, messageId: string): { channelId: string; messageId: string } {
  const [first = '', second] = messageId.split('/');
  return second === undefined ? { channelId, messageId } : { channelId: first, messageId: second };
}

/** The thread that what is said under a message goes to: its id is the message's own. */
export function threadUnder(under: string): string {
  return under.split('/')[0] ?? under;
}

const name = 'More on this briefing';
/** So long digests are mended by themselves; minutes. */
const archivedAfter = 10_080;

const codes = { noChannel: 10003, noGuild: 10004, noMessage: 10008, noAccess: 50001, made: 160004 } as const;
const noHistory = 160002;

/** Threads remembered as made; the oldest is forgotten first. */
const mostKept = 1_000;

/** Writes under earlier messages: into their threads, or in answer to them where no thread can be had. */
export function createThreads(requests: Requests): Under {
  const made = new Set<string>();
  const keep = (threadId: string): void => {
    made.add(threadId);
    for (const oldest of made) {
      if (made.size <= mostKept) break;
      made.delete(oldest);
    }
  };
  const start = (channelId: string, messageId: string) => {
    const route = `/channels/${channelId}/messages/${messageId}/threads` as const;
    return requests.post(route, { body: { name, auto_archive_duration: archivedAfter } });
  };
  const write: Under = async (channelId, under, body) => {
    const threadId = threadUnder(under);
    const wasMade = made.has(threadId);
    if (!wasMade) {
      const failure = failureToMake(await start(channelId, threadId));
      if (failure === 'answer') return answer(requests, channelId, threadId, body);
      if (failure) return { ok: false, failure };
      keep(threadId);
    }
    const written = await create(requests, threadId, body);
    if (written.ok) return { ok: true, messageId: idInThread(threadId, written.messageId) };
    const { failure } = written;
    if (isRefusal(failure, codes.noChannel)) {
      made.delete(threadId);
      return wasMade ? write(channelId, under, body) : answer(requests, channelId, threadId, body);
    }
    return isBarred(failure) ? answer(requests, channelId, threadId, body) : written;
  };
  return write;
}

type Under = (channelId: string, under: string, body: MessageBody) => Promise<Written>;

/** Null: the thread is there. `answer`: it cannot be had, and what was to go into it goes into the channel. */
function failureToMake(started: Awaited<ReturnType<Requests['post']>>): Failure | 'answer' | null {
  if (started.ok) return null;
  const { failure } = started;
  if (isRefusal(failure, codes.made)) return null;
  // Without a thread nothing was posted yet, whatever became of it.
  if (failure.kind === 'unknown') return { ...failure, kind: 'unreached' };
  if (failure.kind !== 'refused' || failure.status === 401) return failure;
  const isOver = isRefusal(failure, codes.noChannel, codes.noGuild, codes.noMessage, codes.noAccess);
  return isOver ? failure : 'answer';
}

/** The thread is there, and nothing may be written in it: locked, archived for good, without the permission. */
function isBarred(failure: Failure): boolean {
  return failure.kind === 'refused' && (failure.status === 403 || isRefusal(failure, 50083, 160005));
}

/** Names the message that it belongs to; where that may not be, it stands alone. */
async function answer(
  requests: Requests,
  channelId: string,
  messageId: string,
  body: MessageBody,
): Promise<Written> {
  const reference = { type: 0, message_id: messageId, fail_if_not_exists: false };
  const written = await create(requests, channelId, { ...body, message_reference: reference });
  if (written.ok || !isRefusal(written.failure, noHistory)) return written;
  return create(requests, channelId, body);
}
