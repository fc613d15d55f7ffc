import type { CueForm, Frame, VerbForm } from './cue-verbs.ts';
import { isSpeakerNoun } from './speakers.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, determiners, isAdverb, isFinite, words } from './words.ts';

/**
 * What comes to pass, is perceived, thought, done or felt: verbs that stand before "that" or between commas and tell
 * nothing. Those of the lexicon ("noticed", "decided") need no place here.
 */
const untold = words(
  'ensured demonstrated established required permitted arranged managed pretended imagined dreamed sensed figured entailed happened seemed appeared turned transpired emerged mattered helped provided granted delighted pleased concerned convinced surprised relieved excited annoyed amazed shocked saddened thrilled moved voted failed needed liked hated loved looked walked waited nodded paused lived worked tried watched listened stopped started finished married retired resigned injured based named changed created caused checked ensures means requires happens seems appears matters hears perceived detected spotted witnessed grasped verified ignored overlooked concealed trusted dreaded resented appreciated recorded registered illustrated signified',
);

/**
 * A verb that no list has, where its frame shows that it tells: Rivera *confided* that the margin was thin. – The sand, he
 * *submitted*, was paid for. Undefined in Rivera ensured that it was shut. – The dog, she noticed, was gone.
 */
export function unlistedTeller(tokens: readonly Token[], at: number): CueForm | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital || token.low.length < 5 || untold.has(token.low)) return undefined;
  const form = formOf(token.low);
  if (form === undefined || !follows(tokens, at, form)) return undefined;
  if (tells(tokens, at)) return teller(token.low, form, ['quote', 'that']);
  if (isBetweenCommas(tokens, at)) return teller(token.low, form, ['quote', 'that', 'bare']);
  return undefined;
}

/** Any verb that gives a thing a name in marks: Rivera *reads* it as “a start”, *paints* the dam as “a toy”. */
export function namesAsQuoted(tokens: readonly Token[], at: number): CueForm | undefined {
  const token = tokens[at];
  const form = token === undefined || token.capital || token.low.length < 4 ? undefined : formOf(token.low);
  if (token === undefined || form === undefined || !namesAs(tokens, at)) return undefined;
  const person = tokens[at - 1]?.low ?? '';
  const body = isSpeakerNoun(person) && !person.endsWith('s') && determiners.has(tokens[at - 2]?.low ?? '');
  const heard = body || follows(tokens, at, form) || (tokens[at - 1]?.low === ',' && form === 'third');
  return heard ? teller(token.low, form, ['label']) : undefined;
}

function formOf(low: string): VerbForm | undefined {
  if (low.endsWith('ed')) return low.length > 2 && low.at(-3) !== 'e' ? 'past' : undefined;
  return low.endsWith('s') && /[^siu'’]s$/.test(low) ? 'third' : undefined;
}

function teller(lemma: string, form: VerbForm, frames: readonly Frame[]): CueForm {
  return { verb: { lemma, frames: new Set(frames), prepositions: new Set(), denies: false }, form };
}

/** Somebody stands before the verb: a name, "he", "the envoy"; before one in -s no noun that it may be part of. */
function follows(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  let before = at - 1;
  while (isAdverb(tokens[before]?.low ?? '')) before--;
  const subject = tokens[before];
  if (subject === undefined) return false;
  if (subject.low === ',') return form === 'past' && tokens[before - 1]?.capital === true;
  if (subject.kind !== 'word' || auxiliaries.has(subject.low)) return false;
  if (/^(?:he|she|they)$/.test(subject.low)) return form === 'past' || subject.low !== 'they';
  if (subject.capital) return true;
  return form === 'past' && isSpeakerNoun(subject.low) && determiners.has(tokens[before - 1]?.low ?? '');
}

/** "that the …", "that she …", "that Norland …": no "that" which points at a thing. */
function tells(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    tokens[at + 1]?.low === 'that' &&
    next !== undefined &&
    tokens[at + 4] !== undefined &&
    (next.capital || /^(?:he|she|they|it|there|the|an?|his|her|its|their|no)$/.test(next.low))
  );
}

/** The sand, he submitted, was paid for. – But the two, Rivera ventured, had “begun again”. */
function isBetweenCommas(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  if (tokens[at + 1]?.low !== ',' || next === undefined || next.capital || next.low.endsWith('ing'))
    return false;
  let from = at - 1;
  if (!/^(?:he|she|they)$/.test(tokens[from]?.low ?? '')) {
    while (tokens[from]?.capital === true && tokens[from]?.kind === 'word') from--;
    from++;
  }
  return (
    from < at &&
    from > 1 &&
    tokens[from - 1]?.low === ',' &&
    /^(?:had|has|was|is|were|are|would|will|could|did|does)$/.test(next.low)
  );
}

/** "reads it as “a toy”", "hailed the union's deal with Lima as a “triumph”": an object, and behind "as" what it is called. */
function namesAs(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 2; next < at + 11; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || isFinite(token.low)) return false;
    // "The medicines agency |rated the| risk as “low”": the verb comes later.
    if (token.low.endsWith('ed') && determiners.has(tokens[next + 1]?.low ?? '')) return false;
    if (token.low !== 'as') continue;
    const name = tokens[determiners.has(tokens[next + 1]?.low ?? '') ? next + 2 : next + 1];
    return name?.kind === 'quote' && (name !== tokens[next + 1] || !name.capital);
  }
  return false;
}
