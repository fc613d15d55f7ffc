import { type ArticleWords, opensSentence, type Stretch, sameSentence, wordsOf } from './article-words.ts';
import { type Belonging, nobody, type Scene } from './belonging.ts';
import { readComplement } from './complements.ts';
import { endOfChief, isDepartment, startOfCompound } from './compounds.ts';
import { isFirstName } from './given-names.ts';
import { officeOf } from './offices.ts';
import type { OrganisationName } from './organisation-names.ts';
import { isAsideWord, type Owner, readOwner } from './owners.ts';
import { organisationWords, plainWords, tellingVerbs, thingSurnames, thingWords } from './plain-words.ts';
import { isCalling } from './private-callings.ts';
import { honorifics, titleHeads, titleModifiers, titleSurnames } from './title-words.ts';

/** A title or office in the text: "the Russian deputy foreign minister", "head of the Northern Council". */
export interface Role extends Stretch, Belonging {
  /** From the first word of the title itself, without article and affiliation. */
  readonly titleFrom: number;
  /** From the nouns before it that make it: "|team| leader". */
  readonly printedFrom: number;
  /** As printed. */
  readonly title: string;
  /** The naming noun, lower case, singular: "minister". */
  readonly head: string;
  /** Modifiers and portfolio words, lower case: "deputy", "foreign". */
  readonly details: readonly string[];
  readonly article: 'definite' | 'indefinite' | 'none';
  readonly plural: boolean;
  /** An unread noun between article and title: "quarry" in "the quarry chief"; null without one. */
  readonly field: string | null;
  /** "the Minister": written as offices write of their own. */
  readonly capital: boolean;
}

/** Finds every title in text order; none overlaps another. One pass. */
export function findRoles(words: ArticleWords, organisations: readonly OrganisationName[]): Role[] {
  const scene: Scene = {
    words,
    starting: new Map(organisations.map((one) => [one.from, one])),
    ending: new Map(organisations.map((one) => [one.to, one])),
  };
  const inside = insideOf(organisations, words.tokens.length);
  const roles: Role[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const office = inside[at] ? null : officeAt(words, at);
    if (office === null || isSurname(words, at) || isPartOfThing(words, at) || isNoTitle(words, at)) continue;
    const role = readRole(scene, at, roles.at(-1)?.to ?? 0);
    roles.push(role);
    at = Math.max(at, role.to - 1);
  }
  return roles;
}

/** "his Latvian colleague": behind a nationality as much as "counterpart". */
const standIns: ReadonlyMap<string, string> = new Map([['colleague', 'counterpart']]);

function officeAt(words: ArticleWords, at: number): string | null {
  const token = words.tokens[at];
  // "The PM said", not "3 PM".
  if (token?.text === 'PM') return words.tokens[at - 1]?.kind === 'number' ? null : 'minister';
  if (token?.lower === 'deputy') return isAlone(words, at) ? 'deputy' : null;
  const standIn = standIns.get(token?.lower ?? '');
  if (standIn !== undefined) return words.partyTo.has(at) ? standIn : null;
  return officeOf(token?.lower ?? '');
}

/** "his deputy, NAME", "Deputy NAME": an office of its own, not "deputy minister". */
function isAlone(words: ArticleWords, at: number): boolean {
  const next = words.tokens[at + 1];
  if (next === undefined || !sameSentence(words, at, at + 1)) return false;
  if (next.kind === 'mark') return next.text === ',';
  if (tellingVerbs.has(next.lower)) return true;
  if (!next.capital) return false;
  for (let name = at + 1; name < at + 4 && words.tokens[name]?.capital; name++) {
    const lower = words.tokens[name]?.lower ?? '';
    if (officeOf(lower) !== null || titleModifiers.has(lower) || organisationWords.has(lower)) return false;
  }
  return true;
}

function insideOf(stretches: readonly Stretch[], length: number): Uint8Array {
  const inside = new Uint8Array(length);
  for (const { from, to } of stretches) inside.fill(1, from, to);
  return inside;
}

/** "Emily Bishop", "J. King": a surname and no office; "Dean Olsen, a roofer,": a given name. */
function isSurname(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  if (isGivenName(words, at) || isNameBehindComma(words, at)) return true;
  const before = words.tokens[at - 1];
  if (!token?.capital || !before?.capital || words.shouted[at]) return false;
  const initial = /^\p{Lu}\.$/u.test(before.text) || honorifics.has(before.lower);
  return titleSurnames.has(token.lower) && (initial || isFirstName(before.lower));
}

/** "The chairman, |Emir| Halik, said": a given name, as a title stands before the comma. */
function isNameBehindComma(words: ArticleWords, at: number): boolean {
  const [before, token, next, after] = [-1, 0, 1, 2].map((by) => words.tokens[at + by]);
  if (before?.text !== ',' || token?.capital !== true || !givenTitles.test(token.lower)) return false;
  return next?.capital === true && after?.text === ',' && words.tokens[at - 2]?.kind === 'word';
}

