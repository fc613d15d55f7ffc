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
 * One page of parts; a page past the end is the last one.
 * @param above characters that stand above the parts of each page
 */
export function pageOf<Told>(
  parts: readonly Part<Told>[],
  asked: number,
  above: number,
  measure: Measure<Told>,
): Page<Told> {
  const sheets = filled(parts, above, measure);
  const pages = sheets.length;
  const page = asked >= 1 ? Math.min(Math.floor(asked), pages) : 1;
  const sheet = sheets[page - 1];
  const told = parts.filter((part) => sheet?.has(part));
  return {
    parts: told.map((part) => ({ part, isShown: (entry) => sheet?.shows(entry) ?? false, rest: null })),
    page,
    pages,
  };
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
