import { fingerprint } from '../fingerprint.ts';
import type { Edition } from '../model/edition.ts';

/**
 * The same for editions that tell the same and were drawn alike, whichever deliveries posted them and whenever they were
 * mended: where one of them stands as it is, so do the others.
 */
export function editionLikeness(edition: Edition): string {
  const amendments = edition.amendments.map((amendment) => ({ ...amendment, at: '' }));
  const text = JSON.stringify({ ...edition, amendments });
  return fingerprint([edition.delivery === '' ? text : text.replaceAll(edition.delivery, '')]);
}
