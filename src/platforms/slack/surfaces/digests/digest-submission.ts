import type { DigestWish, SubscriptionFacts } from '../../../../core/digests/desk.ts';
import { Fault } from '../../../../core/fault.ts';
import { type DigestOptions, digestSections } from '../../../../core/model/subscription.ts';
import type { Topic } from '../../../../core/model/topic.ts';
import type { SlackMessage } from '../../../../render/slack/payload.ts';
import { clipped } from '../../../chat/clipped.ts';
import { topicOfKey } from '../../../chat/topic-names.ts';
import type { Place, Submission } from '../../asked.ts';
import type { CorrectPlan, Plan, SayPlan } from '../../plan.ts';
import type { DigestService, Service } from '../../service.ts';
import { heldBack } from '../held-back.ts';
import { homeShown } from '../home-plan.ts';
import { line, notice, strong } from '../notice.ts';
import { placeIn } from '../place-metadata.ts';
import { tell } from './digest-acts.ts';
import { askerOf, askingOf, type DigestAsking, refusalTo } from './digest-asking.ts';
import { digestFields, subjectIn } from './digest-form.ts';
import { formButton, refusalWords } from './digest-notices.ts';
import { type DigestPlace, decodeButton, type Filled } from './digest-value.ts';
import { longest } from './filled.ts';
import { userGroupId } from './option-words.ts';
import { threadLinked } from './thread-link.ts';

/** How the form is answered once it is filled in: what is wrong is told in it, what came of it where it was opened. */
export function digestSubmission(asked: Submission, service: Service): Plan {
  const { digests } = service;
  if (!digests) return { kind: 'nothing' };
  const place = placeIn(asked.privateMetadata);
  const button = subjectIn(asked.privateMetadata);
  const read = button === null ? readNew(asked, service.desk.topics()) : readKnown(asked, button);
  if ('errors' in read) return { kind: 'correct', errors: read.errors };
  const held = heldBack(asked, read.target.channelId, service.others);
  if (held) return saying(place, held);
  const asking = askingOf(digests, asked, read.target);
  return {
    kind: 'settle',
    make: async () => {
      const plan = await settled(read, asking, place);
      // Without a place it was opened from the Home, which shows it.
      return plan.kind === 'say' && place === null ? { ...plan, after: homeShown(asked, service) } : plan;
    },
  };
}

/** What was filled in, as far as it can be judged at once. */
interface Read {
  readonly filled: Filled;
  readonly target: DigestPlace;
  /** What is changed; null: it is new. */
  readonly id: string | null;
}

interface Wrong {
  readonly errors: Readonly<Record<string, string>>;
}

function wrong(field: string, what: string): Wrong {
  return { errors: { [field]: what } };
}

function readNew(asked: Submission, topics: readonly Topic[]): Read | Wrong {
  const { values } = asked;
  const topic = topicOfKey(topics, values.get(digestFields.topic) ?? '');
  if (!topic)
    return wrong(digestFields.topic, 'There are no briefings on this topic any more. Please choose another.');
  const channelId = values.get(digestFields.channel) ?? '';
  if (channelId === '') return wrong(digestFields.channel, 'Please choose a channel.');
  const link = (values.get(digestFields.thread) ?? '').trim();
  const thread = link === '' ? null : threadLinked(link);
  if (link !== '' && !thread) {
    return wrong(
      digestFields.thread,
      'This is no link of a message. Take “Copy link” from the menu of a message of the thread.',
    );
  }
  if (thread && thread.channelId !== channelId) {
    return wrong(digestFields.thread, 'This message stands in another channel than the one that is chosen.');
  }
  const read = readFilled(values, topic.id);
  if ('errors' in read) return read;
  return { filled: read, target: { channelId, threadTs: thread?.threadTs ?? null }, id: null };
}

function readKnown({ values }: Submission, button: string): Read | Wrong {
  const known = decodeButton(button);
  if (!known)
    return wrong(digestFields.at, 'This form is from another version of this bot: please open it anew.');
  const read = readFilled(values, '');
  if ('errors' in read) return read;
  return { filled: read, target: known.place, id: known.id };
}

