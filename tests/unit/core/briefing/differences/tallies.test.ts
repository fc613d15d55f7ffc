import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

describe('two counts of one vote', () => {
  it.each([
    [
      'The board of the Dockers’ League voted nine to four to recommend the deal to its members.',
      'Leaders of the Dockers’ League voted by 11 to two to recommend the deal.',
      'Vote: 9–4 or 11–2',
    ],
    [
      'The council approved the Arvik bridge by 21 votes to 18 on Monday.',
      'The Arvik council backed the new bridge by 22-17 on Monday night.',
      'Vote: 21–18 or 22–17',
    ],
  ])('are told: %s', (a, b, about) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringContaining(about)]);
  });

  it.each([
    [
      'the same count',
      'The board of the Dockers’ League voted nine to four to recommend the deal.',
      'The Dockers’ League board voted by 9-4 to recommend the deal.',
    ],
    [
      'votes on two matters',
      'The board of the Dockers’ League voted nine to four to recommend the deal.',
      'Arvik’s council voted by 11 to two for a new bridge.',
    ],
    [
      'scores of games',
      'Jan Kowal completed nine passes as Arvik (11-4) beat Halden on Sunday.',
      'Arvik and Jan Kowal were completing passes on Sunday but were down 14-0 to Halden.',
    ],
    [
      'an article with two votes',
      'The board of the Dockers’ League voted nine to four to recommend the deal.',
      'The board of the Dockers’ League voted 11 to two to recommend the deal, and then voted 10 to three to publish the deal.',
    ],
  ])('are none of %s', (_what, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });

  it('are none a week apart', () => {
    const told = differencesOf(
      ['Northern Wire', '2031-05-02', 'The Dockers’ League board voted nine to four to recommend the deal.'],
      ['Coast Herald', '2031-05-12', 'The Dockers’ League board voted 11 to two to recommend the deal.'],
    );
    expect(told).toEqual([]);
  });
});
