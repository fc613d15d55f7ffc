import { describe, expect, it } from 'vitest';
import { inline } from '../../../../src/render/text/inline-handlers.ts';
import { paint } from '../../../../src/render/text/paint.ts';
import type { InlineNode } from '../../../../src/render/tree/nodes.ts';

describe('inline nodes as text', () => {
  it.each<[string, InlineNode]>([
    ['words', { type: 'text', value: 'words' }],
    ['called off', { type: 'label', value: 'called off', tone: 'alert' }],
    ['Chile', { type: 'name', value: 'Chile' }],
    ['“We are ready”', { type: 'quotation', value: 'We are ready' }],
    ['Ana Ruiz', { type: 'person', name: 'Ana Ruiz', role: null }],
    ['Ana Ruiz (envoy, Chile)', { type: 'person', name: 'Ana Ruiz', role: 'envoy, Chile' }],
    ['March 2022', { type: 'time', value: '2022-03', day: 'March 2022', clock: null }],
    [
      'Wed, 9 Mar 2022, 10:00 (UTC)',
      { type: 'time', value: 'x', day: 'Wed, 9 Mar 2022', clock: '10:00 (UTC)' },
    ],
    [' [1][12]', { type: 'citation', sources: [1, 12] }],
    ['+', { type: 'change-mark', change: 'new' }],
    ['~', { type: 'change-mark', change: 'updated' }],
    ['-', { type: 'change-mark', change: 'withdrawn' }],
    [': + new, - withdrawn', { type: 'legend', changes: ['new', 'withdrawn'] }],
  ])('sets %j', (words, node) => {
    expect(paint(inline([node]), false)).toBe(words);
  });

  it('throws on a node type that it does not know', () => {
    const unknown = JSON.parse('{"type":"table"}');
    expect(() => inline([unknown])).toThrow('text: unknown node type "table"');
    expect(() => inline([JSON.parse('{"type":"toString"}')])).toThrow(TypeError);
  });
});
