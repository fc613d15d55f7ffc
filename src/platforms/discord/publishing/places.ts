import { z } from 'zod';
import type { Destination, Recipient } from '../../../core/model/subscription.ts';
import type { Answered, Requests } from './requests.ts';

/** Something that has an id. */
export const identified = z.object({ id: z.string() });

/** An id that Discord gave, or why there is none. */
export type Learnt = { readonly ok: true; readonly id: string } | Extract<Answered, { readonly ok: false }>;

function learnt(answered: Answered): Learnt {
  if (!answered.ok) return answered;
  const { data } = identified.safeParse(answered.value);
  return data ? { ok: true, id: data.id } : { ok: false, failure: notDiscord };
}

/** Who the bot is: asked until Discord says so. */
export function createSelf(requests: Requests): () => Promise<Learnt> {
  let known: Learnt | null = null;
  return async () => {
    if (known?.ok) return known;
    known = learnt(await requests.get('/users/@me'));
    return known;
  };
}

/** Recipients whose channel is remembered; the oldest is forgotten first. */
const mostKept = 1_000;

/** Finds the channel that a target's messages go to: a direct message has to be opened, the same one each time. */
export function createPlaces(requests: Requests): (target: Destination | Recipient) => Promise<Learnt> {
  const opened = new Map<string, string>();
  return async (target) => {
    if ('channelId' in target) return { ok: true, id: target.channelId };
    const { userId } = target;
    const known = opened.get(userId);
    if (known !== undefined) return { ok: true, id: known };
    const place = learnt(await requests.post('/users/@me/channels', { body: { recipient_id: userId } }));
    if (!place.ok) return place;
    opened.set(userId, place.id);
    for (const oldest of opened.keys()) {
      if (opened.size <= mostKept) break;
      opened.delete(oldest);
    }
    return place;
  };
}

/** Something answered, and not as Discord does. */
export const notDiscord = { kind: 'unknown', why: 'What answers is not Discord.' } as const;
