import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../core/fault.ts';

/**
 * Brings a database to the newest schema, in one transaction, whatever other process does the same.
 * @throws Fault `store-newer` where a newer Readout has written it
 */
export function migrate(database: DatabaseSync, migrations: readonly string[], shownAs: string): void {
  if (versionOf(database) === migrations.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    refuseNewer(database, migrations, shownAs);
    for (const step of migrations.slice(versionOf(database))) database.exec(step);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** @throws Fault `store-newer`; nothing is written */
export function refuseNewer(database: DatabaseSync, migrations: readonly string[], shownAs: string): void {
  const version = versionOf(database);
  if (version <= migrations.length) return;
  throw new Fault(
    'store-newer',
    `The store in ${shownAs} has schema ${version}, and this Readout knows schemas up to ${migrations.length}.`,
    'Use the newer Readout that wrote it, or name another directory with --data DIR.',
  );
}

function versionOf(database: DatabaseSync): number {
  const row = database.prepare('PRAGMA user_version').get();
  return Number(row?.['user_version'] ?? 0);
}
