import { isArray, isObject, type JsonObject, numberOf, objectsOf, stringOf } from '../local-server/json.ts';
import { LocalMessage } from './message.ts';
import type { ShownElement } from './shown.ts';
import type { LocalView } from './view.ts';

/** What is chosen in an element, as `actions` and a view's state tell it. */
export interface Chosen {
  readonly element: ShownElement;
  readonly chosen: JsonObject;
}

/** Where a submission may be answered, and which element says so. */
export interface AnswerPlace {
  readonly blockId: string;
  readonly actionId: string;
  readonly channelId: string;
}

/**
 * A button by its action id or its label.
 * @throws where there is none
 */
export function buttonIn(source: LocalMessage | LocalView, name: string): Chosen {
  const buttons = source.elements.filter(({ type }) => type === 'button');
  const element = buttons.find(({ actionId, label }) => actionId === name || label === name);
  if (!element) {
    const there = buttons.map(({ label }) => label).join(', ');
    throw new Error(`no button to press: ${name}; there are: ${there}`);
  }
  const { value, json } = element;
  const text = json['text'] ?? null;
  return { element, chosen: { text, ...(value !== null && { value }) } };
}

/**
 * An option of an overflow menu or a list, by its label or value.
 * @throws where there is none
 */
export function optionIn(source: LocalMessage | LocalView, name: string): Chosen {
  for (const element of source.elements) {
    const option = element.options.find(({ label, value }) => label === name || value === name);
    if (option) return { element, chosen: chosenOption(element, option.json) };
  }
  const there = source.elements.flatMap(({ options }) => options.map(({ label }) => label)).join(', ');
  throw new Error(`no option to choose: ${name}; there are: ${there}`);
}

function chosenOption({ type }: ShownElement, option: JsonObject): JsonObject {
  const many = type === 'checkboxes' || type === 'multi_static_select';
  return many ? { selected_options: [option] } : { selected_option: option };
}

/**
 * A view's state once it is filled in.
 * @param values by action id or block id: a text, or an option's label or value
 * @param here the channel from which the view was opened
 * @throws where something has no place, or where a required input stays empty
 */
export function filledIn(
  view: LocalView,
  values: Readonly<Record<string, string>>,
  here: string,
): Readonly<Record<string, Readonly<Record<string, JsonObject>>>> {
  const state: Record<string, Record<string, JsonObject>> = {};
  const used = new Set<string>();
  for (const element of view.elements) {
    const name = [element.actionId, element.blockId].find((id) => id in values);
    if (name !== undefined) used.add(name);
    const filled = name === undefined ? initial(element, here) : fill(view, element, values[name] ?? '');
    if (element.type === 'button' || element.type === 'overflow') continue;
    if (filled === null) needFilled(view, element);
    const block = state[element.blockId] ?? {};
    block[element.actionId] = { type: element.type, ...(filled ?? emptied(element)) };
    state[element.blockId] = block;
  }
  const unused = Object.keys(values).filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`nothing to fill in: ${unused.join(', ')}`);
  return state;
}

/** The channel chosen in an element that asks for a response_url there; undefined: none. */
export function answeredIn(view: LocalView, state: ReturnType<typeof filledIn>): AnswerPlace | undefined {
  return view.elements
    .filter(({ json }) => json['response_url_enabled'] === true)
    .map(({ blockId, actionId }) => {
      const chosen = state[blockId]?.[actionId];
      const channelId = stringOf(chosen?.['selected_conversation'] ?? chosen?.['selected_channel']);
      return { blockId, actionId, channelId };
    })
    .find(({ channelId }) => channelId !== '');
}

/** Slack itself sends no view whose required inputs are empty. */
function needFilled(view: LocalView, { blockId }: ShownElement): void {
  const block = view.blocks.find((one) => one['block_id'] === blockId);
  if (block?.['type'] === 'input' && block['optional'] !== true) {
    throw new Error(`the input ${blockId} is required`);
  }
}

function initial({ json }: ShownElement, here: string): JsonObject | null {
  if (json['default_to_current_conversation'] === true && isIncluded(json, here)) {
    return { selected_conversation: here };
  }
  const { initial_option: option, initial_value: value, initial_conversation: conversation } = json;
  const options = objectsOf(json['initial_options']);
  if (options.length > 0) return { selected_options: options };
  if (option !== undefined) return { selected_option: option };
  if (value !== undefined) return { value };
  return conversation === undefined ? null : { selected_conversation: conversation };
}

/** Whether a list offers a conversation: direct messages only where it is said so. */
function isIncluded({ filter }: JsonObject, here: string): boolean {
  if (!isObject(filter) || !isArray(filter['include'])) return true;
  return !here.startsWith('D') || filter['include'].includes('im');
}

function emptied({ type }: ShownElement): JsonObject {
  if (type === 'plain_text_input') return { value: null };
  if (type === 'checkboxes') return { selected_options: [] };
  return type === 'conversations_select' ? { selected_conversation: null } : { selected_option: null };
}

/** Null: it is emptied. */
function fill(view: LocalView, element: ShownElement, value: string): JsonObject | null {
  if (value === '') return null;
  switch (element.type) {
    case 'plain_text_input':
      if (value.length > numberOf(element.json['max_length'], 3_000))
        throw new Error('nobody can type so much');
      return { value };
    case 'conversations_select':
      if (!isIncluded(element.json, value)) throw new Error(`not offered: ${value}`);
      return { selected_conversation: value };
    case 'channels_select':
      return { selected_channel: value };
    case 'datepicker':
      return { selected_date: value };
    case 'timepicker':
      return { selected_time: value };
    case 'checkboxes':
      return { selected_options: value.split(',').map((one) => optionOf(view, element, one)) };
    default:
      return chosenOption(element, optionOf(view, element, value));
  }
}

/** An option by its label or value, be it written in the view or offered to who typed. */
function optionOf(view: LocalView, element: ShownElement, name: string): JsonObject {
  const offered = (view.offered[element.actionId] ?? []).map((json) => ({
    label: stringOf(isObject(json['text']) ? json['text']['text'] : undefined),
    value: stringOf(json['value']),
    json,
  }));
  const option = [...element.options, ...offered].find((one) => one.label === name || one.value === name);
  if (!option) throw new Error(`no option to choose: ${name}`);
  return option.json;
}

/** @throws where a person could not use what they do not see */
export function needSeen(source: LocalMessage | LocalView, personId: string): void {
  const seen =
    source instanceof LocalMessage
      ? !source.deleted && (source.start.visibleTo ?? personId) === personId
      : source.open && source.start.userId === personId;
  const what = source instanceof LocalMessage ? source.ts : source.id;
  if (!seen) throw new Error(`${personId} does not see ${what}`);
}
