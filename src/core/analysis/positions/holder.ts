import type { StatementFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { findPartiesAmong } from '../people/parties.ts';
import type { Mention, People, PeopleEntry } from '../people/people.ts';
import { type Token, tokenise } from '../people/tokens.ts';
import type { Cast } from './cast.ts';

/** Nouns of people and bodies that speak for a country or an organisation. */
const speaksFor =
  /^(?:governments?|officials?|administration|ministry|ministries|cabinet|delegations?|delegates?|negotiators?|mediators?|diplomats?|envoys?|sides?|leaders?|leadership|authorities|presidents?|presidency|premier|chancellor|ministers?|ambassadors?|secretary|spokes(?:man|woman|person|people)|representatives?|aides|team|regime|state department|department|parliament|senate|council|commission|board|management|bloc|alliance|union|embassy|mission|allies|generals?|commanders?|chief|military|army)$/;
const determiner =
  /^(?:the|an?|some|many|several|most|all|both|senior|top|other|its|key|high-level|high-ranking|unnamed|chief|new|former|two|three|one|of|and|also|while|but|yet|meanwhile|in|on|last|late|earlier|week|month)$/;
/** Who stands at the head of a remark for the one who makes it: "said |it| was ready", "said |his country| would sign". */
const ownSide =
  /^(?:he|she|they|it|we|(?:his|her|their|its) (?:country|government|union|side|delegation|party|bloc|company|group|ministry|team))$/i;
/** Joined words that lend a party's name to others: "Russian-backed", "US-led". */
const lent =
  /^-(?:backed|led|aligned|based|controlled|born|brokered|mediated|made|occupied|held|installed|sponsored)/i;
const trailer =
  /^(?:on|late|early|last|this|earlier|again|also|repeatedly|still|now|then|later|today|yesterday|week|month|year|morning|evening|night|already|meanwhile|instead|both|in|turn|too|have|has|had|\p{L}+ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/**
 * The parties (common full names) that a noun phrase stands for as the holder of a position: a country's or an
 * organisation's name ("Russia", "the White House"), its officials ("U.S. officials", "Norway's foreign ministry"),
 * or a person whose party the article supports. Empty where another reading is possible ("critics of Russia",
 * "Russian journalists").
 */
export function holdersOf(cast: Cast, phrase: Span): readonly string[] {
  const { text } = cast.document;
  const tokens = stripped(tokenise(text, phrase));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || last.lower === "'s") return [];
  const span = { start: first.start, end: last.end };
  if (ownSide.test(text.slice(span.start, span.end)))
    return listed(partyOfTeller(cast, span) ?? partyOfResolved(cast.people, span));
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (and > 0 && and < tokens.length - 1) {
    const one = holdersOf(cast, { start: span.start, end: tokens[and - 1]?.end ?? span.start });
    const other = holdersOf(cast, { start: tokens[and + 1]?.start ?? span.end, end: span.end });
    if (one.length > 0 && other.length > 0) return [...new Set([...one, ...other])];
  }
  return listed(
    partyNamed(text, tokens) ?? partyOfMention(cast, span, tokens.length) ?? partyOfTeam(cast, tokens),
  );
}

/** "Holm said |(that) it| was open to talks": the subject of a remark that is told in the reporter's words. */
function partyOfTeller(cast: Cast, span: Span): string | null {
  const statement = cast.reported.get(span.start) ?? cast.reported.get(span.start - 'that '.length);
  return statement ? partyOfSpeaker(cast, statement) : null;
}

function partyOfResolved(people: People, span: Span): string | null {
  const entry = people.resolve(span);
  return entry ? partyOfEntry(entry) : null;
}

function listed(party: string | null): readonly string[] {
  return party === null ? [] : [party];
}

function stripped(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (end > start + 1 && trailer.test(tokens[end - 1]?.lower ?? '')) end--;
  while (start < end - 1 && isLead(tokens[start])) start++;
  return tokens.slice(start, end);
}

function isLead(token: Token | undefined): boolean {
  if (!token) return false;
  return determiner.test(token.lower) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower);
}

/** "Russia", "the U.S. side", "Norway's chief negotiator": the party first, then words for who speaks for it. */
function partyNamed(text: string, tokens: readonly Token[]): string | null {
  const mentions = findPartiesAmong(text, tokens);
  const mention = mentions[0];
  const first = tokens[0];
  if (!mention || !first) return ownCapital(text, tokens);
  if (mention.span.start !== first.start || lent.test(text.slice(mention.span.end, mention.span.end + 12)))
    return null;
  const rest = tokens.filter(({ start }) => start >= mention.span.end);
  if (rest.length === 0) return mention.kind === 'people' ? null : mention.party;
  if (mentions.length > 1) return null;
  return rest.length <= 5 && speaksFor.test(headOf(rest)) ? mention.party : null;
}

