import type { JsonObject } from '../../../support/local-server/json.ts';
import {
  actions,
  address,
  button,
  choices,
  confirm,
  context,
  grouped,
  image,
  input,
  mrkdwn,
  option,
  overflow,
  plain,
  section,
  select,
  table,
  times,
  typed,
} from './some-blocks.ts';

/** What it is, one block at the limit, one beyond it, and what Slack says of that. */
export type BlockCase = readonly [what: string, within: JsonObject, beyond: JsonObject, problem: string];

function tooLong(max: number): string {
  return `must be less than ${max + 1} characters`;
}

function tooMany(max: number): string {
  return `no more than ${max} items allowed`;
}

const tooShort = 'must be more than 0 characters';

const texts: readonly BlockCase[] = [
  ["a section's text", section({ text: mrkdwn(3_000) }), section({ text: mrkdwn(3_001) }), tooLong(3_000)],
  [
    "a section's plain text",
    section({ text: plain(3_000) }),
    section({ text: plain(3_001) }),
    tooLong(3_000),
  ],
  [
    'surrogate pairs, counted in UTF-16',
    section({ text: { type: 'mrkdwn', text: '🕊'.repeat(1_500) } }),
    section({ text: { type: 'mrkdwn', text: `${'🕊'.repeat(1_500)}x` } }),
    tooLong(3_000),
  ],
  ['an empty section', section({ text: mrkdwn(1) }), section({ text: mrkdwn(0) }), tooShort],
  [
    'a section without text or fields',
    { type: 'section', fields: [mrkdwn(1)] },
    { type: 'section' },
    'must define either `text` or `fields`',
  ],
  [
    'fields',
    section({ fields: times(10, () => mrkdwn(1)) }),
    section({ fields: times(11, () => mrkdwn(1)) }),
    tooMany(10),
  ],
  [
    "a field's text",
    section({ fields: [mrkdwn(2_000)] }),
    section({ fields: [mrkdwn(2_001)] }),
    tooLong(2_000),
  ],
  ['a header', { type: 'header', text: plain(150) }, { type: 'header', text: plain(151) }, tooLong(150)],
  [
    'a header with marks',
    { type: 'header', text: plain(1) },
    { type: 'header', text: mrkdwn(1) },
    'unsupported type: mrkdwn',
  ],
  [
    'elements of a context',
    { type: 'context', elements: times(10, () => mrkdwn(1)) },
    { type: 'context', elements: times(11, () => mrkdwn(1)) },
    tooMany(10),
  ],
  [
    'a context without elements',
    { type: 'context', elements: [plain(1)] },
    { type: 'context', elements: [] },
    'no less than 1 items allowed',
  ],
  [
    'a button in a context',
    { type: 'context', elements: [plain(1)] },
    { type: 'context', elements: [button()] },
    'unsupported type: button',
  ],
  [
    'an emoji switch, which marks have not',
    section({ text: { ...plain(1), emoji: true } }),
    section({ text: { ...mrkdwn(1), emoji: true } }),
    'invalid additional property: emoji',
  ],
];

const buttons: readonly BlockCase[] = [
  [
    'elements of actions',
    actions(...times(25, () => button())),
    actions(...times(26, () => button())),
    tooMany(25),
  ],
  [
    "a button's label",
    actions(button({ text: plain(75) })),
    actions(button({ text: plain(76) })),
    tooLong(75),
  ],
  ['a label with marks', actions(button()), actions(button({ text: mrkdwn(1) })), 'unsupported type: mrkdwn'],
  [
    "a button's value",
    actions(button({ value: 'x'.repeat(2_000) })),
    actions(button({ value: 'x'.repeat(2_001) })),
    tooLong(2_000),
  ],
  [
    "a button's address",
    actions(button({ url: address(3_000) })),
    actions(button({ url: address(3_001) })),
    tooLong(3_000),
  ],
  [
    'an address that is none',
    actions(button({ url: address(30) })),
    actions(button({ url: 'harbour' })),
    'must be a valid URL',
  ],
  [
    'what a screen reader says',
    actions(button({ accessibility_label: 'x'.repeat(75) })),
    actions(button({ accessibility_label: 'x'.repeat(76) })),
    tooLong(75),
  ],
  [
    "a button's style",
    actions(button({ style: 'primary' })),
    actions(button({ style: 'default' })),
    'must be a valid enum value',
  ],
  [
    'an unknown field',
    actions(button()),
    actions(button({ disabled: true })),
    'invalid additional property: disabled',
  ],
  [
    'an action id',
    actions(button({ action_id: 'x'.repeat(255) })),
    actions(button({ action_id: 'x'.repeat(256) })),
    tooLong(255),
  ],
  [
    'one action id twice',
    actions(button({ action_id: 'a' }), button({ action_id: 'b' })),
    actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
    '`action_id` must be unique: a',
  ],
  [
    'a block id',
    section({ block_id: 'x'.repeat(255) }),
    section({ block_id: 'x'.repeat(256) }),
    tooLong(255),
  ],
  [
    'the title of a confirmation',
    confirm({ title: plain(100) }),
    confirm({ title: plain(101) }),
    tooLong(100),
  ],
  ['the text of a confirmation', confirm({ text: plain(300) }), confirm({ text: plain(301) }), tooLong(300)],
  ['its yes', confirm({ confirm: plain(30) }), confirm({ confirm: plain(31) }), tooLong(30)],
  ['its no', confirm({ deny: plain(30) }), confirm({ deny: plain(31) }), tooLong(30)],
];

