import type { Topic } from '../../../core/model/topic.ts';
import { type BriefingView, briefingViews } from '../../../core/model/view.ts';
import { nearestTopics } from '../../../core/topics/search-topics.ts';
import type { Told } from '../../../render/slack/line.ts';
import type { SlackMessage } from '../../../render/slack/payload.ts';
import { clipped } from '../../chat/clipped.ts';
import { instantNamed } from '../../chat/instant-named.ts';
import { topicTitle } from '../../chat/topic-names.ts';
import { viewNames } from '../../chat/view-names.ts';
import { item, line, notice, strong, typed } from './notice.ts';
import { openingButton, topicButtons } from './topic-buttons.ts';
import type { Wanted, Wish } from './wanted.ts';

const mostOffered = 5;

/** There are no topics at all. */
export const noTopics: SlackMessage = notice('calm', [
  line(strong('There are no topics yet.'), ' Whoever runs this bot adds them.'),
]);

export const oldButton: SlackMessage = notice('warm', [
  line(
    strong('This button is from another version of this bot.'),
    ' Ask anew with ',
    typed('/briefing'),
    ' for one that works.',
  ),
]);

export const goneTopic: SlackMessage = notice('warm', [
  line(
    strong('There are no briefings on this topic any more.'),
    ' ',
    typed('/briefing topics'),
    ' lists those that there are.',
  ),
]);

/**
 * Offers topics that may have been meant, with what else was asked for.
 * @param hasOthers others can read along where it was asked
 */
export function unknownTopic(
  { named, wish }: Extract<Wanted, { readonly kind: 'unknown-topic' }>,
  topics: readonly Topic[],
  hasOthers: boolean,
): SlackMessage {
  const near = named === '' ? topics.slice(0, mostOffered) : nearestTopics(topics, named, mostOffered);
  if (near.length === 0) return noTopics;
  const missing = named === '' ? 'Which topic?' : `There is no topic “${clipped(named, 100)}”.`;
  const offered = near.length === 1 ? 'this one' : 'one of these';
  const mend = named === '' ? 'One of these?' : `Did you mean ${offered}?`;
  return notice(
    'warm',
    [
      line(strong(missing), ` ${mend} `, typed('/briefing topics'), ' lists all.'),
      ...readAlong(wish, hasOthers),
    ],
    topicButtons(near, (topic) => ({ ...opening(wish, topic), view: wish.view })),
  );
}

/**
 * Offers the parts of the topic's briefing in the place of words that say nothing known.
 * @param hasOthers others can read along where it was asked
 */
export function unclear(
  { topic, unknown, wish }: Extract<Wanted, { readonly kind: 'unclear' }>,
  hasOthers: boolean,
): SlackMessage {
  const missing =
    unknown === ''
      ? 'One part of a briefing at a time, please.'
      : `I do not know what “${clipped(unknown, 100)}” asks for.`;
  return notice(
    'warm',
    [
      line(strong(missing), ` What would you like to see of ${topicTitle(topic, 150)}?`),
      line(
        'You can also write ',
        ...['upcoming', 'said', 'positions', 'changes', 'sources'].flatMap((view) => [typed(view), ', ']),
        typed('as of 2022-01-10'),
        ' or ',
        typed('private'),
        ' behind a topic.',
      ),
      ...readAlong(wish, hasOthers),
    ],
    briefingViews.map((view: BriefingView) =>
      openingButton(topic, { ...opening(wish, topic), view }, `view-${view}`, viewNames[view].en),
    ),
  );
}

/** What may stand behind "as of". */
export function badInstant(named: string, { timezone }: Topic): SlackMessage {
  return notice('warm', [
    line(
      strong(
        named === ''
          ? '“as of” needs a time behind it.'
          : `“${clipped(named, 60)}” is no time that I can read.`,
      ),
      ' Write it as',
    ),
    item('a day: ', typed('as of 2022-01-10'), ` (up to its end in ${timezone})`),
    item('a time: ', typed('as of 2022-01-10 21:00'), ` (in ${timezone})`),
    item('an instant: ', typed('as of 2022-01-10T21:00:00Z'), ' or ', typed('as of 2022-01-10T21:00+02:00')),
  ]);
}

/** The asker alone sees the buttons, and everybody what they answer. */
function readAlong({ isPrivate }: Wish, hasOthers: boolean): Told {
  return hasOthers && !isPrivate ? [line('Everybody here will see the answer.')] : [];
}

function opening({ asOf, isPrivate }: Wish, topic: Topic) {
  return { asOf: asOf === null ? null : instantNamed(asOf, topic), isPublic: !isPrivate };
}
