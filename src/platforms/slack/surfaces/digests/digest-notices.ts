import type { Fault } from '../../../../core/fault.ts';
import type { Topic } from '../../../../core/model/topic.ts';
import { nearestTopics } from '../../../../core/topics/search-topics.ts';
import { plain } from '../../../../render/slack/draw.ts';
import type { Told } from '../../../../render/slack/line.ts';
import { words } from '../../../../render/slack/line.ts';
import type { Button, SlackMessage } from '../../../../render/slack/payload.ts';
import { clipped } from '../../../chat/clipped.ts';
import { topicTitle } from '../../../chat/topic-names.ts';
import type { Standing } from '../../answering/managers.ts';
import { item, line, message, notice, strong, typed } from '../notice.ts';
import { encodeForm, type Filled } from './digest-value.ts';

/** There are no digests in this bot at all. */
export const noDigests: SlackMessage = notice('calm', [
  line(
    strong('This bot brings no daily digests.'),
    ' Whoever runs it can switch them on. ',
    typed('/briefing'),
    ' gives a briefing at once.',
  ),
]);

/** How to have digests, and how to change them. */
export function digestHelp(topics: readonly Topic[]): SlackMessage {
  const example = clipped(topics[0]?.id ?? 'topic', 40);
  return message([starting(example), changing, meaning], [formButton('Set up a digest', emptyForm)]);
}

function heading(value: string): Told[number] {
  return { kind: 'heading', pieces: words(value) };
}

function starting(example: string): Told {
  return [
    heading('A briefing every day'),
    item(typed('/digest'), ' alone lets you choose everything.'),
    item(
      typed(`/digest ${example} at 9:00 weekdays Europe/Kyiv`),
      ': this channel gets what is new on the topic at its own hour, in that time zone.',
    ),
    item(
      typed(`/digest ${example} 9am, 5:30pm mon wed`),
      ': several times, certain days. Days left out: every day; zone left out: the topic’s own.',
    ),
    item(
      'Behind it, if you like: ',
      ...['only meetings', 'silent', 'alerts', 'remind 30 minutes'].flatMap((one, at) => [
        at === 0 ? '' : ', ',
        typed(one),
      ]),
      '.',
    ),
  ];
}

const changing: Told = [
  heading('What there is already'),
  item(typed('/digest list'), ': the digests of this channel, with buttons.'),
  item(
    ...['pause', 'resume', 'remove', 'preview', 'now', 'edit'].flatMap((act, at) => [
      at === 0 ? '' : ', ',
      typed(`/digest ${act} ID`),
    ]),
    '; ',
    typed('/digest edit ID at 10:00'),
    ' changes the hour at once. Where the channel has one digest, the ID may be left out.',
  ),
];

const meaning: Told = [
  heading('What comes'),
  item('What is new since the last digest of this channel; where nothing is, one line says so, or nothing.'),
  item('What was posted is mended when a source corrects itself, and its thread says how.'),
];

export const emptyForm: Filled = {
  topic: '',
  at: '',
  days: '',
  timezone: '',
  sections: [],
  quiet: 'line',
  remindMinutes: null,
  alerts: false,
  mention: '',
};

/** Opens the form, filled in so far. */
export function formButton(label: string, filled: Filled): Button {
  return { type: 'button', text: plain(label), action_id: 'digest-form', value: encodeForm(filled) };
}

/** Words that say nothing known, and the form with what was understood. */
export function unclearDigest(
  topic: Topic | null,
  unknown: string,
  filled: Filled,
  topics: readonly Topic[],
): SlackMessage {
  const named = clipped(unknown, 100);
  const near = topic ? null : nearestTopics(topics, unknown.slice(0, 100), 1)[0];
  const missing = topic ? `I do not know what “${named}” asks for.` : `There is no topic “${named}”.`;
  const hint = near ? ` ${topicTitle(near, 100)} (${clipped(near.id, 60)}) may be meant.` : '';
  return notice(
    'warm',
    [
      line(strong(missing), hint),
      line('Write it as ', typed(exampleOf(topic ?? near ?? null)), ', or choose in the form.'),
    ],
    [formButton('Open the form', near ? { ...filled, topic: near.id } : filled)],
  );
}

function exampleOf(topic: Topic | null): string {
  return `/digest ${clipped(topic?.id ?? 'topic', 40)} at 9:00 weekdays Europe/Kyiv`;
}

/** Why something cannot be, and what to do. */
export function faultNotice({ message: what, mend }: Fault, buttons: readonly Button[] = []): SlackMessage {
  return notice('warm', [line(strong(clipped(what, 500)), ` ${clipped(mend, 500)}`)], buttons);
}

/** Why somebody may not do something with a channel's digests, in two sentences. */
export function refusalWords(standing: Exclude<Standing, 'changes'>): {
  readonly what: string;
  readonly mend: string;
} {
  switch (standing) {
    case 'sees':
      return {
        what: 'In this workspace its admins alone change digests.',
        mend: 'Ask one of them. The list and previews are there for you too.',
      };
    case 'outside':
      return {
        what: 'A channel’s digests are its members’ affair.',
        mend: 'Join the channel and ask again.',
      };
    case 'unseen':
      return {
        what: 'I do not see that channel.',
        mend: 'Invite me there (/invite and my name) and ask again, or write to me.',
      };
    case 'unscoped':
      return {
        what: 'I may not ask Slack who is in this channel.',
        mend: 'Whoever runs this bot has to install it again with all of its permissions.',
      };
    case 'unknown':
      return {
        what: 'Slack did not tell me just now who is in this channel.',
        mend: 'Please try again in a minute.',
      };
  }
}

export function refusalNotice(standing: Exclude<Standing, 'changes'>): SlackMessage {
  const { what, mend } = refusalWords(standing);
  return notice('warm', [line(strong(what), ` ${mend}`)]);
}
