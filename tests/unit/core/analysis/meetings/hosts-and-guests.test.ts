import { describe, expect, it } from 'vitest';
import { townsTold as told } from './told-on-thursday.ts';

describe('hosts and guests', () => {
  it.each([
    ['She will be received tomorrow by the Peruvian premier, Paul Dorn.', ['upcoming', '2026-03-06']],
    ['Jon Ager was given lunch in Lima on Tuesday by his host, Ana Ruiz.', ['held', '2026-03-03']],
    [
      'President Ida Roe has today received a delegation led by the mayor of Lima, Ana Ruiz.',
      ['held', '2026-03-05'],
    ],
    [
      'Pope Leander will receive the Armenian Catholicos at the palace on Monday.',
      ['upcoming', '2026-03-09'],
    ],
    [
      'Norway’s premier, Ida Roe, will welcome Chile’s president, Jon Mori, in Oslo on Friday.',
      ['upcoming', '2026-03-06'],
    ],
    ['The envoy hosted members of the opposition in Lima on Tuesday.', ['held', '2026-03-03']],
    [
      'The Greek ambassador, Ana Ruiz, paid a courtesy call on the primate on March 2.',
      ['held', '2026-03-02'],
    ],
    ['King Oru called on the army’s chief on Tuesday.', ['held', '2026-03-03']],
    ['The union’s leader met two deputies on Tuesday.', ['held', '2026-03-03']],
  ])('%s', (text, [status, day]) => {
    expect(told(text).map(([one, two]) => [one, two])).toEqual([[status, day]]);
  });

  it.each([
    'The plan was welcomed by ministers on Tuesday.',
    'The parcel was received by the board on Monday.',
    'Norway’s ministers would welcome a decision by Chile on Monday.',
    'The mayor called on ministers on Tuesday to act.',
    'She called on the regulator on Monday for a review.',
    'The minister received applause in Lima on Tuesday.',
  ])('are none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
