import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

/** Both articles are of one affair: they share its names. */
const affair = 'For months Norland officials and Halden have argued over the port of Arvik.\n\n';

function numbersOf(a: string, b: string): readonly string[] {
  return differencesOfTwo(affair + a, affair + b).filter((about) => about.startsWith('Number'));
}

describe('two numbers for one thing, told in other words', () => {
  it.each([
    [
      'Oslo and Bergen will open talks on Tuesday over nine Bergen fishing boats, the fisheries ministry said.',
      'He added that the question of the eleven cutters had been left to the ministers.',
      '9 or 11 boats',
    ],
    [
      'The envoy welcomes the pledge to let a first convoy of 22 trucks reach the town of Arvik on Thursday.',
      'What was decided is smaller: a convoy of 20 lorries, the first since June, is to set off for Arvik.',
      '22 or 20 trucks',
    ],
    [
      'The rebels hold 25 road workers, the government says.',
      'The rebels said that they had 23 captives, all of them road workers.',
      '25 or 23 workers',
    ],
    [
      'Fire destroyed 40 homes in the valley on Sunday.',
      'Sunday’s fire in the valley burned down 55 houses, the mayor said.',
      '40 or 55 homes',
    ],
    [
      'Halden wants to spend $180 million on a second furnace line, which would add 140 jobs.',
      'Halden says that the $160 million project would bring 140 jobs.',
      '180 million or 160 million US dollar',
    ],
    [
      'The Norland side is demanding a fine of 2 million kroner per boat before any release.',
      'On the table are fines that two industry sources put at 3 million kroner a boat.',
      '2 million or 3 million krone',
    ],
    [
      'Drivers must leave a bond of $500 at the gate, the hauliers’ league says.',
      'The ministry puts the bond at $450.',
      '500 or 450 US dollar',
    ],
    [
      'The city will pay €12 million for the stadium site.',
      'The stadium site is to cost the city €15 million.',
      '12 million or 15 million euro',
    ],
    [
      'The front will pull its heavy guns back 10 kilometres from the pass, its leader says.',
      'The front is to move its artillery 15 km back, according to a copy of the text.',
      '10 or 15 kilometres',
    ],
    [
      'Some 300 nurses are to strike at Arvik General on Friday over pay.',
      'Friday’s strike over pay at Arvik General is to involve 450 workers.',
      '300 or 450 nurses',
    ],
    [
      'The two sides agreed on a 30-day truce from midnight.',
      'The truce is to last 45 days, a diplomat said.',
      '30 or 45 days',
    ],
    [
      'Halden has asked the city for a 12-year tax break.',
      'Halden would pay no tax for ten years if the city agreed to what it asks.',
      '12 or 10 years',
    ],
  ])('are set against one another: %s', (a, b, numbers) => {
    expect(numbersOf(a, b)).toEqual([expect.stringContaining(`Number: ${numbers}`)]);
  });

  it.each([
    [
      'what is asked for and what comes of it',
      'Norland wants to cut the licences for small boats to 500 licences.',
      'The ministers will grant 450 licences to small boats.',
    ],
    [
      'boats that one side demands back and boats that both agree on',
      'Norland demands nine fishing boats back from the pier in the bay.',
      'The ministers agreed on eleven fishing boats to come back from the pier in the bay.',
    ],
    [
      'two fines of two crimes',
      'The fine for a boat is 2 million kroner.',
      'The toll for a crossing is 3 million kroner.',
    ],
    [
      'two rates',
      'The strike costs the port $600,000 a day in fees for ships.',
      'The strike has cost the port $900,000 in fees for ships.',
    ],
    ['two places', 'In Oslo nine fishing boats burned.', 'In Bergen eleven fishing boats burned.'],
    [
      'two deeds',
      'The guard freed nine fishing boats at the pier.',
      'The guard sank eleven fishing boats at the pier, killing two.',
    ],
    [
      'what was and what will be',
      'The mill cut 40 wells off last year.',
      'The mill will cut 60 wells off soon.',
    ],
    [
      'two groups',
      'A second convoy of 22 trucks left for Arvik.',
      'The first convoy of 20 lorries left for Arvik.',
    ],
    [
      'more of the same',
      'A convoy of 22 trucks left for Arvik.',
      'A convoy of another 20 lorries left for Arvik.',
    ],
    [
      'those of one fate, which no word made known before',
      'Norland’s coast guard holds nine fishing boats at Arvik.',
      'The eleven boats that burned at Arvik were insured.',
    ],
    [
      'those of one owner',
      'Seven trucks with flour reached Arvik on Sunday.',
      'On Sunday the nine trucks of the post office were repainted.',
    ],
    [
      'a rounding',
      'The $180 million plan would bring 140 jobs.',
      'The plan, at $180.4 million, would bring 140 jobs.',
    ],
    [
      'two lengths of two things',
      'The court set a 30-day deadline for the mill.',
      'The sides signed a 45-day truce at sea.',
    ],
  ])('but not %s', (_, a, b) => {
    expect(numbersOf(a, b)).toEqual([]);
  });

  it('nor the numbers of two affairs', () => {
    const told = differencesOf(
      ['Northern Wire', '2031-05-12T10:00:00Z', `${affair}The two sides agreed on a 30-day truce.`],
      [
        'Coast Herald',
        '2031-05-12T16:00:00Z',
        'Lunds Bank and the Kestrel Group met in Basel.\n\nThe truce between Sarv and Dashtan is to last 45 days.',
      ],
    );
    expect(told).toEqual([]);
  });

  it('nor numbers told days apart, when the affair has gone on', () => {
    const told = differencesOf(
      [
        'Northern Wire',
        '2031-05-12T10:00:00Z',
        `${affair}The Norland side is demanding a fine of 2 million kroner per boat before any release.`,
      ],
      [
        'Coast Herald',
        '2031-05-16T16:00:00Z',
        `${affair}On the table are fines that two industry sources put at 3 million kroner a boat.`,
      ],
    );
    expect(told).toEqual([]);
  });

  it('nor others than the one that is most alike, of several in one article', () => {
    const b =
      'What was decided is smaller: a convoy of 20 lorries is to set off for Arvik. At the gate 26 trucks wait.';
    const a = 'The envoy welcomes the pledge to let a first convoy of 22 trucks reach the town of Arvik.';
    expect(numbersOf(a, b)).toEqual([expect.stringContaining('22 or 20')]);
  });
});

describe('what somebody denied', () => {
  it('is not set against those who said that it would not be', () => {
    const told = differencesOfTwo(
      'Oslo will not pay anything that looks like a ransom, a diplomat said.',
      'The minister, Ida Holm, denied that the payment by Oslo was a ransom.',
    );
    expect(told).toEqual([]);
  });
});
