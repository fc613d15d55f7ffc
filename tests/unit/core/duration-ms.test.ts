import { expect, it } from 'vitest';
import { durationMs } from '../../../src/core/duration-ms.ts';

it.each([
  ['PT0.5S', 500],
  ['PT10M', 600_000],
  ['P1DT1H', 90_000_000],
  ['P1W', 7 * 86_400_000],
  ['P1M', 31 * 86_400_000],
  ['P1Y', 366 * 86_400_000],
  ['-PT1S', -1000],
])('%s lasts %i ms', (duration, ms) => {
  expect(durationMs(duration)).toBe(ms);
});

it.each(['', '10M', 'an hour', 'P300000Y'])('“%s” is refused', (duration) => {
  expect(() => durationMs(duration)).toThrow(RangeError);
});
