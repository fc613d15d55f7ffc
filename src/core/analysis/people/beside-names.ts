import { type ArticleWords, opensSentence, sameSentence } from './article-words.ts';
import type { Gender } from './named.ts';
import { officeOf } from './offices.ts';
import { plainWords, tellingVerbs } from './plain-words.ts';
import { relationOf } from './relations.ts';

/** "said Berg", "told Berg". */
const beforeSpeakers = new Set('said says told asked added'.split(' '));
const prepositions = new Set('in at of from to for the on near by with over a an'.split(' '));

/** "his wife Anna", "his wife, Anna,", "neighbour Anna Berg". */
export function kinBefore(words: ArticleWords, at: number, to: number): Gender | null | undefined {
  const before = words.tokens[at - 1];
  if (before === undefined || !sameSentence(words, at - 1, at)) return undefined;
  if (before.kind === 'word') return relationOf(before.lower);
  const closed = words.tokens[to]?.text === ',' || !sameSentence(words, at, to + 1);
  return before.text === ',' && closed ? relationOf(words.tokens[at - 2]?.lower ?? '') : undefined;
}

/** "Anna Berg, a mother of four", "Anna Berg, 33, his wife": within four words of the comma. */
export function kinAfter(words: ArticleWords, to: number): Gender | null | undefined {
  if (words.tokens[to]?.text !== ',') return undefined;
  let at = to + 1;
  if (words.tokens[at]?.kind === 'number' && words.tokens[at + 1]?.text === ',') at += 2;
  if (!/^(?:an?|the|his|her|their)$/.test(words.tokens[at]?.lower ?? '')) return undefined;
  for (let next = at + 1; next < at + 5 && sameSentence(words, to, next); next++) {
    const token = words.tokens[next];
    if (token?.kind !== 'word' || token.capital || plainWords.has(token.lower)) return undefined;
    const told = relationOf(token.lower);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** "Anna Berg has built two schools. She": told of in the next sentence, no other name between. */
export function goesOn(words: ArticleWords, to: number): boolean {
  const verb = words.tokens[to];
  if (verb?.kind !== 'word' || verb.capital || verb.lower === "'s" || verb.lower === 'and') return false;
  let at = to;
  while (at < to + 40 && sameSentence(words, to, at)) {
    if (words.tokens[at]?.capital && !isPlace(words, at, to)) return false;
    at++;
  }
  if (sameSentence(words, to, at)) return false;
  // "… has keys to eight. “It is old,” she says."
  if (words.quotationOf[at] !== -1) return isQuotedPronoun(words, at);
  if (words.paragraphOf[at] !== words.paragraphOf[to]) return false;
  return [0, 1, 2, 3].some((next) => /^s?he$/.test(words.tokens[at + next]?.lower ?? ''));
}

/** "Feldt opens with a joke. He says": one word at a sentence's head that nobody else of the sentence may be "he" for. */
export function isLoneTakenUp(words: ArticleWords, at: number): boolean {
  const lower = words.tokens[at]?.lower ?? '';
  if (!opensSentence(words, at) || words.lowerWords.has(lower) || /(?:s|ly|ing|ed)$/.test(lower))
    return false;
  if (words.tokens[at]?.text === words.tokens[at]?.text.toUpperCase()) return false;
  for (let next = at + 1; next < at + 40 && sameSentence(words, at, next); next++) {
    const noun = words.tokens[next]?.lower ?? '';
    if (officeOf(noun) !== null || relationOf(noun) !== undefined || /^(?:wo)?m[ae]n$|^people$/.test(noun))
      return false;
  }
  return goesOn(words, at + 1);
}

/** "outside the |Palais| des |Nations|", "on |Thursday|": nobody whom a pronoun may mean. */
function isPlace(words: ArticleWords, at: number, floor: number): boolean {
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words.tokens[at]?.lower ?? '')) return true;
  let before = at - 1;
  while (before > floor && (words.tokens[before]?.capital || inner.test(words.tokens[before]?.lower ?? '')))
    before--;
  return before >= floor && placing.test(words.tokens[before]?.lower ?? '');
}

const inner = /^(?:the|of|des|de|du|la|le|del)$/;
const placing = /^(?:in|at|outside|inside|near|across|through|on|down|up|along|around)$/;

/** The quotation at a token is followed by "she says". */
function isQuotedPronoun(words: ArticleWords, from: number): boolean {
  const quotation = words.quotationOf[from];
  let at = from;
  while (at < from + 80 && words.quotationOf[at] === quotation) at++;
  while (at < from + 84 && words.tokens[at]?.kind === 'mark') at++;
  const verb = words.tokens[at + 1];
  return (
    /^s?he$/.test(words.tokens[at]?.lower ?? '') &&
    verb?.kind === 'word' &&
    (tellingVerbs.has(verb.lower) || !plainWords.has(verb.lower))
  );
}

