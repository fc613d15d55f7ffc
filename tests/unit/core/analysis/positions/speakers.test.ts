import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('who holds a position', () => {
  it.each([
    [
      'a subject explained between commas, whose second verb tells it',
      'Norway’s fisheries minister, Ida Holm, welcomed the deal and called on Iceland to join the talks.',
      'Norway demands: Iceland to join the talks',
    ],
    [
      'a name that is explained by its party',
      'Ida Holm, the leader of the Greens, welcomed the deal and urged Iceland to join the talks.',
      'Greens demands: Iceland to join the talks',
    ],
    [
      'the speaker of a house, by name',
      'House Speaker Ida Holm met the governor. Holm insisted that the money come back every year.',
      'Ida Holm demands: that the money come back every year',
    ],
    [
      'a group, told by its leader',
      'House Greens won’t support a stopgap budget, Minority Leader Jan Kowal said.',
      'House Greens rejects: won’t support a stopgap budget',
    ],
    [
      'a company, told by “the company”',
      'Nordair accepted an offer of the mediator, the company said.',
      'Nordair accepts: an offer of the mediator',
    ],
    [
      'a union, told by “the union”',
      'The Pilots’ Guild accepted an offer of the mediator, the union said.',
      'Pilots’ Guild accepts: an offer of the mediator',
    ],
    [
      'the first word behind a dateline with two dashes',
      'OSLO, May 4 (Northern Wire) -- Norway will not reopen the contract.',
      'Norway rejects: will not reopen the contract',
    ],
    [
      'a speaker who says “I am”',
      'Norway’s foreign minister, Ida Holm, said: “I’m ready to talk about the fish.”',
      'Norway open: to talk about the fish',
    ],
  ])('is %s', (_who, text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each([
    ['a rival', 'Norway won’t support the budget, opposition leader Jan Kowal said.'],
    ['another kind of body', 'Nordair accepted an offer of the mediator, the union said.'],
    ['critics', 'In Oslo, critics, who hate the deal, marched and urged Iceland to join the talks.'],
  ])('is not told by %s', (_who, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a stance', () => {
  it.each([
    [
      'Norway is willing to spread the rise if the shifts are mended first.',
      'Norway open: to spread the rise if the shifts are mended first',
    ],
    ['Norway is willing to travel to Bern for a meeting.', 'Norway open: to travel to Bern for a meeting'],
    ['Norway is ready to open a corridor for food.', 'Norway offers: to open a corridor for food'],
  ])('of readiness in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each([
    'Norway wants a fight about the border.',
    'Norway’s envoy, Ida Holm, said: “I am not going to give up on him.”',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
