import { messageFaults } from '../../render/discord/check-message.ts';
import { limits } from '../../render/discord/limits.ts';
import type { DiscordMessage } from '../../render/discord/payload.ts';

/** https://docs.discord.com/developers/components/reference#string-select */
export const selectLimits = {
  options: 25,
  label: 100,
  value: 100,
  description: 100,
  placeholder: 150,
} as const;

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A menu that one of its options is chosen from. */
export interface SelectRow {
  readonly type: 1;
  readonly components: readonly [
    {
      readonly type: 3;
      readonly custom_id: string;
      readonly placeholder: string;
      readonly options: readonly SelectOption[];
    },
  ];
}

/** An answer: a message, which may have menus. */
export interface AnswerMessage extends Omit<DiscordMessage, 'components'> {
  readonly components: readonly (DiscordMessage['components'][number] | SelectRow)[];
}

/** What Discord would refuse in an answer; nothing where all is well. */
export function answerFaults(message: AnswerMessage): readonly string[] {
  const menus = message.components.filter(isSelectRow);
  // A menu counts as a button does, and its id is one of the message's.
  const components = message.components.map((component) =>
    isSelectRow(component) ? standIn(component) : component,
  );
  return [...messageFaults({ ...message, components }), ...menus.flatMap(menuFaults)];
}

function isSelectRow(component: AnswerMessage['components'][number]): component is SelectRow {
  return component.type === 1 && component.components[0]?.type === 3;
}

function standIn({ components: [{ custom_id }] }: SelectRow) {
  return { type: 1, components: [{ type: 2, style: 2, label: 'menu', custom_id }] } as const;
}

function menuFaults({ components: [{ custom_id, placeholder, options }] }: SelectRow): readonly string[] {
  const values = new Set(options.map(({ value }) => value));
  const isSized = options.length >= 1 && options.length <= selectLimits.options;
  return [
    ...(isSized ? [] : [`${options.length} options in the menu ${custom_id.slice(0, limits.customId)}`]),
    ...(values.size < options.length ? ['a value stands twice in a menu'] : []),
    ...(placeholder.length > selectLimits.placeholder ? ['a menu’s placeholder is too long'] : []),
    ...options.flatMap(optionFaults),
  ];
}

function optionFaults({ label, value, description = '' }: SelectOption): readonly string[] {
  const fits =
    label.trim() !== '' &&
    label.length <= selectLimits.label &&
    value !== '' &&
    value.length <= selectLimits.value &&
    description.length <= selectLimits.description;
  return fits ? [] : [`an option of a menu is empty or too long: ${value.slice(0, selectLimits.value)}`];
}
