import { skipNounPhrase, skipTime, type TimeStarts } from './adjuncts.ts';
import { hasVerb, isWhole } from './clause-shape.ts';
import type { Cue } from './cues.ts';
import { nextComma } from './extent.ts';
import { givesLabel } from './label-given.ts';
import type { Rule } from './rule.ts';
import type { Token } from './tokens.ts';
import { determiners, isAdverb, isFinite, objectPronouns, prepositions, timeWords } from './words.ts';

/** Content that is no clause: where it begins, and where the cue's own words end. */
export interface Complement {
  readonly at: number;
  readonly rule: Rule;
  readonly cueTo: number;
  readonly quoted: false;
}

const feelings =
  /^(?:concern|satisfaction|regret|appreciation|alarm|interest|dismay|sadness|pleasure|gratitude|approval|anxiety|disappointment|respect)$/;

/** The index after "noted *with grave concern* the decline", "condemned *in the strongest terms* the use". */
export function skipManner(tokens: readonly Token[], at: number): number {
  const low = tokens[at]?.low ?? '';
  if (low !== 'with' && low !== 'in') return at;
  for (let next = at + 1; next < Math.min(tokens.length - 1, at + 5); next++) {
    const word = tokens[next]?.low ?? '';
    if (low === 'with' ? feelings.test(word) : word === 'terms') return next + 1;
  }
  return at;
}

/** The complements that are no clauses: "called for talks", "vowed to stay", "urged them to stay", "rejected the plan". */
export function afterComplement(
  tokens: readonly Token[],
  cue: Cue,
  addressed: number,
  times: TimeStarts,
): Complement | null {
  const { frames, prepositions: own } = cue.verb;
  // "The briefing updates on the dam": nobody is told.
  if (/^(?:brief|update)$/.test(cue.verb.lemma) && addressed === cue.to) return null;
  // "compared notes", "compared the two": nothing is likened.
  if (cue.verb.lemma === 'compare' && !likens(tokens, cue.to)) return null;
  // "called on Tuesday for talks", "vowed Monday to stay": the time comes first.
  const later = skipTime(tokens, addressed, times);
  const opens =
    own.has(tokens[later]?.low ?? '') || (frames.has('infinitive') && isInfinitive(tokens, later));
  const after = opens ? later : addressed;
  const token = tokens[after];
  if (token === undefined) return null;
  // "a man suspected of theft", "she, accused of theft, fled": nobody is named between, nobody suspects.
  if (frames.has('charge') && own.has(token.low) && after === cue.to && !/^(?:for|about)$/.test(token.low))
    return null;
  // "appealed to both sides to stay", but "a plan that appeals to the young"
  if (cue.verb.lemma === 'appeal' && token.low === 'to')
    return infinitiveAfterObject(tokens, after + 1)
      ? complement(after + 1, 'object-infinitive', after + 1)
      : null;
  // "briefed reporters on condition of anonymity": how, not what.
  if (token.low === 'on' && tokens[after + 1]?.low === 'condition') return null;
  if (own.has(token.low) && tokens[after + 1] !== undefined && tokens[after + 1]?.kind !== 'mark')
    return complement(after + 1, 'preposition', after + 1);
  if (own.has(`${token.low}+${tokens[after + 1]?.low}`))
    return complement(after + 2, 'preposition', after + 2);
  const question = frames.has('whether') ? questionAfter(tokens, cue, after, times) : null;
  if (question !== null) return complement(question, 'question', cue.to);
  return afterVerb(tokens, cue, after);
}

function complement(at: number, rule: Rule, cueTo: number): Complement {
  return { at, rule, cueTo, quoted: false };
}

