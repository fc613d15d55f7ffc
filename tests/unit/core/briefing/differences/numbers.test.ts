import { describe, expect, it } from 'vitest';
import { areCompatible } from '../../../../../src/core/briefing/differences/compatible-numbers.ts';
import { differencesOf, differencesOfTwo } from './told-by.ts';

describe('two numbers that two outlets give for one thing', () => {
  it.each([
    [
      'About 700 schools could close for three days from Monday.',
      'Strikes will shut more than 950 schools next week.',
      '700 or 950 schools',
    ],
    [
      'The merged yard would cut up to 8,000 jobs.',
      'As many as 5,000 jobs could go once the yards are one.',
      '8,000 or 5,000 jobs',
    ],
    [
      'At least 14 people were killed when the ferry sank off Dornholm on Friday, police said.',
      'At least 31 people died in the sinking of the ferry on Friday, the coast guard said.',
      '14 or 31 people',
    ],
    [
      'Norway has offered a quota of 600 million litres.',
      'Norway offered a quota of 750 million liters, its negotiators said.',
      '600 million or 750 million litres',
    ],
    [
      'Some 2,400 trucks were waiting at the crossing, the border guard said.',
      'Hauliers said 3,100 trucks were stuck at the crossing.',
      '2,400 or 3,100 trucks',
    ],
  ])('are set against one another: %s', (a, b, numbers) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringContaining(`Number: ${numbers}`)]);
  });

  it.each([
    [
      'a rounding',
      'Some 2,400 trucks were waiting at the crossing.',
      'The guard counted 2,412 trucks waiting at the crossing.',
    ],
    [
      'a bound that the other keeps',
      'More than 3,000 trucks were stuck at the crossing.',
      'The guard said 3,200 trucks were stuck at the crossing.',
    ],
    [
      'about so many',
      'About 45,000 dockworkers at 36 ports could strike.',
      'Some 46,500 dockworkers at 36 ports could strike.',
    ],
    ['tons and tonnes', 'The stock has fallen to 46,000 tonnes.', 'The stock has fallen to 50,700 tons.'],
    [
      'a part and its whole',
      'The agency received 300,000 comments on the rule.',
      'More than 200,000 of the comments on the rule opposed it.',
    ],
    ['two places', 'The quake damaged 40 houses in Arvik.', 'The quake damaged 90 houses in Bolstad.'],
    [
      'two kinds',
      'The patrol escorted 5 merchant vessels through the strait.',
      'The patrol stopped 3 pirate vessels in the strait.',
    ],
    [
      'two fates',
      'Police said 14 people were killed in the fire on Sunday.',
      'Police said 31 people were injured in the fire on Sunday.',
    ],
    ['two years', 'The port lost 800 jobs in 2029.', 'The port lost 1,200 jobs in 2030.'],
    [
      'what two parties hold',
      'Norway demanded a cut of 20% in the catch.',
      'Iceland offered a cut of 12% in the catch.',
    ],
    [
      'a better offer',
      'Baymouth Terminals offered a rise of 4% in pay.',
      'Baymouth Terminals raised its offer to 6% in pay.',
    ],
    [
      'two polls',
      'The poll asked 1,000 likely voters in Arvik.',
      'The survey was of 800 likely voters in Arvik.',
    ],
    [
      'an article that has both',
      'The plan would close 200 offices, up from 120 offices before.',
      'The plan would close 120 offices.',
    ],
    [
      'matters that only share a unit',
      'The council will plant 9,000 trees and close 40 schools.',
      'In the flood 25 schools took in families.',
    ],
  ])('are none where there is %s', (_why, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });

  it('are news where a toll is told a day later, and where one outlet tells both', () => {
    const early = 'At least 14 people were killed when the ferry sank off Dornholm on Monday, police said.';
    const late = 'At least 31 people were killed when the ferry sank off Dornholm on Monday, police said.';
    expect(
      differencesOf(
        ['Northern Wire', '2031-05-12T10:00:00Z', early],
        ['Coast Herald', '2031-05-14T10:00:00Z', late],
      ),
    ).toEqual([]);
    expect(
      differencesOf(
        ['Coast Herald', '2031-05-12T10:00:00Z', early],
        ['Coast Herald', '2031-05-12T12:00:00Z', late],
      ),
    ).toEqual([]);
  });
});

describe('two numbers that one article sets beside one another', () => {
  it.each([
    [
      'Only 610 of 900 members had voted, the league said. The union puts the turnout at 702.',
      'Number: 610 or 702',
    ],
    [
      'The duty would fall to 7.5%, one diplomat said. The other put the final rate at 8%.',
      'Number: 7.5% or 8%',
    ],
    ['Organisers said 12,000 people had come. Police put the number at 7,000.', 'Number: 12,000 or 7,000'],
    ['The union said that 900 jobs would go. The company said the figure was 640.', 'Number: 900 or 640'],
    [
      'Ida Holm denied the leaked figure of 200 closures. She said the plan affected 110 offices.',
      'Number: 200 or 110',
    ],
  ])('are told: %s', (text, about) => {
    expect(differencesOf(['Northern Wire', '2031-05-12T10:00:00Z', text])).toEqual([
      expect.stringContaining(about),
    ]);
  });

  it.each([
    'Inflation was 3% in May. The bank puts growth at 2%.',
    'The fair drew 12,000 people. Tickets were put on sale at 9,000.',
    'The union said that 900 jobs would go. The company said the meeting was at 8.',
    'She put the phone down at 5.',
    'Organisers said 12,000 people had come. Police put the number at about 12,000.',
  ])('are none of two things: %s', (text) => {
    expect(differencesOf(['Northern Wire', '2031-05-12T10:00:00Z', text])).toEqual([]);
  });
});

describe('numbers with the words before them', () => {
  it.each([
    [{ value: 3000, qualifier: 'more than ' }, { value: 3200, qualifier: '' }, true],
    [{ value: 3000, qualifier: 'more than ' }, { value: 5000, qualifier: '' }, false],
    [{ value: 8000, qualifier: 'up to ' }, { value: 7000, qualifier: '' }, true],
    [{ value: 34, qualifier: 'at least ' }, { value: 51, qualifier: 'at least ' }, false],
    [{ value: 40, qualifier: '' }, { value: 38, qualifier: '' }, false],
    [{ value: 40, qualifier: 'about ' }, { value: 38, qualifier: '' }, true],
    [{ value: 2400, qualifier: '' }, { value: 2412, qualifier: '' }, true],
    [{ value: 2400, qualifier: '' }, { value: 2500, qualifier: '' }, false],
  ])('%o and %o may be one: %s', (a, b, isOne) => {
    expect(areCompatible(a, b)).toBe(isOne);
    expect(areCompatible(b, a)).toBe(isOne);
  });
});

it.each([
  ['Petro Marchuk said that the captives would be freed on October 17.', 0],
  ['Petro Marchuk said that 17 captives would be freed.', 1],
])('takes no day of a month for a number that another one is set against: %s', (before, count) => {
  const text = `${before} Ida Holm put their number at 25.`;
  expect(differencesOf(['Northern Wire', '2031-10-12T10:00:00Z', text])).toHaveLength(count);
});
