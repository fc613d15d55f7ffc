import type { Measure, Part, ShownPart } from './part.ts';
import { Sheet } from './sheet.ts';

/** One of the pages that parts fill. */
export interface Page<Told> {
  readonly parts: readonly ShownPart<Told>[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/**
 * Parts, whole, on as many pages as it takes.
 * @param above characters that stand above the parts of each page
 */
export function pagesOf<Told>(
  parts: readonly Part<Told>[],
  above: number,
  measure: Measure<Told>,
): readonly Page<Told>[] {
  return filled(parts, above, measure).map((sheet, at, { length }) => ({
    parts: parts
      .filter((part) => sheet.has(part))
      .map((part) => ({ part, isShown: (entry) => sheet.shows(entry), rest: null })),
    page: at + 1,
    pages: length,
  }));
}

/** The page that is asked for; one past the end is the last one, and what is no page the first. */
export function pageAt<Told>(pages: readonly Page<Told>[], asked: number): Page<Told> {
  const found = asked >= 1 ? (pages[Math.floor(asked) - 1] ?? pages.at(-1)) : pages[0];
  return found ?? { parts: [], page: 1, pages: 1 };
}

/** Pages filled one after the other; headings stand again on each page that goes on with their entries. */
function filled<Told>(
  parts: readonly Part<Told>[],
  above: number,
  measure: Measure<Told>,
): readonly Sheet<Told>[] {
  let sheet = new Sheet(measure, above);
  const sheets = [sheet];
  for (const part of parts) {
    if (part.groups.length === 0) sheet.open(part);
    for (const group of part.groups) {
      for (const [at, entry] of group.entries.entries()) {
        const placed = { part, group, entry, at };
        if (sheet.add(placed)) continue;
        sheet = new Sheet(measure, above);
        sheets.push(sheet);
        sheet.add(placed);
      }
    }
  }
  return sheets;
}
