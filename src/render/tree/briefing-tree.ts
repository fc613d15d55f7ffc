import type { Briefing, Meeting } from '../../core/model/briefing.ts';
import { changeBlocks } from './changes.ts';
import { correctionGroups } from './corrections.ts';
import { differenceGroups } from './differences.ts';
import { figureItem } from './figures.ts';
import { citation, label, text } from './inline.ts';
import { type Marks, marksOf } from './marks.ts';
import { meetingNode, movedMeetingNode } from './meetings.ts';
import type { BlockNode, DocumentNode, ItemNode, ListNode, SectionName, SectionNode } from './nodes.ts';
import { firstInstant, newestFirst, soonestFirst } from './order.ts';
import { plainText } from './plain-text.ts';
import { positionsByParty } from './positions.ts';
import { sourceBlocks } from './sources.ts';
import { remarksBySpeaker, remarkWithSpeaker, saidAt } from './statements.ts';
import { timeOfInstant } from './time.ts';

/** What every output shows of a briefing, in which order, words and groups. Empty sections are left out. */
export function briefingTree(briefing: Briefing): DocumentNode {
  const zone = briefing.topic.timezone;
  const told = toldSections(briefing, zone, marksOf(briefing.changes)).filter(hasContent);
  const sources = section('sources', 'Sources', sourceBlocks(briefing.sources, told, zone));
  const notices = section('notices', 'Notices', [list(briefing.notices.map(({ message }) => line(message)))]);
  return {
    type: 'document',
    title: plainText(briefing.topic.title),
    lead: [label('As of ', 'quiet'), timeOfInstant(briefing.asOf, zone)],
    children: [...told, ...[sources, notices].filter(hasContent)],
  };
}

function toldSections(briefing: Briefing, zone: string, marks: Marks): readonly SectionNode[] {
  const { upcoming, possible, cancelled, held, statements, differences } = briefing;
  const meetings = (found: readonly Meeting[]): readonly BlockNode[] =>
    soonestFirst(found, ({ start }) => firstInstant(start)).map((meeting) =>
      meetingNode(meeting, zone, marks),
    );
  const said = remarksBySpeaker(briefing, marks);
  const past = newestFirst(held, ({ start }) => firstInstant(start)).map((meeting) =>
    meetingNode(meeting, zone, marks),
  );
  return [
    section('bottom-line', 'Bottom line', [bottomLine(briefing)]),
    section('upcoming', 'Upcoming', meetings(upcoming)),
    section(
      'called-off',
      'Called off or moved',
      calledOff([...upcoming, ...possible], cancelled, zone, marks),
    ),
    section('possible', 'Possible', meetings(possible)),
    section('changed', 'What changed', changeBlocks(briefing, zone)),
    section('said', 'What was said', said),
    section('positions', 'Positions', positionsByParty(briefing, marks)),
    section('held', 'Held', past),
    section('outlook', 'Outlook and figures', [outlook(briefing)]),
    section('differences', 'Where sources differ', differenceGroups(differences, statements)),
    section('corrections', 'Corrections', correctionGroups(briefing, marks)),
  ];
}

function bottomLine({ bottomLine: sentences }: Briefing): ListNode {
  return list(
    sentences.map(({ text: words, cites }) => ({
      type: 'item',
      mark: null,
      children: [text(plainText(words)), ...citation(cites)],
    })),
  );
}

function calledOff(
  planned: readonly Meeting[],
  cancelled: readonly Meeting[],
  zone: string,
  marks: Marks,
): readonly BlockNode[] {
  const moved = planned.filter(({ movedFrom }) => movedFrom);
  const all = soonestFirst([...cancelled, ...moved], ({ start, movedFrom }) =>
    firstInstant(movedFrom ?? start),
  );
  return all.map((meeting) =>
    moved.includes(meeting) ? movedMeetingNode(meeting, zone, marks) : meetingNode(meeting, zone, marks),
  );
}

function outlook(briefing: Briefing): ListNode {
  const { outlook: expected, figures } = briefing;
  const remarks = newestFirst(expected, saidAt(briefing)).map(
    (statement): ItemNode => ({
      type: 'item',
      id: statement.id,
      mark: null,
      children: remarkWithSpeaker(statement),
    }),
  );
  return list([...remarks, ...figures.map(figureItem)]);
}

function line(words: string): ItemNode {
  return { type: 'item', mark: null, children: [text(plainText(words))] };
}

function list(children: readonly ItemNode[]): ListNode {
  return { type: 'list', children };
}

function section(name: SectionName, heading: string, children: readonly BlockNode[]): SectionNode {
  return { type: 'section', name, heading, children };
}

function hasContent({ children }: SectionNode): boolean {
  return children.some((block) => block.type !== 'list' || block.children.length > 0);
}
