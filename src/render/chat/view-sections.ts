import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import type { DocumentNode, SectionName, SectionNode } from '../tree/nodes.ts';
import { changesByMerit } from './changes-by-merit.ts';
import { markedSections } from './marked-sections.ts';

/** A view that shows all of some sections, on as many pages as it takes. */
export type PagedView = Exclude<BriefingView, 'full'>;

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
  'differences',
  'positions',
  'held',
  'outlook',
  'notices',
];

/** The sections of each view in the order shown; a view without the first one says so. */
export const sectionsOfViews: Readonly<Record<PagedView, readonly [SectionName, ...SectionName[]]>> = {
  upcoming: ['upcoming', 'called-off', 'possible', 'held'],
  said: ['said', 'outlook'],
  positions: ['positions', 'differences'],
  changes: ['changed', 'corrections'],
  sources: ['sources', 'notices'],
};

/** The sections of an overview, in the order shown. */
export function overviewSections({ children }: DocumentNode, briefing: Briefing): readonly SectionNode[] {
  const sections = new Map(children.map((section) => [section.name, section]));
  return shownOrder.flatMap((name) => {
    const section = sections.get(name);
    if (!section) return [];
    return [name === 'changed' ? changesByMerit(section, briefing) : section];
  });
}

/** The sections of a view, in the order shown; null stands for the one that the view is named after. */
export function viewSections(
  document: DocumentNode,
  briefing: Briefing,
  view: PagedView,
): readonly (SectionNode | null)[] {
  const sections = new Map(document.children.map((section) => [section.name, section]));
  const told = sectionsOfViews[view].flatMap((name, at) => {
    const section = sections.get(name);
    if (section) return [section];
    return at === 0 ? [null] : [];
  });
  return view === 'changes' ? [...told, ...markedSections(document, briefing.changes)] : told;
}
