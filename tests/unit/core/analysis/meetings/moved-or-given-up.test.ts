import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { townsTold } from './told-on-thursday.ts';

/** Status, day and old day of each meeting, told on a Wednesday. */
function moves(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2031-05-14' }).meetings.map(({ status, start, movedFrom }) => [
    status,
    start?.value.slice(0, 10),
    movedFrom?.value.slice(0, 10),
  ]);
}

/** Status, day and town of each meeting, told on a Wednesday. */
function told(text: string, publishedAt = '2031-05-14'): (string | undefined)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ status, start, place }) => [
    status,
    start?.value.slice(0, 10),
    place,
  ]);
}

describe('a meeting that moves to another town', () => {
  it.each([
    ['The talks between Peru and Chile have been moved from Lima to Cusco and put back to Monday.', 'Cusco'],
    [
      'Talks between Peru and Chile won’t happen today. They have been put off to Monday and moved to Cusco.',
      'Cusco',
    ],
    ['The summit of Peru and Chile will open on Monday and has been relocated from Lima to Tacna.', 'Tacna'],
    ['Talks between Peru and Chile in Lima on Monday ended after a plant moved to Cusco.', 'Lima'],
  ])('is there: %s', (text, town) => {
    expect(told(text).map(([, , place]) => place)).toEqual([town]);
  });
});

describe('a meeting that does not come about', () => {
  it.each([
    'Talks between Peru and Chile won’t be held on Friday.',
    'Friday’s meeting of Peru and Chile isn’t taking place.',
    'The summit of Peru and Chile on Friday will no longer go ahead.',
    'A meeting of Peru and Chile is not going to happen on Friday.',
  ])('is off: %s', (text) => {
    expect(told(text).map(([status, day]) => [status, day])).toEqual([['cancelled', '2031-05-16']]);
  });

  it.each([
    'Talks between Peru and Chile on Friday won’t be easy.',
    'Peru and Chile will hold talks on Friday. They have been put off by the price of fish.',
  ])('is not told by other words: %s', (text) => {
    expect(told(text).map(([status]) => status)).not.toContain('cancelled');
  });
});

describe('a meeting that moves', () => {
  it.each([
    ['The summit, originally planned for May 30, will now open on June 6.', '2031-06-06', '2031-05-30'],
    [
      'Ministers put off until June 2 a meeting on quotas that had been planned for Friday.',
      '2031-06-02',
      '2031-05-16',
    ],
    [
      'The ministry brought forward to Monday a round of talks with the unions that had been fixed for May 30.',
      '2031-05-19',
      '2031-05-30',
    ],
    [
      'The meeting of the harbour board has been brought forward to May 20. It had been arranged for May 27.',
      '2031-05-20',
      '2031-05-27',
    ],
    [
      'The delegates will gather in Glasgow on 24 June, a day earlier than had been planned.',
      '2031-06-24',
      '2031-06-25',
    ],
    [
      'The talks will still go ahead in Iquitos, but on Friday and not on Thursday.',
      '2031-05-16',
      '2031-05-15',
    ],
    ['The meeting has been brought forward by two days, to 18 May.', '2031-05-18', '2031-05-20'],
    [
      'Island leaders have pushed back their summit. It had been due to open in Apia on Thursday. It will now begin on 25 May.',
      '2031-05-25',
      '2031-05-15',
    ],
    [
      'The second round of talks between Peru and Chile won’t happen today. It has been put back to Monday.',
      '2031-05-19',
      '2031-05-14',
    ],
    [
      'A meeting of Peru and Chile is not going ahead on Friday. It has been moved to 2 June.',
      '2031-06-02',
      '2031-05-16',
    ],
    [
      'Peru and Chile will hold talks on Friday. They have been brought forward to Thursday.',
      '2031-05-15',
      '2031-05-16',
    ],
  ])('names both days: %s', (text, day, old) => {
    expect(moves(text)).toEqual([['upcoming', day, old]]);
  });

  it('keeps the old day where no new one is told', () => {
    const text =
      'Lines and shippers have pushed back a meeting on fees that was to take place in Rotterdam this Friday.';
    expect(moves(text)).toEqual([['postponed', undefined, '2031-05-16']]);
  });
});

describe('a plan that is given up', () => {
  it.each([
    [
      'Mr Mori was to dine with Chancellor Ada Holm on Saturday. The tour has been called off, her office said.',
      'cancelled',
    ],
    ['Envoys from Peru and Chile were expected to confer in Arica today. Neither side came.', 'cancelled'],
    ['Peru and Chile will not hold their talks on Saturday as announced.', 'cancelled'],
    [
      'A meeting of Peru and Chile offered by Norway in Oslo would no longer be needed, Ada Holm said.',
      'cancelled',
    ],
    [
      'Mr Mori was to meet Chancellor Ada Holm on Saturday. The trip has been put back, her office said.',
      'postponed',
    ],
    [
      'Mr Mori was to meet Chancellor Ada Holm on Saturday. The trip goes ahead, her office said.',
      'upcoming',
    ],
    ['Monday’s session of the herring commission has been cancelled.', 'cancelled'],
  ])('is told so by the words behind it: %s', (text, status) => {
    expect(told(text).map(([one]) => one)).toEqual([status]);
  });

  it('names the day to come of what has been cancelled', () => {
    expect(told('Monday’s session of the herring commission has been cancelled.')).toEqual([
      ['cancelled', '2031-05-19', undefined],
    ]);
  });
});

describe('a meeting that is to be held elsewhere', () => {
  it.each([
    [
      'The talks between Norway and Peru, planned for Friday in Lima, will now take place in Oslo on Sunday.',
      [['upcoming', '2026-03-08', 'Oslo']],
    ],
    [
      'The talks between Norway and Peru, which were scheduled for 6 March in Lima, will now be held in Oslo on 8 March.',
      [['upcoming', '2026-03-08', 'Oslo']],
    ],
    [
      'The talks between Norway and Peru have slipped from Sunday to Tuesday.',
      [['upcoming', '2026-03-10', undefined]],
    ],
    ['The talks between Norway and Peru have slipped to Tuesday.', [['upcoming', '2026-03-10', undefined]]],
  ])('is told where and when it now is: %s', (text, meetings) => {
    expect(townsTold(text)).toEqual(meetings);
  });
});
