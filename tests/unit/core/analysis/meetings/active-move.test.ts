import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, first day (with its hour where told), last day, and the day moved away from; told on Wednesday, 9 September. */
function told(text: string): readonly (readonly (string | undefined)[])[] {
  return analyse({ text, publishedAt: '2026-09-09' }).meetings.map(({ status, start, end, movedFrom }) => [
    status,
    start?.value.slice(0, 16),
    end?.value,
    movedFrom?.value,
  ]);
}

describe('a meeting that somebody moves to another day', () => {
  it.each([
    [
      'Chairwoman Ada Pell shifted Friday’s talks in Tolva to Saturday, 12 September, at 3 p.m., she said on Wednesday.',
      '2026-09-12T15:00',
      '2026-09-11',
    ],
    ['The chairwoman has moved Friday’s summit in Oslo to Monday, 14 September.', '2026-09-14', '2026-09-11'],
    [
      'Envoy Ivo Lun had rescheduled Thursday’s session in Lima to Tuesday, 15 September.',
      '2026-09-15',
      '2026-09-10',
    ],
    ['Norway pushed back Friday’s negotiations in Oslo to Tuesday.', '2026-09-15', '2026-09-11'],
    ['Norway has pushed Friday’s negotiations in Oslo back to Tuesday.', '2026-09-15', '2026-09-11'],
    ['The hosts brought forward Sunday’s meeting in Lima to Friday.', '2026-09-11', '2026-09-13'],
    ['The hosts brought Sunday’s meeting in Lima forward to Friday.', '2026-09-11', '2026-09-13'],
    ['The envoy will move Friday’s talks in Oslo to Saturday.', '2026-09-12', '2026-09-11'],
  ])('is ahead on the new day: “%s”', (text, start, movedFrom) => {
    expect(told(text)).toEqual([['upcoming', start, undefined, movedFrom]]);
  });

  it.each([
    [
      'Ada Pell moved the talks in Tolva from Friday to Saturday, 12 September, at 3 p.m.',
      '2026-09-12T15:00',
      '2026-09-11',
    ],
    [
      'The hosts have shifted the summit in Oslo from Friday to Monday, 14 September.',
      '2026-09-14',
      '2026-09-11',
    ],
    [
      'Peru brought the session in Lima forward from 18 September to 16 September.',
      '2026-09-16',
      '2026-09-18',
    ],
    [
      'Envoys put back talks with Chile in Lima from 14 September to 16 September.',
      '2026-09-16',
      '2026-09-14',
    ],
  ])('takes “from … to …” as old and new, not as a range: “%s”', (text, start, movedFrom) => {
    expect(told(text)).toEqual([['upcoming', start, undefined, movedFrom]]);
  });
});

describe('what moves no meeting to another day', () => {
  it('leaves a range of days a range', () => {
    expect(told('Chile and Peru will hold talks in Lima from Friday to Sunday.')).toEqual([
      ['upcoming', '2026-09-11', '2026-09-13', undefined],
    ]);
  });

  it.each([
    'Ministers moved quickly to hold talks in Lima on Friday.',
    'Chile pushed for talks with Peru in Lima on Friday.',
    'The envoy refused to move Friday’s talks in Oslo to Saturday.',
    'The hosts could move Friday’s talks in Oslo to Saturday.',
    'Chile moved ships before Monday’s talks in Lima to Friday’s harbour.',
  ])('remembers no old day: “%s”', (text) => {
    for (const [, , , movedFrom] of told(text)) expect(movedFrom).toBeUndefined();
  });
});
