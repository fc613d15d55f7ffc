import { z } from 'zod';
import type { Found, Post } from '../../../core/digests/ports.ts';
import { notFound } from '../../chat/not-found.ts';
import { failureOf, type SlackFailure } from '../errors.ts';
import type { WebApi } from '../web-api.ts';
import { isMarked } from './mark.ts';
import { outcomeOf } from './outcome.ts';

/** Where to look. */
export interface Search {
  readonly api: WebApi;
  readonly channelId: string;
  /** The thread that it would stand in; null: the channel itself. */
  readonly threadTs: string | null;
  readonly mark: Post['mark'];
  /** Instant. */
  readonly since: string;
}

/** Apps that are given out outside Slack's Marketplace get less at once, whatever they ask for. */
const perPage = 200;
const mostPages = 20;
/** The clock may go so much before Slack's: what is older than that before the first try is not looked at, ms. */
const skew = 86_400_000;
/** Searches remembered half done. */
const mostKept = 200;

/** How far a search has come. */
interface Progress {
  readonly cursor: string;
  readonly pages: number;
}

const answered = z.object({
  messages: z.array(z.object({ ts: z.string(), metadata: z.unknown().optional() })),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/**
 * Looks for messages by their marks. Slack may let the app read one page a minute alone: a search that has to wait in the
 * middle goes on from there when it is asked for again.
 */
export function createFinder(): (search: Search) => Promise<Found> {
  const begun = new Map<string, Progress>();
  return async (search) => {
    const key = `${search.channelId} ${search.mark.delivery}-${search.mark.part}`;
    let progress = begun.get(key) ?? { cursor: '', pages: 0 };
    begun.delete(key);
    try {
      for (; progress.pages < mostPages; ) {
        const { messages, response_metadata: more } = answered.parse(await pageOf(search, progress));
        const found = messages.find(({ metadata }) => isMarked(metadata, search.mark));
        if (found) return { kind: 'found', messageId: found.ts };
        const cursor = more?.next_cursor ?? '';
        if (cursor === '') return { kind: 'absent' };
        progress = { cursor, pages: progress.pages + 1 };
      }
      return { kind: 'unknowable', why: 'Too much was written in the channel since.' };
    } catch (error) {
      const failure = failureOf('conversations.history', error);
      if (failure.kind === 'limited' && progress.cursor !== '') keep(begun, key, progress);
      return notLearnt(failure);
    }
  };
}

function pageOf(
  { api, channelId, threadTs, since }: Search,
  { cursor }: Progress,
): ReturnType<WebApi['call']> {
  const oldest = ((Temporal.Instant.from(since).epochMilliseconds - skew) / 1_000).toFixed(6);
  const asked = {
    channel: channelId,
    oldest,
    limit: perPage,
    include_all_metadata: true,
    ...(cursor !== '' && { cursor }),
  };
  return threadTs === null
    ? api.call('conversations.history', asked)
    : api.call('conversations.replies', { ...asked, ts: threadTs });
}

function keep(begun: Map<string, Progress>, key: string, progress: Progress): void {
  begun.set(key, progress);
  for (const oldest of begun.keys()) {
    if (begun.size <= mostKept) break;
    begun.delete(oldest);
  }
}

export function notLearnt(failure: SlackFailure): Found {
  // Where there is no thread, nothing was posted in it.
  if (failure.facts.code === 'thread_not_found') return { kind: 'absent' };
  return notFound(outcomeOf(failure));
}
