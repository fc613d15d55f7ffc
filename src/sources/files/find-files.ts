import { statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileType } from './read-article.ts';

/** A file that a source's pattern names. */
export interface FoundFile {
  /** Path from the topic's folder, with `/` between its parts. */
  readonly key: string;
  /** Size in bytes; null where the file cannot even be looked at, and `error` says why. */
  readonly size: number | null;
  /** Size and time of the last change in nanoseconds. */
  readonly stamp: string;
  readonly error: unknown;
}

/**
 * Readable files that a pattern names, in order of their paths. Folders behind symbolic links are not entered, so that links in
 * a circle end.
 */
export async function findFiles(directory: string, pattern: string): Promise<readonly FoundFile[]> {
  const keys = (await matches(directory, pattern)).filter((key) => fileType(key) !== null).sort();
  const found: FoundFile[] = [];
  for (const key of keys) {
    const file = look(directory, key);
    if (file) found.push(file);
    if (found.length % breath === 0) await setImmediate();
  }
  return found;
}

/** Looking at this many files takes some 4 ms; the event loop runs between. */
const breath = 1_000;

/** A name with brackets or stars in it is taken by its letter before it is taken for a pattern. */
async function matches(directory: string, pattern: string): Promise<string[]> {
  const literal = resolve(directory, pattern);
  if (statSync(literal, { throwIfNoEntry: false })?.isFile()) return [keyOf(directory, literal)];
  const paths = await Array.fromAsync(glob(pattern, { cwd: directory }));
  return [...new Set(paths.map((path) => keyOf(directory, resolve(directory, path))))];
}

function keyOf(directory: string, path: string): string {
  return relative(resolve(directory), path).split(sep).join('/');
}

/** Synchronous: four times as fast as awaiting each of 10,000 files. Null for what is no file. */
function look(directory: string, key: string): FoundFile | null {
  try {
    const stats = statSync(join(directory, key), { bigint: true });
    if (!stats.isFile()) return null;
    return { key, size: Number(stats.size), stamp: `${stats.size}-${stats.mtimeNs}`, error: null };
  } catch (error) {
    return { key, size: null, stamp: '', error };
  }
}
