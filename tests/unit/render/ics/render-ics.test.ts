import { describe, expect, it } from 'vitest';
import type { Briefing, Meeting } from '../../../../src/core/model/briefing.ts';
import { renderIcs } from '../../../../src/render/ics/render-ics.ts';
import { briefing } from '../../../fixtures/briefing.ts';

type Property = readonly [name: string, value: string];

/** Events as lists of properties, lines unfolded (RFC 5545, 3.1). */
function eventsOf(ics: string): readonly ReadonlyMap<string, string>[] {
  return ics
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map(
      (lines) => new Map(lines.split('\r\n').map((line): Property => [line.split(/[:;]/)[0] ?? '', line])),
    );
}

function only(meeting: Partial<Meeting>): string {
  const told: Meeting = {
    id: 'm-1',
    title: 'Talks',
    parties: [],
    participants: [],
    start: null,
    status: 'upcoming',
    cites: [],
    ...meeting,
  };
  const empty: Briefing = { ...briefing, upcoming: [told], held: [], cancelled: [], possible: [] };
  return renderIcs(empty);
}

function event(meeting: Partial<Meeting>): ReadonlyMap<string, string> | undefined {
  return eventsOf(only(meeting))[0];
}

function day(value: string) {
  return { value, precision: 'day', stated: true, text: value } as const;
}

describe('renderIcs', () => {
  it('holds every dated meeting of a briefing once', () => {
    expect(eventsOf(renderIcs(briefing)).map((told) => told.get('UID'))).toEqual([
      'UID:m-esbjerg@cod.readout',
      'UID:m-bergen@cod.readout',
      'UID:m-call@cod.readout',
      'UID:m-dinner@cod.readout',
    ]);
  });

  it('gives the same bytes each time', () => {
    expect(renderIcs(briefing)).toBe(renderIcs(briefing));
    expect(renderIcs(briefing)).toContain('DTSTAMP:20220308T193000Z');
  });

  it('writes a time in UTC, whatever offset the source had', () => {
    const start = { value: '2022-03-09T22:30-05:00', precision: 'time', stated: true, text: '' } as const;
    expect(event({ start })?.get('DTSTART')).toBe('DTSTART:20220310T033000Z');
    expect(event({ start })?.has('DTEND')).toBe(false);
    const end = { ...start, value: '2022-03-10T06:00+02:00' };
    expect(event({ start, end })?.get('DTEND')).toBe('DTEND:20220310T040000Z');
  });

  it('writes a day as an all-day event that ends before the next', () => {
    const told = event({ start: day('2022-12-31') });
    expect(told?.get('DTSTART')).toBe('DTSTART;VALUE=DATE:20221231');
    expect(told?.get('DTEND')).toBe('DTEND;VALUE=DATE:20230101');
  });

  it('spans all days of a meeting of several', () => {
    expect(event({ start: day('2022-03-09'), end: day('2022-03-11') })?.get('DTEND')).toBe(
      'DTEND;VALUE=DATE:20220312',
    );
  });

  it('takes an end before the start for a mistake', () => {
    expect(event({ start: day('2022-03-09'), end: day('2022-03-01') })?.get('DTEND')).toBe(
      'DTEND;VALUE=DATE:20220310',
    );
  });

  it('spans the week where no more is known, and says so', () => {
    const told = event({ start: { value: '2022-W10', precision: 'week', stated: true, text: '' } });
    expect(told?.get('DTSTART')).toBe('DTSTART;VALUE=DATE:20220307');
    expect(told?.get('DTEND')).toBe('DTEND;VALUE=DATE:20220314');
    expect(told?.get('DESCRIPTION')).toContain('The day is not known');
  });

  it.each([
    { value: '2022-03', precision: 'month', stated: true, text: '' } as const,
    { value: '2022', precision: 'year', stated: true, text: '' } as const,
    { value: 'some day', precision: 'day', stated: true, text: '' } as const,
    null,
  ])('leaves out a meeting that starts at %j', (start) => {
    expect(event({ start })).toBeUndefined();
  });

  it.each<[string, Partial<Meeting>]>([
    ['STATUS:CONFIRMED', { status: 'upcoming' }],
    ['STATUS:CONFIRMED', { status: 'held' }],
    ['STATUS:TENTATIVE', { status: 'possible' }],
    ['STATUS:CANCELLED', { status: 'cancelled' }],
    ['STATUS:CANCELLED', { status: 'postponed' }],
  ])('writes %s', (status, told) => {
    expect(event({ start: day('2022-03-09'), ...told })?.get('STATUS')).toBe(status);
  });

  it('keeps the UID of a meeting that was moved or called off, with a higher sequence', () => {
    const start = day('2022-03-09');
    const uid = event({ start })?.get('UID');
    const movedFrom = day('2022-03-01');
    const sequences = [
      {},
      { movedFrom },
      { status: 'cancelled' } as const,
      { movedFrom, status: 'cancelled' } as const,
    ].map((told) => {
      expect(event({ start, ...told })?.get('UID')).toBe(uid);
      return event({ start, ...told })?.get('SEQUENCE');
    });
    expect(sequences).toEqual(['SEQUENCE:0', 'SEQUENCE:1', 'SEQUENCE:1', 'SEQUENCE:2']);
  });

  it('cancels a meeting that was put off without a date at its old date', () => {
    const told = event({ status: 'postponed', movedFrom: day('2022-03-01') });
    expect(told?.get('DTSTART')).toBe('DTSTART;VALUE=DATE:20220301');
    expect(told?.get('STATUS')).toBe('STATUS:CANCELLED');
    expect(told?.get('DESCRIPTION')).toContain('Put off without a new date');
  });

  it('tells who takes part, where, and by which sources', () => {
    const told = eventsOf(renderIcs(briefing)).find((one) => one.get('UID')?.includes('m-bergen'));
    expect(told?.get('LOCATION')).toBe('LOCATION:Bergen');
    expect(told?.get('SUMMARY')).toBe('SUMMARY:Talks on cod quotas');
    expect(told?.get('DESCRIPTION')).toContain('With Ingrid Solvang (fisheries minister\\, Norway)');
    expect(told?.get('DESCRIPTION')).toContain(
      '\\nSource: Danes see a deal by summer\\, Kattegat Telegraph\\n',
    );
  });

  it('lets no words of a source become properties', () => {
    const hostile = 'Talks\r\nATTENDEE:mailto:x@y.example\nX;Y,Z\\n';
    const ics = only({ start: day('2022-03-09'), title: hostile, place: hostile, id: hostile });
    expect(ics).not.toMatch(/^ATTENDEE/m);
    expect(event({ start: day('2022-03-09'), title: hostile })?.get('SUMMARY')).toBe(
      'SUMMARY:Talks ATTENDEE:mailto:x@y.example X\\;Y\\,Z\\\\n',
    );
  });

  it('ends every line with CRLF and folds at 75 octets', () => {
    const ics = only({ start: day('2022-03-09'), title: 'Überaus lange Gespräche 日本語 👩‍🚀 '.repeat(12) });
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    const octets = ics.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });

  it('is a calendar without events where no meeting has a date', () => {
    expect(eventsOf(only({}))).toEqual([]);
  });

  it('escapes the topic’s title', () => {
    const title = 'Cod, herring; and\r\nX-EVIL:1';
    expect(renderIcs({ ...briefing, topic: { ...briefing.topic, title } })).toContain(
      '\r\nNAME:Cod\\, herring\\; and X-EVIL:1\r\n',
    );
  });
});
