import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { overviewParts, viewPage } from '../chat/message-parts.ts';
import { planned } from '../chat/overview-plan.ts';
import type { ShownPart } from '../chat/part.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { accentColor } from './accent-color.ts';
import { buttonRows } from './buttons.ts';
import { partText, smallPrint } from './part.ts';
import { type Container, type DiscordMessage, isComponentsV2, type Separator } from './payload.ts';
import { writer } from './writer.ts';

/** What a message shows of a briefing beside what the briefing says. */
export interface DiscordLook {
  readonly view: BriefingView;
  /** From 1; one past the last shows the last. */
  readonly page: number;
  /** Since when changes were asked for, an instant; left out or null: nobody asked. */
  readonly since?: string | null;
  /** The stripe beside the message: "#rrggbb"; null: one that follows from the topic's id. */
  readonly color: string | null;
  /** Address of the briefing's web page; null where there is none. */
  readonly pageUrl: string | null;
}

/** A briefing's view as one Discord message within all of Discord's limits. */
export function renderDiscord(briefing: Briefing, look: DiscordLook): DiscordMessage {
  const document = briefingTree(briefing);
  const { texts, page, pages } = textsOf(document, briefing, look);
  const { view, since = null, pageUrl } = look;
  const shown = { view, page, pages, since, pageUrl };
  return {
    flags: isComponentsV2,
    components: [
      containerOf(texts, accentColor(look.color, briefing.topic.id)),
      ...buttonRows(briefing, document, shown),
    ],
    allowed_mentions: { parse: [] },
  };
}

/** The text displays of a page. */
interface PageTexts {
  readonly texts: readonly string[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

function textsOf(document: DocumentNode, briefing: Briefing, { view, page: asked }: DiscordLook): PageTexts {
  if (view === 'full') return { texts: overviewTexts(document, briefing), page: 1, pages: 1 };
  const { title, parts, page, pages } = viewPage(document, briefing, { view, page: asked }, writer);
  return { texts: [title, ...parts.map(textOf)], page, pages };
}

/** Something of every section, the best first, and how much more there is of each. */
function overviewTexts(document: DocumentNode, briefing: Briefing): readonly string[] {
  const { parts, also } = planned(overviewParts(document, briefing, writer), writer.measure);
  return [...parts.map(textOf), ...(also === null ? [] : [smallPrint(also)])];
}

function textOf({ part, isShown, rest }: ShownPart<string>): string {
  return partText(part, isShown, rest === null ? null : smallPrint(rest));
}

export function containerOf(texts: readonly string[], color: number): Container {
  const line: Separator = { type: 14, divider: true, spacing: 1 };
  return {
    type: 17,
    accent_color: color,
    components: texts.flatMap((content, at) => [...(at === 0 ? [] : [line]), { type: 10 as const, content }]),
  };
}
