import { type App, type AskedTimes, type Format, openApp } from '../../app.ts';
import { Fault } from '../../core/fault.ts';
import { parseInstant } from '../../core/topics/named-instant.ts';
import { type Context, complain, type ExitStatus } from '../context.ts';
import { progressOn } from '../progress.ts';
import { openWorkplace, topicNamed } from '../workplace.ts';

interface BriefingOptions {
  readonly asOf?: string;
  readonly since?: string;
  readonly format: Format;
}

/** `readout briefing TOPIC`: reads what changed among the topic's files and prints its briefing. */
export async function runBriefing(
  context: Context,
  name: string,
  options: BriefingOptions,
): Promise<ExitStatus> {
  const workplace = await openWorkplace(context);
  const { settings, clock, faults } = workplace;
  for (const fault of faults) await complain(context, fault);
  const topic = topicNamed(workplace, name);
  const times = timesOf(options, topic.timezone);
  const app: App = await openApp(settings, clock);
  try {
    await app.ingest(topic, 'files', { onProgress: progressOn(context.stderr) });
    const { width, color } = context.stdout;
    await context.stdout.write(await app.rendered(topic, times, options.format, { width, color }));
    return 0;
  } finally {
    await app.close();
  }
}

function timesOf(options: BriefingOptions, timezone: string): AskedTimes {
  const asOf = options.asOf === undefined ? undefined : parseInstant('--as-of', options.asOf, timezone);
  const since = options.since === undefined ? undefined : parseInstant('--since', options.since, timezone);
  if (asOf && since && Temporal.Instant.compare(since, asOf) > 0) {
    throw new Fault(
      'bad-date',
      '--since is later than --as-of.',
      'Name an earlier --since, or a later --as-of.',
    );
  }
  return { asOf: asOf?.toString(), since: since?.toString() };
}
