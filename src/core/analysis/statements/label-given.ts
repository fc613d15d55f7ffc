import { skipNounPhrase } from './adjuncts.ts';
import type { Cue } from './cues.ts';
import { isJudgement } from './judgements.ts';
import type { Token } from './tokens.ts';
import { determiners, objectPronouns, prepositions, timeWords } from './words.ts';

/** "cast *her ballot* as the rain fell": what is cast, and nothing that is given a name. */
const castAway = /^(?:votes?|ballots?|doubts?|shadows?|nets?|eyes?|lots|spells?)$/;

/** "called the plan “absurd”", "described it as a mistake", "called him a friend": something and what it is called. */
export function givesLabel(tokens: readonly Token[], cue: Cue, after: number): boolean {
  if (isDoing(tokens, cue, after)) return false;
  if (
    cue.verb.lemma === 'cast' &&
    castAway.test(tokens[tokens.findIndex(({ low }, at) => low === 'as' && at > after) - 1]?.low ?? '')
  )
    return false;
  const needsAs = /^(?:see|cast|view|regard|depict|portray|characteri[sz]e|describe)$/.test(cue.verb.lemma);
  const first = tokens[after];
  if (first === undefined || first.kind !== 'word') return false;
  const object = skipNounPhrase(tokens, after);
  if (object === after) return false;
  if (
    object - after > 2 &&
    !needsAs &&
    determiners.has(first.low) &&
    isJudgement(tokens[object - 1]?.low ?? '')
  )
    return true;
  for (let at = object; at < Math.min(tokens.length, object + 14); at++) {
    const token = tokens[at];
    // "described the visits, with a straight face, as “coffee”"
    const aside = token?.low === ',' && at === object ? asideEnd(tokens, at) : at;
    if (aside > at) {
      at = aside;
      continue;
    }
    // "called him, among other things, “a failure”"
    if (token?.low === ',' && (tokens[at + 1]?.low === 'among' || tokens[at - 1]?.low === 'things')) continue;
    if (token === undefined || token.kind === 'mark') return false;
    // "saw the show “Tide”": its name.
    if (token.kind === 'quote') return !/^(?:see|view|regard)$/.test(cue.verb.lemma);
    // "saw him as he left": when, not what.
    if (token.low === 'as') return !/^(?:he|she|they|it|i|we)$/.test(tokens[at + 1]?.low ?? '');
    if (needsAs) continue;
    if (at === object && (determiners.has(token.low) || objectPronouns.has(first.low)) && token.low !== 'to')
      return !prepositions.has(token.low) && !timeWords.has(token.low);
  }
  return false;
}

/** The comma that closes ", with a straight face,", ", on Sunday,"; `comma` where none does. */
function asideEnd(tokens: readonly Token[], comma: number): number {
  if (!prepositions.has(tokens[comma + 1]?.low ?? '')) return comma;
  for (let at = comma + 2; at < comma + 9; at++) {
    if (tokens[at]?.low === ',')
      return tokens[at + 1]?.low === 'as' || tokens[at + 1]?.kind === 'quote' ? at : comma;
    if (tokens[at]?.kind !== 'word') return comma;
  }
  return comma;
}

/** "is considering leaving", "voters who see themselves as poor": plans and habits, no name given to anything. */
function isDoing(tokens: readonly Token[], cue: Cue, after: number): boolean {
  const low = tokens[after]?.low ?? '';
  return /^(?:consider|see|view|regard)$/.test(cue.verb.lemma) && /(?:ing|sel(?:f|ves))$/.test(low);
}
