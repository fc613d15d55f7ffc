import {
  adjectiveCue,
  type CueVerb,
  cueAdjectives,
  cueForm,
  cuePhrases,
  type VerbForm,
} from './cue-verbs.ts';
import type { Token } from './tokens.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  isAdverb,
  isFinite,
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
  'on used continued continues continue sought seeks tried appeared appears seemed seems began started further proceeded rushed hastened twitter'.split(
    ' ',
  ),
);

/** Every cue verb of a unit that is used as one, in order. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const next = /^(?:it|the)$/.test(tokens[index + 1]?.low ?? '') ? index + 2 : index + 1;
    const phrase = cuePhrases(token.low).find(({ second }) => tokens[next]?.low === second);
    const found = phrase?.cue ?? cueForm(token.low);
    const adjective = cueAdjectives.has(token.low) ? readAdjective(tokens, index) : null;
    if (adjective !== null) cues.push(adjective);
    if (found === undefined || adjective !== null) continue;
    const to = phrase ? next + 1 : index + 1;
    const cue = readCue(tokens, found.verb, found.form, index, to);
    if (cue !== null) cues.push(cue);
  }
  return cues;
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
    if (before?.kind !== 'word' || !(auxiliaries.has(before.low) || isAdverb(before.low))) break;
    // "Both called for calm": a subject, no adverb.
    if (/^(?:both|all|many)$/.test(before.low) && standsAlone(tokens, from - 1)) break;
    // "Will wrote" is a name and a verb.
    if (before.capital && auxiliaries.has(before.low)) break;
    if (isAdverb(before.low) && before.capital && from - 1 > 0) break;
    if (auxiliaries.has(before.low) && auxiliary === '') auxiliary = before.low;
    negated ||= negations.has(before.low);
    modal ||=
      modals.has(before.low) || /^(?:won|wouldn|can|couldn|shouldn|mustn)['’]?t$|^cannot$/.test(before.low);
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

const comings =
  /^(?:emerged|came|returned|rose|stood|appeared|stepped|stopped|paused|intervened|phoned|telephoned|took)$/;

/** True where no noun phrase stands before a word that is a subject or an adverb. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && before.low !== ')');
}

/** "came out of the hall to say that …": the verb whose subject says it; null where none stands near. */
function mainVerb(tokens: readonly Token[], to: number, after: number): number | null {
  const next = tokens[after];
  if (next === undefined || !(next.low === 'that' || next.low === ':' || next.kind === 'quote')) return null;
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
  if (low === 'used' && !/^(?:say|tell)$/.test(tokens[from]?.low ?? '')) return null;
  let start = low === 'on' || low === 'further' ? from - 3 : from - 2;
  if (low === 'twitter') start = from - 4;
  while (
    start > 0 &&
    (auxiliaries.has(tokens[start - 1]?.low ?? '') || adverbs.has(tokens[start - 1]?.low ?? ''))
  )
    start--;
  return Math.max(0, start);
}

interface Group {
  readonly from: number;
  readonly at: number;
  readonly auxiliary: string;
  readonly chained: boolean;
}

