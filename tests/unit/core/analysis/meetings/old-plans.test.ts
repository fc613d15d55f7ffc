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

describe('a plan that its own sentence gives up again', () => {
  it.each([
    [
      'The summit of the Alpine League was to take place in Turin on 12 October but has been postponed to 12 December.',
      ['upcoming', '2026-12-12', '2026-10-12', 'Turin'],
    ],
    [
      'The ministers of Peru and Chile had planned to meet in Lima on Friday, but the meeting has been put off until Tuesday.',
      ['upcoming', '2026-09-08', '2026-09-04', 'Lima'],
    ],
    [
      'Ana Ruiz of Chile had been due to meet Ola Berg of Norway in Oslo on Friday, but that will now happen on Monday.',
      ['upcoming', '2026-09-07', '2026-09-04', 'Oslo'],
    ],
    [
      'The ministers of Peru and Chile were due to meet in Lima on Friday but the talks were called off.',
      ['cancelled', '2026-09-04', undefined, 'Lima'],
    ],
    [
      'Ana Ruiz of Chile was to meet Ola Berg of Norway on Friday but cancelled because of the flood.',
      ['cancelled', '2026-09-04', undefined, undefined],
    ],
    [
      'Peru and Chile cancelled talks on Sunday that had been set for Friday in Lima.',
      ['cancelled', '2026-09-04', undefined, 'Lima'],
    ],
  ])('is off, or of its new day: %s', (text, wanted) => {
    expect(told(text)).toEqual([wanted]);
  });

  it('takes what was to be done there along', () => {
    const text =
      'Ola Berg of Norway has shelved a visit to Lima on Thursday, when he was to meet Ines Barto of Peru.';
    expect(told(text).map(([status, day]) => [status, day])).toEqual([['cancelled', '2026-09-03']]);
  });

  it.each([
    [
      'The board was due to decide on Friday but put off the vote. It meets the miners’ union on Tuesday.',
      'upcoming',
    ],
    ['Ana Ruiz was due to fly home on Friday but met Ola Berg of Norway in Oslo on Sunday.', 'held'],
    ['Peru and Chile will meet in Lima on Friday but postponed a decision on the dam.', 'upcoming'],
  ])('is not any plan with a “but”: %s', (text, status) => {
    expect(told(text).map(([one]) => one)).toEqual([status]);
  });

  it('does not give the day on which it was called off as its own', () => {
    expect(told('Peru called off talks with Chile on Sunday, its premier said.')).toEqual([
      ['cancelled', null, undefined, undefined],
    ]);
  });
});

describe('a plan that had been made', () => {
  it.each([
    'Peru’s president has called off a trip to Oslo that was to have included a summit with the premier. Ines Barto had been scheduled to meet Ola Berg of Norway on Friday.',
    'Ines Barto had been due to attend a summit with Ola Berg in Oslo on Sept. 4. Norway then called the gathering off.',
  ])('falls with the journey, or with what becomes of it: %s', (text) => {
    expect(told(text)[0]?.slice(0, 2)).toEqual(['cancelled', '2026-09-04']);
  });

  it.each([
    'Peru’s president has called off a trip to Oslo. Ola Berg will meet Ines Barto in Lima on Friday.',
    'Ines Barto of Peru called off a strike. She had been due to meet Ola Berg of Norway on Friday.',
  ])('stands where something else is off, or it is no plan of the past: %s', (text) => {
    expect(told(text).at(-1)?.slice(0, 2)).toEqual(['upcoming', '2026-09-04']);
  });
});

describe('negotiations on something', () => {
  it('are told where a day says when they open', () => {
    expect(told('Peru and Chile will resume negotiations over the dam in Lima on Friday.')).toEqual([
      ['upcoming', '2026-09-04', undefined, 'Lima'],
    ]);
  });

  it.each([
    'Peru and Chile will resume negotiations over the dam.',
    'Peru wants to open negotiations on trade.',
  ])('are a course of things without one: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
