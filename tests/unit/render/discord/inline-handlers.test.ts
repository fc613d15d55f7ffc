import { describe, expect, it } from 'vitest';
import { inline, personHead } from '../../../../src/render/discord/inline-handlers.ts';
import type { InlineNode } from '../../../../src/render/tree/nodes.ts';

const addresses = new Map([1, 2, 4, 5].map((n) => [n, `https://wire.example/${n}`]));
const setting = { links: { addresses, most: 3 }, timeStyle: 'f' } as const;

describe('inline nodes as Discord’s Markdown', () => {
  it.each<[string, InlineNode]>([
    ['a\\*b', { type: 'text', value: 'a*b' }],
    ['since', { type: 'label', value: 'since', tone: 'quiet' }],
    ['**denied:** ', { type: 'label', value: 'denied: ', tone: 'alert' }],
    ['**Chile**', { type: 'name', value: 'Chile' }],
    [`**${'C'.repeat(149)}…**`, { type: 'name', value: 'C'.repeat(151) }],
    ['“We \\_are\\_ ready”', { type: 'quotation', value: 'We _are_ ready' }],
    ['**Ana Ruiz** (envoy, Chile)', { type: 'person', name: 'Ana Ruiz', role: 'envoy, Chile' }],
    ['**Ana Ruiz**', { type: 'person', name: 'Ana Ruiz', role: null }],
    ['March 2022', { type: 'time', value: '2022-03', day: 'March 2022', clock: null }],
    [
      'Wed, 9 Mar 2022, 10:00 local time',
      { type: 'time', value: '2022-03-09T10:00', day: 'Wed, 9 Mar 2022', clock: '10:00 local time' },
    ],
    [
      '<t:1646816400:f>',
      { type: 'time', value: '2022-03-09T10:00+01:00', day: 'Wed, 9 Mar 2022', clock: '10:00 (Europe/Oslo)' },
    ],
    ['\u00a0[[1]](https://wire.example/1)', { type: 'citation', sources: [1] }],
    ['\u00a0\\[3\\]', { type: 'citation', sources: [3] }],
    [
      '\u00a0\\[1\\][[2]](https://wire.example/2)\\[3\\][[4]](https://wire.example/4)[[5]](https://wire.example/5)',
      { type: 'citation', sources: [1, 2, 3, 4, 5] },
    ],
    [
      '\u00a0\\[23\\]\\[24\\]\\[25\\]\\[26\\]\\[27\\]\\[28\\]\\[29\\]\\[30\\]\\[31\\]\\[32\\]\\[33\\]\\[34\\] and 2 more',
      { type: 'citation', sources: Array.from({ length: 14 }, (_none, at) => at + 21) },
    ],
    ['`updated`', { type: 'change-mark', change: 'updated' }],
    ['', { type: 'legend', changes: ['new'] }],
  ])('writes %s', (expected, node) => {
    expect(inline([node], setting)).toBe(expected);
  });

  it('sets no name strong in small print', () => {
    const node = { type: 'person', name: 'Ana Ruiz', role: 'envoy' } as const;
    expect(inline([node], { ...setting, names: 'plain' })).toBe('Ana Ruiz (envoy)');
  });

  it.each([
    ['Ana Ruiz', 'envoy', '**Ana Ruiz** · envoy'],
    ['Ana Ruiz', null, '**Ana Ruiz**'],
    ['', 'envoy', 'envoy'],
  ])('sets %j (%j) at the head of what they said', (name, role, expected) => {
    expect(personHead({ type: 'person', name, role })).toBe(expected);
  });

  it('links what it names: of many sources the newest', () => {
    const sources = Array.from({ length: 14 }, (_none, at) => at + 1);
    expect(inline([{ type: 'citation', sources }], { ...setting, links: { addresses, most: 1 } })).toBe(
      '\u00a0\\[3\\]\\[4\\][[5]](https://wire.example/5)\\[6\\]\\[7\\]\\[8\\]\\[9\\]\\[10\\]\\[11\\]\\[12\\]\\[13\\]\\[14\\] and 2 more',
    );
  });

  it('links none where none may be', () => {
    const citation = { type: 'citation', sources: [1, 2] } as const;
    expect(inline([citation], { ...setting, links: { addresses, most: 0 } })).toBe('\u00a0\\[1\\]\\[2\\]');
  });

  it('refuses a node that it does not know', () => {
    const unknown = JSON.parse('{"type":"emoji"}');
    expect(() => inline([unknown], setting)).toThrow('discord: unknown node type "emoji"');
  });
});
