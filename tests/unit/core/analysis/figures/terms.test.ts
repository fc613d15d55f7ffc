import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findFigures } from '../../../../../src/core/analysis/figures/figures.ts';

function figuresOf(text: string): readonly string[] {
  return findFigures(readDocument({ text }), []).map(({ value, unit }) => `${value} ${unit}`);
}

describe('findFigures reads what an agreement, an offer or a plan measures', () => {
  it.each([
    ['The parties signed a 45-day moratorium.', '45 days'],
    ['Halden has asked for a 12-year property tax abatement.', '12 years'],
    ['The mill seeks an eight-year waiver of dues.', '8 years'],
    ['The union called a 48-hour strike.', '48 hours'],
    ['The truce is to last 45 days.', '45 days'],
    ['The mill would hold the waiver for five years rather than nine.', '5 years'],
    ['The front will pull its guns back 10 kilometres from the pass.', '10 kilometres'],
    ['The artillery is to be moved 15 km back.', '15 kilometres'],
    ['The pilots will tow the barges 9 miles from the lock.', '9 miles'],
    ['The river will have an 8-kilometre buffer zone.', '8 kilometres'],
    ['A corridor of the kind, a strip 3 miles wide, was agreed.', '3 miles'],
    ['The zoo has leased a 40-hectare meadow.', '40 hectares'],
    ['The town wants a 200-bed hospital.', '200 beds'],
  ])('“%s”', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure]);
  });

  it.each([
    'It ended its 20-year war.',
    'The ferry was 20 km north of Arvik.',
    'He walked 12 miles.',
    'He ran a 10 km race.',
    'The tower at the airport is 87 metres high.',
    'They met for five hours.',
    'A 5-metre boat came.',
  ])('but not “%s”', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe('findFigures reads small numbers', () => {
  it.each([
    ['The plant will install four continuous air monitors.', '4 monitors'],
    ['They hold nine northern fishing boats.', '9 boats'],
    ['A crew of eleven persons sailed.', '11 persons'],
    ['Eleven road workers will be swapped on Friday.', '11 workers'],
    ['The guard is holding 63 fishermen.', '63 fishermen'],
  ])('“%s”', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure]);
  });

  it.each(['Two boats left.', 'Six people came.', 'Nine members spoke.', 'Eleven workers ate.'])(
    'but not “%s”',
    (text) => {
      expect(figuresOf(text)).toEqual([]);
    },
  );
});

describe('findFigures reads sums of money', () => {
  it.each([
    ['The fine is 2 million ouguiyas per boat.', '2000000 ouguiya'],
    ['The clinic will get 60 million rand.', '60000000 rand'],
    ['The clinic will get R60 million.', '60000000 rand'],
    ['The fee is 400 zlotys.', '400 zloty'],
    ['The fund lost 3 billion won.', '3000000000 won'],
  ])('“%s”', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure]);
  });

  it.each(['Of the teams 9 won.', 'There are 5 real choices.', 'The jet was the R 2 of its day.'])(
    'but not “%s”',
    (text) => {
      expect(figuresOf(text).filter((figure) => /won|real/.test(figure))).toEqual([]);
    },
  );
});

describe('findFigures leaves out what nobody gives weight to', () => {
  it.each([
    ['the hour over an entry of a live page', '**14.00 Barge leaves**\n\nSome good news.'],
    [
      'what a company tells about itself under a release',
      'The zoo grew.\n\nAbout Bol Zoo\n\nBol Zoo keeps 900 horses. In 2024 it fed 31,000 tons of hay.',
    ],
    ['the price of a share', 'Shares in Bol closed up 1.4% at 22.15 euros.'],
    ['how a share moved', 'Bol shares fell 2 percent to $8.14.'],
    ['the price at a market', 'Cod was being quoted at €14.20 a kilo.'],
  ])('%s', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
