import { type App, openApp } from '../../app.ts';
import { problemText } from '../../core/ingest/problem-text.ts';
import { sourceKey, sourceLabel } from '../../core/ingest/source-key.ts';
import type { Topic } from '../../core/model/topic.ts';
import type { SourceRecord } from '../../core/ports.ts';
import { type Context, complain, type ExitStatus, say } from '../context.ts';
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
  const names = [topic.id, ...topic.aliases].join(', ');
  await say(stdout, `${names}: ${topic.title} (${topic.timezone})`);
  for (const source of topic.sources) {
    const record = records.get(sourceKey(topic, source));
    await say(stdout, `${source.kind} ${sourceLabel(source)}: ${lastReading(record, topic.timezone)}`, '  ');
    for (const problem of record?.problems ?? []) await say(stdout, problemText(problem), '    ');
  }
}

function lastReading(record: SourceRecord | undefined, timezone: string): string {
  if (!record) return 'not read yet';
  const at = Temporal.Instant.from(record.readAt).toZonedDateTimeISO(timezone);
  const articles = record.articles === 1 ? '1 article' : `${record.articles} articles`;
  return `${articles}, last read ${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })} ${timezone}`;
}
