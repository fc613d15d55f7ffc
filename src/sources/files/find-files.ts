import { statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { errorInFile } from './article-error.ts';
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
 * a circle end. A folder that may not be entered hides its files from a pattern: those of them that are known are given with
 * the error.
 * @param known keys of the files that the pattern named before
 * @throws {ArticleError} where not even the pattern's own folder may be entered
 */
export async function findFiles(
  directory: string,
  pattern: string,
  known: Iterable<string>,
): Promise<readonly FoundFile[]> {
  const named = new Set((await matches(directory, pattern)).filter((key) => fileType(key) !== null));
  const found: FoundFile[] = [];
  for (const key of [...named.union(new Set(known))].sort()) {
    const file = look(directory, key);
    if (file && (named.has(key) || !isGone(file.error))) found.push(file);
    if (found.length % breath === 0) await setImmediate();
  }
  return found;
}

/** Looking at this many files takes some 4 ms; the event loop runs between. */
const breath = 1_000;

/** A name with brackets or stars in it is taken by its letter before it is taken for a pattern. */
async function matches(directory: string, pattern: string): Promise<string[]> {
  const literal = resolve(directory, pattern);
  if (isFile(directory, pattern)) return [keyOf(directory, literal)];
  const paths = await Array.fromAsync(glob(pattern, { cwd: directory }));
  return [...new Set(paths.map((path) => keyOf(directory, resolve(directory, path))))];
}

function isFile(directory: string, path: string): boolean {
  try {
    return statSync(resolve(directory, path), { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    throw errorInFile(join(directory, path), error);
  }
}

/** True where a file is not there any more; one that may not be looked at may well be. */
function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
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
