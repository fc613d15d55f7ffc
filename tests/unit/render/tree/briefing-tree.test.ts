import { describe, expect, it } from 'vitest';
import type { Briefing, Change } from '../../../../src/core/model/briefing.ts';
import { briefingTree } from '../../../../src/render/tree/briefing-tree.ts';
import type { BlockNode, SectionName } from '../../../../src/render/tree/nodes.ts';
import { briefing, nothingTold } from '../../../fixtures/briefing.ts';

const empty: Briefing = { ...briefing, ...nothingTold };

function section(of: Briefing, name: SectionName): readonly BlockNode[] {
  return briefingTree(of).children.find((child) => child.name === name)?.children ?? [];
}

/** The moved meeting of the fixture as a section shows it. */
function movedCall(name: SectionName): unknown {
  return section(briefing, name).find((block) => block.type === 'meeting' && block.id === 'm-call');
}

function changes(count: number, kind: Change['kind'], what: Change['what']): readonly Change[] {
  return Array.from({ length: count }, (_, n) => ({
    kind,
    what,
    id: `${what}-${n}`,
    text: `${what} ${n}`,
  }));
}

function linesOf(...given: readonly Change[]): readonly unknown[] {
  const list = section({ ...empty, changes: given }, 'changed').find((block) => block.type === 'list');
  const items = list?.type === 'list' ? list.children : [];
  return items.map(({ mark, children }) => [
    mark?.change,
    children.map((node) => ('value' in node ? node.value : ''))[0],
  ]);
}

describe('briefingTree', () => {
  it('has its sections in one order', () => {
    expect(briefingTree(briefing).children.map(({ heading }) => heading)).toEqual([
      'Bottom line',
      'Upcoming',
      'Called off or moved',
      'Possible',
      'What changed',
      'What was said',
      'Positions',
      'Held',
      'Outlook and figures',
      'Where sources differ',
      'Corrections',
      'Sources',
      'Notices',
    ]);
  });

  it('leaves out every section that has nothing in it', () => {
    expect(briefingTree(empty).children).toEqual([]);
  });

  it('names the instant and the zone at its head', () => {
    expect(briefingTree(briefing).lead).toEqual([
      { type: 'label', value: 'As of ', tone: 'quiet' },
      { type: 'time', value: '2022-03-08T19:30:00Z', day: 'Tue, 8 Mar 2022', clock: '20:30 (Europe/Oslo)' },
    ]);
  });

  it('lists the sources that are cited and counts the others', () => {
    const blocks = section(briefing, 'sources');
    expect(blocks.map((block) => (block.type === 'source' ? block.n : block))).toEqual([
      1,
      2,
      3,
      {
        type: 'paragraph',
        children: [{ type: 'label', value: '1 more article read, not cited.', tone: 'quiet' }],
      },
    ]);
  });

  it('says of a party’s own word that it is official, and where else a source’s text stands', () => {
    const place = { id: 'x', title: 'Cod', outlet: 'Delta\u202e Post', url: 'https://delta.example/1' };
    const copies = [
      place,
      { ...place, id: 'y', url: 'https://delta.example/2' },
      { ...place, outlet: 'Harbour Wire' },
      { ...place, outlet: null, url: 'https://www.ledger.example/a' },
      { ...place, outlet: null, url: 'javascript:alert(1)' },
    ];
    const sources = briefing.sources.map((source) =>
      source.n === 1 ? { ...source, official: true as const, copies } : source,
    );
    const [first, second] = section({ ...briefing, sources }, 'sources');
    expect(first).toMatchObject({
      details: [
        { value: 'Harbour Wire' },
        { value: ' (official)', tone: 'quiet' },
        { value: ', ' },
        { type: 'time' },
      ],
      copies: [
        { outlet: 'Delta Post', url: 'https://delta.example/1' },
        { outlet: 'ledger.example', url: 'https://www.ledger.example/a' },
        { outlet: 'Cod', url: null },
      ],
    });
    expect(second).toMatchObject({ copies: [] });
    expect(JSON.stringify(second)).not.toContain('official');
  });

  it('says so where articles were read and none is cited', () => {
    const [only] = section({ ...empty, sources: briefing.sources }, 'sources');
    expect(only).toMatchObject({ children: [{ value: '4 articles read, none cited.' }] });
  });

  it('shows a moved meeting under its new date and under its old one', () => {
    expect(movedCall('upcoming')).toMatchObject({ when: [{ value: '2022-03-14' }] });
    expect(movedCall('called-off')).toMatchObject({ when: [{ value: '2022-03-10' }] });
  });

  it('tells the soonest of the meetings to come first, and the latest of those held', () => {
    const [meeting] = briefing.held;
    if (!meeting) throw new Error('the fixture tells of a meeting that was held');
    const on = (value: string | null) => ({
      ...meeting,
      id: value ?? 'undated',
      start: value === null ? null : { value, precision: 'day' as const, stated: true, text: value },
    });
    const told = [on('2022-03-04'), on(null), on('2022-03-02')];
    const ids = (name: SectionName): readonly unknown[] =>
      section({ ...empty, upcoming: told, held: told }, name).map(
        (block) => block.type === 'meeting' && block.id,
      );
    expect(ids('upcoming')).toEqual(['2022-03-02', '2022-03-04', 'undated']);
    expect(ids('held')).toEqual(['2022-03-04', '2022-03-02', 'undated']);
  });

  it('shows what was denied as denied, also where sources differ', () => {
    const groups = section(briefing, 'differences').flatMap((block) =>
      block.type === 'group' ? block.children : [],
    );
    expect(groups.at(-1)?.children[0]).toEqual({ type: 'label', value: 'denied: ', tone: 'alert' });
    expect(groups.at(-2)?.children[0]).toMatchObject({ type: 'text' });
  });
});

