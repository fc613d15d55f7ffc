import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import type { MeetingFinding } from '../../../../../src/core/model/finding.ts';

function meetings(text: string): readonly MeetingFinding[] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings;
}

describe('an advisory whose lines carry labels', () => {
  const text =
    'MEDIA ADVISORY\n\nWHAT: Roundtable of fisheries ministers on tuna\nWHEN: Thursday, March 19, 9:30 a.m.\nWHERE: Grand Hotel, Suva, Fiji\nWHO: Ministers of Fiji, Samoa and Tonga\n\nReporters must register by March 16.';

  it('tells one meeting with its hour, its house and its guests', () => {
    const [only, ...more] = meetings(text);
    expect(more).toEqual([]);
    expect(only?.status).toBe('upcoming');
    expect(only?.start?.value).toContain('2026-03-19T09:30');
    expect(only?.place).toBe('Grand Hotel, Suva');
    expect(only?.parties).toEqual(['Fiji', 'Samoa', 'Tonga']);
  });

  it('may use other labels and a day alone', () => {
    const other =
      'Event: Colloquium on bells\nGuests: Ana Tove, founder\nDate: 16 March 2026\nVenue: Old Mint, Ghent';
    const [only] = meetings(other);
    expect([only?.status, only?.start?.value, only?.place]).toEqual([
      'upcoming',
      '2026-03-16',
      'Old Mint, Ghent',
    ]);
  });

  it.each([
    'WHAT: Press conference on tuna\nWHEN: Thursday, March 19\nWHERE: Suva',
    'WHAT: Concert of bells\nWHEN: Thursday, March 19\nWHERE: Suva',
    'WHAT: Meeting of fisheries ministers\nWHERE: Suva',
    'WHEN: Thursday, March 19\nWHERE: Suva',
  ])('is none in: %s', (lines) => {
    expect(meetings(lines)).toEqual([]);
  });
});
