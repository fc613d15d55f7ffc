import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('what is no meeting of sides', () => {
  it.each([
    'Visitors can meet Santa in the Town Hall on Sunday until 7pm.',
    'The author will meet readers at the library on Monday.',
    'The museum receives visitors on Monday.',
    'Norland have met Peru 32 times.',
    'The prime minister has met the rebels several times this winter without winning them over.',
    'The company will host a conference call and webcast for analysts on Monday.',
    'The company will hold a conference call on March 10 to discuss its results.',
  ])('is left alone: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });

  it.each([
    ['The minister will meet growers at the ministry on Monday.', 'upcoming', '2026-03-09'],
    ['The premiers of Norland and Peru will hold a conference call on Monday.', 'upcoming', '2026-03-09'],
    ['The premiers of Norland and Peru met in Oslo on Monday.', 'held', '2026-03-02'],
  ])('unlike one of sides: %s', (text, status, day) => {
    expect(daysTold(text)).toEqual([[status, day]]);
  });
});
