import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type App, openApp, render } from '../../app.ts';
import { platformLines } from '../../config/switches.ts';
import { briefingDelta } from '../../core/briefing/delta.ts';
import type { Briefing } from '../../core/model/briefing.ts';
import type { Topic } from '../../core/model/topic.ts';
import { type Context, complain, type ExitStatus } from '../context.ts';
import { createLog, type Log } from '../log.ts';
import { progressOn } from '../progress.ts';
import { checkPattern } from '../reread-pattern.ts';
import { type TopicWatch, watchTopics } from '../topic-watch.ts';
import { openWorkplace } from '../workplace.ts';

/** What the service has at hand while it runs. */
interface Service {
  readonly context: Context;
  readonly app: App;
  readonly watch: TopicWatch;
  readonly log: Log;
  /** What was last shown, by topic id. */
  readonly shown: Map<string, Shown>;
}

/** A briefing with the topic's settings that it was made by. */
interface Shown {
  readonly topic: Topic;
  readonly briefing: Briefing;
}

/** `readout start`: reads the sources, prints each topic's briefing, and unless `once` keeps watch until a signal. */
export async function runStart(context: Context, { once }: { readonly once: boolean }): Promise<ExitStatus> {
  const workplace = await openWorkplace(context);
  const { settings, clock, topics, faults } = workplace;
  for (const fault of faults) await complain(context, fault);
  if (topics.length === 0) return 2;
  if (!once) await checkPattern(settings.reread);
  const log = createLog(settings.logLevel, context.stderr);
  // A signal may come while the first briefings are being made: it is heard from here on.
  const stop = once ? new AbortController().signal : stopSignal();
  const app = await openApp(settings, clock);
  try {
    const watch = watchTopics(settings, workplace, (fault) => complain(context, fault));
    const service = { context, app, watch, log, shown: new Map<string, Shown>() };
    for (const topic of topics) await printBriefing(service, topic, stop);
    for (const line of platformLines(context.environment)) await context.stdout.write(`${line}\n`);
    if (!once) await keepWatch(service, settings.reread, stop);
    return 0;
  } catch (error) {
    if (stop.aborted && error === stop.reason) return 0;
    throw error;
  } finally {
    await app.close();
  }
}

async function printBriefing(
  { context, app, shown }: Service,
  topic: Topic,
  stop: AbortSignal,
): Promise<void> {
  const progress = progressOn(context.stderr);
  await app.ingest(topic, async (counts) => {
    await progress?.(counts);
    await breath(stop);
  });
  const briefing = await app.briefing(topic, {});
  await context.stdout.write(`${await render(briefing, 'text', context.stdout)}\n`);
  shown.set(topic.id, { topic, briefing });
  stop.throwIfAborted();
}

async function keepWatch(service: Service, pattern: string, stop: AbortSignal): Promise<void> {
  const { schedule } = await import('node-cron');
  let reading = Promise.resolve();
  const tick = (): Promise<void> => {
    reading = reread(service, stop);
    return reading;
  };
  const task = schedule(pattern, tick, { noOverlap: true, timezone: 'UTC' });
  service.log.info({ pattern }, 'watching the sources; ctrl-c stops');
  await aborted(stop);
  service.log.info({ reason: String(stop.reason) }, 'stopping');
  await task.destroy();
  await reading;
}

/** Reads what changed, topic files too; what fails is told of, stops nothing else and is tried again at the next tick. */
async function reread(service: Service, stop: AbortSignal): Promise<void> {
  const topics = await tried(service, stop, () => service.watch.read());
  for (const topic of topics ?? []) await tried(service, stop, () => rereadTopic(service, topic, stop));
}

async function tried<Result>(
  { log }: Service,
  stop: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return stop.aborted ? null : await work();
  } catch (error) {
    if (!stop.aborted) log.error({ err: error }, 'the sources could not be read; they are tried again');
    return null;
  }
}

async function rereadTopic(service: Service, topic: Topic, stop: AbortSignal): Promise<void> {
  const { context, app, log, shown } = service;
  const last = shown.get(topic.id);
  if (!last) return printBriefing(service, topic, stop);
  const { changed } = await app.ingest(topic, () => breath(stop));
  if (!changed && isDeepStrictEqual(last.topic, topic)) return;
  const briefing = await app.briefing(topic, {});
  const delta = briefingDelta(last.briefing, briefing);
  shown.set(topic.id, { topic, briefing });
  log.info({ topic: topic.id, ...delta }, 'the sources changed');
  if (delta.added + delta.removed + delta.altered === 0) return;
  const counts = `${delta.added} new, ${delta.altered} changed, ${delta.removed} gone`;
  await context.stdout.write(`${topic.title}: the briefing has changed (${counts}).\n`);
}

/** Between two batches the store is whole: there a signal is heard, and may end a long reading. */
async function breath(stop: AbortSignal): Promise<void> {
  await setImmediate();
  stop.throwIfAborted();
}

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once, as the system's default is. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name));
  return controller.signal;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
