import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether a data directory has a ledger of digests. */
export function digestStoreExists(directory: string): boolean {
  return existsSync(path.join(directory, 'digests.db'));
}
