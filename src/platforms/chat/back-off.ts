const first = 1_000;
const longest = 300_000;

/**
 * How long to wait before trying again, ms: 1 s, doubling up to 5 min, of which a random half is left off so that many
 * that failed together do not come back together.
 * @param failures in a row, from 1
 * @param random from 0 to 1
 */
export function backOff(failures: number, random: number): number {
  const whole = Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  return Math.round(whole * (1 - random / 2));
}
