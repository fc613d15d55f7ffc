import type { Span } from '../../model/span.ts';
import { isBranch } from './branches.ts';
import { joinedForms } from './countries.ts';
import { isFirstName } from './given-names.ts';
import { type PartyKind, type PartyPhrase, type Phrases, partyPhrases, phraseAt } from './party-phrases.ts';
import { plainWords } from './plain-words.ts';
import { titleHeads, titleModifiers } from './title-words.ts';
import { type Token, tokenise } from './tokens.ts';

/** Words of a text that stand for a country or an international organisation. */
export interface PartyMention {
  readonly span: Span;
  /** Common full name. */
  readonly party: string;
  readonly kind: PartyKind;
}

/** A word after a country's name that makes it a paper's, a company's or a water's name. */
const namesakes = new Set(
  (
    'post times daily today herald tribune journal star examiner monitor independent circus airlines airways air ' +
    'ocean sea gulf river canal delta strait straits valley desert channel peninsula city d.c dc d.c. fc ' +
    'united rovers marathon olympics open bulletin gazette telegraph'
  ).split(' '),
);
const aboutGeorgiaState = new Set(
  (
    'senator senators gov gov. governor republican republicans democrat democrats voters legislature state tech ' +
    'runoff secretary rep rep. sen sen. electors counties county'
  ).split(' '),
);
const placePrepositions = new Set(
  'in at to from near outside inside around through across into via over for off leaving visiting'.split(' '),
);
const partyPrepositions = new Set('between with against by toward towards'.split(' '));
const namesOfPlaces = new Set(
  'university gulf sea bay treaty port strait bishop archbishop city times voice bank'.split(' '),
);
const otherAmericas = new Set('latin south north central native pan african'.split(' '));
const aloof = new Set('anti pro non ex'.split(' '));
/** What a government does: after a capital's name these show that the government is meant. */
const deeds = new Set(
  (
    'is was has had will would could should may might must can does did do also itself says said wants wanted ' +
    'demands demanded insists insisted denies denied rejects rejected accuses accused calls called sees saw agreed ' +
    'agrees refuses refused warns warned threatens threatened offers offered proposes proposed seeks sought hopes ' +
    'hoped needs needed considers considered views viewed believes believed expects expected argues argued maintains ' +
    'maintained backs backed supports supported opposes opposed announced announces responded responds reacted ' +
    'declared declares summoned expelled recalled imposed suspended signalled signaled pledged promised urged urges ' +
    'blames blamed claims claimed confirmed confirms criticised criticized condemned welcomed dismissed dismisses ' +
    'ruled wanted asked asks gave made took sent plans planned intends intended stands stood remains remained ' +
    'continues continued fears feared never not sided acknowledged accepted accepts recognises recognizes'
  ).split(' '),
);

/**
 * The common full name of the country or organisation that some words stand for:
 * "Washington", "the U.S.", "American officials" → "United States"; null where they stand for none or for several.
 */
export function partyOf(words: string): string | null {
  const named = partyNamed(words);
  if (named !== null) return named;
  const parties = new Set(
    findParties(words, { start: 0, end: words.length }).map((mention) => mention.party),
  );
  const [only] = parties;
  return parties.size === 1 && only !== undefined ? only : null;
}

/**
 * As `partyOf`, for words that are a party's name and no more: "American voters" is nobody's name.
 * @param own the article's own countries
 */
export function partyNamed(words: string, own?: Phrases): string | null {
  const tokens = tokenise(words, { start: 0, end: words.length });
  const body = tokens[0]?.lower === 'the' ? tokens.slice(1) : tokens;
  const whole = body.at(-1)?.lower === "'s" ? body.slice(0, -1) : body;
  const phrase = phraseAt(whole, 0, own);
  if (!phrase || phrase.keys.length !== whole.length || phrase.keys[0] === 'brussels') return null;
  // "the Russians" speak for Russia; "Russians" and "Russian" for nobody in particular.
  return phrase.kind === 'people' && body === tokens ? null : phrase.party;
}

