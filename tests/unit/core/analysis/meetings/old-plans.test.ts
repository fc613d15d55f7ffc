import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, day, old day and town of each meeting, told on a Monday. */
function told(text: string, publishedAt = '2026-08-31'): (string | null | undefined)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ status, start, movedFrom, place }) => [
    status,
    start?.value ?? null,
    movedFrom?.value,
    place,
  ]);
}

describe('the old plan of a meeting that was given up', () => {
  it.each([
    [
      'Peru’s president has called off a meeting with leaders of a llama breeders’ league. Ines Barto had planned to see the breeders in the town of Puno on Wednesday.',
      ['cancelled', '2026-09-02', undefined, 'Puno'],
    ],
    [
      'Talks aimed at ending the ferry strike have been scrapped after a quarrel over the agenda. The line and the union had agreed to meet in Bergen on Tuesday afternoon.',
      ['cancelled', '2026-09-01', undefined, 'Bergen'],
    ],
    [
      'Planned talks between Norway and Iceland on herring have been put off indefinitely. The two countries’ ministers were due in Tromso on Thursday.',
      ['postponed', null, '2026-09-03', 'Tromso'],
    ],
    [
      'Chile’s premier has postponed a trip to Lima that was to have begun on Friday, her office said.',
      ['postponed', null, '2026-09-04'],
    ],
    [
      'The presidents of Peru and Chile will not meet in October as planned, and the gathering will instead be held “when the harvest is in”. The two had been due in the spa town of Arica on Oct. 14.',
      ['postponed', null, '2026-10-14', 'Arica'],
    ],
    [
      'Officials from Peru and Chile were supposed to sit down in Arica today. Well, that isn’t happening. The meeting has simply been put off, with no new day agreed.',
      ['postponed', null, '2026-08-31', 'Arica'],
    ],
  ])('gives its day, whatever verb tells it: %s', (text, wanted) => {
    expect(told(text)).toEqual([[...wanted, undefined].slice(0, 4)]);
  });

  it('gives what else the journey was for the same end, on its own day', () => {
    const text =
      'Norway’s foreign minister, Ola Berg, has postponed a trip to Lima and Quito that was to have begun on Friday. Berg had planned to meet the Peruvian president, Ines Barto, on Saturday before flying on.';
    expect(told(text).map(([status, , old]) => [status, old])).toEqual([
      ['postponed', '2026-09-04'],
      ['postponed', '2026-09-05'],
    ]);
  });

  it.each([
    [
      'Peru and Chile will not hold their talks on Saturday as announced. They will start on Tuesday.',
      ['upcoming', '2026-09-08', '2026-09-05'],
    ],
    [
      'A meeting on the old mill has been put back. The town’s planning board had been set to take it up on Tuesday 1 September. It will now meet on Thursday 10 September at 7pm in the Corn Hall.',
      ['upcoming', '2026-09-10T19:00+00:00', '2026-09-01'],
    ],
    [
      'Peace talks between Norland and the River Front will not resume on Friday as planned because rain has closed the airstrip. The talks will open on Monday instead.',
      ['upcoming', '2026-09-07', '2026-09-04'],
    ],
  ])('gives way to the new one: %s', (text, [status, day, old]) => {
    expect(told(text, '2026-08-31').map((one) => one.slice(0, 3))).toEqual([[status, day, old]]);
  });

  it.each([
    // Another meeting of the same week goes ahead.
    [
      'Peru has cancelled Tuesday’s talks with Chile. Its premier, Ines Barto, will meet Norway’s president, Ola Berg, in Oslo on Friday.',
      [
        ['cancelled', '2026-09-01'],
        ['upcoming', '2026-09-04'],
      ],
    ],
    // What was due is no meeting, and no meeting was given up before.
    ['The minister was due in Oslo on Saturday. She will now travel on Sunday.', []],
    // Not told as an old plan.
    [
      'Peru has called off talks with Chile. The two countries’ premiers met in Lima on Saturday.',
      [['held', '2026-08-29']],
    ],
  ])('is none of these: %s', (text, wanted) => {
    expect(
      told(text)
        .map(([status, day]) => [status, day])
        .filter(([, day]) => day !== null),
    ).toEqual(wanted);
  });

  it('lies before the new day where both are told by their weekdays', () => {
    const text =
      'The panel postponed its own gathering, which had been scheduled for Saturday, until Monday.';
    expect(told(text, '2026-08-30').map((one) => one.slice(0, 3))).toEqual([
      ['upcoming', '2026-08-31', '2026-08-29'],
    ]);
  });
});
