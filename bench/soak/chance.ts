/** Decisions from one source of numbers in [0, 1), so that a seed gives the same ones again. */
export interface Chance {
  readonly next: () => number;
  /** True so often. */
  readonly happens: (share: number) => boolean;
  /** A number from one to another. */
  readonly between: (least: number, most: number) => number;
  /** One of them. */
  readonly pick: <One>(of: readonly [One, ...One[]]) => One;
  /** One of them; null where there is none. */
  readonly any: <One>(of: readonly One[]) => One | null;
}

export function chance(next: () => number): Chance {
  const any = <One>(of: readonly One[]): One | null => of[Math.floor(next() * of.length)] ?? null;
  return {
    next,
    happens: (share) => next() < share,
    between: (least, most) => least + next() * (most - least),
    pick: (of) => any(of) ?? of[0],
    any,
  };
}
