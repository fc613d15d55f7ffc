import type { Introduction } from './descriptions.ts';
import { isPartOfOffice, standsFor } from './office-kinds.ts';
import { only } from './only.ts';
import { organisationWords } from './plain-words.ts';
import { isState } from './publisher.ts';
import type { Role } from './roles.ts';

/** Somebody with titles, and where the article last spoke of him or her. */
export interface RoleHolder {
  readonly entry: number;
  readonly introductions: readonly Introduction[];
  readonly party: string | null;
  readonly affiliation: string | null;
  /** Index of the sentence that last named him or her, by name or title. */
  readonly sentence: number;
  /** The one whose office publishes the text: titled without a country, or of the country that the text's head names. */
  readonly home: boolean;
  /** Named before all others with an office in a text that an office publishes. */
  readonly host: boolean;
}

/** Nouns too wide to point forward or to stand alone for a title that says more. */
const wide = new Set([
  'diplomat',
  'leader',
  'official',
  'politician',
  'officer',
  'member',
  'lawmaker',
  'expert',
]);

const former = /^(?:former|ex-|one-time|onetime)\b/i;

/**
 * Whose role some words tell ("the deputy secretary"), of holders ordered from the one last spoken of.
 * Null where none holds it, or two hold it and neither fits better.
 */
export function matchRole(role: Role, recent: readonly RoleHolder[]): RoleHolder | null {
  if (role.head === 'counterpart') return onlyOf(role.party, recent);
  const holders = recent.filter((holder) => holds(holder, role, recent));
  const exact = holders.filter((holder) => holder.introductions.some((one) => isExact(one, role)));
  if (role.head === 'diplomat') exact.push(...holders.filter((one) => !exact.includes(one) && isEnvoy(one)));
  const named = holders.filter((holder) => holder.introductions.some(({ head }) => head === role.head));
  const fitting = [exact, named, holders].find((tier) => tier.length > 0) ?? [];
  const [latest, second] = fitting;
  const counterpart =
    latest && role.party === null && !role.capital ? counterpartAfter(latest, recent) : null;
  if (counterpart !== null) return counterpart;
  if (!latest || !second) return latest ?? null;
  if (role.capital) return onlyHome(fitting);
  // "A met B. The minister said": either.
  if (latest.sentence === second.sentence) return null;
  return (wide.has(role.head) && exact.length === 0) || (exact.length > 0 && latest !== holders[0])
    ? null
    : latest;
}

/** "Said Chile's minister, Ana Rojas. Her counterpart, Luis Paz, thanked her. The minister": Paz holds it too. */
function counterpartAfter(latest: RoleHolder, recent: readonly RoleHolder[]): RoleHolder | null {
  return (
    recent.find(
      (one) =>
        one.sentence > latest.sentence &&
        one.introductions.length > 0 &&
        one.introductions.every(({ head }) => head === 'counterpart'),
    ) ?? null
  );
}

/** True where any holds the role that some words tell, be it two or more. */
export function isHeld(role: Role, holders: readonly RoleHolder[]): boolean {
  return holders.some((holder) => holds(holder, role, holders));
}

/** "his Greek counterpart": the only one of that country with an office, if there is one alone. */
function onlyOf(party: string | null, recent: readonly RoleHolder[]): RoleHolder | null {
  return only(
    recent.filter(
      (holder) =>
        party !== null && holder.party === party && holder.introductions.some(({ head }) => head !== null),
    ),
  );
}

/** Of a minister and an ambassador "the diplomat" is the ambassador. */
function isEnvoy({ introductions }: RoleHolder): boolean {
  return introductions.some(({ head }) => /^(?:ambassador|envoy|consul|diplomat|attach)/.test(head ?? ''));
}

/** "Foreign Minister A met Foreign Minister B of Peru. The Minister stressed": A, whose ministry writes. */
function onlyHome(holders: readonly RoleHolder[]): RoleHolder | null {
  return only(holders.filter(({ home }) => home)) ?? holders.find(({ host }) => host) ?? null;
}

