import type { Gender } from './named.ts';

/** In place of an index: capitals that may name somebody unknown. */
export const stranger = -1;
const unknownMan = -2;
const unknownWoman = -3;

/** In place of an index: "he" or "she" of whom nobody knows who it is. */
export function unknownOf(gender: Gender): number {
  return gender === 'male' ? unknownMan : unknownWoman;
}

/** True for what stands in place of an index. */
export function isUnknown(entry: number): boolean {
  return entry < 0;
}

export function genderOfUnknown(entry: number): Gender | null {
  if (entry === stranger) return null;
  return entry === unknownMan ? 'male' : 'female';
}
