import type { SectionName } from '../tree/nodes.ts';
import type { Part } from './part.ts';
import type { Placed } from './sheet.ts';

/** How many entries a section gets before others get theirs: in the first round, and in each one after it. */
export type Shares = Readonly<Partial<Record<SectionName, readonly [first: number, then: number]>>>;

export const overviewShares: Shares = {
  'bottom-line': [4, 4],
  upcoming: [3, 3],
  'called-off': [2, 2],
  corrections: [2, 2],
  changed: [3, 1],
  said: [4, 4],
};

/** Who misses what these say of the talks is misled. */
export const unmissable: ReadonlySet<SectionName> = new Set([
  'bottom-line',
  'upcoming',
  'called-off',
  'possible',
  'corrections',
  'differences',
]);

/** Each shows something before others get their second entry. */
const firstOfAll: ReadonlySet<SectionName> = new Set([...unmissable, 'notices']);

/** They repeat much of what stands above them, and get entries once the others had their first two rounds. */
const background: ReadonlySet<SectionName> = new Set(['positions', 'held', 'outlook']);
const roundsBefore = 2;

/** Whether a part has its heading even where there is no room for any of its entries. */
export function isKept({ name }: Part<unknown>): boolean {
  return name === null || firstOfAll.has(name);
}

export function isBackground({ name }: Part<unknown>): boolean {
  return name !== null && background.has(name);
}

/** Entries in rounds: one of each section that must not be missed, a share of every section, the next share of each. */
export function inRounds<Told>(parts: readonly Part<Told>[], shares: Shares): readonly Placed<Told>[] {
  const keyed = parts.flatMap((part, place) =>
    ordered(part).map((placed, at) => ({ placed, round: roundOf(part, at, shares), place })),
  );
  return keyed.toSorted((a, b) => a.round - b.round || a.place - b.place).map(({ placed }) => placed);
}

function roundOf(part: Part<unknown>, at: number, shares: Shares): number {
  if (at === 0 && isKept(part)) return -1;
  if (isBackground(part)) return roundsBefore - 0.5 + at;
  const [first, then] = (part.name && shares[part.name]) ?? [1, 1];
  return Math.max(0, Math.ceil((at + 1 - first) / then));
}

/** The best of each group, then the second best of each, in the groups' order. */
function ordered<Told>(part: Part<Told>): readonly Placed<Told>[] {
  const keyed = part.groups.flatMap((group, place) =>
    group.entries
      .map((entry, at) => ({ part, group, entry, at }))
      .toSorted((a, b) => a.entry.merit - b.entry.merit)
      .map((placed, turn) => ({ placed, turn, place })),
  );
  return keyed.toSorted((a, b) => a.turn - b.turn || a.place - b.place).map(({ placed }) => placed);
}
