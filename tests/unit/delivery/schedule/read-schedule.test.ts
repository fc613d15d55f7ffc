import { describe, expect, it } from 'vitest';
import { readDays } from '../../../../src/delivery/schedule/read-days.ts';
import { readTimes } from '../../../../src/delivery/schedule/read-times.ts';
import { readZone } from '../../../../src/delivery/schedule/read-zone.ts';

function times(written: string): readonly string[] {
  return readTimes(written).map((time) => time.toString({ smallestUnit: 'minute' }));
}

describe('times of day', () => {
  it.each([
    ['9am', ['09:00']],
    ['09:00', ['09:00']],
    ['8:30 pm', ['20:30']],
    ['8.30 p.m.', ['20:30']],
    ['9', ['09:00']],
    ['12am', ['00:00']],
    ['12:05 PM', ['12:05']],
    ['noon and midnight', ['00:00', '12:00']],
    ['at 9, 17:30 & 9am', ['09:00', '17:30']],
    ['9:00 17:30', ['09:00', '17:30']],
    ['23:59', ['23:59']],
  ])('%s', (written, read) => {
    expect(times(written)).toEqual(read);
  });

  it.each([
    '',
    ' ',
    '24:00',
    '13pm',
    '0am',
    '9:60',
    '9:5',
    '0900',
    '9amx',
    'x9',
    '9am;;',
    'soon',
    '9–10',
    '-9:00',
  ])('refuses “%s”, with how to write them', (written) => {
    expect(() => readTimes(written)).toThrow(
      expect.objectContaining({ code: 'bad-time', mend: expect.stringContaining('9am') }),
    );
  });
});

describe('days of the week', () => {
  it.each([
    ['weekdays', [1, 2, 3, 4, 5]],
    ['Weekends', [6, 7]],
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
    ['every day', [1, 2, 3, 4, 5, 6, 7]],
    ['mon,wed', [1, 3]],
    ['Mondays and Thursdays', [1, 4]],
    ['tues, weds., thurs', [2, 3, 4]],
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['fri – mon', [5, 6, 7, 1]],
    ['mon to wed, sat', [1, 2, 3, 6]],
    ['on Fridays', [5]],
    ['every friday', [5]],
    ['sat sun', [6, 7]],
  ])('%s', (written, read) => {
    expect([...readDays(written)]).toEqual(read);
  });

  it.each(['', 'm', 'someday', 'mon-', 'mon-wed-fri', '1', 'mondayish', 'constructor'])(
    'refuses “%s”, with how to write them',
    (written) => {
      expect(() => readDays(written)).toThrow(
        expect.objectContaining({ code: 'bad-days', mend: expect.stringContaining('mon,wed') }),
      );
    },
  );
});

describe('time zones', () => {
  it.each([
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Europe/Kiev', 'Europe/Kiev'],
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['Kyiv', 'Europe/Kyiv'],
    ['new york', 'America/New_York'],
    ['UTC', 'UTC'],
  ])('%s', (written, read) => {
    expect(readZone(written)).toBe(read);
  });

  it.each(['', '+02:00', 'Mars', 'Europe/Atlantis', '2026-01-01'])(
    'refuses “%s”, with how to write one',
    (written) => {
      expect(() => readZone(written)).toThrow(
        expect.objectContaining({ code: 'bad-zone', mend: expect.stringContaining('Europe/Kyiv') }),
      );
    },
  );

  it('says what may have been meant', () => {
    expect(() => readZone('Europe/Berln')).toThrow(
      expect.objectContaining({ mend: expect.stringContaining('Europe/Berlin may be meant') }),
    );
  });
});
