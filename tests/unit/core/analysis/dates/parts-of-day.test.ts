import { describe, expect, test } from 'vitest';
import { datesIn, valuesIn } from './dates-in.ts';

// 2022-01-12 is a Wednesday.
describe('parts of the day that stand for themselves', () => {
  test.each([
    ['Pensioners had queued since dawn.', ['dawn = 2022-01-12TMO']],
    ['The siege began at dawn on 4 January.', ['dawn on 4 January = 2022-01-04TMO']],
    ['They left on Monday at dusk.', ['Monday at dusk = 2022-01-10TEV']],
    ['The boats must be in by nightfall.', ['nightfall = 2022-01-12TEV']],
    ['Crews worked through the night.', ['the night = 2022-01-11TNI']],
    [
      'The rain stopped on Wednesday. Crews had worked through the night.',
      ['Wednesday = 2022-01-12', 'the night = 2022-01-11TNI'],
    ],
    ['Snow will fall during the night.', ['the night = 2022-01-12TNI']],
    [
      'The envoys met on Monday and dined in the evening.',
      ['Monday = 2022-01-10', 'the evening = 2022-01-10TEV'],
    ],
    ['Many spent the night outdoors.', ['the night = 2022-01-11TNI']],
    [
      'The coup began at 10 p.m. on Monday and was over by dawn.',
      ['10 p.m. on Monday = 2022-01-10T22:00', 'dawn = 2022-01-11TMO'],
    ],
    [
      'It passed at 11 p.m. on Monday; he signed it at 12:30 a.m.',
      ['11 p.m. on Monday = 2022-01-10T23:00', '12:30 a.m. = 2022-01-11T00:30'],
    ],
    ['A midnight deadline passed.', ['midnight = 2022-01-12T24:00']],
    ['Earlier in the day he had met the king.', ['Earlier in the day = 2022-01-12']],
    [
      'He was sacked on Monday. Earlier in the day he had met the king.',
      ['Monday = 2022-01-10', 'Earlier in the day = 2022-01-10'],
    ],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['a party', 'Members of Golden Dawn marched.'],
    ['a figure of speech', 'It is a new dawn for the town.'],
    ['the sky', 'Flares lit up in the night sky.'],
    ['rules made late', 'They threw out so-called midnight rules and the mayor’s “midnight regulations”.'],
    ['a film', 'He saw “Before Sunrise” twice.'],
  ])('are none in %s', (_, text) => {
    expect(valuesIn(text, '2022-01-12')).toEqual([]);
  });
});

describe('times counted from a time told', () => {
  test.each([
    ['The runway shut at 9:03 p.m. on Monday and opened 45 minutes later.', '2022-01-10T21:48'],
    ['The runway shut at 11:30 p.m. on Monday and opened two hours later.', '2022-01-11T01:30'],
    ['The runway shut on Monday and opened two hours later.', '2022-01-10'],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12').at(-1)).toContain(`later = ${expected}`);
  });

  test('stand in the zone of that time', () => {
    const dates = datesIn('It shut at 9 p.m. EST on Monday and opened an hour later.', '2022-01-12');
    expect(dates.map(({ value, offset }) => `${value}${offset ?? ''}`)).toEqual([
      '2022-01-10T21:00-05:00',
      '2022-01-10T22:00-05:00',
    ]);
  });
});

describe('the clock of a live report', () => {
  test('opens an entry with a colon behind it', () => {
    expect(valuesIn('15:10: Airports report delays.', '2022-01-12')).toEqual(['15:10 = 2022-01-12T15:10']);
  });

  test.each([
    ['a duration', 'She ran it in 2:15:04.'],
    ['a verse', 'He read from Luke 2:1: nothing else.'],
  ])('is not read from %s', (_, text) => {
    expect(valuesIn(text, '2022-01-12')).toEqual([]);
  });
});
