import { describe, expect, it } from 'vitest';
import { amendedAt, sinceInWords } from '../../../../src/render/chat/amended-at.ts';

describe('amendedAt', () => {
  const posted = '2022-03-08T22:30:00Z';
  it.each([
    ['09:05', '2022-03-09T08:05:00Z', 'Europe/Oslo', '2022-03-09T07:00:00Z'],
    ['01:30', '2022-03-09T00:30:00Z', 'Europe/Oslo', '2022-03-08T23:10:00Z'],
    ['9 Mar, 00:10', '2022-03-08T23:10:00Z', 'Europe/Oslo', posted],
    ['23:10', '2022-03-08T23:10:00Z', 'UTC', posted],
    ['1 Jan 2023, 08:00', '2023-01-01T08:00:00Z', 'UTC', posted],
  ])('tells %s', (told, at, zone, then) => {
    expect(amendedAt(at, then, zone)).toBe(told);
  });
});

describe('sinceInWords', () => {
  it.each([
    ['Mon, 7 Mar, 20:30', '2022-03-07T19:30:00Z', 'Europe/Oslo'],
    ['Tue, 8 Mar, 04:30', '2022-03-07T19:30:00Z', 'Asia/Tokyo'],
    ['Fri, 31 Dec 2021, 09:00', '2021-12-31T09:00:00Z', 'UTC'],
  ])('tells %s', (told, since, zone) => {
    expect(sinceInWords(since, '2022-03-08T19:30:00Z', zone)).toBe(told);
  });
});
