import type { Briefing, Change } from '../../core/model/briefing.ts';
import type { Edition } from '../../core/model/edition.ts';
import type { DigestSection } from '../../core/model/subscription.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import { changeLines } from '../tree/changes.ts';
import { correctionLine } from '../tree/corrections.ts';
import { label, text } from '../tree/inline.ts';
import type {
  BlockNode,
  DocumentNode,
  InlineNode,
  ItemNode,
  SectionName,
  SectionNode,
} from '../tree/nodes.ts';
import { remarkWithRole } from '../tree/statements.ts';
import { sinceInWords } from './amended-at.ts';
import { changesByMerit } from './changes-by-merit.ts';
import { sectionsOfViews } from './view-sections.ts';

/** What is new to the channel, what comes next, how things stand; then the rest as in an overview. */
const digestOrder: readonly SectionName[] = [
  'changed',
  'upcoming',
  'bottom-line',
  'called-off',
  'possible',
  'corrections',
  'said',
  'differences',
  'positions',
  'held',
  'outlook',
  'notices',
];

/** In every digest, whatever was wanted. */
const always: readonly SectionName[] = ['bottom-line', 'corrections', 'changed'];

/** Of which kinds of change a section that is wanted tells. */
const whats: Readonly<Record<Exclude<DigestSection, 'changes'>, Change['what']>> = {
  upcoming: 'meeting',
  said: 'statement',
  positions: 'position',
};

/** What of the sections below was told above as news, and what these are called where only the rest stands in them. */
const repeating: Readonly<Partial<Record<SectionName, readonly [what: Change['what'], heading: string]>>> = {
  'called-off': ['meeting', 'Called off or moved before'],
  possible: ['meeting', 'Possible as before'],
  corrections: ['correction', 'Earlier corrections'],
  said: ['statement', 'Said before'],
  positions: ['position', 'Positions as before'],
  held: ['meeting', 'Held before'],
};

/**
 * A briefing as a digest tells it: its news first, the sections wanted, and nothing twice: what is told among the news
 * stands in no section below but the one of meetings to come, which is read for itself.
 */
export function digestDocument({ briefing, sections }: Pick<Edition, 'briefing' | 'sections'>): DocumentNode {
  const told = { ...briefing, changes: briefing.changes.filter(({ what }) => isWanted(what, sections)) };
  const tree = briefingTree(told);
  const byName = new Map(tree.children.map((section) => [section.name, section]));
  const names = wantedNames(sections);
  const news = changeLines(told.changes).flatMap(([first, ...others]) =>
    others.length === 0 ? [first] : [],
  );
  const children = digestOrder.flatMap((name): readonly SectionNode[] => {
    const section = names.has(name) ? byName.get(name) : undefined;
    if (!section) return [];
    return name === 'changed' ? [newsSection(section, told)] : withoutNews(section, news);
  });
  return { ...tree, children };
}

function wantedNames(sections: readonly DigestSection[]): ReadonlySet<SectionName> {
  if (sections.length === 0) return new Set(digestOrder);
  return new Set([...always, ...sections.flatMap((view) => sectionsOfViews[view])]);
}

function isWanted(what: Change['what'], sections: readonly DigestSection[]): boolean {
  if (sections.length === 0 || what === 'correction') return true;
  return sections.some((section) => section === 'changes' || whats[section] === what);
}

/** The news, the best first; a remark with its speaker's role, a correction in the outlet's own words. */
function newsSection(section: SectionNode, briefing: Briefing): SectionNode {
  const { statements, corrections, since, asOf, topic } = briefing;
  const words = new Map<string, readonly InlineNode[]>([
    ...corrections.map((point) => [`correction ${point.id}`, correctionLine(point, briefing)] as const),
    ...statements.map((statement) => [`statement ${statement.id}`, remarkWithRole(statement)] as const),
  ]);
  const lines = changeLines(briefing.changes);
  const retold = (item: ItemNode, at: number): ItemNode => {
    const [change, ...others] = lines[at] ?? [];
    if (!change || others.length > 0) return item;
    // Their words say what a mark would.
    if (change.kind === 'withdrawn') return { ...item, mark: null };
    if (change.what === 'meeting') return { ...item, mark: null, children: withStrongLead(item.children) };
    return { ...item, children: words.get(`${change.what} ${change.id}`) ?? item.children };
  };
  // Since when they are new stands in the heading.
  const children = section.children.flatMap((node) =>
    node.type === 'list' ? [{ ...node, children: node.children.map(retold) }] : [],
  );
  const heading = `New since ${sinceInWords(since, asOf, topic.timezone)}`;
  return changesByMerit({ ...section, heading, children }, briefing);
}

/** What became of a meeting, before its name: "Called off: ", "Moved from Thu, 10 Mar 2022, 10:00 (Europe/Oslo): ". */
const meetingLead = /^(?:Set|Held|Called off|Put off|Possible|Moved from .{4,60}?): /;

function withStrongLead(children: readonly InlineNode[]): readonly InlineNode[] {
  const [first, ...others] = children;
  const lead = first?.type === 'text' ? meetingLead.exec(first.value)?.[0] : undefined;
  if (first?.type !== 'text' || lead === undefined) return children;
  return [label(lead, 'alert'), text(first.value.slice(lead.length)), ...others];
}

/** A section without what was told as news; none where nothing is left. */
function withoutNews(section: SectionNode, news: readonly Change[]): readonly SectionNode[] {
  const [what, heading] = repeating[section.name] ?? [];
  if (what === undefined || heading === undefined) return [section];
  const told = new Set(news.flatMap((change) => (change.what === what ? [change.id] : [])));
  const isTold = ({ id }: { readonly id?: string }): boolean => id !== undefined && told.has(id);
  const children = section.children.flatMap((node): readonly BlockNode[] => {
    if (node.type === 'meeting') return isTold(node) ? [] : [node];
    if (node.type !== 'group') return [node];
    const left = node.children.filter((item) => !isTold(item));
    return left.length === 0 ? [] : [{ ...node, children: left }];
  });
  if (children.length === 0) return [];
  const isLess = sizeOf(children) < sizeOf(section.children);
  return [{ ...section, children, heading: isLess ? heading : section.heading }];
}

function sizeOf(nodes: readonly BlockNode[]): number {
  return nodes.reduce((sum, node) => sum + ('children' in node ? node.children.length : 1), 0);
}
