import type { Introduction } from './descriptions.ts';
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

/** Titles that one noun may stand for. */
const classes: Readonly<Record<string, RegExp>> = {
  spokesperson: /^spokes/,
  spokesman: /^spokes(?:man|person)$/,
  spokeswoman: /^spokes(?:woman|person)$/,
  chair: /^(?:co-|vice-)?chair/,
  chairman: /^chair(?:man|person)?$/,
  chairwoman: /^chair(?:woman|person)?$/,
  chairperson: /^chair/,
  diplomat: /^(?:ambassador|envoy|diplomat|negotiator|representative|consul|minister|secretary|attach)/,
  envoy: /^(?:envoy|ambassador|representative|emissary|negotiator)/,
  ambassador: /^(?:ambassador|envoy)/,
  minister: /^(?:minister|secretary)/,
  premier: /^(?:premier|minister)$/,
  leader: /^(?:leader|president|premier|chancellor|minister|chair|chief|king|head|taoiseach)/,
  senator: /^sen(?:ator|\.)/,
  congressman: /^(?:congressman|representative|rep\.)/,
  congresswoman: /^(?:congresswoman|representative|rep\.)/,
  lawmaker: /^(?:lawmaker|senator|sen\.|rep\.|congress|mp|legislator|parliamentarian|representative)/,
  governor: /^gov(?:ernor|\.)/,
  general: /^(?:general|gen\.)/,
  colonel: /^(?:colonel|col\.)/,
  major: /^(?:major|maj\.)/,
  captain: /^(?:captain|capt\.)/,
  sergeant: /^(?:sergeant|sgt\.)/,
  lieutenant: /^(?:lieutenant|lt\.)/,
  admiral: /^(?:admiral|adm\.)/,
  commander: /^(?:commander|cmdr\.)/,
  brigadier: /^(?:brigadier|brig\.)/,
  councillor: /^(?:councillor|cllr)/,
  chief:
    /^(?:chief|head|president|director|executive|ceo|commissioner|secretary-general|director-general|governor)/,
  boss: /^(?:boss|head|chief|executive|ceo|director|manager|chair)/,
  ceo: /^(?:ceo|executive)/,
  negotiator: /^(?:negotiator|envoy)/,
};
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

/** True where a noun, "the minister", may point at a holder of the title. */
function isOfClass(noun: string, head: string): boolean {
  return noun === head || (Object.hasOwn(classes, noun) && classes[noun]?.test(head) === true);
}

/**
 * Whose role some words tell ("the deputy secretary"), of holders ordered from the one last spoken of.
 * Null where none holds it, or two hold it and neither fits better.
 */
export function matchRole(role: Role, recent: readonly RoleHolder[]): RoleHolder | null {
  if (role.head === 'counterpart') return onlyOf(role.party, recent);
  const holders = recent.filter((holder) => holds(holder, role));
  const exact = holders.filter((holder) => holder.introductions.some((one) => isExact(one, role)));
  if (role.head === 'diplomat') exact.push(...holders.filter((one) => !exact.includes(one) && isEnvoy(one)));
  const named = holders.filter((holder) => holder.introductions.some(({ head }) => head === role.head));
  const fitting = [exact, named, holders].find((tier) => tier.length > 0) ?? [];
  const [latest, second] = fitting;
  if (!latest || !second) return latest ?? null;
  if (role.capital) return onlyHome(fitting);
  // "A met B. The minister said": either.
  if (latest.sentence === second.sentence) return null;
  return (wide.has(role.head) && exact.length === 0) || (exact.length > 0 && latest !== holders[0])
    ? null
    : latest;
}

/** True where any holds the role that some words tell, be it two or more. */
export function isHeld(role: Role, holders: readonly RoleHolder[]): boolean {
  return holders.some((holder) => holds(holder, role));
}

/** "his Greek counterpart": the only one of that country with an office, if there is one alone. */
function onlyOf(party: string | null, recent: readonly RoleHolder[]): RoleHolder | null {
  const [only, other] = recent.filter(
    (holder) =>
      party !== null && holder.party === party && holder.introductions.some(({ head }) => head !== null),
  );
  return other === undefined ? (only ?? null) : null;
}

/** Of a minister and an ambassador "the diplomat" is the ambassador. */
function isEnvoy({ introductions }: RoleHolder): boolean {
  return introductions.some(({ head }) => /^(?:ambassador|envoy|consul|diplomat|attach)/.test(head ?? ''));
}

/** "Foreign Minister A met Foreign Minister B of Peru. The Minister stressed": A, whose ministry writes. */
function onlyHome(holders: readonly RoleHolder[]): RoleHolder | null {
  const [only, other] = holders.filter(({ home }) => home);
  if (other === undefined && only !== undefined) return only;
  return holders.find(({ host }) => host) ?? null;
}

function holds(holder: RoleHolder, role: Role): boolean {
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
    if (one.head === null || !isOfClass(role.head, one.head)) return false;
    if (former.test(role.title) !== former.test(one.title ?? '')) return false;
    if (wide.has(role.head) && role.details.length === 0) return true;
    const title = `${one.details.join(' ')} ${one.head}`;
    return role.details.every((detail) => title.includes(spelling(detail)) || title.includes(detail));
  });
}

function spelling(detail: string): string {
  return detail.replace('defence', 'defense').replace('labour', 'labor');
}

function isExact(one: Introduction, role: Role): boolean {
  return one.head === role.head && one.details.length === role.details.length;
}