function holds(holder: RoleHolder, role: Role, among: readonly RoleHolder[]): boolean {
  if (role.party !== null && holder.party !== role.party && holder.affiliation !== role.affiliation)
    return false;
  if (
    role.party === null &&
    role.affiliation !== null &&
    role.affiliation !== (holder.affiliation ?? role.affiliation)
  ) {
    return false;
  }
  return holder.introductions.some((one) => {
    if (one.head === null) return false;
    if (one.head === 'counterpart' && holder.party !== null && role.party === holder.party)
      return isPeer(role, among);
    if (!standsFor(role, { head: one.head, details: one.details })) return sitsInHouse(role, one, holder);
    if (former.test(role.title) !== former.test(one.title ?? '')) return false;
    if (wide.has(role.head) && role.details.length === 0) return true;
    const body = `${one.affiliation ?? ''} ${one.short ?? ''} ${holder.affiliation ?? ''}`.toLowerCase();
    if (one.head !== role.head && role.field !== null && !isBodyOf(role.field, body)) return false;
    const title = `${one.details.join(' ')} ${one.head}`;
    return role.details.every(
      (detail) =>
        title.includes(spelling(detail)) ||
        title.includes(detail) ||
        isPartOfOffice(role, { head: one.head ?? '', details: one.details }, detail) ||
        (general.test(detail) && holder.affiliation !== null) ||
        (organisationWords.has(detail) && isBodyOf(detail, body)),
    );
  });
}

/** "Minister Lind met his Peruvian counterpart, Ana Holm": "the Peruvian minister", "the Peruvian leader" is she, and no president. */
function isPeer({ head, title, details }: Role, among: readonly RoleHolder[]): boolean {
  const shared = among.some(({ introductions }) => introductions.some((one) => one.head === head));
  const peer = isState.test(head) ? shared : wide.has(head);
  return peer && !former.test(title) && !details.some((detail) => /^(?:deputy|vice|junior)$/.test(detail));
}

/** "the lawmaker" for the president of Congress. */
function sitsInHouse(role: Role, one: Introduction, holder: RoleHolder): boolean {
  if (
    !/^(?:lawmaker|parliamentarian|legislator|deputy|congress(?:wo)?man)$/.test(role.head) ||
    role.details.length > 0
  )
    return false;
  const house = /\b(?:Congress|Parliament|Senate|Assembly|House|Chamber|Duma|Knesset|Bundestag|Rada)\b/;
  return (
    /^(?:president|speaker|chair|leader|whip)/.test(one.head ?? '') && house.test(holder.affiliation ?? '')
  );
}

function spelling(detail: string): string {
  return detail.replace('defence', 'defense').replace('labour', 'labor');
}

function isExact(one: Introduction, role: Role): boolean {
  return one.head === role.head && one.details.length === role.details.length;
}

/** "the head of the enterprise": whatever the body is. */
const general = /^(?:company|firm|enterprise|organi[sz]ation|institution|agency|body|department|group)$/;

/** Words in the names of what a noun stands for: "the union leader" of the Federation of Rail Staff. */
const bodies: Readonly<Record<string, RegExp>> = {
  union: /union|federation|association|brotherhood|guild|syndicate|congress/,
  airline: /air|airlines|airways/,
  company: /\b(?:plc|ag|inc|ltd|corp|group|holdings|industries)\b/,
  bank: /bank|lender|reserve/,
  charity: /trust|foundation|fund/,
  hospital: /hospital|trust|clinic|infirmary/,
  school: /school|academy|college/,
  college: /college|school/,
  university: /university|college|institute/,
  club: /club|united|city|rovers|athletic|fc\b/,
  police: /police|constabulary|force/,
};

/** "union" for "Federation of Rail Staff", "airline" for "Nordair". */
function isBodyOf(noun: string, body: string): boolean {
  return body.includes(noun) || (Object.hasOwn(bodies, noun) && bodies[noun]?.test(body) === true);
}