describe('corrections', () => {
  it.each([
    ['The Fjord Post', { outlet: 'The Fjord Post' }, 4],
    ['Kattegat Telegraph', {}, 2],
    ['Ferry timetables change', {}, 4],
  ])('stand under %j', (maker, known, source) => {
    const cites = [{ source, start: 0, end: 1, quote: 'x' }];
    const corrections = [{ id: 'c', text: 'It is 4,200.', cites, ...known }];
    expect(section({ ...empty, corrections, sources: briefing.sources }, 'corrections')).toMatchObject([
      { heading: [{ value: maker }] },
    ]);
  });
});

describe('what changed', () => {
  it('tells up to six new remarks one by one', () => {
    expect(linesOf(...changes(6, 'new', 'statement'))).toHaveLength(6);
  });

  it('counts more than six', () => {
    expect(linesOf(...changes(12, 'new', 'statement'), ...changes(1, 'new', 'position'))).toEqual([
      ['new', '12 new statements'],
      ['new', 'position 0'],
    ]);
  });

  it('tells every meeting and every withdrawal', () => {
    expect(linesOf(...changes(8, 'new', 'meeting'))).toHaveLength(8);
    expect(linesOf(...changes(8, 'withdrawn', 'statement'))).toHaveLength(8);
  });

  it('explains only the marks that are used', () => {
    const [since] = section({ ...empty, changes: changes(1, 'updated', 'meeting') }, 'changed');
    expect(since).toMatchObject({ children: [{}, {}, { type: 'legend', changes: ['updated'] }] });
  });

  it('marks the item where it stands', () => {
    const marked = section(briefing, 'said')
      .flatMap((block) => (block.type === 'group' ? block.children : []))
      .filter(({ mark }) => mark?.change === 'new');
    expect(marked).toHaveLength(1);
    expect(marked[0]?.children[0]).toMatchObject({ value: 'There is a fair chance of a deal by summer' });
  });
});
