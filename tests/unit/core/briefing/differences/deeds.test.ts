import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

describe('two numbers of those of whom two outlets tell one deed in other words', () => {
  it.each([
    [
      'The plant, which employs 3,400 people, will close by the end of 2032.',
      'About 2,900 people work at the plant, the town’s biggest employer.',
      '3,400 or 2,900',
    ],
    [
      'The carmaker will cut 1,200 jobs at its plant in Arvik, it said on Monday.',
      'More than 1,700 workers at the Arvik plant are to lose their jobs.',
      '1,200 or 1,700',
    ],
    [
      'The two sides exchanged 210 prisoners on Sunday at the Kelm crossing.',
      'A total of 230 captives were swapped at the Kelm crossing on Sunday, the Red Cross said.',
      '210 or 230',
    ],
    [
      'About 4,000 people marched through Arvik on Sunday.',
      'Some 7,000 marchers filled the streets of Arvik on Sunday, organisers said.',
      '4,000 or 7,000',
    ],
    [
      'Fourteen people were injured in the crash on Sunday.',
      'The crash on Sunday left 19 people hurt, hospital officials said.',
      '14 or 19',
    ],
    [
      'The aid convoy of 40 lorries crossed the border on Sunday.',
      'Thirty-two trucks with aid crossed the border on Sunday, the UN said.',
      '40 or 32',
    ],
    [
      'Police arrested 23 people after the march on Sunday.',
      'Thirty-one people were detained at Sunday’s march, according to lawyers.',
      '23 or 31',
    ],
    [
      'The bus was carrying 42 passengers.',
      'There were 51 people on board the bus, rescuers said.',
      '42 or 51',
    ],
    [
      'Power was cut to 12,000 homes in the storm.',
      'The storm left 19,000 households without electricity.',
      '12,000 or 19,000',
    ],
    [
      'The company warns that up to 312 flights would be affected by the stoppage.',
      'A whopping 340 flights are for the chop as the stoppage begins.',
      '312 or 340',
    ],
  ])('are told: %s', (a, b, numbers) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringContaining(`Number: ${numbers} `)]);
  });

  it.each([
    ['an earlier year', 'Corvane will cut 1,200 jobs in Arvik.', 'Corvane cut 900 jobs in 2029.'],
    ['a plant and a town', 'The plant employs 3,400 people.', 'The town has 2,900 people.'],
    [
      'two towns',
      'Police arrested 23 people in Arvik on Sunday.',
      'Police arrested 31 people in Bolstad on Sunday.',
    ],
    ['two days', 'Seven civilians were killed on Saturday.', 'Nine civilians were killed on Sunday.'],
    ['a bus and a train', 'The bus was carrying 42 passengers.', 'The train had 51 passengers on board.'],
    [
      'one airline and all of them',
      'Merrion Air said it expected to cancel 140 flights on Wednesday.',
      'Up to 312 flights would be cancelled on Wednesday.',
    ],
    [
      'what is to come and what has been',
      'The yard will cut 1,200 jobs.',
      'The yard cut 800 jobs in the winter.',
    ],
    [
      'passengers alone and with the crew',
      'The liner took 420 passengers and crew off the ship in Arvik.',
      'The liner flew its 246 passengers from the ship in Arvik.',
    ],
    [
      'more of them',
      'Rescuers found the bodies of two more victims in Arvik.',
      'Three victims had been found dead in Arvik.',
    ],
    [
      'those who are known and all of them',
      'The families of the two wounded men in Arvik asked to be left alone.',
      'Three people were hurt in Arvik and taken to a hospital.',
    ],
    [
      'a new count',
      'The airline expects to cancel 140 flights on Wednesday.',
      'The airline now expects to cancel 162 flights on Wednesday.',
    ],
  ])('are none of %s', (_what, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });

  it('are told once, however many outlets have them', () => {
    const few = 'The two sides exchanged 210 prisoners on Sunday at the Kelm crossing.';
    const many = 'A total of 230 captives were swapped at the Kelm crossing on Sunday.';
    expect(
      differencesOf(
        ['Northern Wire', '2031-05-12T06:00:00Z', few],
        ['Coast Herald', '2031-05-12T07:00:00Z', many],
        ['Lake Tribune', '2031-05-12T08:00:00Z', few],
        ['Hill Gazette', '2031-05-12T09:00:00Z', many],
      ),
    ).toHaveLength(1);
  });

  it('are news where a toll is told anew on the same day', () => {
    expect(
      differencesOf(
        ['Northern Wire', '2031-05-12T06:00:00Z', 'Seven people were killed in the blast in Arvik.'],
        ['Coast Herald', '2031-05-12T20:00:00Z', 'Eleven people were killed in the blast in Arvik.'],
      ),
    ).toEqual([]);
  });
});
