import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

function typedIn(text: string): readonly string[] {
  return datesIn(text, '2022-01-12').map((date) => `${date.type} ${date.text} = ${date.value}`);
}

describe('lengths of time', () => {
  test.each([
    ['It rained for the past five days.', 'DURATION the past five days = P5D'],
    ['Tests will go on over the next seven weeks.', 'DURATION the next seven weeks = P7W'],
    ['They came nearly 15 months late.', 'DURATION nearly 15 months = P15M'],
    ['A six-day strike ended.', 'DURATION six-day = P6D'],
    ['The call lasted an hour.', 'DURATION an hour = PT1H'],
    ['Talks will last two days.', 'DURATION two days = P2D'],
    ['They had waited for months.', 'DURATION months = PXM'],
    ['Prices eased in recent weeks.', 'DURATION recent weeks = PXW'],
    ['It can take up to four weeks.', 'DURATION up to four weeks = P4W'],
    [
      'It ended a decade of war that took more than two decades to plan.',
      'DURATION more than two decades = P20Y',
    ],
    ['They met for the second time in the last month.', 'DURATION the last month = P1M'],
    ['A weeklong truce began.', 'DURATION weeklong = P1W'],
  ])('%s', (text, expected) => {
    expect(typedIn(text)).toContain(expected);
  });
});

describe('what comes round', () => {
  test.each([
    ['The panel sits every Monday.', 'SET every Monday = XXXX-WXX-1'],
    ['The games are held every four years.', 'SET every four years = P4Y'],
    ['She calls each January.', 'SET each January = XXXX-01'],
    ['They meet every Christmas.', 'SET every Christmas = XXXX-12-25'],
    ['The weekly index fell.', 'SET weekly = P1W'],
    ['They speak twice a week.', 'SET twice a week = P1W'],
    ['She writes daily.', 'SET daily = P1D'],
  ])('%s', (text, expected) => {
    expect(typedIn(text)).toEqual([expected]);
  });
});

describe('references', () => {
  test.each([
    ['She is now in charge.', 'DATE now = PRESENT_REF'],
    ['Currently, ten live there.', 'DATE Currently = PRESENT_REF'],
    ['It was recently sold.', 'DATE recently = PAST_REF'],
    ['More may come in the future.', 'DATE the future = FUTURE_REF'],
  ])('%s', (text, expected) => {
    expect(typedIn(text)).toEqual([expected]);
  });
});
