import type { Person } from '../../model/finding.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { partyNamed, partyOf } from '../people/parties.ts';
import type { PeopleEntry } from '../people/people.ts';
import { plainWords } from '../people/plain-words.ts';
import { bodyNoun, humanNoun, pointsBack } from './human-nouns.ts';
import type { Scene } from './scene.ts';
import { bareNamesIn, namesOfCountry } from './sides-bare-names.ts';
import { groupWordsIn } from './sides-groups.ts';
import { isOrgan, ownNamesIn } from './sides-own-names.ts';

/** Who comes together, as a clause tells it. */
export interface Sides {
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
  /** Words for people that no name goes with ("union leaders"): sides without a common name. */
  readonly groups: number;
  /** The same in the article's words, as far as they say who it is ("palm growers"); for the title. */
  readonly unnamed: readonly string[];
  /** "They", "the two sides": whoever was named before. */
  readonly back: boolean;
}

/** Nobody. */
export const none: Sides = { parties: [], participants: [], groups: 0, unnamed: [], back: false };
/** How many sides are known. */
export function count(sides: Sides): number {
  const persons = sides.participants.length;
  return (
    Math.max(persons, sides.parties.length) +
    (persons + sides.parties.length < 2 ? Math.min(1, sides.groups) : 0)
  );
}

/** How many a telling names, countries, bodies and people. */
export function countNamed({ parties, participants }: Sides): number {
  return parties.length + participants.length;
}

/** The countries and bodies are the same, in whatever order. */
export function haveSameParties(a: Sides, b: Sides): boolean {
  return [...a.parties].sort().join() === [...b.parties].sort().join();
}

/** Two countries or more, or two people, are known by name. */
export function isPaired({ parties, participants }: Sides): boolean {
  return Math.max(parties.length, participants.length) > 1;
}

/** Both, each name once. */
export function merge(a: Sides, b: Sides): Sides {
  const participants = [...a.participants];
  for (const person of b.participants) {
    if (!participants.some((one) => one.name === person.name)) participants.push(person);
  }
  return {
    parties: [...new Set([...a.parties, ...b.parties])],
    participants,
    groups: a.groups + b.groups,
    unnamed: [...new Set([...a.unnamed, ...b.unnamed])],
    back: a.back || b.back,
  };
}

/** The persons, parties and groups named within a span. */
export function sidesIn(scene: Scene, outer: Span): Sides {
  const aside = asideIn(scene, outer);
  if (aside?.comma !== undefined && aside.start === outer.start)
    return sidesIn(scene, { start: aside.comma, end: outer.end });
  const span = aside ? { start: outer.start, end: aside.start } : outer;
  const inside = (at: Span): boolean => at.start >= span.start && at.start < span.end;
  const named = scene.parties.filter(
    ({ span: at, kind }) =>
      inside(at) && !isSetting(scene, at) && !isOfBody(scene, at) && !isPrivate(scene, at, kind),
  );
  const mentions = scene.mentions.filter((mention) => inside(mention) && counts(scene, mention));
  const entries = [
    ...mentions.map(({ entry }) => scene.people.entries[entry]),
    ...joinedNames(scene, span),
  ].filter((entry) => entry !== undefined);
  const words = scene.lower.slice(span.start, span.end);
  const read = [
    ...scene.parties.map((one) => one.span),
    ...scene.mentions.filter((one) => isKnown(scene, one)),
  ];
  const isRead = (at: Span): boolean => isSetting(scene, at) || read.some((one) => overlaps(one, at));
  const strangers = namesOfCountry(scene, span).filter((one) => !isRead(one));
  const isKnownName = (at: Span): boolean => isRead(at) || strangers.some((one) => overlaps(one, at));
  const own = ownNamesIn(scene, span, isKnownName);
  const isInside = (at: Span): boolean => own.some((name) => contains(name, at));
  return {
    parties: inOrder([
      ...named
        .filter(({ span: at }) => !isInside(at))
        .map(({ span: { start }, party }) => ({ start, party })),
      ...mentions.flatMap((mention) => {
        const entry = scene.people.entries[mention.entry];
        const parties = entry === undefined ? [] : partiesOf(entry, isOwnBody(scene, mention));
        return parties.map((party) => ({ start: mention.start, party }));
      }),
      ...joinedNames(scene, span)
        .flatMap((entry) => partiesOf(entry, false))
        .map((party) => ({ start: span.end, party })),
      ...own,
    ]),
    participants: distinctPeople([
      ...entries.filter(({ kind }) => kind === 'person').map(({ person }) => person),
      ...strangers.map(({ person }) => person),
      ...bareNamesIn(scene, span, (at) => isKnownName(at) || own.some((one) => overlaps(one, at))),
    ]),
    groups: unnamedIn(scene, span),
    unnamed: groupWordsIn(scene, span, (at) => isRead(at) || own.some((one) => overlaps(one, at))),
    back: pointsBack.test(words),
  };
}

