import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Town of each meeting, told on a Thursday. */
function towns(text: string): (string | undefined)[] {
  return analyse({ text, publishedAt: '2026-03-05' }).meetings.map(({ place }) => place);
}

describe('the town of a meeting', () => {
  it.each([
    [
      'The minister was in Tashkent yesterday, where he sat down with President Ulugbek Karimi for an hour.',
      'Tashkent',
    ],
    [
      'Peru’s president, Ines Barto, flew into Jeddah on Wednesday for Friday’s Arab League summit.',
      'Jeddah',
    ],
    [
      'The premiers of Peru and Chile signed a fisheries accord in Port Moresby on Tuesday after talks.',
      'Port Moresby',
    ],
    [
      'TASHKENT, March 5 (Agency) – President Bakhtiyor Usman of Uzbekistan received the president of Latvia, Janis Berzin, on Wednesday.',
      'Tashkent',
    ],
    [
      'BELEM, Brazil, March 5 (Wire) – Amazon countries opened a three-day summit on Wednesday with a call for money.',
      'Belem',
    ],
    [
      'A meeting of Arab League ministers due on Friday has been delayed until Sunday. The ministers are to discuss Gaza. The venue remains Cairo.',
      'Cairo',
    ],
    [
      'A meeting between Peru’s premier and Chile’s has been moved from March 14 to March 17. The venue, the conference centre in Ottawa, is unchanged.',
      'Ottawa',
    ],
    ['Diary of events\n\nMonday, March 9 - EU foreign ministers meet, Brussels.', 'Brussels'],
  ])('is told beside it: %s', (text, town) => {
    expect(towns(text)).toEqual([town]);
  });

  it.each([
    // Who met whom may have done so elsewhere.
    'WASHINGTON, March 5 (Wire) – Peru’s premier, Ines Barto, met Chile’s president, Ana Ruiz, on Tuesday.',
    // A call has no town.
    'OSLO, March 5 (Wire) – Norway’s premier, Ola Berg, spoke by phone with Chile’s president, Ana Ruiz, on Tuesday.',
    // What is to come need not be there.
    'OSLO, March 5 (Wire) – Norway’s premier, Ola Berg, will receive Chile’s president, Ana Ruiz, on Friday.',
    'The premiers of Peru and Chile will hold talks on Friday. The place of Cairo in history is not at issue.',
  ])('is not the dateline’s everywhere: %s', (text) => {
    expect(towns(text)).toEqual([undefined]);
  });

  it('is what a later sentence says rather than the dateline', () => {
    const text =
      'MANILA, March 5 (Wire) – Envoys of Peru and Chile opened talks on Wednesday. They held the talks in Cebu.';
    expect(towns(text)).toEqual(['Cebu']);
  });
});