/** "the Norwegian", "the Dane": one person by a nationality alone, and the country; null for "the Danes", "the French". */
export function nationalNamed(words: string): string | null {
  if (!/^the \p{Lu}[\p{L}-]*$/iu.test(words) || /(?:s|ese|ish|ch|swiss)$/i.test(words)) return null;
  const phrase = phraseAt(tokenise(words, { start: 4, end: words.length }), 0);
  return phrase?.kind === 'people' ? phrase.party : null;
}

/**
 * Countries and international organisations within a span, in text order. A capital counts only where its government
 * is meant ("Moscow said", "between Tehran and Washington"), never as a place ("in Moscow", "the Moscow State Circus").
 * @param own the article's own countries, found beside those of the lists
 */
export function findParties(text: string, span: Span, own?: Phrases): PartyMention[] {
  return findPartiesAmong(text, tokenise(text, span), own);
}

/** As `findParties`, over tokens at hand. */
export function findPartiesAmong(text: string, tokens: readonly Token[], own?: Phrases): PartyMention[] {
  const context: Context = { text, tokens, own, georgia: null, union: null };
  const found: PartyMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first || (!first.capital && !isJoined(first))) continue;
    const phrase = phraseAt(tokens, at, own);
    const last = phrase && tokens[at + phrase.keys.length - 1];
    if (phrase && last) {
      if (stands(context, phrase, at, found.at(-1))) {
        found.push({ span: { start: first.start, end: last.end }, party: phrase.party, kind: phrase.kind });
      }
      at += phrase.keys.length - 1;
    } else if (isJoined(first)) found.push(...findJoined(first, own));
  }
  return found;
}

/** "NATO-Russia"; no word that people write is longer. */
function isJoined(token: Token): boolean {
  return token.text.length < 60 && token.text.includes('-');
}

interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly own: Phrases | undefined;
  /** Whether the text is about the American state; found out when first needed. */
  georgia: boolean | null;
  /** Whether the text speaks of the European Union. */
  union: boolean | null;
}

/** "NATO-Russia", "US-led", "Franco-German": each half that stands for a party. */
function findJoined(token: Token, own?: Phrases): PartyMention[] {
  const found: PartyMention[] = [];
  let start = token.start;
  for (const half of token.text.split('-')) {
    const end = start + half.length;
    if (found.length === 0 && start === token.start && aloof.has(half.toLowerCase())) return found;
    const span = { start, end };
    const joined = joinedForms.get(half.toLowerCase());
    const phrases = partyPhrases.get(half.toLowerCase()) ?? own?.get(half.toLowerCase());
    const phrase = phrases?.find(
      (one) => one.keys.length === 1 && (one.exact === null || one.exact === half),
    );
    if (joined && start === token.start) found.push({ span, party: joined, kind: 'people' });
    else if (phrase && /^\p{Lu}/u.test(half)) found.push({ span, party: phrase.party, kind: phrase.kind });
    start = end + 1;
  }
  return found;
}

function stands(
  context: Context,
  phrase: PartyPhrase,
  at: number,
  previousMention: PartyMention | undefined,
): boolean {
  const { tokens } = context;
  const before = tokens[at - 1];
  const next = tokens[at + phrase.keys.length];
  if (next?.capital && namesakes.has(next.lower)) return false;
  if (context.own?.get(phrase.keys[0] ?? '')?.includes(phrase) && next && isSurname(next) && !isOffice(next))
    return false;
  if (phrase.keys[0] === 'us' && phrase.exact === 'US') return !isPronounUs(tokens, at);
  if (phrase.exact === 'WHO') return !isShouted(before) && !isShouted(next);
  if (phrase.kind === 'people')
    return !(otherAmericas.has(before?.lower ?? '') && phrase.party === 'United States');
  if (
    phrase.kind === 'name' &&
    (isNewWorld(before) || isPlaceOf(tokens, at) || isBranch(context.text, tokens, at))
  )
    return false;
  if (phrase.ambiguous) return !isNamesake(context, phrase, before, next);
  if (phrase.kind === 'seat') return !isPlace(tokens, at) && !isOthers(context, phrase, at, previousMention);
  if (phrase.kind === 'capital') return isGovernment(context, phrase, at, previousMention);
  return true;
}

function isShouted(token: Token | undefined): boolean {
  return (
    token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase() && token.capital
  );
}

