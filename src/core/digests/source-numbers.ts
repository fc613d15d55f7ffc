import type { Ref, SourceEntry } from '../model/briefing.ts';

/** Gives citations of a later briefing the numbers that its articles have in an earlier one. */
export interface SourceNumbers {
  renumber(cites: readonly Ref[]): readonly Ref[];
  /** The earlier one's sources, and behind them those that were cited anew. */
  sources(): readonly SourceEntry[];
}

export function sourceNumbers(posted: readonly SourceEntry[], now: readonly SourceEntry[]): SourceNumbers {
  const numbers = new Map(posted.map(({ id, n }) => [id, n]));
  const entries = new Map(now.map((source) => [source.n, source]));
  const joined: SourceEntry[] = [];
  let last = posted.reduce((most, { n }) => Math.max(most, n), 0);
  const numberOf = (source: SourceEntry): number => {
    const known = numbers.get(source.id);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(source.id, last);
    joined.push({ ...source, n: last });
    return last;
  };
  return {
    renumber: (cites) =>
      cites.map((cite) => {
        const source = entries.get(cite.source);
        return source ? { ...cite, source: numberOf(source) } : cite;
      }),
    sources: () => [...posted, ...joined],
  };
}
