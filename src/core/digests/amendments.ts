import { fingerprint } from '../fingerprint.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Edit } from '../model/edit.ts';
import type { Amendment, Edition, NotedAmendment } from '../model/edition.ts';
import { applyEdits } from './apply-edits.ts';
import { clauseOf, type Fate, fatesOf, postedItems } from './fates.ts';
import { type ItemBook, itemBook } from './item-book.ts';
import { asItem, itemLine, itemName } from './item-line.ts';
import type { Item } from './items.ts';
import { type Now, readyNow } from './locate.ts';
import { sourceNumbers } from './source-numbers.ts';

/** What is known of a topic now, made ready for comparing any number of editions with it. */
export interface Present {
  /** Without what editors did. */
  readonly now: Now;
  readonly edited: ItemBook;
  /** Those of the topic, undone ones too, oldest first. */
  readonly edits: readonly Edit[];
  /** Epoch milliseconds from which articles speak. */
  readonly from: number;
}

/** How an edition is to be mended. */
export interface Mended {
  readonly edition: Edition;
  /** What changed since it was mended last. */
  readonly told: readonly NotedAmendment[];
  /** The same for the same mending of the same edition, whoever works it out. */
  readonly key: string;
}

/** @param briefing of now, without what editors did */
export function presentOf(
  briefing: Briefing,
  edits: readonly Edit[],
  { timezone, window }: { readonly timezone: string; readonly window: string },
): Present {
  const from = Temporal.Instant.from(briefing.asOf).toZonedDateTimeISO(timezone).subtract(window);
  return {
    now: readyNow(briefing),
    edited: itemBook(applyEdits(briefing, edits)),
    edits,
    from: from.epochMilliseconds,
  };
}

/**
 * What became of what was posted, where its lines no longer hold or hold again; null: it stands as it is. What merely left the
 * window, or cannot be read now, stands; so does what was amended before.
 * @param at the instant at which this is learnt
 */
export function mendedEdition(edition: Edition, present: Present, at: string): Mended | null {
  const numbers = sourceNumbers(edition.briefing.sources, present.now.briefing.sources);
  const fateOf = fatesOf(edition, present, numbers);
  const before = new Map(edition.amendments.map((amendment) => [amendment.id, amendment]));
  const zone = edition.briefing.topic.timezone;
  const amendments: Amendment[] = [];
  const told: NotedAmendment[] = [];
  for (const item of postedItems(edition.briefing)) {
    const { id } = item.item;
    const old = before.get(id) ?? null;
    const fate = fateOf(item, old);
    const isSame = fate === null ? old === null : old !== null && isOneFate(fate, old, zone);
    if (isSame) {
      if (old) amendments.push(old);
      continue;
    }
    const was = oldLine(item, old, fate, zone);
    if (fate === null)
      told.push({ kind: 'restored', id, at, was, now: itemLine(item, zone), ...cited(item) });
    else {
      const amendment = { ...fate, id, at };
      amendments.push(amendment);
      told.push({ ...amendment, was, ...(fate.kind === 'withdrawn' && cited(item)) });
    }
  }
  if (told.length === 0) return null;
  const mended = edition.mended ?? 0;
  return {
    edition: {
      ...edition,
      briefing: { ...edition.briefing, sources: numbers.sources() },
      amendments,
      mended: mended + 1,
    },
    told,
    key: `${edition.delivery}/${mended}/${fingerprint(amendments.map(essence))}`,
  };
}

/** Whether an amendment says again what one before said. */
function isOneFate(fate: Fate, old: Amendment, zone: string): boolean {
  if (fate.kind === 'changed' && old.kind === 'changed') {
    const why = { isEdited: true, isMended: false, isRevised: true };
    return fate.item === old.item || clauseOf(asItem(old.item), asItem(fate.item), zone, why) === null;
  }
  if (fate.kind === 'hidden' && old.kind === 'hidden') return fate.reason === old.reason;
  return fate.kind === old.kind;
}

/** The sources of a line of which no item is told, and nothing of their words. */
function cited({ item }: Item): Pick<NotedAmendment, 'sources'> {
  if (!('cites' in item)) return {};
  return { sources: [...new Set(item.cites.map(({ source }) => source))].toSorted((a, b) => a - b) };
}

/** The line as it read; nothing of the words of what was taken back. */
function oldLine(item: Item, old: Amendment | null, fate: Fate | null, zone: string): string {
  if (fate?.kind === 'withdrawn' || fate?.kind === 'hidden') return itemName(item);
  if (old === null) return itemLine(item, zone);
  return old.kind === 'changed' ? itemLine(asItem(old.item), zone) : itemName(item);
}

/** What tells two amendments apart, whenever they were learnt. */
function essence(amendment: Amendment): string {
  const { id, kind } = amendment;
  if (kind === 'withdrawn') return JSON.stringify([id, kind]);
  if (kind === 'hidden') return JSON.stringify([id, kind, amendment.reason]);
  const { cites: _cites, ...item } = amendment.item;
  return JSON.stringify([id, kind, amendment.told, item]);
}
