import { describe, expect, test } from 'vitest';
import { valuesIn } from './dates-in.ts';

// 2013-03-22 is a Friday.
describe('a quoted tomorrow', () => {
  test.each([
    [
      '"I will see the king in Cairo tomorrow," she told reporters on Wednesday night.',
      ['tomorrow = 2013-03-21', 'Wednesday night = 2013-03-20TNI'],
    ],
    ['“We meet today,” she said on Thursday.', ['today = 2013-03-21', 'Thursday = 2013-03-21']],
    [
      '“We met last night,” the envoy said in Oslo on Tuesday.',
      ['last night = 2013-03-18TNI', 'Tuesday = 2013-03-19'],
    ],
  ])('is counted from the day on which it was said: %s', (text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });

  test.each([
    ['nothing tells when it was said', '“Tomorrow we vote,” he said.', ['Tomorrow = 2013-03-23']],
    [
      'it was said today',
      '“We vote tomorrow,” he said Friday.',
      ['tomorrow = 2013-03-23', 'Friday = 2013-03-22'],
    ],
    [
      'the day is that of something else',
      '“We vote tomorrow” was on the wall where they met on Monday.',
      ['tomorrow = 2013-03-23', 'Monday = 2013-03-18'],
    ],
    [
      'it is not quoted',
      'He votes tomorrow, he said on Wednesday.',
      ['tomorrow = 2013-03-23', 'Wednesday = 2013-03-20'],
    ],
  ])('is counted from the day of publication where %s', (_, text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });
});

describe('the entries of a diary', () => {
  const diary =
    'DAYBOOK\nTuesday 26 March 2013\n\n10:00  Council: consultations\n13:00  Members, lunch hosted by Chile';

  test('are of the day over them', () => {
    expect(valuesIn(diary, '2013-03-25').slice(1)).toEqual([
      '10:00 = 2013-03-26T10:00',
      '13:00 = 2013-03-26T13:00',
    ]);
  });

  test('are of the day in the line that leads to them', () => {
    const told = 'How Tuesday’s attack unfolded:\n\n10:05 – Police are called.\n\n10:40 – A man is held.';
    expect(valuesIn(told, '2013-03-22').slice(1)).toEqual([
      '10:05 = 2013-03-19T10:05',
      '10:40 = 2013-03-19T10:40',
    ]);
  });

  test('are of the day of publication where no day stands over them', () => {
    expect(valuesIn('They met on 20 March.\n\n10:05 Smoke was seen by a crew.', '2013-03-25').at(-1)).toBe(
      '10:05 = 2013-03-25T10:05',
    );
  });
});

describe('an hour without its half beside a day', () => {
  test.each([
    ['They sit down in Sydney tomorrow at ten.', ['tomorrow at ten = 2013-03-23T10:00']],
    ['They return to the table at nine tomorrow.', ['nine tomorrow = 2013-03-23T09:00']],
    ['They will meet on Monday at two, she said.', ['Monday at two = 2013-03-25T14:00']],
    ['They will dine at eight tonight.', ['eight tonight = 2013-03-22T20:00']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });

  test.each([
    ['a price', 'Shares closed at 12 on Friday.', ['Friday = 2013-03-22']],
    ['an age', 'She died at seven.', []],
  ])('is no %s', (_, text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });
});
