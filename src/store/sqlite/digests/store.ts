import type { DigestStore } from '../../../core/digests/ports.ts';
import { type Connection, openConnection } from '../connection.ts';
import { claimsOn } from './claims.ts';
import { editsOn } from './edits.ts';
import { historyOn } from './history.ts';
import { digestFile } from './schema.ts';
import { subscriptionsOn } from './subscriptions.ts';

/**
 * Opens the ledger of digests in a data directory: a file of its own (`digests.db`), so that what is written there neither
 * waits for a reading nor has briefings made anew.
 * @param shownAs how faults name the directory
 * @throws Fault as the store of articles does
 */
export function openSqliteDigestStore(directory: string, shownAs: string): DigestStore {
  return digestStoreOn(openConnection(digestFile, directory, shownAs));
}

/** The ledger on a file that is open. */
export function digestStoreOn(connection: Connection): DigestStore {
  return {
    ...subscriptionsOn(connection),
    ...claimsOn(connection),
    ...historyOn(connection),
    ...editsOn(connection),
    close: async () => connection.close(),
  };
}
