/** So much of a feed's end is looked at, in bytes. */
const looked = 2_000;
const ends = /<\/\s*(?:[\w.-]+:)?(?:rss|rdf|feed|channel|entry)\s*>|[}\]]\s*$/i;

/** Whether a feed lacks its end: more of it may come under the same validators. */
export function isCutOff(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-looked)).toString('latin1').replaceAll('\0', '');
  return !ends.test(tail);
}
