import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import type { DocumentNode, SectionName } from '../tree/nodes.ts';
import { emptyView } from './empty-view.ts';
import { markedSections } from './marked-sections.ts';
import { type Part, partText } from './part.ts';
import { linksOf, partOf, titleLines } from './section-part.ts';
import { Sheet } from './sheet.ts';

/** A view that shows all of some sections, on as many pages as it takes. */
export type PagedView = Exclude<BriefingView, 'full'>;

/** The sections of each view in the order shown; a view without the first one says so. */
const viewSections: Readonly<Record<PagedView, readonly [SectionName, ...SectionName[]]>> = {
  upcoming: ['upcoming', 'called-off', 'possible', 'held'],
  said: ['said', 'outlook'],
  positions: ['positions', 'differences'],
  changes: ['changed', 'corrections'],
  sources: ['sources', 'notices'],
};

/** So many sources of one line are linked. */
const mostLinked = 3;

/** Stands for the longest note that a title may get; which page of how many is known at the end. */
const longestNote = 'page 99999 of 99999';

export interface PageTexts {
  readonly texts: readonly string[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** The texts of one page of a view; a page past the end is the last one. */
export function pageTexts(
  document: DocumentNode,
  briefing: Briefing,
  view: PagedView,
  asked: number,
): PageTexts {
  const above = titleLines(document, longestNote).length;
  const setting = { links: linksOf(document, mostLinked), above };
  const sections = new Map(document.children.map((section) => [section.name, section]));
  const parts = viewSections[view].flatMap((name, at) => {
    const section = sections.get(name);
    if (section) return [partOf(section, setting)];
    return at === 0 ? [emptyView(briefing, view)] : [];
  });
  if (view === 'changes') {
    parts.push(...markedSections(document, briefing.changes).map((section) => partOf(section, setting)));
  }
  const sheets = filled(parts, above);
  const pages = sheets.length;
  const page = asked >= 1 ? Math.min(Math.floor(asked), pages) : 1;
  const sheet = sheets[page - 1];
  const told = parts.filter((part) => sheet?.has(part));
  const title = titleLines(document, pages === 1 ? '' : `page ${page} of ${pages}`);
  return {
    texts: [title, ...told.map((part) => partText(part, (entry) => sheet?.shows(entry) ?? false, null))],
    page,
    pages,
  };
}

/** Pages filled one after the other; headings stand again on each page that goes on with their entries. */
function filled(parts: readonly Part[], above: number): readonly Sheet[] {
  let sheet = new Sheet(above);
  const sheets = [sheet];
  for (const part of parts) {
    if (part.groups.length === 0) sheet.open(part);
    for (const group of part.groups) {
      for (const [at, entry] of group.entries.entries()) {
        const placed = { part, group, entry, at };
        if (sheet.add(placed)) continue;
        sheet = new Sheet(above);
        sheets.push(sheet);
        sheet.add(placed);
      }
    }
  }
  return sheets;
}
