import { type App, openApp } from '../app.ts';
import type { Briefing } from '../core/model/briefing.ts';
import type { Context } from './context.ts';
import { complain } from './context.ts';
import { progressOn } from './progress.ts';
import { openWorkplace, topicNamed, type Workplace } from './workplace.ts';

/**
 * Reads what changed among a topic's files and does something with its briefing.
 * @param name as it was typed
 * @throws Fault `unknown-topic` or `broken-topic`
 */
export async function withBriefing<Result>(
  context: Context,
  name: string,
  work: (briefing: Briefing, workplace: Workplace) => Promise<Result>,
): Promise<Result> {
  const workplace = await openWorkplace(context);
  for (const fault of workplace.faults) await complain(context, fault);
  const topic = topicNamed(workplace, name);
  const app: App = await openApp(workplace.settings, workplace.clock);
  try {
    await app.ingest(topic, 'files', { onProgress: progressOn(context.stderr) });
    return await work(await app.briefing(topic, {}), workplace);
  } finally {
    await app.close();
  }
}
