import type { Briefing } from '../../core/model/briefing.ts';
import { fileId, viewId } from '../chat/custom-id.ts';
import { encodeEditId } from '../chat/edit-id.ts';
import { type Shown, shownInDigest } from '../chat/shown.ts';
import { viewLabel, withoutChanges } from '../chat/view-labels.ts';
import { hasEvents } from '../ics/event-time.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { plain } from './draw.ts';
import type { Block, Button, OverflowOption } from './payload.ts';

/** Longer addresses of web pages are left out: they count as text does. */
const longestPageUrl = 500;

/** Views, pages and, in a menu, files and addresses. All hold to the briefing's own time. */
export function actionsOf(briefing: Briefing, document: DocumentNode, shown: Shown): Block {
  const { view, page, pages, since = null } = shown;
  const views = (['full', 'upcoming', 'said', 'positions', 'changes'] as const)
    .filter((name) => name !== 'full' || view !== 'full')
    .map(
      (name): Button => ({
        ...button(viewLabel(document, name), `view-${name}`, viewId(briefing, 'view', name, 1, since)),
        ...(name === view ? { style: 'primary' } : {}),
      }),
    );
  const turn = (label: string, name: string, to: number): readonly Button[] =>
    to < 1 || to > pages ? [] : [button(label, `turn-${name}`, viewId(briefing, 'turn', view, to, since))];
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

/** The buttons of a digest: those of its briefing, and one for its editors. */
export function digestActions(briefing: Briefing, document: DocumentNode, delivery: string): Block {
  const shown = shownInDigest(briefing);
  const actions = actionsOf(briefing, withoutChanges(document), shown);
  if (actions.type !== 'actions') return actions;
  const edit = button('Edit a line', 'edit-line', encodeEditId(delivery));
  return { ...actions, elements: actions.elements.toSpliced(-1, 0, edit) };
}

function options(
  briefing: Briefing,
  document: DocumentNode,
  { since = null, pageUrl }: Shown,
): readonly OverflowOption[] {
  const file = (label: string, format: 'ics' | 'markdown'): OverflowOption => ({
    text: plain(label),
    value: fileId(briefing, format),
  });
  const isLinked = pageUrl !== null && pageUrl.length <= longestPageUrl && /^https?:\/\//.test(pageUrl);
  return [
    ...(hasEvents(briefing) ? [file('Calendar (.ics)', 'ics')] : []),
    file('Full text (.md)', 'markdown'),
    { text: plain(viewLabel(document, 'sources')), value: viewId(briefing, 'view', 'sources', 1, since) },
    // Opening it is reported as any choice is; the value asks for nothing.
    ...(isLinked ? [{ text: plain('Web page'), value: 'web-page', url: pageUrl }] : []),
  ];
}

function button(label: string, actionId: string, value: string): Button {
  return { type: 'button', text: plain(label), action_id: actionId, value };
}
