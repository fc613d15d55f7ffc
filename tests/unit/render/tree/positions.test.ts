import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model/briefing.ts';
import { positionsByParty } from '../../../../src/render/tree/positions.ts';
import { briefing } from '../../../fixtures/briefing.ts';

/** A briefing with an article a day of March, the first on the first. */
function grouped(...positions: readonly Position[]) {
  const sources = briefing.sources.map((source, at) => ({
    ...source,
    n: at + 1,
    publishedAt: `2022-03-0${at + 1}T08:00:00Z`,
  }));
  return positionsByParty({ positions, sources }, () => null).map(({ heading, children }) => [
    heading[0],
    ...children.map(({ children: nodes }) =>
      nodes
        .map((node) => {
          if (node.type === 'quotation') return `“${node.value}”`;
          return node.type === 'text' ? node.value : '';
        })
        .join(''),
    ),
  ]);
}

function position(party: string, text: string, sources: readonly number[], stance: Position['stance']) {
  const cites = sources.map((n) => ({ source: n, start: 0, end: text.length, quote: text }));
  return { id: text, party, stance, text, cites };
}

describe('positionsByParty', () => {
  it('tells first who took a position last, and of each the newest position first', () => {
    expect(
      grouped(
        position('Chile', 'a new canal', [1], 'rejects'),
        position('Peru', 'to pay half', [2], 'offers'),
        position('Chile', 'that the gates be opened', [3], 'demands'),
      ),
    ).toEqual([
      [{ type: 'name', value: 'Chile' }, 'demands that the gates be opened', 'rejects a new canal'],
      [{ type: 'name', value: 'Peru' }, 'offers to pay half'],
    ]);
  });

  it('counts a position by the article that told it first', () => {
    const [first] = grouped(
      position('Chile', 'a new canal', [1, 3], 'rejects'),
      position('Peru', 'to pay half', [2], 'offers'),
    );
    expect(first?.[0]).toEqual({ type: 'name', value: 'Peru' });
  });

  it('sets a party’s own words in marks, and does not let it reject them', () => {
    expect(grouped(position('Chile', 'We will not sign', [1], 'rejects'))[0]?.[1]).toBe(
      'rejects, saying: “We will not sign”',
    );
  });
});
