import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { fileId, viewId } from '../chat/custom-id.ts';
import { encodeEditId } from '../chat/edit-id.ts';
import { type Shown, shownInDigest } from '../chat/shown.ts';
import { viewLabel, withoutChanges } from '../chat/view-labels.ts';
import { hasEvents } from '../ics/event-time.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { limits } from './limits.ts';
import type { ActionRow, Button } from './payload.ts';

/** Rows of buttons under a briefing: its views, then the pages and the files. All hold to the briefing's own time. */
export function buttonRows(briefing: Briefing, document: DocumentNode, shown: Shown): readonly ActionRow[] {
  const views = (['upcoming', 'said', 'positions', 'changes', 'sources'] as const).map((view) =>
    viewButton(briefing, document, view, shown),
  );
  const others = [
    ...(shown.view === 'full' ? [] : [viewButton(briefing, document, 'full', shown)]),
    ...pager(briefing, shown),
    ...files(briefing, shown),
  ];
  return [
    { type: 1, components: views },
    { type: 1, components: others },
  ];
}

/** The buttons of a digest: those of its briefing, and one for its editors. */
export function digestRows(
  briefing: Briefing,
  document: DocumentNode,
  delivery: string,
): readonly ActionRow[] {
  const shown = shownInDigest(briefing);
  const [views, ...others] = buttonRows(briefing, withoutChanges(document), shown);
  const edit: Button = { type: 2, style: 2, label: 'Edit a line', custom_id: encodeEditId(delivery) };
  const rows = others.map((row) => ({ ...row, components: [...row.components, edit] }));
  return views ? [views, ...rows] : rows;
}

function viewButton(
  briefing: Briefing,
  document: DocumentNode,
  view: BriefingView,
  { view: current, since = null }: Shown,
): Button {
  const isCurrent = view === current;
  return {
    type: 2,
    style: isCurrent ? 1 : 2,
    label: viewLabel(document, view),
    custom_id: viewId(briefing, 'view', view, 1, since),
    ...(isCurrent ? { disabled: true } : {}),
  };
}

function pager(briefing: Briefing, { view, page, pages, since = null }: Shown): readonly Button[] {
  if (pages === 1) return [];
  const turn = (label: string, to: number): Button => ({
    type: 2,
    style: 2,
    label,
    // Ids are unique in a message, those of disabled buttons too.
    custom_id: viewId(briefing, 'turn', view, to, since),
    ...(to < 1 || to > pages ? { disabled: true } : {}),
  });
  return [turn('◀ Previous', page - 1), turn('Next ▶', page + 1)];
}

function files(briefing: Briefing, { pageUrl }: Shown): readonly Button[] {
  const file = (label: string, format: 'ics' | 'markdown'): Button => ({
    type: 2,
    style: 2,
    label,
    custom_id: fileId(briefing, format),
  });
  const calendar = hasEvents(briefing) ? [file('Calendar (.ics)', 'ics')] : [];
  const isLinked = pageUrl !== null && pageUrl.length <= limits.url && /^https?:\/\//.test(pageUrl);
  const whole: Button = isLinked
    ? { type: 2, style: 5, label: 'Full briefing', url: pageUrl }
    : file('Full text (.md)', 'markdown');
  return [...calendar, whole];
}
