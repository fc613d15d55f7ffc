import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('whom a sentence carries on from the one before', () => {
  it.each([
    [
      'CityRail, which runs the network, called the strike a pity. It offered to put the dispute to arbitration.',
      'CityRail offers: to put the dispute to arbitration',
    ],
    [
      'SeaLink has seen the letter. It denies that its crew were short of sleep.',
      'SeaLink denies: that its crew were short of sleep',
    ],
    [
      'The paramilitary force met the envoy on Monday. It refused to hand over prisoners.',
      'Paramilitary force rejects: to hand over prisoners',
    ],
    [
      'The Rail Union met on Monday. They want a rise of 7 percent.',
      'Rail Union demands: a rise of 7 percent',
    ],
    [
      'The Nordic Choir lost its hall. But the group demanded that the city find another.',
      'Nordic Choir demands: that the city find another',
    ],
    [
      'Greece closed the camp on Friday. Migration Minister Stavros Kalliris told parliament why. He demanded a share of the fund.',
      'Greece demands: a share of the fund',
    ],
    [
      'Negotiators for the rebels came. A spokesman for the group told reporters that the men were well. But he warned that any rescue attempt would end badly.',
      'Rebels warns: that any rescue attempt would end badly',
    ],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'The storm hit the coast. It demanded a heavy toll.',
    'Ida Holm opened the fair. It offered rides to all.',
    '“Norway has lost,” a fan said. It offered little hope.',
    'Snowfall offered some relief.',
    'Norway met Minister Rolf Vik and Minister Ida Roe. It rained.',
  ])('is nobody in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives a minister no country of another whom the text before speaks of', () => {
    const text =
      'Austria said it would host a meeting. A talk between Henrik Lund and Prime Minister Ilona Brezan was near. She demanded an apology.';
    expect(read(text).filter((line) => line.startsWith('Austria demands'))).toEqual([]);
  });
});

describe('what another paragraph tells', () => {
  it('gives a leader no body but that of the sentence before in her own paragraph', () => {
    const [greens, leader] = [
      'The Rail Union is out first.',
      'Leader Ida Roe says she won’t sign a deal that cuts pay.',
    ];
    expect(read(`${greens} ${leader}`)).toEqual(['Rail Union rejects: she won’t sign a deal that cuts pay']);
    expect(read(`${greens}\n\n${leader}`)).toEqual(['Ida Roe rejects: she won’t sign a deal that cuts pay']);
  });
});

describe('an adverb between commas', () => {
  it.each([
    ['Norway warned, however, that deliveries could suffer.', 'Norway warns: that deliveries could suffer'],
    ['Norway is, however, prepared to discuss the fee.', 'Norway open: to discuss the fee'],
    ['Norway has, too, rejected the plan.', 'Norway rejects: the plan'],
  ])('keeps no verb from its words in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });
});

describe('a position’s words', () => {
  it.each([
    ['Norway asked Chile for a new boiler and will get one next year.', 'Norway demands: a new boiler'],
    [
      'Norway demanded the release of the crew, stated the representative of the ministry.',
      'Norway demands: the release of the crew',
    ],
    [
      'Norway offered 18 per cent, rising to 20 in a year.',
      'Norway offers: 18 per cent, rising to 20 in a year',
    ],
    ['Norway, which wants the levy scrapped, sent a letter.', 'Norway demands: the levy scrapped'],
  ])('end with their clause in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each(['Norway asked for it on Monday.', 'Norway wants 12.', 'Norway demanded it as a right.'])(
    'stand alone: none in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
