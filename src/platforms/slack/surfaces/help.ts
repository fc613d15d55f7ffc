import type { Topic } from '../../../core/model/topic.ts';
import type { Told } from '../../../render/slack/line.ts';
import { words } from '../../../render/slack/line.ts';
import type { SlackMessage } from '../../../render/slack/payload.ts';
import { clipped } from '../../chat/clipped.ts';
import { item, message, slanted, strong, typed } from './notice.ts';
import { topicButtons } from './topic-buttons.ts';

/** How to ask for a briefing, and how to read one. @param hasDigests the bot brings digests, too */
export function help(topics: readonly Topic[], hasDigests = false): SlackMessage {
  const example = clipped(topics[0]?.id ?? 'topic', 40);
  const parts = [asking(example), ...(hasDigests ? [daily(example)] : []), pressing, reading];
  return message(parts, topicButtons(topics.slice(0, 5)));
}

function daily(example: string): Told {
  return [
    heading('Every day'),
    item(
      typed(`/digest ${example} at 9:00 weekdays`),
      ': the channel gets what is new by itself; ',
      typed('/digest help'),
      ' tells more.',
    ),
  ];
}

function heading(value: string): Told[number] {
  return { kind: 'heading', pieces: words(value) };
}

function asking(example: string): Told {
  return [
    heading('What to type'),
    item(
      typed(`/briefing ${example}`),
      ': what was said in the talks and by whom, which meetings come next, what changed. ',
      typed('/briefing'),
      ' alone lets you choose; ',
      typed('/briefing topics'),
      ' lists the topics. A mention of this bot or a direct message to it does the same.',
    ),
    item(
      'Behind the topic, one part alone: ',
      ...['upcoming', 'said', 'positions', 'changes'].flatMap((view) => [typed(view), ', ']),
      typed('sources'),
      '.',
    ),
    item(
      typed('as of 2022-01-10'),
      ': the briefing as it stood then: a day, a time in the topic’s zone (',
      typed('2022-01-10 21:00'),
      ') or an instant (',
      typed('2022-01-10T21:00:00Z'),
      ').',
    ),
    item(typed('private'), ': the answer is shown to you alone.'),
  ];
}

const pressing: Told = [
  heading('What the buttons do'),
  item(
    'They open the other parts of a briefing, shown to you alone; the briefing in the channel stays as it is. The menu gives it as files, sent to you by direct message: its meetings for your calendar (.ics), and its full text.',
  ),
];

const reading: Told = [
  heading('How to read it'),
  item(
    strong('[1]'),
    ' after a line is its source: a blue number leads to the article whose words the line rests on, and ',
    strong('Sources'),
    ' lists them all. Whatever stands in quotation marks stands so in the source; the rest is retold.',
  ),
  item(
    slanted('new'),
    ', ',
    slanted('updated'),
    ' and ',
    slanted('withdrawn'),
    ' mark what changed lately; ',
    strong('Changes'),
    ' says since when.',
  ),
  item('Upcoming meetings show their hour in your own time zone; sentences name the zone that they are in.'),
];
