import type {
  Briefing,
  Correction,
  Difference,
  Figure,
  Meeting,
  Position,
  Ref,
  Statement,
} from '../model/briefing.ts';

/** Everything that stands in a briefing under an id of its own. */
export type Item =
  | { readonly kind: 'meeting'; readonly item: Meeting }
  | { readonly kind: 'statement'; readonly item: Statement }
  | { readonly kind: 'position'; readonly item: Position }
  | { readonly kind: 'correction'; readonly item: Correction }
  | { readonly kind: 'difference'; readonly item: Difference }
  | { readonly kind: 'figure'; readonly item: Figure };

export type ItemKind = Item['kind'];

/** Words of a source, wherever its article stands among a briefing's sources. */
export interface Evidence {
  /** The article's id. */
  readonly article: string;
  readonly quote: string;
}

/** The items of a briefing, each once: what stands in the outlook stands among the statements too. */
export function itemsOf(briefing: Briefing): readonly Item[] {
  const { statements, positions, corrections, differences, figures } = briefing;
  return [
    ...meetingsOf(briefing).map((item): Item => ({ kind: 'meeting', item })),
    ...statements.map((item): Item => ({ kind: 'statement', item })),
    ...positions.map((item): Item => ({ kind: 'position', item })),
    ...corrections.map((item): Item => ({ kind: 'correction', item })),
    ...differences.map((item): Item => ({ kind: 'difference', item })),
    ...figures.map((item): Item => ({ kind: 'figure', item })),
  ];
}

/** Meetings of every status. */
export function meetingsOf({ upcoming, held, cancelled, possible }: Briefing): readonly Meeting[] {
  return [...upcoming, ...held, ...cancelled, ...possible];
}

/** All citations of an item. */
export function citesOf(found: Item): readonly Ref[] {
  return found.kind === 'difference' ? found.item.versions.flatMap(({ cites }) => cites) : found.item.cites;
}

/** An item's citations by the ids of the articles. */
export function evidenceOf(found: Item, articles: ReadonlyMap<number, string>): readonly Evidence[] {
  return citesOf(found).map(({ source, quote }) => ({ article: articles.get(source) ?? '', quote }));
}

/** The ids of a briefing's articles by their numbers. */
export function articleIds({ sources }: Pick<Briefing, 'sources'>): ReadonlyMap<number, string> {
  return new Map(sources.map(({ n, id }) => [n, id]));
}

/**
 * The ids of the articles that have a source's text, by its number: its copies', and last its own. An article that stands
 * for itself in the briefing is no copy there.
 */
export function placeIds({ sources }: Pick<Briefing, 'sources'>): ReadonlyMap<number, readonly string[]> {
  const standing = new Set(sources.map(({ id }) => id));
  return new Map(
    sources.map(({ n, id, copies = [] }) => {
      const others = copies.flatMap((copy) => (standing.has(copy.id) ? [] : [copy.id]));
      return [n, [...others, id]] as const;
    }),
  );
}

/** An item's citations by the ids of all articles that have the text. */
export function evidenceAnywhere(
  found: Item,
  places: ReadonlyMap<number, readonly string[]>,
): readonly Evidence[] {
  return citesOf(found).flatMap(({ source, quote }) =>
    (places.get(source) ?? []).map((article) => ({ article, quote })),
  );
}

/** A quotation as all outlets print it: which quotation marks and dashes they use tells nothing. */
export function plainQuote(quote: string): string {
  return quote
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-');
}
