import type { SectionName } from '../tree/nodes.ts';

/** What a message shows whole or not at all: a remark, a meeting with its details. Finished Markdown. */
export interface Entry {
  readonly text: string;
  /** Lower ones are shown rather than others of their group. */
  readonly merit: number;
  /** It is one line in a quotation's bar. */
  readonly isQuoted: boolean;
}

export interface Group {
  /** Stands above the entries, on each page that has one of them. */
  readonly heading: string | null;
  readonly entries: readonly Entry[];
}

/** A section of a briefing as Discord shows it: one text display, in which entries may be left out. */
export interface Part {
  /** Null where it is no section: a title, a line of ours. */
  readonly name: SectionName | null;
  readonly head: string;
  readonly groups: readonly Group[];
  /** Stands between groups. */
  readonly gap: '\n' | '\n\n';
}

/** A text display without entries. */
export function headAlone(head: string): Part {
  return { name: null, head, groups: [], gap: '\n' };
}

export function entriesOf({ groups }: Part): readonly Entry[] {
  return groups.flatMap(({ entries }) => entries);
}

/** What stands between two entries of a group: quotations behind one another are set apart in their bar. */
export function gapBetween(above: Entry, below: Entry): '\n' | '\n> \n' {
  return above.isQuoted && below.isQuoted ? '\n> \n' : '\n';
}

/** A part's text with the entries that are shown, and a last line where there is one. */
export function partText(
  { head, groups, gap }: Part,
  isShown: (entry: Entry) => boolean,
  lastLine: string | null,
): string {
  const told = groups.flatMap(({ heading, entries }) => {
    const shown = entries.filter(isShown);
    if (shown.length === 0) return [];
    return [`${heading === null ? '' : `${heading}\n`}${joined(shown)}`];
  });
  return [
    head,
    ...(told.length === 0 ? [] : [told.join(gap)]),
    ...(lastLine === null ? [] : [lastLine]),
  ].join('\n');
}

function joined(entries: readonly Entry[]): string {
  return entries
    .map((entry, at) => {
      const above = entries[at - 1];
      return `${above ? gapBetween(above, entry) : ''}${entry.text}`;
    })
    .join('');
}
