import { type ArticleWords, opensSentence, sameSentence } from './article-words.ts';
import type { Named } from './named.ts';
import { particles, plainWords, tellingVerbs } from './plain-words.ts';
import { afterBracket } from './sentence-subject.ts';
import { honorifics } from './title-words.ts';

/** What stands beside so many of a person's names says who it is. */
const enough = 20;
/** No description of a person is longer, in words. */
const longest = 10;

/** Words that end a noun phrase. */
const ends =
  /^(?:of|for|at|in|from|with|on|by|to|who|whose|whom|that|which|as|but|or|when|while|where|is|was|has|had|said)$/;

/** Who was something before is called so with the word alone. */
const once = /^(?:former|ex|one-time|onetime)$/;

/**
 * What the article calls somebody beside his or her name, in lower case, offices or not: "shepherd Anna Berg",
 * "Anna Berg, a retired glazier and poet,", "Anna Berg is a baker", "Anna Berg, 54," (54-year-old),
 * "Anna Berg (D-Ohio)" (democrat); "a former minister" is "former minister".
 */
export function callingsOf(words: ArticleWords, person: Named): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { from, to } of person.places.slice(0, enough)) {
    const before = nounBefore(words, from);
    if (before !== null) nouns.add(before);
    for (const noun of nounsAfter(words, to)) nouns.add(noun);
  }
  return nouns;
}

/** "|shepherd| Anna Berg", "the |shepherd| Mrs Berg". */
function nounBefore(words: ArticleWords, from: number): string | null {
  let at = from - 1;
  if (/^(?:lord|lady|baron|baroness|earl|viscount|viscountess)$/.test(words.tokens[at]?.lower ?? ''))
    return 'peer';
  while (honorifics.has(words.tokens[at]?.lower ?? '')) at--;
  const token = words.tokens[at];
  if (token?.kind !== 'word' || !sameSentence(words, at, from)) return null;
  if (token.capital && !opensSentence(words, at)) return null;
  if (plainWords.has(token.lower) || tellingVerbs.has(token.lower) || particles.has(token.lower)) return null;
  return once.test(words.tokens[at - 1]?.lower ?? '') ? `former ${token.lower}` : token.lower;
}

const parties: Readonly<Record<string, string>> = { D: 'democrat', R: 'republican' };

/** "Anna Berg, a |baker| and |poet|,", "Anna Berg (|D|-Ohio)", "Anna Berg, |54|,". */
function nounsAfter(words: ArticleWords, to: number): string[] {
  const found: string[] = [];
  let at = to;
  const letter = /^([DR])-\p{Lu}/u.exec(words.tokens[at + 1]?.text ?? '')?.[1] ?? '';
  const party = parties[letter];
  if (party !== undefined && /^[,(]$/.test(words.tokens[at]?.text ?? '')) found.push(party);
  at = afterBracket(words, at);
  if (words.tokens[at]?.text === ',') {
    at++;
    const age = words.tokens[at];
    if (age?.kind === 'number' && words.tokens[at + 1]?.text === ',') {
      found.push(`${age.text}-year-old`);
      at += 2;
    }
    if (words.tokens[at]?.lower === 'who') at++;
    const led = leader(words, at);
    if (led !== null) found.push(led);
  }
  const isVerb = /^(?:is|was|became|remains|'s)$/.test(words.tokens[at]?.lower ?? '');
  if (at === to && !isVerb) return found;
  if (isVerb) at++;
  if (!/^(?:an?|the|its|his|her|their|one)$/.test(words.tokens[at]?.lower ?? '')) return found;
  return sameSentence(words, to - 1, at) ? [...found, ...headsFrom(words, at + 1)] : found;
}

/** "who leads a team of climate |scientists|", "who heads a crew of |divers|": is one of them. */
function leader(words: ArticleWords, at: number): string | null {
  if (!/^(?:leads|led|heads|headed|runs|ran|directs|coaches|trains)$/.test(words.tokens[at]?.lower ?? ''))
    return null;
  for (let of = at + 2; of < at + 5 && sameSentence(words, at, of); of++) {
    if (words.tokens[of]?.lower !== 'of') continue;
    let noun = of + 1;
    while (noun < of + 4 && isPlainNoun(words, noun)) noun++;
    const last = words.tokens[noun - 1]?.lower ?? '';
    return noun > of + 1 && /(?:er|or|ist|ian|eer)s$/.test(last) ? last.slice(0, -1) : null;
  }
  return null;
}

function isPlainNoun(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  return token?.kind === 'word' && !plainWords.has(token.lower);
}

/** The last words of the noun phrases that begin at a token: "a retired glazier and poet from Lyon" has two. */
function headsFrom(words: ArticleWords, from: number): string[] {
  const heads: string[] = [];
  let isPast = false;
  for (let at = from; at < from + longest; at++) {
    const token = words.tokens[at];
    if (once.test(token?.lower ?? '')) isPast = true;
    const isOver = token === undefined || !sameSentence(words, from, at) || token.kind === 'mark';
    const ended = isOver || token.lower === 'and' || ends.test(token.lower);
    if (!ended) continue;
    const head = words.tokens[at - 1];
    if (at > from && head?.kind === 'word' && head.lower !== "'s")
      heads.push(isPast ? `former ${head.lower}` : head.lower);
    if (isOver || token.lower !== 'and') break;
  }
  return heads;
}
