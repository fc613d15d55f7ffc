import { describe, expect, it } from 'vitest';
import type { Briefing, Change, Meeting } from '../../../../src/core/model/briefing.ts';
import { changesByMerit } from '../../../../src/render/chat/changes-by-merit.ts';
import { briefingTree } from '../../../../src/render/tree/briefing-tree.ts';
import type { SectionNode } from '../../../../src/render/tree/nodes.ts';
import { briefing, cite } from '../../../fixtures/briefing.ts';

const cites = [cite(1, 'patience has an end')];

function meeting(id: string, status: Meeting['status'], day: string, more: Partial<Meeting> = {}): Meeting {
  const start = { value: day, precision: 'day', stated: true, text: day } as const;
  return { id, title: id, parties: [], participants: [], start, status, cites, ...more };
}

function change(kind: Change['kind'], what: Change['what'], id: string): Change {
  return { kind, what, id, text: id };
}

const movedFrom = { value: '2022-03-10', precision: 'day', stated: true, text: 'March 10' } as const;
const counted = Array.from({ length: 7 }, (_none, at) => change('new', 'position', `p-${at}`));
const told: Briefing = {
  ...briefing,
  upcoming: [
    meeting('far', 'upcoming', '2022-03-30'),
    meeting('near', 'upcoming', '2022-03-09'),
    meeting('shifted', 'upcoming', '2022-03-14', { movedFrom }),
    meeting('renamed', 'upcoming', '2022-03-12'),
  ],
  held: [meeting('older', 'held', '2022-03-01'), meeting('last', 'held', '2022-03-08', { movedFrom })],
  possible: [],
  cancelled: [
    meeting('put off', 'postponed', '2022-03-09', { start: null, movedFrom }),
    meeting('off', 'cancelled', '2022-03-09'),
  ],
  changes: [
    ...counted,
    change('new', 'statement', 's-boats'),
    change('new', 'meeting', 'older'),
    change('new', 'meeting', 'last'),
    change('updated', 'meeting', 'renamed'),
    change('new', 'meeting', 'far'),
    change('new', 'meeting', 'near'),
    change('updated', 'meeting', 'shifted'),
    change('new', 'meeting', 'put off'),
    change('updated', 'meeting', 'off'),
    change('withdrawn', 'meeting', 'gone'),
  ],
};

function changed(of: Briefing): SectionNode {
  const section = briefingTree(of).children.find(({ name }) => name === 'changed');
  if (!section) throw new Error('nothing changed');
  return section;
}

function firstWords(section: SectionNode): readonly string[] {
  return section.children.flatMap((node) =>
    node.type === 'list'
      ? node.children.map(({ children: [first] }) =>
          first && 'value' in first ? first.value : (first?.type ?? ''),
        )
      : [],
  );
}

describe('the changes in an overview', () => {
  it('stand by what they change for a reader, then by how near they are', () => {
    expect(firstWords(changesByMerit(changed(told), told))).toEqual([
      'gone',
      'off',
      'put off',
      'shifted',
      'near',
      'far',
      'renamed',
      'last',
      'older',
      'person',
      '7 new positions',
    ]);
  });

  it('keep the order given among equals, and their paragraph above', () => {
    const remarks = ['s-summer', 's-boats', 's-easter'].map((id) => change('new', 'position', id));
    const section = changed({ ...briefing, changes: remarks });
    expect(changesByMerit(section, { ...briefing, changes: remarks })).toEqual(section);
  });
});
