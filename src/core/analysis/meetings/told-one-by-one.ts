import type { Telling } from './telling.ts';

/**
 * "They would hold three rounds of talks next month. The first, between Chile and Peru, is set for Jan. 10": meetings to
 * come that an article counts and then tells one by one are not told a second time as many.
 */
export function isToldOneByOne({ status, count, start }: Telling, all: readonly Telling[]): boolean {
  if (status !== 'upcoming' || count === null || count < 2 || !start || start.precision === 'day')
    return false;
  return all.some(
    (other) =>
      other.status === 'upcoming' &&
      other.start?.precision === 'day' &&
      other.start.value.startsWith(start.value),
  );
}
