import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, day and town of each meeting, told on a Tuesday. */
function told(text: string, publishedAt = '2025-05-20'): (string | undefined)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ status, start, place }) => [
    status,
    start?.value,
    place,
  ]);
}

describe('words by which sides come together', () => {
  it.each([
    ['The two brothers came face to face in Oslo on Monday.', 'held', '2025-05-19', 'Oslo'],
    ['Union chiefs went head to head with rail bosses on Monday.', 'held', '2025-05-19'],
    ['The marchers’ lawyers had a meeting with police in Oslo on Monday.', 'held', '2025-05-19', 'Oslo'],
    ['The elders sat with the regional officer, Almaz Wondimu, on Monday.', 'held', '2025-05-19'],
    ['The pair were holed up for four hours at the palace on Monday.', 'held', '2025-05-19', 'palace'],
    ['Her deputy huddled with Senate leaders on Monday.', 'held', '2025-05-19'],
    ['Rehn had breakfast with Scotland’s first minister, Una Keir, on Friday.', 'held', '2025-05-16'],
    [
      'The president will have lunch with the king of Denmark in Rome on Friday.',
      'upcoming',
      '2025-05-23',
      'Rome',
    ],
    [
      'The leaders of the Greens and the Liberals will come together again on Friday.',
      'upcoming',
      '2025-05-23',
    ],
    [
      'The prime minister called on President Themba Dlamini in Pretoria on Monday.',
      'held',
      '2025-05-19',
      'Pretoria',
    ],
    ['The ministers exchanged views with civil groups in Lima on Monday.', 'held', '2025-05-19', 'Lima'],
    ['Crestway is due to see Britain’s competition regulator next month.', 'upcoming', '2025-06'],
    ['He spent Sunday evening on a video call with the players’ association.', 'held', '2025-05-18'],
    ['The clubs and the league are back around the table on Friday.', 'upcoming', '2025-05-23'],
  ])('are verbs: %s', (text, ...wanted) => {
    expect(told(text)).toEqual([[...wanted, undefined].slice(0, 3)]);
  });

  it.each([
    ['The two held a face-to-face in Oslo on Monday.', 'held', '2025-05-19', 'Oslo'],
    ['A sit-down in Monaco in March ended in a quarrel, both brothers said.', 'held', '2025-03', 'Monaco'],
    [
      'Ministers will hold discussions with union leaders in Oslo on Friday.',
      'upcoming',
      '2025-05-23',
      'Oslo',
    ],
    ['The president granted an audience to the Sri Lankan premier on Monday.', 'held', '2025-05-19'],
    [
      'A round table of carriers and port managers is set for 9 June in Lagos.',
      'upcoming',
      '2025-06-09',
      'Lagos',
    ],
    [
      'Bargaining between the union and the company resumes on Monday in Turin.',
      'upcoming',
      '2025-05-26',
      'Turin',
    ],
    ['The synod of the Lutheran church will open on June 26 in Tartu.', 'upcoming', '2025-06-26', 'Tartu'],
    [
      'The third U.S.-Vietnam dialogue on security took place in Hanoi on Monday.',
      'held',
      '2025-05-19',
      'Hanoi',
    ],
    ['Ministers return to Geneva on Friday for a second round.', 'upcoming', '2025-05-23', 'Geneva'],
    [
      'Delegates opened a five-day conference on waste in Nairobi on Monday.',
      'held',
      '2025-05-19',
      'Nairobi',
    ],
  ])('are nouns: %s', (text, ...wanted) => {
    expect(told(text)).toEqual([[...wanted, undefined].slice(0, 3)]);
  });

  it.each([
    'The candidate was elected in the second round.',
    'The president has called on the rebels to lay down their arms by Monday.',
    'The film reaches a global audience on Monday.',
    'Boxers Ana Reyes and Mia Holt go head to head in the final on Friday.',
    'They had lunch on Monday.',
    'He held a round-table interview with the channel on Monday.',
    'The national discussion of the strike went on in Lima on Monday.',
    'She still meets friends from school every year in Buffalo.',
    'He hopes to see the party’s leaders fall on Friday.',
  ])('are none of these: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('when words that were read as plans are none', () => {
  it('an agreement that failed at talks leaves them held', () => {
    const text = 'Norway and Iceland failed to agree on quotas at talks in Tromso on Thursday and Friday.';
    expect(told(text)).toEqual([['held', '2025-05-15', 'Tromso']]);
  });

  it('what was to have been met is off, on its next day', () => {
    const text =
      'India’s minister, Vikram Talwade, has scrapped a trip on which he was to have met Nepal’s premier, Hari Rana, on Friday.';
    expect(told(text)).toEqual([['cancelled', '2025-05-23', undefined]]);
  });

  it('a day of this spring is not put off to the next', () => {
    const text = 'The shippers, left out of the first round on 25 February in Santos, will have two seats.';
    expect(told(text)).toEqual([['held', '2025-02-25', 'Santos']]);
  });

  it('who spoke after meeting somebody on the article’s own day has met', () => {
    const text =
      'Speaking after meeting President Goran Milic in Nis on Tuesday, the envoy, Tiina Rautio, was upbeat.';
    expect(told(text)).toEqual([['held', '2025-05-20', 'Nis']]);
    const planned = 'The envoy will fly home after meeting President Goran Milic in Nis on Friday.';
    expect(told(planned)).toEqual([['upcoming', '2025-05-23', 'Nis']]);
  });

  it('the present tense tells of the next such day', () => {
    const text = 'Commissioner Pia Lund sees her Indian counterpart, Arvind Sel, in Geneva on Friday.';
    expect(told(text)).toEqual([['upcoming', '2025-05-23', 'Geneva']]);
  });
});

describe('bodies and their members', () => {
  it.each([
    ['The trustees gather in the Harlow gym at 6:30 p.m. on Friday.', 'upcoming', '2025-05-23'],
    ['The planning committee got together on Monday.', 'held', '2025-05-19'],
    ['The school board meets on Friday.', 'upcoming', '2025-05-23'],
    ['The company’s board meets on Friday to approve the accounts.', 'upcoming', '2025-05-23'],
    ['The central bank’s policymakers meet on Friday.', 'upcoming', '2025-05-23'],
    ['Three party leaders were brought together in Madrid on Monday.', 'held', '2025-05-19'],
  ])('meet: %s', (text, status, day) => {
    expect(told(text).map(([one, at]) => [one, at?.slice(0, 10)])).toEqual([[status, day]]);
  });

  it.each([
    'Thousands gathered in Lisbon on Monday.',
    'Lawmakers return on Monday for a session that will be dominated by the budget.',
    'Ministers heard the chairman at a committee session on Monday.',
    'The lock maker met analysts’ forecasts on Monday.',
    'Her rival did not start; the two will meet at the world championships on Friday.',
  ])('do not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('met where the sentence names the town before them, right behind the day', () => {
    const text = 'On 16 May 2025, in Vientiane, ministers of Laos and Vietnam met for three hours.';
    expect(told(text)).toEqual([['held', '2025-05-16', 'Vientiane']]);
  });

  it('were to meet, but something came between', () => {
    const text = 'He was going to sit down with Senegalese officials today, but the aircraft broke down.';
    expect(told(text)).toEqual([['cancelled', '2025-05-20', undefined]]);
  });
});