/** "Anna Berg had not taken her chance", "Anna Berg leads a party, and she wrote": taken up before any other name. */
export function hasOwn(words: ArticleWords, to: number): boolean {
  for (let at = to; at < to + 24 && sameSentence(words, to, at); at++) {
    const token = words.tokens[at];
    if (token?.text === ',' && at > to) continue;
    if (token?.kind !== 'word' || (token.capital && !isPlace(words, at, to))) return false;
    if (/^s?he$/.test(token.lower)) return true;
    if (at > to + 14) continue;
    if (/^(?:his|himself|herself)$/.test(token.lower)) return true;
    if (token.lower === 'her')
      return words.tokens[at + 1]?.kind === 'word' && !plainWords.has(words.tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** "Anna Berg, who", "Anna Berg, 33,", "Anna Berg, for Norland, said", "Anna Berg, flanked by": somebody. */
export function isHuman(words: ArticleWords, to: number): boolean {
  const [comma, next, after] = [words.tokens[to], words.tokens[to + 1], words.tokens[to + 2]];
  if (comma?.text !== ',') return false;
  // "Anna Berg, for Norland, said"
  if (next?.lower === 'for' && words.partyFrom.has(to + 2)) return true;
  // "Tarrant, asked whether he regretted it, said"
  const asked = /^(?:asked|pressed|questioned)$/.test(next?.lower ?? '') && sameSentence(words, to, to + 5);
  if (asked && [2, 3, 4].some((by) => /^(?:s?he|his|her)$/.test(words.tokens[to + 1 + by]?.lower ?? '')))
    return true;
  if (/^(?:speaking|representing|heading|leading|chairing|flanked)$/.test(next?.lower ?? '')) return true;
  return (
    /^who(?:se|m)?$/.test(next?.lower ?? '') ||
    (next !== undefined && /^[1-9]\d$/.test(next.text) && after?.text === ',')
  );
}

/** "Anna Berg opened", "Anna Berg,": a clause's subject; "in Anna Berg" and "Anna Berg's" are none. */
export function isSubject(words: ArticleWords, at: number, to: number): boolean {
  const before = sameSentence(words, at - 1, at) ? words.tokens[at - 1]?.lower : undefined;
  if (before !== undefined && prepositions.has(before)) return false;
  const next = words.tokens[to];
  return (
    next !== undefined &&
    (next.text === ',' || (next.kind === 'word' && !next.capital && next.lower !== "'s"))
  );
}

/** "Anna Berg said", ", Anna Berg, said", "said Anna Berg", "said Norland Steel's Anna Berg". */
export function isTelling(words: ArticleWords, from: number, to: number): boolean {
  const before = words.tokens[from - 1];
  const next = words.tokens[to];
  if (next && sameSentence(words, from, to) && tellingVerbs.has(next.lower)) return true;
  if (
    next?.text === ',' &&
    words.tokens[from - 1]?.text === ',' &&
    tellingVerbs.has(words.tokens[to + 1]?.lower ?? '')
  ) {
    return sameSentence(words, from - 1, to + 1);
  }
  if (next?.text === ',' && isApposed(words, from) && tellingVerbs.has(words.tokens[to + 1]?.lower ?? ''))
    return true;
  if (next?.lower === 'also' && tellingVerbs.has(words.tokens[to + 1]?.lower ?? '')) return true;
  if ((to - from > 1 || words.tokens[to]?.text === ',') && isOfBody(words, from, to)) return true;
  if (before === undefined || !sameSentence(words, from - 1, from)) return false;
  // "said one of them, Obang Omot,"
  if (
    before.text === ',' &&
    words.tokens[from - 4]?.lower === 'one' &&
    words.tokens[from - 3]?.lower === 'of'
  )
    return beforeSpeakers.has(words.tokens[from - 5]?.lower ?? '');
  // "said |Vesline|'s Anna Berg"
  if (next?.lower === "'s" && words.tokens[to + 1]?.capital === true) return false;
  // "said Norland Steel's Anna Berg"
  let owner = from - 1;
  while (before.lower === "'s" && from - owner < 5 && (owner === from - 1 || words.tokens[owner]?.capital))
    owner--;
  return beforeSpeakers.has(words.tokens[owner]?.lower ?? '');
}

/** "|Ana Berg| of the Dock Union tells", "|Ana Berg|, of Open Water, said", "according to |Ana Berg| of Lake Securities". */
function isOfBody(words: ArticleWords, from: number, to: number): boolean {
  const comma = words.tokens[to]?.text === ',' ? 1 : 0;
  if (!/^(?:of|from|at|for|with)$/.test(words.tokens[to + comma]?.lower ?? '')) return false;
  const start = words.tokens[to + comma + 1]?.lower === 'the' ? to + comma + 2 : to + comma + 1;
  let at = start;
  while (at < start + 10 && sameSentence(words, from, at) && isInName(words, at, start)) at++;
  if (at === start || words.tokens[from - 1]?.lower === 'the') return false;
  if (words.tokens[from - 1]?.lower === 'to' && words.tokens[from - 2]?.lower === 'according') return true;
  const verb = words.tokens[at]?.text === ',' ? at + 1 : at;
  return sameSentence(words, from, verb) && tellingVerbs.has(words.tokens[verb]?.lower ?? '');
}

/** A capital, or a small word or mark between two: "Federation of the Arts", "Principals' Council". */
function isInName(words: ArticleWords, at: number, start: number): boolean {
  const token = words.tokens[at];
  if (token?.capital === true) return true;
  if (at === start || token === undefined) return false;
  if (/^['’]s?$/.test(token.text)) return words.tokens[at + 1]?.capital === true;
  if (!/^(?:of|and|for|&|the|in)$/.test(token.lower)) return false;
  const next = words.tokens[at + 1];
  return next?.capital === true || (next?.lower === 'the' && words.tokens[at + 2]?.capital === true);
}

/** "The petitioner, advocate |Meher Contractor|, said": a calling between the comma and the name. */
function isApposed(words: ArticleWords, from: number): boolean {
  const noun = words.tokens[from - 1];
  if (noun?.kind !== 'word' || noun.capital || plainWords.has(noun.lower)) return false;
  return words.tokens[from - 2]?.text === ',' && sameSentence(words, from - 2, from);
}
