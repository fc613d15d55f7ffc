import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { predicateBehind } from '../../../../../src/core/analysis/meetings/main-clause.ts';

/** Status, day and town of each meeting, told on a Thursday. */
function told(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(
    ({ status, start, movedFrom, place }) => [status, (start ?? movedFrom)?.value.slice(0, 10), place],
  );
}

describe('a predicate behind a clause', () => {
  it.each([
    [
      ', which was to have met in york in july, has been cancelled',
      ', which was to have met in york in july, ',
    ],
    [', the first in years, closed', null],
    [', the first in years, ended in a row', ', the first in years, '],
    [
      ' that roe was to have with the envoys on monday has been put off',
      ' that roe was to have with the envoys on monday ',
    ],
    [' with the envoys will be held', null],
    [' in geneva, said teams from both sides would try', null],
  ])('stands behind "%s"', (after, lead) => {
    expect(predicateBehind(after)).toBe(lead?.length ?? null);
  });

  it.each([
    [
      'The bishops’ general synod, which was to have met in York from July 10 to 14, has been cancelled.',
      ['cancelled', '2026-07-10', 'York'],
    ],
    [
      'A meeting that Premier Ana Ruiz was to have with port officials in Arica on Friday, to press for aid, has been postponed.',
      ['postponed', '2026-03-06', 'Arica'],
    ],
    [
      'A gathering with Greece, Malta and Cyprus, which had been expected soon, has been put off.',
      ['postponed', undefined, undefined],
    ],
    [
      'Talks with Kabul’s envoys in Doha, which had stalled, were resumed on Tuesday.',
      ['held', '2026-03-03', 'Doha'],
    ],
    [
      'A second round, which is to deal with the sea border, will be held in Lima in April.',
      ['upcoming', '2026-04', 'Lima'],
    ],
    ['Ida Holm met Jun Mori, who leads the bank, in Oslo on Tuesday.', ['held', '2026-03-03', 'Oslo']],
    [
      'President Otto Barr will convene the Council of the Republic, a body that advises him, on Friday.',
      ['upcoming', '2026-03-06', undefined],
    ],
  ])('tells in "%s"', (text, want) => {
    expect(told(text)).toEqual([want]);
  });

  it('gives no day of another clause', () => {
    expect(told('Ida Holm met Jun Mori, who won the vote on Sunday, in Oslo.')).toEqual([
      ['held', undefined, undefined],
    ]);
  });
});

describe('a meeting that is told before in other words', () => {
  it.each([
    [
      'The pilots’ guild will put its case to the managers of Corvane Air on 12 March. The meeting, at the airline’s seat, will be overseen by a mediator.',
      ['upcoming', '2026-03-12'],
    ],
    [
      'Parents packed the hall of a school in Truro on Tuesday evening. Some 140 people attended the consultation meeting.',
      ['held', '2026-03-03'],
    ],
  ])('%s', (text, want) => {
    expect(told(text).map(([status, day]) => [status, day])).toEqual([want]);
  });

  it.each([
    [
      'a statement’s day',
      'The firm’s managers said on Tuesday that the mill would close. The meeting went well.',
    ],
    ['a hearing', 'Senators questioned two officials at a hearing on Tuesday. The session lasted an hour.'],
    ['nobody', 'It rained on Tuesday. The meeting was short.'],
    ['two days', 'Workers rallied on Monday and on Tuesday. The meeting was short.'],
  ])('is none with %s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });
});
