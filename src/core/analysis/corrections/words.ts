import type { Span } from '../../model/span.ts';

/** One word of a wording, made comparable. */
export interface Word extends Span {
  /** Lower case, straight apostrophe, contraction written out in part ("don't" → "do not" is two forms on one span). */
  readonly form: string;
  /** The form without common endings: "doubling" and "double" share one. */
  readonly stem: string;
  /** False for articles, pronouns, prepositions and auxiliaries. */
  readonly content: boolean;
}

const functionWord =
  /^(?:a|an|the|this|that|these|those|and|or|but|of|in|on|at|to|for|by|from|with|as|into|about|over|it|its|he|him|his|she|her|they|them|their|we|us|our|you|your|i|my|me|is|are|was|were|be|been|being|am|do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must|there|who|which|what|when|where|than|then|so|such|very|also)$/;
const contraction: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
]);
const tails: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'am'],
]);

/** The words of a text, comparable over quotation marks, case, blanks and contractions. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,’'%-]*/gu)) {
    const bare = match[0].replace(/[.,’'-]{1,8}$/, '');
    const span = { start: match.index, end: match.index + bare.length };
    for (const form of formsOf(bare.toLowerCase().replaceAll('’', "'"))) {
      words.push({ ...span, form, stem: stemOf(form), content: !functionWord.test(form) });
    }
  }
  return words;
}

/** Those words of a text that carry its matter. */
export function contentWords(text: string): readonly Word[] {
  return wordsOf(text).filter(({ content }) => content);
}

function formsOf(word: string): readonly string[] {
  const whole = contraction.get(word);
  if (whole) return whole;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  for (const [tail, expanded] of tails) {
    if (word.endsWith(tail)) return [word.slice(0, -tail.length), expanded];
  }
  if (/^(?:it|he|she|that|there|what|who|here)'s$/.test(word)) return [word.slice(0, -2), 'is'];
  return [word.replace(/'s?$/, '')];
}

function stemOf(form: string): string {
  if (form.length < 5 || /\d/.test(form)) return form;
  const short = form.replace(/(?:ing|edly|ed|ies|es|ly|s|e|y)$/, '');
  return short.replace(/([bdfglmnprt])\1$/, '$1');
}
