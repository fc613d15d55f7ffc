import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import { lean } from './lean.ts';

/** Days after which a plan that fell through is hardly told of any more by its weekday alone. */
const stale = 2;

/**
 * The day of a plan that was given up ("had been due to meet |on Tuesday|"): the next one so named, but one just past where
 * the giving up is told as past, too.
 * @param isNow told in the present or the perfect: "has called off", "have been put off"
 */
export function plannedDay(when: When, today: Temporal.PlainDate, isNow: boolean): When {
  const days = period(when).to.until(today).days;
  return isNow || days > stale ? lean(when, 'future', today) : when;
}
