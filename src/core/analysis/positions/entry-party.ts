import type { PeopleEntry } from '../people/people.ts';
import type { Cast } from './cast.ts';
import { houseBefore, masterOf, ownerOf } from './owners.ts';
import { landOf, landOfDateline, townOf } from './town.ts';

/** Titles of people who speak for nobody but themselves, as those who study, judge, report or were once somebody. */
const ownMind =
  /\b(?:former|ex-\w+|judges?|justice|professors?|analysts?|experts?|activists?|journalists?|reporters?|correspondent|editor|coach|bishop|archbishop|author|economist|historian|strategist|pollster|adviser|lawyer|attorney(?!\s(?:general|for)\b))\b/i;
/** Offices whose holders speak for themselves, not for their country. */
const ownSeat =
  /^(?:sens?\.?|reps?\.?|representative|cllr\.?|deputy)$|^(?!.*\b(?:ministers?|secretary|president|premier|bank|ambassador)\b).*\b(?:senators?|congress(?:man|woman|person)|gov\b|governors?|candidates?|nominees?|lawmakers?|m\.?p\.?s?|legislator|alder(?:man|woman)|council(?:man|woman|or|lor)s?|opposition)\b/i;
/** Offices whose holders are told by name where the article does not say of which country or house. */
const office =
  /\b(?:minister|president|premier|chancellor|secretary|commissioner|chair|chairman|chairwoman|leader|taoiseach|king|queen|sultan|emir|prince|attorney\sgeneral|head|chief|boss|director|mayor|owner|founder|landlord|landlady|organi[sz]er|speaker|whip|treasurer|governor-general|ambassador|envoy|negotiator|commander|warlord|sheriff|superintendent|rector|provost|principal|convenor|steward|reeve|elder)\b/i;

/** Bodies that teach, report or study and take no side at a table. */
const bystander =
  /\b(?:University|College|School|Institute|Observatory|Radio|Television|TV|News|Times|Post|Journal|Herald|Tribune|Guardian|Telegraph|Press|Broadcasting|Hospital|Museum|Library|Laboratory)\b/;
/** "union president", "a league official": the kind of body that an office is held in. */
const officeIn =
  /^(?:an? |the )?(?:senior |top |chief )?(\p{Ll}{4,12}) (?:general secretary|chief executive|(?:chief |lead )?negotiators?|president|leaders?|leadership|boss|bosses|chief|chair|chairman|chairwoman|spokes\p{Ll}+|officials?|executives?|representatives?)$/u;
/** Who runs a company or a union speaks for it, whatever its name looks like. */
const manager =
  /^(?:chief executive(?: officer)?|ceo|boss|general secretary|managing director|chair(?:man|woman|person)?|president|head|director|leader|manager|commissioner|treasurer|secretary|convenor|delegate|steward|organi[sz]er|vice-president|deputy leader|spokes(?:man|woman|person)|(?:chief |lead )?negotiator)$/i;

/** True for the title of somebody who speaks for no country and no house: a mayor, a senator, a former minister. */
export function speaksForOneself(title: string): boolean {
  return ownMind.test(title) || ownSeat.test(title);
}

/** Whom an entry speaks for: its party, the organisation that it belongs to, or itself where it is one. */
export function partyOfEntry(cast: Cast, entry: PeopleEntry): string | null {
  const known = parties.get(cast) ?? new Map<PeopleEntry, string | null>();
  parties.set(cast, known);
  let party = known.get(entry);
  if (party === undefined) {
    party = readParty(cast, entry);
    known.set(entry, party);
  }
  return party;
}

/** A long transcript has some thousand remarks of the same few people. */
const parties = new WeakMap<Cast, Map<PeopleEntry, string | null>>();

