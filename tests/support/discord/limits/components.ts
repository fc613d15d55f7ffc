import type { Fields, Rule } from '../validate/rule.ts';

/*
 * https://docs.discord.com/developers/components/reference, as data. Written from the documentation and from nothing in
 * `src`, so that a mistake there is not hidden here.
 */

/** What a component may hold and where it may stand. */
export interface ComponentRule {
  readonly name: string;
  /** Types of its children, under `components`. */
  readonly children?: { readonly of: readonly number[]; readonly min: number; readonly max: number };
  /** Types of the one component under `accessory` (a section's) or `component` (a label's). */
  readonly one?: { readonly key: 'accessory' | 'component'; readonly of: readonly number[] };
  /** Beside `type` and `id`. */
  readonly fields: Fields;
}

const customId: Rule = { is: 'text', min: 1, max: 100, required: true };

const emoji: Rule = {
  is: 'object',
  fields: { id: { is: 'digits' }, name: { is: 'text', max: 32 }, animated: { is: 'boolean' } },
};

const media: Rule = {
  is: 'object',
  required: true,
  fields: {
    url: { is: 'address', max: 2_048, schemes: ['http', 'https', 'attachment'], required: true },
  },
};

const selectFields: Fields = {
  custom_id: customId,
  placeholder: { is: 'text', max: 150 },
  min_values: { is: 'integer', min: 0, max: 25 },
  max_values: { is: 'integer', min: 1, max: 25 },
  disabled: { is: 'boolean' },
  required: { is: 'boolean' },
};

const selectOption: Rule = {
  is: 'object',
  fields: {
    label: { is: 'text', min: 1, max: 100, required: true },
    value: { is: 'text', min: 1, max: 100, required: true },
    description: { is: 'text', max: 100 },
    emoji,
    default: { is: 'boolean' },
  },
};

const defaultValues: Rule = { is: 'list', of: { is: 'anything' }, max: 25 };
const selects = [3, 5, 6, 7, 8];

export const componentRules: ReadonlyMap<number, ComponentRule> = new Map<number, ComponentRule>([
  [1, { name: 'action row', children: { of: [2, ...selects, 4], min: 1, max: 5 }, fields: {} }],
  [
    2,
    {
      name: 'button',
      fields: {
        style: { is: 'one of', values: [1, 2, 3, 4, 5, 6], required: true },
        label: { is: 'text', max: 80 },
        emoji,
        custom_id: { is: 'text', min: 1, max: 100 },
        sku_id: { is: 'digits' },
        url: { is: 'address', max: 512, schemes: ['http', 'https', 'discord'] },
        disabled: { is: 'boolean' },
      },
    },
  ],
  [
    3,
    {
      name: 'string select',
      fields: {
        ...selectFields,
        options: { is: 'list', of: selectOption, min: 1, max: 25, required: true },
      },
    },
  ],
  [
    4,
    {
      name: 'text input',
      fields: {
        custom_id: customId,
        style: { is: 'one of', values: [1, 2], required: true },
        label: { is: 'text', min: 1, max: 45 },
        min_length: { is: 'integer', min: 0, max: 4_000 },
        max_length: { is: 'integer', min: 1, max: 4_000 },
        required: { is: 'boolean' },
        value: { is: 'text', max: 4_000 },
        placeholder: { is: 'text', max: 100 },
      },
    },
  ],
  ...[5, 6, 7].map((type): [number, ComponentRule] => [
    type,
    { name: 'select', fields: { ...selectFields, default_values: defaultValues } },
  ]),
  [
    8,
    {
      name: 'channel select',
      fields: {
        ...selectFields,
        default_values: defaultValues,
        channel_types: { is: 'list', of: { is: 'integer' } },
      },
    },
  ],
  [
    9,
    {
      name: 'section',
      children: { of: [10], min: 1, max: 3 },
      one: { key: 'accessory', of: [2, 11] },
      fields: {},
    },
  ],
  [
    10,
    {
      name: 'text display',
      fields: { content: { is: 'text', min: 1, max: 4_000, notBlank: true, required: true } },
    },
  ],
  [
    11,
    {
      name: 'thumbnail',
      fields: { media, description: { is: 'text', max: 1_024 }, spoiler: { is: 'boolean' } },
    },
  ],
  [
    12,
    {
      name: 'media gallery',
      fields: {
        items: {
          is: 'list',
          min: 1,
          max: 10,
          required: true,
          of: {
            is: 'object',
            fields: { media, description: { is: 'text', max: 1_024 }, spoiler: { is: 'boolean' } },
          },
        },
      },
    },
  ],
  [
    13,
    {
      name: 'file',
      fields: {
        file: {
          is: 'object',
          required: true,
          fields: { url: { is: 'address', max: 2_048, schemes: ['attachment'], required: true } },
        },
        spoiler: { is: 'boolean' },
      },
    },
  ],
  [
    14,
    {
      name: 'separator',
      fields: { divider: { is: 'boolean' }, spacing: { is: 'one of', values: [1, 2] } },
    },
  ],
  [
    17,
    {
      name: 'container',
      children: { of: [1, 9, 10, 12, 13, 14], min: 1, max: 40 },
      fields: { accent_color: { is: 'integer', min: 0, max: 0xffffff }, spoiler: { is: 'boolean' } },
    },
  ],
  [
    18,
    {
      name: 'label',
      one: { key: 'component', of: [...selects, 4] },
      fields: {
        label: { is: 'text', min: 1, max: 45, required: true },
        description: { is: 'text', max: 100 },
      },
    },
  ],
]);

/** Where components stand without another one around them, by the kind of payload. */
export const topLevel = {
  /** A message without the Components V2 flag: five action rows. */
  plain: { of: [1], max: 5 },
  v2: { of: [1, 9, 10, 12, 13, 14, 17], max: 40 },
  modal: { of: [1, 10, 18], max: 5 },
} as const;

export const treeLimits = {
  /** Components of a payload, nested ones and accessories included. */
  components: 40,
  /** Characters over all text displays. */
  text: 4_000,
  buttonsPerRow: 5,
  selectsPerRow: 1,
} as const;
