import { openApp } from '../../app.ts';
import type { SourceReport } from '../../core/ingest/ingest.ts';
import { problemText } from '../../core/ingest/problem-text.ts';
import { sourceLabel } from '../../core/ingest/source-key.ts';
import type { Topic } from '../../core/model/topic.ts';
import type { SourceProblem } from '../../core/ports.ts';
import { plainText } from '../../render/tree/plain-text.ts';
import { type Context, complain, type ExitStatus, say } from '../context.ts';
import { progressOn } from '../progress.ts';
import { openWorkplace, topicNamed } from '../workplace.ts';

/** `readout ingest [TOPIC…]`: reads the topics' sources once into the store and reports per source. */
export async function runIngest(context: Context, names: readonly string[]): Promise<ExitStatus> {
  const workplace = await openWorkplace(context);
  const { settings, clock, topics, faults } = workplace;
  for (const fault of faults) await complain(context, fault);
  const wanted = names.length > 0 ? names.map((name) => topicNamed(workplace, name)) : topics;
  if (wanted.length === 0) return 2;
  let status: ExitStatus = names.length === 0 && faults.length > 0 ? 1 : 0;
  const app = await openApp(settings, clock);
  try {
    await app.gather(wanted, progressOn(context.stderr, 'asking sources on the web'));
    for (const topic of wanted) {
      const { sources } = await app.ingest(topic, 'all', { onProgress: progressOn(context.stderr) });
      for (const report of sources) {
        await context.stdout.write(reportLine(topic, report));
        for (const problem of report.problems) {
          await say(context.stderr, `readout: ${topic.id}: ${problemText(problem)}`);
        }
        if (report.problems.some(isFailure)) status = 1;
      }
    }
    return status;
  } finally {
    await app.close();
  }
}

/** Pages that a site keeps from us are told of, and nothing that a run could do better. */
function isFailure({ code, passing }: SourceProblem): boolean {
  return !(code === 'article-unreadable' && passing);
}

function reportLine(topic: Topic, { source, read, unchanged, gone, problems }: SourceReport): string {
  const counts = `${read} read, ${unchanged} unchanged, ${gone} gone, ${problems.length} with problems`;
  return `${topic.id}  ${source.kind} ${plainText(sourceLabel(source))}  ${counts}\n`;
}
