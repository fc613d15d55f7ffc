import { partyOf } from '../analysis/people/parties.ts';
import { plainLetters } from '../analysis/people/plain-letters.ts';
import { isVague } from '../analysis/people/profile.ts';
import type { Person } from '../model/finding.ts';
import type { Actor } from '../model/topic.ts';
import { onceFor } from './read-once.ts';
import type { ScopedArticle } from './scope.ts';

/** Gives everyone of a briefing one form: fullest name, best attested title and affiliation. */
export type JoinPerson = (person: Person) => Person;

interface Identity {
  readonly first: string;
  readonly names: Map<string, number>;
  readonly titles: Map<string, number>;
  readonly affiliations: Map<string, number>;
}

/**
 * Learns from all articles of a topic who is who. A last name alone is joined to a full name only where the topic
 * knows exactly one person of that last name; the unnamed are never joined.
 */
export function joinPeople(scope: readonly ScopedArticle[], actors: readonly Actor[]): JoinPerson {
  const byLastName = new Map<string, Identity[]>();
  for (const actor of actors) {
    const { name, title, party } = actor;
    learn(byLastName, { name, ...(title ? { title } : {}), ...(party ? { affiliation: party } : {}) }, 1000);
  }
  for (const { findings } of scope) {
    for (const person of findings.people) learn(byLastName, person, 1);
  }
  const aliasOf = aliasesOf(actors);
  const known = new Map<string, Person>();
  return onceFor((person) => {
    if (person.anonymous) return person;
    const key = [person.name, person.title, person.affiliation].join('|');
    const done = known.get(key);
    if (done) return done;
    const joined = join(byLastName, aliasOf(person));
    known.set(key, joined);
    return joined;
  });
}

/** Gives those whom a topic's actors have among their other names the actor's own. */
function aliasesOf(actors: readonly Actor[]): (person: Person) => Person {
  // Of two actors the first has a name that both go by.
  const byAlias = new Map(
    actors.flatMap(({ name, aliases }) => aliases.map((alias) => [fold(alias), name] as const)).toReversed(),
  );
  return (person) => {
    const name = byAlias.size === 0 ? undefined : byAlias.get(fold(person.name));
    return name === undefined ? person : { ...person, name };
  };
}

function join(byLastName: ReadonlyMap<string, readonly Identity[]>, person: Person): Person {
  if (partyOf(person.name) !== null) return person;
  const { first, last } = nameKeys(person);
  const candidates = (byLastName.get(last) ?? []).filter(
    (identity) => first === '' || sameFirst(identity.first, first),
  );
  const [identity, ...others] =
    candidates.length > 1 ? candidates.filter((known) => hasOffice(known, person)) : candidates;
  if (!identity || others.length > 0) return person;
  const title = titleOf(identity, person);
  const affiliation = fullestBody(identity.affiliations) ?? person.affiliation;
  return {
    name: commonest(identity.names) ?? person.name,
    ...(title === undefined ? {} : { title }),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** Of two people of one last name the one whose office the article gives. */
function hasOffice({ titles }: Identity, { title }: Person): boolean {
  return title !== undefined && titles.has(title);
}

/** The best attested title; a person's own where it is another office of the same rank, held before or after. */
function titleOf({ titles }: Identity, { title: own }: Person): string | undefined {
  const best = bestTitle(titles);
  if (own === undefined || best === undefined) return best ?? own;
  return isOtherOffice(own, best) ? own : best;
}

/** The commonest that says what is held now, in its fullest form: "special envoy" where others say "envoy", "chair" where others say "head". */
function bestTitle(titles: ReadonlyMap<string, number>): string | undefined {
  const told = [...titles].filter(([title]) => !isVague(title));
  const best = commonest(told.length === 0 ? titles : told);
  if (best === undefined) return undefined;
  const fuller = told.filter(([title]) => title.toLowerCase().endsWith(` ${best.toLowerCase()}`));
  return commonest(fuller.filter(([title]) => !lesser.test(title))) ?? best;
}

/** Another rank than the noun alone tells. */
const lesser =
  /\b(?:deputy|vice|assistant|associate|under|junior|acting|interim|shadow|former|ex|retired|designate|co)\b/i;

/** The commonest, in its fullest form: "Lake Health" where others say "Lake"; a country is no part of a body's name. */
function fullestBody(affiliations: ReadonlyMap<string, number>): string | undefined {
  const best = commonest(affiliations);
  if (best === undefined || partyOf(best) !== null) return best;
  return commonest([...affiliations].filter(([name]) => name.startsWith(`${best} `))) ?? best;
}

/** "trade minister" beside "foreign minister"; not "minister" or "Norway's foreign minister". */
function isOtherOffice(own: string, best: string): boolean {
  const [one, other] = [own, best].map((title) => title.toLowerCase().split(/\s+/));
  if (!one || !other || one.at(-1) !== other.at(-1) || one.length < 2 || other.length < 2) return false;
  return !one.every((word) => other.includes(word)) && !other.every((word) => one.includes(word));
}

function learn(byLastName: Map<string, Identity[]>, person: Person, weight: number): void {
  const { first, last } = nameKeys(person);
  if (person.anonymous || first === '') return;
  const identities = byLastName.get(last) ?? [];
  let identity = identities.find((other) => sameFirst(other.first, first));
  if (!identity) {
    identity = { first, names: new Map(), titles: new Map(), affiliations: new Map() };
    identities.push(identity);
    byLastName.set(last, identities);
  }
  count(identity.names, person.name, weight);
  if (person.title) count(identity.titles, person.title, weight);
  if (person.affiliation) count(identity.affiliations, person.affiliation, weight);
}

function count(counts: Map<string, number>, value: string, weight: number): void {
  counts.set(value, (counts.get(value) ?? 0) + weight);
}

/** The value seen most often; the first seen among equals. */
function commonest(counts: Iterable<readonly [string, number]>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [value, times] of counts) {
    if (times > most) {
      best = value;
      most = times;
    }
  }
  return best;
}

const nameKeys = onceFor(({ name }: Person): { readonly first: string; readonly last: string } => {
  const words = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/, '').split(/\s+/);
  return { first: words.length > 1 ? fold(words[0] ?? '') : '', last: fold(words.at(-1) ?? '') };
});

/** True where two given names (as `fold` gives them) begin alike: "j" and "joan", "alex" and "alexander". */
export function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter === 1 ? a.charAt(0) === b.charAt(0) : shorter >= 4 && a.slice(0, 4) === b.slice(0, 4);
}

/** One key for the spellings that romanisation gives one name: Ryabkov and Riabkov, Zelensky and Zelenskyy. */
export function fold(name: string): string {
  return plainLetters(name.toLowerCase())
    .replace(/[.'’-]/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/ks/g, 'x')
    .replace(/(.)\1+/g, '$1');
}
