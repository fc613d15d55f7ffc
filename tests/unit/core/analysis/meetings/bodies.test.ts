import { describe, expect, it } from 'vitest';
import { daysTold as told } from './told-on-thursday.ts';

describe('a body’s sitting told by what it does', () => {
  it.each([
    ['Trustees voted 5-2 Monday to sell the old library.', 'held', '2026-03-02'],
    ['The county commission approved the sale Monday evening.', 'held', '2026-03-02'],
    ['The Elm Grove school board voted unanimously on Monday to close the school.', 'held', '2026-03-02'],
    ['Elm County supervisors on Monday rejected a plan for a quarry, 4-1.', 'held', '2026-03-02'],
    ['Supervisors in Pine County voted 3-2 Tuesday night to buy a snowplough.', 'held', '2026-03-03'],
    ['The harbour board will decide on Tuesday whether to raise its fees.', 'upcoming', '2026-03-10'],
    ['The executive of the chess federation votes in Oslo on Tuesday on a ban.', 'upcoming', '2026-03-10'],
    ['The water board is expected to choose a chair on Monday.', 'upcoming', '2026-03-09'],
    ['Club chairmen gave the plan their backing in Cardiff on Wednesday.', 'held', '2026-03-04'],
    ['EU ministers agreed in Luxembourg on Tuesday to cap the quotas.', 'held', '2026-03-03'],
    ['The full council will see the proposals on March 16.', 'upcoming', '2026-03-16'],
  ])('%s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });

  it.each([
    'The European Commission on Wednesday approved the merger.',
    'The Security Council voted 13-0 on Monday to extend the mission.',
    'The council’s leader voted against it on Monday.',
    'Voters will decide on Tuesday whether to keep the mayor.',
    'The Senate committee voted 9-5 on Monday.',
    'The commission said on Monday night that it had approved the drug.',
    'The board approved the plan.',
    'The city council is scheduled to vote on the tower March 23.',
    'Union leaders agreed on Tuesday to cap the quotas.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a hearing', () => {
  it.each([
    'Bank chief Jon Ager testified before the finance committee on Tuesday.',
    'Minister Jon Ager gave evidence to lawmakers on Monday.',
    'Minister Jon Ager is expected before the finance committee on Tuesday.',
    'Bank chief Jon Ager was questioned by the finance committee on Tuesday.',
    'The dispute will be heard by the arbiters in Oslo on Tuesday.',
    'The fisheries committee has called a hearing for March 19 on eel quotas.',
    'The planning commission held a public hearing on Monday.',
    'A hearing of the harbour board is scheduled for Friday.',
    'The committee will hear from bank chief Jon Ager on Tuesday.',
    'Trustees of the harbour will question bank chief Jon Ager on Tuesday.',
    'The bank’s owners will meet the regulator at a closed hearing in Oslo on Tuesday.',
    'The question before the council is an old one.',
    'Ager reports to the head of the harbour board.',
    'He left before the committee was told on Monday.',
  ])('is no meeting in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('keeps nobody from meeting beside it', () => {
    expect(told('After the hearing Envoy Noor Haddad met Minister Jon Ager in Oslo on Monday.')).toEqual([
      ['held', '2026-03-02'],
    ]);
  });
});

describe('a parliament', () => {
  it.each([
    'Parliament convenes for an emergency session on Sunday.',
    'Lawmakers gathered on Monday for a special session.',
    'The legislature will hold a special session on Monday.',
    'The Sejm met in plenary session on Tuesday.',
    'The Senate’s emergency session was put off from Monday to Friday.',
    'The upper house’s committee postponed its session from Monday to Friday.',
    'The national assembly convened on Friday to pick a premier.',
    'A sitting of the National Assembly has been scheduled for March 27.',
    'The House Harbours Committee heard Jon Ager in Elm Grove on Monday.',
    'Jon Ager is to speak before the House Harbours Committee on Tuesday.',
    'The House pensions panel voted 7-2 on Monday.',
  ])('tells of no meeting by its sitting: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Minister Jon Ager told parliament that a special session with the unions would be held on Friday.'],
    ['The negotiators will hold a final session at State House on Friday.'],
    ['The leaders of the two parties in parliament will meet on Friday.'],
    ['Trustees voted 5-2 Friday to sell the house.'],
  ])('leaves other meetings alone: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });
});

describe('a gathering that is told by its schedule', () => {
  it.each([
    ['The tulip congress opens in Delft on April 3.', 'upcoming', '2026-04-03'],
    ['The European Bell Founders’ convention takes place in Ghent on April 3.', 'upcoming', '2026-04-03'],
    ['A seminar on church bells is to be held in Ghent on April 3.', 'upcoming', '2026-04-03'],
    ['The institute is holding a seminar on ice and insurance on 12 March.', 'upcoming', '2026-03-12'],
    ['The consultations foreseen for 18 March in Bern will not take place.', 'cancelled', '2026-03-18'],
    ['Saturday’s ratepayers’ forum at the showgrounds will start at 8am.', 'upcoming', '2026-03-07'],
    ['Mediation between the port and its pilots ended without a deal on Monday.', 'held', '2026-03-02'],
    ['The plenary on plastics closed on Tuesday in Busan without a text.', 'held', '2026-03-03'],
    [
      'The Tin Users’ Forum has called off its winter conference, planned for April 3.',
      'cancelled',
      '2026-04-03',
    ],
  ])('%s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });

  it.each([
    'The court set a hearing for Tuesday.',
    'Congress opens an inquiry on Tuesday.',
    'The Geneva convention bans it.',
    'The Republican National Convention opens in Ohio in July.',
    'We are hearing that the road is closed.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is another than what may come of it on its sidelines', () => {
    const text =
      'Minister Ana Ruiz may meet envoy Paul Dorn on the sidelines of a forest finance conference. The conference opens in Lima on April 3.';
    expect(told(text)).toEqual([
      ['possible', undefined],
      ['upcoming', '2026-04-03'],
    ]);
  });
});
