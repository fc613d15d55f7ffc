import type { StatementFinding } from '../../model/finding.ts';
import { innermostAround, type Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { Bodies } from '../people/bodies.ts';
import { officeOf } from '../people/offices.ts';
import type { People, PeopleEntry } from '../people/people.ts';
import { officialHomes } from './homes.ts';
import { withNamedKinds } from './named-kinds.ts';

/** An article's people, laid out so that whoever a name stands for is found at once. */
export interface Cast {
  readonly document: Document;
  readonly people: People;
  readonly bodies: Bodies;
  /** The countries of officials whom the article calls by an office alone, by name. */
  readonly homes: ReadonlyMap<string, string>;
  /** Words with a capital inside a sentence: names. */
  readonly names: ReadonlySet<string>;
  /** Names of persons whose office and house the article does not tell. */
  readonly untitled: ReadonlySet<string>;
  /** Parts of persons' names. */
  readonly persons: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, PeopleEntry>;
  /** Persons by surname in small letters. */
  readonly bySurname: ReadonlyMap<string, readonly PeopleEntry[]>;
  /**
   * The article tells the United States government as American papers do: its secretary without a country. They also
   * call it by the president's surname, without a word on who that is ("Harlan officials").
   */
  readonly american: boolean;
  /** Remarks told in the reporter's words, by where they begin: "Holm said |it was open to talks". */
  readonly reported: ReadonlyMap<number, StatementFinding>;
  /** Statements by where the words begin that name their speaker. */
  readonly bySource: ReadonlyMap<number, StatementFinding>;
  /** Stretches of remarks in order of start. */
  readonly remarks: readonly Remark[];
}

/** A stretch of somebody's remark. */
export interface Remark extends Span {
  readonly statement: StatementFinding;
}

const americanOffice =
  /^(?:(?:deputy |assistant |acting )?secretary of (?:state|defense)|defense secretary)$/i;
const withCountry = /\b(?:U\.?S\.?|American|United States)\s+(?:\w+\s)?(?:Secretary of|Defense Secretary)/;

/** A word with a capital behind a small one or a comma. */
const inside = /\p{Lu}(?<=(?:[\p{Ll},;] |\b(?:A|An|The) )\p{Lu})[\p{L}\p{N}&-]{1,30}/gu;

/** Lays out the people of an article. */
export function readCast(document: Document, people: People, statements: readonly StatementFinding[]): Cast {
  const reported = new Map<number, StatementFinding>();
  for (const statement of statements) {
    const first = statement.content[0];
    if (first && statement.kind !== 'direct') reported.set(first.start, statement);
  }
  const bySource = new Map<number, StatementFinding>();
  for (const statement of statements) if (statement.source) bySource.set(statement.source.start, statement);
  const bodies = withNamedKinds(people.bodies, document.text);
  let names: ReadonlySet<string> | null = null;
  const persons = new Set(
    people.entries.flatMap(({ kind, person }) => (kind === 'person' ? person.name.split(' ') : [])),
  );
  const isFree = (word: string): boolean => !persons.has(word) && bodies.named(word) === null;
  const homes = officialHomes(document, people, statements, isFree);
  const remarks = statements
    .flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start);
  return {
    document,
    people,
    bodies,
    homes,
    get names() {
      names ??= new Set(document.text.match(inside) ?? []);
      return names;
    },
    untitled: untitledIn(people),
    persons,
    remarks,
    ...namesakes(people),
    american: isAmerican(document, people),
    reported,
    bySource,
  };
}

function namesakes({ entries }: People): Pick<Cast, 'byName' | 'bySurname'> {
  const byName = new Map<string, PeopleEntry>();
  for (const entry of entries) if (!byName.has(entry.person.name)) byName.set(entry.person.name, entry);
  const bySurname = Map.groupBy(
    entries.filter(({ kind }) => kind === 'person'),
    ({ person }) => (person.name.split(' ').at(-1) ?? '').toLowerCase().replaceAll('’', "'"),
  );
  return { byName, bySurname };
}

function isAmerican({ text }: Document, { entries }: People): boolean {
  const secretary = entries.some(
    ({ person, party }) => party === 'United States' && americanOffice.test(person.title ?? ''),
  );
  return secretary && !withCountry.test(text);
}

function untitledIn({ entries }: People): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ kind, party, person: { name, title = '', affiliation = '' } }) => {
      // "baker Ida Berg", "Vesline's Ida Berg": a trade and a house are no office in it.
      const hasOffice = title.split(' ').some((word) => officeOf(word.toLowerCase()) !== null);
      return kind === 'person' && party === null && !hasOffice && !affiliation.includes(' ') ? [name] : [];
    }),
  );
}

/** The innermost remark that an offset stands in. */
export function remarkAt({ remarks }: Cast, offset: number): StatementFinding | null {
  return innermostAround(remarks, { start: offset, end: offset + 1 })?.statement ?? null;
}
