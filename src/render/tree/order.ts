import { period } from '../../core/analysis/dates/when.ts';
import type { Briefing, Ref } from '../../core/model/briefing.ts';
import type { When } from '../../core/model/finding.ts';

/** The first instant that a `When` may denote, in epoch milliseconds; null where it is unknown or not ISO 8601. */
export function firstInstant(when: When | null): number | null {
  if (!when) return null;
  const instant = when.precision === 'time' ? Date.parse(when.value) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  try {
    return period(when).from.toZonedDateTime('UTC').epochMilliseconds;
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** Soonest first; what has no instant (null) comes last, in the order given. */
export function soonestFirst<Item>(
  items: readonly Item[],
  instantOf: (item: Item) => number | null,
): readonly Item[] {
  const keys = new Map(items.map((item) => [item, instantOf(item) ?? Number.MAX_VALUE]));
  return items.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

/** Newest day first, in the order given within a day; what has no instant (null) comes last. */
export function newestFirst<Item>(
  items: readonly Item[],
  instantOf: (item: Item) => number | null,
): readonly Item[] {
  const dayOf = (item: Item): number => Math.floor((instantOf(item) ?? -Number.MAX_VALUE) / 86_400_000);
  const keys = new Map(items.map((item) => [item, dayOf(item)]));
  return items.toSorted((a, b) => (keys.get(b) ?? 0) - (keys.get(a) ?? 0));
}

/** When something was first told: the instant of the oldest article among its citations; null where none has one. */
export function firstTold({ sources }: Pick<Briefing, 'sources'>): (cites: readonly Ref[]) => number | null {
  const published = new Map(sources.map(({ n, publishedAt }) => [n, Date.parse(publishedAt ?? '')]));
  return (cites) => {
    const known = cites
      .map(({ source }) => published.get(source) ?? Number.NaN)
      .filter((instant) => !Number.isNaN(instant));
    return known.length === 0 ? null : Math.min(...known);
  };
}
