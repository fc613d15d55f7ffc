import { type ArticleWords, type Stretch, sameSentence } from './article-words.ts';
import type { Gender } from './named.ts';
import { plainWords, tellingVerbs } from './plain-words.ts';
import { relationOf } from './relations.ts';

/** "his widow", "my husband", "Berg's elder sister": a relative without a name. */
export interface Kin extends Stretch {
  /** The token after the owner's word: "'s" of a name. */
  readonly ownerTo: number;
  readonly gender: Gender | null;
}

/** Between owner and noun at most so many words: "elder", "late". */
const adjectives = 2;

const owners = new Set(['his', 'her', 'their', 'my', 'our']);

/** The relative whose owner's word stands at a token: "his", "her", or a name before "'s"; null where none is meant. */
export function kinAt(words: ArticleWords, at: number): Kin | null {
  const owner = words.tokens[at];
  if (owner?.kind !== 'word') return null;
  const isPronoun = owners.has(owner.lower);
  const isName = owner.capital && words.tokens[at + 1]?.lower === "'s";
  if (!isPronoun && !isName) return null;
  const nounFrom = isPronoun ? at + 1 : at + 2;
  for (let noun = nounFrom; noun <= nounFrom + adjectives && sameSentence(words, at, noun); noun++) {
    const token = words.tokens[noun];
    if (token?.kind !== 'word' || token.capital) return null;
    const gender = relations.test(token.lower) ? relationOf(token.lower) : undefined;
    if (gender !== undefined)
      return isNamed(words, noun + 1) ? null : { from: nounFrom, to: noun + 1, ownerTo: at + 1, gender };
    if (plainWords.has(token.lower) || tellingVerbs.has(token.lower)) return null;
  }
  return null;
}

/** Family alone: of neighbours and friends there are many. */
const relations =
  /^(?:(?:step|half-|grand|god|great-grand)?(?:mother|father|daughter|son|sister|brother|parent)(?:-in-law)?|mum|mom|dad|wife|husband|widow|widower|partner|spouse|fianc[ée]e?|girlfriend|boyfriend|aunt|uncle|niece|nephew|cousin|grandma|grandad|gran|nan|twin)$/;

/** "his wife Anna", "his wife, Anna,". */
function isNamed(words: ArticleWords, at: number): boolean {
  const next = words.tokens[at]?.text === ',' ? words.tokens[at + 1] : words.tokens[at];
  return next?.capital === true && next.kind === 'word';
}
