import { clauseAround, clauseAtOnce } from './clause-around.ts';
import { hasVerb } from './clause-shape.ts';
import { cueForm } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import { nextComma } from './extent.ts';
import { inSurvey } from './in-survey.ts';
import { nounDraft } from './noun-draft.ts';
import type { Range } from './noun-phrases.ts';
import { tellerBefore } from './owners.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { canSpeak, isSpeakerNoun } from './speakers.ts';
import { isApposition } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { determiners, objectPronouns, prepositions, timeWords } from './words.ts';

/**
 * "According to the ministry, …", "…, according to Rivera.", "In Rivera’s view, …", "By the union’s count, …", "In the words
 * of Rivera, …", "In a Norstat poll, …", "To hear Rivera tell it, …", "…, per two officials.", "…, so the union’s chief Rivera".
 */
export function accordingTo(unit: Unit): Draft[] {
  const { tokens } = unit;
  return tokens.flatMap((_, index) => {
    const phrase = phraseAt(tokens, index);
    const ranges = phrase === null ? null : clauseOf(tokens, index, phrase);
    const draft =
      phrase === null || ranges === null
        ? null
        : nounDraft(unit, { ...phrase, ranges, rule: 'according-to' });
    return draft ?? [];
  });
}

function clauseOf(tokens: readonly Token[], at: number, phrase: SourcePhrase): readonly Range[] | null {
  const to = afterRelative(tokens, phrase.to);
  const noun = tokens[phrase.cue.from]?.low ?? '';
  const bare = views.test(noun) || counts.test(noun);
  return clauseAround(tokens, at, to) ?? (bare ? clauseAtOnce(tokens, at, to) : null);
}

/** "according to two people who saw it*,* …": the index after the clause about them. */
function afterRelative(tokens: readonly Token[], to: number): number {
  if (!/^(?:who|which|whose)$/.test(tokens[to]?.low ?? '')) return to;
  const comma = nextComma(tokens, to, tokens.length);
  return comma < tokens.length ? comma : to;
}

function phraseAt(tokens: readonly Token[], at: number): SourcePhrase | null {
  switch (tokens[at]?.low ?? '') {
    case 'according':
      return tokens[at + 1]?.low === 'to' ? sourced(tokens, at, at + 2) : null;
    case 'per':
    case 'so':
      return closing(tokens, at);
    case 'in':
    case 'by':
      return inView(tokens, at) ?? inWordsOf(tokens, at) ?? inSurvey(tokens, at);
    case 'to':
      return toHear(tokens, at) ?? inView(tokens, at) ?? inEyesOf(tokens, at);
    case 'for':
      return inEyesOf(tokens, at);
    default:
      return null;
  }
}

function sourced(tokens: readonly Token[], at: number, from: number): SourcePhrase | null {
  const source = sourceAfter(tokens, from);
  return source === null ? null : { cue: { from: at, to: from }, source, to: source.to };
}

/** "The yard will close, so union chief Ana Rivera" and ", per two officials.", which nothing follows. */
function closing(tokens: readonly Token[], at: number): SourcePhrase | null {
  if (tokens[at - 1]?.low !== ',') return null;
  const to = tokens.length;
  const source = { from: at + 1, to };
  const words = tokens.slice(at + 1);
  if (words.length === 0 || words.length > 9 || !words.every(({ kind }) => kind === 'word')) return null;
  if (tokens[at]?.low === 'so' && words.at(-1)?.capital !== true) return null;
  return canSpeak(tokens, source) && !hasVerb(tokens, at + 1, 12)
    ? { cue: { from: at, to: at + 1 }, source, to }
    : null;
}

const views =
  /^(?:view|opinion|eyes|judge?ment|estimation|words|telling|assessment|reckoning|version|analysis)$/;
const counts = /^(?:account|reckoning|estimates?|count|calculations?|admission|tally)$/;

const nounsBehind: ReadonlyMap<string, RegExp> = new Map([
  ['in', views],
  ['by', counts],
  ['to', /^(?:mind|eyes)$/],
]);

