import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { encodeCustomId, topicKey } from '../chat/custom-id.ts';
import { viewLabel } from '../chat/view-labels.ts';
import { calendarMeetings, meetingTime } from '../ics/event-time.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { plain } from './draw.ts';
import type { Block, Button, OverflowOption } from './payload.ts';

/** What is shown, for the buttons that lead elsewhere. */
export interface Shown {
  readonly view: BriefingView;
  readonly page: number;
  readonly pages: number;
  readonly pageUrl: string | null;
}

/** Longer addresses of web pages are left out: they count as text does. */
const longestPageUrl = 500;

/** Views, pages and, in a menu, files and addresses. All hold to the briefing's own time. */
export function actionsOf(briefing: Briefing, document: DocumentNode, shown: Shown): Block {
  const { view, page, pages } = shown;
  const views = (['full', 'upcoming', 'said', 'positions', 'changes'] as const)
    .filter((name) => name !== 'full' || view !== 'full')
    .map(
      (name): Button => ({
        ...button(viewLabel(document, name), `view-${name}`, idOf(briefing, 'view', name, 1)),
        ...(name === view ? { style: 'primary' } : {}),
      }),
    );
  const turn = (label: string, name: string, to: number): readonly Button[] =>
    to < 1 || to > pages ? [] : [button(label, `turn-${name}`, idOf(briefing, 'turn', view, to))];
  return {
    type: 'actions',
    elements: [
      ...views,
      ...turn('◀ Previous', 'previous', page - 1),
      ...turn('Next ▶', 'next', page + 1),
      { type: 'overflow', action_id: 'more', options: options(briefing, document, shown) },
    ],
  };
}

function options(briefing: Briefing, document: DocumentNode, { pageUrl }: Shown): readonly OverflowOption[] {
  const { topic, asOf } = briefing;
  const file = (label: string, format: 'ics' | 'markdown'): OverflowOption => ({
    text: plain(label),
    value: encodeCustomId({ kind: 'file', format, topicKey: topicKey(topic.id), asOf }),
  });
  const hasEvents = calendarMeetings(briefing).some((meeting) => meetingTime(meeting) !== null);
  const isLinked = pageUrl !== null && pageUrl.length <= longestPageUrl && /^https?:\/\//.test(pageUrl);
  return [
    ...(hasEvents ? [file('Calendar (.ics)', 'ics')] : []),
    file('Full text (.md)', 'markdown'),
    { text: plain(viewLabel(document, 'sources')), value: idOf(briefing, 'view', 'sources', 1) },
    // Opening it is reported as any choice is; the value asks for nothing.
    ...(isLinked ? [{ text: plain('Web page'), value: 'web-page', url: pageUrl }] : []),
  ];
}

function button(label: string, actionId: string, value: string): Button {
  return { type: 'button', text: plain(label), action_id: actionId, value };
}

function idOf({ topic, asOf }: Briefing, kind: 'view' | 'turn', view: BriefingView, page: number): string {
  return encodeCustomId({ kind, view, page, topicKey: topicKey(topic.id), asOf });
}
