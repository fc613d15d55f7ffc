const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bwon['’]t\b/g, 'will not'],
  [/\bcan['’]t\b|\bcannot\b/g, 'can not'],
  [/n['’]t\b/g, ' not'],
  [/['’]ll\b/g, ' will'],
  [/['’]re\b/g, ' are'],
  [/['’]ve\b/g, ' have'],
  [/\b(it|that|there|he|she|what|who|here)['’]s\b/g, '$1 is'],
  [/['’]s\b/g, ''],
];

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
  let plain = text.replace(/\bU\.?S\b\.?/g, 'usa').toLowerCase();
  if (/['’]|cannot/.test(plain)) for (const [from, to] of contractions) plain = plain.replace(from, to);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
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
