import type { Json, JsonObject } from '../../../support/local-server/json.ts';

export const v2 = 1 << 15;
export const silent = { allowed_mentions: { parse: [] } };

/** What it is, a body at the limit, one beyond it, and the code that refuses that. */
export type MessageCase = readonly [what: string, within: JsonObject, beyond: JsonObject, code: string];

export function text(length: number): JsonObject {
  return { type: 10, content: 'x'.repeat(length) };
}

function button(index: number, more: JsonObject = {}): JsonObject {
  return { type: 2, style: 1, label: 'Said', custom_id: `b${index}`, ...more };
}

function link(more: JsonObject = {}): JsonObject {
  return { type: 2, style: 5, label: 'Source', url: 'https://example.org', ...more };
}

function row(...components: JsonObject[]): JsonObject {
  return { type: 1, components };
}

export function times(count: number, make: (index: number) => JsonObject): JsonObject[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function address(length: number): string {
  return 'https://example.org/'.padEnd(length, 'x');
}

function select(options: number, more: JsonObject = {}): JsonObject {
  return {
    type: 3,
    custom_id: 'pick',
    options: times(options, (index) => ({ label: 'L', value: `v${index}` })),
    ...more,
  };
}

function container(...components: JsonObject[]): JsonObject {
  return { type: 17, components };
}

/** A message of Components V2. */
export function shown(...components: Json[]): JsonObject {
  return { flags: v2, components, ...silent };
}

const section = { type: 9, components: [text(1)], accessory: button(1) };

export const messageCases: readonly MessageCase[] = [
  [
    'content',
    { content: 'x'.repeat(2_000), ...silent },
    { content: 'x'.repeat(2_001), ...silent },
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'content of surrogate pairs, counted in UTF-16',
    { content: '🕊'.repeat(1_000), ...silent },
    { content: `${'🕊'.repeat(1_000)}x`, ...silent },
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'components at the top',
    shown(...times(40, () => text(1))),
    shown(...times(41, () => text(1))),
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'components with nested ones',
    shown(container(...times(37, () => text(1)), row(button(1)))),
    shown(container(...times(37, () => text(1)), row(button(1), button(2)))),
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'components with accessories',
    shown(...times(37, () => text(1)), section),
    shown(...times(38, () => text(1)), section),
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'text over all displays',
    shown(text(2_000), container(text(2_000))),
    shown(text(2_000), container(text(2_001))),
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  ['text of one display', shown(text(4_000)), shown(text(4_001)), 'BASE_TYPE_BAD_LENGTH'],
  ['an empty text display', shown(text(1)), shown(text(0)), 'BASE_TYPE_REQUIRED'],
  ['a blank text display', shown(text(1)), shown({ type: 10, content: ' \n' }), 'BASE_TYPE_REQUIRED'],
  [
    'a button label',
    shown(row(button(1, { label: 'x'.repeat(80) }))),
    shown(row(button(1, { label: 'x'.repeat(81) }))),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a custom id',
    shown(row(button(1, { custom_id: 'x'.repeat(100) }))),
    shown(row(button(1, { custom_id: 'x'.repeat(101) }))),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an empty custom id',
    shown(row(button(1, { custom_id: 'x' }))),
    shown(row(button(1, { custom_id: '' }))),
    'BASE_TYPE_REQUIRED',
  ],
  [
    'one custom id twice',
    shown(row(button(1)), row(button(2))),
    shown(row(button(1)), row(button(1))),
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'one component id twice',
    shown({ ...text(1), id: 1 }, { ...text(1), id: 2 }),
    shown({ ...text(1), id: 1 }, { ...text(1), id: 1 }),
    'COMPONENT_ID_DUPLICATED',
  ],
  [
    'a link',
    shown(row(link({ url: address(512) }))),
    shown(row(link({ url: address(513) }))),
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a link of another kind',
    shown(row(link({ url: 'discord://-/channels' }))),
    shown(row(link({ url: 'javascript:alert(1)' }))),
    'URL_TYPE_INVALID_SCHEME',
  ],
  [
    'a link that is none',
    shown(row(link({ url: 'http://example.org' }))),
    shown(row(link({ url: 'example.org' }))),
    'URL_TYPE_INVALID_URL',
  ],
  [
    'a link with a custom id',
    shown(row(link())),
    shown(row(link({ custom_id: 'x' }))),
    'BUTTON_COMPONENT_INVALID_FIELD',
  ],
  [
    'a button with an address',
    shown(row(button(1))),
    shown(row(button(1, { url: 'https://example.org' }))),
    'BUTTON_COMPONENT_INVALID_FIELD',
  ],
  [
    'a button without a custom id',
    shown(row(button(1))),
    shown(row({ type: 2, style: 2, label: 'x' })),
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a link without an address',
    shown(row(link())),
    shown(row({ type: 2, style: 5, label: 'x' })),
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a button without a face',
    shown(row(button(1))),
    shown(row(button(1, { label: '' }))),
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a button of an unknown style',
    shown(row(button(1, { style: 4 }))),
    shown(row(button(1, { style: 7 }))),
    'BASE_TYPE_CHOICES',
  ],
  [
    'buttons in a row',
    shown(row(...times(5, button))),
    shown(row(...times(6, button))),
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'a select beside a button',
    shown(row(select(1))),
    shown(row(select(1), button(1))),
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  ['an empty row', shown(row(button(1))), shown(row()), 'BASE_TYPE_BAD_LENGTH'],
  ['options of a select', shown(row(select(25))), shown(row(select(26))), 'BASE_TYPE_BAD_LENGTH'],
  [
    "a select's placeholder",
    shown(row(select(1, { placeholder: 'x'.repeat(150) }))),
    shown(row(select(1, { placeholder: 'x'.repeat(151) }))),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'texts of a section',
    shown({ ...section, components: times(3, () => text(1)) }),
    shown({ ...section, components: times(4, () => text(1)) }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a section without an accessory',
    shown(section),
    shown({ type: 9, components: [text(1)] }),
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a section of buttons',
    shown(section),
    shown({ ...section, components: [button(2)] }),
    'UNION_TYPE_CHOICES',
  ],
  ['a container without components', shown(container(text(1))), shown(container()), 'BASE_TYPE_BAD_LENGTH'],
  [
    'a container in a container',
    shown(container(text(1))),
    shown(container(container(text(1)))),
    'UNION_TYPE_CHOICES',
  ],
  [
    'a colour',
    shown({ ...container(text(1)), accent_color: 0xffffff }),
    shown({ ...container(text(1)), accent_color: 0x1000000 }),
    'NUMBER_TYPE_MAX',
  ],
  ['a button outside of a row', shown(row(button(1))), shown(button(1)), 'UNION_TYPE_CHOICES'],
  ['a component of an unknown type', shown(text(1)), shown({ type: 99 }), 'UNION_TYPE_CHOICES'],
  [
    'a text input in a message',
    shown(row(button(1))),
    shown({ type: 18, label: 'x', component: {} }),
    'UNION_TYPE_CHOICES',
  ],
  ['a field that there is not', shown(text(1)), shown({ ...text(1), contents: 'x' }), 'LOCAL_UNKNOWN_FIELD'],
  [
    "a separator's space",
    shown({ type: 14, divider: true, spacing: 2 }),
    shown({ type: 14, spacing: 3 }),
    'BASE_TYPE_CHOICES',
  ],
  [
    'content beside Components V2',
    shown(text(1)),
    { ...shown(text(1)), content: 'x' },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'embeds beside Components V2',
    { ...shown(text(1)), embeds: [] },
    { ...shown(text(1)), embeds: [{ title: 'x' }] },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'text displays without the flag',
    shown(text(1)),
    { components: [text(1)], ...silent },
    'UNION_TYPE_CHOICES',
  ],
  [
    'rows without the flag',
    { content: 'x', components: times(5, (n) => row(button(n))), ...silent },
    { content: 'x', components: times(6, (n) => row(button(n))), ...silent },
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a flag that cannot be set',
    { content: 'x', flags: 1 << 6, ...silent },
    { content: 'x', flags: 1 << 7, ...silent },
    'LOCAL_FLAGS',
  ],
  ['a message without anything', { content: 'x', ...silent }, { content: '', ...silent }, '50006'],
  ['a blank message', { content: 'x', ...silent }, { content: ' \n', ...silent }, '50006'],
  ['Components V2 without components', shown(text(1)), shown(), '50006'],
  [
    'text that could ping',
    shown(text(1)),
    { ...shown(text(1)), allowed_mentions: { parse: ['everyone'] } },
    'LOCAL_MENTIONS',
  ],
  ['text without a word on pings', shown(text(1)), { flags: v2, components: [text(1)] }, 'LOCAL_MENTIONS'],
  [
    'text that pings one',
    shown(text(1)),
    { ...shown(text(1)), allowed_mentions: { parse: [], users: ['1'] } },
    'LOCAL_MENTIONS',
  ],
];
