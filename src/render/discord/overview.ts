import type { Briefing } from '../../core/model/briefing.ts';
import { linksOf } from '../chat/links.ts';
import { planned } from '../chat/overview-plan.ts';
import { overviewSections } from '../chat/view-sections.ts';
import { counted } from '../chat/words.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { emptyView } from './empty-view.ts';
import { headAlone, measure, type Part, partText, smallPrint } from './part.ts';
import { partOf, titleLines } from './section-part.ts';

/** One link a line: an address costs as much as a remark, and all of them stand under the sources. */
const mostLinked = 1;

/** The texts of an overview: something of every section, the best first, and how much more there is of each. */
export function overviewTexts(document: DocumentNode, briefing: Briefing): readonly string[] {
  const { parts, also } = planned(partsOf(document, briefing), measure);
  const texts = parts.map(({ part, isShown, rest }) =>
    partText(part, isShown, rest === null ? null : smallPrint(rest)),
  );
  return also === null ? texts : [...texts, smallPrint(also)];
}

function partsOf(document: DocumentNode, briefing: Briefing): readonly Part[] {
  const cited = document.children.find(({ name }) => name === 'sources')?.children ?? [];
  const sources = cited.filter(({ type }) => type === 'source').length;
  const title = titleLines(document, sources === 0 ? '' : counted(sources, 'sources'));
  const setting = { links: linksOf(document, mostLinked), above: title.length };
  const [first = emptyView(briefing, 'full'), ...others] = overviewSections(document, briefing).map(
    (section) => partOf(section, setting),
  );
  // The bottom line needs no heading of its own: it stands under the title.
  if (first.name === 'bottom-line') return [{ ...first, head: title }, ...others];
  return [headAlone(title), first, ...others];
}
