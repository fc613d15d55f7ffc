import { describe, expect, it } from 'vitest';
import { block } from '../../../../src/render/discord/block-handlers.ts';
import { sectionStyle } from '../../../../src/render/discord/section-style.ts';
import type { InlineNode, MeetingNode, SourceNode } from '../../../../src/render/tree/nodes.ts';

const links = { addresses: new Map([[1, 'https://wire.example/1']]), most: 3 };
const chips = new Set(['new', 'updated', 'withdrawn'] as const);
const setting = { ...sectionStyle('upcoming'), links, chips, room: 3_900 };
const held = { ...sectionStyle('held'), links, chips, room: 3_900 };
const said = { ...sectionStyle('said'), links, chips, room: 3_900 };

const meeting: MeetingNode = {
  type: 'meeting',
  id: 'm',
  status: 'upcoming',
  mark: { type: 'change-mark', change: 'new' },
  when: [
    { type: 'time', value: '2022-03-09T09:00Z', day: 'Wed, 9 Mar 2022', clock: '10:00 (Europe/Oslo)' },
    { type: 'text', value: ' – ' },
    { type: 'time', value: '2022-03-10', day: 'Thu, 10 Mar 2022', clock: null },
  ],
  title: [
    { type: 'name', value: 'Talks' },
    { type: 'citation', sources: [1] },
  ],
  details: [
    [{ type: 'label', value: 'moved', tone: 'alert' }],
    [{ type: 'person', name: 'Ana Ruiz', role: 'envoy' }],
  ],
};

const source: SourceNode = {
  type: 'source',
  n: 1,
  title: 'Bergen *braces*',
  details: [{ type: 'text', value: 'The Fjord Post' }],
  url: 'https://wire.example/1',
  copies: [],
};

const yes: InlineNode = { type: 'quotation', value: 'Yes' };
const cited: InlineNode = { type: 'citation', sources: [1] };
const gap = words(' … ');

function words(value: string): InlineNode {
  return { type: 'text', value };
}

describe('blocks as Discord’s Markdown', () => {
  it('tell of a coming meeting when it is and how long till then', () => {
    expect(block(meeting, setting).entries[0]?.text.split('\n')).toEqual([
      '**Talks**\u00a0[[1]](https://wire.example/1)\u00a0`new`',
      '<t:1646816400:F> – Thu, 10 Mar 2022 (<t:1646816400:R>) — **moved**',
      '-# Ana Ruiz (envoy)',
    ]);
  });

  it('tell of a past meeting alike, and not how long ago it was', () => {
    expect(block(meeting, held).entries[0]?.text.split('\n')).toEqual([
      '**Talks**\u00a0[[1]](https://wire.example/1)\u00a0`new`',
      '<t:1646816400:f> – Thu, 10 Mar 2022 — **moved**',
      '-# Ana Ruiz (envoy)',
    ]);
  });

  it.each<[string, readonly InlineNode[]]>([
    ['> “Yes”\u00a0[[1]](https://wire.example/1)\u00a0`new`', [yes]],
    ['> “Yes” … “Yes”\u00a0[[1]](https://wire.example/1)\u00a0`new`', [yes, gap, yes]],
    [
      '> warned: “Yes” — to CNN\u00a0[[1]](https://wire.example/1)\u00a0`new`',
      [words('warned: '), yes, words(' — to CNN')],
    ],
    ['- “Yes” … perhaps\u00a0[[1]](https://wire.example/1)\u00a0`new`', [yes, gap, words('perhaps')]],
    ['- perhaps … “Yes”\u00a0[[1]](https://wire.example/1)\u00a0`new`', [words('perhaps'), gap, yes]],
    [
      '- said he had “no doubt”\u00a0[[1]](https://wire.example/1)\u00a0`new`',
      [words('said he had “no doubt”')],
    ],
    [
      '- **denied:** “Yes”\u00a0[[1]](https://wire.example/1)\u00a0`new`',
      [{ type: 'label', value: 'denied: ', tone: 'alert' }, yes],
    ],
  ])('set remarks in a bar only where they are in the speaker’s own words: %s', (expected, children) => {
    const item = {
      type: 'item',
      mark: { type: 'change-mark', change: 'new' },
      children: [...children, cited],
    } as const;
    const list = { type: 'list', children: [item] } as const;
    expect(block(list, said).entries.map(({ text }) => text)).toEqual([expected]);
  });

  it('show the marks that the section has', () => {
    const item = { type: 'item', mark: { type: 'change-mark', change: 'new' }, children: [yes] } as const;
    const list = { type: 'list', children: [item] } as const;
    expect(block(list, { ...held, chips: new Set() }).entries[0]?.text).toBe('- “Yes”');
    expect(block(list, { ...held, chipFirst: true }).entries[0]?.text).toBe('- `new` “Yes”');
  });

  it('tell of a meeting that was put off once that it has no date', () => {
    const off: MeetingNode = {
      ...meeting,
      when: [{ type: 'label', value: 'no new date', tone: 'quiet' }],
      details: [
        [
          { type: 'label', value: 'put off, no new date', tone: 'alert' },
          { type: 'label', value: ', was ', tone: 'quiet' },
          { type: 'time', value: '2022-03-10', day: 'Thu, 10 Mar 2022', clock: null },
        ],
      ],
    };
    expect(block(off, held).entries[0]?.text.split('\n').slice(1)).toEqual([
      '**put off, no new date**, was Thu, 10 Mar 2022',
    ]);
  });

  it('keep a meeting’s name and time where who takes part is too long to tell', () => {
    const people = Array.from({ length: 300 }, (_none, at) => ({
      type: 'text' as const,
      value: `Delegate ${at}, `,
    }));
    const [entry] = block({ ...meeting, details: [people] }, setting).entries;
    expect(entry?.text.split('\n')).toEqual([
      '**Talks** — <t:1646816400:F> – Thu, 10 Mar 2022',
      '*An entry, too long for a message; the full text has it whole.*\u00a0[[1]](https://wire.example/1)',
    ]);
  });

  it.each([
    [source.url, '[[1]](https://wire.example/1) Bergen \\*braces\\*\n-# The Fjord Post'],
    [null, '\\[1\\] Bergen \\*braces\\*\n-# The Fjord Post'],
    [`https://wire.example/${'p'.repeat(1_000)}`, '\\[1\\] Bergen \\*braces\\*\n-# The Fjord Post'],
  ])('link a source by its number: %j', (url, expected) => {
    expect(block({ ...source, url }, held).entries[0]?.text).toBe(expected);
  });

  it('show a dash where an item has no words: a sign alone would show as itself', () => {
    const list = { type: 'list', children: [{ type: 'item', mark: null, children: [] }] } as const;
    expect(block(list, held).entries[0]?.text).toBe('- —');
  });

  it('name the speaker in the line that stands for what is too long', () => {
    const long = { type: 'quotation', value: 'x'.repeat(5_000) } as const;
    const who = { type: 'person', name: 'Ana Ruiz', role: null } as const;
    const list = { type: 'list', children: [{ type: 'item', mark: null, children: [who, long] }] } as const;
    expect(block(list, held).entries[0]?.text).toBe(
      '- **Ana Ruiz**: *A quotation of 5,000 characters, too long for a message; the full text has it whole.*',
    );
  });

  it('are refused where their type is not known', () => {
    const unknown = JSON.parse('{"type":"table"}');
    expect(() => block(unknown, held)).toThrow('discord: unknown node type "table"');
  });
});
