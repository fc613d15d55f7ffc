import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../core/fault.ts';
import { isDamage } from './damage.ts';
import type { DatabaseFile } from './database-file.ts';
import { digestStoreExists } from './digests/exists.ts';
import { digestFile } from './digests/schema.ts';
import { migrate, refuseNewer } from './migrate.ts';
import { articleFile } from './schema.ts';

/** How long one process waits for another's transaction, in milliseconds. */
const patience = 10_000;

/**
 * Opens a database file of a data directory, and creates both where they are missing.
 * WAL lets readers go on while one process writes; `synchronous = FULL` makes a committed batch outlive a power cut.
 * @param shownAs how faults name the directory
 * @throws Fault `store-unwritable`, `store-corrupt`, `store-newer` or `store-busy`
 */
export function openDatabase(kind: DatabaseFile, directory: string, shownAs: string): DatabaseSync {
  const { name, migrations } = kind;
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    database = new DatabaseSync(path.join(directory, name), { timeout: patience });
    refuseNewer(database, migrations, shownAs);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    migrate(database, migrations, shownAs);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw error instanceof Fault ? error : storeFault(error, kind, directory, shownAs);
  }
}

/**
 * Reads the whole store of a data directory, as nothing else does: a damaged page may lie where no briefing looks.
 * @throws Fault as `openDatabase` does
 */
export function checkDatabase(directory: string, shownAs: string): void {
  checkFile(articleFile, directory, shownAs);
  if (digestStoreExists(directory)) checkFile(digestFile, directory, shownAs);
}

function checkFile(kind: DatabaseFile, directory: string, shownAs: string): void {
  const database = openDatabase(kind, directory, shownAs);
  try {
    const [found] = database.prepare('PRAGMA quick_check(1)').all();
    if (found?.['quick_check'] !== 'ok') throw damaged(kind, directory, shownAs, found);
  } catch (error) {
    throw storeFault(error, kind, directory, shownAs);
  } finally {
    database.close();
  }
}

function damaged(kind: DatabaseFile, directory: string, shownAs: string, cause: unknown): Fault {
  const file = path.join(directory, kind.name);
  const what = `The store in ${shownAs} is damaged: ${file} is no sound database.`;
  return new Fault('store-corrupt', what, kind.ifDamaged(file), { cause });
}

/** Says in the reader's words what SQLite or the file system refused; other errors come back as they are. */
export function storeFault(error: unknown, kind: DatabaseFile, directory: string, shownAs: string): unknown {
  const code = sqliteCode(error);
  const more = { cause: error };
  if (code === 11 || code === 26 || isDamage(error)) return damaged(kind, directory, shownAs, error);
  if (code === 5 || code === 6) {
    const mend = 'Wait for the other process that is writing, or end it.';
    return new Fault('store-busy', `The store in ${shownAs} is held by another process.`, mend, more);
  }
  if (code === 13)
    return new Fault('store-full', `The disk of ${shownAs} is full.`, 'Make room on it.', more);
  if (isFileInPlace(error)) {
    const mend = 'Move that file away, or name another directory with --data DIR.';
    return new Fault(
      'store-unwritable',
      `The data directory ${shownAs} has a file in its place.`,
      mend,
      more,
    );
  }
  if (code === 8 || code === 14 || code === 10 || isFileError(error)) {
    const mend = 'Give the process write permission there, or name another directory with --data DIR.';
    return new Fault('store-unwritable', `The data directory ${shownAs} cannot be written to.`, mend, more);
  }
  return error;
}

/** SQLite's primary result code (https://www.sqlite.org/rescode.html); the extended ones keep it in the low byte. */
function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

function isFileInPlace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'EEXIST' || code === 'ENOTDIR';
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
