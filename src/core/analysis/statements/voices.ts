import { endsLikeSpeech } from './clause-shape.ts';
import type { CueForm, Frame } from './cue-verbs.ts';
import { isSpeakerNoun } from './speakers.ts';
import type { Token } from './tokens.ts';
import { coordinators, determiners, isAdverb, prepositions, timeWords } from './words.ts';

const quoting: ReadonlySet<Frame> = new Set<Frame>(['quote']);

/**
 * A verb that no list has, where its place shows that it tells how something was said: “Never again!” *blustered* Rivera.
 * – “We ran,” the keeper *wheezed*, and sat down. Undefined in “We ran,” she painted the door.
 */
export function voiceOf(tokens: readonly Token[], at: number): CueForm | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital || token.low.length < 5 || !token.low.endsWith('ed'))
    return undefined;
  if (!isTurned(tokens, at) && !closes(tokens, at)) return undefined;
  const verb = { lemma: token.low, frames: quoting, prepositions: new Set<string>(), denies: false };
  return { verb, form: 'past' };
}

/** “Never again!” blustered Rivera. */
function isTurned(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isSpoken(tokens[at - 1]) || next?.kind !== 'word') return false;
  return next.capital || determiners.has(next.low) || isNameDescribed(tokens, at + 1);
}

/** "mum-of-two Ana Rivera", "furious pensioner Ana Rivera": up to three words that tell who it is, before the name. */
function isNameDescribed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.capital) return at > from && isSpeakerNoun(tokens[at - 1]?.low ?? '');
    if (prepositions.has(token.low) || isAdverb(token.low) || coordinators.has(token.low)) return false;
  }
  return false;
}

/** “We ran,” she panted. – “We ran,” the old keeper wheezed, and sat down. */
function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const ends =
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:and|as|when|after|before|while|with|from|at|to|into|over|across|out|down|back|through)$/.test(
      next.low,
    ) ||
    isAdverb(next.low) ||
    timeWords.has(next.low);
  if (!ends) return false;
  for (let from = at - 1; from >= Math.max(1, at - 5); from--) {
    const head = tokens[from];
    if (head?.kind !== 'word') return false;
    if (isSpoken(tokens[from - 1]))
      return head.capital || determiners.has(head.low) || /^(?:he|she|they)$/.test(head.low);
  }
  return false;
}

function isSpoken(token: Token | undefined): boolean {
  return token?.kind === 'quote' && token.capital && endsLikeSpeech(token) && token.closing !== '.';
}
