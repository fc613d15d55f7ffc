import { skipNounPhrase, skipTime, skipUtterance, type TimeStarts } from './adjuncts.ts';
import { hasVerb } from './clause-shape.ts';
import { closeOfClause } from './close-of-clause.ts';
import type { Cue } from './cues.ts';
import { isVerbal } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, determiners, isAdverb, isFinite, modals, prepositions } from './words.ts';

const noContent = /^(?:and|but|or|when|while|as|because|who|which|whose|them|him|me|us|enough)$/;
const shortAnswer = /^(?:so|more|otherwise|nothing|something|anything|goodbye|hello|yes|no)$/;

/**
 * Where a clause without "that" begins: "said *they* would go", "said on Sunday *the* talks were over", "said in Lima *the*
 * talks were over", "said *about* 40 people had died". Null where none follows.
 */
export function bareClause(tokens: readonly Token[], after: number, times: TimeStarts): number | null {
  if (isMeanwhile(tokens, after)) return null;
  let at = skipTime(tokens, after, times);
  const said = skipUtterance(tokens, at);
  at = said > at ? skipTime(tokens, said, times) : at;
  const head = tokens[at];
  if (head?.kind !== 'word') return head?.kind === 'quote' && at > after ? at : null;
  if (isCount(tokens, at)) return hasVerb(tokens, at, 22) ? at : null;
  if (isVerbal(tokens, at) && !/['’]/.test(head.low) && !isBesideNoun(tokens, at)) return null;
  if (prepositions.has(head.low) && !opening.test(head.low)) return afterOccasion(tokens, at, times);
  // "declared for president" is no "said for now they would stay".
  if (
    head.low === 'for' &&
    !/^(?:now|the|all|many|years|decades|months|weeks|days|him|her|them)$/.test(tokens[at + 1]?.low ?? '')
  )
    return null;
  if (
    noContent.test(head.low) ||
    (shortAnswer.test(head.low) && !hasVerb(tokens, at + 1, head.low === 'no' ? 12 : 3))
  )
    return null;
  if (head.low.endsWith('ing') && !hasVerb(tokens, at + 1, 8)) return null;
  return hasVerb(tokens, at, 22) && !sharesVerb(tokens, at) ? at : null;
}

/** "said *unarmed* monitors would go", "said *displaced* families had left": no verb of the speaker's, as a plural has its own. */
function isBesideNoun(tokens: readonly Token[], at: number): boolean {
  const [noun, verb] = [tokens[at + 1], tokens[at + 2]];
  return (
    /^\p{Ll}{3,}ed$/u.test(tokens[at]?.low ?? '') &&
    noun?.kind === 'word' &&
    /[^su]s$|^(?:men|women|people|police|children)$/.test(noun.low) &&
    !determiners.has(noun.low) &&
    verb !== undefined &&
    (modals.has(verb.low) || auxiliaries.has(verb.low))
  );
}

/** "agreed a price *and shook* hands": the first verb is the sentence's own. */
function sharesVerb(tokens: readonly Token[], at: number): boolean {
  // "he’s proud and expects"
  if (isFinite(tokens[at]?.low ?? '')) return false;
  for (let verb = at + 1; verb < Math.min(tokens.length, at + 22); verb++) {
    const token = tokens[verb];
    if (token === undefined || token.kind !== 'word') return false;
    if (!isVerbal(tokens, verb)) continue;
    return (
      tokens[verb - 1]?.low === 'and' &&
      !token.low.endsWith('ed') &&
      !modals.has(token.low) &&
      !auxiliaries.has(token.low)
    );
  }
  return false;
}

/** Prepositions that open a clause of what was said: "said *without* a deal the port would close". */
const opening = /^(?:despite|under|for|since|like|until|unlike|given)$/;

/** "as he left", "while she waited" */
export function isMeanwhile(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:as|while|when)$/.test(tokens[at]?.low ?? '') && /^(?:he|she|they)$/.test(tokens[at + 1]?.low ?? '')
  );
}

const roughly =
  /^(?:about|around|over|under|between|nearly|almost|roughly|approximately|some|up to|at least|at most|close to|as many as|as few as|as much as|more than|fewer than|less than)$/;
const numeral =
  /^(?:[$€£]?\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a|half|dozens|hundreds|thousands|tens|scores)$/;

/** "*about* 40 people had died", "*at least* five had left", "*as many as* 200 were lost": a count, no place and no time. */
function isCount(tokens: readonly Token[], at: number): boolean {
  for (let length = 1; length <= 3; length++) {
    const words = tokens.slice(at, at + length).map(({ low }) => low);
    if (roughly.test(words.join(' ')) && numeral.test(tokens[at + length]?.low ?? '')) return true;
  }
  return false;
}

/** "said *in Lima* they would meet", "said *after the talks* both sides agreed": a clause after where or when it was said. */
function afterOccasion(tokens: readonly Token[], at: number, times: TimeStarts): number | null {
  const low = tokens[at]?.low ?? '';
  if (/^(?:with|without|from|amid|among)$/.test(low)) {
    const next = skipNounPhrase(tokens, at + 1);
    return next > at + 1 && beginsClause(tokens, next) ? at : null;
  }
  if (!/^(?:in|at|on|after|before|during|following|outside|inside|near)$/.test(low)) return null;
  const next = closeOfClause(tokens, at, times);
  return next > at && beginsClause(tokens, next) ? next : null;
}

/** "ruled *the letter could be read*", "replied *the gate was shut*": a noun and its verb need no "that" behind what tells. */
export function needsNoThat(tokens: readonly Token[], { verb: { lemma, frames }, to }: Cue): boolean {
  const tells = frames.has('that') && frames.has('quote') && !frames.has('bare');
  const beside = (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1;
  const pronoun = /^(?:he|she|they)$/.test(tokens[to]?.low ?? '') && tokens[to + 1]?.kind === 'word';
  return tells && beside && !/^(?:ask|advocate|reason)$/.test(lemma) && (pronoun || beginsClause(tokens, to));
}

/** "the two sides had", "they would", "both firms in Lima will": a subject and its verb, no "the night they left". */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const pronoun = /^(?:he|she|they|it|we|there|nobody|no|nothing)$/.test(tokens[at]?.low ?? '');
  let next = pronoun ? at + 1 : skipNounPhrase(tokens, at);
  if (next === at) return false;
  if (prepositions.has(tokens[next]?.low ?? '') && tokens[next]?.low !== 'to')
    next = skipNounPhrase(tokens, next + 1);
  while (isAdverb(tokens[next]?.low ?? '')) next++;
  return isVerbal(tokens, next) || modals.has(tokens[next]?.low ?? '');
}
