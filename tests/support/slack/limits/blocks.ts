import type { Fields, Types } from '../validate/rule.ts';
import { accessory, contextElement, input, interactive } from './elements.ts';
import { anyText, blockId, imageFields, plainText } from './objects.ts';
import { richText } from './rich-text.ts';

/* https://docs.slack.dev/reference/block-kit/blocks, as data; those that a bot of this kind may use. */

const always: Fields = { block_id: blockId };

/** Everywhere. */
const shared: Types = {
  header: { ...always, text: { ...plainText(150), required: true } },
  section: {
    ...always,
    text: anyText(3_000),
    fields: { is: 'list', of: anyText(2_000), min: 1, max: 10 },
    accessory,
    expand: { is: 'boolean' },
  },
  context: { ...always, elements: { is: 'list', of: contextElement, min: 1, max: 10, required: true } },
  actions: { ...always, elements: { is: 'list', of: interactive, min: 1, max: 25, required: true } },
  divider: always,
  image: { ...always, ...imageFields, title: plainText(2_000) },
  rich_text: { ...always, ...richText },
  input: {
    ...always,
    label: { ...plainText(2_000), required: true },
    element: { ...input, required: true },
    hint: plainText(2_000),
    optional: { is: 'boolean' },
    dispatch_action: { is: 'boolean' },
  },
};

const inMessages: Types = {
  markdown: { ...always, text: { is: 'text', min: 1, max: 12_000, required: true } },
  table: {
    ...always,
    rows: {
      is: 'list',
      min: 1,
      max: 100,
      required: true,
      of: {
        is: 'list',
        min: 1,
        max: 20,
        of: {
          is: 'typed',
          types: {
            raw_text: { text: { is: 'text', min: 1, max: 3_000, required: true } },
            rich_text: richText,
          },
        },
      },
    },
    column_settings: {
      is: 'list',
      max: 20,
      of: {
        is: 'object',
        fields: {
          align: { is: 'one of', values: ['left', 'center', 'right'] },
          is_wrapped: { is: 'boolean' },
        },
      },
    },
  },
};

/** What may stand where, and how many of it. */
export const surfaces = {
  message: { types: { ...shared, ...inMessages }, max: 50 },
  modal: { types: shared, max: 100 },
  home: { types: shared, max: 100 },
} as const;

export const totals = {
  /** Characters of all Markdown blocks of a message. */
  markdown: 12_000,
  /** Measured, not documented: `msg_blocks_too_long` comes from about here. */
  blocks: 13_000,
  tables: 1,
} as const;
