import { describe, expect, test } from 'vitest';
import { checkCallback } from '../../../support/discord/validate/callback.ts';
import type { JsonObject } from '../../../support/local-server/json.ts';
import { times } from './message-cases.ts';

function codes(data: JsonObject): readonly string[] {
  const command = { type: 2, message: null, payload: {} } as const;
  return checkCallback({ type: 9, data }, command, []).map(({ code }) => code);
}

function input(index: number, more: JsonObject = {}): JsonObject {
  return { type: 4, style: 1, custom_id: `i${index}`, ...more };
}

function label(index: number, more: JsonObject = {}): JsonObject {
  return { type: 18, label: 'Topic', component: input(index), ...more };
}

function modal(more: JsonObject = {}, ...components: JsonObject[]): JsonObject {
  return {
    title: 'Subscribe',
    custom_id: 'm',
    components: components.length > 0 ? components : [label(0)],
    ...more,
  };
}

describe('a modal', () => {
  test.each([
    ['a title', modal({ title: 'x'.repeat(45) }), modal({ title: 'x'.repeat(46) }), 'BASE_TYPE_BAD_LENGTH'],
    [
      'a custom id',
      modal({ custom_id: 'x'.repeat(100) }),
      modal({ custom_id: 'x'.repeat(101) }),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'labels',
      modal({ components: times(5, label) }),
      modal({ components: times(6, label) }),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label',
      modal({}, label(0, { label: 'x'.repeat(45) })),
      modal({}, label(0, { label: 'x'.repeat(46) })),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      "a label's description",
      modal({}, label(0, { description: 'x'.repeat(100) })),
      modal({}, label(0, { description: 'x'.repeat(101) })),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an input',
      modal({}, label(0, { component: input(0, { value: 'x'.repeat(4_000) }) })),
      modal({}, label(0, { component: input(0, { value: 'x'.repeat(4_001) }) })),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'one custom id twice',
      modal({}, label(0), label(1)),
      modal({}, label(0), label(0)),
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['a label around nothing', modal(), modal({}, { type: 18, label: 'x' }), 'BASE_TYPE_REQUIRED'],
    [
      'a label around a button',
      modal(),
      modal({}, label(0, { component: { type: 2 } })),
      'UNION_TYPE_CHOICES',
    ],
    ['a container', modal(), modal({}, { type: 17, components: [] }), 'UNION_TYPE_CHOICES'],
  ])('is taken at the limit and refused beyond it: %s', (_what, within, beyond, code) => {
    expect(codes(within)).toEqual([]);
    expect(codes(beyond)).toContain(code);
  });
});
