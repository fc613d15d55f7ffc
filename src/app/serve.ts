import type { MessagePort } from 'node:worker_threads';
import { type App, openApp } from '../app.ts';
import { standingClock, systemClock } from '../config/clock.ts';
import type { IngestProgress } from '../core/ingest/ingest.ts';
import { type FromThread, type ThreadStart, type ToThread, toSent } from './messages.ts';

/** Opens the app and answers calls until it is told to close. */
export async function serveApp(port: MessagePort, { settings, now }: ThreadStart): Promise<void> {
  const post = (message: FromThread): void => port.postMessage(message);
  try {
    const clock = now === null ? systemClock : standingClock(Temporal.Instant.from(now));
    const app = await openApp(settings, clock);
    answerCalls(port, app, post);
    post({ kind: 'opened' });
  } catch (error) {
    post({ kind: 'not-opened', error: toSent(error) });
    port.close();
  }
}

type AnyCall = ToThread & { readonly kind: 'call' };
type Post = (message: FromThread) => void;

function answerCalls(port: MessagePort, app: App, post: Post): void {
  const running = new Map<number, { readonly stop: AbortController; readonly end: Promise<void> }>();
  const close = async (): Promise<void> => {
    for (const { stop } of running.values()) stop.abort();
    await Promise.all([...running.values()].map(({ end }) => end));
    await app.close();
    port.close();
  };
  port.on('message', (message: ToThread) => {
    if (message.kind === 'close') return close();
    if (message.kind === 'stop') return running.get(message.id)?.stop.abort();
    const stop = new AbortController();
    const end = answer(app, message, stop.signal, post).finally(() => running.delete(message.id));
    running.set(message.id, { stop, end });
  });
}

async function answer(app: App, call: AnyCall, signal: AbortSignal, post: Post): Promise<void> {
  const { id } = call;
  try {
    post({ kind: 'done', id, result: await resultOf(app, call, signal, post) });
  } catch (error) {
    const isStop = signal.aborted && error === signal.reason;
    post(isStop ? { kind: 'stopped', id } : { kind: 'failed', id, error: toSent(error) });
  }
}

function resultOf(app: App, call: AnyCall, signal: AbortSignal, post: Post): Promise<unknown> {
  const { id, method, parameters } = call;
  switch (method) {
    case 'ingest': {
      const onProgress = (progress: IngestProgress): void => post({ kind: 'progress', id, progress });
      return app.ingest(...parameters, { signal, onProgress });
    }
    case 'gather':
      return app.gather(...parameters, (progress) => post({ kind: 'progress', id, progress }));
    case 'gatherDue':
      return app.gatherDue(...parameters);
    case 'briefing':
      return app.briefing(...parameters);
    case 'rendered':
      return app.rendered(...parameters);
    case 'outline':
      return app.outline(...parameters);
    case 'discordMessage':
      return app.discordMessage(...parameters);
    case 'slackAnswer':
      return app.slackAnswer(...parameters);
    case 'file':
      return app.file(...parameters);
    case 'records':
      return app.records(...parameters);
    case 'fetchStates':
      return app.fetchStates(...parameters);
    case 'ledger':
      return app.ledger(...parameters);
    case 'compose':
      return app.compose(...parameters);
    case 'watchMeetings':
      return app.watchMeetings(...parameters);
    case 'amend':
      return app.amend(...parameters);
  }
}
