import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status of each meeting, told on a Thursday. */
function statuses(text: string): string[] {
  return analyse({ text, publishedAt: '2026-03-05' }).meetings.map(({ status }) => status);
}

describe('what hangs on a condition', () => {
  it.each([
    'If the vote fails, Peru and Chile will meet again in Lima on Monday.',
    'Should the board say yes, Peru and Chile will hold talks in Lima on Monday evening.',
    'A conference of donors pencilled in for March 30 in Rome will be held only if there is something to pay for.',
    'Peru’s premier, Ines Barto, will meet Ola Berg of Norway in Oslo on Monday if the truce holds.',
    'Talks between Peru and Chile will resume in Lima on Monday provided the airport opens.',
  ])('is possible: %s', (text) => {
    expect(statuses(text)).toEqual(['possible']);
  });

  it.each([
    'Peru and Chile will hold talks in Lima on Monday to see if the truce can be saved.',
    'A further session of the Peruvian and Chilean envoys, pencilled in for March 12, will be of use only if the growers come.',
    'Even if the vote fails, Peru and Chile will meet in Lima on Monday.',
    'Peru’s premier, Ines Barto, will meet Ola Berg of Norway on Monday, as if nothing had happened.',
  ])('is nothing else: %s', (text) => {
    expect(statuses(text)).toEqual(['upcoming']);
  });
});

describe('the month of May', () => {
  it.each([
    'Premier Ola Berg of Norway will travel to Lima on 20 May for talks with Peru’s premier, Ines Barto.',
    'Premier Ola Berg of Norway will fly to Lima in May for talks with Peru’s premier, Ines Barto.',
    'Premier Ola Berg of Norway will travel to Lima on 20 May and meet Peru’s premier, Ines Barto.',
  ])('is no verb that leaves it open: %s', (text) => {
    expect(statuses(text)).toEqual(['upcoming']);
  });

  it('is told from the verb', () => {
    const text = 'Premier Ola Berg of Norway may travel to Lima for talks with Ines Barto of Peru on 20 May.';
    expect(statuses(text)).toEqual(['possible']);
  });
});

describe('what somebody invites others to', () => {
  it.each([
    'The mediator has invited both sides in the ferry strike to fresh talks in Bergen next Monday.',
    'The regulator has invited operators and vendors to a round table in Turin on 24 March.',
  ])('is to come where all are called to one day: %s', (text) => {
    expect(statuses(text)).toEqual(['upcoming']);
  });

  it.each([
    'Chile has invited Peru’s economy minister, Ines Barto, to a meeting in Arica on 24 March.',
    'Norway and Chile have invited the two sides to resume negotiations on 24 March.',
    'The mediator has invited both sides in the ferry strike to fresh talks in Bergen next Monday, but the union has yet to reply.',
    'The mediator has invited Peru and Chile to fresh talks in Bergen.',
  ])('is possible where it hangs on an answer or has no day: %s', (text) => {
    expect(statuses(text)).toEqual(['possible']);
  });
});

describe('words that look like a doubt', () => {
  it.each([
    ['She plans to fly to Oslo on May 11 to meet Norway’s energy minister, Ola Berg.', 'upcoming'],
    ['In May she will fly to Oslo to meet Norway’s energy minister, Ola Berg.', 'upcoming'],
    ['The ministers discussed the upcoming meeting of the Alpine League in Turin on April 14.', 'upcoming'],
    [
      'They discussed arrangements for the meeting of the Alpine League, scheduled for 21 April in Turin.',
      'upcoming',
    ],
    [
      'The French president, Ana Ruiz, could fly to Lima in early June and meet Bo Lund of Norway.',
      'possible',
    ],
    ['She may fly to Oslo on Monday to meet Norway’s energy minister, Ola Berg.', 'possible'],
    ['The ministers discussed a meeting of the Alpine League in Turin in April.', 'possible'],
  ])('count only where they are one: %s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });

  it('a sitting that was broken off had begun', () => {
    expect(statuses('The health board had to abandon Tuesday’s meeting after 25 minutes.')).toEqual(['held']);
    expect(statuses('The health board had to abandon Tuesday’s meeting after a storm.')).toEqual([
      'cancelled',
    ]);
  });
});
