import path from 'node:path';
import { clockOf } from '../config/environment.ts';
import { loadSettings, type Settings } from '../config/settings.ts';
import { type LoadedTopics, loadTopics, noTopics } from '../config/topics.ts';
import { Fault } from '../core/fault.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Clock } from '../core/ports.ts';
import { findTopic } from '../core/topics/find-topic.ts';
import type { Context } from './context.ts';

/** What commands about topics read first. */
export interface Workplace extends LoadedTopics {
  readonly settings: Settings;
  readonly clock: Clock;
}

/**
 * Reads settings, clock and topics; creates and writes nothing.
 * @throws Fault for a fault outside the topic files, and where there is none of them; theirs are in `faults`
 */
export async function openWorkplace(context: Context): Promise<Workplace> {
  const settings = await loadSettings(context.options, context.environment, context.cwd);
  if (context.environment.DATABASE_URL) {
    const kept = `everything is kept in the embedded store in ${settings.data.shownAs}`;
    await context.stderr.write(
      `readout: DATABASE_URL is set, but PostgreSQL comes with a later version: ${kept}.\n`,
    );
  }
  const clock = clockOf(context.environment);
  const { path: directory, shownAs } = settings.briefings;
  const loaded = await loadTopics(directory, shownAs, settings.window);
  if (loaded.topics.length === 0 && loaded.faults.length === 0) throw noTopics(shownAs);
  return { settings, clock, ...loaded };
}

/**
 * The topic that is called so.
 * @throws Fault `unknown-topic`, naming the nearest; `broken-topic` where its own file has the faults
 */
export function topicNamed({ topics, faults, settings }: Omit<Workplace, 'clock'>, name: string): Topic {
  const broken = faults.find(({ place }) => place && path.parse(place.file).name === name);
  if (broken?.place && !topics.some(({ id }) => id === name)) {
    const mend = `Mend ${broken.place.file}; \`readout check\` lists all faults in ${settings.briefings.shownAs}.`;
    throw new Fault('broken-topic', `The topic "${name}" cannot be read.`, mend);
  }
  return findTopic(topics, name);
}

/** The absolute path of a file as it was typed: npm runs us in the package's folder, not in the caller's. */
export function callerPath({ environment, cwd }: Context, typed: string): string {
  return path.resolve(environment.INIT_CWD ?? cwd, typed);
}
