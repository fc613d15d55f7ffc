import { type App, openApp, render } from '../../app.ts';
import { platformLines } from '../../config/switches.ts';
import { briefingDelta } from '../../core/briefing/delta.ts';
import { Fault } from '../../core/fault.ts';
import type { Briefing } from '../../core/model/briefing.ts';
import type { Topic } from '../../core/model/topic.ts';
import { type Context, complain, type ExitStatus } from '../context.ts';
import { createLog, type Log } from '../log.ts';
import { progressOn } from '../progress.ts';
import { openWorkplace } from '../workplace.ts';

/** What the service has at hand while it runs. */
interface Service {
  readonly context: Context;
  readonly app: App;
  readonly topics: readonly Topic[];
  readonly log: Log;
  /** The briefing that was last shown, by topic id. */
  readonly shown: Map<string, Briefing>;
}

/** `readout start`: reads the sources, prints each topic's briefing, and unless `once` keeps watch until a signal. */
export async function runStart(context: Context, { once }: { readonly once: boolean }): Promise<ExitStatus> {
  const { settings, clock, topics, faults } = await openWorkplace(context);
  for (const fault of faults) await complain(context, fault);
  if (topics.length === 0) {
    if (faults.length > 0) return 2;
    const mend = 'Write a topic file there, or name another directory with --briefings DIR.';
    throw new Fault('no-topics', `The directory ${settings.briefings.shownAs} has no topic file.`, mend);
  }
  const log = createLog(settings.logLevel);
  // A signal may come while the first briefings are being made: it is heard from here on.
  const stop = once ? null : untilSignal();
  const app = await openApp(settings, clock);
  try {
    const service = { context, app, topics, log, shown: new Map<string, Briefing>() };
    await printBriefings(service);
    for (const line of platformLines(context.environment)) await context.stdout.write(`${line}\n`);
    if (stop) await keepWatch(service, settings.reread, stop);
    return 0;
  } finally {
    await app.close();
  }
}

async function printBriefings({ context, app, topics, shown }: Service): Promise<void> {
  for (const topic of topics) {
    await app.ingest(topic, progressOn(context.stderr));
    const briefing = await app.briefing(topic, {});
    await context.stdout.write(`${await render(briefing, 'text', context.stdout)}\n`);
    shown.set(topic.id, briefing);
  }
}

async function keepWatch(service: Service, pattern: string, stop: Promise<NodeJS.Signals>): Promise<void> {
  const { schedule } = await import('node-cron');
  const task = schedule(pattern, () => reread(service), { noOverlap: true, timezone: 'UTC' });
  service.log.info({ pattern }, 'watching the sources; ctrl-c stops');
  const signal = await stop;
  service.log.info({ signal }, 'stopping');
  await task.destroy();
}

/** Reads what changed; a topic that fails is told of and tried again at the next tick. */
async function reread(service: Service): Promise<void> {
  for (const topic of service.topics) {
    try {
      await rereadTopic(service, topic);
    } catch (error) {
      service.log.error({ topic: topic.id, err: error }, 'the topic could not be read; it is tried again');
    }
  }
}

async function rereadTopic({ context, app, log, shown }: Service, topic: Topic): Promise<void> {
  const { changed } = await app.ingest(topic);
  if (!changed) return;
  const briefing = await app.briefing(topic, {});
  const delta = briefingDelta(shown.get(topic.id), briefing);
  shown.set(topic.id, briefing);
  log.info({ topic: topic.id, ...delta }, 'the sources changed');
  if (delta.added + delta.removed + delta.altered === 0) return;
  const counts = `${delta.added} new, ${delta.altered} changed, ${delta.removed} gone`;
  await context.stdout.write(`${topic.title}: the briefing has changed (${counts}).\n`);
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once, as the system's default. */
function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}
