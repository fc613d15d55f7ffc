import type { Desk } from '../../../core/desk.ts';
import type { Topic } from '../../../core/model/topic.ts';
import { grouped } from '../../../render/chat/words.ts';
import { plain, small } from '../../../render/slack/draw.ts';
import { limits } from '../../../render/slack/limits.ts';
import type { Line } from '../../../render/slack/line.ts';
import type { Block, SlackAnswer } from '../../../render/slack/payload.ts';
import { topicTitle } from '../../chat/topic-names.ts';
import type { Service } from '../service.ts';
import type { Home } from '../view.ts';
import { digestBlocks, fittingDigests, type Viewer } from './digests/digest-home.ts';
import { inLanes } from './in-lanes.ts';
import { blocksOf, line, strong, typed } from './notice.ts';
import { openingButton } from './topic-buttons.ts';
import { facts } from './topic-list.ts';
import { noTopics } from './troubles.ts';
import { workspaceOf } from './workspace.ts';

const mostBlocks = 100;
/** Topics that are asked for at all: each takes a few blocks at least. */
const mostTopics = 20;
/** Blocks that topics leave to digests where there are many of both. */
const keptForDigests = 40;
/** Topics whose meetings are put together at once. */
const lanes = 3;

/**
 * What the app's Home shows: the topics, and of each the meetings that come next; below them the digests that the viewer
 * may know of.
 * @param longestMs how long that may take; topics that are not there by then say so
 * @param viewer who looks; null: nobody is told of digests
 */
export async function home(
  service: Pick<Service, 'desk' | 'log' | 'digests'>,
  longestMs: number,
  viewer: Viewer | null = null,
): Promise<Home> {
  const { desk, log, digests } = service;
  const topics = desk.topics();
  if (topics.length === 0) return { type: 'home', blocks: [...intro, ...noTopics.blocks] };
  const telling = digests && viewer ? digestBlocks({ log }, digests, viewer, longestMs) : [];
  const asked = topics.slice(0, mostTopics);
  const failed = ({ id }: Topic, error: unknown): void =>
    log.error({ topic: id, err: error }, 'the Home could not tell of a topic');
  const tellings = await inLanes(asked, (topic) => tellingOf(desk, topic, viewer), {
    lanes,
    longestMs,
    failed,
  });
  const all = asked.map((topic, at) => topicBlocks(topic, at, tellings[at] ?? [notNow]));
  const subscribed = await telling;
  const kept = Math.min(subscribed.flat().length, keptForDigests);
  const shown = fitting(all, mostBlocks - intro.length - 1 - kept);
  const told = [...intro, ...shown.flat(), ...rest(topics.length - shown.length)];
  return { type: 'home', blocks: [...told, ...fittingDigests(subscribed, mostBlocks - told.length)] };
}

const intro: readonly Block[] = [
  { type: 'header', text: plain('Briefings') },
  ...blocksOf([
    line(
      'What was said in the talks and by whom, which meetings come next, what changed: each line with its source. Type ',
      typed('/briefing'),
      ' in a channel, mention this bot or write to it; ',
      typed('/briefing help'),
      ' tells more.',
    ),
  ]),
];

function fitting(all: readonly (readonly Block[])[], room: number): readonly (readonly Block[])[] {
  const shown: (readonly Block[])[] = [];
  let count = 0;
  for (const blocks of all) {
    count += blocks.length;
    if (count > room) break;
    shown.push(blocks);
  }
  return shown;
}

function rest(more: number): readonly Block[] {
  const reached = line(`… and ${grouped(more)} more: `, typed('/briefing'), ' lets you choose from all.');
  return more > 0 ? blocksOf([reached]) : [];
}

function topicBlocks(topic: Topic, at: number, told: readonly Block[]): readonly Block[] {
  const opening = { view: 'full', asOf: null, isPublic: false } as const;
  return [
    { type: 'header', text: plain(topicTitle(topic, limits.header) || 'Briefing') },
    ...told,
    { type: 'actions', elements: [openingButton(topic, opening, `topic-${at + 1}`, 'Open the briefing')] },
  ];
}

/** When a topic was read, and its meetings. */
async function tellingOf(
  desk: Desk<SlackAnswer>,
  topic: Topic,
  viewer: Viewer | null,
): Promise<readonly Block[]> {
  // Made first: right after a start it waits for the first reading, of which the records then tell.
  const workspace = viewer && workspaceOf(viewer);
  const meetings = await desk.message(topic, {
    view: 'upcoming',
    page: 1,
    asOf: null,
    since: null,
    workspace,
  });
  const read: Line = { kind: 'small', pieces: facts(topic, await desk.records(topic)) };
  return [...blocksOf([read]), ...comingMeetings(meetings)];
}

const notNow = small('Its meetings could not be put together just now. The button tries again.');

/** The heading of what is over, which comes last in the view of meetings. */
const pastHeading = 'Held';

/** The meetings that are to come, possible or called off, without the message's own title and buttons. */
function comingMeetings({ message: { blocks } }: SlackAnswer): readonly Block[] {
  const title = blocks.findIndex(({ type }) => type === 'header');
  const past = blocks.findIndex((block, at) => at > title && isPast(block));
  const coming = blocks.filter((_, at) => at !== title && (past < 0 || at < past));
  const goesOn = past < 0 && blocks.some(turnsOn);
  return [...coming.flatMap(onHome), ...(goesOn ? [small('The briefing has more of them.')] : [])];
}

function isPast(block: Block): boolean {
  return block.type === 'header' && block.text.text === pastHeading;
}

function turnsOn(block: Block): boolean {
  return block.type === 'actions' && block.elements.some(({ action_id: id }) => id === 'turn-next');
}

/** Headings of a topic's sections stand below its own. */
function onHome(block: Block): readonly Block[] {
  if (block.type === 'actions') return [];
  return block.type === 'header' ? blocksOf([line(strong(block.text.text))]) : [block];
}
