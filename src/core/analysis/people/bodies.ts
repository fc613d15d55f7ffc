import { findBodyNames } from './body-names.ts';
import { capitals, companiesBySigns, nameAtEnd } from './company-signs.ts';
import { only } from './only.ts';
import { partyNamed } from './parties.ts';
import type { People, PeopleEntry } from './people.ts';
import { tellingVerbs } from './plain-words.ts';

/** An article's organisations that may hold a position. */
export interface Bodies {
  /** The fullest name of whom the words name: "the RWU" → "Rail Workers' Union"; null for others. */
  named(words: string): string | null;
  /** Whom a word such as "union" or "airline" stands for: null unless the article has exactly one of the kind. */
  roled(noun: string): string | null;
  /** True where the article has bodies of a kind, one or more. */
  hasKind(noun: string): boolean;
  /** True for a word that tells what a body is. */
  isKind(noun: string): boolean;
}

const companies =
  'airline|carrier|company|operator|utility|retailer|broadcaster|supplier|manufacturer|carmaker|planemaker|steelmaker|shipbuilder|shipowner|insurer|lender|miner|brewer|publisher|conglomerate|exporter|refiner|producer|startup|start-up|firm|employer';
const others =
  'union|federation|league|association|party|militia|movement|regulator|watchdog|charity|club|bank|rebels|rebel group|armed group|faction|agency|authority';
/** The words with or without a capital, as a sentence may open with one. */
function eitherCase(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);
}

/** "the airline Nordair", "rebel group North Front". */
const described = new RegExp(
  `\\b(${eitherCase(`${companies}|rival|${others}`)})[ ](${capitals})(?![\\p{L}])`,
  'gu',
);
const explaining = `${companies}|union|federation|militia|movement|regulator|watchdog|rebel group|armed group|faction`;
/** "Nordair, the region's biggest airline,". */
const explained = new RegExp(
  `,[ ](?:the|an?|its|Europe['’]s|which is)[ ](?:[\\p{L}\\p{N}’'-]{1,20}[ ]){0,4}?(${explaining})(?![\\p{L}-])`,
  'gu',
);
/** "The employer, state-owned |Nordair Ports|,". */
const apposed = new RegExp(`\\b[Tt]he[ ](${companies}),[ ](?:[\\p{Ll}-]{3,20}[ ]){0,2}(${capitals}),`, 'gu');
const noBody =
  /^(?:Labou?r|Opposition|Downing|Republicans?|Democrats?|Democratic|Conservatives?|Tory|Senate|House|Mr|Mrs|Ms|Dr|Prof|Sir|President|Prime|Minister|Secretary|General|Chief|Senator|Chancellor|Deputy|Former|The|Its?|Our|Their|His|Her|My|Your|League|He|She|They|But|And|In|On|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|GMT|CEO|TV|MPs?|GDP|UK|US)(?:day)?(?:\s|$)/;
const kind = new RegExp(`^(?:${companies}|${others}|group|alliance|council|giant|rival|bloc)$`);
const company = new RegExp(`^(?:${companies})$`);

/** Past these an article is a list. */
const mostNames = 60;

/** What some organisations of the world are called for short. */
const shortFor: readonly (readonly [string, string])[] = [
  ['European Union', 'bloc'],
  ['European Union', 'commission'],
  ['NATO', 'alliance'],
  ['ASEAN', 'bloc'],
  ['Mercosur', 'bloc'],
];

/** Gathers an article's organisations under their names, acronyms and kinds. */
export function readBodies(text: string, people: People): Bodies {
  const known = new Map<string, string>();
  const kinds = new Map<string, Set<string>>();
  const add = (full: string, role: string): void => {
    known.set(keyOf(full), full);
    for (const noun of kindsOf(role, full)) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(full));
  };
  const listed = findBodyNames(text);
  const names = [...new Set(listed.map(({ name: full }) => full))].slice(0, mostNames);
  for (const { name: full, role, acronym } of listed) {
    add(full, role);
    if (acronym !== null) known.set(keyOf(acronym), full);
  }
  const persons = new Set(people.entries.filter(isSomebody).flatMap(({ person }) => person.name.split(' ')));
  for (const [words, role] of nicknamed(text)) {
    const own = words.split(' ').some((part) => persons.has(part));
    // "the Holm administration": a person's.
    if (text.includes(`${words} administration`) || text.includes(`${words} officials`)) continue;
    if (own || noBody.test(words) || partyNamed(words, people.polities) !== null) continue;
    const full = known.get(keyOf(words)) ?? startingWith(words, known) ?? words;
    add(full, role);
    known.set(keyOf(words), full);
  }
  addManaged(text, people, known, kinds, add);
  addInitials(text, known);
  const parties = new Set(people.entries.map(({ party }) => party));
  for (const [party, role] of shortFor) {
    if (parties.has(party)) kinds.set(role, (kinds.get(role) ?? new Set()).add(party));
  }
  return {
    named: (words) => known.get(keyOf(words)) ?? longer(words, names),
    roled: (noun) => only(kinds.get(noun) ?? []),
    hasKind: (noun) => kinds.has(noun),
    isKind: (noun) => kind.test(noun),
  };
}

