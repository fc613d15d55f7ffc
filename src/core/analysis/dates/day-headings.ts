import type { Span } from '../../model/span.ts';

/**
 * True for a date that is a line of its own, as over the entries of a diary ("Tuesday 17 September 2024"), or in a line
 * that leads to them ("How Wednesday's attack unfolded:").
 */
export function isDayHeading(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 80);
  if (/^[^\n]{0,60}:\s*(?:\n|$)/.test(behind)) return true;
  return /(?:^|\n)[\s*#_•–-]*$/.test(before) && /^[\s*#_:.]*(?:\n|$)/.test(behind);
}

/** True where a line begins: "10:00  Security Council: consultations". */
export function opensLine(text: string, start: number): boolean {
  return /(?:^|\n)[\s*#_•–-]*$/.test(text.slice(Math.max(0, start - 8), start));
}
