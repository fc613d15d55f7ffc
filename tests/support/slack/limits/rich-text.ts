import type { Fields, Rule, Types } from '../validate/rule.ts';

/* https://docs.slack.dev/reference/block-kit/blocks/rich-text-block, as data. */

const style: Rule = {
  is: 'object',
  fields: {
    bold: { is: 'boolean' },
    italic: { is: 'boolean' },
    strike: { is: 'boolean' },
    underline: { is: 'boolean' },
    code: { is: 'boolean' },
  },
};

const inline: Types = {
  text: { text: { is: 'text', min: 1, max: 3_000, required: true }, style },
  link: {
    url: { is: 'address', max: 3_000 },
    text: { is: 'text', max: 3_000 },
    unsafe: { is: 'boolean' },
    style,
  },
  emoji: { name: { is: 'text', min: 1, max: 100, required: true }, unicode: { is: 'text', max: 100 }, style },
  date: {
    timestamp: { is: 'integer', required: true },
    format: { is: 'text', min: 1, max: 255, required: true },
    url: { is: 'address', max: 3_000 },
    fallback: { is: 'text', max: 255 },
    style,
  },
  user: { user_id: { is: 'text', max: 20, required: true }, style },
  usergroup: { usergroup_id: { is: 'text', max: 20, required: true }, style },
  channel: { channel_id: { is: 'text', max: 20, required: true }, style },
  broadcast: { range: { is: 'one of', values: ['here', 'channel', 'everyone'], required: true }, style },
};

const words: Fields = { elements: { is: 'list', of: { is: 'typed', types: inline }, required: true } };
const border: Fields = { border: { is: 'integer', min: 0, max: 1 } };

const parts: Types = {
  rich_text_section: words,
  rich_text_preformatted: { ...words, ...border, language: { is: 'text', max: 50 } },
  rich_text_quote: { ...words, ...border },
  rich_text_list: {
    ...border,
    style: { is: 'one of', values: ['bullet', 'ordered'], required: true },
    indent: { is: 'integer', min: 0, max: 8 },
    offset: { is: 'integer', min: 0 },
    elements: {
      is: 'list',
      of: { is: 'typed', types: { rich_text_section: words } },
      required: true,
    },
  },
};

/** What a `rich_text` block, or a cell of a table, holds. */
export const richText: Fields = {
  elements: { is: 'list', of: { is: 'typed', types: parts }, min: 1, required: true },
};
