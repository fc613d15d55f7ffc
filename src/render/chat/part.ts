import type { SectionName } from '../tree/nodes.ts';

/** What a message shows whole or not at all: a remark, a meeting with its details; as the platform writes it. */
export interface Entry<Told> {
  readonly text: Told;
  /** Lower ones are shown rather than others of their group. */
  readonly merit: number;
  /** It stands in a quotation's bar. */
  readonly isQuoted: boolean;
}

export interface Group<Told> {
  /** Stands above the entries, on each page that has one of them. */
  readonly heading: Told | null;
  readonly entries: readonly Entry<Told>[];
}

/** A section of a briefing in which entries may be left out. */
export interface Part<Told> {
  /** Null where it is no section: a title, a line of ours. */
  readonly name: SectionName | null;
  readonly head: Told;
  readonly groups: readonly Group<Told>[];
  /** Stands between groups. */
  readonly gap: '\n' | '\n\n';
}

/** How a platform measures what it writes, in characters. */
export interface Measure<Told> {
  /** What a message may have over all. */
  readonly limit: number;
  readonly lengthOf: (told: Told) => number;
  /** What stands between two entries of a group takes. */
  readonly between: (above: Entry<Told>, below: Entry<Told>) => number;
  /** What a line of ours in small print takes. */
  readonly small: (words: string) => number;
}

/** A part as it is shown. */
export interface ShownPart<Told> {
  readonly part: Part<Told>;
  readonly isShown: (entry: Entry<Told>) => boolean;
  /** How much more there is; null where all is shown. */
  readonly rest: string | null;
}

export function entriesOf<Told>({ groups }: Part<Told>): readonly Entry<Told>[] {
  return groups.flatMap(({ entries }) => entries);
}
