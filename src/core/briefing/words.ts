const contraction = /\bwon['’]t\b|\bcan(?:['’]t|not)\b|n['’]t\b|['’](?:ll|re|ve)\b|['’]s\b/g;
const writtenOut: Readonly<Record<string, string>> = {
  wont: 'will not',
  cant: 'can not',
  cannot: 'can not',
  nt: ' not',
  ll: ' will',
  re: ' are',
  ve: ' have',
};
const pronounIs = /\b(?:it|that|there|he|she|what|who|here)['’]s\b/g;
/** Letters and digits of any script; plain ranges, since property classes cost several times as much. */
const wordRun =
  /[a-z0-9\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u2e80-\u2fdf\u3005-\u3007\u3031-\uffff]+/g;

/** Words that carry little of what a sentence is about. */
const light = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have he her him his i if in into is it ' +
    'its may me might more most my no not of on or our she should so some such than that the their them then there these ' +
    'they this those to up us was we were what when which who will with would you your'
  ).split(' '),
);

/** Lower-case words with contractions written out: "I don't think" → i do not think. */
export function wordsOf(text: string): readonly string[] {
  // "US" must not become the pronoun.
  const plain = text.replace(/\bU\.?S\b\.?/g, 'usa').toLowerCase();
  return (/['’]|cannot/.test(plain) ? writeOut(plain) : plain).match(wordRun) ?? [];
}

function writeOut(plain: string): string {
  return plain
    .replace(pronounIs, (found) => `${found.slice(0, -2)} is`)
    .replace(contraction, (found) => writtenOut[found.replace(/['’]/, '')] ?? '');
}

/** The words that say what a text is about, cut to a stem that plural and tense share. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !light.has(word))
    .map(stem);
}

function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '');
  const cut = word.replace(/(?:ations?|ments?|ings?|ions?|ies|ed|es|s|ly|y|e)$/, '');
  return cut.length >= 3 ? cut : word;
}

/** Length of the longest common subsequence of two word lists. Time and memory: |a| × |b| and |b|. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      row[j + 1] = word === b[j] ? (previous[j] ?? 0) + 1 : Math.max(previous[j + 1] ?? 0, row[j] ?? 0);
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** True where `part` stands in `whole` word for word. */
export function containsWords(whole: readonly string[], part: readonly string[]): boolean {
  const [first] = part;
  if (first === undefined) return false;
  for (
    let at = whole.indexOf(first);
    at >= 0 && at + part.length <= whole.length;
    at = whole.indexOf(first, at + 1)
  ) {
    if (part.every((word, index) => word === whole[at + index])) return true;
  }
  return false;
}

/** Shared share of two sets: |a ∩ b| / |a ∪ b|; 0 where both are empty. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
