/** One thing looked at in a briefing: what kind of thing, whether it was right, and in words what was wrong. */
export interface Mark {
  readonly measure: string;
  readonly ok: boolean;
  readonly note: string;
}

/** How many of a measure's things were right. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** Counts marks by measure, in the order in which the measures first appear. */
export function ratios(marks: readonly Mark[]): ReadonlyMap<string, Ratio> {
  const counted = new Map<string, Ratio>();
  for (const { measure, ok } of marks) {
    const { right, of } = counted.get(measure) ?? { right: 0, of: 0 };
    counted.set(measure, { right: right + (ok ? 1 : 0), of: of + 1 });
  }
  return counted;
}
