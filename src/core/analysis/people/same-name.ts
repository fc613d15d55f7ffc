/** Equal, one a stretch of the other, or equal but for middle names and initials. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true;
  if (a.length < 2 || b.length < 2) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.at(-1) === short.at(-1) && isSameGiven(long[0] ?? '', short[0] ?? '')) {
    return long.length > short.length || a.length === 2 || a.slice(1).join() === b.slice(1).join();
  }
  return long.some((_, at) => short.every((key, offset) => long[at + offset] === key));
}

function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  return (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);
}

/** "ANNA BERG" of a label as "Anna Berg"; names in ordinary letters stand as they are. */
export function properCase(name: string): string {
  if (!/^[\p{Lu}\P{L}]{4,}$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, lead: string, first: string) => lead + first.toUpperCase());
}

/**
 * True where the first says more of the name than the second. Two words more at the end are a headline's
 * ("Anna Berg Joins Council"), so there the shorter is the fuller.
 */
export function isFullerName(keys: readonly string[], than: readonly string[]): boolean {
  const extra = keys.length - than.length;
  if (than.length > 1 && extra > 1 && than.every((key, at) => keys[at] === key)) return false;
  if (keys.length > 1 && extra < -1 && keys.every((key, at) => than[at] === key)) return true;
  return extra > 0;
}
