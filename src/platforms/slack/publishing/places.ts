import { z } from 'zod';
import type { Destination, Recipient } from '../../../core/model/subscription.ts';
import { failureOf, type SlackFailure } from '../errors.ts';
import type { WebApi } from '../web-api.ts';

export type SlackPlace = Extract<Destination | Recipient, { readonly platform: 'slack' }>;

/** The channel that a target's messages go to, or why there is none. */
export type Place =
  | { readonly ok: true; readonly channelId: string }
  | { readonly ok: false; readonly failure: SlackFailure };

const opened = z.object({ channel: z.object({ id: z.string() }) });

/** Recipients whose channel is remembered; the oldest is forgotten first. */
const mostKept = 1_000;

/** Finds targets' channels: a direct message has to be opened, the same one each time. */
export function createPlaces(): (api: WebApi, target: SlackPlace) => Promise<Place> {
  const known = new Map<string, string>();
  return async (api, target) => {
    if ('channelId' in target) return { ok: true, channelId: target.channelId };
    const key = `${target.teamId} ${target.userId}`;
    const kept = known.get(key);
    if (kept !== undefined) return { ok: true, channelId: kept };
    try {
      const answer = await api.call('conversations.open', { users: target.userId });
      const channelId = opened.parse(answer).channel.id;
      known.set(key, channelId);
      for (const oldest of known.keys()) {
        if (known.size <= mostKept) break;
        known.delete(oldest);
      }
      return { ok: true, channelId };
    } catch (error) {
      return { ok: false, failure: failureOf('conversations.open', error) };
    }
  };
}
