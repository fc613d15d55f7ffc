import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, day and old day of each meeting, told on a Thursday. */
function told(text: string, publishedAt = '2026-03-05'): (string | null | undefined)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ status, start, movedFrom }) => [
    status,
    start?.value ?? null,
    movedFrom?.value,
  ]);
}

describe('a meeting that is not given up', () => {
  it.each([
    'Peru threatened to call off Monday’s talks with Chile in Lima.',
    'Monday’s talks between Peru and Chile in Lima could be called off, an aide said.',
    'Monday’s talks between Peru and Chile in Lima may be postponed.',
    'The talks between Peru and Chile on Monday will be postponed if the storm hits Lima.',
    'The mayor has scotched rumours that Monday’s meeting with the farmers’ union has been called off.',
    'Peru has no plans to cancel Monday’s talks with Chile in Lima.',
    'Peru considered cancelling Monday’s talks with Chile in Lima.',
    'Peru will not cancel Monday’s talks with Chile in Lima, its premier said.',
    'Chile asked Peru to postpone Monday’s talks in Lima.',
    'The opposition wants Monday’s talks between Peru and Chile to be postponed.',
  ])('is still to come: %s', (text) => {
    expect(told(text)).toEqual([['upcoming', '2026-03-09', undefined]]);
  });

  it.each([
    'Rebels threatening the port called off Monday’s talks with Peru in Lima.',
    'Peru, which had wanted a deal, has cancelled Monday’s talks with Chile in Lima.',
    'Peru rejected the offer and called off Monday’s talks with Chile.',
    'Peru decided to cancel Monday’s talks with Chile in Lima.',
    'Peru had to cancel Monday’s talks with Chile in Lima.',
    'Monday’s talks between Peru and Chile in Lima have been called off.',
  ])('is none where it was: %s', (text) => {
    expect(told(text)).toEqual([['cancelled', '2026-03-09', undefined]]);
  });
});

describe('a meeting called off whose new day is still sought', () => {
  it.each([
    'The consultations of the Alpine League foreseen for 18 to 20 May in Turin will not take place. A new date has not yet been fixed.',
    'The League’s envoys were due to assemble in Turin from May 18. Snow has closed the road. No new dates.',
  ])('is put off: %s', (text) => {
    expect(told(text)).toEqual([['postponed', null, '2026-05-18']]);
  });

  it('stays off where none was offered', () => {
    const text = 'Peru has called off talks with Chile set for Monday in Lima. No new date was offered.';
    expect(told(text)).toEqual([['cancelled', '2026-03-09', undefined]]);
  });
});

describe('the old day beside the new one', () => {
  it.each([
    [
      'The regulator’s chair, Ida Moor, has put off next Thursday’s session with the five network companies. It now falls on 10 April.',
      ['upcoming', '2026-04-10', '2026-03-12'],
    ],
    [
      'The roads committee had been due to take the report tomorrow night. It will now meet on Wednesday, March 25, in the Town Hall.',
      ['upcoming', '2026-03-25', '2026-03-06'],
    ],
  ])('is kept: %s', (text, wanted) => {
    expect(told(text)).toEqual([wanted]);
  });
});

describe('a day before or after that of what is told', () => {
  it.each([
    [
      'Peru called on Tuesday for a new summit, a day after American and Russian envoys met in Geneva.',
      '2026-03-02',
    ],
    [
      'Peru’s premier, Ines Barto, spoke on Wednesday, two days after she met Ana Ruiz of Chile in Lima.',
      '2026-03-02',
    ],
    [
      'The premier flies home on Friday, a day before Ana Ruiz of Chile meets Ola Berg of Norway in Oslo.',
      '2026-03-07',
    ],
  ])('is counted: %s', (text, day) => {
    expect(told(text).map(([, one]) => one)).toContain(day);
  });
});
