import type { Direction } from './direction.ts';
import type { Token } from './sentence-tokens.ts';
import {
  determiner,
  future,
  irregular,
  modal,
  notVerb,
  nounLike,
  planning,
  pluralSubject,
  pluralVerb,
  reporting,
  scheduled,
  unchanging,
} from './verb-classes.ts';

export const preposition = /^(?:before|by|in|on|for|with|at|to|from|since|after|during|between|under|as)$/;

/** Which way the word at a place looks, if it is a verb or stands for one; null for other words. */
export function classify(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at];
  if (!token) return null;
  const { lower } = token;
  const previous = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'may' && token.text === 'May') return null;
  if (lower === 'ahead' && next === 'of') return 'future';
  if (lower === 'before') return beforeDirection(tokens, at);
  // "be moved", "being held": the verb before decides.
  if (/^(?:be|being)$/.test(previous) || (lower === 'have' && modal.test(previous))) return null;
  if (lower === 'to') return infinitive(tokens, at);
  if (lower === 'followed' && next === 'by') return null;
  if (calledOff(tokens, at)) return 'near';
  if (/^(?:next|upcoming|forthcoming|coming)$/.test(lower)) return 'future';
  if (hadPlanned(tokens, at)) return 'near';
  if (lower === 'set' && /^(?:is|are|was|were)$/.test(previous)) return 'future';
  // "could not have been better" looks back.
  if (modal.test(lower) && hasDone(tokens, at)) return 'past';
  if (isAhead(tokens, at)) return 'future';
  if (lower.endsWith("'ll")) return 'future';
  if (irregular.has(lower) || reporting.has(lower) || isUnchanged(tokens, at)) return 'past';
  if (
    /^[a-z'-]{2,}ed$/.test(lower) &&
    !/^(?:united|need|indeed|speed|proceed|succeed|feed|expected|allied|so-called|newly-elected)$/.test(lower)
  ) {
    return participle(tokens, at) ? null : 'past';
  }
  if (lower === 'expected') return 'future';
  if (lower.endsWith('ing') && /^(?:after|since|despite|upon|without)$/.test(previous)) return 'past';
  return isScheduled(tokens, at) ? 'future' : null;
}

/** "|will| sign", "|plans| to sign"; not "the |plan|". */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const previous = tokens[at - 1]?.lower ?? '';
  return (
    future.has(lower) && !determiner.test(previous) && !isOwned(lower, previous) && !isBeside(lower, previous)
  );
}

/** "could not have been", "may have left"; "the effect that it may have" looks ahead. */
function hasDone(tokens: readonly Token[], at: number): boolean {
  const have = tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1;
  if (tokens[have]?.lower !== 'have') return false;
  const verb = tokens[have + 1]?.lower ?? '';
  return (
    irregular.has(verb) || /(?:ed|en|wn|ne)$/.test(verb) || /^(?:already|also|long|just|been)$/.test(verb)
  );
}

/** "|put| the bill to a vote", not "will |put|", "a |cut|". */
function isUnchanged(tokens: readonly Token[], at: number): boolean {
  if (!unchanging.test(tokens[at]?.lower ?? '')) return false;
  return (
    /^(?:the|an?|its|his|her|their|off|out|forward|up|down)$/.test(tokens[at + 1]?.lower ?? '') &&
    (at === 0 || /^\p{L}+$/u.test(tokens[at - 1]?.text ?? '')) &&
    !/^(?:to|will|would|can|could|may|might|must|should|shall|not|and|or|be|is|are|was|were|has|have|had|been|do|does|did|i|we|you|they|an?|the|its|their|his|her)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  );
}

/** "before |flying| home", "while |visiting| Lima": beside another verb, whose time it shares. */
function isBeside(word: string, previous: string): boolean {
  return word.endsWith('ing') && /^(?:before|after|while|when|since|by|without|despite|upon)$/.test(previous);
}

