import type { DocumentNode, SectionName } from '../tree/nodes.ts';
import { limits } from './limits.ts';
import { type Entry, entriesOf, type Group, type Part, partText } from './part.ts';
import { linksOf, partOf, titleLines } from './section-part.ts';
import { Tally } from './tally.ts';
import { counted, restInWords } from './words.ts';

/**
 * Sections in the order in which they are shown. What an outlet took back comes before what was said: it matters most
 * to people who have quoted it.
 */
const shownOrder: readonly SectionName[] = [
  'bottom-line',
  'upcoming',
  'called-off',
  'possible',
  'corrections',
  'changed',
  'said',
  'outlook',
  'differences',
  'positions',
  'held',
  'notices',
];

/** How many entries a section gets before others get theirs: in the first round, and in each one after it. */
const shares: Readonly<Partial<Record<Part['name'], readonly [first: number, then: number]>>> = {
  'bottom-line': [4, 4],
  upcoming: [3, 3],
  'called-off': [2, 2],
  corrections: [2, 2],
  changed: [2, 1],
  said: [3, 4],
};

/** An entry in its place. */
interface Candidate {
  readonly part: Part;
  readonly group: Group;
  readonly entry: Entry;
}

/** The texts of an overview: something of every section, the best first, and how much more there is of each. */
export function overviewTexts(document: DocumentNode): readonly string[] {
  const cited = document.children.find(({ name }) => name === 'sources')?.children ?? [];
  const sources = cited.filter(({ type }) => type === 'source').length;
  const title = titleLines(document, sources === 0 ? '' : counted(sources, 'sources'));
  const setting = { links: linksOf(document, 1), above: title.length };
  const sections = new Map(document.children.map((section) => [section.name, section]));
  const parts = shownOrder.flatMap((name) => {
    const section = sections.get(name);
    return section ? [partOf(section, setting)] : [];
  });
  const headed = withTitle(parts, title);
  const shown = chosen(headed);
  return headed.map((part) => {
    const entries = entriesOf(part);
    const count = entries.filter((entry) => shown.has(entry)).length;
    return partText(part, (entry) => shown.has(entry), restLine(part, entries.length, count));
  });
}

/** The bottom line needs no heading of its own: it stands under the title. */
function withTitle(parts: readonly Part[], title: string): readonly Part[] {
  const [first, ...others] = parts;
  if (first?.name === 'bottom-line') return [{ ...first, head: title }, ...others];
  return [{ name: 'head', head: title, gap: '\n', groups: [] }, ...parts];
}

function restLine({ name }: Part, size: number, shown: number): string | null {
  return size === shown || name === 'head' ? null : `-# ${restInWords(size - shown, name, shown)}`;
}

/** Takes entries in the order of their ranks while the whole message, with what counts the others, has room. */
function chosen(parts: readonly Part[]): ReadonlySet<Entry> {
  const tallies = new Map(parts.map((part) => [part, new Tally(part)]));
  const sizes = new Map(parts.map((part) => [part, entriesOf(part).length]));
  const lastLine = (part: Part, shown: number): number => {
    const line = restLine(part, sizes.get(part) ?? 0, shown);
    return line === null ? 0 : 1 + line.length;
  };
  let length = parts.reduce((sum, part) => sum + part.head.length + lastLine(part, 0), 0);
  const shown = new Set<Entry>();
  for (const { part, group, entry } of ranked(parts)) {
    const tally = tallies.get(part);
    if (!tally) continue;
    const change = lastLine(part, tally.count + 1) - lastLine(part, tally.count);
    const grown = length + tally.growth(group, entry) + change;
    if (grown > limits.text) continue;
    length = grown;
    tally.add(group, entry);
    shown.add(entry);
  }
  return shown;
}

/** In rounds: a share of every section, then the next share of each. */
function ranked(parts: readonly Part[]): readonly Candidate[] {
  const keyed = parts.flatMap((part, place) => {
    const [first, then] = shares[part.name] ?? [1, 1];
    return ordered(part).map((candidate, at) => ({
      candidate,
      round: Math.max(0, Math.ceil((at + 1 - first) / then)),
      place,
    }));
  });
  return keyed.toSorted((a, b) => a.round - b.round || a.place - b.place).map(({ candidate }) => candidate);
}

/** The best of each group, then the second best of each, in the groups' order. */
function ordered(part: Part): readonly Candidate[] {
  const keyed = part.groups.flatMap((group, place) =>
    group.entries
      .toSorted((a, b) => a.merit - b.merit)
      .map((entry, turn) => ({ candidate: { part, group, entry }, turn, place })),
  );
  return keyed.toSorted((a, b) => a.turn - b.turn || a.place - b.place).map(({ candidate }) => candidate);
}
