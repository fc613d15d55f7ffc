import { describe, expect, it } from 'vitest';
import { block } from '../../../../src/render/markdown/block-handlers.ts';
import { inline } from '../../../../src/render/markdown/inline-handlers.ts';
import type { InlineNode, ItemNode, MeetingNode } from '../../../../src/render/tree/nodes.ts';

function words(value: string): InlineNode {
  return { type: 'text', value };
}

function item(value: string, change?: 'new'): ItemNode {
  return { type: 'item', mark: change ? { type: 'change-mark', change } : null, children: [words(value)] };
}

describe('inline nodes as markdown', () => {
  it.each<[string, InlineNode]>([
    ['a\\*b', { type: 'text', value: 'a*b' }],
    ['since', { type: 'label', value: 'since', tone: 'quiet' }],
    ['**denied:** ', { type: 'label', value: 'denied: ', tone: 'alert' }],
    ['**Chile**', { type: 'name', value: 'Chile' }],
    ['“We \\_are\\_ ready”', { type: 'quotation', value: 'We _are_ ready' }],
    ['**Ana Ruiz** (envoy, Chile)', { type: 'person', name: 'Ana Ruiz', role: 'envoy, Chile' }],
    ['**Ana Ruiz**', { type: 'person', name: 'Ana Ruiz', role: null }],
    [
      'Wed, 9 Mar 2022, 10:00 (UTC)',
      { type: 'time', value: 'x', day: 'Wed, 9 Mar 2022', clock: '10:00 (UTC)' },
    ],
    ['March 2022', { type: 'time', value: '2022-03', day: 'March 2022', clock: null }],
    [' [1][12]', { type: 'citation', sources: [1, 12] }],
    ['*new*', { type: 'change-mark', change: 'new' }],
    ['', { type: 'legend', changes: ['new'] }],
  ])('writes %j', (markdown, node) => {
    expect(inline([node])).toBe(markdown);
  });

  it('throws on a node type that it does not know', () => {
    expect(() => inline([JSON.parse('{"type":"table"}')])).toThrow('markdown: unknown node type "table"');
  });
});

describe('blocks as markdown', () => {
  it('writes items with their marks', () => {
    expect(block({ type: 'list', children: [item('one'), item('two', 'new')] })).toBe('- one\n- *new* two');
  });

  it('writes a group as a line and a list', () => {
    expect(block({ type: 'group', heading: [words('Chile')], children: [item('one')] })).toBe(
      'Chile\n\n- one',
    );
  });

  it('writes a meeting as an item of several lines', () => {
    const meeting: MeetingNode = {
      type: 'meeting',
      id: 'm-1',
      status: 'upcoming',
      mark: null,
      when: [words('Wednesday')],
      title: [words('Talks')],
      details: [[words('Norway')]],
    };
    expect(block(meeting)).toBe('- Wednesday — Talks\\\n  Norway');
  });

  it('links a source to its address alone', () => {
    const source = { type: 'source', n: 3, title: 'A [b](c)', details: [words('Wire')], copies: [] } as const;
    expect(block({ ...source, url: 'https://a.example/?b=1&copy;=2' })).toBe(
      '- [3] [A \\[b\\]\\(c)](<https://a.example/?b=1&amp;copy;=2>) — Wire',
    );
    expect(block({ ...source, url: null })).toBe('- [3] A \\[b\\]\\(c) — Wire');
  });

  it('names the other places of a source, linked where they have an address', () => {
    const copies = [
      { outlet: 'Delta *Post*', url: 'https://delta.example/1?a=b&amp;c' },
      { outlet: 'Ledger', url: null },
    ];
    expect(block({ type: 'source', n: 3, title: 'A', details: [words('Wire')], url: null, copies })).toBe(
      '- [3] A — Wire; also at [Delta \\*Post\\*](<https://delta.example/1?a=b&amp;amp;c>), Ledger',
    );
  });

  it('keeps meetings in one list and other blocks apart', () => {
    const source = {
      type: 'source',
      n: 1,
      title: 'A',
      details: [words('Wire')],
      url: null,
      copies: [],
    } as const;
    const children = [source, source, { type: 'paragraph', children: [words('more')] } as const];
    expect(block({ type: 'section', name: 'sources', heading: 'Sources', children })).toBe(
      '## Sources\n\n- [1] A — Wire\n- [1] A — Wire\n\nmore',
    );
  });

  it('writes the title and the lead above the sections', () => {
    const children = [{ type: 'section', name: 'held', heading: 'Held', children: [item('x')] }] as const;
    const list = { ...children[0], children: [{ type: 'list', children: children[0].children }] } as const;
    expect(block({ type: 'document', title: 'Cod #1', lead: [words('today')], children: [list] })).toBe(
      '# Cod \\#1\n\ntoday\n\n## Held\n\n- x',
    );
  });

  it('throws on a node type that it does not know', () => {
    expect(() => block(JSON.parse('{"type":"table"}'))).toThrow('markdown: unknown node type "table"');
  });
});
