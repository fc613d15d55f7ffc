import { type App, type Format, openApp, render } from '../../app.ts';
import type { BriefingTimes } from '../../core/briefing/brief.ts';
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
    await app.ingest(topic, progressOn(context.stderr));
    const briefing = await app.briefing(topic, times);
    await context.stdout.write(await render(briefing, options.format, context.stdout));
    return 0;
  } finally {
    await app.close();
  }
}

function timesOf({ asOf, since }: BriefingOptions, timezone: string): BriefingTimes {
  const times = {
    ...(asOf !== undefined && { asOf: parseInstant('--as-of', asOf, timezone) }),
    ...(since !== undefined && { since: parseInstant('--since', since, timezone) }),
  };
  if (times.asOf && times.since && Temporal.Instant.compare(times.since, times.asOf) > 0) {
    throw new Fault(
      'bad-date',
      '--since is later than --as-of.',
      'Name an earlier --since, or a later --as-of.',
    );
  }
  return times;
}
