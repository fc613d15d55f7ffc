/** Pairs of rivals in order, each telling in one pair at most: the first that is free takes the next that is. */
export function pairedOnce<Told>(
  told: readonly Told[],
  areRivals: (a: Told, b: Told) => boolean,
): (readonly [Told, Told])[] {
  const matched = new Set<Told>();
  return told.flatMap((a, index) => {
    if (matched.has(a)) return [];
    const b = told.slice(index + 1).find((other) => !matched.has(other) && areRivals(a, other));
    if (!b) return [];
    matched.add(a).add(b);
    return [[a, b] as const];
  });
}
