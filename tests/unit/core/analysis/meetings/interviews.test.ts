import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

function meetings(text: string, outlet = 'Coast Wire'): number {
  return analyse({ text, outlet, publishedAt: '2031-05-14T09:00:00Z' }).meetings.length;
}

describe('an interview', () => {
  it.each([
    [
      'Ada Koss, Norway’s trade minister, met with the Harbour Herald on Monday at her office.',
      'Harbour Herald',
    ],
    ['Ada Koss, Norway’s trade minister, has been speaking to Coast 24.', 'Coast 24'],
    ['Mayor Lise Aker sat down with the Gazette on Monday to talk about buses.', 'Bergby Gazette'],
    ['Ada Koss, Norway’s trade minister, sat down with The Bergby Times on Monday in Oslo.', 'Coast Wire'],
    ['Radio Lima met Ada Koss, Norway’s trade minister, on Monday in Oslo.', 'Coast Wire'],
  ])('is no meeting: %s', (text, outlet) => {
    expect(meetings(text, outlet)).toBe(0);
  });

  it.each([
    ['Norway’s trade minister, Ada Koss, met Tom Star, the union leader, on Monday.', 'Coast Wire'],
    ['Norway’s trade minister, Ada Koss, met the Gazette’s owner, Tom Vinter, on Monday.', 'Bergby Gazette'],
    ['Norway’s trade minister, Ada Koss, met the Post Office on Monday in Oslo.', 'Coast Wire'],
    ['Mayor Lise Aker met the Post Workers Union on Monday.', 'Bergby Post'],
    ['Norway’s trade minister, Ada Koss, met the union on Monday in Oslo.', 'The Union'],
    ['Ministers of Norway met the Chilean premier on Monday in Oslo.', 'Norway Today'],
    ['The editors of the Coast Mirror met Mayor Lise Aker on Monday at the town hall.', 'Coast Mirror'],
  ])('is not seen in the name of a company, a union or a person: %s', (text, outlet) => {
    expect(meetings(text, outlet)).toBe(1);
  });
});
