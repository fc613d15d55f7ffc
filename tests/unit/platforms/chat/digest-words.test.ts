import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../../src/core/fault.ts';
import { digestSections } from '../../../../src/core/model/subscription.ts';
import {
  offeredSections,
  readSections,
  sectionsInWords,
} from '../../../../src/platforms/chat/digest-sections.ts';
import { instantInZone, scheduleInWords } from '../../../../src/platforms/chat/schedule-words.ts';
import { anyCodePoint } from '../../../support/any-code-point.ts';

function values(typed: string): readonly string[] {
  return offeredSections(typed).map(({ value }) => value);
}

describe('sections of a digest', () => {
  it.each([
    ['upcoming', ['upcoming']],
    [' Only meetings ', ['upcoming']],
    ['said, upcoming', ['upcoming', 'said']],
    ['What changed and positions', ['changes', 'positions']],
    ['said; said & SIDES', ['said', 'positions']],
    ['Майбутні зустрічі та заяви', ['upcoming', 'said']],
    ['everything', []],
    ['усе', []],
  ])('are read from %j', (written, sections) => {
    expect(readSections(written)).toEqual(sections);
  });

  it.each(['gossip', 'said, gossip', ',', '', 'everything, said', 'constructor'])(
    'are not read from %j, and the mend names them all',
    (written) => {
      const read = () => readSections(written);
      expect(read).toThrow(Fault);
      expect(read).toThrow(
        expect.objectContaining({ mend: expect.stringContaining(digestSections.join(', ')) }),
      );
    },
  );

  it('are told in words', () => {
    expect(sectionsInWords(['upcoming', 'said'])).toBe('upcoming meetings, what was said');
    expect(sectionsInWords([])).toBeNull();
  });

  it('are offered in every combination, as they are read, each once', () => {
    const offers = offeredSections('');
    expect(offers).toHaveLength(16);
    expect(new Set(offers.map(({ value }) => readSections(value).join()))).toHaveProperty('size', 16);
    for (const { value, en, uk } of offers) {
      for (const words of [value, en, uk]) expect(words.length).toBeLessThanOrEqual(100);
    }
  });

  it('are offered by any of their words, half typed', () => {
    expect(values('meet')[0]).toBe('upcoming');
    expect(values('upcoming, sa')).toEqual([
      'upcoming, said',
      'upcoming, changes, said',
      'upcoming, said, positions',
      'upcoming, changes, said, positions',
    ]);
    expect(values('every')).toEqual(['everything']);
    expect(values('позиц')[0]).toBe('positions');
    expect(values('gossip')).toEqual([]);
  });

  it('bear whatever is typed', () => {
    assert(
      property(string({ unit: anyCodePoint }), (typed) => {
        offeredSections(typed);
        try {
          readSections(typed);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      }),
    );
  });
});

describe('a schedule in words', () => {
  it.each([
    [{ at: '09:00', days: 'daily', timezone: 'Europe/Kyiv' }, '09:00 every day, Europe/Kyiv'],
    [{ at: '09:00, 17:30', days: 'weekdays', timezone: 'UTC' }, '09:00 and 17:30 on weekdays, UTC'],
    [
      { at: '06:00, 09:00, 17:30', days: 'mon, wed', timezone: 'UTC' },
      '06:00, 09:00 and 17:30 on Mondays, Wednesdays, UTC',
    ],
  ])('tells times, days and zone: %j', (schedule, words) => {
    expect(scheduleInWords(schedule)).toBe(words);
  });

  it('tells an instant by the clock of its place', () => {
    expect(instantInZone('2031-03-05T22:30:00Z', 'Europe/Kyiv')).toBe('Thu 6 Mar, 00:30');
    expect(instantInZone('2031-03-05T22:30:00Z', 'America/New_York')).toBe('Wed 5 Mar, 17:30');
  });
});
