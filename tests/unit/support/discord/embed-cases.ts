import type { JsonObject } from '../../../support/local-server/json.ts';
import { type MessageCase, silent, times } from './message-cases.ts';

/** Embeds, apart: the fallback where Components V2 does not serve. */
function embedded(...embeds: JsonObject[]): JsonObject {
  return { embeds, ...silent };
}

export const embedCases: readonly MessageCase[] = [
  [
    'embeds',
    embedded(...times(10, () => ({ title: 'x' }))),
    embedded(...times(11, () => ({ title: 'x' }))),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a title',
    embedded({ title: 'x'.repeat(256) }),
    embedded({ title: 'x'.repeat(257) }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a description',
    embedded({ description: 'x'.repeat(4_096) }),
    embedded({ description: 'x'.repeat(4_097) }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a footer',
    embedded({ footer: { text: 'x'.repeat(2_048) } }),
    embedded({ footer: { text: 'x'.repeat(2_049) } }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'fields',
    embedded({ fields: times(25, () => ({ name: 'n', value: 'v' })) }),
    embedded({ fields: times(26, () => ({ name: 'n', value: 'v' })) }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    "a field's value",
    embedded({ fields: [{ name: 'n', value: 'x'.repeat(1_024) }] }),
    embedded({ fields: [{ name: 'n', value: 'x'.repeat(1_025) }] }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'text over all embeds',
    embedded({ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_000) }),
    embedded({ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }),
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
];
