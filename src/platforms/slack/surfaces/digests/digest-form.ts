import { digestSections } from '../../../../core/model/subscription.ts';
import type { Topic } from '../../../../core/model/topic.ts';
import { plain } from '../../../../render/slack/draw.ts';
import { viewNames } from '../../../chat/view-names.ts';
import type { Place } from '../../asked.ts';
import type { InputBlock, ListOption, Modal } from '../../view.ts';
import { topicInput } from '../form.ts';
import { blocksOf, line, strong } from '../notice.ts';
import { placeMetadata } from '../place-metadata.ts';
import type { Filled } from './digest-value.ts';
import { longest } from './filled.ts';
import type { Zones } from './schedule-words.ts';

/** Names the form, and what is filled in in it beside the topic: each both as a block and as an action. */
export const digestFormId = 'digest';
export const digestFields = {
  topic: 'topic',
  at: 'digest-at',
  days: 'digest-days',
  zone: 'digest-zone',
  sections: 'digest-sections',
  quiet: 'digest-quiet',
  remind: 'digest-remind',
  alerts: 'digest-alerts',
  mention: 'digest-mention',
  channel: 'digest-channel',
  thread: 'digest-thread',
} as const;

/** A form for a subscription that there is not yet, or for one that there is. */
export type FormSubject =
  | { readonly kind: 'new'; readonly topics: readonly Topic[] }
  /** `about`: the topic and the channel, which stay. `button`: names the subscription. */
  | { readonly kind: 'known'; readonly about: string; readonly button: string };

export interface FormParts {
  readonly filled: Filled;
  readonly zones: Zones;
  /** Where the answer goes; null: to the asker's direct messages. */
  readonly place: Place | null;
}

export function digestForm(subject: FormSubject, { filled, zones, place }: FormParts): Modal {
  const isNew = subject.kind === 'new';
  return {
    type: 'modal',
    callback_id: digestFormId,
    title: plain(isNew ? 'Daily digest' : 'Change a digest'),
    submit: plain(isNew ? 'Subscribe' : 'Save'),
    close: plain('Cancel'),
    private_metadata: metadata(place, isNew ? null : subject.button),
    blocks: [
      ...(isNew ? [topicInput(subject.topics, filled.topic)] : blocksOf([line(strong(subject.about))])),
      ...whenInputs(filled, zoneMeant(filled.timezone, zones, isNew)),
      ...whatInputs(filled),
      ...(isNew ? whereInputs(place) : []),
    ],
  };
}

/** The place, and the subscription's button beside it. */
function metadata(place: Place | null, button: string | null): string {
  const known: object = place === null ? {} : JSON.parse(placeMetadata(place));
  return JSON.stringify({ ...known, ...(button !== null && { button }) });
}

/** The button's value that a form carries; null: it is for a new subscription. */
export function subjectIn(privateMetadata: string): string | null {
  try {
    const { button }: { button?: unknown } = Object(JSON.parse(privateMetadata));
    return typeof button === 'string' ? button : null;
  } catch {
    return null;
  }
}

function textInput(
  id: string,
  label: string,
  { placeholder, value, max }: { readonly placeholder: string; readonly value: string; readonly max: number },
  rest: Pick<InputBlock, 'hint' | 'optional'> = {},
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    ...rest,
    element: {
      type: 'plain_text_input',
      action_id: id,
      placeholder: plain(placeholder),
      ...(value !== '' && { initial_value: value }),
      max_length: max,
    },
  };
}

/** What is chosen at first; null: nothing. The zone of a subscription stays what it is, known here or not. */
function zoneMeant(written: string, zones: Zones, isTyped: boolean): string | null {
  if (written === '' || !isTyped) return written || null;
  const likely = zones(written, 5);
  return likely.find((zone) => zone.toLowerCase() === written.toLowerCase()) ?? likely[0] ?? null;
}

function whenInputs({ at, days }: Filled, zone: string | null): readonly InputBlock[] {
  return [
    textInput(
      digestFields.at,
      'At',
      { placeholder: '9:00', value: at, max: longest.at },
      { hint: plain('Such as 9am, 09:00 or 8:30 pm; several with commas: 9:00, 17:30.') },
    ),
    textInput(
      digestFields.days,
      'Days',
      { placeholder: 'weekdays', value: days, max: longest.days },
      {
        hint: plain('Such as daily, weekdays, or mon,wed. Left empty: every day.'),
        optional: true,
      },
    ),
    {
      type: 'input',
      block_id: digestFields.zone,
      label: plain('Time zone'),
      hint: plain('Type a city or a zone. Left empty: the topic’s own.'),
      optional: true,
      element: {
        type: 'external_select',
        action_id: digestFields.zone,
        min_query_length: 0,
        placeholder: plain('Europe/Kyiv'),
        ...(zone !== null && { initial_option: zoneOption(zone) }),
      },
    },
  ];
}

