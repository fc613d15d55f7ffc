import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { calendarMeetings, meetingTime } from '../ics/event-time.ts';
import type { BlockNode, DocumentNode, SectionName } from '../tree/nodes.ts';
import { encodeCustomId, topicKey } from './custom-id.ts';
import { limits } from './limits.ts';
import type { ActionRow, Button } from './payload.ts';
import { grouped } from './words.ts';

/** What is shown, for the buttons that lead elsewhere. */
export interface Shown {
  readonly view: BriefingView;
  readonly page: number;
  readonly pages: number;
  readonly pageUrl: string | null;
}

/** What a view's button counts: each thing once, and nothing that repeats what stands elsewhere. */
const countedSections: Readonly<Record<BriefingView, readonly SectionName[]>> = {
  full: [],
  upcoming: ['upcoming', 'called-off', 'possible', 'held'],
  said: ['said'],
  positions: ['positions', 'differences'],
  changes: ['changed', 'corrections'],
  sources: ['sources'],
};

const viewNames: Readonly<Record<BriefingView, string>> = {
  full: 'Overview',
  upcoming: 'Meetings',
  said: 'Said',
  positions: 'Positions',
  changes: 'Changes',
  sources: 'Sources',
};

/** Rows of buttons under a briefing: its views, then the pages and the files. All hold to the briefing's own time. */
export function buttonRows(briefing: Briefing, document: DocumentNode, shown: Shown): readonly ActionRow[] {
  const views = (['upcoming', 'said', 'positions', 'changes', 'sources'] as const).map((view) =>
    viewButton(briefing, document, view, shown.view),
  );
  const others = [
    ...(shown.view === 'full' ? [] : [viewButton(briefing, document, 'full', shown.view)]),
    ...pager(briefing, shown),
    ...files(briefing, shown),
  ];
  return [
    { type: 1, components: views },
    { type: 1, components: others },
  ];
}

function viewButton(
  briefing: Briefing,
  document: DocumentNode,
  view: BriefingView,
  current: BriefingView,
): Button {
  const count = countIn(document, countedSections[view]);
  const isCurrent = view === current;
  return {
    type: 2,
    style: isCurrent ? 1 : 2,
    label: count === 0 ? viewNames[view] : `${viewNames[view]} · ${grouped(count)}`,
    custom_id: idOf(briefing, 'view', view, 1),
    ...(isCurrent ? { disabled: true } : {}),
  };
}

function pager(briefing: Briefing, { view, page, pages }: Shown): readonly Button[] {
  if (pages === 1) return [];
  const turn = (label: string, to: number): Button => ({
    type: 2,
    style: 2,
    label,
    // Ids are unique in a message, those of disabled buttons too.
    custom_id: idOf(briefing, 'turn', view, to),
    ...(to < 1 || to > pages ? { disabled: true } : {}),
  });
  return [turn('◀ Previous', page - 1), turn('Next ▶', page + 1)];
}

function files(briefing: Briefing, { pageUrl }: Shown): readonly Button[] {
  const file = (label: string, format: 'ics' | 'markdown'): Button => ({
    type: 2,
    style: 2,
    label,
    custom_id: encodeCustomId({
      kind: 'file',
      format,
      topicKey: topicKey(briefing.topic.id),
      asOf: briefing.asOf,
    }),
  });
  const hasEvents = calendarMeetings(briefing).some((meeting) => meetingTime(meeting) !== null);
  const calendar = hasEvents ? [file('Calendar (.ics)', 'ics')] : [];
  const isLinked = pageUrl !== null && pageUrl.length <= limits.url && /^https?:\/\//.test(pageUrl);
  const whole: Button = isLinked
    ? { type: 2, style: 5, label: 'Full briefing', url: pageUrl }
    : file('Full text (.md)', 'markdown');
  return [...calendar, whole];
}

function idOf({ topic, asOf }: Briefing, kind: 'view' | 'turn', view: BriefingView, page: number): string {
  return encodeCustomId({ kind, view, page, topicKey: topicKey(topic.id), asOf });
}

function countIn(document: DocumentNode, names: readonly SectionName[]): number {
  const keys = document.children
    .filter(({ name }) => names.includes(name))
    .flatMap((section) => section.children.flatMap((node) => keysOf(node, section.name)));
  return new Set(keys).size;
}

/** What tells a block's entries apart: a meeting that was moved stands under both of its dates. */
function keysOf(node: BlockNode, section: SectionName): readonly unknown[] {
  if (node.type === 'paragraph') return [];
  if (node.type === 'meeting') return [node.id];
  return node.type === 'list' || (node.type === 'group' && section !== 'differences')
    ? node.children
    : [node];
}
