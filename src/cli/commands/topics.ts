import { type App, openApp } from '../../app.ts';
import { shownAddress } from '../../core/addresses/shown-address.ts';
import { problemText } from '../../core/ingest/problem-text.ts';
import { sourceKey, sourceLabel } from '../../core/ingest/source-key.ts';
import type { Topic } from '../../core/model/topic.ts';
import type { FetchState, SourceRecord } from '../../core/ports.ts';
import { type Context, complain, type ExitStatus } from '../context.ts';
import { sayWrapped } from '../say-wrapped.ts';
import { openWorkplace } from '../workplace.ts';

/** `readout topics`: the topics, their sources and when each was last read. */
export async function runTopics(context: Context): Promise<ExitStatus> {
  const { settings, clock, topics, faults } = await openWorkplace(context);
  for (const fault of faults) await complain(context, fault);
  if (topics.length === 0) return 2;
  const app = await openApp(settings, clock);
  try {
    for (const topic of topics) await sayTopic(context, app, topic);
    return faults.length > 0 ? 1 : 0;
  } finally {
    await app.close();
  }
}

async function sayTopic({ stdout }: Context, app: App, topic: Topic): Promise<void> {
  const records = new Map((await app.records(topic)).map((record) => [record.source, record]));
  const states = await app.fetchStates(topic);
  const names = [topic.id, ...topic.aliases].join(', ');
  await sayWrapped(stdout, `${names}: ${topic.title} (${topic.timezone})`);
  for (const source of topic.sources) {
    const key = sourceKey(topic, source);
    const record = records.get(key);
    const kind = source.official ? `${source.kind}, official` : source.kind;
    const state = states.get(key);
    await sayWrapped(
      stdout,
      `${kind} ${sourceLabel(source)}: ${lastReading(record, state, topic.timezone)}`,
      {
        indent: 2,
      },
    );
    for (const problem of record?.problems ?? [])
      await sayWrapped(stdout, problemText(problem), { indent: 4 });
    for (const line of state ? fetchLines(state, topic.timezone) : [])
      await sayWrapped(stdout, line, { indent: 4 });
  }
}

function lastReading(
  record: SourceRecord | undefined,
  state: FetchState | undefined,
  timezone: string,
): string {
  const readAt = state ? state.reachedAt : record?.readAt;
  if (!record || !readAt) return 'not read yet';
  const articles = record.articles === 1 ? '1 article' : `${record.articles} articles`;
  return `${articles}, last read ${inZone(readAt, timezone)} ${timezone}`;
}

/** What a source on the web that fails, moved or is gone needs to be known of. */
function fetchLines({ failingSince, nextAt, movedTo, isGone }: FetchState, timezone: string): string[] {
  const lines: string[] = [];
  if (movedTo !== null) lines.push(`It moved to ${shownAddress(movedTo)}: write that in the topic's file.`);
  if (failingSince !== null) {
    const next = isGone ? 'it is not asked again' : `asked again ${inZone(nextAt, timezone)}`;
    lines.push(`Failing since ${inZone(failingSince, timezone)}; ${next}.`);
  }
  return lines;
}

function inZone(instant: string, timezone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone);
  return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
