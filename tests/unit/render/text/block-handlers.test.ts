import { describe, expect, it } from 'vitest';
import { block } from '../../../../src/render/text/block-handlers.ts';
import { paint } from '../../../../src/render/text/paint.ts';
import type { ItemNode, MeetingNode, Node } from '../../../../src/render/tree/nodes.ts';

function set(node: Parameters<typeof block>[0], columns = 80): string {
  return block(node, columns)
    .map((line) => paint(line, false))
    .join('\n');
}

function words(value: string): Node & { readonly type: 'text' } {
  return { type: 'text', value };
}

function item(value: string, change?: 'new'): ItemNode {
  return {
    type: 'item',
    mark: change ? { type: 'change-mark', change } : null,
    children: [words(value)],
  };
}

const meeting: MeetingNode = {
  type: 'meeting',
  id: 'm-1',
  status: 'upcoming',
  mark: { type: 'change-mark', change: 'updated' },
  when: [{ type: 'time', value: 'x', day: 'Wed, 9 Mar 2022', clock: '10:00 (Europe/Oslo)' }],
  title: [{ type: 'name', value: 'Talks' }, words(', Bergen'), { type: 'citation', sources: [1] }],
  details: [[words('Norway, Denmark')], [words('second line')]],
};

describe('blocks as text', () => {
  it('sets a paragraph to the width', () => {
    expect(set({ type: 'paragraph', children: [words('one two three')] }, 8)).toBe('one two\nthree');
  });

  it('hangs an item behind its bullet', () => {
    expect(set(item('one two'), 5)).toBe('• one\n  two');
  });

  it('sets the mark of a change in place of the bullet', () => {
    expect(set(item('one', 'new'))).toBe('+ one');
  });

  it('sets a list line by line', () => {
    expect(set({ type: 'list', children: [item('one'), item('two')] })).toBe('• one\n• two');
  });

  it('sets a group under its heading', () => {
    expect(set({ type: 'group', heading: [words('Chile')], children: [item('one')] })).toBe('Chile\n• one');
  });

  it('sets the date of a meeting beside it', () => {
    expect(set(meeting)).toBe(
      [
        '~ Wed, 9 Mar 2022       Talks, Bergen [1]',
        '  10:00 (Europe/Oslo)   Norway, Denmark',
        '                        second line',
      ].join('\n'),
    );
  });

  it('sets the date of a meeting above it where there is no room', () => {
    expect(set(meeting, 40)).toBe(
      [
        '~ Wed, 9 Mar 2022 10:00 (Europe/Oslo)',
        '  Talks, Bergen [1]',
        '  Norway, Denmark',
        '  second line',
      ].join('\n'),
    );
  });

  it('keeps a date together that is wider than its column', () => {
    const week = { type: 'time', value: '2022-W10', day: 'week of Mon, 7 Mar 2022', clock: null } as const;
    expect(set({ ...meeting, when: [week], details: [] })).toBe(
      '~ week of               Talks, Bergen [1]\n  Mon, 7 Mar 2022',
    );
  });

  it('sets a source behind its number', () => {
    const details = [words('Harbour Wire')];
    expect(set({ type: 'source', n: 12, title: 'Cod', details, url: 'https://a.example/', copies: [] })).toBe(
      '[12] Cod\n     Harbour Wire\n     https://a.example/',
    );
    expect(set({ type: 'source', n: 1, title: 'Cod', details, url: null, copies: [] })).toBe(
      '[1] Cod\n    Harbour Wire',
    );
  });

  it('names the other places of a source behind what is told of it', () => {
    const copies = [
      { outlet: 'Delta Post', url: 'https://delta.example/' },
      { outlet: 'Ledger', url: null },
    ];
    const details = [words('Harbour Wire')];
    expect(set({ type: 'source', n: 1, title: 'Cod', details, url: 'https://a.example/', copies })).toBe(
      '[1] Cod\n    Harbour Wire; also at Delta Post, Ledger\n    https://a.example/',
    );
  });

  it('sets a section under its heading and parts its groups', () => {
    const group = { type: 'group', heading: [words('Chile')], children: [] } as const;
    const children = [{ type: 'paragraph', children: [words('one')] } as const, group, group];
    expect(set({ type: 'section', name: 'said', heading: 'What was said', children })).toBe(
      'WHAT WAS SAID\n  one\n\n  Chile\n\n  Chile',
    );
  });

  it('sets a document with a blank line before each section', () => {
    const children = [{ type: 'section', name: 'held', heading: 'Held', children: [] } as const];
    expect(set({ type: 'document', title: 'Cod talks', lead: [words('As of today')], children })).toBe(
      'Cod talks\nAs of today\n\nHELD',
    );
  });

  it('throws on a node type that it does not know', () => {
    expect(() => block(JSON.parse('{"type":"table"}'), 80)).toThrow('text: unknown node type "table"');
  });
});
