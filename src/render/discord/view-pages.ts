import type { Briefing } from '../../core/model/briefing.ts';
import { linksOf } from '../chat/links.ts';
import { pageOf } from '../chat/pages.ts';
import { type PagedView, viewSections } from '../chat/view-sections.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { emptyView } from './empty-view.ts';
import { measure, partText } from './part.ts';
import { partOf, titleLines } from './section-part.ts';

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
  const parts = viewSections(document, briefing, view).map((section) =>
    section ? partOf(section, setting) : emptyView(briefing, view),
  );
  const { parts: told, page, pages } = pageOf(parts, asked, above, measure);
  const title = titleLines(document, pages === 1 ? '' : `page ${page} of ${pages}`);
  return { texts: [title, ...told.map(({ part, isShown }) => partText(part, isShown, null))], page, pages };
}
