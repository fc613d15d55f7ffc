import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and day of each meeting, told on a Wednesday. */
function told(text: string): (string | null)[][] {
  return analyse({ text, publishedAt: '2031-05-07T09:00:00Z' }).meetings.map(({ status, start }) => [
    status,
    start?.value ?? null,
  ]);
}

describe('a meeting that somebody waits for', () => {
  it.each([
    'The dockers said they would not comment until Norway and Chile had met on Friday.',
    'Finance Minister Ada Koss will make no announcement before ministers of Norway and Chile have met on Friday.',
    'The port said that it would reopen the pier once Norway and Chile had met on Friday in Lima.',
    'The crews have vowed to stay in port until Norway and Chile sat down on Friday in Lima.',
  ])('is to come: %s', (text) => {
    expect(told(text)).toEqual([['upcoming', '2031-05-09']]);
  });

  it.each([
    'The quarrel over salmon went on until Norway and Chile met on Friday in Lima.',
    'Nobody knew of the offer until ministers of Norway and Chile met on Friday in Lima.',
    'Ada Koss of Norway met Luis Rey of Chile on Friday in Lima and said that she would wait.',
  ])('was held where nobody waits for it: %s', (text) => {
    expect(told(text)).toEqual([['held', '2031-05-02']]);
  });
});