/** Those that no preposition or question opens: "vowed *to stay*", "called *it absurd*", "denied *leaving*". */
function afterVerb(tokens: readonly Token[], cue: Cue, after: number): Complement | null {
  const { frames } = cue.verb;
  const low = tokens[after]?.low ?? '';
  const plain = (at: number, rule: Rule, cueTo = cue.to) => complement(at, rule, cueTo);
  const adverb = isAdverb(low) && low !== 'not' ? after + 1 : after;
  if (frames.has('infinitive') && isInfinitive(tokens, adverb)) return plain(adverb, 'infinitive');
  if (frames.has('object') && infinitiveAfterObject(tokens, after)) return plain(after, 'object-infinitive');
  if (frames.has('object') && after > cue.to && infinitiveAfterObject(tokens, cue.to))
    return plain(cue.to, 'object-infinitive');
  if (frames.has('value')) return isValue(tokens, after) ? plain(after, 'value-given') : null;
  if (frames.has('charge') && charge(tokens, cue, after)) return plain(after, 'charge');
  if (frames.has('attitude')) {
    const shown = attitude(tokens, skipManner(tokens, after));
    if (shown !== null) return shown;
  }
  if (findsNone(tokens, cue, after)) return plain(after, 'noun');
  if (cue.verb.lemma === 'find') return findsSo(tokens, after) ? plain(after, 'label-given') : null;
  if (frames.has('label')) return givesLabel(tokens, cue, after) ? plain(after, 'label-given') : null;
  // "denied leaving", "remembers him turning up"
  const doing = objectPronouns.has(low) && /^(?:recall|remember)$/.test(cue.verb.lemma) ? after + 1 : after;
  if (frames.has('gerund') && /\p{L}{3}ing$/u.test(tokens[doing]?.low ?? '')) return plain(after, 'gerund');
  const manner = skipManner(tokens, after);
  if (frames.has('noun') && beginsNoun(tokens, manner) && !isRelative(tokens, cue, manner))
    return plain(manner, 'noun', manner);
  return null;
}

/** "the demands Norway announced": a noun with a clause of its own, written like a verb with an object. */
function isRelative(tokens: readonly Token[], cue: Cue, after: number): boolean {
  if (cue.form !== 'third' && cue.form !== 'base') return false;
  // "welcome the progress made in Lima": with an article it is what is welcomed.
  return !determiners.has(tokens[after]?.low ?? '') && hasVerb(tokens, after + 1, 3);
}

/** "invited them to fresh talks": a place to go, no verb. */
const occasions = /^(?:talks|meetings?|summit|sessions?|negotiations|dinner|lunch|conference)$/;

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const at2 = tokens[at]?.low === 'not' ? at + 1 : at;
  return (
    tokens[at2]?.low === 'to' &&
    (tokens[at2 + 1]?.kind === 'word' || tokens[at2 + 1]?.kind === 'quote') &&
    !determiners.has(tokens[at2 + 1]?.low ?? 'the') &&
    !occasions.test(tokens[at2 + 2]?.low ?? '') &&
    !occasions.test(tokens[at2 + 1]?.low ?? '')
  );
}

/** "urged Norway and its neighbours not to leave" */
function infinitiveAfterObject(tokens: readonly Token[], after: number): boolean {
  if (!beginsNoun(tokens, after)) return false;
  for (let at = after + 1; at < Math.min(tokens.length, after + 14); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    // "asked agencies that dealt with it to stay away"
    if (isFinite(token.low) && !/^(?:who|that)$/.test(tokens[at - 1]?.low ?? '')) return false;
    if (isInfinitive(tokens, at)) return true;
  }
  return false;
}

/** "accused Norway of leaving": somebody and what is laid to them. */
function charge(tokens: readonly Token[], cue: Cue, after: number): boolean {
  if (!beginsNoun(tokens, after)) return false;
  for (let at = after + 1; at < Math.min(tokens.length, after + 24); at++) {
    // "accused Holm, who had left, of theft"
    if (tokens[at]?.low === ',' && /^(?:who|which|whose)$/.test(tokens[at + 1]?.low ?? ''))
      at = nextComma(tokens, at + 1, tokens.length - 1) + 1;
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isFinite(token.low)) return false;
    if (cue.verb.prepositions.has(token.low)) {
      // "the envoy of Norway of leaving": the charge is a verb in -ing, or comes after no capital.
      const next = tokens[at + 1];
      if (next !== undefined && (next.low.endsWith('ing') || next.kind === 'quote' || !next.capital))
        return true;
    }
  }
  return false;
}

/**
 * "expressed concern that prices rise": the attitude belongs to the cue. "voiced deep doubts about the plan", "conveyed the
 * sympathy of her people": it belongs to the content, which says nothing without it.
 */
function attitude(tokens: readonly Token[], after: number): Complement | null {
  for (let at = after; at < Math.min(tokens.length, after + 5); at++) {
    const low = tokens[at]?.low ?? '';
    if (!attitudes.test(low)) continue;
    const next = tokens[at + 1]?.low ?? '';
    if (tokens[at + 2] === undefined) return null;
    if (next === 'that') return { at: at + 2, rule: 'attitude', cueTo: at + 1, quoted: false };
    if (!/^(?:about|over|at|for|with|in|on|of|to|regarding|concerning|towards?)$/.test(next)) return null;
    return { at: after, rule: 'attitude', cueTo: after, quoted: false };
  }
  return null;
}

