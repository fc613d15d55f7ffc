import type { Briefing } from '../../core/model/briefing.ts';
import type { DocumentNode, SectionName } from '../tree/nodes.ts';
import { emptyView } from './empty-view.ts';
import { charactersIn } from './limits.ts';
import { entriesOf, headAlone, type Part, partText } from './part.ts';
import { linksOf, partOf, titleLines } from './section-part.ts';
import { type Placed, Sheet } from './sheet.ts';
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
const shares: Readonly<Partial<Record<SectionName, readonly [first: number, then: number]>>> = {
  'bottom-line': [4, 4],
  upcoming: [3, 3],
  'called-off': [2, 2],
  corrections: [2, 2],
  changed: [2, 1],
  said: [3, 4],
};

/** One link a line: an address costs as much as a remark, and all of them stand under the sources. */
const mostLinked = 1;

/** The texts of an overview: something of every section, the best first, and how much more there is of each. */
export function overviewTexts(document: DocumentNode, briefing: Briefing): readonly string[] {
  const parts = partsOf(document, briefing);
  const sheet = filled(parts);
  return parts.map((part) => {
    const entries = entriesOf(part);
    const shown = entries.filter((entry) => sheet.shows(entry)).length;
    return partText(part, (entry) => sheet.shows(entry), restLine(part, entries.length, shown));
  });
}

function partsOf(document: DocumentNode, briefing: Briefing): readonly [Part, ...Part[]] {
  const cited = document.children.find(({ name }) => name === 'sources')?.children ?? [];
  const sources = cited.filter(({ type }) => type === 'source').length;
  const title = titleLines(document, sources === 0 ? '' : counted(sources, 'sources'));
  const setting = { links: linksOf(document, mostLinked), above: title.length };
  const sections = new Map(document.children.map((section) => [section.name, section]));
  const [first = emptyView(briefing, 'full'), ...others] = shownOrder.flatMap((name) => {
    const section = sections.get(name);
    return section ? [partOf(section, setting)] : [];
  });
  // The bottom line needs no heading of its own: it stands under the title.
  if (first.name === 'bottom-line') return [{ ...first, head: title }, ...others];
  return [headAlone(title), first, ...others];
}

/** Takes entries in the order of their ranks while the whole message, with the lines that count the others, has room. */
function filled(parts: readonly Part[]): Sheet {
  const sizes = new Map(parts.map((part) => [part, entriesOf(part).length]));
  const restLength = (part: Part, shown: number): number => {
    const line = restLine(part, sizes.get(part) ?? 0, shown);
    return line === null ? 0 : 1 + charactersIn(line);
  };
  const sheet = new Sheet(parts.reduce((sum, part) => sum + restLength(part, 0), 0));
  for (const part of parts) sheet.open(part);
  const counts = new Map<Part, number>();
  for (const placed of ranked(parts)) {
    const { part } = placed;
    const count = counts.get(part) ?? 0;
    const change = restLength(part, count + 1) - restLength(part, count);
    if (sheet.add(placed, change)) counts.set(part, count + 1);
  }
  return sheet;
}

function restLine({ name }: Part, size: number, shown: number): string | null {
  return name === null || size === shown ? null : `-# ${restInWords(size - shown, name, shown)}`;
}

/** In rounds: a share of every section, then the next share of each. */
function ranked(parts: readonly Part[]): readonly Placed[] {
  const keyed = parts.flatMap((part, place) => {
    const [first, then] = (part.name && shares[part.name]) ?? [1, 1];
    return ordered(part).map((placed, at) => ({
      placed,
      round: Math.max(0, Math.ceil((at + 1 - first) / then)),
      place,
    }));
  });
  return keyed.toSorted((a, b) => a.round - b.round || a.place - b.place).map(({ placed }) => placed);
}

/** The best of each group, then the second best of each, in the groups' order. */
function ordered(part: Part): readonly Placed[] {
  const keyed = part.groups.flatMap((group, place) =>
    group.entries
      .toSorted((a, b) => a.merit - b.merit)
      .map((entry, turn) => ({ placed: { part, group, entry }, turn, place })),
  );
  return keyed.toSorted((a, b) => a.turn - b.turn || a.place - b.place).map(({ placed }) => placed);
}
