import type { DigestStore } from '../../../core/digests/ports.ts';

/**
 * Opens the ledger of digests in a data directory: a file of its own (`digests.db`), so that what is written there neither
 * waits for a reading nor has briefings made anew.
 * @param shownAs how faults name the directory
 * @throws Fault as the store of articles does
 */
export function openSqliteDigestStore(directory: string, shownAs: string): DigestStore {
  throw new Error(`not made yet: ${directory} ${shownAs}`);
}
