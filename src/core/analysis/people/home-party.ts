import { type ArticleWords, type PartyStretch, sameSentence } from './article-words.ts';
import type { Named } from './named.ts';
import { phraseAt } from './party-phrases.ts';
import { tellingVerbs } from './plain-words.ts';
import type { Profile } from './profile.ts';
import type { Role } from './roles.ts';

/** An office that only one country's usage names so, written without "for": "Secretary of State", "Secretary of Defense". */
const americanOffice =
  /^(?:acting |deputy |assistant |under)?\s?secretary of (?:state|defense|the treasury|commerce|homeland security|energy|labor|health and human services)$/i;
const presidency = /^(?:vice |deputy )?(?:president|premier|prime minister|chancellor|foreign minister)$/i;

/**
 * Gives people whose title stands without a country the one that the article supports, and nobody else:
 * an American office in an article that speaks of the United States; "the NAME administration" beside the White House;
 * "President NAME and the Russian president, NAME" where the same paragraph sets "the United States and Russia" side by side.
 */
export function homeParties(
  words: ArticleWords,
  people: readonly Named[],
  profiles: readonly Profile[],
  unclaimed: readonly Role[],
): readonly Profile[] {
  const american = words.parties.some(({ party }) => party === 'United States');
  const pairs = pairsOf(words);
  const presidents = profiles.filter(
    ({ person, party }) =>
      party === null && person.affiliation === undefined && presidency.test(person.title ?? ''),
  ).length;
  return profiles.map((profile, index) => {
    const { person, party } = profile;
    const named = people[index];
    if (party !== null || person.affiliation !== undefined || person.title === undefined || !named)
      return profile;
    const told = officeOf(named, unclaimed) ?? onlyHolder(words, named, people, profiles, unclaimed);
    if (told !== null && !holds(people, profiles, told, named)) return belonging(profile, told);
    if (american && (americanOffice.test(person.title) || isAdministration(words, named))) {
      return belonging(profile, 'United States');
    }
    if (!presidency.test(person.title)) return profile;
    const other =
      counterpartParty(words, named, people, profiles, pairs) ??
      (presidents === 1 ? seatBeside(words, named) : null);
    return other === null ? profile : belonging(profile, other);
  });
}

/** "Norland's prime minister said … Prime Minister NAME told": the one country whose like office the article speaks of. */
function officeOf({ introductions }: Named, unclaimed: readonly Role[]): string | null {
  const parties = new Set<string>();
  for (const role of unclaimed) {
    if (role.party === null || role.plural) continue;
    const same = introductions.some(
      ({ head, details }) =>
        head === role.head &&
        details.length === role.details.length &&
        details.join() === role.details.join(),
    );
    if (same) parties.add(role.party);
  }
  const [only] = parties;
  return parties.size === 1 ? (only ?? null) : null;
}

/** "Foreign Minister A met Foreign Minister B of Peru. The Chilean minister said": Chile's is the one without a country. */
function onlyHolder(
  words: ArticleWords,
  named: Named,
  people: readonly Named[],
  profiles: readonly Profile[],
  unclaimed: readonly Role[],
): string | null {
  const parties = new Set<string>();
  for (const role of unclaimed) {
    if (role.party === null || role.plural || words.quotationOf[role.from] !== -1) continue;
    if (isHeldFor(role, people, profiles)) continue;
    const free = people.filter(
      (one, index) =>
        profiles[index]?.party === null &&
        profiles[index]?.person.affiliation === undefined &&
        // "a call with Jun Mori": without any title he may hold it as well.
        (one.introductions.length === 0 ||
          one.introductions.some(
            ({ head, details }) =>
              head === role.head && role.details.every((detail) => details.includes(detail)),
          )),
    );
    if (free.length === 1 && free[0] === named) parties.add(role.party);
  }
  const [only] = parties;
  return parties.size === 1 ? (only ?? null) : null;
}

