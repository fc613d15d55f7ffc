import { jaccard, stemsOf } from '../briefing/words.ts';
import type { Briefing, Meeting, SourceEntry } from '../model/briefing.ts';
import { type ItemBook, itemBook } from './item-book.ts';
import { articleIds, evidenceAnywhere, type Item, itemsOf, placeIds } from './items.ts';

/** Two texts of an article before and after it was revised are one remark from this share of common words on. */
const alike = 0.5;

/** A briefing of now, made ready to find in it what was posted earlier. */
export interface Now {
  readonly briefing: Briefing;
  readonly book: ItemBook;
  /** Ids of the articles by their numbers. */
  readonly articles: ReadonlyMap<number, string>;
  /** Sources by the ids of their articles, and of the copies that they stand for. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** Items by the ids of the articles that they cite. */
  readonly told: (article: string) => readonly Item[];
}

export function readyNow(briefing: Briefing): Now {
  let told: ReadonlyMap<string, readonly Item[]> | null = null;
  const places = placeIds(briefing);
  return {
    briefing,
    book: itemBook(briefing),
    articles: articleIds(briefing),
    sources: new Map(briefing.sources.flatMap((source) => byPlace(source, places))),
    told: (article) => {
      told ??= itemsByArticle(briefing);
      return told.get(article) ?? [];
    },
  };
}

function byPlace(
  source: SourceEntry,
  places: ReadonlyMap<number, readonly string[]>,
): [string, SourceEntry][] {
  return (places.get(source.n) ?? []).map((id) => [id, source]);
}

function itemsByArticle(briefing: Briefing): ReadonlyMap<string, readonly Item[]> {
  const places = placeIds(briefing);
  const found = new Map<string, Item[]>();
  for (const item of itemsOf(briefing)) {
    for (const article of new Set(evidenceAnywhere(item, places).map((words) => words.article))) {
      const others = found.get(article);
      if (others) others.push(item);
      else found.set(article, [item]);
    }
  }
  return found;
}

/** What was posted, as far as finding it again needs it. */
export interface Posting {
  /** Articles' ids by their numbers in the posted briefing. */
  readonly articles: ReadonlyMap<number, string>;
  /** The articles that were posted from, by id. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** By their numbers the ids of all articles that had the text. */
  readonly places: ReadonlyMap<number, readonly string[]>;
  /** Ids of everything that was posted. */
  readonly ids: ReadonlySet<string>;
}

/**
 * A posted item as a briefing of now tells it: the one with its id, or that rests on the same words, or of an article that
 * was revised the one most like it; null where none does.
 */
export function located(item: Item, posting: Posting, now: Now): Item | null {
  const known = now.book.byId(item.item.id);
  if (known) return known;
  const evidence = evidenceAnywhere(item, posting.places);
  const resting = now.book.byEvidence(item.kind, evidence);
  // One sentence may tell several meetings; which of them was meant cannot be told.
  if (resting.length > 0)
    return item.kind === 'statement' || resting.length === 1 ? (resting[0] ?? null) : null;
  const revised = [...new Set(evidence.map(({ article }) => article))].filter(
    (article) => isNewer(article, posting, now) || isSuperseded(article, posting, now),
  );
  const rivals = revised.flatMap(now.told).filter((other) => !posting.ids.has(other.item.id));
  const likenesses = rivals.map((other) => [likeness(item, other), other] as const);
  const [best] = likenesses.filter(([share]) => share >= alike).toSorted(([a], [b]) => b - a);
  return best?.[1] ?? null;
}

/** Whether an article that was posted from has a newer revision now. */
export function isNewer(article: string, posting: Posting, now: Now): boolean {
  const [was, is] = [posting.sources.get(article), now.sources.get(article)];
  return was !== undefined && is?.id === article && is.revision > was.revision;
}

/** Whether its outlet has it at another address now. */
export function isSuperseded(article: string, posting: Posting, now: Now): boolean {
  const [was, is] = [posting.sources.get(article), now.sources.get(article)];
  if (!was || !is || was.outlet === null) return false;
  return is.id !== article && is.outlet?.toLowerCase() === was.outlet.toLowerCase();
}

/** From 0 (another thing) to 1. */
function likeness(was: Item, now: Item): number {
  if (was.kind === 'statement' && now.kind === 'statement') {
    const [a, b] = [was.item, now.item];
    return a.speaker?.name === b.speaker?.name && a.denied === b.denied ? wordsLikeness(a.text, b.text) : 0;
  }
  if (was.kind === 'position' && now.kind === 'position') {
    const [a, b] = [was.item, now.item];
    return a.party === b.party && a.stance === b.stance ? wordsLikeness(a.text, b.text) : 0;
  }
  if (was.kind === 'figure' && now.kind === 'figure') {
    const [a, b] = [was.item, now.item];
    return a.value === b.value && a.unit === b.unit ? wordsLikeness(a.about, b.about) : 0;
  }
  return was.kind === 'meeting' && now.kind === 'meeting' ? meetingLikeness(was.item, now.item) : 0;
}

/** The same sides under the same title, on whatever day; or one side at least, and the same day or a like title. */
function meetingLikeness(was: Meeting, now: Meeting): number {
  const [a, b] = [sidesOf(was), sidesOf(now)];
  if (was.title === now.title && a.symmetricDifference(b).size === 0) return 1;
  if (a.isDisjointFrom(b)) return 0;
  return was.start?.value === now.start?.value ? 0.9 : wordsLikeness(was.title, now.title);
}

function wordsLikeness(a: string, b: string): number {
  return jaccard(new Set(stemsOf(a)), new Set(stemsOf(b)));
}

function sidesOf({ parties, participants }: Meeting): ReadonlySet<string> {
  return new Set([...parties, ...participants.map(({ name }) => name)]);
}