function readFilled(values: Submission['values'], topic: string): Filled | Wrong {
  const text = (name: string, most: number): string => clipped(values.get(name) ?? '', most);
  const at = text(digestFields.at, longest.at);
  if (at === '') return wrong(digestFields.at, 'Please write at least one time, such as 9:00.');
  const group = text(digestFields.mention, longest.mention);
  const mention = group === '' ? '' : userGroupId(group);
  if (mention === null) {
    return wrong(
      digestFields.mention,
      'Slack does not tell me whose handle that is: copy the group’s id (S0123ABCD) from its menu.',
    );
  }
  const ticked = (values.get(digestFields.sections) ?? '').split(',');
  const minutes = Number(values.get(digestFields.remind) ?? '0');
  return {
    topic,
    at,
    days: text(digestFields.days, longest.days),
    timezone: text(digestFields.zone, 75),
    sections: digestSections.filter((section) => ticked.includes(section)),
    quiet: values.get(digestFields.quiet) === 'silent' ? 'silent' : 'line',
    remindMinutes: Number.isInteger(minutes) && minutes > 0 ? minutes : null,
    alerts: (values.get(digestFields.alerts) ?? '') !== '',
    mention,
  };
}

async function settled(
  read: Read,
  asking: DigestAsking,
  place: Place | null,
): Promise<CorrectPlan | SayPlan> {
  const refused = await refusalTo('change', asking);
  if (refused) {
    const { what, mend } = refusalWords(refused);
    return correct(read, place, new Fault(refused, what, mend));
  }
  try {
    const facts = await written(read, asking);
    const did = read.id === null ? 'Subscribed:' : 'Changed:';
    return saying(place, await tell(did, facts, asking, place?.channelId ?? null));
  } catch (error) {
    if (error instanceof Fault) return correct(read, place, error);
    throw error;
  }
}

function written({ filled, id }: Read, asking: DigestAsking): Promise<SubscriptionFacts> {
  const { desk }: DigestService = asking.digests;
  const { topic, at, days, timezone } = filled;
  const asker = askerOf(asking);
  const schedule: Pick<DigestWish, 'at' | 'days' | 'timezone'> = {
    at,
    days: days === '' ? 'daily' : days,
    ...(timezone !== '' && { timezone }),
  };
  const options = optionsOf(filled);
  return id === null
    ? desk.add({ topic, destination: asker.place, ...schedule, options }, asker)
    : desk.edit(id, { ...schedule, options }, asker);
}

function optionsOf({ sections, quiet, remindMinutes, alerts, mention }: Filled): DigestOptions {
  return { sections, quiet, remindMinutes, alerts, mention: mention === '' ? null : mention };
}

/** The field at which the desk's faults are told. */
const fieldsByFault: ReadonlyMap<string, string> = new Map([
  ['bad-time', digestFields.at],
  ['bad-days', digestFields.days],
  ['bad-zone', digestFields.zone],
  ['bad-reminder', digestFields.remind],
]);

const longestError = 300;

/** What is the matter with no field is told at the channel; where that is not asked for, after the form is closed. */
function correct(
  { filled, id }: Read,
  place: Place | null,
  { code, message, mend }: Fault,
): CorrectPlan | SayPlan {
  const field = fieldsByFault.get(code) ?? (id === null ? digestFields.channel : null);
  const buttons = id === null ? [formButton('Open the form again', filled)] : [];
  const told = notice('warm', [line(strong(clipped(message, 500)), ` ${clipped(mend, 500)}`)], buttons);
  const late = saying(place, told);
  if (field === null) return late;
  return { kind: 'correct', errors: { [field]: clipped(`${message} ${mend}`, longestError) }, late };
}

/** To the asker alone: where the form was opened, or in their direct messages. */
function saying(place: Place | null, message: SlackMessage): SayPlan {
  return {
    kind: 'say',
    to: 'asker',
    ...(place && { place }),
    make: () => ({ message, thread: [] }),
  };
}
