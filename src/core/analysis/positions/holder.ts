import type { StatementFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../document/document.ts';
import { findPartiesAmong } from '../people/parties.ts';
import type { Mention, People, PeopleEntry } from '../people/people.ts';
import { type Token, tokenise } from '../people/tokens.ts';
import type { Cast } from './cast.ts';
import { beforeBracket, subjectBefore, verbGroup } from './clause.ts';
import { bodyNamed } from './named-body.ts';
import { headOf, longestRole, speaksFor } from './speaks-for.ts';

const determiner =
  /^(?:the|an?|some|many|several|most|all|both|senior|top|other|its|key|high-level|high-ranking|unnamed|chief|new|former|two|three|one|of|and|also|while|but|yet|meanwhile|in|on|last|late|earlier|week|month)$/;
/** Who stands at the head of a remark for the one who makes it: "said |it| was ready", "said |his country| would sign". */
const ownSide =
  /^(?:he|she|they|it|we|(?:his|her|their|its) (?:country|government|union|side|delegation|party|bloc|company|group|ministry|team|members|movement|airline|federation|league|association))$/i;
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
  const whole = tokenise(text, phrase);
  const tokens = stripped(whole);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || last.lower === "'s") return [];
  const span = { start: first.start, end: last.end };
  if (ownSide.test(text.slice(span.start, span.end)))
    return listed(partyOfTeller(cast, span) ?? partyOfSayer(cast, span));
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (and > 0 && and < tokens.length - 1) {
    const one = holdersOf(cast, { start: span.start, end: tokens[and - 1]?.end ?? span.start });
    const other = holdersOf(cast, { start: tokens[and + 1]?.start ?? span.end, end: span.end });
    if (one.length > 0 && other.length > 0) return [...new Set([...one, ...other])];
  }
  const words = text.slice(span.start, span.end);
  if (inBrussels.test(words)) return ['European Union'];
  if (grouping.test(words)) return [words.charAt(0).toUpperCase() + words.slice(1)];
  if (ownGovernment.test(text.slice(phrase.start, span.end))) {
    const party = partyOfMinister(cast, phrase);
    if (party !== null) return [party];
  }
  return listed(
    bodyNamed(cast, tokens, whole) ??
      partyNamed(text, tokens) ??
      partyOfMention(cast, span, tokens.length) ??
      partyOfTeam(cast, tokens),
  );
}

/** "the government", as a minister speaks of it. */
const ownGovernment = /^(?:the|our) (?:government|ministry|cabinet|administration|delegation)$/i;

/** "Foreign Minister Ida Holm said |the government| would not pay". */
function partyOfMinister(cast: Cast, phrase: Span): string | null {
  const statement = cast.reported.get(phrase.start) ?? cast.reported.get(phrase.start - 'that '.length);
  const office = `${statement?.speaker?.title ?? ''} ${statement?.speaker?.name ?? ''}`;
  if (
    !statement ||
    !/\b(?:minister|president|premier|chancellor|secretary|spokes\w+|official|ministry|ambassador)\b/i.test(
      office,
    )
  )
    return null;
  const party = partyOfSpeaker(cast, statement);
  return party !== null &&
    findPartiesAmong(party, tokenise(party, { start: 0, end: party.length })).length > 0
    ? party
    : null;
}

/** Countries that stand together at many tables without a name of their own. */
const grouping =
  /^(?:(?:developing|least[ -]developed|rich|wealthy|poorer|industriali[sz]ed|small island|island|landlocked|donor|oil-producing|upstream|downstream) (?:countries|nations|states)|oil producers)$/i;

/** "Holm said |(that) it| was open to talks": the subject of a remark that is told in the reporter's words. */
function partyOfTeller(cast: Cast, span: Span): string | null {
  const statement = cast.reported.get(span.start) ?? cast.reported.get(span.start - 'that '.length);
  return statement ? partyOfSpeaker(cast, statement) : null;
}

const says =
  /^(?:said|says|say|saying|added|adds|announced|confirmed|insisted|stressed|repeated|argued|noted|told)$/;

/** "|The operator| said it would pay more": who says it speaks of itself; elsewhere whoever the pronoun stands for. */
function partyOfSayer(cast: Cast, span: Span): string | null {
  const { document, people } = cast;
  const sentence = sentenceAt(document, span.start);
  const before = sentence ? tokenise(document.text, { start: sentence.start, end: span.start }) : [];
  const at = before.at(-1)?.lower === 'that' ? before.length - 2 : before.length - 1;
  if (!says.test(before[at]?.lower ?? '')) {
    const entry = people.resolve(span);
    return entry ? partyOfEntry(cast, entry) : null;
  }
  const subject = subjectBefore(before, verbGroup(before, at).start);
  const [only, ...others] = subject ? holdersOf(cast, subject) : [];
  return only !== undefined && others.length === 0 ? only : null;
}

