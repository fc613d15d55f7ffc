import { splitSentences } from '../../analysis/document/sentences.ts';
import { findNumerals } from '../../analysis/figures/numerals.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { areOfOneOutlet, type ScopedArticle } from '../scope.ts';
import { stemsOf } from '../words.ts';
import { withDeeds } from './deeds.ts';
import { senseOf } from './senses.ts';
import { sentenceOf } from './sentence-of.ts';

/** Something that an article tells, and where. */
export interface Placed {
  readonly source: ScopedArticle;
  readonly at: Span;
}

/** Words of a telling by how near they stand to it, 0 to 1. */
type Features = ReadonlyMap<string, number>;

/** How alike two tellings are at least, as the cosine of their words' weights. */
const alike = 0.2;
/** How much they have in common at least: about two words that few others have. */
const fewest = 4;
/** Fewer tellings than this do not show which words are rare. */
const base = 100;
/** A word that more tellings have ties no two of them together. */
const common = 200;
/** Smaller numbers than this tie nothing together. */
const least = 11;
const elsewhere = 0.5;
const sentenceBefore = 0.3;

const light: ReadonlySet<string> = new Set(
  stemsOf(
    'will would could may might shall must say said says told tell according also side sides people person persons another other further number figure total report reported ' +
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday day week month year hour minute today yesterday tomorrow morning evening night ' +
      'January February April June July August September October November December ' +
      'million billion percent cent per dollar euro only both all since after before while still now then here about around nearly almost least some over under',
  ),
);
const joint = /[;:—–()]\s|,\s|\s(?:and|but|while|which|who|although|though|when|after|as|that)\s/g;
/** A sentence that goes on from the one before: "The meeting lasted two hours." */
const goesOn = /^["“]?(?:The|It|He|She|They|This|That|These|Those|Their|Its|His|Her)\b/;

/**
 * Which tellings of two outlets speak of one thing: of all that either article tells, each is most like the other, by the
 * words of its clause, of its sentence at half weight, and of the sentence before where it goes on from that. A word
 * weighs the more the fewer tellings have it; synonyms and verbs for one deed count as one word.
 * @param comparable whether two may be told of one thing at all
 */
export function alignmentOf<Item extends Placed>(
  items: readonly Item[],
  comparable: (a: Item, b: Item) => boolean,
): (a: Item, b: Item) => boolean {
  const weighed = weigh(items);
  const places = new Map(items.map((item, place) => [item, place]));
  const best = weighed.map((one) => bestOf(one, comparable));
  return (a, b) => {
    const [one, other] = [places.get(a) ?? -1, places.get(b) ?? -1];
    return best[one]?.get(b.source) === b && best[other]?.get(a.source) === a;
  };
}

interface Weighed<Item extends Placed> {
  readonly item: Item;
  readonly words: Features;
  readonly norm: number;
  /** Tellings that have a word, by that word; one map for all. */
  readonly byWord: ReadonlyMap<string, readonly Weighed<Item>[]>;
}

function weigh<Item extends Placed>(items: readonly Item[]): readonly Weighed<Item>[] {
  const features = items.map(featuresOf);
  const counts = new Map<string, number>();
  for (const words of features)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(base, items.length);
  const byWord = new Map<string, Weighed<Item>[]>();
  return items.map((item, place) => {
    const words = new Map<string, number>();
    for (const [word, nearness] of features[place] ?? [])
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
): ReadonlyMap<ScopedArticle, Item> {
  const best = new Map<ScopedArticle, { item: Item; likeness: number }>();
  for (const other of candidates(one)) {
    const { item } = other;
    if (areOfOneOutlet(one.item.source, item.source) || !comparable(one.item, item)) continue;
    const likeness = likenessOf(one, other);
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
function likenessOf<Item extends Placed>(a: Weighed<Item>, b: Weighed<Item>): number {
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

function featuresOf({ source, at }: Placed): Features {
  const { text } = source.article;
  const sentence = sentenceOf(text, at) ?? at;
  const words = text.slice(sentence.start, sentence.end);
  const clause = clauseAt(text, sentence, at);
  const features = new Map<string, number>();
  const put = (part: string, nearness: number): void => {
    for (const stem of weighty(part)) features.set(stem, Math.max(features.get(stem) ?? 0, nearness));
  };
  put(words, elsewhere);
  put(text.slice(clause.start, clause.end), 1);
  if (goesOn.test(words)) put(wordsBefore(text, sentence), sentenceBefore);
  for (const number of findNumerals(words)) {
    const isIt = overlaps({ start: sentence.start + number.start, end: sentence.start + number.end }, at);
    if (!isIt && number.value >= least) features.set(String(number.value), 1);
  }
  return features;
}

/** The clause of a sentence in which a stretch stands. */
export function clauseAt(text: string, sentence: Span, at: Span): Span {
  let { start } = sentence;
  for (const match of text.slice(start, sentence.end).matchAll(joint)) {
    const from = sentence.start + match.index;
    if (from + match[0].length <= at.start) start = from + match[0].length;
    else if (from >= at.end) return { start, end: from };
  }
  return { start, end: sentence.end };
}

/** The sentence before in its paragraph. */
function wordsBefore(text: string, { start }: Span): string {
  const last = splitSentences(text, { start: text.lastIndexOf('\n', start) + 1, end: start }).at(-1);
  return last ? text.slice(last.start, last.end) : '';
}

/** Stems that say what a text is about, synonyms as one. */
function weighty(text: string): string[] {
  const stems = stemsOf(text).filter((stem) => stem.length > 1 && !light.has(stem) && !/^\d/.test(stem));
  return withDeeds(stems).map(senseOf);
}
