import type { Word } from './particulars.ts';

/** What stands in a text where another text, with the same words around it, has something else. */
export interface Exchanged {
  /** Names of the one text, days and months among them, that the other has nowhere. */
  readonly names: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Words of a text's head that are set beside another text, and the most words of that one. */
const head = 120;
const longest = 300;
/** A gap of more words is another passage and no blank that was filled anew. */
const widest = 8;
/** Words next to a blank, before and after it together, that both texts have. */
const frameInText = 3;

/** What the head of one text has in the blanks that another text fills otherwise. */
export function exchangedIn(one: readonly Word[], other: readonly Word[], frame = frameInText): Exchanged {
  const [lost, gained] = [missingFrom(other), missingFrom(one)];
  const names = new Set<string>();
  const figures = new Set<string>();
  const pairs = alignment(one.slice(0, head), other.slice(0, longest));
  for (const [left, right] of blanks(pairs, [one.length, other.length], frame)) {
    const was = one.slice(...left).filter(lost);
    const now = other.slice(...right).filter(gained);
    for (const { key, kind } of was) {
      if (kind === 'plain' || !now.some((word) => word.kind !== 'plain' && !isSpelling(key, word.key)))
        continue;
      if (kind === 'name') names.add(key);
      else figures.add(key);
    }
  }
  return { names, figures };
}

function missingFrom(words: readonly Word[]): (word: Word) => boolean {
  const keys = keysOf(words);
  return ({ key }) => !keys.has(key);
}

/** By words, since each article is set beside many. */
const known = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** Each word once. */
export function keysOf(words: readonly Word[]): ReadonlySet<string> {
  const keys = known.get(words) ?? new Set(words.map(({ key }) => key));
  known.set(words, keys);
  return keys;
}

/** "Zelenskyy" and "Zelensky", "Kestria" and "Kestrian". */
function isSpelling(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= 4 && longer.length - shorter.length <= 2 && longer.startsWith(shorter);
}

type Pair = readonly [one: number, other: number];
type Range = readonly [from: number, to: number];

/** The places between aligned words where each text has words of its own, with enough of the same around them. */
function blanks(pairs: readonly Pair[], ends: Pair, frame: number): (readonly [Range, Range])[] {
  const found: (readonly [Range, Range])[] = [];
  for (let at = 0; at <= pairs.length; at++) {
    const [before, after] = [pairs[at - 1] ?? ([-1, -1] as const), pairs[at] ?? ends];
    const left = [before[0] + 1, after[0]] as const;
    const right = [before[1] + 1, after[1]] as const;
    const [wide, high] = [left[1] - left[0], right[1] - right[0]];
    if (wide === 0 || high === 0 || wide > widest || high > widest) continue;
    if (inARow(pairs, at - 1, -1) + inARow(pairs, at, 1) >= frame) found.push([left, right]);
  }
  return found;
}

/** How many aligned pairs follow one another without a gap, as far as a frame may ask. */
function inARow(pairs: readonly Pair[], from: number, step: 1 | -1): number {
  let count = 0;
  for (let at = from; count < frameInText; at += step) {
    const [pair, last] = [pairs[at], pairs[at - step]];
    if (!pair) break;
    if (count > 0 && last && (pair[0] - last[0] !== step || pair[1] - last[1] !== step)) break;
    count += 1;
  }
  return count;
}

/** The longest common subsequence of two texts' words, as pairs of indexes. */
function alignment(one: readonly Word[], other: readonly Word[]): Pair[] {
  const width = other.length + 1;
  const numbers = new Map<string, number>();
  const [left, right] = [numbered(one, numbers), numbered(other, numbers)];
  const lengths = new Uint16Array((one.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        left[i] === right[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (left[i] === right[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The same number for the same word. */
function numbered(words: readonly Word[], numbers: Map<string, number>): Uint32Array {
  return Uint32Array.from(words, ({ key }) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
