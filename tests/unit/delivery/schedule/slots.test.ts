import { describe, expect, it } from 'vitest';
import { readSchedule } from '../../../../src/delivery/schedule/read-schedule.ts';
import { slots } from '../../../../src/delivery/schedule/slots.ts';
import { changesOf, hoursAround, wallClock } from '../../../support/wall-clock.ts';

function next(at: string, days: string, timezone: string, from: string, count: number): readonly string[] {
  const found: string[] = [];
  for (const slot of slots(readSchedule({ at, days, timezone }), Temporal.Instant.from(from))) {
    found.push(slot.toString());
    if (found.length === count) break;
  }
  return found;
}

function between(at: string, timezone: string, from: number, to: number): readonly string[] {
  const found: string[] = [];
  const start = Temporal.Instant.fromEpochMilliseconds(from);
  for (const slot of slots(readSchedule({ at, days: 'daily', timezone }), start)) {
    if (slot.epochMilliseconds >= to) return found;
    found.push(slot.toString());
  }
  return found;
}

describe('slots', () => {
  it('come in their order from an instant on, itself among them', () => {
    expect(next('17:30, 9am', 'mon,wed', 'Europe/Kyiv', '2026-03-23T07:00:00Z', 4)).toEqual([
      '2026-03-23T07:00:00Z',
      '2026-03-23T15:30:00Z',
      '2026-03-25T07:00:00Z',
      '2026-03-25T15:30:00Z',
    ]);
    expect(next('9:00', 'daily', 'UTC', '2026-03-23T09:00:00.001Z', 1)).toEqual(['2026-03-24T09:00:00Z']);
  });

  it.each([
    [
      'Kyiv skips 3:30',
      '3:30',
      'Europe/Kyiv',
      '2026-03-29T00:00:00Z',
      ['2026-03-29T01:30:00Z', '2026-03-30T00:30:00Z'],
    ],
    [
      'Kyiv has 3:30 twice',
      '3:30',
      'Europe/Kyiv',
      '2026-10-24T12:00:00Z',
      ['2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'],
    ],
    [
      'New York skips 2:30',
      '2:30',
      'America/New_York',
      '2026-03-08T00:00:00Z',
      ['2026-03-08T07:30:00Z', '2026-03-09T06:30:00Z'],
    ],
    [
      'New York has 1:30 twice',
      '1:30',
      'America/New_York',
      '2026-11-01T00:00:00Z',
      ['2026-11-01T05:30:00Z', '2026-11-02T06:30:00Z'],
    ],
    [
      'Lord Howe skips half an hour',
      '2:15',
      'Australia/Lord_Howe',
      '2026-10-03T00:00:00Z',
      ['2026-10-03T15:45:00Z', '2026-10-04T15:15:00Z'],
    ],
    [
      'Lord Howe has half an hour twice',
      '1:45',
      'Australia/Lord_Howe',
      '2026-04-04T00:00:00Z',
      ['2026-04-04T14:45:00Z', '2026-04-05T15:15:00Z'],
    ],
    [
      'Casablanca leaves Ramadan’s hour',
      '2:30',
      'Africa/Casablanca',
      '2026-03-21T12:00:00Z',
      ['2026-03-22T02:30:00Z', '2026-03-23T01:30:00Z'],
    ],
    [
      'Gaza skips 2:30',
      '2:30',
      'Asia/Gaza',
      '2026-03-27T00:00:00Z',
      ['2026-03-27T00:30:00Z', '2026-03-28T00:30:00Z'],
    ],
    [
      'Samoa skips a day',
      '9:00',
      'Pacific/Apia',
      '2011-12-29T12:00:00Z',
      ['2011-12-29T19:00:00Z', '2011-12-30T19:00:00Z', '2011-12-31T19:00:00Z'],
    ],
  ])('%s', (_what, at, timezone, from, due) => {
    expect(next(at, 'daily', timezone, from, due.length)).toEqual(due);
  });

  it('move on what was due on a day that was skipped whole', () => {
    expect(next('9:00', 'fri', 'Pacific/Apia', '2011-12-24T00:00:00Z', 2)).toEqual([
      '2011-12-30T19:00:00Z',
      '2012-01-05T19:00:00Z',
    ]);
  });

  it('come once where two times of day meet in one instant', () => {
    expect(next('2:30, 3:30', 'daily', 'Europe/Berlin', '2026-03-29T00:00:00Z', 3)).toEqual([
      '2026-03-29T01:30:00Z',
      '2026-03-30T00:30:00Z',
      '2026-03-30T01:30:00Z',
    ]);
  });
});

const hourly = Array.from({ length: 24 }, (_none, hour) => `${hour}:00`).join(', ');
const twoYears = [Date.parse('2026-01-01T00:00Z'), Date.parse('2028-01-01T00:00Z')] as const;
const day = 86_400_000;

describe('slots of every hour, around every change of clocks in two years', () => {
  it.each([
    'Africa/Cairo',
    'Africa/Casablanca',
    'Africa/Johannesburg',
    'Africa/Lagos',
    'Africa/Nairobi',
    'America/Anchorage',
    'America/Argentina/Buenos_Aires',
    'America/Bogota',
    'America/Chicago',
    'America/Denver',
    'America/Halifax',
    'America/Los_Angeles',
    'America/Mexico_City',
    'America/New_York',
    'America/Nuuk',
    'America/Santiago',
    'America/Sao_Paulo',
    'America/St_Johns',
    'America/Toronto',
    'Asia/Beirut',
    'Asia/Dubai',
    'Asia/Gaza',
    'Asia/Jerusalem',
    'Asia/Kolkata',
    'Asia/Shanghai',
    'Asia/Singapore',
    'Asia/Tehran',
    'Asia/Tokyo',
    'Australia/Adelaide',
    'Australia/Lord_Howe',
    'Australia/Sydney',
    'Europe/Athens',
    'Europe/Berlin',
    'Europe/Chisinau',
    'Europe/Istanbul',
    'Europe/Kyiv',
    'Europe/London',
    'Europe/Moscow',
    'Europe/Paris',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'Antarctica/Troll',
    'UTC',
  ])('%s', (timezone) => {
    const clock = wallClock(timezone);
    for (const change of changesOf(clock, ...twoYears)) {
      const due = between(hourly, timezone, change - day, change + day);
      expect(due).toEqual(hoursAround(clock, change));
      expect(due.length).toBeGreaterThan(44);
    }
  });

  it('are told apart by this comparison: clocks do change', () => {
    expect(changesOf(wallClock('Europe/Kyiv'), ...twoYears)).toHaveLength(4);
    expect(changesOf(wallClock('UTC'), ...twoYears)).toEqual([]);
  });
});
