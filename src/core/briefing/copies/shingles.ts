/** Words in a row that are compared as one; fewer are set phrases, more are broken by every small edit. */
export const shingleWords = 4;

/** What two texts are compared by. */
export interface Shingles {
  /**
   * A number for each run of words, in the text's order. Of its two lowest bits `isOwn` tells that the run is the article's
   * own words and no quotation, and `isParticular` that it has a name or a figure.
   */
  readonly runs: Int32Array;
  /** A number for each figure that the text names, in its order. */
  readonly figures: Int32Array;
}

export const isOwn = 1;
export const isParticular = 2;

/** A run without what is told of it: the same for the same words. */
export function wordsOfRun(run: number): number {
  return run >> 2;
}

const separator = 0;
const letter = 1;
const digit = 2;
const skipped = 3;
const toggle = 4;
const opening = 5;
const closing = 6;
const lineEnd = 7;

const signs: readonly (readonly [kind: number, signs: string])[] = [
  [letter, 'ªµº'],
  [skipped, "'‘’ʼ\u00ad\u200b\u200c\u200d\ufeff"],
  [toggle, '"'],
  [opening, '“„«'],
  [closing, '”»'],
  [lineEnd, '\n'],
];

/** By UTF-16 unit, since every unit of every text is looked up. */
const classes = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(letter, 0xc0);
  table.fill(separator, 0x2000, 0x2c00).fill(separator, 0x3000, 0x3005);
  table.fill(letter, 0x61, 0x7b).fill(digit, 0x30, 0x3a);
  for (const [kind, all] of signs) for (const sign of all) table[sign.charCodeAt(0)] = kind;
  return table;
}

/**
 * The runs of words of a text. Case, punctuation, apostrophes and the style of quotation marks do not count. A quotation
 * ends with its paragraph at the latest, so that a mark left open misleads no further.
 */
export function shinglesOf(text: string): Shingles {
  const lower = text.toLowerCase();
  const most = (lower.length >> 1) + 1;
  const words = new Int32Array(most);
  const quoted = new Uint8Array(most);
  const particular = new Uint8Array(most);
  const isCased = lower.length === text.length;
  const figures: number[] = [];
  let count = 0;
  let hash = 0;
  let isFigure = false;
  let inQuotation = 0;
  let isName = false;
  let opensSentence = true;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 10;
    const kind = classes[code];
    if (kind === letter || kind === digit) {
      if (hash === 0) isName = isCased && !opensSentence && text.charCodeAt(at) !== code;
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
      if (kind === digit) isFigure = true;
      continue;
    }
    // "1,000" and "1000" are one figure.
    if (kind === skipped || (isFigure && isInFigure(lower, at, code))) continue;
    if (hash !== 0) {
      if (isFigure) figures.push(hash);
      words[count] = hash;
      quoted[count] = inQuotation;
      particular[count] = isName || isFigure ? 1 : 0;
      count += 1;
      hash = 0;
      isFigure = false;
      opensSentence = false;
    }
    if (kind !== separator || code === 46 || code === 33 || code === 63) opensSentence = true;
    if (kind !== separator) inQuotation = quotationAfter(kind ?? separator, inQuotation);
  }
  return { runs: runsOf(words.subarray(0, count), quoted, particular), figures: Int32Array.from(figures) };
}

/** 1 within quotation marks, 0 outside. */
function quotationAfter(sign: number, before: number): number {
  if (sign === toggle) return 1 - before;
  return sign === opening ? 1 : 0;
}

function isInFigure(text: string, at: number, code: number): boolean {
  const isMark = code === 44 || code === 46;
  return isMark && classes[text.charCodeAt(at - 1)] === digit && classes[text.charCodeAt(at + 1)] === digit;
}

/** The multiplier of a polynomial over a run's words, and its power that the word which leaves a run has. */
const base = 0x2c1b3c6d;
const leaving = Math.imul(base, Math.imul(base, Math.imul(base, base)));

function runsOf(words: Int32Array, quoted: Uint8Array, particular: Uint8Array): Int32Array {
  const runs = new Int32Array(Math.max(0, words.length - shingleWords + 1));
  let hash = 0;
  let inQuotation = 0;
  let named = 0;
  for (let at = 0; at < words.length; at++) {
    const gone = at - shingleWords;
    hash = (Math.imul(hash, base) + (words[at] ?? 0)) | 0;
    inQuotation += quoted[at] ?? 0;
    named += particular[at] ?? 0;
    if (gone >= 0) {
      hash = (hash - Math.imul(words[gone] ?? 0, leaving)) | 0;
      inQuotation -= quoted[gone] ?? 0;
      named -= particular[gone] ?? 0;
    }
    if (gone < -1) continue;
    const own = 2 * inQuotation < shingleWords ? isOwn : 0;
    runs[gone + 1] = (mixed(hash) & ~3) | own | (named > 0 ? isParticular : 0);
  }
  return runs;
}

/** The finaliser of MurmurHash3: every bit of the result hangs on every bit given. */
function mixed(given: number): number {
  let hash = Math.imul(given ^ (given >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