function listed(party: string | null): readonly string[] {
  return party === null ? [] : [party];
}

function stripped(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = beforeBracket(tokens, tokens.length);
  while (end > start + 1 && trailer.test(tokens[end - 1]?.lower ?? '')) end--;
  while (start < end - 1 && isLead(tokens[start])) start++;
  return tokens.slice(start, end);
}

function isLead(token: Token | undefined): boolean {
  if (!token) return false;
  return determiner.test(token.lower) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower);
}

const inBrussels = /^(?:the )?(?:commission in brussels|brussels commission)$/i;
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

function partyOfMention(cast: Cast, span: Span, length: number): string | null {
  const { document, people } = cast;
  const mention = mentionEndingAt(people, span);
  if (mention && !isTitle(document.text.slice(span.start, mention.start))) return null;
  const entry = mention ? people.entries[mention.entry] : undefined;
  const role = !entry && length <= longestRole ? people.resolve(span) : null;
  const known = entry ?? role;
  const words = document.text.slice(span.start, span.end);
  if (!known) return null;
  if (!speaksForName(words) && (known.kind === 'anonymous' || (role && known.kind !== 'person'))) return null;
  return partyOfEntry(cast, known);
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
  /^(?:sens?\.?|reps?\.?|representative)$|\b(?:former|ex-\w+|senators?|congress\w+|gov\.|governors?|mayors?|candidates?|nominees?|lawmakers?|mps?|opposition|judges?|justice|professors?|analysts?|experts?|activists?|journalists?|coach|bishop|archbishop|author)\b/i;

/** Bodies that teach, report or study and take no side at a table. */
const bystander =
  /\b(?:University|College|School|Institute|Observatory|Radio|Television|TV|News|Times|Post|Journal|Herald|Tribune|Guardian|Telegraph|Press|Broadcasting|Hospital|Museum|Library|Laboratory)\b/;
/** "union president", "a league official": the kind of body that an office is held in. */
const officeIn =
  /^(?:an? |the )?(?:senior |top |chief )?(\p{Ll}{4,12}) (?:general secretary|chief executive|(?:chief |lead )?negotiators?|president|leaders?|leadership|boss|bosses|chief|chair|chairman|chairwoman|spokes\p{Ll}+|officials?|executives?|representatives?)$/u;

/** Whom an entry speaks for: its party, the organisation that it belongs to, or itself where it is one. */
export function partyOfEntry(
  { bodies, document }: Cast,
  { person, kind, party }: PeopleEntry,
): string | null {
  const { name, title = '', affiliation } = person;
  if (ownMind.test(title)) return null;
  const body = affiliation === undefined ? null : bodies.named(affiliation);
  if (body !== null || party !== null) return body ?? party;
  if (kind === 'organisation') return bystander.test(name) ? null : (bodies.named(name) ?? name);
  const office = (kind === 'person' ? title : name).toLowerCase();
  if (office === 'general secretary') return bodies.roled('union');
  if (office === 'chief executive') return bodies.roled('company');
  const kindOfBody = officeIn.exec(office)?.[1] ?? '';
  const only = bodies.roled(kindOfBody);
  return only !== null && isLongerTitle(document.text, title, name) ? null : only;
}

/** "Cabin crew |union leader Ida Roe|": the union is another than the one that the title alone would name. */
function isLongerTitle(text: string, title: string, name: string): boolean {
  const at = text.indexOf(`${title} ${name}`);
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 30), Math.max(0, at)))?.[1];
  return (
    before !== undefined &&
    !/^(?:the|its|an?|by|with|and|of|to|for|from|as|but|while|when|that|said|told|between)$/i.test(before)
  );
}

/** The party of whoever makes a remark. */
export function partyOfSpeaker(cast: Cast, { speaker, source }: StatementFinding): string | null {
  if (!speaker) return null;
  const entry = cast.byName.get(speaker.name);
  if (entry?.kind === 'person' || (entry && !source)) return partyOfEntry(cast, entry);
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
function partyOfTeam(cast: Cast, tokens: readonly Token[]): string | null {
  const { bySurname, american } = cast;
  const last = tokens.at(-1);
  const name = tokens[0];
  if (!last || !name?.capital || name.lower.length < 3) return null;
  if (tokens.length > 1 && !team.test(last.lower)) return null;
  const named = bySurname.get(name.lower);
  if (named) {
    const parties = new Set(named.map((entry) => partyOfEntry(cast, entry)));
    const [only] = parties;
    return parties.size === 1 ? (only ?? null) : null;
  }
  const administration = tokens.length === 2 && /^(?:officials|administration|aides)$/.test(last.lower);
  return administration && american && last.text === last.lower ? 'United States' : null;
}
