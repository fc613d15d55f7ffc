import { setTimeout as sleep } from 'node:timers/promises';
import type { SlackMessage } from '../../../render/slack/payload.ts';
import type { Place } from '../asked.ts';
import { type FailureKind, SlackFailure } from '../errors.ts';
import { type Course, fieldsOf, logFailure } from './course.ts';
import { type Patience, patiently } from './patiently.ts';
import { posting } from './routes.ts';
import { createTurns } from './turns.ts';

/** Posts in the background what of answers goes into threads. */
export interface Threads {
  /** Whether a further thread would be written within a time that somebody waits. */
  hasRoom(teamId: string, place: Place): boolean;
  /** @param place the thread */
  follow(course: Course, place: Place, parts: readonly SlackMessage[]): void;
  /** Resolves when nothing is left to post. */
  idle(): Promise<void>;
  /** Ends what goes on there, after the part that is under way: the messages above hold all of it by their buttons. */
  close(): Promise<void>;
}

/** Between two messages, ms. */
export interface Pauses {
  readonly channel: number;
  readonly workspace: number;
}

/**
 * Slack takes one message a second in a channel, several hundred a minute in a workspace, and others want to post as well:
 * https://docs.slack.dev/apis/web-api/rate-limits
 */
const usualPauses: Pauses = { channel: 1_100, workspace: 300 };
/** How long the next part may have to wait for others' where a thread is begun, ms. */
const longestQueue = 5_000;
/** For how long a part is held back in all where Slack wants to be left alone. */
const longestWait = 60_000;

/** @param elapsed milliseconds since some moment, never set */
export function createThreads(elapsed: () => number, pauses: Pauses = usualPauses): Threads {
  const ending = new AbortController();
  const running = new Set<Promise<void>>();
  const channels = createTurns(elapsed, pauses.channel);
  const workspaces = createTurns(elapsed, pauses.workspace);
  const turn: Pacing['turn'] = (teamId, { channelId }) =>
    Math.max(channels.take(`${teamId} ${channelId}`), workspaces.take(teamId));
  return {
    hasRoom: (teamId, { channelId }) =>
      Math.max(channels.taken(`${teamId} ${channelId}`), workspaces.taken(teamId)) <= longestQueue,
    follow: (course, place, parts) => {
      if (ending.signal.aborted) return;
      const work = postAll(course, place, parts, { turn, signal: ending.signal }).finally(() =>
        running.delete(work),
      );
      running.add(work);
    },
    idle: async () => {
      await Promise.all(running);
    },
    close: async () => {
      ending.abort();
      await Promise.all(running);
    },
  };
}

interface Pacing {
  /** How long to wait for a turn, which is then taken, ms. */
  readonly turn: (teamId: string, place: Place) => number;
  readonly signal: AbortSignal;
}

/** Never rejects. */
async function postAll(
  course: Course,
  place: Place,
  parts: readonly SlackMessage[],
  pacing: Pacing,
): Promise<void> {
  for (const [index, part] of parts.entries()) {
    const kind = await posted(course, place, part, pacing);
    if (pacing.signal.aborted || (kind !== null && endings.has(kind))) {
      course.log.info({ ...fieldsOf(course), posted: index, of: parts.length }, 'a thread ends early');
      return;
    }
  }
}

/** Where the next part would fare no better. */
const endings: ReadonlySet<FailureKind> = new Set([
  'limited',
  'unreached',
  'refused-place',
  'unauthorised',
  'missing-scope',
  'expired',
  'outdated',
]);

/** Null where the part stands; a part of which nobody knows is not posted again. */
async function posted(
  course: Course,
  place: Place,
  part: SlackMessage,
  { turn, signal }: Pacing,
): Promise<FailureKind | null> {
  const patience: Patience = { attempts: 5, longestMs: longestWait, signal };
  try {
    await sleep(turn(course.asked.teamId, place), null, { signal });
    await patiently(() => posting(place)(course, part), patience);
    return null;
  } catch (error) {
    if (signal.aborted && !(error instanceof SlackFailure)) return null;
    return logFailure(course, 'a part of a thread', error).kind;
  }
}
