import { describe, expect, it } from 'vitest';
import { findBodyNames } from '../../../../../src/core/analysis/people/body-names.ts';
import { positionsOf, told } from './cast.ts';

const union = "The Union of Ferry Workers and Cooks (UFW) met the Harbour Operators' Group on Monday.";

describe('findBodyNames', () => {
  it.each([
    ["President Ida Holm of the Tram Drivers' Union left.", "Tram Drivers' Union", 'union', null],
    [union, 'Union of Ferry Workers and Cooks', 'union', 'UFW'],
    ['The Council for the Upper Lakes (CUL) sat.', 'Council for the Upper Lakes', 'council', 'CUL'],
    ["Norway's Tram League sat.", 'Tram League', 'league', null],
    ['Shares in Fjord Airways fell.', 'Fjord Airways', 'airline', null],
  ])('reads “%s”', (text, name, role, acronym) => {
    expect(findBodyNames(text)[0]).toMatchObject({ name, role, acronym });
  });

  it.each([
    'The Union met.',
    'The European Union met.',
    'The Norwegian Fisheries Board met.',
    'The National Security Council met.',
  ])('finds no party of its own in “%s”', (text) => {
    expect(findBodyNames(text)).toEqual([]);
  });
});

describe('findPositions of organisations', () => {
  it.each([
    [`${union} The UFW wants 7%.`, 'Union of Ferry Workers and Cooks demands: 7%'],
    [
      `${union} The union's negotiators rejected a one-year pact.`,
      'Union of Ferry Workers and Cooks rejects: a one-year pact',
    ],
    [
      'The airline Polarjet said it would not sell its hangars.',
      'Polarjet rejects: it would not sell its hangars',
    ],
    [
      'Polarjet, the coast’s oldest carrier, is flying again. The airline has offered to share six routes.',
      'Polarjet offers: to share six routes',
    ],
    [
      'Ferry operator Blue Sound Lines said it would raise its offer to 6%.',
      'Blue Sound Lines offers: its offer to 6%',
    ],
    [
      'The Southern Dawn Movement (SDM) said it would free 12 captives if the road was opened.',
      'Southern Dawn Movement offers: it would free 12 captives if the road was opened',
    ],
    ['Developing countries want a fund of their own.', 'Developing countries demands: a fund of their own'],
    ['The Commission in Brussels rejected the draft.', 'European Union rejects: the draft'],
    [
      "The Norwegian Tram Drivers' Union rejected the draft.",
      "Norwegian Tram Drivers' Union rejects: the draft",
    ],
  ])('reads “%s”', (text, position) => {
    expect(told(positionsOf(text))).toEqual([position]);
  });

  it('takes a person for the organisation that the person belongs to', () => {
    const text = `${union} Berg rejected the draft.`;
    const berg = { name: 'Ola Berg', title: 'union president', party: null };
    expect(told(positionsOf(text, [berg]))).toEqual(['Union of Ferry Workers and Cooks rejects: the draft']);
  });

  it.each([
    // Two unions: "the union" may be either.
    "The Cooks' Union and the Pilots' Union met. The union rejected the draft.",
    `${union} A union rejected the draft.`,
    `${union} Another union's leaders rejected the draft.`,
    `${union} The union's members in Oslo rejected the draft.`,
    "The airline Polarjet is for sale. Polarjet's pilots' union rejected the draft.",
    'A union rejected the draft.',
  ])('finds none in “%s”', (text) => {
    expect(positionsOf(text)).toEqual([]);
  });

  it('takes no other union for the one that a title names', () => {
    const roe = { name: 'Ida Roe', title: 'union leader', party: null };
    expect(positionsOf(`${union} Cabin crew union leader Ida Roe rejected the draft.`, [roe])).toEqual([]);
  });
});
