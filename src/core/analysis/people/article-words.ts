import type { Document } from '../document/document.ts';
import { findPartiesAmong } from './parties.ts';
import type { PartyKind, Phrases } from './party-phrases.ts';
import { findPolities } from './polities.ts';
import { type Token, tokenise } from './tokens.ts';

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Tokens that stand for a country or an international organisation. */
export interface PartyStretch extends Stretch {
  readonly party: string;
  readonly kind: PartyKind;
}

/** An article's words with what the finders of people ask of each. */
export interface ArticleWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of each token's sentence. */
  readonly sentenceOf: readonly number[];
  readonly paragraphOf: readonly number[];
  /** Index of the quotation that holds the token, or -1. */
  readonly quotationOf: readonly number[];
  /** The token's capital tells nothing: a line of capitals, a headline in title case. */
  readonly shouted: readonly boolean[];
  /** Words that the article writes without a capital somewhere. */
  readonly lowerWords: ReadonlySet<string>;
  readonly parties: readonly PartyStretch[];
  readonly partyFrom: ReadonlyMap<number, PartyStretch>;
  readonly partyTo: ReadonlyMap<number, PartyStretch>;
  /** Countries that no list has, as the article shows them. */
  readonly polities: Phrases;
}

/** Tokenises an article once and notes sentence, paragraph, quotation and party of every token. */
export function readWords(document: Document): ArticleWords {
  const tokens: Token[] = [];
  const sentenceOf: number[] = [];
  const paragraphOf: number[] = [];
  const shouted: boolean[] = [];
  const lowerWords = new Set<string>();
  for (const sentence of document.sentences) {
    const own = tokenise(document.text, sentence);
    const paragraph = document.paragraphs[sentence.paragraph];
    const loud = paragraph?.capitals === true || isTitleCase(own);
    const labelEnd = paragraph?.label?.end ?? 0;
    for (const token of own) {
      tokens.push(token);
      sentenceOf.push(sentence.index);
      paragraphOf.push(sentence.paragraph);
      shouted.push(loud && token.start >= labelEnd);
      if (token.kind === 'word' && !token.capital) lowerWords.add(token.lower);
    }
  }
  const polities = findPolities(tokens, shouted);
  const parties = partiesOf(document.text, tokens, sentenceOf, polities);
  return {
    text: document.text,
    tokens,
    sentenceOf,
    paragraphOf,
    quotationOf: quotationsOf(document, tokens),
    shouted,
    lowerWords,
    parties,
    partyFrom: new Map(parties.map((party) => [party.from, party])),
    partyTo: new Map(parties.map((party) => [party.to, party])),
    polities,
  };
}

/** True where two tokens stand in one sentence. */
export function sameSentence(words: ArticleWords, a: number, b: number): boolean {
  return words.sentenceOf[a] !== undefined && words.sentenceOf[a] === words.sentenceOf[b];
}

/** True where a token is the first word of its sentence (marks aside) or opens a quotation. */
export function opensSentence(words: ArticleWords, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && sameSentence(words, before, at) && words.tokens[before]?.kind === 'mark') {
    if (/["“„«:]/.test(words.tokens[before]?.text ?? '')) return true;
    before--;
  }
  return before < 0 || !sameSentence(words, before, at);
}

/** The words of a stretch as printed. */
export function wordsOf(words: ArticleWords, stretch: Stretch): string {
  const first = words.tokens[stretch.from];
  const last = words.tokens[stretch.to - 1];
  return first && last ? words.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

function partiesOf(
  text: string,
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  polities: Phrases,
): PartyStretch[] {
  const parties: PartyStretch[] = [];
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    while (to < tokens.length && sentenceOf[to] === sentenceOf[from]) to++;
    parties.push(...partyStretches(text, tokens.slice(from, to), from, polities));
  }
  return parties;
}

function partyStretches(
  text: string,
  own: readonly Token[],
  offset: number,
  polities: Phrases,
): PartyStretch[] {
  const stretches: PartyStretch[] = [];
  let at = 0;
  for (const { span, party, kind } of findPartiesAmong(text, own, polities)) {
    while (at < own.length && (own[at]?.end ?? 0) <= span.start) at++;
    let to = at;
    while (to < own.length && (own[to]?.start ?? span.end) < span.end) to++;
    if (stretches.at(-1)?.to !== offset + to)
      stretches.push({ from: offset + at, to: offset + to, party, kind });
  }
  return stretches;
}

/** Words that a headline leaves small. */
const small = new Set(
  'a an the of in on at to for from by with and or but nor as is vs via over after into up off not it if'.split(
    ' ',
  ),
);

/** "Minister Warns of Long Talks": every word but the small ones has a capital; one in eight may lack it. */
function isTitleCase(own: readonly Token[]): boolean {
  if (own.length < 5) return false;
  let capital = 0;
  let lower = 0;
  for (const token of own) {
    if (token.kind !== 'word' || token.lower === "'s" || small.has(token.lower)) continue;
    if (token.capital) capital++;
    else if (++lower > 2) return false;
  }
  const stopped = /^[.?!”"]$/.test(own.at(-1)?.text ?? '');
  return capital >= 4 && lower <= (stopped ? 0 : capital / 8);
}

function quotationsOf(document: Document, tokens: readonly Token[]): number[] {
  let next = 0;
  return tokens.map((token) => {
    while ((document.quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const quotation = document.quotations[next];
    return quotation && quotation.start <= token.start ? next : -1;
  });
}