/** "in Rivera’s view", "by their own count", "to her mind" */
function inView(tokens: readonly Token[], at: number): SourcePhrase | null {
  const nouns = nounsBehind.get(tokens[at]?.low ?? '');
  for (let noun = at + 2; noun < Math.min(tokens.length, at + 10); noun++) {
    const token = tokens[noun];
    if (token?.kind !== 'word') return null;
    if (nouns?.test(token.low) !== true) continue;
    const teller = tellerBefore(tokens, noun);
    // "to be written with her plans in mind"
    if (teller === null || (tokens[at]?.low === 'to' && teller.from > at + 1)) return null;
    const source = { from: Math.max(teller.from, at + 1), to: teller.to };
    return { cue: { from: noun, to: noun + 1 }, source, to: noun + 1 };
  }
  return null;
}

/** "in the words of Ana Rivera", "in the view of the mayor" */
function inWordsOf(tokens: readonly Token[], at: number): SourcePhrase | null {
  if (tokens[at + 1]?.low !== 'the' || !views.test(tokens[at + 2]?.low ?? '') || tokens[at + 3]?.low !== 'of')
    return null;
  const found = sourced(tokens, at, at + 4);
  return found !== null && canSpeak(tokens, found.source) ? found : null;
}

/** "to hear Ana Rivera tell it" */
function toHear(tokens: readonly Token[], at: number): SourcePhrase | null {
  if (tokens[at + 1]?.low !== 'hear') return null;
  for (let tell = at + 3; tell < Math.min(tokens.length, at + 12); tell++) {
    if (tokens[tell]?.kind !== 'word') return null;
    if (tokens[tell]?.low === 'tell' && tokens[tell + 1]?.low === 'it')
      return { cue: { from: tell, to: tell + 2 }, source: { from: at + 2, to: tell }, to: tell + 2 };
  }
  return null;
}

/** "For Rivera, the dam is “a toy”.", "To the union, it is “theft”.": whose words those in marks are, where nothing else tells. */
function inEyesOf(tokens: readonly Token[], at: number): SourcePhrase | null {
  if (at > 0) return null;
  const comma = nextComma(tokens, 1, Math.min(tokens.length, 9));
  const source = { from: 1, to: comma };
  const plain = tokens.slice(1, comma).every(({ kind, low }) => kind === 'word' && !/['’]s$/.test(low));
  if (comma < 2 || tokens[comma]?.low !== ',' || !plain || !canSpeak(tokens, source)) return null;
  const rest = tokens.slice(comma);
  const marked = rest.some(({ kind, capital }) => kind === 'quote' && !capital);
  return marked && !rest.some(({ low }) => /^(?:past|third)$/.test(cueForm(low)?.form ?? ''))
    ? { cue: { from: 0, to: 1 }, source, to: comma }
    : null;
}

const ends = /^(?:who|which|that|as|while|when|and|but|released|published|conducted|obtained)$/;

function sourceAfter(tokens: readonly Token[], from: number): Range | null {
  let to = from;
  while (to < tokens.length && tokens[to]?.kind === 'word') {
    if (to > from && ends.test(tokens[to]?.low ?? '') && !goesOn(tokens, to)) break;
    to++;
  }
  if (to === from) return null;
  // "according to its director, *Ana Rivera*, …"
  const plain = tokens.slice(from, to).every(({ low }) => !/^(?:by|from|to)$/.test(low));
  const head = plain && isSpeakerNoun(tokens[to - 1]?.low ?? '');
  const named = head && tokens[to]?.low === ',' ? nameEnd(tokens, to + 1) : to;
  if (named > to) return { from, to: named };
  const described = tokens[to]?.low === ',' && !objectPronouns.has(tokens[from]?.low ?? '');
  const next = tokens[to + 1];
  if (described && isApposition(tokens, to + 1) && next?.capital === false && /^\p{Ll}/u.test(next.low)) {
    let end = to + 1;
    while (end < tokens.length && tokens[end]?.kind === 'word') end++;
    if (tokens[end]?.low === ',' && !hasVerb(tokens, to + 1, 30, end)) return { from, to: end };
  }
  return prepositions.has(tokens[from]?.low ?? '') ? null : { from, to };
}

/** Where a name of two words or more between commas ends; its start where none does. */
function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  const closes = tokens[end] === undefined || tokens[end]?.low === ',';
  return end - start > 1 && closes ? end : start - 1;
}

/** "the ministry and Ana Rivera", "the book and the film", "whoever led the base that night" */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.capital) return true;
  if (tokens[at]?.low === 'that') return timeWords.has(next.low);
  const comma = nextComma(tokens, at, tokens.length);
  return (
    tokens[at]?.low === 'and' &&
    determiners.has(next.low) &&
    comma - at < 8 &&
    !hasVerb(tokens, at + 1, 8, comma)
  );
}
