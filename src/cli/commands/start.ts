import { isDeepStrictEqual } from 'node:util';
import { type App, type Digests, openAppThread, openDigests, type ReadingScope } from '../../app.ts';
import { countInUtc, environmentFaults } from '../../config/environment.ts';
import { platformLines } from '../../config/switches.ts';
import { type BriefingOutline, briefingDelta } from '../../core/briefing/delta.ts';
import type { Topic } from '../../core/model/topic.ts';
import type { Log } from '../../core/ports.ts';
import { configuredWishes } from '../configured-wishes.ts';
import { connectPlatforms } from '../connect-platforms.ts';
import { type Context, complain, type ExitStatus, say } from '../context.ts';
import { tickOn } from '../cron-ticks.ts';
import { tickDigests } from '../digest-ticks.ts';
import { inTurn } from '../in-turn.ts';
import { createLog } from '../log.ts';
import { createProblemLog, type ProblemLog } from '../problem-log.ts';
import { aborted, endOnUncaught, stopSignal } from '../process-end.ts';
import { progressOn } from '../progress.ts';
import { checkPattern } from '../reread-pattern.ts';
import { type TopicWatch, watchTopics } from '../topic-watch.ts';
import { tickWeb } from '../web-ticks.ts';
import { openWorkplace, type Workplace } from '../workplace.ts';

/** What the service has at hand while it runs. */
interface Service {
  readonly context: Context;
  readonly app: App;
  readonly watch: TopicWatch;
  readonly log: Log;
  readonly problems: ProblemLog;
  /** What was last shown, by topic id. */
  readonly shown: Map<string, Shown>;
}

/** The service while it answers and delivers. */
interface Running extends Service {
  readonly digests: Digests;
}

/** What a briefing held, with the topic's settings that it was made by. */
interface Shown {
  readonly topic: Topic;
  readonly outline: BriefingOutline;
}

/**
 * `readout start`: reads the sources, prints each topic's briefing, and unless `once` answers on the chat platforms and
 * keeps watch until a signal.
 */
export async function runStart(context: Context, { once }: { readonly once: boolean }): Promise<ExitStatus> {
  const workplace = await openWorkplace(context);
  const { settings, topics, faults } = workplace;
  const misshapen = once ? [] : environmentFaults(context.environment);
  for (const fault of [...faults, ...misshapen]) await complain(context, fault);
  if (topics.length === 0) return 2;
  if (!once) {
    await checkPattern(settings.reread);
    countInUtc();
  }
  const log = createLog(settings.logLevel, context.stderr);
  if (!once) endOnUncaught(log);
  // A signal may come while the first briefings are being made: it is heard from here on.
  const stop = once ? new AbortController().signal : stopSignal();
  const app = await openAppThread(settings, context.environment.READOUT_NOW ?? null, log);
  try {
    const watch = watchTopics(settings, workplace, (fault) => complain(context, fault));
    const problems = createProblemLog(log);
    const service = { context, app, watch, log, problems, shown: new Map<string, Shown>() };
    if (once) {
      await app.gather(topics, progressOn(context.stderr, 'asking sources on the web'));
      for (const topic of topics) await printBriefing(service, topic, 'all', stop);
      await sayPlatforms(context);
    } else {
      const { clock } = workplace;
      const digests = await openDigests({ app, topics: watch.current, clock, log, settings });
      await serve({ ...service, digests }, workplace, stop);
    }
    return 0;
  } catch (error) {
    if (stop.aborted && error === stop.reason) return 0;
    throw error;
  } finally {
    await app.close();
  }
}

/** Connecting and the first readings go on side by side; a topic that cannot be read is tried again with the first tick. */
async function serve(service: Running, workplace: Workplace, stop: AbortSignal): Promise<void> {
  const { topics } = workplace;
  const unread = new Set<string>();
  // One after another: hundreds at once would be more than the app lets wait.
  for (const topic of topics) {
    const records = await tried(service, stop, () => service.app.records(topic));
    if (records?.length === 0) unread.add(topic.id);
  }
  const failed = new AbortController();
  const end = AbortSignal.any([stop, failed.signal]);
  let reading: Promise<unknown> = Promise.resolve();
  const firstReadings = new Map<string, Promise<unknown>>();
  for (const topic of topics) {
    reading = reading.then(() => tried(service, end, () => printBriefing(service, topic, 'files', end)));
    if (!unread.has(topic.id)) continue;
    firstReadings.set(
      topic.id,
      reading.finally(() => firstReadings.delete(topic.id)),
    );
  }
  const platforms = connectPlatforms({ ...service, workplace, firstReadings });
  try {
    const connected = await Promise.all(platforms);
    await reading;
    stop.throwIfAborted();
    await sayPlatforms(service.context);
    for (const platform of connected) if (platform) service.digests.connect(platform.publisher);
    await configureDigests(service, workplace, stop);
    await keepWatch(service, workplace.settings.reread, stop);
  } catch (error) {
    failed.abort();
    await reading;
    throw error;
  } finally {
    await service.digests.close();
    const connected = await Promise.allSettled(platforms);
    await Promise.all(connected.map(async (one) => one.status === 'fulfilled' && (await one.value?.close())));
  }
}

