import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and day of each meeting, told on a Thursday. */
function told(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(
    ({ status, start, movedFrom }) => [status, (start ?? movedFrom)?.value.slice(0, 10)],
  );
}

describe('a meeting that may come', () => {
  it.each([
    ['The referee, Ida Moor, wants both delegations back at the table on Sunday.', '2026-03-08'],
    ['A meeting between Ana Ruiz and Paul Dorn is not ruled out, the palace said.', undefined],
    ['It is not clear when Peru and Chile will resume talks.', undefined],
    ['Chile would probably host Peru’s ministers for talks in April, two officials said.', '2026-04'],
    ['The airport would welcome a conversation with its pilots’ union, Sky Guild, in April.', '2026-04'],
    ['The Kremlin does not rule out a phone call between the Russian and Turkish presidents.', undefined],
    ['The town has asked the mill’s owners for a meeting of its own, so far without an answer.', undefined],
    ['I have asked for a second session with the ferry operators.', undefined],
    ['A sit-down between Imogen Vale and Ros Tennant in April has been mooted.', '2026-04'],
    ['There is talk of a summit in Quito between Peru and Chile.', undefined],
    ['Peru’s premier, Ana Ruiz, would be glad to see Chile’s premier, Paul Dorn.', undefined],
    ['No date has been agreed for another meeting between Ana Ruiz and Paul Dorn.', undefined],
  ])('%s', (text, day) => {
    expect(told(text)).toEqual([['possible', day]]);
  });

  it.each([
    'Ruiz asked whether the bridge would reopen on Monday.',
    'It is not clear when the ferry will sail.',
    'The town has asked for a meeting room.',
    'He asked for a conversation starter.',
    'The tenants want the lift back in use on Monday.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('sides that come back', () => {
  const before = 'Talks between Peru and Chile broke up in Arica on Tuesday. ';
  it.each([
    ['Both sides will return to Lima on Monday.', 'upcoming', '2026-03-09'],
    ['They agreed to take stock again in person, in Lima, on 18 April.', 'upcoming', '2026-04-18'],
    ['The two delegations are back on Monday.', 'upcoming', '2026-03-09'],
    ['Negotiators return March 9 at 5 p.m.', 'upcoming', '2026-03-09'],
    ['The mediator has asked both sides to come back on Monday.', 'possible', '2026-03-09'],
    ['Both sides said they could return to negotiations before the end of the month.', 'possible', '2026-03'],
  ])('%s', (text, status, day) => {
    expect(told(`${before}${text}`)).toEqual([
      ['held', '2026-03-03'],
      [status, day],
    ]);
  });

  it.each([
    'They will return to work on Monday.',
    'Teachers return on Monday.',
    'The trains will resume on Monday.',
    'They will not return on Monday.',
  ])('are none in: %s', (text) => {
    expect(told(`${before}${text}`)).toEqual([['held', '2026-03-03']]);
  });
});

describe('a meeting told by who held it', () => {
  it.each([
    [
      'The content of the talks which King Oru held on Monday with Paul Dorn was not disclosed.',
      'held',
      '2026-03-02',
    ],
    [
      'He summed up the conversation that the Regent had on Monday with Premier Paul Dorn.',
      'held',
      '2026-03-02',
    ],
    [
      'A dinner that Karst was to have had with Bishop Paul Lund on Saturday was cancelled.',
      'cancelled',
      '2026-03-07',
    ],
    [
      'On Monday a conversation took place by telephone between Peru’s minister, Ana Ruiz, and Chile’s minister, Paul Dorn.',
      'held',
      '2026-03-02',
    ],
  ])('%s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });
});

describe('a meeting told by a verb', () => {
  it.each([
    ['Israeli and Lebanese officers met at the base in Naqoura on Monday.', 'held', '2026-03-02'],
    ['President Ana Ruiz received a French envoy at the palace on Monday.', 'held', '2026-03-02'],
    ['The two sides had spent seven hours at the ministry on Tuesday.', 'held', '2026-03-03'],
    [
      'Premier Ana Ruiz spent 90 minutes on Tuesday behind closed doors with growers’ leaders.',
      'held',
      '2026-03-03',
    ],
    ['Minister Ana Ruiz was given lunch in Oslo on Tuesday by Premier Kari Moe.', 'held', '2026-03-03'],
    [
      'The Emir of Qatar received a telephone call on Tuesday from the President of Chile.',
      'held',
      '2026-03-03',
    ],
    ['Ana Ruiz had seen the Chilean premier, Paul Dorn, on Monday.', 'held', '2026-03-02'],
    ['He sees his Chilean counterpart on Friday.', 'upcoming', '2026-03-06'],
    ['Ana Ruiz and Paul Dorn shook hands on the deal over dinner in Arica on Monday.', 'held', '2026-03-02'],
    [
      'Negotiators for the pilots and the port broke up without a deal late on Wednesday.',
      'held',
      '2026-03-04',
    ],
    ['The Chilean delegation was received on Tuesday at the Foreign Ministry.', 'held', '2026-03-03'],
    ['The mediator gathers both sides in Arica on Monday.', 'upcoming', '2026-03-09'],
    ['Ana Ruiz dines with Paul Dorn in Bern on Friday.', 'upcoming', '2026-03-06'],
  ])('%s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });

  it.each([
    'The crowd broke up without trouble late on Wednesday.',
    'The letter was received on Tuesday at the ministry.',
    'She saw protesters on Monday.',
    'Officers met the bus at the gate on Monday.',
    'She received a prize on Monday.',
    'They haggled over the price of fish on Monday.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a meeting that is given up', () => {
  it.each([
    ['Monday’s meeting of the herring commission has been shelved.', 'cancelled', '2026-03-09'],
    ['Paul Dorn has pulled out of Monday’s meeting with Ana Ruiz in Lima.', 'cancelled', '2026-03-09'],
    ['The League has given up the dates of its congress in Turin, April 4-5.', 'cancelled', '2026-04-04'],
    ['There will be no meeting of the two finance ministers on Monday after all.', 'cancelled', '2026-03-09'],
    [
      'The organisers of the energy forum, due in Riga on Monday, have pulled the plug.',
      'cancelled',
      '2026-03-09',
    ],
    [
      'The union said it would not be attending Friday’s meeting with the firm, which was then called off.',
      'cancelled',
      '2026-03-06',
    ],
    ['Friday’s first meeting of the fisheries forum has fallen through.', 'cancelled', '2026-03-06'],
    [
      'The summit of the lake states has been put off again, this time without a new date.',
      'postponed',
      undefined,
    ],
    [
      'The shareholders’ meeting, scheduled for 10 March, will have to be held at a later date.',
      'postponed',
      '2026-03-10',
    ],
    ['The three members failed to gather in Sarajevo on Friday.', 'cancelled', '2026-02-27'],
    ['Plans for Monday’s talks in Arica collapsed after Peru withdrew its team.', 'cancelled', '2026-03-09'],
  ])('%s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });
});

describe('the next of something', () => {
  it.each([
    'The next election is scheduled for May 5.',
    'The next party debate is scheduled for March 15th. It will be held in Leeds and aired on television.',
    'The last match was held in Leeds on Saturday.',
    'The second launch is set for March 9.',
  ])('is no meeting with a noun of its own: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is the next meeting without one', () => {
    expect(
      told('Peru and Chile held talks in Lima on Monday. The second is due to start on March 9.'),
    ).toContainEqual(['upcoming', '2026-03-09']);
  });
});
