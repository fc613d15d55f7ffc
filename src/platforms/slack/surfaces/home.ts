import type { Desk } from '../../../core/desk.ts';
import type { Topic } from '../../../core/model/topic.ts';
import { grouped } from '../../../render/chat/words.ts';
import { plain, small } from '../../../render/slack/draw.ts';
import type { Block, SlackAnswer } from '../../../render/slack/payload.ts';
import { topicTitle } from '../../chat/topic-names.ts';
import { within } from '../../chat/within.ts';
import type { Home } from '../view.ts';
import { blocksOf, line, typed } from './notice.ts';
import { openingButton } from './topic-buttons.ts';
import { facts } from './topic-list.ts';
import { noTopics } from './troubles.ts';

const mostBlocks = 100;
/** Topics that are asked for at all: each takes a few blocks at least. */
const mostTopics = 20;
/** How long a topic may take, ms: the others are not to wait for it. */
const patience = 3_000;

/** What the app's Home shows: the topics, and of each the meetings that come next. */
export async function home(desk: Desk<SlackAnswer>): Promise<Home> {
  const topics = desk.topics();
  if (topics.length === 0) return { type: 'home', blocks: [...intro, ...noTopics.blocks] };
  const asked = topics.slice(0, mostTopics);
  const all = await Promise.all(asked.map((topic, at) => topicBlocks(desk, topic, at)));
  const shown = fitting(all, mostBlocks - intro.length - 1);
  return { type: 'home', blocks: [...intro, ...shown.flat(), ...rest(topics.length - shown.length)] };
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

async function topicBlocks(desk: Desk<SlackAnswer>, topic: Topic, at: number): Promise<readonly Block[]> {
  const [records, meetings] = await Promise.all([
    inTime(() => desk.records(topic)),
    inTime(() => desk.message(topic, { view: 'upcoming', page: 1, asOf: null })),
  ]);
  const opening = { view: 'full', asOf: null, isPublic: false } as const;
  return [
    { type: 'header', text: plain(topicTitle(topic, 150)) },
    ...(records ? blocksOf([{ kind: 'small', pieces: facts(topic, records) }]) : []),
    ...(meetings
      ? told(meetings)
      : [small('Its meetings could not be put together just now. The button tries again.')]),
    { type: 'actions', elements: [openingButton(topic, opening, `topic-${at + 1}`, 'Open the briefing')] },
  ];
}

/** What is told of the meetings, without its heading and buttons. */
function told({ message: { blocks } }: SlackAnswer): readonly Block[] {
  return blocks.filter(({ type }) => type !== 'header' && type !== 'actions');
}

/** Null where it fails, or takes too long. */
function inTime<Result>(make: () => Promise<Result>): Promise<Result | null> {
  const made = async () => await make();
  return within(
    made().catch(() => null),
    patience,
  );
}