/** "Egypt's |plan|": a noun. */
function isOwned(word: string, previous: string): boolean {
  return /^(?:plans?|hopes?|wants|deadline|seek)$/.test(word) && /['’]s?$/.test(previous);
}

/** "the states that |host| votes": no "that" that points. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1];
  if (tokens[at]?.lower !== 'that' || !noun || reporting.has(noun.lower)) return false;
  return /^\p{Lu}/u.test(noun.text) || /[^s]s$/.test(noun.lower);
}

function isScheduled(tokens: readonly Token[], at: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  if (!token || !previous || previous.lower === 'to') return false;
  if (determiner.test(previous.lower) && !isRelative(tokens, at - 1)) return false;
  if (previous.lower.endsWith("'s")) return false;
  // "runs from Monday", not "Monday's budget runs for three years".
  if (token.lower === 'runs')
    return /^(?:from|until|till|through|on|to)$/.test(tokens[at + 1]?.lower ?? 'on');
  if (scheduled.test(token.lower)) return true;
  if (pluralVerb.test(token.text)) return pluralSubject.test(previous.lower);
  return nounLike.test(token.lower) && (pluralSubject.test(previous.lower) || /^\p{Lu}/u.test(previous.text));
}

/** "spoke before the talks on Monday" may mean either; only a verb of saying leaves the talks ahead. */
export function beforeDirection(tokens: readonly Token[], at: number): Direction {
  // "signed it before flying home on Tuesday": what is told in one clause with a past is past itself.
  const isGerund = gerund.test(tokens[at + 1]?.text ?? '');
  const reach = isGerund ? 16 : 8;
  for (let index = at - 1; index >= 0 && index > at - reach; index--) {
    const { lower } = tokens[index] ?? { lower: '' };
    // One "before" behind another asks the same question again.
    if (lower === 'before') continue;
    if ((reporting.has(lower) && !isGerund) || isAhead(tokens, index)) return 'future';
    if (classify(tokens, index) === 'past') return isGerund ? 'past' : 'near';
  }
  return 'future';
}

/** "before |flying| home"; a meeting and a hearing are nouns as well. */
const gerund =
  /^(?!(?:meet|morn|even|open|clos|beginn|hear|vot|poll|sitt|rul|read|wedd|build|brief|dur|spr)ing$)[a-z]{2,}ing$/;

const cancelling =
  /^(?:cancelled|canceled|postponed|scrapped|shelved|suspended|delayed|adjourned|abandoned|rescheduled)$/;

/** "was called off", "cancelled", "has been postponed": what it befell may lie ahead. */
function calledOff(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const first = ahead[0] ?? '';
  if (cancelling.test(first)) return true;
  if (/^(?:called|put)$/.test(first)) return ahead[1] === 'off';
  if (!/^(?:was|were|has|have|had|is|are|been)$/.test(first)) return false;
  return ahead
    .slice(1)
    .some(
      (word, index) =>
        cancelling.test(word) || (/^(?:called|put)$/.test(word) && tokens[at + index + 2]?.lower === 'off'),
    );
}

/** "had been due", "had hoped to meet", "was to have met": a plan that came to nothing or was overtaken. */
function hadPlanned(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:planned|scheduled|expected|hoped|prepared|due|set|slated|intended)$/.test(word)) return false;
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'had');
}

/** "the proposed talks", "a planned visit": an adjective, no verb. */
function participle(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|its|their|his|her|our|more|most|highly|long)$/.test(tokens[at - 1]?.lower ?? '');
}

/** What is meant to be done: "the |invitation| of Finland to meet". */
const intent =
  /^(?:invitations?|offers?|proposals?|plans?|pledges?|promises?|agreement|decisions?|requests?|calls?|intentions?|readiness|willingness|deal|pact|orders?|bids?|vow|deadline)$/;

/** "to meet" looks forward after a plan's verb or a name ("Envoys to meet"); "met to discuss" does not. */
function infinitive(tokens: readonly Token[], at: number): Direction {
  const verb = tokens[at + 1];
  const matrix = tokens[at - 1];
  if (!verb || verb.text !== verb.lower || notVerb.test(verb.lower) || /[^su]s$|ing$|ly$/.test(verb.lower))
    return null;
  if (!matrix) return null;
  if (hadPlanned(tokens, at - 1)) return 'near';
  // "asked them to wait": the verb before the object.
  const object = /^(?:them|him|her|us|me|it|you|everyone)$/.test(matrix.lower);
  if (planning.test(object ? (tokens[at - 2]?.lower ?? '') : matrix.lower)) return 'future';
  const name = /^\p{Lu}/u.test(matrix.text) || matrix.lower.endsWith('s');
  if (!name || irregular.has(matrix.lower)) return null;
  // "met Ida Roe to discuss fares": a purpose, where a verb stands before the name; "told leaders to keep it free" and
  // "accepted the invitation of Finland to meet" look ahead.
  const own = tokens
    .slice(0, at - 1)
    .findLast(({ lower: word }) => irregular.has(word) || /^[a-z]{3,}ed$/.test(word) || intent.test(word));
  return !own || own.lower === 'told' || planning.test(own.lower) || intent.test(own.lower) ? 'future' : null;
}
