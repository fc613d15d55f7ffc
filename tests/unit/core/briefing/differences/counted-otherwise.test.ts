import { describe, expect, it } from 'vitest';
import { differencesOfTwo } from './told-by.ts';

describe('two numbers of one thing', () => {
  it.each([
    [
      'a crew by trades and as a whole',
      'About 310 deck, galley and engine crew of the Sund Line walked out at midnight. The islands of Ost and Vest wait for Kelm flour.',
      'Some 360 crew are on strike in Arvik, Brandal and along the Kelm. The shops of Ost and Vest are empty.',
      'Number: 310 or 360 crew',
    ],
    [
      'an offer made, and turned down',
      'The guild rejected the yard’s offer of 3.1% last week.',
      'The yard has offered a rise of 3.6 per cent from May.',
      'Number: 3.1% or 3.6%',
    ],
    [
      'an offer turned down by others in other words',
      'The Pilots’ Guild turned down an offer of 6 per cent from Sund Air.',
      'Sund Air offered its pilots a pay rise of 7 per cent.',
      'Number: 6% or 7%',
    ],
    [
      'what was settled',
      'Porters will get a rise of 4.2% under the deal.',
      'The guild and the hospital settled at 4.6 per cent late on Sunday.',
      'Number: 4.2% or 4.6%',
    ],
    [
      'what was won',
      'Nurses at Arvik won a pay increase of 5 per cent on Monday.',
      'The Arvik nurses have been promised a rise of 5.5 per cent.',
      'Number: 5% or 5.5%',
    ],
    [
      'those with tickets by two words',
      'About 14,000 customers hold tickets for the strike.',
      'Some 18,000 passengers had booked for the strike.',
      'Number: 14,000 or 18,000 customers',
    ],
    [
      'a fine and fines',
      'The port demands a fine of 2 million kroner a boat before any boat is released.',
      'Skippers face fines that two brokers put at 3 million kroner a boat.',
      'Number: 2 million or 3 million',
    ],
    [
      'a few of those who are known by one name',
      'Two Estrian soldiers were wounded in a clash at the Kelm bridge on Sunday.',
      'In the clash at the Kelm bridge three Estrian servicemen were wounded on Sunday.',
      'Number: 2 or 3 soldiers',
    ],
  ])('are told: %s', (_why, a, b, about) => {
    const found = differencesOfTwo(a, b);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(about);
  });

  it.each([
    [
      'an offer and a demand',
      'The guild rejected the yard’s offer of 3.1% last week.',
      'The guild is demanding a rise of 6 per cent.',
    ],
    [
      'an offer and a settlement',
      'The yard offered a rise of 3.6 per cent on Monday.',
      'The guild and the yard settled at 4.2 per cent.',
    ],
    [
      'a share of a firm and pay',
      'The guild rejected an offer of 25% of the shares.',
      'The yard offered a rise of 20 per cent.',
    ],
    ['strikes at two places', 'In Arvik 310 crew are on strike.', 'In Brandal 360 crew are on strike.'],
    [
      'some of them and all of them',
      'Five of the sailors were freed on Sunday.',
      'The port still holds 12 sailors, the union said.',
    ],
    [
      'two firms',
      'Sund Air offered a rise of 6 per cent to its 300 pilots.',
      'Merrion Rail workers won a rise of 5 per cent.',
    ],
  ])('are none of %s', (_why, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });
});
