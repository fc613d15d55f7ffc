import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import type {
  BlockNode,
  DocumentNode,
  InlineNode,
  ParagraphNode,
  SectionName,
  SectionNode,
} from '../tree/nodes.ts';
import { type Chips, chipsIn } from './chips.ts';
import { emptyWords } from './empty-words.ts';
import { type Links, linksOf } from './links.ts';
import { type Page, pageAt, pagesOf } from './pages.ts';
import type { Group, Measure, Part } from './part.ts';
import { sectionShapes } from './section-shape.ts';
import { overviewSections, type PagedView, viewSections } from './view-sections.ts';
import { counted } from './words.ts';

/** What a section's blocks are written by, beside what they are. */
export interface BlockRoom {
  readonly links: Links;
  /** Which marks of change are shown. */
  readonly chips: Chips;
  /** Characters that a group's heading with one entry may take. */
  readonly room: number;
}

/** How a platform writes a briefing. */
export interface Writer<Told> {
  readonly measure: Measure<Told>;
  /** So many sources of one line of the overview are linked. */
  readonly overviewLinks: number;
  /** The same of the other views. */
  readonly viewLinks: number;
  /** The head of a message: the topic, and in small its time with a note of ours. */
  title(document: DocumentNode, note: string): Told;
  /** The head of a section, with the paragraphs that open it. */
  head(section: SectionNode, opening: readonly ParagraphNode[], links: Links): Told;
  block(node: BlockNode, section: SectionName, setting: BlockRoom): Group<Told>;
  /** A line of ours that stands alone. */
  line(nodes: readonly InlineNode[]): Told;
}

/** Stands for the longest note that a title may get; which page of how many is known at the end. */
const longestNote = 'page 99999 of 99999';

/** The parts of an overview, all that they could show; the title belongs to the first or is one of its own. */
export function overviewParts<Told>(
  document: DocumentNode,
  briefing: Briefing,
  writer: Writer<Told>,
): readonly Part<Told>[] {
  const cited = document.children.find(({ name }) => name === 'sources')?.children ?? [];
  const sources = cited.filter(({ type }) => type === 'source').length;
  const title = writer.title(document, sources === 0 ? '' : counted(sources, 'sources'));
  const setting = settingOf(document, writer.overviewLinks, title, writer);
  const [first = emptyPart(briefing, 'full', writer), ...others] = overviewSections(document, briefing).map(
    (section) => partOf(section, setting, writer),
  );
  // The bottom line needs no heading of its own: it stands under the title.
  if (first.name === 'bottom-line') return [{ ...first, head: title }, ...others];
  return [headAlone(title), first, ...others];
}

/** One page of a view with its title; a page past the end is the last one. */
export function viewPage<Told>(
  document: DocumentNode,
  briefing: Briefing,
  { view, page }: { readonly view: PagedView; readonly page: number },
  writer: Writer<Told>,
): Page<Told> & { readonly title: Told } {
  const shown = pageAt(viewPages(document, briefing, view, writer), page);
  return { ...shown, title: pageTitle(document, shown, writer) };
}

/** All pages of a view. */
export function viewPages<Told>(
  document: DocumentNode,
  briefing: Briefing,
  view: PagedView,
  writer: Writer<Told>,
): readonly Page<Told>[] {
  const setting = pageSetting(document, writer);
  const parts = viewSections(document, briefing, view).map((section) =>
    section ? partOf(section, setting, writer) : emptyPart(briefing, view, writer),
  );
  return pagesOf(parts, setting.above, writer.measure);
}

/** All pages of some sections. */
export function sectionPages<Told>(
  document: DocumentNode,
  sections: readonly SectionNode[],
  writer: Writer<Told>,
): readonly Page<Told>[] {
  const setting = pageSetting(document, writer);
  const parts = sections.map((section) => partOf(section, setting, writer));
  return pagesOf(parts, setting.above, writer.measure);
}

/** The head of a page: the topic, its time, and which page it is where there are more. */
export function pageTitle<Told>(
  document: DocumentNode,
  { page, pages }: Pick<Page<Told>, 'page' | 'pages'>,
  writer: Writer<Told>,
): Told {
  return writer.title(document, pages === 1 ? '' : `page ${page} of ${pages}`);
}

/** What every section of a message is written by. */
export interface PartSetting {
  readonly links: Links;
  /** Characters that stand above every section of the message. */
  readonly above: number;
}

export function settingOf<Told>(
  document: DocumentNode,
  links: number,
  title: Told,
  { measure }: Writer<Told>,
): PartSetting {
  return { links: linksOf(document, links), above: measure.lengthOf(title) };
}

export function pageSetting<Told>(document: DocumentNode, writer: Writer<Told>): PartSetting {
  return settingOf(document, writer.viewLinks, writer.title(document, longestNote), writer);
}

/** A section as a part; paragraphs that open it belong to its head. */
export function partOf<Told>(
  section: SectionNode,
  { links, above }: PartSetting,
  writer: Writer<Told>,
): Part<Told> {
  const { name, children } = section;
  const first = children.findIndex(({ type }) => type !== 'paragraph');
  const opening = children.slice(0, Math.max(0, first)).filter((node) => node.type === 'paragraph');
  const head = writer.head(section, opening, links);
  const room = writer.measure.limit - above - writer.measure.lengthOf(head) - 2;
  const setting = { links, chips: chipsIn(section), room };
  const blocks = children.slice(Math.max(0, first));
  return {
    name,
    head,
    gap: sectionShapes[name].gap,
    groups: blocks.map((node) => writer.block(node, name, setting)),
  };
}

/** Says that there is nothing to show, and as of when. */
export function emptyPart<Told>(briefing: Briefing, view: BriefingView, writer: Writer<Told>): Part<Told> {
  return headAlone(writer.line(emptyWords(briefing, view)));
}

/** A part without entries. */
export function headAlone<Told>(head: Told): Part<Told> {
  return { name: null, head, groups: [], gap: '\n' };
}
