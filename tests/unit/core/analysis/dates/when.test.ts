import { describe, expect, test } from 'vitest';
import { covers, period, toWhen } from '../../../../../src/core/analysis/dates/when.ts';
import type { DateFinding, TimexType, When } from '../../../../../src/core/model/finding.ts';

function finding(type: TimexType, value: string, offset?: string): DateFinding {
  const base = {
    start: 0,
    end: 4,
    text: 'then',
    type,
    value,
    precision: 'day',
    stated: true,
    rule: 'test',
  } as const;
  return offset === undefined ? base : { ...base, offset };
}

function when(value: string, precision: When['precision']): When {
  return { value, precision, stated: true, text: value };
}

describe('toWhen', () => {
  test.each([
    ['DATE', '2022-01-12', undefined, '2022-01-12', 'day'],
    ['DATE', '2022-W02', undefined, '2022-W02', 'week'],
    ['DATE', '2022-W02-WE', undefined, '2022-W02', 'week'],
    ['DATE', '2022-01', undefined, '2022-01', 'month'],
    ['DATE', '2022', undefined, '2022', 'year'],
    ['DATE', '2022-Q3', undefined, '2022', 'year'],
    ['DATE', '2022-SP', undefined, '2022', 'year'],
    ['TIME', '2022-01-12TEV', '+01:00', '2022-01-12', 'day'],
    ['TIME', '2022-01-12T10:00', '-05:00', '2022-01-12T10:00-05:00', 'time'],
    ['TIME', '2022-01-12T10:00', undefined, '2022-01-12', 'day'],
    ['TIME', '2022-01-31T24:00', '+00:00', '2022-02-01T00:00+00:00', 'time'],
  ] as const)('tells %s %s with offset %s as %s', (type, value, offset, expected, precision) => {
    expect(toWhen(finding(type, value, offset))).toMatchObject({ value: expected, precision, text: 'then' });
  });

  test.each([
    ['DURATION', 'P3D'],
    ['SET', 'P1W'],
    ['SET', 'XXXX-WXX-1'],
    ['DATE', 'PRESENT_REF'],
    ['DATE', 'FUTURE_REF'],
    ['DATE', 'XXXX-01-12'],
    ['DATE', '199'],
    ['DATE', '19'],
  ] as const)('has no point in time for %s %s', (type, value) => {
    expect(toWhen(finding(type, value))).toBeNull();
  });
});

describe('period', () => {
  test.each([
    ['2022-01-12', 'day', '2022-01-12', '2022-01-12'],
    ['2022-01-12T23:30-05:00', 'time', '2022-01-12', '2022-01-12'],
    ['2022-W01', 'week', '2022-01-03', '2022-01-09'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2022', 'year', '2022-01-01', '2022-12-31'],
  ] as const)('of %s (%s) runs from %s to %s', (value, precision, from, to) => {
    const found = period(when(value, precision));
    expect([found.from.toString(), found.to.toString()]).toEqual([from, to]);
  });
});

describe('covers', () => {
  test.each([
    [when('2022-01', 'month'), when('2022-01-12', 'day'), true],
    [when('2022-W02', 'week'), when('2022-01-12T10:00+01:00', 'time'), true],
    [when('2022-01-12', 'day'), when('2022-01-12', 'day'), true],
    [when('2022-01-12T10:00+01:00', 'time'), when('2022-01-12T09:00+00:00', 'time'), true],
    [when('2022-01-12', 'day'), when('2022-01', 'month'), false],
    [when('2022-01', 'month'), when('2022-W05', 'week'), false],
    [when('2022-01-12T10:00+01:00', 'time'), when('2022-01-12', 'day'), false],
    [when('2022-01-12', 'day'), when('2022-01-13T10:00+01:00', 'time'), false],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(covers(a, b)).toBe(expected);
  });
});
