import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import type { DocumentNode, SectionName } from '../tree/nodes.ts';
import { timeOfInstant } from '../tree/time.ts';
import { inline, noLinks } from './inline-handlers.ts';
import { limits } from './limits.ts';
import { type Entry, type Part, partText } from './part.ts';
import { linksOf, partOf, titleLines } from './section-part.ts';
import { Tally } from './tally.ts';

/** A view that shows all of some sections, on as many pages as it takes. */
export type PagedView = Exclude<BriefingView, 'full'>;

/** The sections of each view in the order shown; it is empty where the first one is. */
export const viewSections: Readonly<Record<PagedView, readonly [SectionName, ...SectionName[]]>> = {
  upcoming: ['upcoming', 'called-off', 'possible', 'held'],
  said: ['said', 'outlook'],
  positions: ['positions', 'differences'],
  changes: ['changed', 'corrections'],
  sources: ['sources', 'notices'],
};

export const viewNames: Readonly<Record<BriefingView, string>> = {
  full: 'Overview',
  upcoming: 'Meetings',
  said: 'Said',
  positions: 'Positions',
  changes: 'Changes',
  sources: 'Sources',
};

interface Page {
  readonly parts: Set<Part>;
  readonly entries: Set<Entry>;
}

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
  const above = titleLines(document, 'page 99999 of 99999').length;
  const setting = { links: linksOf(document, 3), above };
  const sections = new Map(document.children.map((section) => [section.name, section]));
  const parts = viewSections[view].flatMap((section, at) => {
    const found = sections.get(section);
    if (found) return [partOf(found, setting)];
    return at === 0 ? [emptyPart(briefing, view)] : [];
  });
  const pages = packed(parts, above);
  const page = Math.min(Math.max(1, asked), pages.length);
  const shown = pages[page - 1];
  const told = parts.filter((part) => shown?.parts.has(part));
  return {
    texts: [
      titleLines(document, pages.length === 1 ? '' : `page ${page} of ${pages.length}`),
      ...told.map((part) => partText(part, (entry) => shown?.entries.has(entry) ?? false, null)),
    ],
    page,
    pages: pages.length,
  };
}

const emptyWords: Readonly<Record<PagedView, string>> = {
  upcoming: 'No upcoming meetings are known as of',
  said: 'No statements are known as of',
  positions: 'No positions are known as of',
  changes: 'Nothing has changed since',
  sources: 'No sources are cited as of',
};

function emptyPart({ asOf, since, topic }: Briefing, view: PagedView): Part {
  const time = timeOfInstant(view === 'changes' ? since : asOf, topic.timezone);
  const words = inline([{ type: 'text', value: `${emptyWords[view]} ` }, time], {
    links: noLinks,
    timeStyle: 'f',
  });
  return { name: 'head', head: `${words}.`, gap: '\n', groups: [] };
}

/** Pages filled one after the other; a section's and a group's heading stand again on each page that goes on with it. */
function packed(parts: readonly Part[], above: number): readonly Page[] {
  const pages: Page[] = [];
  let page: Page = { parts: new Set(), entries: new Set() };
  pages.push(page);
  let length = above;
  for (const part of parts) {
    let tally = new Tally(part);
    if (part.groups.length === 0) {
      page.parts.add(part);
      length += tally.length;
    }
    for (const group of part.groups) {
      for (const entry of group.entries) {
        const opening = page.parts.has(part) ? 0 : tally.length;
        if (length + opening + tally.growth(group, entry) > limits.text) {
          page = { parts: new Set(), entries: new Set() };
          pages.push(page);
          tally = new Tally(part);
          length = above;
        }
        length += (page.parts.has(part) ? 0 : tally.length) + tally.growth(group, entry);
        tally.add(group, entry);
        page.parts.add(part);
        page.entries.add(entry);
      }
    }
  }
  return pages;
}
