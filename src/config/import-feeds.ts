import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../core/fault.ts';
import type { WebSource } from '../core/model/topic.ts';
import { addFeeds, newTopicFile } from './add-feeds.ts';
import { replaceFile } from './replace-file.ts';
import type { NamedDirectory } from './settings.ts';
import { topicFileSchema, topicKeysAt } from './topic-schema.ts';
import { topicFileName } from './topics.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Adds feeds to the file of a topic that has no faults.
 * @returns the file, as its reader would type it
 * @throws Fault where nothing could be written; the file is then as it was
 */
export async function importIntoTopic(
  { path: directory, shownAs }: NamedDirectory,
  id: string,
  feeds: readonly WebSource[],
): Promise<string> {
  const name = (await topicFileName(directory, shownAs, id)) ?? `${id}.yaml`;
  const file = { path: path.join(directory, name), shownAs: path.join(shownAs, name) };
  const before = await textOf(file.path, file.shownAs);
  const after = addFeeds(before, feeds);
  checkText(file.shownAs, after);
  if (after !== before) await replaceFile({ ...file, before, after });
  return file.shownAs;
}

/**
 * Makes a topic of these feeds.
 * @returns the file, as its reader would type it
 * @throws Fault where it could not be written, or is there meanwhile
 */
export async function importAsTopic(
  { path: directory, shownAs }: NamedDirectory,
  id: string,
  title: string,
  feeds: readonly WebSource[],
): Promise<string> {
  const name = `${id}.yaml`;
  const file = { path: path.join(directory, name), shownAs: path.join(shownAs, name) };
  const after = newTopicFile(title, feeds);
  checkText(file.shownAs, after);
  await makeDirectory(directory, shownAs);
  await replaceFile({ ...file, before: null, after });
  return file.shownAs;
}

async function makeDirectory(directory: string, shownAs: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (cause) {
    const more = { place: { file: shownAs }, cause };
    const mend = 'Name another one with --briefings DIR.';
    throw new Fault('unwritable', 'The directory of topic files cannot be made.', mend, more);
  }
}

async function textOf(file: string, shownAs: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const more = { place: { file: shownAs }, cause };
    throw new Fault('unreadable', 'The file cannot be read.', 'Check its permissions.', more);
  }
}

/** What could not be read again is not written. */
function checkText(shownAs: string, text: string): void {
  const [fault] = readYaml(shownAs, text, topicFileSchema, topicKeysAt).faults;
  if (fault) throw fault;
}
