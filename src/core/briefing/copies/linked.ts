import { isAboutOthers, isAnotherReport } from './filled-anew.ts';
import { isCopy, isVersion, tellsSameFigures } from './likeness.ts';
import { outletKey } from './outlet-key.ts';
import type { Sketched } from './sketched.ts';

const day = 86_400_000;
/** Days within which a text is run by others, and is mended by its own outlet; later ones are another event's. */
const farthest = 7;
/** Whether two articles are one text: copies of one another, or versions where one outlet has both. */
export function areOne(a: Sketched, b: Sketched): boolean {
  if (!areNear(a, b) || a.sketch.about(b.sketch) < Math.min(a.sketch.doubt, b.sketch.doubt)) return false;
  if (!tellsSameFigures(a.sketch, b.sketch)) return false;
  if (outletKey(a.article) !== outletKey(b.article))
    return isCopy(a.sketch, b.sketch) && !isAboutOthers(a, b);
  const [older, newer] = (a.instant ?? 0) <= (b.instant ?? 0) ? [a, b] : [b, a];
  const isUndated = a.instant === null || b.instant === null || a.instant === b.instant;
  return isVersionOf(older, newer) || (isUndated && isVersionOf(newer, older));
}

function isVersionOf(older: Sketched, newer: Sketched): boolean {
  return isVersion(older.sketch, newer.sketch) && !isAnotherReport(older, newer);
}

function areNear(a: Sketched, b: Sketched): boolean {
  return a.instant === null || b.instant === null || Math.abs(a.instant - b.instant) <= farthest * day;
}