/** A capital alone as a subject is its government, but `findParties` sees too little of the sentence to say so. */
function ownCapital(text: string, tokens: readonly Token[]): string | null {
  const only = tokens[0];
  if (tokens.length !== 1 || !only?.capital) return null;
  const [seen] = findPartiesAmong(text, [
    ...tokens,
    { ...only, text: 'said', lower: 'said', capital: false },
  ]);
  return seen && seen.span.start === only.start ? seen.party : null;
}

/** The head noun: the last word before "of", "for", "to", "in", "at". */
function headOf(tokens: readonly Token[]): string {
  const cut = tokens.findIndex(({ lower }) => /^(?:of|for|to|in|at|on|from)$/.test(lower));
  const words = cut < 0 ? tokens : tokens.slice(0, cut);
  // A name may follow the office: "Norway's foreign minister |Ida Holm".
  const office = words.findLast(({ capital, lower }) => !capital || speaksFor.test(lower));
  return office?.lower ?? '';
}

const longestRole = 5;

function partyOfMention({ document, people }: Cast, span: Span, length: number): string | null {
  const mention = mentionEndingAt(people, span);
  if (mention && !isTitle(document.text.slice(span.start, mention.start))) return null;
  const entry = mention ? people.entries[mention.entry] : undefined;
  const role = !entry && length <= longestRole ? people.resolve(span) : null;
  const known = entry ?? role;
  const words = document.text.slice(span.start, span.end);
  if (!known) return null;
  if (!speaksForName(words) && (known.kind === 'anonymous' || (role && known.kind !== 'person'))) return null;
  return partyOfEntry(known);
}

/** Nothing but a title before the name: "Critics of |Ida Holm" are not she. */
function isTitle(words: string): boolean {
  return (
    !/\b(?:with|to|from|against|by|like|between|about|under|than|on|in|at|for)\b/.test(words) &&
    !/(?<!minister|secretary|ministry|chief|head|chair|director|speaker|president|leader|premier|member|department|commissioner) of /i.test(
      words,
    )
  );
}

function speaksForName(words: string): boolean {
  const last = /[\p{L}-]+$/u.exec(words)?.[0].toLowerCase() ?? '';
  return (
    speaksFor.test(last) ||
    /^(?:sources?|advisers?|advisors?|insiders?)$/.test(last) ||
    /\b(?:officials?|ministers?|diplomats?|negotiators?|representatives?|spokes\w+|envoys?|delegates?) (?:of|from|for|at|with) /i.test(
      words,
    )
  );
}

/** Titles of people who speak for themselves, their house or their campaign, not for their country. */
const ownMind =
  /^(?:sens?\.?|reps?\.?|representative)$|\b(?:former|ex-?\w*|senators?|congress\w+|gov\.|governors?|mayors?|candidates?|nominees?|lawmakers?|mps?|opposition|judges?|justice|professors?|analysts?|experts?|activists?|journalists?|coach|bishop|archbishop|author)\b/i;

/** Whom an entry speaks for: its party, or itself where it is an organisation. */
export function partyOfEntry({ person, kind, party }: PeopleEntry): string | null {
  if (ownMind.test(person.title ?? '')) return null;
  return party ?? (kind === 'organisation' ? person.name : null);
}

/** The party of whoever makes a remark. */
export function partyOfSpeaker(cast: Cast, { speaker, source }: StatementFinding): string | null {
  if (!speaker) return null;
  const entry = cast.byName.get(speaker.name);
  if (entry?.kind === 'person' || (entry && !source)) return partyOfEntry(entry);
  // The words beside the remark say more than the name: "Norwegian fishermen" are not Norway.
  const [only, ...others] = source ? holdersOf(cast, source) : [];
  return only !== undefined && others.length === 0 ? only : null;
}

function mentionEndingAt(people: People, span: Span): Mention | null {
  let low = 0;
  let high = people.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people.mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < people.mentions.length; index++) {
    const mention = people.mentions[index];
    if (!mention || mention.start >= span.end) return null;
    if (mention.end === span.end && mention.form !== 'label') return mention;
  }
  return null;
}

const team = /^(?:officials?|administration|aides|government|team|negotiators?|allies|cabinet|delegation)$/;

/** "Holm's negotiators", "Holm officials", and a surname in a line of capitals. */
function partyOfTeam({ bySurname, american }: Cast, tokens: readonly Token[]): string | null {
  const last = tokens.at(-1);
  const name = tokens[0];
  if (!last || !name?.capital || name.lower.length < 3) return null;
  if (tokens.length > 1 && !team.test(last.lower)) return null;
  const named = bySurname.get(name.lower);
  if (named) {
    const parties = new Set(named.map(partyOfEntry));
    const [only] = parties;
    return parties.size === 1 ? (only ?? null) : null;
  }
  const administration = tokens.length === 2 && /^(?:officials|administration|aides)$/.test(last.lower);
  return administration && american && last.text === last.lower ? 'United States' : null;
}
