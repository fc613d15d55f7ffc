import { type ArticleWords, type Stretch, sameSentence, wordsOf } from './article-words.ts';
import { indexRoles, introductionsOf } from './descriptions.ts';
import { employersIn } from './employers.ts';
import { genderOfName, isFirstName, spellingKey } from './given-names.ts';
import { type Lead, leadsOf } from './lead.ts';
import { isLonePerson } from './lone-person.ts';
import { isNameLine } from './name-line.ts';
import type { NameRun } from './name-runs.ts';
import type { Gender, Named, NamedPlace } from './named.ts';
import { meantBySurname } from './one-surname.ts';
import type { OrganisationName } from './organisation-names.ts';
import type { Role } from './roles.ts';
import { isFullerName, isSameName, properCase } from './same-name.ts';
import { withSharedSurnames } from './shared-surname.ts';
import { hasTitle, isActive, isCertain, keysOf, type Sighting } from './sightings.ts';
import { titleGenders } from './title-words.ts';

/** The article's named people, and the titles that already belong to a name. */
export interface Roster {
  readonly people: readonly Named[];
  readonly spokenFor: ReadonlySet<Role>;
  /** Of whom the text speaks by office alone before it names them. */
  readonly leads: readonly Lead[];
  /** Capitals in a subject's place that may name somebody: a pronoun after them may mean them. */
  readonly strangers: readonly Stretch[];
}

/** More people than this with one name in an article: nobody can tell them apart. */
const sharers = 20;

/** What stands beside so many of a person's names says who it is. */
const enough = 20;

/** Gathers name runs into people: full names first, then the last names and single names that refer to them. */
export function buildRoster(
  words: ArticleWords,
  runs: readonly NameRun[],
  roles: readonly Role[],
  organisations: readonly OrganisationName[],
  shouted: readonly Stretch[],
  isLabel: (run: NameRun) => boolean,
): Roster {
  const index = indexRoles(roles, runs, organisations);
  const seen = runs.map((run): Sighting => {
    const keys = keysOf(words, run);
    return { run, keys, label: isLabel(run), ...introductionsOf(words, run, index) };
  });
  const sightings = withSharedSurnames(words, seen);
  const book = new Book(words, sightings);
  const full = sightings.filter(({ keys }) => keys.length > 1);
  // A sentence's head may lend a capital to the word before a surname: those wait until the others are known.
  for (const sighting of full) if (!book.isShaky(sighting)) book.addFull(sighting);
  for (const sighting of full) if (book.isShaky(sighting)) book.addShaky(sighting);
  book.addNeighbours();
  for (const sighting of sightings) if (sighting.keys.length === 1) book.addSingle(sighting);
  for (const run of shouted) book.addShouted(run, index.to);
  for (const person of book.people) person.places.sort((a, b) => a.from - b.from);
  const leads = leadsOf(words, book.people, roles, book.spokenFor);
  for (const { person, role } of leads) {
    if (role.article === 'indefinite' && role.party === null && words.tokens[role.from]?.lower !== 'its')
      continue;
    // "Norland's prime minister said no. Prime Minister Ana Berg left.": the title as it stands with the name.
    const isTitled = person.introductions.some(({ head }) => head === role.head);
    if (isTitled) person.introductions.push({ ...role });
    else person.introductions.unshift({ ...role });
  }
  return { people: book.people, leads, spokenFor: book.spokenFor, strangers: book.strangers() };
}

/** Builds up the roster: state with a life, the article's. */
class Book {
  readonly people: Named[] = [];
  readonly spokenFor = new Set<Role>();
  private readonly words: ArticleWords;
  private readonly doubtful: Sighting[] = [];
  /** Names that either of two may bear: a pronoun after them may mean either. */
  private readonly unsure: NameRun[] = [];
  private readonly byLast = new Map<string, Named[]>();
  private readonly byAny = new Map<string, Named[]>();
  /** Last words of single runs that speak, are addressed, bear a title or stand over speech. */
  private readonly active: ReadonlySet<string>;
  /** Of these, those that are so twice or more. */
  private readonly repeated = new Set<string>();
  private readonly employers: ReadonlySet<string>;

  constructor(words: ArticleWords, sightings: readonly Sighting[]) {
    this.words = words;
    const active = new Set<string>();
    for (const one of sightings) {
      const key = one.keys[0] ?? '';
      if (one.keys.length !== 1 || !isActive(one)) continue;
      if (active.has(key)) this.repeated.add(key);
      active.add(key);
    }
    this.active = active;
    this.employers = employersIn(sightings);
  }

