import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

// Thursday, 5 March 2026.
describe('one verb with two objects, each with a day', () => {
  it.each([
    ['Norway met Peru on Monday and Chile on Tuesday.', ['03-02', '03-03']],
    [
      'Norway’s premier, Ola Berg, will meet Ida Roe on Friday and Chile’s minister, Bo Lund, the following day.',
      ['03-06', '03-07'],
    ],
    ['Ola Berg met Ida Roe on Tuesday morning and the Chilean president later that day.', ['03-03', '03-03']],
    ['Norway met Chile on Sunday, Peru on Monday and Cuba on Tuesday.', ['03-01', '03-02', '03-03']],
    ['Norway held talks with Peru on Monday and with Chile on Tuesday.', ['03-02', '03-03']],
    [
      'The union met the ministry on Monday in Lima and the port authority in Callao on Tuesday.',
      ['03-02', '03-03'],
    ],
  ])('tells two meetings: %s', (text, days) => {
    expect(
      daysTold(text)
        .map(([, day]) => day?.slice(5))
        .sort((a = '', b = '') => a.localeCompare(b)),
    ).toEqual(days);
  });

  it.each([
    ['Ola Berg will meet Ida Roe on Friday and address reporters on Saturday.', ['03-06']],
    ['Having met Peru on Monday, Norway flew its envoys home on Tuesday.', ['03-02']],
    ['Norway and Peru met on Monday and Tuesday.', ['03-02']],
    ['Norway met Peru on Monday and Chile on Tuesday threatened to leave the pact.', ['03-02']],
    ['Norway met Peru on Monday, a holiday, and signed the accord on Tuesday.', ['03-02']],
  ])('tells one where the other day is another deed’s: %s', (text, days) => {
    expect(daysTold(text).map(([, day]) => day?.slice(5))).toEqual(days);
  });
});

describe('a meeting told by its distance from a day', () => {
  it.each([
    ['Ola Berg signed the accord on Tuesday, a day after meeting Ida Roe.', '03-02'],
    ['Norway sealed the port on Wednesday, two days after talks with Peru broke down.', '03-02'],
    ['The strike began on Tuesday, the day after talks between Norway and Peru broke down.', '03-02'],
    ['The strike began on Tuesday, hours after talks between Norway and Peru broke down.', '03-03'],
    ['The report appeared on Tuesday, hours before a meeting between Norway and Peru.', '03-03'],
    ['A day after talks with Peru, Norway signed the accord on Wednesday.', '03-03'],
    ['Norway will hold talks with Peru the day before a vote on Sunday.', '03-07'],
  ])('%s', (text, day) => {
    expect(daysTold(text).map(([, one]) => one?.slice(5))).toEqual([day]);
  });
});

describe('a day told by words that may open a clause', () => {
  it.each([
    ['Parliament rejected the budget on Monday. The day before, Norway and Peru had held talks.', '03-01'],
    ['Parliament votes on Saturday. The day before, Norway will hold talks with Peru.', '03-06'],
    ['Norway and Peru met shortly before midnight on Tuesday.', '03-03'],
    ['On Monday, a spokesman said, Norway’s minister, Ola Berg, had met Ida Roe.', '03-02'],
  ])('%s', (text, day) => {
    expect(daysTold(text).map(([, one]) => one?.slice(5))).toEqual([day]);
  });

  it('is a bound where no hour stands beside it', () => {
    expect(daysTold('Norway met Peru in Lima before Tuesday.')).toEqual([['held', undefined]]);
  });
});

describe('a plan with a new day in one sentence', () => {
  it.each([
    'Norway and Peru had planned to meet on Friday but will now meet on Monday.',
    'Norway and Peru were to meet on Friday but will now meet on Monday.',
  ])('%s', (text) => {
    expect(daysTold(text)).toEqual([['upcoming', '2026-03-09']]);
  });
});
