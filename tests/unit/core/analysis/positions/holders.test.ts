import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { positionsOf, told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('who holds a position', () => {
  it.each([
    [
      'a country that no list has, by its office',
      'ZAREM — Orvia’s defence minister rejected the map. The Orvian army stayed.',
      'Orvia rejects: the map',
    ],
    [
      'its officials, by what they say it will do',
      'Orvia will not sign the treaty, Prime Minister Henk Marr said. “We reject the map,” Marr added.',
      'Orvia rejects: the map',
    ],
    [
      'a spokesman’s president',
      'Norway would join the pact, President Ida Holm said. Holm’s spokesman, Rolf Vik, rejected the draft.',
      'Norway rejects: the draft',
    ],
    [
      'a mayor, by name',
      'The mayor, Philippa Grant, wants the bridge closed.',
      'Philippa Grant demands: the bridge closed',
    ],
    [
      'a governor, by name and not for the country',
      'Gov. Anita Reyes rejected the plan.',
      'Anita Reyes rejects: the plan',
    ],
    [
      'a chief executive’s company',
      'Ida Roe, chief executive of Nordair, rejected the offer.',
      'Nordair rejects: the offer',
    ],
    [
      'the company that the text before speaks of',
      'Telvia said it would buy Nordcom, a rival operator. Telvia has offered €9bn. Chief executive Carla Mendes rejected a split.',
      'Telvia rejects: a split',
    ],
    [
      'the employer that the article names beside it',
      'The employer, state-owned Nordair Ports, has offered six per cent.',
      'Nordair Ports offers: six per cent',
    ],
    [
      'a union named by its workers',
      'The United Metalworkers met. The union wants a raise of 6 percent.',
      'United Metalworkers demands: a raise of 6 percent',
    ],
    [
      'residents of a place',
      'Residents of Fell Lane are demanding a crossing.',
      'Residents of Fell Lane demands: a crossing',
    ],
    [
      'a faction',
      'Talks stalled. The Greens insist on 2030. Nobody asked the Greens why.',
      'Greens demands: 2030',
    ],
    [
      'a body with a clause about it',
      'The housing association that owns the blocks has ruled out a freeze.',
      'Housing association rejects: a freeze',
    ],
    ['a people at the table', 'The Belgians want more guarantees.', 'Belgium demands: more guarantees'],
    [
      'whoever denies what he is accused of',
      'Emile Vaud, 61, denies having taken the money.',
      'Emile Vaud denies: having taken the money',
    ],
    [
      'a company whose name ends in a country',
      'Corvia Ireland accepted the offer. Corvia Ireland has 200 planes.',
      'Corvia Ireland accepts: the offer',
    ],
  ])('is %s', (_, text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'Critics rejected the plan.',
    'Some residents want the bridge closed.',
    'A union rejected the plan.',
    'Voters rejected the plan.',
    'Dewayne Smith, 33, of Baldwin, dismissed the idea.',
    'South Korea’s impeached president has refused to step down.',
    'The committee’s report and the experts who wrote it demand patience.',
  ])('is nobody in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is an outlet that speaks for itself, or that the article tells as a company', () => {
    expect(
      told(
        positionsOf(
          'The Coast Herald demanded that Norway release its reporter. On Friday the Coast Herald told of it.',
        ),
      ),
    ).toEqual(['Coast Herald demands: that Norway release its reporter']);
    expect(
      told(
        positionsOf('The broadcaster Lumen Television rejected the offer. Lumen Television has 900 staff.'),
      ),
    ).toEqual(['Lumen Television rejects: the offer']);
  });

  it('is not the company that an article only happens to name', () => {
    const text =
      'Telvia said it would buy Nordcom. Rival operator Zentel stayed out of it. Telvia has offered €9bn. Chief executive Carla Mendes ruled out a split.';
    expect(read(text).join()).not.toContain('Zentel');
  });
});

describe('a list of names', () => {
  it('holds together, each for itself', () => {
    expect(parties('Norway, Chile and Peru rejected the plan.')).toEqual(['Norway', 'Chile', 'Peru']);
    expect(parties('On Monday, Norway and Chile rejected the plan.')).toEqual(['Norway', 'Chile']);
  });

  it('names no town whose mayor it tells', () => {
    expect(parties('The mayors of Basel, Mainz and Bonn rejected the plan.')).toEqual([
      'Mayors of Basel, Mainz and Bonn',
    ]);
    expect(parties('The beaches of Basel, Mainz and Bonn rejected the plan.')).toEqual([]);
  });
});

describe('a list of paragraphs behind a colon', () => {
  it('holds a position each', () => {
    expect(
      lines(
        'The Rail Union calls on the city to:\n\n* lift pay by 6 per cent; and\n* withdraw its plan.\n\nRain fell.',
      ),
    ).toEqual(['Rail Union demands: lift pay by 6 per cent', 'Rail Union demands: withdraw its plan']);
    expect(
      lines(
        'Voltane Metals Inc., a recycler, is big.\n\nSubject to approval, Voltane will:\n\n- mend the roof;\n- pay for a study.',
      ),
    ).toEqual(['Voltane offers: mend the roof', 'Voltane offers: pay for a study']);
  });

  it('holds them where the bullets are lost', () => {
    expect(
      lines(
        'The Rail Union calls on the city to:\n\nlift pay by 6 per cent; and\n\nmend the roof.\n\nRain fell.',
      ),
    ).toEqual(['Rail Union demands: lift pay by 6 per cent', 'Rail Union demands: mend the roof']);
  });

  it.each([
    'The Royal Ballet will dance:\n\n- Giselle;\n- Manon.',
    'The show will:\n\n- open at nine;\n- close at ten.',
    'The Rail Union has not called on the city to:\n\n- lift pay.',
    'The Rail Union calls on the city to:\n\nNobody came.',
  ])('holds none in “%s”', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

function parties(text: string): string[] {
  return analyse({ text, publishedAt: '2024-05-05' }).positions.map(({ party }) => party);
}

function lines(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}
