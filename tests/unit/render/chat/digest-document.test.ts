import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import { digestDocument } from '../../../../src/render/chat/digest-document.ts';
import { keysIn } from '../../../../src/render/chat/entry-keys.ts';
import { changeLines } from '../../../../src/render/tree/changes.ts';
import { briefing } from '../../../fixtures/briefing.ts';
import { hostileBriefing, newsBriefing } from '../any-briefing.ts';

function names(
  told: Briefing,
  ...sections: Parameters<typeof digestDocument>[0]['sections']
): readonly string[] {
  return digestDocument({ briefing: told, sections }).children.map(({ name }) => name);
}

describe('digestDocument', () => {
  it('tells what is new, what comes next and how things stand before all else', () => {
    expect(names(briefing).slice(0, 3)).toEqual(['changed', 'upcoming', 'bottom-line']);
    const [news] = digestDocument({ briefing, sections: [] }).children;
    expect(news?.heading).toBe('New since Mon, 7 Mar, 20:30');
  });

  it('has the sections wanted, and always the bottom line, corrections and their news', () => {
    expect(names(briefing, 'upcoming')).toEqual([
      'changed',
      'upcoming',
      'bottom-line',
      'possible',
      'corrections',
      'held',
    ]);
    expect(names(briefing, 'positions')).toEqual(['bottom-line', 'corrections', 'differences', 'positions']);
    const [news] = digestDocument({ briefing, sections: ['upcoming'] }).children;
    const told = news ? keysIn(news).map(({ id }) => id) : [];
    const whats = briefing.changes.filter(({ id }) => told.includes(id)).map(({ what }) => what);
    expect(new Set(whats)).toEqual(new Set(['meeting']));
  });

  it('tells a new remark once: among the news, with the role of its speaker', () => {
    const { children } = digestDocument({ briefing, sections: [] });
    const said = children.find(({ name }) => name === 'said');
    expect(said?.heading).toBe('Said before');
    expect(said && keysIn(said).map(({ id }) => id)).not.toContain('s-chance');
    const person = JSON.stringify(children[0]).includes('"role":"trade minister, Denmark"');
    expect(person).toBe(true);
  });

  it('has everything of the wanted sections once, among the news or below, meetings to come in both', () => {
    fc.assert(
      fc.property(fc.oneof(hostileBriefing, newsBriefing), (told) => {
        const { children } = digestDocument({ briefing: told, sections: [] });
        const idsIn = (name: string): readonly (string | null)[] =>
          children
            .filter((section) => section.name === name)
            .flatMap(keysIn)
            .map(({ id }) => id);
        const lines = changeLines(told.changes).flatMap(([first, ...others]) =>
          others.length === 0 ? [first] : [],
        );
        for (const [section, what, all] of [
          ['said', 'statement', told.statements],
          ['positions', 'position', told.positions],
          ['corrections', 'correction', told.corrections],
        ] as const) {
          const news = new Set(lines.filter((one) => one.what === what).map(({ id }) => id));
          const below = all.map(({ id }) => id).filter((id) => !news.has(id));
          expect(idsIn(section).map(String).toSorted()).toEqual(below.toSorted());
        }
        expect(idsIn('upcoming')).toHaveLength(told.upcoming.length);
      }),
    );
  });
});