/** How many words for people stand in a span that are no part of somebody's title: "|officials|", not "|President| Roe". */
function unnamedIn(scene: Scene, { start, end }: Span): number {
  const starts = new Set(scene.mentions.map((mention) => mention.start));
  return [...scene.lower.slice(start, end).matchAll(humanNoun)].filter(
    (match) => !starts.has(start + match.index + match[0].length + 1),
  ).length;
}

const beside =
  /^\W*on the (?:sidelines|margins|fringes) of\b|\b(?:sidelines|margins|fringes) of\b|\bunder (?:[^,;]{1,30} )?(?:chairmanship|mediation|auspices|supervision|aegis|presidency|umpire|arbiter|mediator|facilitator|guidance|sponsorship)\b/;

/** "on the |sidelines of the summit|, …", "met |on the margins of| the assembly": where, and the comma behind it. */
function asideIn({ lower }: Scene, { start, end }: Span): { start: number; comma?: number } | null {
  const aside = beside.exec(lower.slice(start, end));
  if (!aside) return null;
  const comma = lower.indexOf(',', start + aside.index);
  return { start: start + aside.index, ...(comma > 0 && comma < end ? { comma } : {}) };
}

/** Not a place, and no organisation whose words are read as parties already ("the NATO-Russia Council"). */
function counts(scene: Scene, mention: Scene['mentions'][number]): boolean {
  if (mention.form === 'anonymous')
    return !scene.parties.some((one) => contains(mention, one.span) && isPrivate(scene, one.span, one.kind));
  if (mention.form !== 'organisation') return !isDistrict(scene, mention);
  return (
    !isSetting(scene, mention) &&
    (isOwnBody(scene, mention) || !scene.parties.some(({ span }) => overlaps(span, mention)))
  );
}

/** "Former |Kent County| sheriff": a district that only looks like a name. */
function isDistrict(scene: Scene, { entry, form }: Scene['mentions'][number]): boolean {
  const name = form === 'full' ? (scene.people.entries[entry]?.person.name ?? '') : '';
  return / (?:County|City|Town|Province|District|Parish|Borough|Region)$/.test(name);
}

const ofState =
  /^(?:govern\w+|officials?|ministers?|ministry|president\w*|premiers?|chancellors?|leader\w*|delegat\w+|negotiat\w+|diplomats?|envoys?|ambassadors?|secretar\w+|sides?|counterparts?|colleagues?|generals?|commanders?|armies|army|military|forces|troops|soldiers|officers?|authorit\w+|representatives?|foreign|defen[cs]e|prime|king|queen|emir|prince|princess|sultan|mediators?|chiefs?|heads?|teams?|parliament\w*|lawmakers|senators?|congress\w*|mps|host|guest|opposite|sponsor\w*|interlocutors?|rebels?|opposition|factions?|parties|militants?|administration|cabinet|state|trade|finance|energy|interior|intelligence|security|national|central|leg|regulators?|watchdogs?|agency|agencies|commission|council|courts?|police|bank|embassy|consul|consulate|monarch|mission)$/;

/** "the |Japanese| drinks group Kaname", "|Peruvian| factions A and B": where a body is from that is named next. */
const describedBody =
  /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,2}(?:faction|movement|group|militia|union|company|companies|firm|club|bank|carrier|airline|newspaper|broadcaster|retailer|insurer|brewer|operator|developer|supplier|producer|manufacturer|giant|conglomerate|start-?up|charity|charities|\p{Ll}*maker|party|parties)s? (?=\p{Lu})/u;

