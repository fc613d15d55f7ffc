import { unixSeconds } from '../chat/unix-time.ts';
import type { TimeNode } from '../tree/nodes.ts';
import { limits } from './limits.ts';

/** Discord's styles: F "Wednesday, 9 March 2022 10:00", f the same without the weekday, D without the hour, R "in 3 hours". */
export type TimestampStyle = 'F' | 'f' | 'D' | 'R';

/** An instant as each reader sees it in their own zone; null for anything else. */
export function timestamp(node: TimeNode, style: TimestampStyle): string | null {
  const seconds = unixSeconds(node, limits.timestamp);
  return seconds === null ? null : `<t:${seconds}:${style}>`;
}
