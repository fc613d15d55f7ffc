import { describe, expect, it } from 'vitest';
import type { Briefing, Change } from '../../../../src/core/model/briefing.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import { briefing, cite } from '../../../fixtures/briefing.ts';
import { contentsOf } from './read-message.ts';

const cites = [cite(1, 'patience has an end')];

function change(what: Change['what'], id: string): Change {
  return { kind: 'new', what, id, text: id };
}

function ids(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_none, at) => `${kind}-${at}`);
}

function told(statements: number, positions: number): Briefing {
  const remark = { speaker: { name: 'Ana Ruiz' }, kind: 'indirect', cue: 'said', date: null, cites } as const;
  return {
    ...briefing,
    corrections: [],
    statements: [
      ...ids('s', statements).map((id) => ({ ...remark, id, text: `words of ${id}` })),
      { ...remark, id: 'old', text: 'words of old' },
    ],
    positions: ids('p', positions).map((id) => ({
      id,
      party: 'Chile',
      stance: 'open',
      text: `terms of ${id}`,
      cites,
    })),
    changes: [
      change('meeting', 'm-dinner'),
      ...ids('p', positions).map((id) => change('position', id)),
      ...ids('s', statements).map((id) => change('statement', id)),
    ],
  };
}

function changesOf(of: Briefing): readonly string[] {
  return contentsOf(renderDiscord(of, { view: 'changes', page: 1, color: null, pageUrl: null })).slice(1);
}

describe('changes on their own', () => {
  it('show the new statements that are only counted among them, and no old one', () => {
    const [changed, said, ...others] = changesOf(told(9, 2));
    expect(changed).toContain('9 new statements');
    expect(said).toMatch(/^### What was said since\n\*\*Ana Ruiz\*\*\n- said words of s-0/);
    expect(said?.match(/^- said /gm)).toHaveLength(9);
    expect(said).not.toContain('old');
    expect(others).toEqual([]);
  });

  it('show positions where they are counted, and not what is told already', () => {
    const [, positions, ...others] = changesOf(told(3, 8));
    expect(positions?.match(/^- leaves open terms of p-\d\u00a0\[\[1\]\]/gm)).toHaveLength(8);
    expect(others).toEqual([]);
    expect(changesOf(told(8, 9))).toHaveLength(3);
  });

  it('mark what was updated, and not what is new: the section says so', () => {
    const updated = { ...change('statement', 'old'), kind: 'updated' } as const;
    const of = told(9, 0);
    const [changed, said] = changesOf({ ...of, changes: [updated, ...of.changes] });
    expect(said).toMatch(/^- said words of old\u00a0.*\u00a0`updated`$/m);
    expect([changed, said].join('\n')).not.toContain('`new`');
  });

  it('show nothing twice where all is told', () => {
    expect(changesOf(told(6, 6))).toHaveLength(1);
  });
});
