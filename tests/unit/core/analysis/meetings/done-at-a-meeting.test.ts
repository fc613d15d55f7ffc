import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('what was done at a meeting', () => {
  it.each([
    'The union rejected the offer at a meeting with Nordair on Tuesday.',
    'The pilots ruled out a pay cut in talks with Nordair on Tuesday.',
    'Roe refused to sign the deal during talks with Jun Mori on Tuesday.',
    'The minister denied the claims in a meeting with the union on Tuesday.',
    'Residents opposed the plan at a meeting with the council on Tuesday.',
    'The landlord offered more time in a meeting with the tenants on Tuesday.',
    'Peru proposed a truce in talks with Chile on Tuesday.',
    'The bishops put off a decision in a meeting with survivors on Tuesday.',
    'The union called off the strike after talks with Nordair on Tuesday.',
    'The envoys could not agree on a date in talks with the rebels on Tuesday.',
    'The union sought assurances in a phone call with Nordair on Tuesday.',
    'The airline agreed to cut fares after a meeting with the regulator on Tuesday.',
    'Roe urged restraint following talks with Peru on Tuesday.',
  ])('says nothing of the meeting but that it was: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-03']]);
  });

  it.each([
    'In talks with Nordair on Tuesday, the union agreed to cut overtime.',
    'In a phone call on Tuesday, Peru and Chile promised to keep the border open.',
    'At a meeting of the school board and parents on Tuesday, the closure was discussed.',
    'After talks with Peru on Tuesday, Chile threatened to close the port.',
    'During a meeting with residents on Tuesday, the mayor planted a tree.',
    'In a meeting with the union on Tuesday, Nordair would not say how many jobs may go.',
  ])('is told behind the meeting as well: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-03']]);
  });

  it.each([
    ['The union agreed to decide at a meeting with Nordair on Saturday.', ['upcoming', '2026-03-07']],
    [
      'The union was expected to reject the offer at a meeting with Nordair on Saturday.',
      ['upcoming', '2026-03-07'],
    ],
    ['In talks with Peru on Saturday, Chile will offer a truce.', ['upcoming', '2026-03-07']],
    ['Roe said she hoped for progress in talks with Peru on Saturday.', ['possible', '2026-03-07']],
  ])('is told apart from what is to be done there: %s', (text, meeting) => {
    expect(daysTold(text)).toEqual([meeting]);
  });

  it.each([
    'Roe denied any role in talks with Peru on Tuesday.',
    'Roe denied taking part in talks with Jun Mori on Tuesday.',
    'Peru refused to take part in talks with Chile on Tuesday.',
    'Peru denied reports of a meeting with Chile on Tuesday.',
    'Peru denied that it had made an offer in talks with Chile on Tuesday.',
    'Peru ruled out a return to talks on Tuesday.',
  ])('is not what was turned down: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
