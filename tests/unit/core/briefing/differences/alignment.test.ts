import { describe, expect, it } from 'vitest';
import { briefingOf, differencesOf } from './told-by.ts';

const about = 'Halden and Norland have argued over the port of Arvik for months.\n\n';

function numbersOf(a: string, b: string, days = 0): readonly string[] {
  const later = `2031-05-${12 + days}T16:00:00Z`;
  return differencesOf(
    ['Northern Wire', '2031-05-12T10:00:00Z', about + a],
    ['Coast Herald', later, about + b],
  ).filter((told) => told.startsWith('Number'));
}

/** The differences of several outlets, an hour apart. */
function ofAll(texts: readonly string[]): readonly string[] {
  return differencesOf(
    ...texts.map((text, at) => [`Outlet ${at}`, `2031-05-12T1${at}:00:00Z`, about + text] as const),
  );
}

describe('tellings of two outlets that are most alike of all', () => {
  it.each([
    [
      'by a number that both have, and who is counted',
      'About 3200 orderlies and assistants at six hospitals will stop work for 48 hours unless their claim is settled.',
      'The strike is expected to involve some 2300 orderlies and will last for 48 hours.',
      '3,200 or 2,300',
    ],
    [
      'of several in one article',
      'The yard owes $40 million to Halden banks. It owes $12 million in wages to welders.',
      'The welders of the yard are owed $15 million in wages. The banks in Halden are owed $40 million.',
      '12 million or 15 million',
    ],
    [
      'of a crowd, whatever it is there for',
      'About 400 people filled a hall in Arvik on Monday to hear of a plan to shut the hospital.',
      'More than 700 people turned out at the hall in Arvik on Monday to hear of the hospital.',
      '400 or 700',
    ],
    [
      'of captives, wherever talks on them are',
      'Envoys will hold talks in Bern on Friday on exchanging 25 captive road workers of the Salt Company.',
      'Ida Holm speaks for the families of 21 road workers of the Salt Company held by the front in Norland.',
      '25 or 21',
    ],
    [
      'that a minister told, and another',
      'The minister, Ida Holm, said that about 40 schools in the valley would close completely.',
      'If it goes ahead, 57 schools in the valley will be closed.',
      '40 or 57',
    ],
    [
      'of a country by one, of its people by the other',
      'Estria has sent 400 soldiers to the river.',
      'Some 700 Estrian troops have been moved to the river.',
      '400 or 700',
    ],
  ])('are set against one another %s', (_why, a, b, numbers) => {
    expect(numbersOf(a, b)).toEqual([expect.stringContaining(numbers)]);
  });

  it.each([
    [
      'two of one group and all of it',
      'Two women died when the bank in Arvik burned, police said.',
      'Three people died when the bank in Arvik burned, police said.',
      0,
    ],
    [
      'what is asked and what is agreed',
      'The welders of the yard want $15 million in wages.',
      'The welders of the yard have agreed to $12 million in wages.',
      0,
    ],
    [
      'what was told days later',
      'Lorry drivers said 37 lorries were waiting at the Arvik gate.',
      'Lorry drivers said 52 lorries were waiting at the Arvik gate.',
      5,
    ],
    [
      'two lists of which nothing agrees',
      'The patrol at Arvik seized 6 rifles, 12 magazines and 300 rounds.',
      'The patrol at Arvik seized 14 rifles, 31 magazines and 900 rounds.',
      0,
    ],
    [
      'a land and a province of it',
      'The flood of 2024 left 2,200 people dead in Norland and five other countries.',
      'The flood of 2024 left 1,600 people dead in the province of Arvik.',
      0,
    ],
    [
      'a part of them',
      'The quake at Arvik injured 40, 15 of them on the pier.',
      'The quake at Arvik injured 25 people.',
      0,
    ],
    ['a rounded number', 'The quake in Arvik killed 612 people.', 'The quake in Arvik killed 600 people.', 0],
    [
      'a number that grows',
      'The worm has infected 10,000 web shops in Halden.',
      'The worm has infected 6,000 web shops in Halden, and the number is growing.',
      0,
    ],
    [
      'what only looks alike',
      'The council of Arvik runs 14 schools.',
      'In Bern the council of elders has shut 31 schools in a row.',
      0,
    ],
  ])('are none of %s', (_why, a, b, days) => {
    expect(numbersOf(a, b, days)).toEqual([]);
  });

  it('are none where a third outlet has both', () => {
    const one = 'Arvik has lost 54 ferries in storms.';
    const other = 'Arvik has lost 157 ferries in storms.';
    expect(ofAll([one, other])).toHaveLength(1);
    expect(ofAll([one, other, 'It has lost 54 ferries since May, and 157 ferries in all.'])).toEqual([]);
  });

  it('cite every outlet that has the number', () => {
    const { differences } = briefingOf(
      ['Northern Wire', '2031-05-12T10:00:00Z', `${about}Lorry drivers said 37 lorries wait at the gate.`],
      ['Coast Herald', '2031-05-12T11:00:00Z', `${about}There are 37 lorries in the queue.`],
      ['Norland Post', '2031-05-12T12:00:00Z', `${about}Lorry drivers said 52 lorries wait at the gate.`],
    );
    expect(differences.map(({ versions }) => versions.map(({ cites }) => cites.length))).toEqual([[2, 1]]);
  });
});

describe('two numbers of one thing, whoever acts', () => {
  it.each([
    [
      'losses told of a keeper and of the house',
      'Hotelier Ida Holm in Arvik has already lost 31 bookings for the strike weekend.',
      'Ida Holm runs a hotel in Arvik. Forty bookings for the strike weekend have gone.',
    ],
    [
      'a year’s passengers',
      'Halden Ferries runs eight boats and carried 1.3 million passengers last year.',
      'Halden carried 1.1 million passengers last year, well below the figure before the storm.',
    ],
    [
      'a fund that is known',
      'The Arvik council has offered a hardship fund of $2 million for shops in Halden.',
      'Her hardship fund of $3 million will now lapse, the Arvik council in Halden says.',
    ],
    [
      'a cost by the day',
      'A strike on the ferries of Arvik would cost island businesses £1.2 million a day, Ida Holm said.',
      'A day without the ferries of Arvik would cost island businesses £900,000, Ida Holm said.',
    ],
    [
      'one ballot',
      'The Dockers’ League in Arvik said 87% of those who voted at Halden Lines had backed a strike, on a turnout of 71%.',
      'The Dockers’ League held a ballot at Halden Lines in Arvik, in which 84 per cent voted for action.',
    ],
  ])('are told: %s', (_what, a, b) => {
    expect(numbersOf(a, b)).toEqual([expect.stringMatching(/^Number: /)]);
  });

  it.each([
    [
      'what a law asks for and what there was',
      'An election in Arvik is only valid with a turnout of more than 50 percent, under Halden laws.',
      'The Arvik turnout was almost 90%, the Halden commission said of the election.',
    ],
    [
      'a season past',
      'Last season Jan Kowal led Arvik with 14 games in Halden.',
      'Jan Kowal was hurt and missed 10 games in Halden, Arvik said.',
    ],
    [
      'a day’s cost and all of it',
      'The strike would cost island businesses in Arvik $1.2 million a day.',
      'The strike would cost island businesses in Arvik $900,000.',
    ],
  ])('are none of %s', (_what, a, b) => {
    expect(numbersOf(a, b)).toEqual([]);
  });
});
