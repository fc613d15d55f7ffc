/**
 * The candidate that differs from `given` in the fewest single-character edits; null where none is near enough to be
 * meant (more than half of its characters would have to change).
 */
export function nearest(given: string, candidates: readonly string[]): string | null {
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(given.toLowerCase(), candidate.toLowerCase());
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  if (best === null) return null;
  return best.distance <= Math.ceil(Math.max(best.candidate.length, given.length) / 2)
    ? best.candidate
    : null;
}

/** Levenshtein distance, one row at a time; only the first 64 characters count. */
export function editDistance(first: string, second: string): number {
  const left = first.slice(0, 64);
  const right = second.slice(0, 64);
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
