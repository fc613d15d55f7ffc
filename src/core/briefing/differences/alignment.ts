import { areOfOneOutlet, type ScopedArticle } from '../scope.ts';
import { nearnessOfWords, type Placed } from './words-told.ts';

/** How much two tellings must have in common. */
export interface Enough {
  /** How alike they are at least, as the cosine of their words' weights. */
  readonly alike: number;
  /** The weight of the words in common: 4 are about two words that few others have. */
  readonly fewest: number;
}

const enough: Enough = { alike: 0.2, fewest: 4 };
/** Fewer tellings than this do not show which words are rare. */
const base = 100;
/** A word that more tellings have ties no two of them together. */
const common = 200;

/**
 * Which tellings of two outlets speak of one thing: of all that either article tells, each is most like the other, by the
 * words around it. A word weighs the more the nearer it stands, and the fewer tellings have it.
 * @param comparable whether two may be told of one thing at all
 * @param least less is enough where those are told to be of one deed already
 */
export function alignmentOf<Item extends Placed>(
  items: readonly Item[],
  comparable: (a: Item, b: Item) => boolean,
  least: Enough = enough,
): (a: Item, b: Item) => boolean {
  const weighed = weigh(items);
  const places = new Map(items.map((item, place) => [item, place]));
  const best = weighed.map((one) => bestOf(one, comparable, least));
  return (a, b) => {
    const [one, other] = [places.get(a) ?? -1, places.get(b) ?? -1];
    return best[one]?.get(b.source) === b && best[other]?.get(a.source) === a;
  };
}

interface Weighed<Item extends Placed> {
  readonly item: Item;
  /** Its words by how near they stand to it and how rare they are. */
  readonly words: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Tellings that have a word, by that word; one map for all. */
  readonly byWord: ReadonlyMap<string, readonly Weighed<Item>[]>;
}

function weigh<Item extends Placed>(items: readonly Item[]): readonly Weighed<Item>[] {
  const near = items.map(nearnessOfWords);
  const counts = new Map<string, number>();
  for (const words of near) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(base, items.length);
  const byWord = new Map<string, Weighed<Item>[]>();
  return items.map((item, place) => {
    const words = new Map<string, number>();
    for (const [word, nearness] of near[place] ?? [])
      words.set(word, nearness * Math.log((all + 1) / ((counts.get(word) ?? 1) + 0.5)));
    const norm = Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
    const weighed = { item, words, norm, byWord };
    for (const word of words.keys()) {
      const known = byWord.get(word);
      if (known) known.push(weighed);
      else byWord.set(word, [weighed]);
    }
    return weighed;
  });
}

/** Of each article of another outlet the telling that is most like this one, where it is like enough. */
function bestOf<Item extends Placed>(
  one: Weighed<Item>,
  comparable: (a: Item, b: Item) => boolean,
  least: Enough,
): ReadonlyMap<ScopedArticle, Item> {
  const best = new Map<ScopedArticle, { item: Item; likeness: number }>();
  for (const other of candidates(one)) {
    const { item } = other;
    if (areOfOneOutlet(one.item.source, item.source) || !comparable(one.item, item)) continue;
    const likeness = likenessOf(one, other, least);
    if (likeness > (best.get(item.source)?.likeness ?? 0)) best.set(item.source, { item, likeness });
  }
  return new Map([...best].map(([source, { item }]) => [source, item]));
}

function candidates<Item extends Placed>({ words, byWord }: Weighed<Item>): Set<Weighed<Item>> {
  const found = [...words.keys()].flatMap((word) => {
    const known = byWord.get(word) ?? [];
    return known.length > common ? [] : known;
  });
  return new Set(found);
}

/** The cosine of two tellings' words, 0 where they have too little in common. */
function likenessOf<Item extends Placed>(
  a: Weighed<Item>,
  b: Weighed<Item>,
  { alike, fewest }: Enough,
): number {
  let product = 0;
  let shared = 0;
  for (const [word, weight] of a.words) {
    const other = b.words.get(word);
    if (other === undefined) continue;
    product += weight * other;
    shared += Math.min(weight, other);
  }
  const cosine = product / (a.norm * b.norm);
  return cosine >= alike && shared >= fewest ? cosine : 0;
}
