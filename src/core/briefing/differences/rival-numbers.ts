import type { Numeral } from '../../analysis/figures/numerals.ts';
import { areCompatible } from './compatible-numbers.ts';

/** Two numbers for one thing are seldom farther apart than this. */
const farthest = 3;

/** True for 100 and 400: two things are counted. */
export function areFarApart(a: number, b: number): boolean {
  return Math.max(a, b) > farthest * Math.min(a, b);
}

/** True for two numbers of one measure that cannot both be right of one thing, and may be about it. */
export function areRivalNumbers(a: Numeral, b: Numeral): boolean {
  if (a.unit !== b.unit || a.value === 0 || b.value === 0 || a.inWords) return false;
  if (areFarApart(a.value, b.value)) return false;
  return !areCompatible({ value: a.value, qualifier: '' }, { value: b.value, qualifier: '' });
}
