import type { CorrectionFinding, Findings, Person, StatementFinding } from '../model/finding.ts';
import { overlaps, textOf } from '../model/span.ts';
import { fold } from './join-people.ts';
import type { ScopedArticle } from './scope.ts';
import { stemsOf } from './words.ts';

/** A correction that puts one person's name or office in place of another. */
interface Renaming {
  readonly was: string;
  readonly now: string;
  /** The note is about who said something, not about how somebody is called. */
  readonly ofSpeaker: boolean;
  readonly note: string;
}

const article = /^(?:an?|the|his|her|their)\s+/i;
const personName =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|bin|al|el|la|le)){0,4}$/u;
const aboutSpeaking =
  /\b(?:said|say|told|quot\w+|attribut\w+|misattribut\w+|remarks?|comments?|statements?)\b/i;

/**
 * An article's findings with the people called as corrections have it.
 * @param notes its own, and those of other places that have its text
 */
export function mendPeople(source: ScopedArticle, notes: readonly CorrectionFinding[]): Findings {
  const { findings } = source;
  const renamings = notes.flatMap(renamingOf);
  if (renamings.length === 0) return findings;
  const mend = (person: Person): Person => renamings.reduce(renamed, person);
  return {
    ...findings,
    people: findings.people.map((person) => ({ ...mend(person), mentions: person.mentions })),
    meetings: findings.meetings.map((meeting) => ({
      ...meeting,
      title: retitled(meeting.title, renamings),
      participants: meeting.participants.map(mend),
    })),
    figures: findings.figures.map((figure) =>
      figure.speaker ? { ...figure, speaker: mend(figure.speaker) } : figure,
    ),
    statements: findings.statements.map((statement) => {
      const { speaker } = regiven(statement, source, renamings);
      return { ...statement, speaker: speaker && mend(speaker) };
    }),
  };
}

/** "Talks with Ida Hulm" where a note has it that her name is Holm. */
function retitled(title: string, renamings: readonly Renaming[]): string {
  return renamings.reduce(
    (words, { was, now, ofSpeaker }) =>
      !ofSpeaker && personName.test(was) && personName.test(now) && containsPhrase(words, was)
        ? replacePhrase(words, was, now)
        : words,
    title,
  );
}

function renamingOf({ was, now, text }: CorrectionFinding): Renaming[] {
  if (was === undefined || now === undefined) return [];
  const old = was.replace(article, '');
  const fresh = now.replace(article, '');
  return [{ was: old, now: fresh, ofSpeaker: isAnother(old, fresh) && aboutSpeaking.test(text), note: text }];
}

/** True where a note takes a remark from one person and gives it to another; the remark's words stand. */
export function isAboutSpeaker(finding: CorrectionFinding): boolean {
  return renamingOf(finding).some(({ ofSpeaker }) => ofSpeaker);
}

/** True for the names of two people, false for two spellings of one. */
function isAnother(was: string, now: string): boolean {
  if (!personName.test(was) || !personName.test(now)) return false;
  const [old, fresh] = [was.split(/\s+/), now.split(/\s+/)];
  const sameLast = fold(old.at(-1) ?? '').slice(0, 2) === fold(fresh.at(-1) ?? '').slice(0, 2);
  return !sameLast && fold(old[0] ?? '') !== fold(fresh[0] ?? '');
}

function renamed(person: Person, { was, now, ofSpeaker }: Renaming): Person {
  if (ofSpeaker) return person;
  const { name, title, affiliation, ...rest } = person;
  const change = (value: string): string =>
    containsPhrase(value, was) && !containsPhrase(value, now) ? replacePhrase(value, was, now) : value;
  return {
    ...rest,
    name: personName.test(was) && personName.test(now) ? change(name) : name,
    ...(title === undefined ? {} : { title: change(title) }),
    ...(affiliation === undefined ? {} : { affiliation: change(affiliation) }),
  };
}

/**
 * A remark that the article gave to the wrong person goes to the right one: the remark that the note speaks of, or the
 * only one. Where the note leaves open which of several, none of them keeps its speaker.
 */
function regiven(
  statement: StatementFinding,
  source: ScopedArticle,
  renamings: readonly Renaming[],
): Pick<StatementFinding, 'speaker'> {
  const { speaker } = statement;
  const renaming =
    speaker && renamings.find(({ ofSpeaker, was }) => ofSpeaker && containsPhrase(speaker.name, was));
  if (!renaming) return { speaker };
  const given = source.findings.statements.filter(
    (other) => other.speaker?.name === speaker.name && !inNote(source, other),
  );
  const meant = given.filter((other) => sharesWords(other, source, renaming.note));
  if (meant.length > 0) return { speaker: meant.includes(statement) ? { name: renaming.now } : speaker };
  // A note that quotes the remark speaks of none of these: the remark it means was found under no name.
  if (/[“"‘]/.test(renaming.note)) return { speaker };
  return { speaker: given.length > 1 ? null : { name: renaming.now } };
}

function inNote({ findings }: ScopedArticle, { content }: StatementFinding): boolean {
  return findings.corrections.some(({ evidence }) =>
    evidence.some((note) => content.some((span) => overlaps(note, span))),
  );
}

/** Most of a remark's own words stand in the note. */
function sharesWords({ content }: StatementFinding, source: ScopedArticle, note: string): boolean {
  const stems = new Set(stemsOf(content.map((span) => textOf(source.article.text, span)).join(' ')));
  const told = new Set(stemsOf(note));
  const shared = [...stems].filter((stem) => told.has(stem)).length;
  return shared >= 2 && shared >= stems.size / 2;
}

function containsPhrase(value: string, phrase: string): boolean {
  return ` ${value.toLowerCase()} `.includes(` ${phrase.toLowerCase()} `);
}

function replacePhrase(value: string, was: string, now: string): string {
  const at = ` ${value.toLowerCase()} `.indexOf(` ${was.toLowerCase()} `);
  return value.slice(0, at) + now + value.slice(at + was.length);
}
