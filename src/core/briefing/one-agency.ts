import type { Article } from '../model/article.ts';
import { areTogether, type ScopedArticle } from './scope.ts';

/** Days within which two reports with one agency's dateline are taken for one report of it. */
const near = 2;

/** Whether two articles of much the same day have one agency's dateline: each place cuts and orders its report as it likes. */
export function areOfOneAgency(a: ScopedArticle, b: ScopedArticle): boolean {
  if (a.instant === null || b.instant === null || !areTogether(a, b, near)) return false;
  const credit = dateline(a.article);
  return credit !== null && credit === dateline(b.article);
}

/** "TARN, 21 Nov (Harbour Wire) - ": the place and the agency; null where a text does not open so. */
function dateline({ text }: Article): string | null {
  const opening = text.slice(0, longest);
  const found = /^\s*(\p{Lu}[^,()\n]{1,40})(?:,[^()\n]{1,30})?\s\(([^()\n]{2,40})\)\s?[-–—]/u.exec(opening);
  return found ? `${found[1]?.trim()} ${found[2]}`.toLowerCase() : null;
}

const longest = 120;
