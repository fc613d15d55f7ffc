import type { Range } from './noun-phrases.ts';
import { isSpeakerNoun } from './speakers.ts';
import type { Token } from './tokens.ts';
import { determiners, prepositions } from './words.ts';

const possessives = new Set(['his', 'her', 'their', 'its']);

/** Whose a noun is: "*Ana Rivera’s* claim", "*their* own view", "*the Norwegian minister’s* earlier remarks". */
export function ownerBefore(tokens: readonly Token[], noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (possessives.has(token.low)) return { from: at, to: at + 1 };
    if (!/(?:['’]s|s['’])$/.test(token.low)) continue;
    let from = at;
    while (from > 0 && tokens[from]?.capital === true && tokens[from - 1]?.capital === true) from--;
    return { from: token.capital ? from : withDeterminer(tokens, at), to: at + 1 };
  }
  return null;
}

/** The owner before a noun where it may tell: "her", "Rivera’s", "the union’s", but not "the lake’s". */
export function tellerBefore(tokens: readonly Token[], noun: number): Range | null {
  const owner = ownerBefore(tokens, noun);
  const last = owner === null ? undefined : tokens[owner.to - 1];
  if (last === undefined) return null;
  const tells =
    last.capital || /^(?:his|her|their)$/.test(last.low) || isSpeakerNoun(last.low.replace(/['’]s?$/, ''));
  return tells ? owner : null;
}

/** "the Norwegian minister's": from the determiner on. */
function withDeterminer(tokens: readonly Token[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || prepositions.has(token.low)) return noun;
    if (determiners.has(token.low)) return at;
  }
  return noun;
}
