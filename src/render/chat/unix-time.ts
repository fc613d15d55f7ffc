import type { TimeNode } from '../tree/nodes.ts';

const instant = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * Seconds since 1970 of an instant, for platforms that show each reader their own zone; null for anything else. A day, a
 * week or a local time has no instant: a timestamp made of one would show some readers another day.
 * @param most seconds, to both sides, that the platform takes
 */
export function unixSeconds({ value, clock }: TimeNode, most: number): number | null {
  const milliseconds = clock !== null && instant.test(value) ? Date.parse(value) : Number.NaN;
  const seconds = Math.floor(milliseconds / 1000);
  return Math.abs(seconds) <= most ? seconds : null;
}