function zoneOption(zone: string): ListOption {
  return { text: plain(zone), value: zone };
}

const mostZones = 100;

/** What is offered while a time zone is typed. */
export function zoneChoices(typed: string, zones: Zones): readonly ListOption[] {
  return zones(typed.slice(0, 100), mostZones)
    .filter((zone) => zone !== '' && zone.length <= 75)
    .slice(0, mostZones)
    .map(zoneOption);
}

const sectionOptions: readonly ListOption[] = digestSections.map((section) => ({
  text: plain(viewNames[section].en),
  value: section,
}));

const quietOptions = [
  { text: plain('One line that says so'), value: 'line' },
  { text: plain('Nothing'), value: 'silent' },
] as const;

const alertOption: ListOption = {
  text: plain('Tell at once when a meeting is set, moved or called off'),
  value: 'alerts',
};

function whatInputs({ sections, quiet, remindMinutes, alerts, mention }: Filled): readonly InputBlock[] {
  const ticked = sectionOptions.filter(({ value }) => sections.some((section) => section === value));
  const remind = remindOptions(remindMinutes);
  return [
    {
      type: 'input',
      block_id: digestFields.sections,
      label: plain('What it shows'),
      hint: plain('Nothing ticked: all of the briefing.'),
      optional: true,
      element: {
        type: 'checkboxes',
        action_id: digestFields.sections,
        options: sectionOptions,
        ...(ticked.length > 0 && { initial_options: ticked }),
      },
    },
    {
      type: 'input',
      block_id: digestFields.quiet,
      label: plain('When nothing is new'),
      element: {
        type: 'radio_buttons',
        action_id: digestFields.quiet,
        options: quietOptions,
        initial_option: quietOptions[quiet === 'silent' ? 1 : 0],
      },
    },
    {
      type: 'input',
      block_id: digestFields.remind,
      label: plain('Reminder before an upcoming meeting'),
      element: {
        type: 'static_select',
        action_id: digestFields.remind,
        options: remind,
        initial_option: remind.find(({ value }) => value === String(remindMinutes ?? 0)) ?? remindOption(0),
      },
    },
    {
      type: 'input',
      block_id: digestFields.alerts,
      label: plain('Alerts'),
      optional: true,
      element: {
        type: 'checkboxes',
        action_id: digestFields.alerts,
        options: [alertOption],
        ...(alerts && { initial_options: [alertOption] }),
      },
    },
    textInput(
      digestFields.mention,
      'Mention a user group',
      { placeholder: 'S0123ABCD', value: mention, max: longest.mention },
      {
        hint: plain('Its id, which the group’s own menu copies. Left empty: nobody is mentioned.'),
        optional: true,
      },
    ),
  ];
}

const usualReminders = [0, 5, 10, 15, 30, 60, 120, 1_440];

function remindOptions(chosen: number | null): readonly ListOption[] {
  return [...new Set([...usualReminders, chosen ?? 0])].toSorted((a, b) => a - b).map(remindOption);
}

function remindOption(minutes: number): ListOption {
  return { text: plain(minutes === 0 ? 'None' : `${minutes} minutes before`), value: String(minutes) };
}

/** The channel in which was asked is chosen; a direct message with the bot only where it was asked there. */
function whereInputs(place: Place | null): readonly InputBlock[] {
  const isDirect = place?.channelId.startsWith('D') ?? false;
  return [
    {
      type: 'input',
      block_id: digestFields.channel,
      label: plain('Channel'),
      element: {
        type: 'conversations_select',
        action_id: digestFields.channel,
        default_to_current_conversation: true,
        filter: { include: isDirect ? ['public', 'private', 'im'] : ['public', 'private'] },
      },
    },
    textInput(
      digestFields.thread,
      'Thread',
      { placeholder: 'https://…/archives/C0123/p1700000000000100', value: '', max: longest.thread },
      {
        hint: plain('The link of a message: digests go into its thread. Left empty: into the channel.'),
        optional: true,
      },
    ),
  ];
}
