import type { Briefing } from '../../core/model/briefing.ts';
import type { DocumentNode, SectionName } from '../tree/nodes.ts';
import { changesByMerit } from './changes-by-merit.ts';
import { emptyView } from './empty-view.ts';
import { plannedTexts } from './overview-plan.ts';
import { headAlone, type Part } from './part.ts';
import { linksOf, partOf, titleLines } from './section-part.ts';
import { counted } from './words.ts';

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

/** One link a line: an address costs as much as a remark, and all of them stand under the sources. */
const mostLinked = 1;

/** The texts of an overview: something of every section, the best first, and how much more there is of each. */
export function overviewTexts(document: DocumentNode, briefing: Briefing): readonly string[] {
  return plannedTexts(partsOf(document, briefing));
}

function partsOf(document: DocumentNode, briefing: Briefing): readonly Part[] {
  const cited = document.children.find(({ name }) => name === 'sources')?.children ?? [];
  const sources = cited.filter(({ type }) => type === 'source').length;
  const title = titleLines(document, sources === 0 ? '' : counted(sources, 'sources'));
  const setting = { links: linksOf(document, mostLinked), above: title.length };
  const sections = new Map(document.children.map((section) => [section.name, section]));
  const [first = emptyView(briefing, 'full'), ...others] = shownOrder.flatMap((name) => {
    const section = sections.get(name);
    if (!section) return [];
    return [partOf(name === 'changed' ? changesByMerit(section, briefing) : section, setting)];
  });
  // The bottom line needs no heading of its own: it stands under the title.
  if (first.name === 'bottom-line') return [{ ...first, head: title }, ...others];
  return [headAlone(title), first, ...others];
}