/** Tells verbs from the nouns written alike ("the claims", "their demands") and from infinitives. */
function isVerbUse(tokens: readonly Token[], form: VerbForm, group: Group): boolean {
  const before = tokens[group.from - 1];
  const low = before?.low ?? '';
  if (group.chained) return form === 'base';
  if (tokens[group.at]?.capital === true && group.at > 0 && !isHeadline(tokens)) return false;
  const nounSlot = nounSlots.has(low);
  switch (form) {
    case 'past':
      return !nounSlot && !prepositions.has(low);
    case 'participle':
      return group.auxiliary !== '';
    case 'gerund':
      return !nounSlot && low !== 'of' && low !== 'for';
    case 'third':
      if (group.auxiliary !== '' || nounSlot || prepositions.has(low) || /['’]s?$/.test(low)) return false;
      return (
        !mostlyNouns.has(tokens[group.at]?.low ?? '') || isNamed(before, tokens[group.at]?.low === 'states')
      );
    case 'base':
      return (
        (pluralSubjects.has(low) || !isFinite(tokens[group.at + 1]?.low ?? '')) &&
        isPlainForm(tokens, group.at, before, low, nounSlot, group.auxiliary)
      );
  }
}

/** "Rivera claims that", but "Western claims that", "Norwegian demands that", "Soviet states that". */
function isNamed(before: Token | undefined, states: boolean): boolean {
  if (before === undefined) return false;
  if (singular.has(before.low) || before.kind === 'mark') return true;
  return before.capital && !states && !ofNation.test(before.low) && !/(?:ing|ed)$/.test(before.low);
}

const ofNation =
  /(?:ian|ean|ish|ese|ican|ern|viet|french|dutch|greek|swiss|german|israeli|iraqi|saudi|pakistani|yemeni|emirati|qatari|omani|afghan|czech|thai|turkic|arab|allied|african|u\.s|us|uk|eu)$/;

const singular = new Set(
  'he she it who also now minister president official spokesman spokeswoman spokesperson report letter statement document draft ministry government party opposition side paper study delegation office team'.split(
    ' ',
  ),
);

/** Title case throughout, as headlines have it: "Rivera Says Talks Will Go On". */
function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens.slice(0, 30)) {
    if (token.kind !== 'word' || token.low.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words >= 3 && capitals >= 0.8 * words;
}

/** After one of these stands a noun or an adjective, whatever verb is written alike. */
const nounSlots = new Set(
  'the a an his her its their our my your no every any such last next first second newly hotly widely'.split(
    ' ',
  ),
);
/** Plural nouns far more often than verbs: they are verbs after a name or a pronoun alone. */
const mostlyNouns = new Set(
  'attacks demands questions challenges claims plans aims hopes fears doubts calls reports states requests promises offers charges estimates projects forecasts notes comments remarks answers protests appeals campaigns rules views labels brands terms supports objects'.split(
    ' ',
  ),
);

/** After a capital in -s ("Democrats say", but "the Paris attack") no other plain form is taken for a verb. */
const plainest = new Set(
  'say argue believe think want hope fear claim insist contend expect warn write reply'.split(' '),
);
const pluralSubjects = new Set('they we i you who people police others many some both critics'.split(' '));

function isPlainForm(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  low: string,
  nounSlot: boolean,
  auxiliary: string,
): boolean {
  if (
    /^(?:do|does|did|don['’]t|doesn['’]t|didn['’]t|will|would|can|could|may|might|should|must|shall)/.test(
      auxiliary,
    )
  )
    return true;
  if (auxiliary === '' && isTurned(tokens, at)) return true;
  if (auxiliary !== '' || before === undefined || before.kind !== 'word' || nounSlot || prepositions.has(low))
    return before?.low === ')' && auxiliary === '';
  const written = tokens[at]?.low ?? '';
  if (pluralSubjects.has(low) || (plainest.has(written) && hasPluralHead(tokens, at))) return true;
  if (!/[^sui]s$/.test(low) || /(?:['’]s|ous)$/.test(low)) return false;
  return !before.capital || plainest.has(written);
}

/** “…,” say some in Lima: the plural subject follows. "in, say, five years" has none. */
function isTurned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.low !== ',' && before?.closing !== ',') return false;
  return turned.has(tokens[at]?.low ?? '') && next?.kind === 'word' && !prepositions.has(next.low);
}

const turned = new Set('say argue warn insist note add'.split(' '));

/** "to win", but "aides to Rivera". */
function isToVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.low === 'to' && next?.capital !== true && !determiners.has(next?.low ?? '');
}

/** "Friends of the envoy say", "Norland and Sudland believe": a plural further back in the noun phrase. */
function hasPluralHead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isFinite(token.low) || isToVerb(tokens, index) || token.low === 'that')
      return false;
    if (token.low === 'and' || pluralSubjects.has(token.low) || token.low === 'those') return true;
    if (
      /[^sui]s$/.test(token.low) &&
      (!token.capital || index === 0) &&
      /^(?:of|in|on|from|with|close|familiar|at|for|to|who|briefed)$/.test(tokens[index + 1]?.low ?? '')
    )
      return true;
  }
  return false;
}