/** In a line of capitals "US" may be the pronoun: a country's name stands after THE, at the head, or before AND. */
function isPronounUs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!isShouted(before) || (before?.text.length ?? 0) < 2) return false;
  if (before?.lower === 'the' || before?.lower === 'and' || before?.lower === 'between') return false;
  return next?.lower !== 'and' && next?.lower !== "'s" && next?.lower !== 'officials';
}

function isNamesake(
  context: Context,
  phrase: PartyPhrase,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (/^(?:to|of|in|for|with|from|and)$/.test(before?.lower ?? '') && phrase.party !== 'Georgia')
    return false;
  const given = before?.capital ? before.lower : '';
  if (isFirstName(given) || /^(?:mr|mrs|ms|rep|sen|dr)\.?$/.test(given)) return true;
  if (phrase.party !== 'Georgia') return next !== undefined && next.kind === 'word' && isSurname(next);
  if (next && aboutGeorgiaState.has(next.lower)) return true;
  context.georgia ??= /\b(?:Atlanta|Savannah, G)/.test(context.text);
  return context.georgia;
}

/** "Norlund |Energy| Minister": what follows an unlisted country's name without making it a company's ("Norlund Pipelines"). */
function isOffice({ lower }: Token): boolean {
  return titleHeads.has(lower) || titleModifiers.has(lower) || plainWords.has(lower);
}

/** A capitalised word that no list knows: after "Chad" or "Israel" it is most often a surname. */
function isSurname(token: Token): boolean {
  return (
    token.capital &&
    !partyPhrases.has(token.lower) &&
    !/^(?:foreign|prime|minister|president|defen[cs]e)$/.test(token.lower)
  );
}

/** "New Mexico", "Little Italy". */
function isNewWorld(before: Token | undefined): boolean {
  return before?.capital === true && (before.lower === 'new' || before.lower === 'little');
}

/** "University of Ghana", "the Gulf of Mexico", "the Times of Israel". */
function isPlaceOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'of' && namesOfPlaces.has(tokens[at - 2]?.lower ?? '');
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  return /^(?:at|in|outside|near|inside)$/.test(before?.lower ?? '');
}

/** "the German |Foreign Office|", "Germany's |Foreign Office|": not the one that goes without a country. */
function isOthers(
  { tokens }: Context,
  phrase: PartyPhrase,
  at: number,
  previousMention: PartyMention | undefined,
): boolean {
  const before = tokens[at - 1]?.lower === "'s" ? tokens[at - 2] : tokens[at - 1];
  return (
    previousMention !== undefined &&
    previousMention.party !== phrase.party &&
    previousMention.span.end === before?.end
  );
}

function isGovernment(
  context: Context,
  phrase: PartyPhrase,
  at: number,
  previousMention: PartyMention | undefined,
): boolean {
  const { tokens } = context;
  const before = tokens[at - 1];
  const next = tokens[at + phrase.keys.length];
  if (before?.capital && !isSentenceWord(before)) return false;
  if (next?.capital && next.kind === 'word') return false;
  if (phrase.keys[0] === 'brussels' && !speaksOfUnion(context)) return false;
  if (placePrepositions.has(before?.lower ?? '')) return false;
  if (partyPrepositions.has(before?.lower ?? '')) return true;
  if (before?.lower === 'and' || before?.lower === 'or') {
    const earlier = tokens[at - 2];
    if (previousMention && earlier && previousMention.span.end === earlier.end) return true;
    if (earlier?.capital) return false;
  }
  if (next === undefined) return false;
  if (next.lower === 'and' || next.lower === ',') {
    const other = phraseAt(tokens, at + phrase.keys.length + 1, context.own);
    return other !== null && (next.lower === 'and' || other.kind === 'capital');
  }
  return next.lower === "'s" || deeds.has(next.lower);
}

/** A capital that a sentence's head gives, on a word that is not a name's: "While Moscow …". */
function isSentenceWord(token: Token): boolean {
  return /^(?:while|but|and|if|when|as|both|although|though|because|since|after|before|that|where|yet|so|however|meanwhile|instead|between|with|for|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    token.lower,
  );
}

function speaksOfUnion(context: Context): boolean {
  context.union ??= /\b(?:EU|European (?:Union|Commission))\b/.test(context.text);
  return context.union;
}
