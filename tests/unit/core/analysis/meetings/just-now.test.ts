import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('what a speaker or a live page tells as just over', () => {
  it.each([
    'THE PRESIDENT: I just had a very good call with President Ines Barto of Peru.',
    'THE MINISTER: We’ve just come out of talks with Ola Berg of Norway.',
    'THE SECRETARY: I just finished a long session with my Norwegian counterpart, Ola Berg.',
    'THE PRESIDENT: I spoke with Prime Minister Ola Berg of Norway a few minutes ago.',
    '16:45 Ines Barto has had a call with President Ola Berg, her office says.',
    '16:45 Ines Barto had breakfast with President Ola Berg, her office says.',
    '13.55\n\nThe Peruvian premier and the Chilean premier have finished their talks at the ministry.',
  ])('is of its day: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-05']]);
  });

  it('has no day where it was before', () => {
    const [[, day] = []] = daysTold('16:45 Ines Barto had met President Ola Berg twice before.');
    expect(day).toBeUndefined();
  });
});

describe('some of a house of parliament', () => {
  it.each([
    'House and Senate negotiators are set to reconvene on Monday.',
    'Senate Democrats will meet on Monday at a hotel near the square.',
    'House leaders will meet on Monday with the governor.',
  ])('meet as sides do: %s', (text) => {
    expect(daysTold(text)).toEqual([['upcoming', '2026-03-09']]);
  });

  it.each([
    'The Senate will meet on Monday.',
    'The House of Representatives convenes on Monday.',
    'Members of parliament will gather on Monday for the vote.',
  ])('the house itself does not: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
