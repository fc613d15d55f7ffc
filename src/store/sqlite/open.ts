import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../core/fault.ts';
import { migrate, refuseNewer } from './schema.ts';

/** How long one process waits for another's transaction, in milliseconds. */
const patience = 10_000;

/**
 * Opens the database file of a data directory, and creates both where they are missing.
 * WAL lets readers go on while one process writes; `synchronous = FULL` makes a committed batch outlive a power cut.
 * @param shownAs how faults name the directory
 * @throws Fault `store-unwritable`, `store-corrupt`, `store-newer` or `store-busy`
 */
export function openDatabase(directory: string, shownAs: string): DatabaseSync {
  const file = path.join(directory, 'readout.db');
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    database = new DatabaseSync(file, { timeout: patience });
    refuseNewer(database, shownAs);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    migrate(database, shownAs);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw error instanceof Fault ? error : storeFault(error, shownAs, file);
  }
}

/**
 * Reads the whole store of a data directory, as nothing else does: a damaged page may lie where no briefing looks.
 * @throws Fault as `openDatabase` does
 */
export function checkDatabase(directory: string, shownAs: string): void {
  const database = openDatabase(directory, shownAs);
  const file = path.join(directory, 'readout.db');
  try {
    const [found] = database.prepare('PRAGMA quick_check(1)').all();
    if (found?.['quick_check'] !== 'ok') throw damaged(shownAs, file, found);
  } catch (error) {
    throw storeFault(error, shownAs, file);
  } finally {
    database.close();
  }
}

function damaged(shownAs: string, file: string, cause: unknown): Fault {
  const what = `The store in ${shownAs} is damaged: ${file} is no sound database.`;
  const mend = `Move ${file} away (with its -wal and -shm files) and run again: every source is then read anew.`;
  return new Fault('store-corrupt', what, mend, { cause });
}

/** Says in the reader's words what SQLite or the file system refused; other errors come back as they are. */
export function storeFault(error: unknown, shownAs: string, file: string): unknown {
  const code = sqliteCode(error);
  const more = { cause: error };
  if (code === 11 || code === 26) return damaged(shownAs, file, error);
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
