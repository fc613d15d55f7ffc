import { describe, expect, test } from 'vitest';
import { muchOf } from '../../../../support/much-of.ts';
import { datesIn, valuesIn } from './dates-in.ts';

describe('no time is told by', () => {
  test.each([
    ['the verb may', 'They may meet. May I ask?'],
    ['the verb march', 'Troops march on; the march was long.'],
    ['an ordinal', 'A second man came, and the second vote failed.'],
    ['the sun', 'He sat in the sun.'],
    ['a score', 'They won 3-2 and lost 50-48.'],
    ['a manner of speaking', 'The line is open 24/7.'],
    ['a newspaper', 'The Sunday Times reported it.'],
    ['a programme in quotation marks', 'She told “This Week in Ports” and "This Week" as much.'],
    ['a programme of one word', 'Channel 9’s “Tonight” had it first.'],
    ['a programme without quotation marks', 'He told NBC’s Today show.'],
    ['a title with its full stop inside', 'The chairman spoke on “Harbour This Week.”'],
    ['a title that comes again in another case', 'She told "This Week" so. "This week," it went on.'],
    ['an age', 'The 38-year-old, a man aged 61 years, has a son two years old.'],
    ['a section', 'Article 5 and Section 1996 of that law allow it.'],
    ['a bill', 'House Bill 1994 and SB 2011 failed.'],
    ['a number of people', 'Some 2,019 people and 1900 workers came.'],
    ['a price', 'It costs $1,987, or 1987 euros.'],
    ['a flight, a room or a phone', 'Flight 1988, Room 2003, dial 555-2011.'],
    ['an address', 'The shop is at 1962 Mill Street, the club on November Lane, the inn at 9 August Lane.'],
    ['a name', 'May Tolliver, June Brask and April Oduya agreed; Summer Vance did not.'],
    ['a minister', 'Theresa May spoke to President May.'],
    ['minutes that are read', 'The council’s minutes were read out.'],
    ['a fraction', 'A quarter of them left with half a loaf.'],
    ['a pact named after a day', 'The Good Friday Agreement holds.'],
    ['a Sunday school', 'A Sunday-school choir sang; a Sunday school closed.'],
    ['a code', 'The pill QRX-2021 and the comet C/1997 B are new.'],
    ['a decimal', 'It rose 1.4% to 19.37 and cost 20.48 billion.'],
  ])('%s', (_, text) => {
    expect(valuesIn(text, '2022-01-12')).toEqual([]);
  });

  test('but a quoted word may be said of a day', () => {
    expect(valuesIn('“Tomorrow,” she said.', '2022-01-12')).toEqual(['Tomorrow = 2022-01-13']);
  });
});

describe('hostile input', () => {
  test.each([
    '1 ',
    'May ',
    'Monday',
    '(',
    'the ',
    'a few ',
    '"This Week ',
    '2022.',
    ' ',
    'twenty ',
    'the end of ',
    '10:0',
    'five days and ',
    '5 days, ',
    'that ',
    'a week from ',
    'before Monday’s ',
  ])('much of %j is read to its end', (unit) => {
    expect(datesIn(muchOf(unit), '2022-01-12')).toBeInstanceOf(Object);
  });
});
