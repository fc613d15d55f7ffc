import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { overviewParts, pageTitle, sectionPages, viewPages } from '../chat/message-parts.ts';
import { overviewShares, type Shares } from '../chat/overview-order.ts';
import { type Plan, planned } from '../chat/overview-plan.ts';
import { type Page, pageAt } from '../chat/pages.ts';
import { entriesOf, type Measure, type Part } from '../chat/part.ts';
import { overviewSections, type PagedView } from '../chat/view-sections.ts';
import { countedTogether } from '../chat/words.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import type { DocumentNode, SectionName } from '../tree/nodes.ts';
import { actionsOf } from './actions.ts';
import { drawn, headBlocks, small, smallHeadBlocks } from './draw.ts';
import { limits } from './limits.ts';
import { measure, seenMeasure, type Told } from './line.ts';
import type { Block, SlackAnswer, SlackMessage } from './payload.ts';
import { pageSummary, summary } from './summary.ts';
import { writer } from './writer.ts';

/** What an answer shows of a briefing beside what the briefing says. */
export interface SlackLook {
  readonly view: BriefingView;
  /** From 1; one past the last shows the last. */
  readonly page: number;
  /** Since when changes were asked for, an instant; left out or null: nobody asked. */
  readonly since?: string | null;
  /** Address of the briefing's web page; null where there is none. */
  readonly pageUrl: string | null;
}

/** A channel takes one message a second. */
export const mostInThread = 5;

/** A message without its buttons. */
type Body = Pick<SlackMessage, 'text' | 'blocks'>;

interface Bodies {
  readonly first: Body;
  readonly thread: readonly Body[];
  readonly page: number;
  readonly pages: number;
}

/**
 * A briefing's view as a Slack message within all of Slack's limits, and what it leaves out of its sections as the
 * thread under it: the pages behind the first, or whole the sections of which an overview shows a part.
 */
export function slackAnswer(
  briefing: Briefing,
  { view, page: asked, since = null, pageUrl }: SlackLook,
): SlackAnswer {
  const document = briefingTree(briefing);
  const { first, thread, page, pages } =
    view === 'full' ? overview(document, briefing) : paged(document, briefing, view, asked);
  const actions = actionsOf(briefing, document, { view, page, pages, since, pageUrl });
  return {
    message: sent({ ...first, blocks: [...first.blocks, actions] }),
    thread: thread.map(sent),
  };
}

/** Something of every section, the best first, and how much more there is of each. */
function overview(document: DocumentNode, briefing: Briefing): Bodies {
  const all = overviewParts(document, briefing, writer);
  const { parts, also } = brief(all);
  const whole = new Set(parts.flatMap(({ part, rest }) => (rest === null ? [part.name] : [])));
  const cut = overviewSections(document, briefing).flatMap(({ name }) => (whole.has(name) ? [] : [name]));
  // In the order of the section's own view, where changes do not stand by merit.
  const sections = cut.flatMap((name) => document.children.filter((section) => section.name === name));
  const pages = sections.length === 0 ? [] : sectionPages(document, sections, writer);
  // No button leads to these pages: those beyond the thread are none.
  const bounded = pages.map((page) => ({ ...page, pages: Math.min(page.pages, mostInThread) }));
  return {
    first: {
      text: summary(document, briefing, all),
      blocks: [...parts.flatMap(drawn), ...(also === null ? [] : [small(also)])],
    },
    thread: threadOf(document, bounded, 0),
    page: 1,
    pages: 1,
  };
}

/** What a plan is measured by. */
interface BriefBy {
  /** What a reader sees. */
  readonly seen: Omit<Measure<Told>, 'limit'>;
  /** What Slack takes. */
  readonly all: Measure<Told>;
  readonly shares: Shares;
}

/**
 * A plan to be read at a glance; a longer one where a section that must not be missed would have nothing in it, one that
 * Slack takes where addresses are long.
 */
export function brief(
  parts: readonly Part<Told>[],
  { seen, all, shares }: BriefBy = { seen: seenMeasure, all: measure, shares: overviewShares },
): Plan<Told> {
  const whole = planned(parts, { ...seen, limit: limits.whole }, shares);
  const plan = isAll(whole) ? whole : planned(parts, { ...seen, limit: limits.brief }, shares);
  const isMissing = plan.parts.some(({ part, isShown }) => {
    const entries = entriesOf(part);
    return entries.length > 0 && !entries.some(isShown);
  });
  return isMissing || lengthOfPlan(plan) > all.limit ? planned(parts, all, shares) : plan;
}

function isAll({ parts, also }: Plan<Told>): boolean {
  return also === null && parts.every(({ rest }) => rest === null);
}

function lengthOfPlan({ parts, also }: Plan<Told>): number {
  const lengths = parts.map(({ part, isShown, rest }) => {
    const groups = part.groups.flatMap(({ heading, entries }) => {
      const shown = entries.filter(isShown).map(({ text }) => text);
      return shown.length === 0 ? [] : [heading ?? [], ...shown];
    });
    return [part.head, ...groups].reduce((sum, told) => sum + measure.lengthOf(told) + 2, rest?.length ?? 0);
  });
  return lengths.reduce((sum, length) => sum + length, also?.length ?? 0);
}

/** Whoever turns to a later page is shown it alone. */
function paged(document: DocumentNode, briefing: Briefing, view: PagedView, asked: number): Bodies {
  const all = viewPages(document, briefing, view, writer);
  const { page, pages, parts } = pageAt(all, asked);
  return {
    first: pageBody(pageTitle(document, { page, pages }, writer), { page, pages, parts }, null, headBlocks),
    thread: page === 1 ? threadOf(document, all, 1) : [],
    page,
    pages,
  };
}

/** Pages in a thread, from one of them on; the last one counts those for which it has no room. */
function threadOf(document: DocumentNode, pages: readonly Page<Told>[], from: number): readonly Body[] {
  const end = from + mostInThread;
  const beyond = beyondWords(pages, end);
  return pages.slice(from, end).map((page, at) => {
    const note = at === mostInThread - 1 ? beyond : null;
    return pageBody(pageTitle(document, page, writer), page, note, smallHeadBlocks);
  });
}

/** How much pages show from one of them on, and where else it is; null of no pages. */
export function beyondWords(pages: readonly Page<Told>[], from: number): string | null {
  if (pages.length <= from) return null;
  const left = new Map<SectionName, number>();
  const add = ({ name }: Part<Told>, count: number): void => {
    if (name !== null) left.set(name, (left.get(name) ?? 0) + count);
  };
  const parts = new Set(pages.flatMap((page) => page.parts.map(({ part }) => part)));
  for (const part of parts) add(part, entriesOf(part).length);
  for (const { part, isShown } of pages.slice(0, from).flatMap((page) => page.parts))
    add(part, -entriesOf(part).filter(isShown).length);
  const counts = new Map([...left].filter(([, count]) => count > 0));
  return `Not in this thread: ${countedTogether(counts)}. The buttons above and the full text have them.`;
}

function pageBody(
  title: Told,
  page: Page<Told>,
  note: string | null,
  head: (title: Told) => readonly Block[],
): Body {
  return {
    text: pageSummary(title, page, note),
    blocks: [...head(title), ...page.parts.flatMap(drawn), ...(note === null ? [] : [small(note)])],
  };
}

export function sent({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly Block[];
}): SlackMessage {
  return { text, blocks, unfurl_links: false, unfurl_media: false };
}
