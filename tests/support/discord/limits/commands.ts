import type { Fields, Rule, TextRule } from '../validate/rule.ts';

/*
 * https://docs.discord.com/developers/interactions/application-commands, as data; written from the documentation and
 * from nothing in `src`.
 */

export const commandLimits = {
  /** By type: 1 slash commands, 2 users' menu, 3 messages' menu. */
  perScope: { 1: 100, 2: 15, 3: 15 } as Readonly<Record<number, number>>,
  /** Names, descriptions and values of a command, its options and choices; the longest language counts. */
  text: 8_000,
  choices: 25,
} as const;

/** Lower case where the script has cases is looked at apart. */
export const slashName: TextRule = { is: 'text', min: 1, max: 32, pattern: /^[-_'\p{L}\p{N}\p{M}]{1,32}$/u };
const menuName: TextRule = { is: 'text', min: 1, max: 32 };
const description: TextRule = { is: 'text', min: 1, max: 100 };
const noDescription: TextRule = { is: 'text', max: 0 };
const choiceName: TextRule = { is: 'text', min: 1, max: 100 };

const anyCommand: Fields = {
  type: { is: 'one of', values: [1, 2, 3] },
  default_member_permissions: { is: 'anything' },
  nsfw: { is: 'boolean' },
  dm_permission: { is: 'boolean' },
};

/** Fields of a command by its type. */
export const commandFields = {
  slash: {
    ...anyCommand,
    name: { ...slashName, required: true },
    name_localizations: { is: 'localizations', of: slashName },
    description: { ...description, required: true },
    description_localizations: { is: 'localizations', of: description },
    /** Looked at on their own. */
    options: { is: 'anything' },
  },
  menu: {
    ...anyCommand,
    name: { ...menuName, required: true },
    name_localizations: { is: 'localizations', of: menuName },
    description: noDescription,
    description_localizations: { is: 'localizations', of: noDescription },
  },
} as const satisfies Record<string, Fields>;

/** Guild commands have none of these. */
export const globalFields: Fields = {
  contexts: { is: 'list', of: { is: 'one of', values: [0, 1, 2] }, min: 1, unique: true },
  integration_types: { is: 'list', of: { is: 'one of', values: [0, 1] }, min: 1, unique: true },
};

export const optionFields: Fields = {
  type: { is: 'one of', values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], required: true },
  name: { ...slashName, required: true },
  name_localizations: { is: 'localizations', of: slashName },
  description: { ...description, required: true },
  description_localizations: { is: 'localizations', of: description },
};

/** Further fields by an option's type; 1 a subcommand, 2 a group of them. */
export const fieldsOfOption: Readonly<Record<number, Fields>> = {
  1: { options: { is: 'anything' } },
  2: { options: { is: 'anything' } },
  3: {
    required: { is: 'boolean' },
    autocomplete: { is: 'boolean' },
    choices: {
      is: 'list',
      max: commandLimits.choices,
      of: choiceOf({ is: 'text', min: 1, max: 100, required: true }),
    },
    min_length: { is: 'integer', min: 0, max: 6_000 },
    max_length: { is: 'integer', min: 1, max: 6_000 },
  },
  4: numberFields('integer'),
  5: { required: { is: 'boolean' } },
  6: { required: { is: 'boolean' } },
  7: { required: { is: 'boolean' }, channel_types: { is: 'list', of: { is: 'integer' }, unique: true } },
  8: { required: { is: 'boolean' } },
  9: { required: { is: 'boolean' } },
  10: numberFields('number'),
  11: { required: { is: 'boolean' } },
};

function numberFields(is: 'integer' | 'number'): Fields {
  const value: Rule = { is, min: -(2 ** 53), max: 2 ** 53, required: true };
  return {
    required: { is: 'boolean' },
    autocomplete: { is: 'boolean' },
    choices: { is: 'list', max: commandLimits.choices, of: choiceOf(value) },
    min_value: { is, min: -(2 ** 53), max: 2 ** 53 },
    max_value: { is, min: -(2 ** 53), max: 2 ** 53 },
  };
}

/** One of the values that an option, or its autocomplete, offers. */
export function choiceOf(value: Rule): Rule {
  return {
    is: 'object',
    fields: {
      name: { ...choiceName, required: true },
      name_localizations: { is: 'localizations', of: choiceName },
      value,
    },
  };
}

/** A choice's value by the type of its option. */
export const choiceValues: Readonly<Record<number, Rule>> = {
  3: { is: 'text', min: 1, max: 100, required: true },
  4: { is: 'integer', min: -(2 ** 53), max: 2 ** 53, required: true },
  10: { is: 'number', min: -(2 ** 53), max: 2 ** 53, required: true },
};
