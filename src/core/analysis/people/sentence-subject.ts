import { type ArticleWords, opensSentence, sameSentence } from './article-words.ts';
import { officeOf } from './offices.ts';
import { plainWords } from './plain-words.ts';
import type { Antecedent } from './pronouns.ts';
import { titleModifiers } from './title-words.ts';

/** "Anna Berg, the mayor, met Per Holm", "On Monday, Senator Anna Berg (D-Ohio) told": the subject of the main clause. */
export function leadsSentence(words: ArticleWords, one: Antecedent): boolean {
  if (isPossessive(words, one) || isJoined(words, one)) return false;
  let at = one.from - 1;
  while (at >= 0 && sameSentence(words, at, one.from) && isTitleWord(words, at)) at--;
  const before = words.tokens[at];
  const isHead = before === undefined || !sameSentence(words, at, one.from) || /^[,—–]$/.test(before.text);
  if (!isHead && !isTimeBefore(words, at)) return false;
  const verb = words.tokens[afterDescription(words, one.to)];
  return verb?.kind === 'word' && !verb.capital && !/^(?:and|or|of|in|at|from|'s)$/.test(verb.lower);
}

/** "|Last night| Berg claimed", "|On Monday| Berg said": a time with no comma behind it opens the sentence. */
function isTimeBefore(words: ArticleWords, last: number): boolean {
  if (!times.test(words.tokens[last]?.lower ?? '')) return false;
  let first = last;
  while (first > last - 2 && determinesTime.test(words.tokens[first - 1]?.lower ?? '')) first--;
  return opensSentence(words, first);
}

const times =
  /^(?:yesterday|today|earlier|later|now|then|night|week|month|year|morning|afternoon|evening|weekend|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const determinesTime = /^(?:last|this|that|next|on|in|the|one|late|early|earlier|later|yesterday)$/;

/** "…, Anna Berg said" and "…,” said Anna Berg" tell the sentence; "that Anna Berg said" is told in it. */
export function isInClause(words: ArticleWords, one: Antecedent): boolean {
  let at = one.from - 1;
  while (at >= 0 && sameSentence(words, at, one.from) && isTitleWord(words, at)) at--;
  const before = words.tokens[at];
  if (before === undefined || !sameSentence(words, at, one.from) || before.kind === 'mark') return false;
  return !/^(?:said|says|added)$/.test(before.lower);
}

/** "Norland's", "the", "former", "Senator": may stand between a clause's head and the name. */
function isTitleWord(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (token.lower === "'s") return true;
  if (times.test(token.lower)) return false;
  if (token.capital)
    return !/^(?:and|but|as|if|when|after|before|with|for|in|on|at|by|to|from)$/.test(token.lower);
  return token.lower === 'the' || titleModifiers.has(token.lower) || officeOf(token.lower) !== null;
}

/** "Berg met Holm", "Berg asked Holm": either may speak next. */
export function isReciprocal(words: ArticleWords, one: Antecedent): boolean {
  const verb = afterDescription(words, one.to);
  for (let at = verb; at < verb + 4 && sameSentence(words, one.from, at); at++) {
    const lower = words.tokens[at]?.lower ?? '';
    if (reciprocal.has(lower)) return true;
    if (!/^(?:has|had|have|is|was|will|also|later|then|to|\p{Ll}+ly)$/u.test(lower)) return false;
  }
  return false;
}

const reciprocal = new Set(
  (
    'met meet meets meeting hosted hosts host received receives welcomed welcomes greeted spoke speaks talked talks phoned ' +
    'telephoned called calls visited visits joined joins held holds holding sat asked asks quizzed ' +
    'interviewed interviews invited asking introduced introduces succeeded succeeds replaced replaces ' +
    'beat beats defeated defeats debated debates summoned accused accuses blamed blames'
  ).split(' '),
);

/** Past "(D-Ohio)" and ", the mayor of Lima,". */
function afterDescription(words: ArticleWords, from: number): number {
  const at = afterAside(words, from);
  if (words.tokens[at]?.text !== ',') return at;
  for (let next = at + 1; next < at + 24 && sameSentence(words, from, next); next++)
    if (words.tokens[next]?.text === ',') return next + 1;
  return at;
}

/** Past "(D-Ohio)" or "of Lake University". */
export function afterAside(words: ArticleWords, from: number): number {
  if (/^(?:of|at|from|for)$/.test(words.tokens[from]?.lower ?? '')) {
    let at = words.tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
    const first = at;
    while (at < first + 5 && words.tokens[at]?.capital && sameSentence(words, from, at)) at++;
    return at > first ? at : from;
  }
  return afterBracket(words, from);
}

/** Past a bracket that opens here and closes soon, "(D-Ohio)"; the token itself where none does. */
export function afterBracket(words: ArticleWords, open: number): number {
  if (words.tokens[open]?.text !== '(') return open;
  for (let at = open + 1; at < open + 8; at++) if (words.tokens[at]?.text === ')') return at + 1;
  return open;
}

/** "Berg’s plan", "his plan": whose, not who. */
export function isPossessive(words: ArticleWords, one: Antecedent): boolean {
  const low = words.tokens[one.from]?.lower ?? '';
  if (modifies(words, one)) return true;
  if (low === 'his' || low === 'her') return isOwning(words, one.from);
  if (words.tokens[one.to]?.lower !== "'s") return false;
  // "Berg's been", "Berg's going": a verb.
  const next = words.tokens[one.to + 1]?.lower ?? '';
  return !/^(?:been|not|a|an|the|already|also|now|still|just|never|always|\w{2,}ing)$/.test(next);
}

/** "|Berg| consultant Karl Lind", "|Berg| campaign chairman Karl Lind": whose, before the title of another. */
function modifies({ tokens }: ArticleWords, { to }: Antecedent): boolean {
  const at = /^(?:campaign|administration|team|family|transition|cabinet)$/.test(tokens[to]?.lower ?? '')
    ? to + 1
    : to;
  const title = tokens[at]?.lower ?? '';
  return tokens[at]?.capital === false && officeOf(title) === title && tokens[at + 1]?.capital === true;
}

/** "said her country": somebody's own; "accused her of", "told her." somebody. */
export function isOwning(words: ArticleWords, at: number): boolean {
  const next = words.tokens[at + 1];
  return (
    next?.kind === 'word' && words.sentenceOf[at] === words.sentenceOf[at + 1] && !plainWords.has(next.lower)
  );
}

/** "Berg and Petrov": neither alone. */
export function isJoined(words: ArticleWords, one: Antecedent): boolean {
  return words.tokens[one.to]?.lower === 'and';
}

/** "|She| said", "On Monday, |she| said": a pronoun that a sentence's main clause begins with. */
export function leadsClause(words: ArticleWords, at: number): boolean {
  if (opensSentence(words, at)) return true;
  if (words.tokens[at - 1]?.text !== ',' || words.tokens[at + 1]?.kind !== 'word') return false;
  let first = at;
  while (first > at - longest && sameSentence(words, first - 1, at)) first--;
  return opensSentence(words, first) && openers.test(words.tokens[first]?.lower ?? '');
}

/** What stands before the clause is no longer, in words. */
const longest = 12;
const openers = /^(?:on|in|at|after|before|during|by|last|this|later|then|instead|still|since|until)$/;
