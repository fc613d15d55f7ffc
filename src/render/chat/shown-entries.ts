import { grouped } from './words.ts';

/** As many entries as there is room for, in order, and how many more there are. */
export function shownEntries<Told>(
  entries: readonly Told[],
  room: number,
  [one, many]: readonly [one: string, many: string],
  lengthOf: (entry: Told) => number,
): { readonly entries: readonly Told[]; readonly rest: string | null } {
  const shown: Told[] = [];
  let left = room;
  for (const entry of entries) {
    left -= lengthOf(entry) + 2;
    if (left < 0 && shown.length > 0) break;
    shown.push(entry);
  }
  const rest = entries.length - shown.length;
  return { entries: shown, rest: rest === 0 ? null : `${grouped(rest)} more ${rest === 1 ? one : many}` };
}
