import type { StatementFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../document/document.ts';
import type { PeopleEntry } from '../people/people.ts';
import { type Token, tokenise } from '../people/tokens.ts';
import { bothBefore } from './both.ts';
import { carriedSubject, type Holders } from './carried-subject.ts';
import { type Cast, remarkAt } from './cast.ts';
import { inBrussels, isCountry, isState, partyNamed } from './countries-named.ts';
import { partyOfEntry, speaksForOneself } from './entry-party.ts';
import { groupNamed } from './groups.ts';
import { government, governmentOf, isInGovernment } from './home-government.ts';
import { holdersInList } from './listed-holders.ts';
import { partyOfMention, partyOfTeam } from './mentioned.ts';
import { bodyNamed } from './named-body.ts';
import { bodyOfOrgan } from './organs.ts';
import { houseAt, houseBefore } from './owners.ts';
import { masterIn, servedIn } from './served.ts';
import { beforeBracket, subjectBefore } from './subject-before.ts';
import { nameAlone } from './unlisted-names.ts';
import { verbGroup } from './verb-group.ts';

const determiner =
  /^(?:the|an?|some|many|several|most|all|both|senior|top|other|its|key|high-level|high-ranking|unnamed|chief|new|former|two|three|one|of|and|also|while|but|yet|meanwhile|in|on|last|late|earlier|week|month)$/;

/** Who stands at the head of a remark for the one who makes it: "said |it| was ready", "said |his country| would sign". */
const ownSide =
  /^(?:he|she|they|it|we|(?:his|her|their|its) (?:country|government|union|side|delegation|party|bloc|company|group|ministry|team|members|movement|airline|federation|league|association))$/i;

const trailer =
  /^(?:on|late|early|last|this|earlier|again|also|repeatedly|still|now|then|later|here|there|today|yesterday|week|month|year|morning|evening|night|already|meanwhile|instead|both|in|turn|too|have|has|had|\p{L}+ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/**
 * The parties (common full names) that a noun phrase stands for as the holder of a position: a country's or an
 * organisation's name ("Russia", "the White House"), its officials ("U.S. officials", "Norway's foreign ministry"),
 * or a person whose party the article supports. Empty where another reading is possible ("critics of Russia",
 * "Russian journalists").
 */
export function holdersOf(cast: Cast, phrase: Span): readonly string[] {
  const named = namedHoldersOf(cast, phrase);
  return named.length > 0 ? named : groupsOf(cast, phrase);
}

/** A group or a body that is told by what it is alone: "residents", "the housing association". */
export function groupsOf(cast: Cast, phrase: Span): readonly string[] {
  const { text } = cast.document;
  const whole = tokenise(text, phrase);
  const carried = generalWord.test(text.slice(phrase.start, phrase.end))
    ? carriedSubject(cast, phrase, holdersIn(cast))
    : null;
  // "Norway's minister spoke. The movement denied it": a country is none.
  const body = carried !== null && isState(cast, carried) ? null : carried;
  return listed(body ?? groupNamed(cast, stripped(whole), whole));
}

/** "The group", "the force": a body that the text before has named. */
const generalWord =
  /^(?:the|its|their) (?:company|group|firm|organi[sz]ation|body|operator|force|movement|developer|manufacturer|retailer|exporter)$/i;

function holdersIn(cast: Cast): Holders {
  return {
    of: (phrase) => holdersOf(cast, phrase),
    isPerson: (party) => cast.byName.get(party)?.kind === 'person',
  };
}

/** As `holdersOf`, without groups. */
export function namedHoldersOf(cast: Cast, phrase: Span): readonly string[] {
  const { text } = cast.document;
  const served = servedIn(cast, phrase);
  if (served !== null) return holdersOf(cast, served);
  const master = masterOf(cast, phrase);
  if (master !== null) return [master];
  const whole = tokenise(text, phrase);
  const tokens = stripped(whole);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || last.lower === "'s") return [];
  const span = { start: first.start, end: last.end };
  const its = whole.findLast(({ start, lower }) => start < first.start && lower === 'its');
  const ownSpan = { start: its?.start ?? span.start, end: span.end };
  const phraseWords = text.slice(ownSpan.start, ownSpan.end);
  if (ownSide.test(phraseWords)) {
    const own = partyOfTeller(cast, ownSpan) ?? partyOfSayer(cast, ownSpan);
    // "his country" is not he.
    return own !== null && cast.untitled.has(own) && phraseWords.includes(' ') ? [] : listed(own);
  }
  const list = holdersInList(text, span, (item) => holdersOf(cast, item));
  if (list !== null) return list;
  const both = bothBefore(cast, phrase);
  if (both !== null) return both;
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (and > 0 && and < tokens.length - 1) {
    const one = holdersOf(cast, { start: span.start, end: tokens[and - 1]?.end ?? span.start });
    const other = holdersOf(cast, { start: tokens[and + 1]?.start ?? span.end, end: span.end });
    if (one.length > 0 && other.length > 0) return [...new Set([...one, ...other])];
  }
  const words = text.slice(span.start, span.end);
  const own = ownPartyOf(cast, phrase, text.slice(phrase.start, span.end));
  if (own !== undefined) return listed(own);
  if (inBrussels.test(words)) return ['European Union'];
  if (grouping.test(words)) return [words.charAt(0).toUpperCase() + words.slice(1)];
  return listed(
    bodyNamed(cast, tokens, whole) ??
      partyNamed(cast, tokens, whole) ??
      partyOfMention(cast, span, tokens.length) ??
      partyOfTeam(cast, tokens) ??
      nameAlone(cast, tokens, whole),
  );
}

/** "His officials": whom he speaks for. */
function masterOf(cast: Cast, phrase: Span): string | null {
  const whose = masterIn(cast, phrase);
  const entry = whose && cast.people.resolve(whose);
  return entry ? partyOfEntry(cast, entry) : null;
}

/**
 * Whom words mean that are told by their part in the article alone: "the leadership", "members", "her employer", "the
 * government", "the board". Undefined where they are no such words; null where they are, and nobody is meant.
 */
function ownPartyOf(cast: Cast, phrase: Span, words: string): string | null | undefined {
  const organ = bodyOfOrgan(cast, words);
  if (organ !== undefined) return organ;
  const home = government.test(words) ? governmentOf(cast) : null;
  return partyOfHouse(cast, phrase, words) ?? home ?? undefined;
}

const house =
  /^(?:the|our) (?:board|company|club|union|group|management|firm|team|league|association|federation|airline|party|movement|trustees|cooperative|members|guild|executive|city|town|county|council|state|province|village|borough)$/i;

/** "Nordair's chairman said |the board| would not recommend it": a house as its own people speak of it. */
function partyOfHouse(cast: Cast, phrase: Span, words: string): string | null {
  const state = government.test(words) || ownGovernment.test(words);
  const remark = state || house.test(words) ? remarkAt(cast, phrase.start) : null;
  if (remark?.kind !== 'indirect') return null;
  const party = partyOfSpeaker(cast, remark);
  if (party === null || state)
    return party !== null && isInGovernment(cast, remark.speaker, party) ? party : null;
  return !isCountry(cast, party) &&
    (party !== remark.speaker?.name || speaksForOneself(remark.speaker.title ?? ''))
    ? party
    : null;
}

/** "the government", as a minister speaks of it. */
const ownGovernment = /^(?:the|our) (?:government|ministry|cabinet|administration|delegation)$/i;

/** Countries that stand together at many tables without a name of their own. */
const grouping =
  /^(?:(?:developing|least[ -]developed|rich|wealthy|poorer|industriali[sz]ed|small island|island|landlocked|donor|oil-producing|upstream|downstream) (?:countries|nations|states)|oil producers)$/i;

/** "Holm said |(that) it| was open to talks": the subject of a remark that is told in the reporter's words. */
function partyOfTeller(cast: Cast, span: Span): string | null {
  const statement = cast.reported.get(span.start) ?? cast.reported.get(span.start - 'that '.length);
  return statement && isOneself(cast, span, statement) ? partyOfSpeaker(cast, statement) : null;
}

/** "told the crowd |they| would lose" and "the paper said |she| would go" speak of others than the speaker. */
function isOneself(
  { document: { text }, byName }: Cast,
  span: Span,
  { speaker, cue }: StatementFinding,
): boolean {
  const word = text.slice(span.start, span.end).toLowerCase();
  const person = byName.get(speaker?.name ?? '')?.kind === 'person';
  if (/^(?:he|she)$/.test(word)) return person || speaker?.anonymous === true;
  const addressed =
    cue !== null &&
    cue.end < span.start &&
    /\p{L}/u.test(text.slice(cue.end, span.start).replace(/\bthat\b/, ''));
  return !(word === 'they' && person && addressed);
}

const says =
  /^(?:said|says|say|saying|added|adds|announced|confirmed|insisted|stressed|repeated|argued|noted|told|tells|warned|warns)$/;

/** "|The operator| said it would pay more": who says it speaks of itself; elsewhere whoever the pronoun stands for. */
function partyOfSayer(cast: Cast, span: Span): string | null {
  const { document, people } = cast;
  const sentence = sentenceAt(document, span.start);
  const before = sentence ? tokenise(document.text, { start: sentence.start, end: span.start }) : [];
  const that = before.at(-1)?.lower === 'that' ? before.length - 2 : before.length - 1;
  // "She told |the other side| that her government would not pay".
  const addressed = before.findLastIndex(
    ({ lower }, index) => index >= that - 6 && /^(?:told|tells)$/.test(lower),
  );
  const at = addressed < 0 ? that : addressed;
  const they = document.text.slice(span.start, span.end).toLowerCase() === 'they';
  if (they && addressed >= 0 && /^(?:he|she)$/.test(before[addressed - 1]?.lower ?? '')) return null;
  // "said the figures were wrong and that |it| would not pay".
  const joined =
    /^(?:and|but)$/.test(before[at]?.lower ?? '') &&
    /^(?:it|they)$/i.test(document.text.slice(span.start, span.end));
  const remark = joined ? remarkAt(cast, span.start) : null;
  if (remark?.kind === 'indirect') return partyOfSpeaker(cast, remark);
  if (!says.test(before[at]?.lower ?? '')) {
    const entry = people.resolve(span) ?? people.resolve(possessorIn(document.text, span));
    return (entry && partyOfResolved(cast, entry, span)) ?? carriedSubject(cast, span, holdersIn(cast));
  }
  const subject = subjectBefore(before, verbGroup(before, at).start);
  const [only, ...others] = subject ? holdersOf(cast, subject) : [];
  return only !== undefined && others.length === 0 ? only : null;
}

/** Whom a pronoun's bearer speaks for; an unnamed one ("A spokesman for the group … |He| warned") by its own words. */
function partyOfResolved(cast: Cast, entry: PeopleEntry, { start }: Span): string | null {
  const party = partyOfEntry(cast, entry);
  if (party !== null || entry.kind !== 'anonymous') return party;
  const { entries, mentions } = cast.people;
  const index = entries.indexOf(entry);
  const told = mentions.find((mention) => mention.entry === index && mention.end < start);
  const [only, ...others] = told ? holdersOf(cast, told) : [];
  return only !== undefined && others.length === 0 ? only : null;
}

/** "|His| members will stop work": whose they are. */
function possessorIn(text: string, span: Span): Span {
  const first = /^\p{L}+/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start, end: span.start + first };
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

/** The party of whoever makes a remark. */
export function partyOfSpeaker(cast: Cast, { speaker, source }: StatementFinding): string | null {
  if (!speaker) return null;
  // "Ida Holm's office" speaks for her.
  const served = cast.byName.get(
    /^(.+)['’]s (?:office|team|campaign|lawyers)$/.exec(speaker.name)?.[1] ?? '',
  );
  if (served?.kind === 'person') return partyOfEntry(cast, served);
  const master = source && masterOf(cast, source);
  if (master) return master;
  const entry = cast.byName.get(speaker.name);
  const named = entry?.kind === 'person' || (entry?.kind === 'organisation' && entry.party !== null);
  if (entry && (named || !source)) return partyOfEntry(cast, entry);
  const words = source ? cast.document.text.slice(source.start, source.end) : '';
  // "Their association, Kornbund, said".
  if (entry?.kind === 'organisation' && /^(?:its|their)\s/i.test(words) && words.includes(entry.person.name))
    return partyOfEntry(cast, entry);
  const own = source && entry?.kind !== 'person' ? ofOwnSubject(cast, source) : null;
  if (own !== null) return own;
  // The words beside the remark say more than the name: "Norwegian fishermen" are not Norway.
  const [only, ...others] = source ? holdersOf(cast, beforeComma(cast, source)) : [];
  if (only === undefined && entry?.kind === 'anonymous') return houseBefore(cast, entry);
  // "Lothian Lines, the operator,": the name, with what explains it.
  if (only === undefined && entry?.kind === 'organisation' && source) {
    return words.includes(entry.person.name) || generalWord.test(words) ? partyOfEntry(cast, entry) : null;
  }
  return only !== undefined && others.length === 0 ? only : null;
}

const itsOffice =
  /^its\s(?:\p{Ll}+\s){0,2}(?:minister|ministry|president|premier|ambassador|envoy|negotiators?|government|spokes(?:man|woman|person)|chief|leader|chair(?:man|woman)?|delegation|lawyers?)$/u;

/** "|Ostland| will fill the lake, its energy minister said": the party that the sentence begins with. */
function ofOwnSubject(cast: Cast, source: Span): string | null {
  const { text } = cast.document;
  if (!itsOffice.test(text.slice(source.start, source.end))) return null;
  const home = sentenceAt(cast.document, source.start);
  return home ? (houseAt(cast, home, true) ?? houseAt(cast, home, false)) : null;
}

/** "|Lothian Lines|, the operator": without what explains it. */
function beforeComma({ document: { text } }: Cast, { start, end }: Span): Span {
  const comma = text.slice(start, end).indexOf(',');
  return { start, end: comma < 0 ? end : start + comma };
}
