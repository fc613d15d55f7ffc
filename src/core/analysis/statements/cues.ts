import {
  adjectiveCue,
  type CueForm,
  type CueVerb,
  cueAdjectives,
  cueForm,
  cuePhrases,
  type VerbForm,
} from './cue-verbs.ts';
import type { Token } from './tokens.ts';
import { namesAsQuoted, unlistedTeller } from './unlisted.ts';
import { isVerbUse } from './verb-use.ts';
import { voiceOf } from './voices.ts';
import {
  adverbs,
  auxiliaries,
  isAdverb,
  isFinite,
  isInsideVerb,
  modals,
  negations,
  prepositions,
} from './words.ts';

/** A cue verb where it stands, with its auxiliaries; token indexes, `to` exclusive. */
export interface Cue {
  readonly verb: CueVerb;
  readonly form: VerbForm;
  /** Where the group begins: its first auxiliary or adverb. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  /** "went on to say", "continued to insist": the first verb has the subject. */
  readonly chained: boolean;
  /** "came out to say that": where the verb stands that has the subject. */
  readonly main?: number;
}

const be = new Set(
  "is are was were be been being am isn’t wasn’t aren’t weren’t isn't wasn't aren't weren't".split(' '),
);
const links = new Set('remained remains sounded seemed seems appeared appears felt'.split(' '));
/** Verbs that carry the next one without changing who says it: "sought to reassure". */
const chains = new Set(
  'on used liked likes loved loves continued continues continue sought seeks tried appeared appears seemed seems began started further proceeded rushed hastened twitter'.split(
    ' ',
  ),
);

/** Every cue verb of a unit that is used as one, in order. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const second = tokens[index + 1]?.low;
    const next = second === 'it' || second === 'the' ? index + 2 : index + 1;
    const phrase = cuePhrases(token.low).find(
      (one) => one.second === second || one.second === tokens[next]?.low,
    );
    // "“Push,” she called"
    const shout = token.low === 'called' ? voiceOf(tokens, index) : undefined;
    const found =
      phrase?.cue ??
      shout ??
      (isNaming(token.low) ? undefined : namesAsQuoted(tokens, index)) ??
      thatTeller(tokens, index) ??
      cueForm(token.low) ??
      voiceOf(tokens, index) ??
      unlistedTeller(tokens, index);
    const known = madeKnown(tokens, index);
    if (known !== null) {
      cues.push(known);
      continue;
    }
    const adjective = cueAdjectives.has(token.low) ? readAdjective(tokens, index) : null;
    if (adjective !== null) cues.push(adjective);
    if (found === undefined || adjective !== null) continue;
    const phraseTo = phrase?.second === second ? index + 2 : next + 1;
    const to = phrase ? phraseTo : index + 1;
    const cue =
      readCue(tokens, found.verb, found.form, index, to) ?? joinedCue(tokens, cues, found, index, to);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

const announcing = cueForm('announced');

/** "let it be known that", "has made it known that": null where no "it" stands before "known". */
function madeKnown(tokens: readonly Token[], at: number): Cue | null {
  if (tokens[at]?.low !== 'known' || announcing === undefined) return null;
  const verb = tokens[at - 1]?.low === 'be' ? at - 3 : at - 2;
  if (tokens[verb + 1]?.low !== 'it' || !/^(?:lets?|ma[dk]es?)$/.test(tokens[verb]?.low ?? '')) return null;
  let from = verb;
  while (/^(?:has|have|had|also)$/.test(tokens[from - 1]?.low ?? '')) from--;
  return {
    ...announcing,
    from,
    at: verb,
    to: at + 1,
    negated: false,
    modal: false,
    passive: false,
    chained: false,
  };
}

/** "expressed that the study was copied", "mentioned that she …": a verb of the lexicon in a frame that it has not there. */
function thatTeller(tokens: readonly Token[], at: number): CueForm | undefined {
  const listed = tokens[at + 1]?.low === 'that' ? cueForm(tokens[at]?.low ?? '') : undefined;
  return listed === undefined || listed.verb.frames.has('that') ? undefined : unlistedTeller(tokens, at);
}

/** A verb with an object or a name of its own in its frames: "dismissed the charge as “talk”", "sees it as “a toy”". */
function isNaming(low: string): boolean {
  const frames = cueForm(low)?.verb.frames;
  return frames !== undefined && (frames.has('label') || frames.has('noun'));
}

/** "The ministers welcome the accord and *urge* both sides to keep it": a plain form beside one that is a verb. */
function joinedCue(
  tokens: readonly Token[],
  cues: readonly Cue[],
  { verb, form }: CueForm,
  at: number,
  to: number,
): Cue | null {
  const before = cues.at(-1);
  if (form !== 'base' || before?.form !== 'base' || before.modal || tokens[at - 1]?.low !== 'and')
    return null;
  return { verb, form, from: at, at, to, negated: false, modal: false, passive: false, chained: false };
}

