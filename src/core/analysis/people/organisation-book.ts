import { type ArticleWords, type Stretch, sameSentence, wordsOf } from './article-words.ts';
import type { OrganisationName } from './organisation-names.ts';
import type { Affiliations } from './profile.ts';

/** An organisation of the article by the fullest name seen. */
export interface Organisation {
  readonly name: string;
  readonly party: string | null;
  readonly affiliation: string | null;
}

/** A place in the text that names an organisation. */
export interface OrganisationPlace extends Stretch {
  readonly organisation: Organisation;
}

/** Bodies of the European Union that readers know by their own names. */
export const ofUnion = /^European (?:Commission|Parliament|Council)$/;

/** Nouns that stand for an organisation named before: "the council", "the ministry". */
const shortNouns = new Set(
  (
    'council ministry bank union commission agency committee federation association institute authority organization ' +
    'organisation department office alliance foundation corporation company firm bureau bloc court parliament group forum ' +
    'league embassy university party board body watchdog regulator government ' +
    'lender carrier airline publisher charity network club hospital'
  ).split(' '),
);

/** Gathers organisations by full name, acronym and last word; short names resolve to the latest before them. */
export function readOrganisations(
  words: ArticleWords,
  names: readonly OrganisationName[],
): { readonly places: readonly OrganisationPlace[]; readonly known: ReadonlyMap<string, Organisation> } {
  const known = new Map<string, Organisation>();
  const places: OrganisationPlace[] = [];
  for (const one of names) {
    const organisation = known.get(one.name.toLowerCase()) ?? fullest(words, names, one);
    known.set(one.name.toLowerCase(), organisation);
    if (one.acronym) known.set(one.acronym.toLowerCase(), organisation);
    if (!known.has(one.head)) known.set(one.head, organisation);
    places.push({ from: one.from, to: one.to, organisation });
  }
  places.push(...shortPlaces(words, names, known));
  places.sort((a, b) => a.from - b.from);
  return { places, known };
}

/** Affiliations as the roster's people ask for them. */
export function affiliationsOf(
  known: ReadonlyMap<string, Organisation>,
  isPerson: (words: string) => boolean,
): Affiliations {
  return { organisation: (words) => known.get(words.toLowerCase()) ?? null, isPerson };
}

/** "Fisheries Council" is the "Northern Fisheries Council" where the article writes that too. */
function fullest(
  words: ArticleWords,
  names: readonly OrganisationName[],
  one: OrganisationName,
): Organisation {
  const listed = words.partyFrom.get(one.from);
  if (listed?.to === one.to && listed.kind === 'organisation') {
    return ofUnion.test(one.name)
      ? { name: one.name, party: listed.party, affiliation: listed.party }
      : { name: listed.party, party: listed.party, affiliation: null };
  }
  let { name, party } = one;
  for (const other of names.slice(0, 60)) {
    if (other.name.length > name.length && other.name.endsWith(` ${one.name}`)) ({ name, party } = other);
  }
  return { name, party, affiliation: null };
}

/** Acronyms, "the ministry", "the Russian foreign ministry", "Norway's government". */
function shortPlaces(
  words: ArticleWords,
  names: readonly OrganisationName[],
  known: ReadonlyMap<string, Organisation>,
): OrganisationPlace[] {
  const places: OrganisationPlace[] = [];
  const acronyms = new Set(names.flatMap((one) => (one.acronym === null ? [] : [one.acronym])));
  let next = 0;
  let latest = new Map<string, OrganisationName>();
  /** "Norway's central bank", for "the bank". */
  const owned = new Map<string, Organisation>();
  words.tokens.forEach((token, at) => {
    while (names[next] && (names[next]?.from ?? 0) < at) {
      const name = names[next];
      if (name) latest = latest.set(name.head, name);
      if (name) owned.delete(name.head);
      next++;
    }
    if (token.capital && acronyms.has(token.text)) {
      const organisation = known.get(token.lower);
      if (organisation) places.push({ from: at, to: at + 1, organisation });
    } else if (shortNouns.has(token.lower) && (!token.capital || isShort(words, at))) {
      const own = owned.get(token.lower);
      const named = latest.get(token.lower) ?? ofKind(token.lower, latest);
      const place = shortPlace(words, at, own ?? (named && known.get(named.name.toLowerCase())));
      if (place) places.push(place);
      if (place && place.to - place.from > 2) owned.set(token.lower, place.organisation);
    }
  });
  return places;
}

/** Heads of names that a noun may stand for: "the lender" for a bank, "the carrier" for "Northlink Air". */
const kinds: Readonly<Record<string, RegExp>> = {
  lender: /^(?:bank|society)$/,
  carrier: /^(?:air|airlines|airways)$/,
  airline: /^(?:air|airlines|airways|carrier)$/,
  publisher: /^(?:books|press|publishing|publishers|company)$/,
  charity: /^(?:trust|foundation|fund)$/,
  company:
    /^(?:air|airlines|airways|books|foods|cement|rail|pharma|chemicals|motors|energy|industries|holdings|software)$/,
  group: /^(?:air|airlines|books|foods|cement|pharma|motors|energy|industries|holdings)$/,
};

/** The one organisation so far of a kind that the noun may stand for; undefined where there are two. */
function ofKind(noun: string, latest: ReadonlyMap<string, OrganisationName>): OrganisationName | undefined {
  const heads = kinds[noun];
  if (heads === undefined) return undefined;
  const [only, second] = [...latest].filter(([head]) => heads.test(head));
  return second === undefined ? only?.[1] : undefined;
}

/** "The Ministry estimates", as offices write of a body named before: no capital beside it. */
function isShort(words: ArticleWords, at: number): boolean {
  return (
    words.tokens[at - 1]?.lower === 'the' && words.tokens[at + 1]?.capital !== true && !words.shouted[at]
  );
}

function shortPlace(
  words: ArticleWords,
  at: number,
  organisation: Organisation | undefined,
): OrganisationPlace | null {
  let from = at;
  while (from > at - 3 && sameSentence(words, from - 1, at) && isPlainModifier(words, from)) from--;
  const possessive = words.tokens[from - 1]?.lower === "'s";
  const party = words.partyTo.get(possessive ? from - 1 : from);
  if (party) {
    const name = wordsOf(words, { from: party.from, to: at + 1 });
    return {
      from: party.from,
      to: at + 1,
      organisation: { name, party: party.party, affiliation: party.party },
    };
  }
  if (from !== at || words.tokens[at - 1]?.lower !== 'the') return null;
  return organisation ? { from: at - 1, to: at + 1, organisation } : null;
}

function isPlainModifier(words: ArticleWords, from: number): boolean {
  const before = words.tokens[from - 1];
  if (!before || words.partyTo.has(from)) return false;
  return /^(?:foreign|defen[cs]e|interior|finance|energy|health|trade|justice|economy|central|federal|prime|minister's|culture|agriculture|transport|education)$/.test(
    before.lower,
  );
}
