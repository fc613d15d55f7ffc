import { expect, test } from 'vitest';
import { HostClock } from './host-clock.ts';

const minute = 60_000;

/** Right until 10, then 30 ahead until 20, then 30 behind until 50, then, by two steps, right again; in minutes. */
const clock = new HostClock({
  clock: [
    { at: 10 * minute, ahead: 30 * minute },
    { at: 20 * minute, ahead: -30 * minute },
    { at: 50 * minute, ahead: -60 * minute },
    { at: 50 * minute, ahead: 0 },
  ],
  end: 100 * minute,
});

test.each([
  { instant: 5, at: 9, since: 5, why: 'reached while the clock was right' },
  { instant: 5, at: 15, since: 5, why: 'a step forward is no break' },
  { instant: 35, at: 15, since: 10, why: 'the step forward went beyond it' },
  { instant: 45, at: 19, since: 15, why: 'reached while it was ahead' },
  { instant: 35, at: 30, since: null, why: 'set back, it is not shown any more' },
  { instant: 35, at: 49, since: null, why: 'and not again for a while' },
  { instant: 35, at: 60, since: 50, why: 'from when it was set right' },
  { instant: 10, at: 45, since: 40, why: 'reached a second time, while it was behind' },
  { instant: 10, at: 60, since: 40, why: 'which was kept through the next step' },
  { instant: 70, at: 69, since: null, why: 'not reached yet' },
])('what shows $instant at $at has done so since $since: $why', ({ instant, at, since }) => {
  expect(clock.showsSince(instant * minute, at * minute)).toBe(since === null ? null : since * minute);
});