/**
 * "|Kenyan| captives", "|Spain|'s unions": people of a country who do not speak for it. The members and organs of an
 * organisation do: "the |World Health Organization|'s emergency committee".
 */
function isPrivate(scene: Scene, at: Span, kind: string): boolean {
  if (kind === 'organisation') return false;
  const rest = scene.text.slice(at.end, at.end + 60);
  if (kind !== 'people' && !/^['’]s? /.test(rest)) return false;
  if (describedBody.test(rest)) return true;
  const words =
    /^(?:['’]s?)? ((?:\p{Ll}[\p{Ll}-]*['’]?(?: |(?=[,.;:)]|$))){1,4})/u.exec(rest)?.[1]?.trim().split(' ') ??
    [];
  const noun = words.findIndex(
    (word) => word.search(humanNoun) === 0 || /^(?:unions?|companies|firms|captives|prisoners)$/.test(word),
  );
  return noun >= 0 && !words.slice(0, noun + 1).some((word) => ofState.test(word) || plainWords.has(word));
}

/** Organs of a state: "the Russian Foreign Ministry" is Russia at a table, "the Norwegian Refugee Council" is itself. */
const stateOrgan =
  /\b(?:Ministry|Government|Parliament|Army|Navy|Embassy|Department|Delegation|Police|Cabinet|Presidency|Senate|Court|Mission|Treasury|Administration|Office|Forces|Assembly|Duma|Congress|Guards?|Corps|Military|Intelligence|Security|Supreme|Foreign|Defen[cs]e|Consulate|House|Secretariat|State|Air)\b/i;

/** "the |Zambia Revenue Authority|", "the |Norwegian Refugee Council|": a body that a country's name opens. */
function isOwnBody(scene: Scene, { entry: index, form }: Scene['mentions'][number]): boolean {
  const entry = form === 'organisation' ? scene.people.entries[index] : undefined;
  if (entry?.kind !== 'organisation') return false;
  const name = ownNameOf(entry);
  // "the Football Association of |Chile|" speaks for no country.
  if (entry.party === null && !/ of (?:the )?\p{Lu}\p{Ll}[\p{L}]+$/u.test(name)) return false;
  return (
    (name.split(' ').length > 2 || partyOf(name) === null) &&
    /^\p{Lu}/u.test(name) &&
    !stateOrgan.test(name) &&
    !isOrgan(name) &&
    partyNamed(name, scene.people.polities) === null
  );
}

