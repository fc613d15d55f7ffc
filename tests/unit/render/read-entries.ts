import { bare, type ExpectedEntry, type ExpectedGroup } from './expected-lines.ts';

/** Entries of a section that were found in lines, by their place in it. */
export interface ReadEntries {
  readonly found: readonly number[];
  /** The lines behind them. */
  readonly rest: readonly string[];
}

/**
 * Reads a section's lines as entries of its groups, each under its group's heading.
 * @param from the entries before it have been read
 * @param longest characters that an entry may have for which no other words stand
 */
export function readEntries(
  lines: readonly string[],
  groups: readonly ExpectedGroup[],
  from: number,
  longest: number,
): ReadEntries {
  const found: number[] = [];
  let at = 0;
  let place = 0;
  for (const { heading, entries } of groups) {
    let opened = heading === null || bare(heading) === '';
    for (const entry of entries) {
      const number = place++;
      if (number < from) continue;
      const start = opened ? at : at + 1;
      if (!opened && lines[at] !== bare(heading ?? '')) continue;
      const width = standsAt(lines, start, entry, longest);
      if (width === 0) continue;
      opened = true;
      at = start + width;
      found.push(number);
    }
  }
  return { found, rest: lines.slice(at) };
}

/** The same where the best stands first: each line is an entry that no line before it was. */
export function readInAnyOrder(
  lines: readonly string[],
  groups: readonly ExpectedGroup[],
  longest: number,
): ReadEntries {
  const entries = groups.flatMap((group) => group.entries);
  const found: number[] = [];
  for (const [at] of lines.entries()) {
    const number = entries.findIndex(
      (entry, place) => !found.includes(place) && standsAt(lines, at, entry, longest) === 1,
    );
    if (number === -1) return { found, rest: lines.slice(at) };
    found.push(number);
  }
  return { found, rest: [] };
}

/** How many lines at a place are an entry's own, or ours in its place. */
function standsAt(lines: readonly string[], at: number, entry: ExpectedEntry, longest: number): number {
  const { lines: own } = entry;
  if (own.every((line, offset) => lines[at + offset] === line)) return own.length;
  for (const width of [1, 2]) {
    const told = lines.slice(at, at + width).join('\n');
    const length = entry.length === 0 ? '' : ` of ${entry.length.toLocaleString('en')} characters`;
    const isStandIn =
      told.includes(`${length}, too long for a message; the full text has it whole.`) &&
      told.includes(entry.who) &&
      told.endsWith(entry.ending) &&
      own.join('').length > longest;
    if (isStandIn) return width;
  }
  return 0;
}

const nouns = new Map([
  ['sentence', 'bottom-line'],
  ['meeting', 'meetings'],
  ['correction', 'corrections'],
  ['difference', 'differences'],
  ['notice', 'notices'],
  ['change', 'changed'],
  ['statement', 'said'],
  ['position', 'positions'],
  ['meeting held', 'held'],
  ['expectation or figure', 'outlook'],
  ['expectations and figures', 'outlook'],
  ['meetings held', 'held'],
]);

/** What a line of ours counts: "2 positions · 1 meeting held". By section; meetings that are not over as "meetings". */
export function countedIn(words: string): ReadonlyMap<string, number> {
  return new Map(
    words.split(' · ').map((told) => {
      const [, count = '', noun = ''] = /^([\d,]+) (.*)$/.exec(told) ?? [];
      const name = nouns.get(noun) ?? nouns.get(noun.replace(/s$/, ''));
      return [name ?? told, Number(count.replaceAll(',', ''))];
    }),
  );
}
