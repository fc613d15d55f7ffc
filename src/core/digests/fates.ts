import { instantOf } from '../briefing/scope.ts';
import type { Briefing, Meeting, Position, Ref, Statement } from '../model/briefing.ts';
import type { Amendment, Edition } from '../model/edition.ts';
import { meetingClause, positionClause, type Reasons, statementClause } from './amended-words.ts';
import type { Present } from './amendments.ts';
import { itemBook } from './item-book.ts';
import { editsByItem } from './item-edits.ts';
import { articleIds, citesOf, type Item, itemsOf, placeIds } from './items.ts';
import { isNewer, isSuperseded, located, type Now, type Posting } from './locate.ts';
import { isInside } from './ref-spans.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** What became of an item. */
export type Fate =
  | { readonly kind: 'withdrawn'; readonly outlet: string | null }
  | { readonly kind: 'hidden'; readonly reason: string }
  | { readonly kind: 'changed'; readonly told: string; readonly item: Meeting | Statement | Position };

/** Everything that was posted, each once; the outlook holds what does not stand among the statements. */
export function postedItems(briefing: Briefing): readonly Item[] {
  const items = itemsOf(briefing);
  const outlook = briefing.outlook.map((item): Item => ({ kind: 'statement', item }));
  return [...new Map([...outlook, ...items].map((item) => [item.item.id, item])).values()];
}

/** Tells what became of a posted item; null: it holds as it was posted. */
export function fatesOf(
  edition: Edition,
  present: Present,
  numbers: SourceNumbers,
): (item: Item, old: Amendment | null) => Fate | null {
  const { now, edited, edits } = present;
  const posting = postingOf(edition.briefing);
  const zone = edition.briefing.topic.timezone;
  const holding = edits.filter(({ undoneAt }) => undoneAt === null);
  const postedBook = itemBook(edition.briefing);
  const ofPosted = editsByItem(postedBook, holding);
  const ofNow = editsByItem(now.book, holding);
  const everNamed = editsByItem(
    postedBook,
    edits.filter(({ act }) => act.kind === 'speaker'),
  );
  const gone = new Map(
    now.briefing.corrections.flatMap(({ withdrew = [], outlet = null }) =>
      withdrew.map(({ id }) => [id, outlet] as const),
    ),
  );
  return (item, old) => {
    const found = located(item, posting, now);
    const edit = ofPosted.get(item.item.id) ?? (found ? ofNow.get(found.item.id) : undefined);
    if (edit?.act.kind === 'hide') return { kind: 'hidden', reason: edit.reason };
    const speaker = edit?.act.kind === 'speaker' ? edit.act.name : null;
    if (found) {
      const shown = withSpeaker(edited.byId(found.item.id) ?? found, speaker);
      const why = {
        isEdited: edit !== undefined || everNamed.has(item.item.id),
        isMended: isMendedSince(item, found, posting, now),
        isRevised: isRevised(wordCites(item), posting, present, isNewerOrSuperseded),
      };
      return changedTo(item, shown, zone, why, (cites) => numbers.renumber(cites));
    }
    const outlet = gone.get(item.item.id);
    if (outlet !== undefined) return { kind: 'withdrawn', outlet };
    if (isRevised(citesOf(item), posting, present, isNewer) && tellsOfWorld(item))
      return { kind: 'withdrawn', outlet: outletOf(item, posting, now) };
    if (speaker !== null) {
      const why = { isEdited: true, isMended: false, isRevised: false };
      return changedTo(item, withSpeaker(item, speaker), zone, why, (cites) => cites);
    }
    // Nothing tells of it any more: what outlets did to it holds, what editors did was undone.
    return old === null || old.kind === 'hidden' || everNamed.has(item.item.id) ? null : old;
  };
}

function postingOf(briefing: Briefing): Posting {
  return {
    articles: articleIds(briefing),
    sources: new Map(briefing.sources.map((source) => [source.id, source])),
    places: placeIds(briefing),
    ids: new Set(itemsOf(briefing).map(({ item }) => item.id)),
  };
}

/** An editor's word holds to the letter, also where another analysis gave the item another id. */
function withSpeaker(found: Item, name: string | null): Item {
  if (name === null || found.kind !== 'statement' || found.item.speaker?.name === name) return found;
  return { kind: 'statement', item: { ...found.item, speaker: { name } } };
}

function changedTo(
  was: Item,
  now: Item,
  zone: string,
  why: Reasons,
  renumber: (cites: readonly Ref[]) => readonly Ref[],
): Fate | null {
  const told = clauseOf(was, now, zone, why);
  if (told === null) return null;
  if (now.kind !== 'meeting' && now.kind !== 'statement' && now.kind !== 'position') return null;
  return { kind: 'changed', told, item: { ...now.item, cites: renumber(now.item.cites) } };
}

/** What a posted item says wrongly, beside what holds now; null: nothing. */
export function clauseOf(was: Item, now: Item, zone: string, why: Reasons): string | null {
  if (was.kind === 'meeting' && now.kind === 'meeting') return meetingClause(was.item, now.item, zone);
  if (was.kind === 'statement' && now.kind === 'statement') return statementClause(was.item, now.item, why);
  return was.kind === 'position' && now.kind === 'position' ? positionClause(was.item, now.item, why) : null;
}

/** Whether it rests on words of a correction's note that it did not rest on when it was posted. */
function isMendedSince(was: Item, found: Item, posting: Posting, { briefing, articles }: Now): boolean {
  const notes = briefing.corrections.flatMap(({ cites }) => cites);
  if (notes.length === 0) return false;
  const known = new Set(citesOf(was).map((cite) => wordsKey(posting.articles, cite)));
  return citesOf(found).some(
    (cite) => !known.has(wordsKey(articles, cite)) && notes.some((note) => isInside(cite, note)),
  );
}

function wordsKey(articles: ReadonlyMap<number, string>, { source, quote }: Ref): string {
  return `${articles.get(source) ?? ''}\n${quote}`;
}

/** The citations that hold the very words of a statement or position. */
function wordCites(found: Item): readonly Ref[] {
  if (found.kind !== 'statement' && found.kind !== 'position') return citesOf(found);
  const spans = found.item.text.split(' … ');
  return citesOf(found).filter(({ quote }) => spans.some((span) => quote.includes(span)));
}

/**
 * Whether all articles that were cited have newer revisions now; not where one of them speaks no more because it is old or
 * cannot be read.
 */
function isRevised(
  cites: readonly Ref[],
  posting: Posting,
  { now, from }: Present,
  isOlder: typeof isNewer,
): boolean {
  const zone = now.briefing.topic.timezone;
  if (cites.length === 0) return false;
  return cites.every(({ source }) => {
    const id = posting.articles.get(source) ?? '';
    const entry = now.sources.get(id);
    if (!entry || !isOlder(id, posting, now)) return false;
    return entry.publishedAt === null || instantOf(entry.publishedAt, zone) >= from;
  });
}

/** Words that are missing at another address are no words taken back: only what stands there otherwise is told. */
function isNewerOrSuperseded(article: string, posting: Posting, now: Now): boolean {
  return isNewer(article, posting, now) || isSuperseded(article, posting, now);
}

/** Notes of correction and differences come and go with what they are about. */
function tellsOfWorld({ kind }: Item): boolean {
  return kind !== 'correction' && kind !== 'difference';
}

function outletOf(item: Item, { articles }: Posting, { sources }: Now): string | null {
  const [first] = citesOf(item);
  return (first && sources.get(articles.get(first.source) ?? '')?.outlet) ?? null;
}
