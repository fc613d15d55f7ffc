import { describe, expect, test } from 'vitest';
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
    ['a programme in quotation marks', 'She told “This Week in Politics” and "This Week" as much.'],
    ['a programme of one word', 'Channel 5’s “Tonight” reported it.'],
    ['a programme without quotation marks', 'He told NBC’s Today show.'],
    ['a title with its full stop inside', 'The chairman spoke on “Capitol This Week.”'],
    ['a title that comes again in another case', 'She told "This Week" so. "This week," it went on.'],
    ['an age', 'The 46-year-old, a man aged 52 years, has a son two years old.'],
    ['a section', 'Under Article 5 and Section 2010 of the code it is legal.'],
    ['a bill', 'Senate Bill 2016 and HB 2017 died.'],
    ['a number of people', 'Some 2,022 people and 2000 workers came.'],
    ['a price', 'It costs $1,999, or 1999 euros.'],
    ['a flight, a room or a phone', 'Flight 2019, Room 2010, call 555-1999.'],
    ['an address', 'The depot, at 1984 Canal Street, and the hall on October Lane, 14 February Lane.'],
    ['a name', 'May Prosser, June Akande and April Henson said so, and so did Summer Okafor.'],
    ['a minister', 'Theresa May spoke to President May.'],
    ['minutes that are read', 'The minutes of the meeting were read.'],
    ['a fraction', 'A quarter of them left with half a loaf.'],
    ['a pact named after a day', 'The Good Friday Agreement holds.'],
    ['a Sunday school', 'A Sunday-school class grew it; a Sunday school sold it.'],
    ['a code', 'The drug CVN-2024 and the object C/1984 Q are new.'],
    ['a decimal', 'It fell 0.3% to 19.82 and spent 20.15 billion.'],
  ])('%s', (_, text) => {
    expect(valuesIn(text, '2022-01-12')).toEqual([]);
  });

  test('but a quoted word may be said of a day', () => {
    expect(valuesIn('“Tomorrow,” she said.', '2022-01-12')).toEqual(['Tomorrow = 2022-01-13']);
  });
});

describe('hostile input', () => {
  const size = 1_000_000;
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
  ])('a megabyte of %j takes linear time', (unit) => {
    const started = performance.now();
    datesIn(unit.repeat(size / unit.length), '2022-01-12');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
