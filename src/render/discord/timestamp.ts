import type { TimeNode } from '../tree/nodes.ts';
import { limits } from './limits.ts';

/** Discord's styles: F "Wednesday, 9 March 2022 10:00", f the same without the weekday, D without the hour, R "in 3 hours". */
export type TimestampStyle = 'F' | 'f' | 'D' | 'R';

const instant = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * An instant as each reader sees it in their own zone; null for anything else. A day, a week or a local time has no
 * instant: a timestamp made of one would show some readers another day.
 */
export function timestamp({ value, clock }: TimeNode, style: TimestampStyle): string | null {
  const milliseconds = clock !== null && instant.test(value) ? Date.parse(value) : Number.NaN;
  const seconds = Math.floor(milliseconds / 1000);
  return Math.abs(seconds) <= limits.timestamp ? `<t:${seconds}:${style}>` : null;
}
