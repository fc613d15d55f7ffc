import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { linksOf } from '../chat/links.ts';
import { planned } from '../chat/overview-plan.ts';
import { pageOf } from '../chat/pages.ts';
import { overviewSections, type PagedView, viewSections } from '../chat/view-sections.ts';
import { counted } from '../chat/words.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { actionsOf } from './actions.ts';
import { drawn, small } from './draw.ts';
import { measure, type Part } from './line.ts';
import type { Block, SlackMessage } from './payload.ts';
import { emptyPart, headAlone, partOf, titleLines } from './section-part.ts';
import { summary } from './summary.ts';

/** What a message shows of a briefing beside what the briefing says. */
export interface SlackLook {
  readonly view: BriefingView;
  /** From 1; one past the last shows the last. */
  readonly page: number;
  /** Address of the briefing's web page; null where there is none. */
  readonly pageUrl: string | null;
}

interface Drawn {
  readonly blocks: readonly Block[];
  readonly page: number;
  readonly pages: number;
}

/** So many sources of one line are linked. */
const mostLinked = 3;
/** Stands for the longest note that a title may get; which page of how many is known at the end. */
const longestNote = 'page 99999 of 99999';

/** A briefing's view as one Slack message within all of Slack's limits. */
export function renderSlack(briefing: Briefing, { view, page: asked, pageUrl }: SlackLook): SlackMessage {
  const document = briefingTree(briefing);
  const { blocks, page, pages } =
    view === 'full' ? overview(document, briefing) : onePage(document, briefing, view, asked);
  return {
    text: summary(document, briefing),
    blocks: [...blocks, actionsOf(briefing, document, { view, page, pages, pageUrl })],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Something of every section, the best first, and how much more there is of each. */
function overview(document: DocumentNode, briefing: Briefing): Drawn {
  const { parts, also } = planned(overviewParts(document, briefing), measure);
  const blocks = [...parts.flatMap(drawn), ...(also === null ? [] : [small(also)])];
  return { blocks, page: 1, pages: 1 };
}

function overviewParts(document: DocumentNode, briefing: Briefing): readonly Part[] {
  const cited = document.children.find(({ name }) => name === 'sources')?.children ?? [];
  const sources = cited.filter(({ type }) => type === 'source').length;
  const title = titleLines(document, sources === 0 ? '' : counted(sources, 'sources'));
  const setting = { links: linksOf(document, mostLinked), above: measure.lengthOf(title) };
  const [first = emptyPart(briefing, 'full'), ...others] = overviewSections(document, briefing).map(
    (section) => partOf(section, setting),
  );
  // The bottom line needs no heading of its own: it stands under the title.
  if (first.name === 'bottom-line') return [{ ...first, head: title }, ...others];
  return [headAlone(title), first, ...others];
}

function onePage(document: DocumentNode, briefing: Briefing, view: PagedView, asked: number): Drawn {
  const above = measure.lengthOf(titleLines(document, longestNote));
  const setting = { links: linksOf(document, mostLinked), above };
  const parts = viewSections(document, briefing, view).map((section) =>
    section ? partOf(section, setting) : emptyPart(briefing, view),
  );
  const { parts: told, page, pages } = pageOf(parts, asked, above, measure);
  const title = titleLines(document, pages === 1 ? '' : `page ${page} of ${pages}`);
  const shown = { part: headAlone(title), isShown: () => false, rest: null };
  return { blocks: [shown, ...told].flatMap(drawn), page, pages };
}