/** "New Zealand's |Commerce Commission|", "the |Harbour Agency|'s board". */
function ownNameOf({ person }: PeopleEntry): string {
  const own = person.name.replace(/^.{3,40}['’]s (?=\p{Lu})/u, '');
  const organ = /['’]s \p{Ll}.*$/u.exec(own);
  return organ && bodyNoun.test(organ[0]) ? own.slice(0, organ.index) : own;
}

/** The country in a body's name ("the |Norwegian| Refugee Council") or that it is of ("|Britain|'s Competition Authority"). */
function isOfBody(scene: Scene, at: Span): boolean {
  return scene.mentions.some((mention) => {
    if (mention.form !== 'organisation' || mention.end < at.end || mention.start > at.end + 3) return false;
    const between = scene.text.slice(at.end, mention.start);
    const isOwner =
      /^['’]s $/.test(between) && !stateOrgan.test(scene.text.slice(mention.start, mention.end));
    return isOwner || (mention.start <= at.start && isOwnBody(scene, mention));
  });
}

/** Not only "Castlelight executives", whom no name and no party goes with. */
function isKnown(scene: Scene, { entry: index }: Scene['mentions'][number]): boolean {
  const entry = scene.people.entries[index];
  return entry !== undefined && (entry.kind !== 'anonymous' || partiesOf(entry, false).length > 0);
}

/** "the |Holm-Mori| call": people of the article by their last names. */
function joinedNames(scene: Scene, span: Span): PeopleEntry[] {
  const match = /(\p{Lu}[\p{L}'’]+)[-–—](\p{Lu}[\p{L}'’]+)/u.exec(scene.text.slice(span.start, span.end));
  if (!match) return [];
  return match.slice(1, 3).flatMap((last) => {
    const entry = scene.people.entries.find(
      ({ kind, person }) => kind === 'person' && person.name.endsWith(` ${last}`),
    );
    return entry ? [entry] : [];
  });
}

function partiesOf(entry: PeopleEntry, isOwn: boolean): string[] {
  if (entry.kind === 'organisation') {
    if (isOwn) return [ownNameOf(entry)];
    const party = entry.party ?? partyOf(entry.person.name);
    if (party !== null) return [party];
    // "the Northern Bank's board"
    const name = entry.person.name.replace(/['’]s \p{Ll}.*$/u, '');
    return isProper(name) ? [partyOf(name) ?? name] : [];
  }
  if (entry.party !== null) return [entry.party];
  const { affiliation } = entry.person;
  return entry.kind === 'anonymous' && affiliation !== undefined && isProper(affiliation)
    ? [affiliation]
    : [];
}

/** A name of its own, not "the government" or a body of an organisation named beside it. */
function isProper(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    !/^(?:The )?(?:(?:General|Executive|Permanent|Governing|Ministerial|Special|Steering|Joint|Central|Supreme|National|Federal|Supervisory|Managing|Management|State|City|Town|County|Annual|Spring|Summer|Autumn|Winter|Founding|Plenary|Local|Regional|Foreign|Finance|Defen[cs]e|Interior|Privy|Upper|Lower|House|Security|Military|European|Constitutional) )?(?:Council|Assembly|Commission|Committee|Government|Parliament|Ministry|Congress|Senate|House|Cabinet|Court|Board(?: of (?:Directors|Governors|Trustees|Commissioners|Management))?)$/u.test(
      name,
    )
  );
}

/** The parties as the text names them, each once. */
function inOrder(told: readonly { readonly start: number; readonly party: string }[]): string[] {
  return [...new Set(told.toSorted((a, b) => a.start - b.start).map(({ party }) => party))];
}

/** Each person once, by name; of several the last. */
export function distinctPeople(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.name, person])).values()];
}

const setting =
  /\b(?:(?:in|near|outside|inside|across|at|(?<!\b(?:spoken?|speak(?:s|ing)?|talk(?:ed|ing)) (?:[\w-]+ ){0,4})to|around|on|over|about) (?:the )?|(?:at|in|outside|to) the (?:[\w-]+ )?(?:offices?|headquarters|seat|mission|embassy|building|residence|home|invitation|request|premises) of (?:the )?(?:[\p{Ll}-]+ ){0,3}|\b(?:former|ex-\w+) (?:[\p{Ll}-]+ ){0,4}(?:of|at|for) (?:the )?|\b(?:envoys?|representatives?|coordinators?|advis[eo]rs?|commissioners?) (?:for|on) (?:the )?|\bat (?:the )?(?:[\p{Ll}-]+ )?(?:service|office|ministry|court|tribunal|headquarters|hotel|club|centre|center|university|institute|agency) )$/u;

const afterTown = /\b(?:in|near|outside|at|to|from) (?:\p{Lu}[\p{L}.'’-]+[ -]){0,2}\p{Lu}[\p{L}.'’-]+, $/u;
const closesPlace =
  /^(?:[,.;:)]|$| (?:on|in|at|next|this|last|late|early|later|earlier|from|to|for|by|with|during|between|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/;

/** "in Norway", "near Poland", "at the offices of the mediator", "in Geneva, Switzerland, on Monday": where, not who. */
function isSetting(scene: Scene, at: Span): boolean {
  const from = Math.max(0, at.start - 70);
  if (setting.test(scene.lower.slice(from, at.start))) return true;
  const town = afterTown.exec(scene.text.slice(from, at.start));
  if (town === null || !closesPlace.test(scene.lower.slice(at.end, at.end + 12))) return false;
  // "from Norway, Chile and Peru": no town stands before the comma.
  const before = { start: from + town.index, end: at.start };
  return !scene.parties.some(({ span }) => overlaps(span, before));
}