/** "was confident", "has never been sure": null where no form of "be" stands before the adjective. */
function readAdjective(tokens: readonly Token[], at: number): Cue | null {
  let from = at;
  let linked = false;
  let negated = false;
  let modal = false;
  while (from > 0) {
    const low = tokens[from - 1]?.low ?? '';
    if (!auxiliaries.has(low) && !isAdverb(low) && !links.has(low)) break;
    linked ||= be.has(low) || links.has(low);
    negated ||= negations.has(low);
    modal ||= modals.has(low);
    from--;
  }
  if (!linked) return null;
  const { verb, form } = adjectiveCue;
  return { verb, form, from, at, to: at + 1, negated, modal, passive: false, chained: false };
}

function readCue(
  tokens: readonly Token[],
  verb: CueVerb,
  form: VerbForm,
  at: number,
  to: number,
): Cue | null {
  let from = at;
  let auxiliary = '';
  let negated = false;
  let modal = false;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before?.kind !== 'word') break;
    if (!auxiliaries.has(before.low) && !isInsideVerb(tokens[from - 2]?.low ?? '', before.low)) break;
    // "Both called for calm": a subject, no adverb.
    if (/^(?:both|all|many)$/.test(before.low) && standsAlone(tokens, from - 1)) break;
    // "a clerk who worked with both says": whom she worked with.
    if (/^(?:both|all)$/.test(before.low) && prepositions.has(tokens[from - 2]?.low ?? '')) break;
    // "Will wrote" is a name and a verb.
    if (before.capital && auxiliaries.has(before.low) && before.low !== 'having') break;
    if (isAdverb(before.low) && before.capital && from - 1 > 0) break;
    if (auxiliaries.has(before.low) && auxiliary === '') auxiliary = before.low;
    negated ||= negations.has(before.low);
    modal ||= isModal(before.low, tokens[at]?.low ?? '', tokens[to]?.low ?? '');
    from--;
  }
  const main = form === 'base' && tokens[from - 1]?.low === 'to' ? mainVerb(tokens, from - 1, to) : null;
  if (main !== null)
    return { verb, form: 'past', from, at, to, negated, modal, passive: false, chained: true, main };
  const chain = chainBefore(tokens, from);
  const chained = chain !== null;
  if (chain !== null) from = chain;
  if (!isVerbUse(tokens, form, { from, at, auxiliary, chained })) return null;
  const passive = (form === 'past' || form === 'participle') && be.has(auxiliary);
  return { verb, form: chained ? 'past' : form, from, at, to, negated, modal, passive, chained };
}

/** "would say that", but "would say *only* that" and "*will tell you* that": she does, whoever asks. */
function isModal(auxiliary: string, verb: string, next: string): boolean {
  if (auxiliary.endsWith('t') && /^(?:won|wouldn|can|couldn|shouldn|mustn)['’]?t$|^cannot$/.test(auxiliary))
    return true;
  if (!modals.has(auxiliary)) return false;
  const only = next === 'only' && /^(?:will|would)$/.test(auxiliary);
  const asked = auxiliary === 'will' && /^(?:tell|assure)$/.test(verb) && next === 'you';
  return !only && !asked;
}

const comings =
  /^(?:emerged|came|returned|rose|stood|appeared|stepped|stopped|paused|intervened|phoned|telephoned|took)$/;

const readiness = /^(?:pains|keen|quick|careful|eager|anxious|happy|quicker|swift|first)$/;
const sendings =
  /^(?:writes|wrote|texts|texted|emails|emailed|e-mailed|rang|rings|phoned|phones|calls|called|messaged|messages)$/;

/** True where no noun phrase stands before a word that is a subject or an adverb. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && before.low !== ')');
}

/** "came out of the hall to say that …": the verb whose subject says it; null where none stands near. */
function mainVerb(tokens: readonly Token[], to: number, after: number): number | null {
  const next = tokens[after];
  // "texted to say it was over": whoever sends a message may leave the "that" out.
  if (sendings.test(tokens[to - 1]?.low ?? '')) return to - 1;
  if (next === undefined || !(next.low === 'that' || next.low === ':' || next.kind === 'quote')) return null;
  // "was at pains to stress that", "is keen to say that": whose pains they are.
  if (readiness.test(tokens[to - 1]?.low ?? ''))
    return tokens.findLastIndex(({ low }, at) => at < to && at > to - 6 && be.has(low));
  for (let at = to - 1; at >= Math.max(1, to - 24); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isFinite(token.low)) {
      return comings.test(token?.low ?? '') ? at : null;
    }
    if (comings.test(token.low)) return at;
  }
  return null;
}

/** Where "went on to", "continued to" begins; null where there is no such chain before the verb. */
function chainBefore(tokens: readonly Token[], from: number): number | null {
  if (tokens[from - 1]?.low !== 'to') return null;
  const low = tokens[from - 2]?.low ?? '';
  if (!chains.has(low)) return null;
  if (/^(?:used|lik|lov)/.test(low) && !/^(?:say|tell)$/.test(tokens[from]?.low ?? '')) return null;
  let start = low === 'on' || low === 'further' ? from - 3 : from - 2;
  if (low === 'twitter') start = from - 4;
  while (
    start > 0 &&
    (auxiliaries.has(tokens[start - 1]?.low ?? '') || adverbs.has(tokens[start - 1]?.low ?? ''))
  )
    start--;
  return Math.max(0, start);
}
