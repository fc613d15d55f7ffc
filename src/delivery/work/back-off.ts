const first = 5_000;
const longest = 900_000;

/**
 * How long to wait before a delivery is tried again, ms: 5 s, doubling up to 15 min, of which up to a quarter is left off so
 * that many that failed together do not come back together.
 * @param failures so far, from 1
 * @param id of the delivery: what is left off follows from it
 */
export function backOff(failures: number, id: string): number {
  const whole = Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  const share = (Number.parseInt(id.slice(0, 4), 36) || 0) / 36 ** 4;
  return Math.round(whole * (1 - share / 4));
}
