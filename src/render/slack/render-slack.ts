import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { overviewParts, viewPage } from '../chat/message-parts.ts';
import { planned } from '../chat/overview-plan.ts';
import type { PagedView } from '../chat/view-sections.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { actionsOf } from './actions.ts';
import { drawn, headBlocks, small } from './draw.ts';
import type { Block, SlackMessage } from './payload.ts';
import { summary } from './summary.ts';
import { writer } from './writer.ts';

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
  const { parts, also } = planned(overviewParts(document, briefing, writer), writer.measure);
  const blocks = [...parts.flatMap(drawn), ...(also === null ? [] : [small(also)])];
  return { blocks, page: 1, pages: 1 };
}

function onePage(document: DocumentNode, briefing: Briefing, view: PagedView, asked: number): Drawn {
  const { title, parts, page, pages } = viewPage(document, briefing, { view, page: asked }, writer);
  return { blocks: [...headBlocks(title), ...parts.flatMap(drawn)], page, pages };
}
