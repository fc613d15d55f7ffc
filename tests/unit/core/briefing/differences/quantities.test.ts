import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

describe('two numbers for one quantity that both outlets name', () => {
  it.each([
    [
      'a cost',
      'The new stadium will cost the city €84 million, the mayor said.',
      'The bill for the stadium has been put at €95 million, according to council papers.',
      '84 million or 95 million euro',
    ],
    [
      'a cost beside shares and other sums',
      'Ida Holm said that the 18 per cent claim would cost taxpayers $410 million. The union wants $20 a month more.',
      'Holm put the cost of the original claim at $430 million. A teacher starts on $78,200.',
      '410 million or 430 million US dollar',
    ],
    [
      'a vote',
      'Members of the Pilots’ Guild voted by 91 per cent on Monday for a stoppage of 24 hours. It wants a rise of 8 per cent.',
      'On Monday, 94 per cent of the members who voted backed the strike.',
      '91% or 94%',
    ],
    [
      'a turnout',
      'Turnout was 54% in the referendum, officials said.',
      'The referendum drew a turnout of 61 percent, the electoral office said.',
      '54% or 61%',
    ],
    [
      'damage',
      'Storm damage in Arvik was estimated at $40 million.',
      'Insurers said the storm caused $65 million in damage in Arvik.',
      '40 million or 65 million US dollar',
    ],
    [
      'a rise that is demanded',
      'The unions want a rise of 8 per cent.',
      'The unions are asking for 9.5 per cent more pay.',
      '8% or 9.5%',
    ],
    [
      'a rise that is offered',
      'The company has offered a pay rise of 4%.',
      'Management offered staff an increase of 5.2 per cent.',
      '4% or 5.2%',
    ],
  ])('are told: %s', (_what, a, b, numbers) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringContaining(`Number: ${numbers}`)]);
  });

  it.each([
    [
      'two things for one payer',
      'The new stadium will cost the city €84 million, the mayor said.',
      'The new tram line will cost the city €95 million.',
    ],
    [
      'two unions',
      'Unite members voted by 71 per cent to accept the deal on Sunday.',
      'GMB members voted by 88 per cent to accept the deal on Sunday.',
    ],
    ['another year', 'Turnout was 54% in the referendum.', 'Turnout was 61% in the referendum of 2019.'],
    ['two phases', 'The first phase would cost €84 million.', 'The second phase would cost €95 million.'],
    ['another model', 'The new model has a price tag of $2,799.', 'The other model costs $2,499.'],
    [
      'a demand and an offer',
      'The unions want a rise of 8 per cent.',
      'The company offered a rise of 5 per cent.',
    ],
    [
      'pay and something else',
      'The unions want a rise of 8 per cent in pay.',
      'The union wants growth of 3 per cent a year.',
    ],
    [
      'a level and a change',
      'Turnout was 53% in the vote on Sunday.',
      'Turnout was down almost 30% in the vote on Sunday.',
    ],
    ['a cost and a saving', 'The plan would cost €84 million.', 'The plan would save €95 million.'],
    ['two towns', 'A ticket costs $12 in Arvik.', 'A ticket costs $9 in Bolstad.'],
    [
      'a new sum',
      'The claim would cost $410 million.',
      'The cost of the claim was put at $430 million, up from $410 million.',
    ],
  ])('are none of %s', (_what, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });
});

describe('two numbers that one article gives in turn', () => {
  it.each([
    ['She spoke to the crowd in Arvik, which police put at 3,500 and the union at 6,000.', '3,500 or 6,000'],
    ['Police put the crowd at 3,500, the organisers at 6,000.', '3,500 or 6,000'],
    ['The crowd, put by police at 4,000 and by organisers at 7,000, filled the square.', '4,000 or 7,000'],
    [
      'The march drew 20,000 people, according to the organisers, but only 9,000 according to the police.',
      '20,000 or 9,000',
    ],
    ['He counted 640 of them on Monday evening. The union had spoken of 900.', '640 or 900'],
    ['The ministry counted 41 closed schools. The union spoke of 67.', '41 or 67'],
    ['The company says 120 jobs will go. The union claims 190, and wants to see the list.', '120 or 190'],
  ])('are told: %s', (text, numbers) => {
    expect(differencesOf(['Northern Wire', '2031-05-12T10:00:00Z', text])).toEqual([
      expect.stringContaining(`Number: ${numbers}`),
    ]);
  });

  it.each([
    'Police put the start at 8 and the end at 9.',
    'The doors open at 6. The union said 8.',
    'The ministry put inflation at 3% and growth at 2%.',
    'The bank put the price at $40 in May and the union at $50 in June.',
    'Police put the crowd at 3,500, the organisers at about 3,500.',
    'The club was founded in 1984. The owner said 1990.',
  ])('are none of two things: %s', (text) => {
    expect(differencesOf(['Northern Wire', '2031-05-12T10:00:00Z', text])).toEqual([]);
  });
});
