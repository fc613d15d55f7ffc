import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and day of each meeting, told on a Wednesday. */
function told(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-04' }).meetings.map(({ status, start }) => [
    status,
    start?.value,
  ]);
}

describe('an hour told in the sentences after a meeting', () => {
  it.each([
    [
      'Train drivers will return to the negotiating table on Friday. The two sides are to meet at the offices of the mediator in Bergen at 10am.',
      '2026-03-06T10:00+00:00',
    ],
    [
      'Envoys of Peru and Chile are due to begin talks in Geneva on Friday, the mediator said. The session is to open at 10:00 local time and could last a week.',
      '2026-03-06T10:00+01:00',
    ],
    [
      'Health ministers of the Alpine League are to hold a video conference on Thursday. The call, due to start at 18:00 Brussels time, follows advice from doctors.',
      '2026-03-05T18:00+01:00',
    ],
    [
      'Councillors in Elmworth will decide next Tuesday whether to close the pool. The committee sits at the Corn Exchange from 2pm and the public may attend.',
      '2026-03-10T14:00+00:00',
    ],
    ['Peru and Chile will hold talks in Lima on Friday. They start at noon.', '2026-03-06T12:00+00:00'],
    [
      'Peru and Chile will hold talks in Lima on Friday. Neither has sent a list since Sunday’s vote, a mediator said on Tuesday. The two sides are to meet at noon.',
      '2026-03-06T12:00+00:00',
    ],
  ])('is its own: %s', (text, start) => {
    expect(told(text)).toEqual([['upcoming', start]]);
  });

  it.each([
    'Peru and Chile will hold talks in Lima on Friday. The minister spoke at 9am.',
    'Peru and Chile will hold talks in Lima on Friday. It will be broadcast at 8pm.',
    'The zoning board of Lima will meet on Friday. The pool opens at 9am.',
    'Peru and Chile will hold talks in Lima on Friday. The ministers meet the press on Monday at 9am.',
  ])('is another’s where the sentence tells of something else: %s', (text) => {
    expect(told(text)[0]).toEqual(['upcoming', '2026-03-06']);
  });

  it('is no hour of a meeting that an earlier entry of a live page told', () => {
    const text =
      '14:10 Peru and Chile will hold talks in Lima on Friday.\n\n15:20 They meet at 3pm for a photo.';
    expect(told(text)[0]).toEqual(['upcoming', '2026-03-06']);
  });
});

describe('an hour told in the sentence of a day', () => {
  it.each([
    ['The council will meet on Tuesday in the Corn Hall at 7pm.', '2026-03-10T19:00+00:00'],
    ['The council will meet on Tuesday, March 10, at the old mill at 6.30pm.', '2026-03-10T18:30+00:00'],
    [
      'Monday’s session of the Alpine League, with its chair in Oslo, starts at 10:00 and will run late.',
      '2026-03-09T10:00+00:00',
    ],
  ])('is its hour, past the place and past the subject: %s', (text, start) => {
    expect(told(text)).toEqual([['upcoming', start]]);
  });

  it.each([
    ['The talks between Peru and Chile on Tuesday ended at 3am.', '2026-03-03'],
    ['The council met on Tuesday in the Corn Hall and the pool opened at 7am.', '2026-03-03'],
  ])('is none of something else: %s', (text, start) => {
    expect(told(text)).toEqual([['held', start]]);
  });
});