  addFull(sighting: Sighting): void {
    const known = this.findFull(sighting.keys);
    if (known) this.place(known, sighting, 'full');
    else if (this.isPerson(sighting)) this.place(this.create(sighting), sighting, 'full');
    else this.doubtful.push(sighting);
  }

  /** No given name, no title, at a sentence's head. */
  isShaky(sighting: Sighting): boolean {
    const first = this.words.tokens[sighting.run.from]?.lower ?? '';
    return sighting.run.opens && !isFirstName(first) && !hasTitle(sighting) && !sighting.label;
  }

  /** "Weary Berg" where an Anna Berg is known: her surname alone. */
  addShaky(sighting: Sighting): void {
    const { run, keys } = sighting;
    const known = distinct(this.byLast.get(keys.at(-1) ?? ''));
    const [only] = known;
    if (!only || known.length > 1 || this.findFull(keys)) this.addFull(sighting);
    else only.places.push({ from: run.to - 1, to: run.to, form: 'last' });
  }

  /** "NAME and NAME": beside a person stands a person. */
  addNeighbours(): void {
    const starts = new Set(this.people.flatMap(({ places }) => places.map(({ from }) => from)));
    const ends = new Set(this.people.flatMap(({ places }) => places.map(({ to }) => to)));
    for (const sighting of this.doubtful) {
      const { from, to, article } = sighting.run;
      const after = this.words.tokens[to]?.lower === 'and' && starts.has(to + 1);
      const before = this.words.tokens[from - 1]?.lower === 'and' && ends.has(from - 1);
      if (article || (!after && !before) || this.findFull(sighting.keys)) continue;
      this.place(this.create(sighting), sighting, 'full');
    }
  }

  addSingle(sighting: Sighting): void {
    const key = sighting.keys[0] ?? '';
    const known = this.findSingle(key, sighting);
    if (known === 'unsure') {
      this.unsure.push(sighting.run);
      return;
    }
    if (known) {
      if (!this.isPlainWord(sighting, known)) this.place(known, sighting, 'last');
    } else if (sighting.run.common || this.isEmployer(sighting)) return;
    else if (isLonePerson(this.words, sighting)) {
      const person = this.create(sighting);
      person.uncertain = !isCertain(sighting) && !this.repeated.has(key);
      this.place(person, sighting, 'last');
    } else this.doubtful.push(sighting);
  }

  /** A surname in a line of capitals or a headline: only one that the article gives elsewhere. */
  addShouted(run: Stretch, titles: ReadonlyMap<number, Role>): void {
    const roleBefore = titles.get(run.from);
    const candidates = distinct(this.byLast.get(keysOf(this.words, run)[0] ?? ''));
    const [only] = candidates;
    if (!only || candidates.length > 1) return;
    let { from } = run;
    while (from > 0 && this.isPartOf(only, from - 1)) from--;
    const isGiven =
      this.isGivenName(from - 1) || this.isAfterTitle(from - 1, titles) || isNameLine(this.words, run);
    if (only.keys.length === 1 && isGiven) {
      from--;
      only.name = properCase(wordsOf(this.words, { from, to: run.to }));
      only.keys = [spellingKey(this.words.tokens[from]?.text ?? ''), ...only.keys];
      only.gender ??= genderOfName(this.words.tokens[from]?.lower ?? '');
    }
    only.places.push({ from, to: run.to, form: from < run.from ? 'full' : 'last' });
    if (roleBefore) this.spokenFor.add(roleBefore);
  }

  /** "STATEMENT BY SPOKESPERSON |INGRAM| TOLLIVER" */
  private isAfterTitle(at: number, titles: ReadonlyMap<number, Role>): boolean {
    return titles.has(at) && this.words.tokens[at]?.capital === true && sameSentence(this.words, at, at + 1);
  }

  private isGivenName(at: number): boolean {
    const token = this.words.tokens[at];
    return token?.capital === true && sameSentence(this.words, at, at + 1) && isFirstName(token.lower);
  }

  private isPartOf(person: Named, at: number): boolean {
    const token = this.words.tokens[at];
    return token?.capital === true && token.text.length > 1 && person.keys.includes(spellingKey(token.text));
  }

  strangers(): Stretch[] {
    const known = new Set(this.people.flatMap(({ places }) => places.map(({ from }) => from)));
    // One word alone is more often a place or a company.
    const unknown = this.doubtful
      .map(({ run }) => run)
      .filter((run) => run.subject && !known.has(run.from) && run.to - run.from > 1);
    return [...unknown, ...this.unsure];
  }

  private create(sighting: Sighting): Named {
    const person: Named = {
      name: '',
      keys: [],
      gender: null,
      introductions: [],
      places: [],
      uncertain: false,
    };
    this.people.push(person);
    this.rename(person, sighting);
    return person;
  }

