import type { ArticleWords } from './article-words.ts';
import type { Named } from './named.ts';
import type { Profile } from './profile.ts';

/** An office that only one country's usage names so, written without "for": "Secretary of State", "Secretary of Defense". */
const americanOffice =
  /^(?:acting |deputy |assistant |under)?\s?secretary of (?:state|defense|the treasury|commerce|homeland security|energy|labor|health and human services)$/i;
/** Offices of a whole country, told without its name where the country is the article's own. */
const nationalOffice =
  /^(?:(?:vice|deputy|prime|first|foreign|defen[cs]e|interior|finance|national|security|press) )*(?:president|minister|premier|chancellor|adviser|advisor|secretary|spokes\w+)$/i;

/**
 * Gives people whose title stands without a country the one that the article supports: an American office in an article
 * that speaks of the United States; "President NAME" where the article tells of one country's seat of government
 * (White House, Kremlin) and that country's president has no other name in it.
 */
export function homeParties(
  words: ArticleWords,
  people: readonly Named[],
  profiles: readonly Profile[],
): readonly Profile[] {
  const seats = new Set(words.parties.filter(({ kind }) => kind === 'seat').map(({ party }) => party));
  const american = words.parties.some(({ party }) => party === 'United States');
  const partiesOf = new Map<string, Set<string>>();
  profiles.forEach(({ party }, index) => {
    const head = headOf(people[index]);
    if (head === null || party === null) return;
    partiesOf.set(head, (partiesOf.get(head) ?? new Set()).add(party));
  });
  return profiles.map((profile, index) => {
    const { person, party } = profile;
    if (party !== null || person.affiliation !== undefined || person.title === undefined) return profile;
    if (americanOffice.test(person.title)) return american ? belonging(profile, 'United States') : profile;
    if (!nationalOffice.test(person.title)) return profile;
    const taken = partiesOf.get(headOf(people[index]) ?? '');
    const [home, ...others] = [...seats].filter((seat) => !taken?.has(seat));
    return home !== undefined && others.length === 0 ? belonging(profile, home) : profile;
  });
}

function headOf(person: Named | undefined): string | null {
  return person?.introductions.find(({ head }) => head !== null)?.head ?? null;
}

function belonging({ person }: Profile, party: string): Profile {
  return { person: { ...person, affiliation: party }, party };
}
