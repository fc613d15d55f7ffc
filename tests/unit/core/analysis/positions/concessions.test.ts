import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('what a party could give', () => {
  it.each([
    [
      'Mayor Ida Moor of Lund said the city could shorten the lease to eight years.',
      'Lund offers: could shorten the lease to eight years',
    ],
    [
      'Rector Ida Moor said Lund University could lend its boats.',
      'Lund University offers: could lend its boats',
    ],
    [
      'Norway’s foreign minister said Oslo could release the two ships within a week.',
      'Norway offers: could release the two ships within a week',
    ],
    [
      'The commission’s chairman said he would let the parties inspect the warehouse.',
      'Commission offers: he would let the parties inspect the warehouse',
    ],
    [
      'The Harbour Trust said it would hand back the boats.',
      'Harbour Trust offers: it would hand back the boats',
    ],
  ])('is an offer in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each([
    'Norway said it could rain in Oslo.',
    'The Bank of Chile said it could raise rates in May.',
    'Nordair said it could cut 300 jobs.',
    'Nordair said it could withdraw staff from Lund.',
    'Analysts said Norway could release oil from its reserve.',
    'Norway said the storm could ease by noon.',
    'The Norwegian ministry said it would release the figures on Friday.',
    'The museum is happy to welcome its millionth visitor.',
    'Cyprus’s envoy said: “We’ll give you the days when we have them.”',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a list of wishes', () => {
  it('holds one position an item', () => {
    expect(
      read('Ida Moor, who chairs the Rowers’ Guild, listed two demands: a dry shed and a doctor.'),
    ).toEqual(['Rowers’ Guild demands: a dry shed', 'Rowers’ Guild demands: a doctor']);
    expect(
      read('The Rowers’ Guild has three conditions: a shed; a doctor on site; and an end to fines.'),
    ).toEqual([
      'Rowers’ Guild demands: a shed',
      'Rowers’ Guild demands: a doctor on site',
      'Rowers’ Guild demands: an end to fines',
    ]);
    expect(read('The Rowers’ Guild will go into the talks with one of its old demands: a dry shed.')).toEqual(
      ['Rowers’ Guild demands: a dry shed'],
    );
  });

  it.each([
    'The Rowers’ Guild has met two demands: a dry shed and a doctor.',
    'The Rowers’ Guild could list two demands: a dry shed and a doctor.',
    'The film makes few demands: it is short.',
  ])('holds none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('terms and threats', () => {
  it.each([
    [
      'Sudan’s army will accept a truce only if its rivals leave the town.',
      'Sudan demands: will accept a truce only if its rivals leave the town',
    ],
    [
      'The United States told Norway it will double tariffs on steel unless the levy goes.',
      'United States warns: it will double tariffs on steel unless the levy goes',
    ],
    ['Norway said it cannot agree to a freeze.', 'Norway rejects: it cannot agree to a freeze'],
    ['Norway declined to hand over the ship.', 'Norway rejects: to hand over the ship'],
    [
      'The Dockers’ Union warned that the jobs must go to members.',
      'Dockers’ Union demands: that the jobs must go to members',
    ],
    ['The Dockers’ Union is seeking an independent audit.', 'Dockers’ Union demands: an independent audit'],
    [
      'The Rowers’ Guild wants no new line until the air has been tested.',
      'Rowers’ Guild demands: no new line until the air has been tested',
    ],
    [
      'China opposed the rules and would take countermeasures if they came into force.',
      'China warns: would take countermeasures if they came into force',
    ],
  ])('are read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'Norway declined to discuss the sites.',
    'Turnout declined in Norway’s north.',
    'Norway and Chile could not agree on the fee.',
    '“We don’t always agree on things,” Norway’s foreign minister said.',
    'Norway refused to comment.',
    'The Dockers’ Union is seeking a new treasurer.',
    'Norway would agree to meet again.',
  ])('are none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('warn where what must be done has an “or” behind it', () => {
    expect(read('Norway warned that Chile must pay or face a ban.')).toEqual([
      'Norway warns: that Chile must pay or face a ban',
    ]);
  });
});