const attitudes =
  /^(?:concerns?|hopes?|confidence|doubts?|optimism|pessimism|fears?|regrets?|support|frustration|scepticism|skepticism|belief|disappointment|anger|outrage|alarm|interest|opposition|sympathy|sympathies|gratitude|thanks|worry|worries|objections?|reservations?|dismay|surprise|satisfaction|readiness|willingness|solidarity|dissatisfaction|displeasure|unease|sorrow|condolences|appreciation|admiration|understanding|wish|wishes|greetings|congratulations|apology|apologies|commitment|determination|desire|resolve|conviction|shock|views?|opinions?|sadness|grief|joy|pride|relief|bewilderment|indignation|fury|protests?|amusement|delight|contempt|envy|hesitation|caution|enthusiasm|excitement|impatience|remorse|distrust|mistrust|loyalty|matter|issues?|question|services|assurances?|assistance|help|mediation|cooperation|possibility|prospect|detentions?|imprisonment|arrests?|cases?|situation|plight|fate|treatment|abuses|violations|need|importance)$/;

/** Where "asked *whether* it held" and "asked the captain on Friday *why* it failed" have their question; null elsewhere. */
function questionAfter(tokens: readonly Token[], cue: Cue, after: number, times: TimeStarts): number | null {
  if (isQuestionWord(cue, tokens[after]?.low ?? '')) return after;
  if (!/^(?:ask|question)$/.test(cue.verb.lemma)) return null;
  const asked = skipNounPhrase(tokens, cue.to);
  const at = skipTime(tokens, asked, times);
  return asked > cue.to && isQuestionWord(cue, tokens[at]?.low ?? '') ? at : null;
}

/** "asked when it began", but "said when it began that": telling has a time of its own. */
function isQuestionWord(cue: Cue, low: string): boolean {
  if (/^(?:when|if)$/.test(low)) return /^(?:ask|wonder|inquire|enquire|question)$/.test(cue.verb.lemma);
  return /^(?:whether|how|why|what|where|who)$/.test(low);
}

/** "put the damage at 200 million", "put the cost at “no less than that”" */
function isValue(tokens: readonly Token[], after: number): boolean {
  if (!determiners.has(tokens[after]?.low ?? '')) return false;
  for (let at = after + 1; at < Math.min(tokens.length, after + 12); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (/^(?:nearer|closer|above|below)$/.test(token.low) && tokens[at + 1] !== undefined) return true;
    if (token.low !== 'at') continue;
    const next = tokens[at + 1];
    return (
      next?.kind === 'quote' ||
      /^(?:[$€£]?\d|(?:about|around|some|more|at|between|nearly|almost|under|over|close|half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|a|zero)$)/.test(
        next?.low ?? '',
      )
    );
  }
  return false;
}

/** "compared *the roof to* an umbrella" */
function likens(tokens: readonly Token[], at: number): boolean {
  const object = skipNounPhrase(tokens, at);
  return object > at && tokens[object]?.low === 'to';
}

/** "found *no sign of a leak*", "sees *no cut before July*": that there is none is what they say. */
function findsNone(tokens: readonly Token[], { verb, form }: Cue, after: number): boolean {
  if (!/^(?:no|little|few)$/.test(tokens[after]?.low ?? '')) return false;
  if (verb.lemma === 'see') return form === 'third' || form === 'base';
  const nouns = tokens.slice(after, skipNounPhrase(tokens, after));
  return verb.lemma === 'find' && nouns.some(({ low }) => found.test(low));
}

const found =
  /^(?:evidence|signs?|proof|indications?|irregularit(?:y|ies)|wrongdoing|faults?|grounds?|reasons?|basis|breach(?:es)?|violations?|traces?|links?|defects?|errors?|flaws?|fraud|bias|problems?|weapons?|survivors?|danger|risks?)$/;

/** "found this “ingenious and untrue”": a judgement in marks. */
function findsSo(tokens: readonly Token[], after: number): boolean {
  const object = determiners.has(tokens[after]?.low ?? '') ? after + 1 : skipNounPhrase(tokens, after);
  const end = tokens[object]?.kind === 'quote' ? object : skipNounPhrase(tokens, after);
  const quote = tokens[end];
  return end > after && quote?.kind === 'quote' && !quote.capital;
}

function beginsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'quote') return !isWhole(tokens, at);
  if (token.kind !== 'word' || prepositions.has(token.low) || timeWords.has(token.low)) return false;
  return (
    !isFinite(token.low) &&
    (!isAdverb(token.low) || /^(?:further|both|all|most|even)$/.test(token.low)) &&
    (!/^(?:and|but|or|when|while|that|who|which|because)$/.test(token.low) ||
      (token.low === 'that' && tokens[at + 1]?.low === 'as'))
  );
}