/** Who runs a company: "chief executive", with the company's name. */
const runs = /^(?:chief executive(?: officer)?|ceo|managing director|boss|finance director)$/i;

/** The company that "the company" is: one that somebody runs by title, or else the only body that is none of the listed. */
function addManaged(
  text: string,
  people: People,
  known: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, ReadonlySet<string>>,
  add: (full: string, role: string) => void,
): void {
  if (kinds.has('company')) return;
  for (const { person } of people.entries) {
    const { affiliation = '', title = '' } = person;
    if (affiliation.length > 2 && runs.test(title) && text.includes(affiliation))
      add(known.get(keyOf(affiliation)) ?? affiliation, 'firm');
  }
  if (kinds.has('company') || !/\b(?:the company|employer|the firm)\b/.test(text)) return;
  const unlisted = new Set(
    people.entries
      .filter(
        ({ kind: sort, party, person }) =>
          sort === 'organisation' && party === null && !known.has(keyOf(person.name)),
      )
      .map(({ person }) => person.name)
      .filter((full) => !noCompany.test(full)),
  );
  const single = only(unlisted);
  if (single !== null) add(single, 'firm');
}

const noCompany =
  /\b(?:Court|Parliament|Ministry|Department|Government|Senate|House|Council|News|Times|Post|Herald|Press|Radio|TV|Agency|University|Institute|Police)\b/;

/** A company's name alone may look like a person's: a title or a first name tells one. */
function isSomebody({ person, kind: sort, gender }: PeopleEntry): boolean {
  return sort === 'person' && (gender !== null || person.title !== undefined);
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s/, '');
}

/** "Union of Guards" of which another place writes "Union of Guards and Drivers"; the first two words do not suffice. */
function longer(words: string, names: readonly string[]): string | null {
  const key = keyOf(words);
  if (key.split(' ').length < 2) return null;
  const fuller = new Set(
    names.filter((full) => ` ${keyOf(full)} `.replaceAll("'", ' ').includes(` ${key.replaceAll("'", ' ')} `)),
  );
  return only(fuller);
}

/** What a body of a kind is called for short. */
function kindsOf(role: string, full: string): readonly string[] {
  if (company.test(role))
    return /^(?:airline|carrier)$/.test(role)
      ? ['airline', 'carrier', 'company', 'employer']
      : [role, 'company', 'employer'];
  if (/^(?:brotherhood|guild|syndicate)$/.test(role)) return [role, 'union'];
  if (/^(?:federation|association|alliance|congress)$/.test(role) && workers.test(full))
    return [role, 'union'];
  if (/^(?:rebel group|armed group|front|movement|army|militia|faction)$/.test(role))
    return [role, 'group', 'movement', 'rebels'];
  return [role];
}

const workers =
  /\b(?:workers|teachers|pilots|drivers|nurses|doctors|players|writers|actors|dockers|miners|staff|crews?|employees|labou?r)\b/i;

/** Names with what each is: "the airline |Nordair|", "|Nordair|, the biggest airline,", "|Nordair| shares". */
function nicknamed(text: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const match of text.matchAll(described)) found.push([match[2] ?? '', (match[1] ?? '').toLowerCase()]);
  for (const match of text.matchAll(apposed)) found.push([match[2] ?? '', match[1] ?? '']);
  for (const match of text.matchAll(explained)) {
    if (isTeller(text, match.index + match[0].length)) continue;
    const before = nameAtEnd.exec(text.slice(Math.max(0, match.index - 100), match.index));
    found.push([before?.[1] ?? '', match[1] ?? '']);
  }
  for (const full of companiesBySigns(text)) found.push([full, 'firm']);
  return found
    .filter(([full]) => full !== '')
    .toSorted(([a], [b]) => b.length - a.length)
    .slice(0, mostNames);
}

/** "flights to Lima Airport, |the airline| said": it tells, and explains no name. */
function isTeller(text: string, at: number): boolean {
  const verb = /^ (?:(?:has|had|have|also|later|then) )?(\p{Ll}+)/u.exec(text.slice(at, at + 40))?.[1];
  return verb !== undefined && tellingVerbs.has(verb);
}

/** "Baymouth" is "Baymouth Terminals" where the article writes that too. */
function startingWith(words: string, known: ReadonlyMap<string, string>): string | undefined {
  const key = `${keyOf(words)} `;
  for (const [other, full] of known) if (other.startsWith(key)) return full;
  return undefined;
}

/** "the RWU" without a bracket is whoever has these initials. */
function addInitials(text: string, known: Map<string, string>): void {
  const initials = new Map<string, string>();
  for (const full of new Set(known.values())) {
    const letters = full.match(/(?<![\p{L}’'])\p{Lu}/gu)?.join('') ?? '';
    if (letters.length > 2) initials.set(letters, full);
  }
  if (initials.size === 0) return;
  for (const [letters] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu)) {
    const full = initials.get(letters);
    if (full !== undefined && !known.has(letters.toLowerCase())) known.set(letters.toLowerCase(), full);
  }
}
