import { setTimeout as sleep } from 'node:timers/promises';
import type { SlackMessage } from '../../../render/slack/payload.ts';
import type { Place } from '../asked.ts';
import { type FailureKind, SlackFailure } from '../errors.ts';
import { type Course, fieldsOf, logFailure } from './course.ts';
import { type Patience, patiently } from './patiently.ts';
import { posting } from './routes.ts';
import { createTurns, type Turns } from './turns.ts';

/** Posts in the background what of answers goes into threads. */
export interface Threads {
  /** @param place the thread */
  follow(course: Course, place: Place, parts: readonly SlackMessage[]): void;
  /** Resolves when nothing is left to post. */
  idle(): Promise<void>;
  /** Ends what goes on there, after the part that is under way: the messages above hold all of it by their buttons. */
  close(): Promise<void>;
}

/** Slack takes one message a second in a channel: https://docs.slack.dev/apis/web-api/rate-limits */
const usualPause = 1_100;
/** For how long a part is held back in all where Slack wants to be left alone. */
const longestWait = 60_000;
/**
 * @param elapsed milliseconds since some moment, never set
 * @param pause between two messages in one channel, ms
 */
export function createThreads(elapsed: () => number, pause: number = usualPause): Threads {
  const ending = new AbortController();
  const running = new Set<Promise<void>>();
  const turn = createTurns(elapsed, pause);
  return {
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
  readonly turn: Turns;
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
    await sleep(turn(`${course.asked.teamId} ${place.channelId}`), null, { signal });
    await patiently(() => posting(place)(course, part), patience);
    return null;
  } catch (error) {
    if (signal.aborted && !(error instanceof SlackFailure)) return null;
    return logFailure(course, 'a part of a thread', error).kind;
  }
}