function readParty(cast: Cast, entry: PeopleEntry): string | null {
  const { bodies, document, homes } = cast;
  const { person, kind, party } = entry;
  const { name, title = '', affiliation } = person;
  // What looks like a person's name may be a company's that the article tells as such.
  const self = bodies.named(name);
  if (self !== null) return self;
  if (ownMind.test(title)) return null;
  if (ownSeat.test(title)) return kind === 'person' ? name : null;
  // "Mayor Ida Moor of Lund" speaks for Lund.
  if (/\bmayor(?:ess)?\b/i.test(title))
    return affiliation !== undefined && isBody(affiliation) ? affiliation : (townOf(cast, name) ?? name);
  const body = affiliation === undefined ? null : bodies.named(affiliation);
  if (body !== null || party !== null) return body ?? party;
  if (kind === 'organisation') return bystander.test(name) ? null : (bodies.named(name) ?? name);
  if (affiliation !== undefined && manager.test(title) && isBody(affiliation))
    return personNamed(cast, affiliation) ?? affiliation;
  const home = homes.get(name);
  if (home !== undefined) return home;
  const local =
    affiliation === undefined || !kindAlone.test(affiliation)
      ? null
      : bodies.roled(affiliation.toLowerCase().replace(/^(?:local|branch|section)$/, 'union'));
  if (local !== null) return local;
  const master = kind === 'person' ? masterOf(cast, entry) : null;
  // "Holm's spokesman" speaks for whom Holm speaks for; nobody serves a servant.
  const served = master && masterOf(cast, master) === null ? partyOfEntry(cast, master) : null;
  if (served !== null) return served;
  const land = kind === 'person' && office.test(title) ? landOf(cast, name) : null;
  if (land !== null) return land;
  const owner = kind === 'person' ? ownerOf(cast, entry) : null;
  if (owner !== null) return owner;
  const role = (kind === 'person' ? title : name).toLowerCase();
  const house = houseBefore(cast, entry);
  if (house !== null) return house;
  const capital = kind === 'person' && ofCabinet.test(title) ? landOfDateline(cast) : null;
  if (capital !== null) return capital;
  const only = ofKind(cast, role);
  if (only !== null) return isLongerTitle(document.text, title, name) ? null : only;
  const own = office.test(title) && (affiliation === undefined || kindAlone.test(affiliation));
  return (kind === 'person' && own) || cast.untitled.has(name) ? name : null;
}

const ofCabinet = /^(?!.*\bprime\sminister\b(?<!deputy\sprime\sminister)).*\bminister\b/i;

/** "a spokesman for |Mrs. Holm|" → "Ida Holm". */
function personNamed({ bySurname }: Cast, words: string): string | null {
  const surname = /^(?:Mr|Mrs|Ms|Dr)\.?\s(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase();
  return (surname !== undefined && bySurname.get(surname)?.[0]?.person.name) || null;
}

/** True for the title of an office that holds positions. */
export function isOffice(title: string): boolean {
  return office.test(title) || ownSeat.test(title);
}

/** False for "|Branch| chairman", which is no name. */
export function isBody(affiliation: string): boolean {
  return !bystander.test(affiliation) && !thinkers.test(affiliation) && !kindAlone.test(affiliation);
}

const thinkers = /\b(?:Project|Cent(?:er|re)|Think ?[Tt]ank|Policy)\b/;
const kindAlone =
  /^(?:Plant|Mill|Mine|Factory|Site|Store|District|Regional|County|City|Provincial|Town|Village|Authority|Branch|Union|Club|Party|Local|Section|Team|Company|Group|Council|Board|Guild|League|Campaign|State|National)$/i;

/** "general secretary", "chief executive", "union president": the article's only body of the kind that has such. */
function ofKind({ bodies }: Cast, role: string): string | null {
  if (role === 'general secretary') return bodies.roled('union');
  if (/^(?:chief executive(?: officer)?|managing director)$/.test(role)) return bodies.roled('company');
  return bodies.roled(officeIn.exec(role)?.[1] ?? '');
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
