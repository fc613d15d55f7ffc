import type { Fields, Rule } from '../validate/rule.ts';

/*
 * https://docs.slack.dev/reference/block-kit/composition-objects, as data. Written from the documentation and from
 * nothing in `src`, so that a mistake there is not hidden here.
 */

function plainFields(max: number): Fields {
  return { text: { is: 'text', min: 1, max, required: true }, emoji: { is: 'boolean' } };
}

function mrkdwnFields(max: number): Fields {
  return { text: { is: 'text', min: 1, max, required: true }, verbatim: { is: 'boolean' } };
}

/** A text object of plain text. */
export function plainText(max: number): Rule {
  return { is: 'typed', types: { plain_text: plainFields(max) } };
}

/** A text object of either format. */
export function anyText(max: number): Rule {
  return { is: 'typed', types: { plain_text: plainFields(max), mrkdwn: mrkdwnFields(max) } };
}

export const actionId: Rule = { is: 'text', min: 1, max: 255 };
export const blockId: Rule = { is: 'text', max: 255 };

export const confirm: Rule = {
  is: 'object',
  fields: {
    title: { ...plainText(100), required: true },
    text: { ...anyText(300), required: true },
    confirm: { ...plainText(30), required: true },
    deny: { ...plainText(30), required: true },
    style: { is: 'one of', values: ['primary', 'danger'] },
  },
};

/** An option's value was 75 characters once, and is 150 now. */
const optionFields: Fields = {
  text: { ...plainText(75), required: true },
  value: { is: 'text', min: 1, max: 150, required: true },
  description: plainText(75),
};

/** An option of a menu. */
export const option: Rule = { is: 'object', fields: optionFields };

/** What is offered while somebody types into a list; nothing may fit. */
export const offeredOptions: Rule = {
  is: 'object',
  fields: { options: { is: 'list', of: option, min: 0, max: 100, required: true } },
};

/** Which conversations may be chosen. */
export const conversationFilter: Rule = {
  is: 'object',
  fields: {
    include: {
      is: 'list',
      min: 1,
      max: 4,
      of: { is: 'one of', values: ['im', 'mpim', 'private', 'public'] },
    },
    exclude_external_shared_channels: { is: 'boolean' },
    exclude_bot_users: { is: 'boolean' },
  },
};

/** An option of an overflow menu, which alone may lead somewhere. */
export const overflowOption: Rule = {
  is: 'object',
  fields: { ...optionFields, url: { is: 'address', max: 3_000 } },
};

/** An option of radio buttons or checkboxes, whose texts may have marks. */
export const markedOption: Rule = {
  is: 'object',
  fields: { ...optionFields, text: { ...anyText(75), required: true }, description: anyText(75) },
};

export const optionGroup: Rule = {
  is: 'object',
  fields: {
    label: { ...plainText(75), required: true },
    options: { is: 'list', of: option, min: 1, max: 100, required: true },
  },
};

/** An image by its address, or one that Slack keeps. */
export const imageFields: Fields = {
  image_url: { is: 'address', max: 3_000 },
  slack_file: { is: 'anything' },
  alt_text: { is: 'text', min: 1, max: 2_000, required: true },
};