  private rename(person: Named, sighting: Sighting): void {
    // "Lord Berg", of whom no given name is told, is so called.
    const { from, to } = sighting.run;
    const peer = sighting.keys.length === 1 && peers.test(this.words.tokens[from - 1]?.text ?? '');
    const own = wordsOf(this.words, { from: peer ? from - 1 : from, to });
    person.name = properCase(sighting.surname === undefined ? own : `${own} ${sighting.surname}`);
    person.keys = sighting.keys;
    const last = sighting.keys.at(-1) ?? '';
    push(this.byLast, last, person);
    for (const key of sighting.keys) push(this.byAny, key, person);
  }

  private place(person: Named, sighting: Sighting, form: NamedPlace['form']): void {
    const { run } = sighting;
    if (isFullerName(sighting.keys, person.keys)) this.rename(person, sighting);
    person.places.push({ from: run.from, to: run.to, form: sighting.label ? 'label' : form });
    if (person.introductions.length < enough) person.introductions.push(...sighting.introductions);
    for (const role of sighting.roles) this.spokenFor.add(role);
    person.gender ??= this.genderFrom(sighting);
  }

  private genderFrom(sighting: Sighting): Gender | null {
    const told = sighting.run.honorific ?? sighting.run.kin;
    if (told) return told;
    const first = this.words.tokens[sighting.run.from]?.lower ?? '';
    const given = sighting.keys.length > 1 ? genderOfName(first) : null;
    if (given) return given;
    for (const { head } of sighting.introductions) {
      const titled = head === null ? undefined : titleGenders.get(head);
      if (titled) return titled;
    }
    return null;
  }

  /** The one whose full name these words are, or are a part of, or have as a part. */
  private findFull(keys: readonly string[]): Named | null {
    const candidates = new Set([
      ...(this.byLast.get(keys.at(-1) ?? '') ?? []).slice(0, sharers),
      ...(this.byAny.get(keys[0] ?? '') ?? []).slice(0, sharers),
    ]);
    for (const person of candidates) if (isSameName(person.keys, keys)) return person;
    return null;
  }

  private findSingle(key: string, sighting: Sighting): Named | 'unsure' | null {
    const named = distinct(this.byLast.get(key));
    const candidates = named.length > 0 ? named : distinct(this.byAny.get(key));
    if (candidates.length > sharers) return 'unsure';
    const [only] = candidates;
    if (only === undefined) return null;
    if (candidates.length === 1) return only;
    return meantBySurname(this.words, candidates, sighting) ?? 'unsure';
  }

  /** Two words or more: a given name, a title, an initial, a telling verb, or the surname speaking elsewhere. */
  private isPerson(sighting: Sighting): boolean {
    const { run, keys } = sighting;
    if (isCertain(sighting)) return true;
    const first = this.words.tokens[run.from]?.lower ?? '';
    // "the Ana Berg campaign", where the article has Berg speak
    if (run.article) return isFirstName(first) && this.active.has(keys.at(-1) ?? '');
    if (isFirstName(first)) return true;
    const middle = this.words.tokens[run.from + 1]?.text ?? '';
    if (keys.length > 2 && /^\p{Lu}\.$/u.test(middle)) return true;
    if (/^\p{Lu}\.$/u.test(this.words.tokens[run.from]?.text ?? '')) return true;
    if (run.opens && this.words.lowerWords.has(first)) return false;
    return run.tells || this.active.has(keys.at(-1) ?? '');
  }

  /** "Hemlock denied it", where somebody is the chief executive of Hemlock. */
  private isEmployer({ run }: Sighting): boolean {
    return run.honorific === undefined && this.employers.has(this.words.tokens[run.from]?.text ?? '');
  }

  /** "Price controls", at a sentence's head, where the article writes "price" too. */
  private isPlainWord({ run }: Sighting, known: Named): boolean {
    const lower = this.words.tokens[run.from]?.lower ?? '';
    if (!run.opens || run.tells || known.places.length > 3) return false;
    const next = this.words.tokens[run.to]?.lower ?? '';
    return this.words.lowerWords.has(lower) && !/^(?:is|was|has|had|will|would|also|'s|,)$/.test(next);
  }
}

const peers = /^(?:Lord|Lady|Baron|Baroness)$/;

function push(map: Map<string, Named[]>, key: string, person: Named): void {
  const list = map.get(key);
  if (list && list.at(-1) !== person) list.push(person);
  if (!list) map.set(key, [person]);
}

function distinct(list: readonly Named[] | undefined): Named[] {
  return list ? [...new Set(list.slice(0, sharers + 1))] : [];
}
