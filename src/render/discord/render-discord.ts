import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { accentColor } from './accent-color.ts';
import { buttonRows } from './buttons.ts';
import { overviewTexts } from './overview.ts';
import { type Container, type DiscordMessage, isComponentsV2, type Separator } from './payload.ts';
import { type PageTexts, pageTexts } from './view-pages.ts';

/** What a message shows of a briefing beside what the briefing says. */
export interface DiscordLook {
  readonly view: BriefingView;
  /** From 1; one past the last shows the last. */
  readonly page: number;
  /** The stripe beside the message: "#rrggbb"; null: one that follows from the topic's id. */
  readonly color: string | null;
  /** Address of the briefing's web page; null where there is none. */
  readonly pageUrl: string | null;
}

/** A briefing's view as one Discord message within all of Discord's limits. */
export function renderDiscord(briefing: Briefing, look: DiscordLook): DiscordMessage {
  const document = briefingTree(briefing);
  const { texts, page, pages } = textsOf(document, briefing, look);
  const shown = { view: look.view, page, pages, pageUrl: look.pageUrl };
  return {
    flags: isComponentsV2,
    components: [
      containerOf(texts, accentColor(look.color, briefing.topic.id)),
      ...buttonRows(briefing, document, shown),
    ],
    allowed_mentions: { parse: [] },
  };
}

function textsOf(document: DocumentNode, briefing: Briefing, { view, page }: DiscordLook): PageTexts {
  if (view === 'full') return { texts: overviewTexts(document, briefing), page: 1, pages: 1 };
  return pageTexts(document, briefing, view, page);
}

function containerOf(texts: readonly string[], color: number): Container {
  const line: Separator = { type: 14, divider: true, spacing: 1 };
  return {
    type: 17,
    accent_color: color,
    components: texts.flatMap((content, at) => [...(at === 0 ? [] : [line]), { type: 10 as const, content }]),
  };
}
