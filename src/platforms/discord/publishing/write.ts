import type { MessageBody } from '../../../core/model/delivery.ts';
import type { Failure } from './failure.ts';
import { identified, notDiscord } from './places.ts';
import type { Answered, Requests } from './requests.ts';

export type Written =
  | { readonly ok: true; readonly messageId: string }
  | { readonly ok: false; readonly failure: Failure };

/** Writes a new message. `body` holds its nonce. */
export function create(requests: Requests, channelId: string, body: MessageBody): Promise<Written> {
  return openedAgain(requests, channelId, () => requests.post(`/channels/${channelId}/messages`, { body }));
}

/** Replaces a message of ours. */
export function replace(
  requests: Requests,
  channelId: string,
  messageId: string,
  body: MessageBody,
): Promise<Written> {
  const route = `/channels/${channelId}/messages/${messageId}` as const;
  return openedAgain(requests, channelId, () => requests.patch(route, { body }));
}

const archived = 50083;

/** Opens a thread that is archived, and writes once more: the first time was refused. */
async function openedAgain(
  requests: Requests,
  channelId: string,
  write: () => Promise<Answered>,
): Promise<Written> {
  const first = writtenOf(await write());
  if (first.ok || !isRefusal(first.failure, archived)) return first;
  const opened = await requests.patch(`/channels/${channelId}`, { body: { archived: false } });
  if (opened.ok) return writtenOf(await write());
  const { failure } = opened;
  // Nothing was written: that this answer was lost leaves nothing open. A refusal says less than the one before it.
  if (failure.kind === 'unknown') return { ok: false, failure: { ...failure, kind: 'unreached' } };
  return failure.kind === 'refused' && failure.status !== 401 ? first : { ok: false, failure };
}

/** Where an answer names no message, it may have been written all the same. */
function writtenOf(answered: Answered): Written {
  if (!answered.ok) return answered;
  const { data } = identified.safeParse(answered.value);
  return data ? { ok: true, messageId: data.id } : { ok: false, failure: notDiscord };
}

export function isRefusal(failure: Failure, ...codes: readonly number[]): boolean {
  return failure.kind === 'refused' && codes.includes(failure.code);
}
