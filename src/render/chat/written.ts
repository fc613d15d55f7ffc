import type { SectionName } from '../tree/nodes.ts';
import type { EntryKey } from './entry-keys.ts';
import type { Entry, Part, ShownPart } from './part.ts';

/*
 * A message as it was written, entry by entry: plain JSON, kept so that it can be drawn again and again with nothing changed
 * but some of its entries.
 */

export interface WrittenEntry<Told> {
  /** Null: nothing can happen to it. */
  readonly key: EntryKey | null;
  readonly text: Told;
  readonly isQuoted: boolean;
}

export interface WrittenGroup<Told> {
  readonly heading: Told | null;
  readonly entries: readonly WrittenEntry<Told>[];
}

export interface WrittenPart<Told> {
  readonly name: SectionName | null;
  readonly head: Told;
  readonly gap: '\n' | '\n\n';
  readonly groups: readonly WrittenGroup<Told>[];
  readonly rest: string | null;
}

/** What a part shows. */
export function writtenPart<Told>(
  { part, isShown, rest }: ShownPart<Told>,
  keys: ReadonlyMap<Entry<Told>, EntryKey>,
): WrittenPart<Told> {
  const { name, head, gap } = part;
  const groups = part.groups.map(({ heading, entries }) => ({
    heading,
    entries: entries
      .filter(isShown)
      .map((entry) => ({ key: keys.get(entry) ?? null, text: entry.text, isQuoted: entry.isQuoted })),
  }));
  return { name, head, gap, groups: groups.filter(({ entries }) => entries.length > 0), rest };
}

/** The same, to be drawn. */
export function shownPart<Told>({ rest, groups, ...others }: WrittenPart<Told>): ShownPart<Told> {
  const part: Part<Told> = {
    ...others,
    groups: groups.map(({ heading, entries }) => ({
      heading,
      entries: entries.map(({ text, isQuoted }) => ({ text, isQuoted, merit: 0 })),
    })),
  };
  return { part, isShown: () => true, rest };
}

/** Parts with some entries written anew. */
export function rewritten<Told>(
  parts: readonly WrittenPart<Told>[],
  anew: (entry: WrittenEntry<Told>) => WrittenEntry<Told>,
): readonly WrittenPart<Told>[] {
  return parts.map((part) => ({
    ...part,
    groups: part.groups.map((group) => ({ ...group, entries: group.entries.map(anew) })),
  }));
}

export function writtenEntries<Told>(parts: readonly WrittenPart<Told>[]): readonly WrittenEntry<Told>[] {
  return parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
}
