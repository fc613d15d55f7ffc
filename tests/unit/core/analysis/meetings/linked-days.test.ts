import { describe, expect, it } from 'vitest';
import { daysTold as told } from './told-on-thursday.ts';

describe('a day that stands elsewhere than beside the meeting', () => {
  it.each([
    [
      'is that of what was done at it',
      'Governors at the school voted for the move on 27 February at a meeting which was not announced.',
      ['held', '2026-02-27'],
    ],
    [
      'is that of what was discussed during it',
      'The issue was discussed on Monday during the meeting of Minister Elchin Mammad with the ambassador of Peru, which was held in Baku.',
      ['held', '2026-03-02'],
    ],
    [
      'is "that afternoon"',
      'The palace on Wednesday called off a meeting with party leaders that had been planned for that afternoon.',
      ['cancelled', '2026-03-04'],
    ],
    [
      'is the first of the journey',
      'The secretary will travel to Jakarta on March 19 and 20. While there he will meet Foreign Minister Wibowo to discuss trade.',
      ['upcoming', '2026-03-19'],
    ],
    [
      'is told in the sentence behind the lead',
      'The Turkish and Iraqi presidents have agreed to set up a command after talks in Baghdad. President Orhan Demir’s visit on Wednesday was short.',
      ['held', '2026-03-04'],
    ],
    [
      'is behind an apposition that a remark follows',
      'The union’s leader, Ida Roe, met the health secretary, Jun Mori, on Monday but says he refused to discuss pay.',
      ['held', '2026-03-02'],
    ],
    [
      'is that of a call in which a later meeting was agreed',
      'Ida Roe and the head of the commission, Ana Verbeke, agreed on wages during a 90-minute phone call on Monday evening.',
      ['held', '2026-03-02'],
    ],
  ])('%s', (_what, text, want) => {
    expect(told(text)).toEqual([want]);
  });

  it.each([
    [
      'of the sentence behind is another time’s',
      'Ministers of Peru and Chile agreed on a truce after talks in Baghdad. A year ago, on 3 February, shells went off there.',
      ['held', undefined],
    ],
    [
      'to come is none of what was held',
      'The premier, Ida Roe, who leaves on 20 March, held talks with Ana Vell.',
      ['held', undefined],
    ],
  ])('%s', (_what, text, want) => {
    expect(told(text)).toContainEqual(want);
  });
});

describe('what has no day yet', () => {
  it('is possible where the next sentence says that none was fixed', () => {
    expect(
      told(
        'The board of the carnival has promised to hold a meeting with Ida Roe, the mayor. No date has been fixed.',
      ),
    ).toEqual([['possible', undefined]]);
  });

  it('is to come where nothing says so', () => {
    expect(
      told(
        'The board of the carnival has promised to hold a meeting with Ida Roe, the mayor. Traders are angry.',
      ),
    ).toEqual([['upcoming', undefined]]);
  });
});

describe('status and gates of plain words', () => {
  it.each([
    [
      'A meeting of Thornby council was abandoned after 20 minutes on Tuesday over a row.',
      'held',
      '2026-03-03',
    ],
    [
      'Management set out the plan at an extraordinary meeting with the council on Monday.',
      'held',
      '2026-03-02',
    ],
    [
      'The board of the curling federation met by video on 3 March and approved the change.',
      'held',
      '2026-03-03',
    ],
    [
      'The minister, Kris Laur, participated today in a video conference of the ministers of the bloc.',
      'held',
      '2026-03-05',
    ],
    [
      'Councillor Asif Rahm has arranged for the firm’s manager to come and talk to shopkeepers on Monday.',
      'upcoming',
      '2026-03-09',
    ],
    [
      'Norwegian exporters will press Brussels for checks when they see Commission officials on 19 March.',
      'upcoming',
      '2026-03-19',
    ],
    ['The plan will be put to all 20 clubs in a Zoom conference on Tuesday.', 'upcoming', '2026-03-10'],
    [
      'The minister praised the session of the Peru - Chile Border Committee, which was held in Lima on Tuesday.',
      'held',
      '2026-03-03',
    ],
  ])('%s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });

  it.each([
    'She has met three ministers of farming over the years, all of them at the fair.',
    'Restaurant owners in the town get together on the first Monday of every month.',
  ])('tell of none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
