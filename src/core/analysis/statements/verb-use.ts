import { countBefore } from './counts.ts';
import type { VerbForm } from './cue-verbs.ts';
import { isShownByPlural } from './evidence.ts';
import { isHeadline } from './headlines.ts';
import { closesRelative, isVerbal } from './noun-phrases.ts';
import { isSpeakerNoun } from './speakers.ts';
import type { Token } from './tokens.ts';
import { determiners, isFinite, objectPronouns, prepositions, timeWords, words } from './words.ts';

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
      // "after being warned by the ministry"
      if (group.auxiliary === 'being') return true;
      // "you’re promised a ride": by somebody else.
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
      return group.auxiliary === '' && !nounSlot && isThird(tokens, group);
    case 'base':
      return (
        (pluralSubjects.has(low) ||
          !isFull(tokens[group.at + 1]?.low ?? '') ||
          isGapped(tokens, group.from)) &&
        isPlainForm(tokens, group.at, before, low, nounSlot, group.auxiliary)
      );
  }
}

/** "*claims* that" after a name, a pronoun or one person; "*says*" after whatever is no owner. */
function isThird(tokens: readonly Token[], group: Group): boolean {
  const before = tokens[group.from - 1];
  const low = before?.low ?? '';
  const written = tokens[group.at]?.low ?? '';
  // "Pens Up finds that": a name may end like that.
  if (/['’]s?$/.test(low) || (prepositions.has(low) && before?.capital !== true)) return false;
  if (low === 'and' && /^(?:on|upon|that)$/.test(tokens[group.at + 1]?.low ?? '')) return true;
  return (
    !mostlyNouns.has(written) ||
    isBody(tokens, group.from - 1) ||
    isPerson(tokens, group) ||
    isNamed(before, written === 'states')
  );
}

/** A verb with no subject of its own: not "she’s". */
function isFull(low: string): boolean {
  return isFinite(low) && !/['’]/.test(low);
}

/** "a job *that* many teachers *say* is dull": the clause of what they say has its subject before "that". */
function isGapped(tokens: readonly Token[], verb: number): boolean {
  const that = tokens.slice(Math.max(1, verb - 4), Math.max(1, verb - 1));
  return that.some(({ low }) => /^(?:that|which|who)$/.test(low));
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

/**
 * Plain forms of the lexicon that are nouns or adjectives too: after a capital in -s ("the Paris attack") and far from
 * their plural they are no verbs.
 */
const nounsToo = words(
  'note comment joke shout whisper muse marvel text rant cry snap tease bark yell scream roar riff read sigh laugh smile shrug chuckle grin vent query echo chant cheer hiss growl snarl groan wail crack parry repeat tweet post blog question wonder signal mention report project forecast estimate guess protest boast brag hint worry suspect doubt regard view cast label brand term call put plan decline demand urge order challenge dare command request vow pledge promise favor favour push lobby campaign blame offer brief update fault mock attack slam blast bash praise salute tout support back dispute contest object show find rule hold regret appeal counter answer sneer counsel reason advocate voice express direct state stress detail outline highlight recall remark volunteer venture lecture moan message thunder resolve talk point hit fire shoot draw take make speak rail pressure welcome invite concur profess discover prove learn caution',
);

/** What people think: "are furious and *want*". */
const thought = words('say argue believe think want hope fear claim insist expect');

const pluralSubjects = words('they we i you who people police others many some both critics');

function isPlainForm(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  low: string,
  nounSlot: boolean,
  auxiliary: string,
): boolean {
  if (/^(?:do|did|will|would|can|could|may|might|should|must|shall)/.test(auxiliary)) return true;
  if (auxiliary === '' && (isTurned(tokens, at) || isShownByPlural(tokens, at))) return true;
  if (auxiliary !== '' || before === undefined) return false;
  // "*say*", "*confirm*": no noun is written like it; "hope", "fear" and "claim" are verbs often enough.
  const plain = !nounsToo.has(tokens[at]?.low ?? '');
  const telling = plain || tokens[at + 1]?.low === 'that';
  if (before.low === ',') return telling && isPastAside(tokens, at - 1);
  if (before.kind !== 'word' || nounSlot || prepositions.has(low)) return before.low === ')';
  if (teams.test(low) && telling) return true;
  if (plain && (countBefore(tokens, at) !== null || hasPluralHead(tokens, at))) return true;
  if (pluralSubjects.has(low)) return true;
  return isPlural(low) && (!before.capital || plain || isSpeakerNoun(low));
}

function isPlural(low: string): boolean {
  return /[^sui]s$/.test(low) && !/(?:['’]s|ous)$/.test(low);
}

/** "Critics, *meanwhile,* argue", "Her aides, *who saw it,* say": a plural before the commas. */
function isPastAside(tokens: readonly Token[], close: number): boolean {
  for (let at = close - 1; at > Math.max(0, close - 15); at--) {
    const token = tokens[at];
    if (token?.kind === 'quote' || (token?.kind === 'mark' && token.low !== ',')) return false;
    if (token?.low !== ',') continue;
    const low = tokens[at - 1]?.low ?? '';
    return isPlural(low) || pluralSubjects.has(low) || teams.test(low);
  }
  return false;
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

/** "named", "had", but not "officials *briefed on* the talks", "a man who died after being *sent* home" */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  if (/^(?:being|be)$/.test(tokens[at - 1]?.low ?? '')) return false;
  if (isFinite(tokens[at]?.low ?? '')) return true;
  const next = tokens[at + 1]?.low ?? '';
  return isVerbal(tokens, at) && !prepositions.has(next) && !timeWords.has(next);
}

/** "Friends of the envoy say", "Norland and Sudland believe": a plural further back in the noun phrase. */
function hasPluralHead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 18); index--) {
    const token = tokens[index];
    // "Friends of Rivera’s who have seen her say"
    const related = /^(?:who|which)$/.test(tokens[index - 1]?.low ?? '');
    if (
      token?.kind !== 'word' ||
      (endsPhrase(tokens, index) && !related) ||
      isToVerb(tokens, index) ||
      token.low === 'that'
    )
      return false;
    // "are furious and want", but "take their names and announce": what people think joins whatever they are.
    if (token.low === 'and' && index === at - 1 && !thought.has(tokens[at]?.low ?? '')) continue;
    if (token.low === 'and' || pluralSubjects.has(token.low) || token.low === 'those') return true;
    if (
      (/[^sui]s$/.test(token.low) || teams.test(token.low)) &&
      (!token.capital || index === 0) &&
      /^(?:of|in|on|from|with|close|familiar|at|for|to|who|briefed)$/.test(tokens[index + 1]?.low ?? '')
    )
      return true;
  }
  return false;
}