/** "the Croatian minister", where Croatia's minister or "his Croatian counterpart" is named: that office is nobody else's. */
function isHeldFor({ head, party }: Role, people: readonly Named[], profiles: readonly Profile[]): boolean {
  const held = new Set([head, 'counterpart']);
  return profiles.some(
    (one, index) =>
      one.party === party && people[index]?.introductions.some((told) => held.has(told.head ?? '')),
  );
}

/** Somebody else of that country has a like office. */
function holds(people: readonly Named[], profiles: readonly Profile[], party: string, named: Named): boolean {
  const heads = new Set(named.introductions.map(({ head }) => head));
  return profiles.some(
    (one, index) =>
      one.party === party &&
      people[index]?.introductions.some(({ head }) => head !== null && heads.has(head)),
  );
}

interface Pair {
  readonly paragraph: number;
  readonly sides: readonly [string, string];
}

/** "the United States and Russia": two countries joined by "and". */
function pairsOf(words: ArticleWords): Pair[] {
  const pairs: Pair[] = [];
  for (const first of words.parties) {
    const and = words.tokens[first.to]?.lower === 'and' ? first.to + 1 : null;
    if (and === null) continue;
    const second = words.partyFrom.get(words.tokens[and]?.lower === 'the' ? and + 1 : and);
    if (second && isCountry(first) && isCountry(second) && first.party !== second.party) {
      pairs.push({ paragraph: words.paragraphOf[first.from] ?? -1, sides: [first.party, second.party] });
    }
  }
  return pairs;
}

function isCountry({ kind }: PartyStretch): boolean {
  return kind === 'name' || kind === 'people';
}

/** "the Berg administration" where the White House is spoken of. */
function isAdministration(words: ArticleWords, { keys, places }: Named): boolean {
  if (keys.length === 0) return false;
  const house = words.parties.some(({ kind, party }) => kind === 'seat' && party === 'United States');
  return (
    house &&
    places.some(({ to }) => {
      const next = words.tokens[to]?.lower === "'s" ? to + 1 : to;
      return words.tokens[next]?.lower === 'administration';
    })
  );
}

/** "The White House said President NAME", "President NAME said at the White House": whose seat of government it is. */
function seatBeside(words: ArticleWords, { places }: Named): string | null {
  for (const place of places) {
    const teller = words.parties.find(
      ({ kind, from, to }) =>
        kind === 'seat' &&
        to <= place.from &&
        sameSentence(words, from, place.from) &&
        tellingVerbs.has(words.tokens[to]?.lower ?? ''),
    );
    if (teller) return teller.party;
    for (let at = place.to; at < place.to + mostBetween && sameSentence(words, place.to - 1, at); at++) {
      const seat = words.tokens[at]?.lower === 'at' ? phraseAt(words.tokens, at + 2) : null;
      if (seat?.kind === 'seat') return seat.party;
    }
  }
  return null;
}

/** Tokens between a name and the house that it is told at. */
const mostBetween = 14;

/** The other side of a pair of countries, where one side's holder of a like office stands in the same sentence. */
function counterpartParty(
  words: ArticleWords,
  named: Named,
  people: readonly Named[],
  profiles: readonly Profile[],
  pairs: readonly Pair[],
): string | null {
  if (pairs.length === 0 || people.length > 60) return null;
  const holders = profiles.filter(({ person }) => presidency.test(person.title ?? ''));
  const claimed = new Set(holders.map(({ party }) => party));
  for (const { from } of named.places) {
    const here = pairs.filter(({ paragraph }) => paragraph === words.paragraphOf[from]);
    for (const { sides } of here) {
      const partner = profiles.find(
        ({ party, person }, index) =>
          party !== null &&
          sides.includes(party) &&
          presidency.test(person.title ?? '') &&
          people[index]?.places.some((place) => words.sentenceOf[place.from] === words.sentenceOf[from]),
      );
      const other = partner ? sides.find((side) => side !== partner.party) : undefined;
      if (other !== undefined && !claimed.has(other)) return other;
    }
  }
  return null;
}

function belonging({ person }: Profile, party: string): Profile {
  return { person: { ...person, affiliation: party }, party };
}