/** A digest of the settings file with a fault is told of and stops no other. */
async function configureDigests(service: Running, { settings }: Workplace, stop: AbortSignal): Promise<void> {
  const { wishes, faults } = await configuredWishes(settings.digests, service.watch.current());
  for (const fault of faults) await complain(service.context, fault);
  await tried(service, stop, () => service.digests.configure(wishes));
}

async function sayPlatforms({ environment, stdout }: Context): Promise<void> {
  for (const line of platformLines(environment)) await stdout.write(`${line}\n`);
}

async function printBriefing(
  service: Service,
  topic: Topic,
  scope: ReadingScope,
  stop: AbortSignal,
): Promise<void> {
  const { context, app, shown } = service;
  const { stdout, stderr } = context;
  const report = await app.ingest(topic, scope, { onProgress: progressOn(stderr), signal: stop });
  service.problems.tell(topic, report);
  const { width, color } = stdout;
  await stdout.write(`${await app.rendered(topic, {}, 'text', { width, color })}\n`);
  shown.set(topic.id, { topic, outline: await app.outline(topic) });
  stop.throwIfAborted();
}

async function keepWatch(service: Running, pattern: string, stop: AbortSignal): Promise<void> {
  const { app, digests, log, watch } = service;
  const next = inTurn();
  const read = (topic: Topic): Promise<void> =>
    next(async () => void (await tried(service, stop, () => rereadTopic(service, topic, 'web', stop))));
  const endReading = await tickOn(pattern, () => next(() => reread(service, stop)), log);
  const endWeb = await tickWeb({ app, topics: watch.current, log, read });
  const endTicks = await tickDigests(digests, log);
  // What a crash left unmended is mended now: with thousands of channels that takes a minute, for which no digest waits.
  await Promise.race([mendAll(service, stop), aborted(stop)]);
  log.info({ pattern }, 'watching the sources; ctrl-c stops');
  await aborted(stop);
  log.info({ reason: String(stop.reason) }, 'stopping');
  // What follows a reading may be long: it ends with the digests.
  await Promise.all([endReading(), endWeb(), endTicks(), digests.close()]);
  await next(() => Promise.resolve());
}

async function mendAll(service: Running, stop: AbortSignal): Promise<void> {
  for (const topic of service.watch.current())
    await tried(service, stop, () => service.digests.follow(topic, true));
}

/** Reads what changed, topic files too; what fails is told of, stops nothing else and is tried again at the next tick. */
async function reread(service: Running, stop: AbortSignal): Promise<void> {
  const topics = await tried(service, stop, () => service.watch.read());
  for (const topic of topics ?? [])
    await tried(service, stop, () => rereadTopic(service, topic, 'files', stop));
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

async function rereadTopic(
  service: Running,
  topic: Topic,
  scope: ReadingScope,
  stop: AbortSignal,
): Promise<void> {
  const { app, shown } = service;
  const last = shown.get(topic.id);
  if (!last) return printBriefing(service, topic, scope, stop);
  const report = await app.ingest(topic, scope, { signal: stop });
  service.problems.tell(topic, report);
  if (report.changed || !isDeepStrictEqual(last.topic, topic)) await tellChanges(service, topic, last);
  await service.digests.follow(topic, report.changed);
}

async function tellChanges({ context, app, log, shown }: Running, topic: Topic, last: Shown): Promise<void> {
  const outline = await app.outline(topic);
  const delta = briefingDelta(last.outline, outline);
  shown.set(topic.id, { topic, outline });
  log.info({ topic: topic.id, ...delta }, 'the sources changed');
  if (delta.added + delta.removed + delta.altered === 0) return;
  const counts = `${delta.added} new, ${delta.altered} changed, ${delta.removed} gone`;
  await say(context.stdout, `${topic.title}: the briefing has changed (${counts}).`);
}
