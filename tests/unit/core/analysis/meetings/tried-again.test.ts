import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('who tries again', () => {
  it.each([
    [
      'Monday’s meeting of the parish council broke up after three members walked out. The council will try again on Monday at the village hall.',
      '2026-03-09',
    ],
    [
      'Talks between the carriers and the dockers ended without a deal on Monday. The carriers and the dockers will try again on Tuesday.',
      '2026-03-10',
    ],
    [
      'The fund’s board gathered on Monday but could not elect a chair. It will try once more March 20.',
      '2026-03-20',
    ],
    [
      'Negotiations on the treaty were suspended on Tuesday. Delegates will come back to Geneva on April 27 for five more days.',
      '2026-04-27',
    ],
  ])('meets on a day of its own: %s', (text, day) => {
    expect(daysTold(text)).toContainEqual(['upcoming', day]);
  });

  it.each([
    'The launch was scrubbed on Tuesday. The company will try again on Monday.',
    'The climbers turned back on Tuesday and will try again on Monday.',
    'The search was called off. Divers will try again on Friday.',
  ])('meets nobody without a meeting before: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});

describe('talks that will go on', () => {
  it('are those of the day on which they do', () => {
    const text = 'Talks will continue on Saturday morning whatever happens tonight, a spokeswoman said.';
    expect(daysTold(text)).toEqual([['upcoming', '2026-03-07']]);
  });

  it.each(['Talks continue.', 'The talks will continue.'])('are none without a day: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});

describe('a final', () => {
  it.each([
    'Growth slowed in the final quarter. The committee, which last raised rates in November, meets on May 10.',
    'The ministers of Peru and Chile will meet in Lima on May 10 in a final bid to save the treaty.',
  ])('is no match before a noun: %s', (text) => {
    expect(daysTold(text)).toEqual([['upcoming', '2026-05-10']]);
  });

  it.each([
    'The two players meet in the final on Saturday.',
    'Peru meet Chile in Saturday’s final.',
    'The sides meet on Saturday in a final nobody predicted.',
  ])('is one where it stands alone: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
