import { isVerbal } from './noun-phrases.ts';
import { isDash, type Token } from './tokens.ts';
import { determiners, isAdverb, objectPronouns, prepositions } from './words.ts';

/** True where a finite verb, or a quotation, stands in the next `within` tokens. */
export function hasVerb(
  tokens: readonly Token[],
  from: number,
  within: number,
  limit = tokens.length,
): boolean {
  for (let at = from; at < Math.min(limit, from + within); at++) {
    const token = tokens[at];
    if (token === undefined || token.low === ';' || token.low === ':') return false;
    if (token.kind === 'quote') return true;
    // A subject's pronoun has its verb with it, whatever verb that is.
    if (/^(?:he|she|they|we)$/.test(token.low) && tokens[at + 1]?.kind === 'word') return true;
    if (isVerbOfIt(tokens, at)) return true;
    // "only to prevent it": no finite verb.
    if (tokens[at - 1]?.low === 'to' && !token.low.endsWith('ed')) continue;
    if (isVerbal(tokens, at) || (at > from && (looksPresent(tokens, at) || looksPlain(tokens, at))))
      return true;
  }
  return false;
}

/**
 * "they meet", "Norland supports a ban", "the plan rests on": a word in -s between a singular and the words that follow a
 * verb. "the dam walls of Lima" looks alike: a preposition counts after a name alone.
 */
function looksPresent(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous === undefined) return false;
  if (/^(?:they|we|you|i|people|who)$/.test(previous.low)) return true;
  const token = tokens[at];
  if (token === undefined || token.capital || !/[^siu'’]s$/.test(token.low) || token.low.length < 4)
    return false;
  if (closesAside(tokens, at - 1)) return true;
  if (/^(?:he|she|it)$/.test(previous.low)) return true;
  if (previous.kind !== 'word' || next === undefined || /['’]?s$/.test(previous.low)) return false;
  if (determiners.has(previous.low) || prepositions.has(previous.low) || isAdverb(previous.low)) return false;
  if (next.kind === 'quote' || determiners.has(next.low) || objectPronouns.has(next.low)) return true;
  if (
    previous.capital &&
    /^(?:regards|considers|wants|expects|believes|thinks|hopes|says|denies|stands|takes)$/.test(token.low)
  )
    return true;
  return previous.capital && /^(?:to|that|how|whether|for|on|in|with|by|into|too|more|no)$/.test(next.low);
}

/** "the gull – as locals call it – *waits*", "the dam, which leaks, *holds*": the mark behind what is said in passing. */
function closesAside(tokens: readonly Token[], close: number): boolean {
  const mark = tokens[close];
  if (!(isDash(mark) || mark?.low === ',')) return false;
  for (let at = close - 2; at > Math.max(0, close - 14); at--)
    if (isDash(mark) ? isDash(tokens[at]) : tokens[at]?.low === ',')
      return isDash(mark) || /^(?:who|which|whose)$/.test(tokens[at + 1]?.low ?? '');
  return false;
}

/** "it rang eleven times", but "said it again", "made it in Lima" */
function isVerbOfIt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    tokens[at]?.low !== 'it' ||
    next?.kind !== 'word' ||
    next.capital ||
    !/(?:ed|ang|oke|ove|ept|elt)$/.test(next.low)
  )
    return false;
  return !isAdverb(next.low) && !prepositions.has(next.low);
}

/** "the figures point to a loss", "her members ring already": a plain word between a plural and what follows a verb. */
function looksPlain(tokens: readonly Token[], at: number): boolean {
  const [owner, subject, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (subject === undefined || owner === undefined || token === undefined || token.kind !== 'word')
    return false;
  if (
    subject.capital ||
    !/^\p{Ll}{2,}[^su'’]s$/u.test(subject.low) ||
    !(determiners.has(owner.low) || /['’]s?$/.test(owner.low) || owner.low === 'own')
  )
    return false;
  if (
    token.capital ||
    /(?:[aeiou].*ing|ed|ly|s|ent|ous|ful|al|able|less)$/.test(token.low) ||
    token.low.length < 4
  )
    return false;
  if (
    determiners.has(token.low) ||
    prepositions.has(token.low) ||
    isAdverb(token.low) ||
    /^(?:that|who|which|when|where|such|both)$/.test(token.low)
  )
    return false;
  return (
    next === undefined ||
    next.low === 'to' ||
    isAdverb(next.low) ||
    determiners.has(next.low) ||
    objectPronouns.has(next.low)
  );
}

/** A quotation that is speech of its own, not a word or phrase in marks. */
export function isSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quotation === null) return false;
  return token.quotation.inner.end - token.quotation.inner.start > 25;
}

/** A quotation that is a sentence, no part of one: it begins like one and ends like one, or nothing goes on after it. */
export function isWhole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quotation === null || !token.capital) return false;
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || endsLikeSpeech(token);
}

/** Its last mark is one that speech ends with before a cue: a comma, a question mark, a dash. */
export function endsLikeSpeech(token: Token): boolean {
  return token.closing !== '' && ',.?!…—–-'.includes(token.closing);
}
