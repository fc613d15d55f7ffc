import type { BriefingOutline } from '../briefing/delta.ts';
import { fold } from '../briefing/join-people.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Briefing, Change, Meeting, Ref, Statement } from '../model/briefing.ts';
import type { DigestSection } from '../model/subscription.ts';
import { evidenceAnywhere, type Item, itemsOf, placeIds, plainQuote } from './items.ts';
import { isInside } from './ref-spans.ts';
import { showsItems } from './wanted.ts';

/** An item that changes tell of, as an outline remembers it. */
export interface OutlinedItem {
  readonly id: string;
  readonly what: Change['what'];
  readonly found: ChangingItem;
  /** Differs where a reader is told that the item changed. */
  readonly print: string;
  /** By which words of which articles it is known again, should it get another id. */
  readonly evidence: readonly string[];
}

/** What a channel was shown of one item. */
export interface ShownItem {
  readonly print: string;
  readonly evidence: string;
  /** Day (since 1970) on which it last stood in a briefing. */
  readonly day: number;
}

type ChangingItem = Extract<Item, { readonly kind: Change['what'] }>;

/** Days for which an item that stands nowhere is still known: its source may come back. */
const remembered = 7;

/** What was worked out for one channel serves all others that get the same briefing. */
const outlined = new WeakMap<Briefing, readonly OutlinedItem[]>();

/** Everything of a briefing that changes may tell of. */
export function outlinedItems(briefing: Briefing): readonly OutlinedItem[] {
  const known = outlined.get(briefing) ?? outlinedAnew(briefing);
  outlined.set(briefing, known);
  return known;
}

function outlinedAnew(briefing: Briefing): readonly OutlinedItem[] {
  const places = placeIds(briefing);
  const isMended = mendedIn(briefing);
  return itemsOf(briefing).flatMap((found) => {
    if (found.kind === 'difference' || found.kind === 'figure') return [];
    const { id } = found.item;
    const evidence = evidenceAnywhere(found, places).map(({ article, quote }) =>
      fingerprint([found.kind, article, plainQuote(quote)]),
    );
    return [{ id, what: found.kind, found, print: printOf(found, isMended), evidence }];
  });
}

/**
 * What a channel has been shown once this briefing stands there, beside what it was shown before: items of sections that this
 * digest does not show, and what stood in a briefing until a week ago.
 */
export function channelOutline(
  briefing: Briefing,
  sections: readonly DigestSection[],
  before: BriefingOutline | null,
): BriefingOutline {
  const day = Math.floor(Date.parse(briefing.asOf) / 86_400_000);
  const items = outlinedItems(briefing);
  const shown = items.filter(({ what }) => showsItems(sections, what));
  const outline = new Map<string, string>();
  const standing = new Set(items.map(({ id }) => id));
  const known = new Set(shown.flatMap(({ evidence }) => evidence));
  const gone = new Set(withdrawnIn(briefing).map(({ id }) => id));
  for (const [id, written] of before ?? []) {
    const item = readShown(written);
    if (!standing.has(id) && (gone.has(id) || known.has(item.evidence) || day - item.day > remembered))
      continue;
    outline.set(id, writeShown(standing.has(id) ? { ...item, day } : item));
  }
  for (const { id, print, evidence } of shown)
    outline.set(id, writeShown({ print, evidence: evidence.at(-1) ?? '', day }));
  return outline;
}

/** The remarks that outlets took back, each once. */
export function withdrawnIn({
  corrections,
}: Briefing): readonly { readonly id: string; readonly speaker: string | null }[] {
  const all = corrections.flatMap(({ withdrew }) => withdrew ?? []);
  return [...new Map(all.map((remark) => [remark.id, remark])).values()];
}

export function readShown(written: string): ShownItem {
  const [print = '', evidence = '', day = ''] = written.split(' ');
  return { print, evidence, day: Number(day) };
}

function writeShown({ print, evidence, day }: ShownItem): string {
  return `${print} ${evidence} ${day}`;
}

function printOf(found: ChangingItem, isMended: (statement: Statement) => boolean): string {
  if (found.kind === 'meeting') return fingerprint(meetingPrint(found.item));
  if (found.kind !== 'statement') return '-';
  const { speaker, denied, text } = found.item;
  // A fuller telling of the same words is no change; words that a correction gave are.
  return fingerprint([
    lastName(speaker?.name ?? ''),
    String(denied ?? false),
    isMended(found.item) ? text : '',
  ]);
}

/** That a meeting took place as planned is no change. */
function meetingPrint({ status, start, movedFrom, place }: Meeting): string[] {
  const stands = status === 'upcoming' || status === 'held' ? 'on' : status;
  return [stands, start?.value ?? '', movedFrom?.value ?? '', place ?? ''];
}

function lastName(name: string): string {
  return fold(name.split(' ').at(-1) ?? '');
}

/** Tells which statements carry words that stand in a note of correction. */
function mendedIn({ corrections }: Briefing): (statement: Statement) => boolean {
  const notes = Map.groupBy(
    corrections.flatMap(({ cites }) => cites),
    ({ source }) => source,
  );
  const isNote = (cite: Ref): boolean => (notes.get(cite.source) ?? []).some((note) => isInside(cite, note));
  return ({ cites }) => cites.some(isNote);
}