const menus: readonly BlockCase[] = [
  [
    'options of an overflow',
    overflow(...times(5, () => option())),
    overflow(...times(6, () => option())),
    tooMany(5),
  ],
  ['an overflow without options', overflow(option()), overflow(), 'no less than 1 items allowed'],
  [
    "an option's text",
    overflow(option({ text: plain(75) })),
    overflow(option({ text: plain(76) })),
    tooLong(75),
  ],
  [
    "an option's value",
    overflow(option({ value: 'x'.repeat(150) })),
    overflow(option({ value: 'x'.repeat(151) })),
    tooLong(150),
  ],
  [
    "an option's description",
    overflow(option({ description: plain(75) })),
    overflow(option({ description: plain(76) })),
    tooLong(75),
  ],
  [
    "an option's address",
    overflow(option({ url: address(3_000) })),
    overflow(option({ url: address(3_001) })),
    tooLong(3_000),
  ],
  ['options of a menu', select(100), select(101), tooMany(100)],
  [
    'an address outside an overflow',
    select(1),
    select(1, { options: [option({ url: address(30) })] }),
    'invalid additional property: url',
  ],
  [
    "a menu's placeholder",
    select(1, { placeholder: plain(150) }),
    select(1, { placeholder: plain(151) }),
    tooLong(150),
  ],
  [
    'options and groups of them at once',
    select(1),
    select(1, { option_groups: [{ label: plain(1), options: [option()] }] }),
    'must define either `options` or `option_groups`',
  ],
];

const rest: readonly BlockCase[] = [
  [
    "an image's description",
    image({ alt_text: 'x'.repeat(2_000) }),
    image({ alt_text: 'x'.repeat(2_001) }),
    tooLong(2_000),
  ],
  ["an image's title", image({ title: plain(2_000) }), image({ title: plain(2_001) }), tooLong(2_000)],
  [
    'an image without a description',
    image({}),
    { type: 'image', image_url: address(30) },
    'missing required field: alt_text',
  ],
  [
    'an image from nowhere',
    image({}),
    { type: 'image', alt_text: 'A harbour' },
    'must define either `image_url` or `slack_file`',
  ],
  ['rows of a table', table(100, 1), table(101, 1), tooMany(100)],
  ['cells of a row', table(1, 20), table(1, 21), tooMany(20)],
  ["an input's label", input({ label: plain(2_000) }), input({ label: plain(2_001) }), tooLong(2_000)],
  ["an input's hint", input({ hint: plain(2_000) }), input({ hint: plain(2_001) }), tooLong(2_000)],
  ['a block of no known type', { type: 'divider' }, { type: 'harbour' }, 'unsupported type: harbour'],
];

const further: readonly BlockCase[] = [
  ["a context's text", context(mrkdwn(3_000)), context(mrkdwn(3_001)), tooLong(3_000)],
  [
    "an image's address",
    image({ image_url: address(3_000) }),
    image({ image_url: address(3_001) }),
    tooLong(3_000),
  ],
  ['groups of options', grouped(100, {}), grouped(101, {}), tooMany(100)],
  ["a group's label", grouped(1, { label: plain(75) }), grouped(1, { label: plain(76) }), tooLong(75)],
  [
    'options of a group',
    grouped(1, { options: times(100, () => option()) }),
    grouped(1, { options: times(101, () => option()) }),
    tooMany(100),
  ],
  ['radio buttons', choices('radio_buttons', 10), choices('radio_buttons', 11), tooMany(10)],
  ['checkboxes', choices('checkboxes', 10), choices('checkboxes', 11), tooMany(10)],
  [
    "a checkbox's text",
    choices('checkboxes', 1, { text: mrkdwn(75) }),
    choices('checkboxes', 1, { text: mrkdwn(76) }),
    tooLong(75),
  ],
  [
    "a checkbox's description",
    choices('checkboxes', 1, { description: mrkdwn(75) }),
    choices('checkboxes', 1, { description: mrkdwn(76) }),
    tooLong(75),
  ],
  [
    'what stands in an input',
    typed({ initial_value: 'x'.repeat(3_000) }),
    typed({ initial_value: 'x'.repeat(3_001) }),
    tooLong(3_000),
  ],
  [
    'the length of an input',
    typed({ max_length: 3_000 }),
    typed({ max_length: 3_001 }),
    'must be less than or equal to 3000',
  ],
  [
    'settings of columns',
    { ...table(1, 1), column_settings: times(20, () => ({ align: 'right' })) },
    { ...table(1, 1), column_settings: times(21, () => ({ align: 'right' })) },
    tooMany(20),
  ],
];

export const blockCases: readonly BlockCase[] = [...texts, ...buttons, ...menus, ...rest, ...further];