const givenTitles = /^(?:emir|dean|duke|earl|marshal|baron|major|prince|king|judge|bishop|rector|constable)$/;

/** "Dean Olsen said": a given name that is a title too, before one other capital; "Dean Ana Olsen" has a title. */
function isGivenName(words: ArticleWords, at: number): boolean {
  const [before, token, next, after] = [-1, 0, 1, 2].map((by) => words.tokens[at + by]);
  if (token?.capital !== true || !isFirstName(token.lower) || words.lowerWords.has(token.lower)) return false;
  if (before?.lower === 'the' || before?.capital === true) return false;
  return next?.capital === true && after?.capital !== true;
}

/** "Mr. Secretary" addresses; "they co-chair the talks" is a verb. */
function isNoTitle(words: ArticleWords, at: number): boolean {
  // "His Excellency President NAME" has the title.
  const before = words.tokens[at - 1]?.lower ?? '';
  if (
    honorifics.has(before) &&
    !/^(?:excellency|h\.e\.|highness|majesty|holiness|eminence|hon\.?|honou?rable)$/.test(before)
  )
    return true;
  const verb = /^(?:co-)?(?:chair|head|host|coach|lead|captain|author|pilot)s?$/.test(
    words.tokens[at]?.lower ?? '',
  );
  if (!verb || /^(?:a|an|the|his|her|its|their|'s|as|deputy|vice)$/.test(words.tokens[at - 1]?.lower ?? ''))
    return false;
  return /^(?:the|a|an|its|his|her|their|it|them|both)$/.test(words.tokens[at + 1]?.lower ?? '');
}

/** "Member States", "Governor Street": part of a thing's name; "official figures" are nobody. */
function isPartOfThing(words: ArticleWords, at: number): boolean {
  const next = words.tokens[at + 1];
  if (words.tokens[at]?.lower === 'official' && officialThings.test(next?.lower ?? '')) return true;
  if (!words.tokens[at]?.capital || !next?.capital || words.shouted[at]) return false;
  // "Minister Park Ji-hoon"
  if (
    thingSurnames.has(next.lower) &&
    words.tokens[at + 2]?.capital &&
    !thingWords.has(words.tokens[at + 2]?.lower ?? '')
  )
    return false;
  return (thingWords.has(next.lower) || organisationWords.has(next.lower)) && !isFirstName(next.lower);
}

const officialThings =
  /^(?:figures?|data|statistics|results?|media|documents?|records?|statements?|news|sources?|counts?|tall(?:y|ies)|estimates?|accounts?|reports?|polls?|census|forecasts?|website|newspapers?|letters?|papers?|visits?|talks|gazette|numbers|tolls?|residences?|languages?|inquir(?:y|ies))$/;

function readRole(scene: Scene, first: number, floor: number): Role {
  const { words } = scene;
  let head = endOfChief(words, first) ?? first;
  while (continuesTitle(words, head)) head++;
  const titleFrom = startOfTitle(words, first, floor);
  const after = readComplement(scene, head + 1);
  const lower = words.tokens[head]?.lower ?? '';
  const short = words.tokens[head]?.text === 'PM';
  const office = short ? 'minister' : (officeOf(lower) ?? standIns.get(lower) ?? lower);
  const plural =
    !short && !standIns.has(lower) && !titleHeads.has(lower) && office !== lower && !lower.includes('-');
  const printedFrom = plural ? titleFrom : startOfCompound(words, titleFrom, floor);
  const before = readOwner(scene, printedFrom, floor);
  const own = isPrivate(words, before, office) ? nobody : before.belonging;
  const other = own === nobody ? after.belonging : own;
  const belonging = other === nobody ? bodyIn(words, titleFrom, head) : other;
  return {
    from: before.from,
    to: after.to,
    titleFrom,
    printedFrom,
    title: `${isFormer(words, before.from, printedFrom) ? 'former ' : ''}${wordsOf(words, { from: printedFrom, to: after.titleTo })}`,
    head: office,
    details: [...(short ? ['prime'] : []), ...detailsOf(words, titleFrom, after.titleTo, head)],
    article: before.article,
    plural,
    field: fieldBefore(words, before.from, titleFrom),
    capital: words.tokens[titleFrom]?.capital === true && words.tokens[head]?.capital === true,
    ...belonging,
    party: own.party ?? after.belonging.party,
  };
}

/** "the |quarry| chief". */
function fieldBefore(words: ArticleWords, from: number, titleFrom: number): string | null {
  const noun = words.tokens[titleFrom - 1];
  const article = words.tokens[from]?.lower;
  if (titleFrom !== from + 2 || article !== 'the' || noun?.kind !== 'word' || noun.capital) return null;
  return isAsideWord(noun.lower) || noun.lower === "'s" ? null : noun.lower;
}

/** "union president NAME", "a bank official": whose, by the body's last word. */
function bodyIn(words: ArticleWords, from: number, head: number): Belonging {
  const first = words.tokens[from]?.lower ?? '';
  return from < head && bodies.has(first) ? { ...nobody, short: first } : nobody;
}

/** "a former Norwegian minister": the word stands before the country. */
function isFormer(words: ArticleWords, from: number, to: number): boolean {
  return words.tokens.slice(from, to).some(({ lower }) => lower === 'former');
}

function isPrivate(words: ArticleWords, before: Owner, office: string): boolean {
  if (!isCalling(office) || before.nationality) return isCalling(office);
  // "Dairy farmer NAME": at a sentence's head the capital may be any noun's.
  const { affiliation, party } = before.belonging;
  const isAny = party === null && affiliation !== null && /^\p{Lu}\p{Ll}+$/u.test(affiliation);
  return (
    isAny &&
    before.article === 'none' &&
    opensSentence(words, before.from) &&
    !words.tokens.some(({ text }, at) => text === affiliation && !opensSentence(words, at))
  );
}

/** "Secretary" before "General", "Chief" before "Executive", "Vice" before "President". */
function continuesTitle(words: ArticleWords, at: number): boolean {
  const next = words.tokens[at + 1];
  if (isGivenName(words, at + 1)) return false;
  // "candidates Sen. NAME": a title of its own; "Lt. Gen." is one.
  if (next?.lower.endsWith('.') && !words.tokens[at]?.lower.endsWith('.')) return false;
  if (!next || next.kind !== 'word' || !sameSentence(words, at, at + 1)) return false;
  if (officeOf(next.lower) === null || officeOf(words.tokens[at]?.lower ?? '') === next.lower) return false;
  return !(next.capital && words.tokens[at + 2]?.capital !== true && titleSurnames.has(next.lower));
}

function startOfTitle(words: ArticleWords, head: number, floor: number): number {
  let from = head;
  const under = words.tokens[head - 1];
  if (words.tokens[head]?.lower === 'secretary' && under?.lower === 'under' && under.capital) return head - 1;
  // "the Most Rev. NAME"
  if (
    /^rev(?:\.|erend)$/.test(words.tokens[head]?.lower ?? '') &&
    /^(?:most|right|very)$/.test(words.tokens[head - 1]?.lower ?? '')
  )
    return head - 1;
  while (from > floor && sameSentence(words, from - 1, head)) {
    const before = words.tokens[from - 1];
    if (before?.kind !== 'word' || words.partyTo.has(from)) break;
    const modifies =
      titleModifiers.has(before.lower) ||
      isJoinedModifier(before.lower) ||
      isBody(words, from - 1) ||
      isDepartment(words, from - 1);
    if (!modifies) return afterCountry(words, from, head, floor);
    from--;
  }
  while (from < head && /^(?:new|fellow)$/.test(words.tokens[from]?.lower ?? '')) from++;
  return from;
}

const bodies = new Set(
  'council bank union commission agency committee federation association party university institute authority league club company board group department court alliance foundation embassy coalition ministry firm bloc forum secretariat'.split(
    ' ',
  ),
);

/** "a bank official", "League chairman NAME" at a sentence's head: the body that somebody belongs to, by its last word. */
function isBody(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || !bodies.has(token.lower)) return false;
  return !token.capital || (opensSentence(words, at) && words.lowerWords.has(token.lower));
}

const portfolioHeads =
  /^(?:minister|secretary|commissioner|chief|envoy|negotiator|spokes(?:man|woman|person)|advis[eo]r|director|official)s?$/;

/** "the council's peat chief", "Norland's food minister", "Norlandic Peat Minister": up to two words after a country are the office's own. */
function afterCountry(words: ArticleWords, from: number, head: number, floor: number): number {
  if (!portfolioHeads.test(words.tokens[head]?.lower ?? '')) return from;
  for (let at = from - 1; at >= Math.max(floor + 1, from - 2) && sameSentence(words, at, head); at--) {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || token.lower === "'s" || plainWords.has(token.lower)) return from;
    // "Berg of Norland |met| Foreign Minister Lind"
    if (deeds.test(token.lower)) return from;
    const owner = words.tokens[at - 1]?.lower === "'s" ? at - 1 : at;
    if ((words.partyTo.has(owner) || owner < at) && sameSentence(words, owner - 1, head)) return at;
  }
  return from;
}

const deeds =
  /^\p{Ll}+ed$|^(?:met|meets|told|tells|sent|sends|saw|sees|gave|gives|took|takes|held|holds|made|got|left|named|won|beat|lost|hosts|urges|calls|invites|welcomes|thanks|joins|backs|accuses|wants|summons|ousts)$/u;

function isJoinedModifier(lower: string): boolean {
  return lower.includes('-') && lower.split('-').some((part) => titleModifiers.has(part));
}

function detailsOf(words: ArticleWords, from: number, to: number, head: number): string[] {
  const details: string[] = [];
  for (let at = from; at < to; at++) {
    const token = words.tokens[at];
    if (token?.kind === 'word' && at !== head && !/^(?:of|for|the|and|to|on)$/.test(token.lower)) {
      details.push(token.lower);
    }
  }
  return details;
}
