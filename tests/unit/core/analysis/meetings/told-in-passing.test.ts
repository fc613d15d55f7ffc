import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, day and parties of each meeting, told on a Thursday. */
function told(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-05' }).meetings.map(({ status, start, parties }) => [
    status,
    start?.value,
    parties.join(),
  ]);
}

describe('a meeting among words that speak of other things', () => {
  it.each([
    [
      'The Talks Council, which elects its officers, will convene online on 22 April.',
      ['upcoming', '2026-04-22', 'Talks Council'],
    ],
    [
      'Envoys of Peru and its opposition ended a round of talks in Oslo on Wednesday.',
      ['held', '2026-03-04', 'Peru'],
    ],
    [
      'The Fisheries Board met on Tuesday and approved a two-year trial of larger nets.',
      ['held', '2026-03-03', 'Fisheries Board'],
    ],
    [
      'Peru and Chile failed to settle the row over quotas on Tuesday after six hours of talks.',
      ['held', '2026-03-03', 'Peru,Chile'],
    ],
    [
      'Talks between the ministers of Peru and Chile are still going on by phone on Thursday.',
      ['held', '2026-03-05', 'Peru,Chile'],
    ],
    [
      'The talks, which Norway had offered to host on 9 March, were called off hours later.',
      ['cancelled', '2026-03-09', 'Norway'],
    ],
    ['The board put the item off at its session in Lima on Tuesday.', ['held', '2026-03-03', '']],
    [
      'BERN, Switzerland, 5 March – Nordfisk said it will hold a meeting with Peru on 9 March.',
      ['upcoming', '2026-03-09', 'Nordfisk,Peru'],
    ],
    [
      'The Council of Energy Ministers of the Arab League will be held in Amman on 9 March.',
      ['upcoming', '2026-03-09', 'Arab League'],
    ],
    [
      'Peru’s premier met the Japanese drinks group Kanade in Lima on Tuesday.',
      ['held', '2026-03-03', 'Peru,Kanade'],
    ],
    [
      'LIMA, March 3 (Alto News) -- Premier Jon Mori met Chile’s president in Lima on Tuesday.',
      ['held', '2026-03-03', 'Chile'],
    ],
  ])('is found: %s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });

  it('keeps its own day beside the gathering on whose margins it is', () => {
    expect(
      told(
        'Jon Mori and Chile’s president met on Wednesday on the margins of the BRICS summit, which opened in Kazan on Tuesday.',
      )[0],
    ).toEqual(['held', '2026-03-04', 'Chile']);
  });

  it('is found where two by name spent a day somewhere', () => {
    expect(told('On Tuesday two generals, Jon Mori and Paul Dorn, spent the day in a hut at Arica.')).toEqual(
      [['held', '2026-03-03', '']],
    );
  });

  it.each([
    'It is the first time China has hosted the rivals, an aide said.',
    'IDA ROE: Order. On Tuesday, as I said, I’m pleased to welcome Dr Jon Mori of the Marine Laboratory.',
    'The grower Jon Mori, who rang in on Tuesday after hearing the programme, has lost his crop.',
    'The opening will be held on Monday in the park, which will be held open.',
  ])('is none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a meeting told with how long it took, or how likely it is', () => {
  it.each([
    [
      'Peru and Chile agreed on Tuesday to share the catch, after more than six hours of talks in Lima.',
      'held',
    ],
    ['Peru’s envoy Ana Ruiz spent two hours in Lima with Chile’s minister, Bo Lund, on Tuesday.', 'held'],
    ['The ministers of Peru and Chile made a phone call on Tuesday.', 'held'],
    ['Bo Lund of Chile added that another meeting with Peru within 90 days was likely.', 'possible'],
  ])('%s', (text, status) => {
    expect(analyse({ text, publishedAt: '2026-03-04' }).meetings.map((one) => one.status)).toEqual([status]);
  });
});
