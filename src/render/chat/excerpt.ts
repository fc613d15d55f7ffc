import type { Briefing } from '../../core/model/briefing.ts';
import type { Edition, Selection } from '../../core/model/edition.ts';
import { plainText } from '../tree/plain-text.ts';
import { type EntryKey, keyInWords } from './entry-keys.ts';
import { type Item, itemsOf, tells } from './telling.ts';

/** One message of a digest as it was written, and what its lines tell of. */
export interface WrittenMessage {
  readonly keys: readonly EntryKey[];
  /** Plain JSON. */
  readonly written: object;
}

/** The edition as it is kept: the briefing cut down to what its messages show and rest on. */
export function keptEdition(edition: Edition, messages: readonly WrittenMessage[]): Edition {
  const keys = messages.flatMap((message) => message.keys);
  return {
    ...edition,
    briefing: excerptOf(edition.briefing, keys),
    selections: messages.map(
      (message): Selection => ({
        entries: [...new Set(message.keys.map(keyInWords))],
        written: message.written,
      }),
    ),
  };
}

function excerptOf(briefing: Briefing, keys: readonly EntryKey[]): Briefing {
  const ids = new Set(keys.flatMap(({ id }) => (id === null ? [] : [plainText(id)])));
  const isNamed = ({ id }: { readonly id: string }): boolean => ids.has(plainText(id));
  const differences = briefing.differences.filter(isNamed);
  const lines = [
    ...briefing.bottomLine.map(({ text }) => text),
    ...differences.flatMap(({ versions }) => versions.map(({ text }) => text)),
  ];
  const isShown = (item: Item): boolean => isNamed(item) || lines.some((line) => tells(line, item));
  const shown: Briefing = {
    ...briefing,
    upcoming: briefing.upcoming.filter(isShown),
    held: briefing.held.filter(isShown),
    cancelled: briefing.cancelled.filter(isShown),
    possible: briefing.possible.filter(isShown),
    statements: briefing.statements.filter(isShown),
    positions: briefing.positions.filter(isShown),
    corrections: briefing.corrections.filter(isShown),
    differences,
    // A remark that stands among the statements need not be kept twice.
    outlook: briefing.outlook.filter(
      (one) => isShown(one) && !briefing.statements.some(({ id }) => id === one.id),
    ),
    figures: briefing.figures.filter(isShown),
    changes: briefing.changes.filter(isNamed),
    notices: [],
  };
  return { ...shown, sources: citedSources(shown) };
}

/** The sources that are cited, and the last one: whatever joins them gets a number beyond it. */
function citedSources(briefing: Briefing): Briefing['sources'] {
  const cites = [
    ...briefing.bottomLine.flatMap((sentence) => sentence.cites),
    ...itemsOf(briefing).flatMap((item) =>
      'cites' in item ? item.cites : item.versions.flatMap((version) => version.cites),
    ),
  ];
  const cited = new Set(cites.map(({ source }) => source));
  const last = Math.max(...briefing.sources.map(({ n }) => n));
  return briefing.sources.filter(({ n }) => n === last || cited.has(n));
}
