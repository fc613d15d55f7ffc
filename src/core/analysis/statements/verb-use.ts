import { countBefore } from './counts.ts';
import type { VerbForm } from './cue-verbs.ts';
import { isShownByPlural } from './evidence.ts';
import { isHeadline } from './headlines.ts';
import { closesRelative } from './noun-phrases.ts';
import { isSpeakerNoun } from './speakers.ts';
import type { Token } from './tokens.ts';
import { determiners, isFinite, objectPronouns, prepositions, words } from './words.ts';

/** A verb with its auxiliaries, where it stands. */
export interface Group {
  readonly from: number;
  readonly at: number;
  readonly auxiliary: string;
  readonly chained: boolean;
}

/** Tells verbs from the nouns written alike ("the claims", "their demands") and from infinitives. */
export function isVerbUse(tokens: readonly Token[], form: VerbForm, group: Group): boolean {
  const before = tokens[group.from - 1];
  const low = before?.low ?? '';
  if (group.chained) return form === 'base';
  if (tokens[group.at]?.capital === true && group.at > 0 && !isHeadline(tokens)) return false;
  const nounSlot = nounSlots.has(low);
  switch (form) {
    case 'past':
      // "you’re promised a ride": by somebody else.
      // "after being warned by the ministry"
      if (group.auxiliary === 'being') return true;
      return (
        !nounSlot &&
        (!prepositions.has(low) || closesRelative(tokens, group.from)) &&
        !/['’](?:re|m)$/.test(low)
      );
    case 'participle':
      return group.auxiliary !== '';
    case 'gerund':
      // "was fond of saying that"
      if (low === 'of') return tokens[group.from - 2]?.low === 'fond';
      return !nounSlot && low !== 'for';
    case 'third':
      if (group.auxiliary !== '' || nounSlot || /['’]s?$/.test(low)) return false;
      // "Pens Up finds that": a name may end like that.
      if (prepositions.has(low) && before?.capital !== true) return false;
      if (low === 'and' && /^(?:on|upon|that)$/.test(tokens[group.at + 1]?.low ?? '')) return true;
      return (
        !mostlyNouns.has(tokens[group.at]?.low ?? '') ||
        isBody(tokens, group.from - 1) ||
        isPerson(tokens, group) ||
        isNamed(before, tokens[group.at]?.low === 'states')
      );
    case 'base':
      return (
        (pluralSubjects.has(low) || !isFull(tokens[group.at + 1]?.low ?? '')) &&
        isPlainForm(tokens, group.at, before, low, nounSlot, group.auxiliary)
      );
  }
}

/** A verb with no subject of its own: not "she’s". */
function isFull(low: string): boolean {
  return isFinite(low) && !/['’]/.test(low);
}

/** "the company plans to", but "company plans were": a body with its article. */
function isBody(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  return (
    !low.endsWith('s') &&
    isSpeakerNoun(low) &&
    /^(?:the|a|an|its|their|his|her|our)$/.test(tokens[at - 1]?.low ?? '')
  );
}

/** "a palace adviser calls the statue", "one senior aide demands that": an article, a word and a person before an object. */
function isPerson(tokens: readonly Token[], { from, at }: Group): boolean {
  const person = tokens[from - 1];
  const object = tokens[at + 1]?.low ?? '';
  return (
    person !== undefined &&
    !person.low.endsWith('s') &&
    isSpeakerNoun(person.low) &&
    /^(?:the|an?|one|another)$/.test(tokens[from - 3]?.low ?? '') &&
    (determiners.has(object) || objectPronouns.has(object) || object === 'that')
  );
}

/** "Rivera claims that", but "Western claims that", "Norwegian demands that", "Soviet states that". */
function isNamed(before: Token | undefined, states: boolean): boolean {
  if (before === undefined) return false;
  if (singular.has(before.low) || before.kind === 'mark') return true;
  return before.capital && !states && !ofNation.test(before.low) && !/(?:ing|ed)$/.test(before.low);
}

const ofNation =
  /(?:ian|ean|ish|ese|ican|ern|viet|french|dutch|greek|swiss|german|israeli|iraqi|saudi|pakistani|yemeni|emirati|qatari|omani|afghan|czech|thai|turkic|arab|allied|african|u\.s|us|uk|eu)$/;

const singular = words(
  'he she it who also now minister president official spokesman spokeswoman spokesperson report letter statement document draft ministry government party opposition side paper study delegation office team',
);

/** After one of these stands a noun or an adjective, whatever verb is written alike. */
const nounSlots = words(
  'the a an his her its their our my your no every any such last next first second newly hotly widely',
);
/** Plural nouns far more often than verbs: they are verbs after a name or a pronoun alone. */
const mostlyNouns = words(
  'attacks demands questions challenges claims plans aims hopes fears doubts calls reports states requests promises offers charges estimates projects forecasts notes comments remarks answers protests appeals campaigns rules views labels brands terms supports objects',
);

/** After a capital in -s ("Democrats say", but "the Paris attack") no other plain form is taken for a verb. */
const plainest = words('say argue believe think want hope fear claim insist contend expect warn write reply');
const pluralSubjects = words('they we i you who people police others many some both critics');

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
  if (auxiliary === '' && (isTurned(tokens, at) || isShownByPlural(tokens, at))) return true;
  if (auxiliary !== '' || before === undefined || before.kind !== 'word' || nounSlot || prepositions.has(low))
    return before?.low === ')' && auxiliary === '';
  const written = tokens[at]?.low ?? '';
  if (teams.test(low) && (plainest.has(written) || tokens[at + 1]?.low === 'that')) return true;
  if (plainest.has(written) && countBefore(tokens, at) !== null) return true;
  if (pluralSubjects.has(low) || (plainest.has(written) && hasPluralHead(tokens, at))) return true;
  if (!/[^sui]s$/.test(low) || /(?:['’]s|ous)$/.test(low)) return false;
  return !before.capital || plainest.has(written) || isSpeakerNoun(low);
}

/** “…,” say some in Lima: the plural subject follows. "in, say, five years" has none. */
function isTurned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.low !== ',' && before?.closing !== ',') return false;
  return turned.has(tokens[at]?.low ?? '') && next?.kind === 'word' && !prepositions.has(next.low);
}

/** A body whose verb is a plural's in Britain: "his staff deny that". */
const teams =
  /^(?:staff|crew|team|family|board|council|committee|party|public|press|union|club|band|company|firm|government|cabinet|majority)$/;

const turned = words('say argue warn insist note add');

/** "to win", but "aides to Rivera". */
function isToVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.low === 'to' && next?.capital !== true && !determiners.has(next?.low ?? '');
}

/** "Friends of the envoy say", "Norland and Sudland believe": a plural further back in the noun phrase. */
function hasPluralHead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const token = tokens[index];
    // "Friends of Rivera’s who have seen her say"
    const related = /^(?:who|which)$/.test(tokens[index - 1]?.low ?? '');
    if (
      token?.kind !== 'word' ||
      (isFinite(token.low) && !related) ||
      isToVerb(tokens, index) ||
      token.low === 'that'
    )
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
