import type * as chat from '../chat/part.ts';
import { charactersIn, limits } from './limits.ts';

/** Finished Markdown. */
export type Entry = chat.Entry<string>;
export type Group = chat.Group<string>;
/** One text display, in which entries may be left out. */
export type Part = chat.Part<string>;

/** How long what is written in Markdown is. */
export const measure: chat.Measure<string> = {
  limit: limits.text,
  lengthOf: charactersIn,
  between: (above, below) => charactersIn(gapBetween(above, below)),
  small: (words) => charactersIn(smallPrint(words)),
};

export function smallPrint(words: string): string {
  return `-# ${words}`;
}

/** What stands between two entries of a group: quotations behind one another are set apart in their bar. */
function gapBetween(above: Entry, below: Entry): '\n' | '\n> \n' {
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
