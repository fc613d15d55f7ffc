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
