import type { JsonObject } from '../../../support/discord/json.ts';

/** What it is, one block at the limit, one beyond it, and what Slack says of that. */
export type BlockCase = readonly [what: string, within: JsonObject, beyond: JsonObject, problem: string];

export function times(count: number, make: (index: number) => JsonObject): JsonObject[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function plain(length: number): JsonObject {
  return { type: 'plain_text', text: 'x'.repeat(length) };
}

export function mrkdwn(length: number): JsonObject {
  return { type: 'mrkdwn', text: 'x'.repeat(length) };
}

export function section(more: JsonObject = {}): JsonObject {
  return { type: 'section', text: mrkdwn(1), ...more };
}

export function button(more: JsonObject = {}): JsonObject {
  return { type: 'button', text: plain(1), ...more };
}

export function actions(...elements: JsonObject[]): JsonObject {
  return { type: 'actions', elements };
}

function address(length: number): string {
  return 'https://example.org/'.padEnd(length, 'x');
}

function option(more: JsonObject = {}): JsonObject {
  return { text: plain(1), value: 'v', ...more };
}

function overflow(...options: JsonObject[]): JsonObject {
  return actions({ type: 'overflow', options });
}

function select(count: number, more: JsonObject = {}): JsonObject {
  return actions({ type: 'static_select', options: times(count, () => option()), ...more });
}

function confirm(more: JsonObject): JsonObject {
  const asked = { title: plain(1), text: plain(1), confirm: plain(1), deny: plain(1), ...more };
  return actions(button({ confirm: asked }));
}

function image(more: JsonObject): JsonObject {
  return { type: 'image', image_url: address(30), alt_text: 'A harbour', ...more };
}

export function table(rows: number, cells: number): JsonObject {
  const cell = { type: 'raw_text', text: 'x' };
  return { type: 'table', rows: Array.from({ length: rows }, () => times(cells, () => cell)) };
}

function input(more: JsonObject): JsonObject {
  return { type: 'input', label: plain(1), element: { type: 'plain_text_input' }, ...more };
}

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

export const blockCases: readonly BlockCase[] = [...texts, ...buttons, ...menus, ...rest];
