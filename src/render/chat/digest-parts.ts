import type { Edition } from '../../core/model/edition.ts';
import type { DocumentNode } from '../tree/nodes.ts';
import { type EntryKey, keyedEntries } from './entry-keys.ts';
import { emptyPart, headAlone, partOf, settingOf, type Writer } from './message-parts.ts';
import type { Shares } from './overview-order.ts';
import { overviewShares } from './overview-order.ts';
import type { Entry, Measure, Part } from './part.ts';
import { shortened } from './shorten.ts';
import { counted } from './words.ts';

/** In a digest the news have room before all else. */
export const digestShares: Shares = { ...overviewShares, changed: [8, 4] };

/** No mended line needs more where there is no room for what happened to it. */
export const shortestLine = 16;

/** Parts of a message, with what their entries tell of. */
export interface KeyedParts<Told> {
  readonly parts: readonly Part<Told>[];
  readonly keys: ReadonlyMap<Entry<Told>, EntryKey>;
}

/** A measure by which each entry has room for the shortest words that may ever stand in its place. */
export function mendable<Told>(measure: Measure<Told>, limit: number): Measure<Told> {
  return { ...measure, limit, lengthOf: (told) => Math.max(shortestLine, measure.lengthOf(told)) };
}

const longestNote = 120;

/**
 * The parts of a digest, all that they could show.
 * @param full the briefing's whole tree: citations lead to its sources
 */
export function digestParts<Told>(
  document: DocumentNode,
  full: DocumentNode,
  { briefing, note, sections }: Edition,
  writer: Writer<Told>,
): KeyedParts<Told> {
  const cited = full.children.find(({ name }) => name === 'sources')?.children ?? [];
  const sources = cited.filter(({ type }) => type === 'source').length;
  const notes = [sources === 0 ? '' : counted(sources, 'sources'), shortened(note ?? '', longestNote)];
  const title = writer.title(document, notes.filter(Boolean).join(' · '));
  const setting = settingOf(full, writer.overviewLinks, title, writer);
  const written = document.children.map((section) => ({ section, part: partOf(section, setting, writer) }));
  const isQuiet = briefing.changes.length === 0;
  const views = sections.length === 1 ? sections : [];
  const [view = 'full'] = written.length === 0 ? views : [];
  const own = [
    ...(isQuiet ? [emptyPart(briefing, 'changes', writer)] : []),
    ...(written.length === 0 && !isQuiet ? [emptyPart(briefing, view, writer)] : []),
  ];
  return {
    parts: [headAlone(title), ...own, ...written.map(({ part }) => part)],
    keys: new Map(written.flatMap(({ section, part }) => keyedEntries(part, section))),
  };
}
