import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../core/fault.ts';
import type { Topic } from '../core/model/topic.ts';
import { topicFileSchema, topicKeysAt, toTopic } from './topic-schema.ts';
import { readYaml } from './yaml-file.ts';

/** The topics of a directory; a file with a fault gives no topic and does not stop the others. */
export interface LoadedTopics {
  readonly topics: readonly Topic[];
  readonly faults: readonly Fault[];
}

/**
 * Reads every topic file of a directory, in the order of their names.
 * @param directory an absolute path
 * @param shownAs how faults name the directory
 */
export async function loadTopics(
  directory: string,
  shownAs: string,
  defaultWindow: string,
): Promise<LoadedTopics> {
  const topics: Topic[] = [];
  const faults: Fault[] = [];
  const names = new Map<string, string>();
  for (const name of await topicFiles(directory, shownAs)) {
    const file = path.join(shownAs, name);
    const read = await loadTopic(path.join(directory, name), file, defaultWindow);
    const clash = read.topic && takenName(read.topic, names);
    if (clash) faults.push(clashFault(file, clash, names.get(clash.toLowerCase()) ?? ''));
    else if (read.topic) {
      for (const taken of [read.topic.id, ...read.topic.aliases]) names.set(taken.toLowerCase(), file);
      topics.push(read.topic);
    }
    faults.push(...read.faults);
  }
  return { topics, faults };
}

/** What to say where a directory has no topic file at all. */
export function noTopics(shownAs: string): Fault {
  const mend =
    'Write one there, such as briefings/ukraine.yaml, or name another directory with --briefings DIR.';
  return new Fault('no-topics', `The directory ${shownAs} has no topic file (*.yaml).`, mend);
}

/** The name of a topic's file; null where there is none. */
export async function topicFileName(directory: string, shownAs: string, id: string): Promise<string | null> {
  const names = await topicFiles(directory, shownAs);
  return names.find((name) => topicIdOf(name) === id) ?? null;
}

/** Whether a topic can be called so: the name of its file, which people ask for it by. */
export function isTopicId(id: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(id);
}

function topicIdOf(fileName: string): string {
  return fileName.replace(/\.ya?ml$/i, '');
}

async function topicFiles(directory: string, shownAs: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/i.test(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    throw new Fault(
      'no-briefings',
      `The directory ${shownAs} of topic files cannot be read.`,
      'Create it with a topic file in it, or name another one with --briefings DIR.',
      { cause },
    );
  }
}

async function loadTopic(
  absolute: string,
  file: string,
  defaultWindow: string,
): Promise<{ topic: Topic | null; faults: readonly Fault[] }> {
  const id = topicIdOf(path.basename(file));
  if (!isTopicId(id)) {
    const mend = 'Rename it: letters, digits, "-" and "_", such as gulf-talks.yaml.';
    return {
      topic: null,
      faults: [new Fault('bad-topic-id', "The file name is the topic's id.", mend, { place: { file } })],
    };
  }
  let text: string;
  try {
    text = await readFile(absolute, 'utf8');
  } catch (cause) {
    const fault = new Fault('unreadable', 'The file cannot be read.', 'Check its permissions.', {
      place: { file },
      cause,
    });
    return { topic: null, faults: [fault] };
  }
  const { value, faults } = readYaml(file, text, topicFileSchema, topicKeysAt);
  return { topic: value && toTopic(id, value, defaultWindow), faults };
}

function takenName(topic: Topic, names: ReadonlyMap<string, string>): string | undefined {
  return [topic.id, ...topic.aliases].find((name) => names.has(name.toLowerCase()));
}

function clashFault(file: string, name: string, other: string): Fault {
  return new Fault(
    'duplicate-topic',
    `"${name}" already names the topic of ${other}.`,
    'Give one of the two another id or alias.',
    {
      place: { file },
    },
  );
}
