import type { Topic } from '../../../core/model/topic.ts';
import { briefingViews } from '../../../core/model/view.ts';
import { searchTopics } from '../../../core/topics/search-topics.ts';
import { topicKey } from '../../../render/chat/custom-id.ts';
import { plain } from '../../../render/slack/draw.ts';
import { topicLabel } from '../../chat/topic-names.ts';
import { viewNames } from '../../chat/view-names.ts';
import type { Command, Typing } from '../asked.ts';
import { type ChoicesPlan, type Plan, told } from '../plan.ts';
import type { InputBlock, InputElement, ListOption, Modal } from '../view.ts';
import { placeMetadata } from './place-metadata.ts';
import { noTopics } from './troubles.ts';

/** Names the form, and what is filled in in it: each both as a block and as an action. */
export const formId = 'ask';
export const fields = { topic: 'topic', view: 'view', asOf: 'as-of', seenBy: 'seen-by' } as const;
/** Who may see the answer. */
export const seenBy = { everybody: 'everybody', asker: 'asker' } as const;

/** Choices that a list holds; it asks for more while somebody types. */
const mostOptions = 100;
const longestOption = 75;

/** `/briefing` alone: everything is chosen. */
export function formPlan({ place }: Command, topics: readonly Topic[]): Plan {
  if (topics.length === 0) return told(noTopics);
  return { kind: 'modal', how: 'open', make: () => form(topics, placeMetadata(place)), meanwhile: null };
}

function form(topics: readonly Topic[], metadata: string): Modal {
  return {
    type: 'modal',
    callback_id: formId,
    title: plain('Briefing'),
    submit: plain('Show'),
    close: plain('Cancel'),
    private_metadata: metadata,
    blocks: [topicInput(topics), viewInput, asOfInput, seenByInput],
  };
}

/** A choice of a topic. @param chosen the id of one that is chosen already; left out: none is */
export function topicInput(topics: readonly Topic[], chosen = ''): InputBlock {
  const topic = topics.find(({ id }) => id === chosen);
  const initial = topic ? initially([topicOption(topic)]) : {};
  return {
    type: 'input',
    block_id: fields.topic,
    label: plain('Topic'),
    element:
      topics.length > mostOptions
        ? { type: 'external_select', action_id: fields.topic, min_query_length: 0, ...initial }
        : topicSelect(topics.map(topicOption), initial),
  };
}

function topicSelect(
  options: readonly ListOption[],
  initial: { readonly initial_option?: ListOption },
): InputElement {
  const chosen = options.length === 1 ? initially(options) : initial;
  return { type: 'static_select', action_id: fields.topic, options, ...chosen };
}

function topicOption(topic: Topic): ListOption {
  return { text: plain(topicLabel(topic, longestOption)), value: topicKey(topic.id) };
}

const views: readonly ListOption[] = briefingViews.map((view) => ({
  text: plain(viewNames[view].en),
  value: view,
}));

const viewInput: InputBlock = {
  type: 'input',
  block_id: fields.view,
  label: plain('What to show'),
  element: { type: 'static_select', action_id: fields.view, options: views, ...initially(views) },
};

const asOfInput: InputBlock = {
  type: 'input',
  block_id: fields.asOf,
  label: plain('As of'),
  hint: plain('As it stood then: a day (2022-01-10) or a time (2022-01-10 21:00). Left empty: as it stands.'),
  optional: true,
  element: {
    type: 'plain_text_input',
    action_id: fields.asOf,
    placeholder: plain('2022-01-10 21:00'),
    max_length: 40,
  },
};

const readers: readonly ListOption[] = [
  { text: plain('Everybody in the channel'), value: seenBy.everybody },
  { text: plain('Only me'), value: seenBy.asker },
];

const seenByInput: InputBlock = {
  type: 'input',
  block_id: fields.seenBy,
  label: plain('Who sees the answer'),
  element: { type: 'radio_buttons', action_id: fields.seenBy, options: readers, ...initially(readers) },
};

function initially([first]: readonly ListOption[]) {
  return first ? { initial_option: first } : {};
}

/** What is offered while a topic is typed. */
export function topicChoices({ actionId, typed }: Typing, topics: readonly Topic[]): ChoicesPlan {
  const found = actionId === fields.topic ? searchTopics(topics, typed, mostOptions) : [];
  return { kind: 'choices', choices: found.map(topicOption) };
}
