import type { CorrectionFinding, Findings, Person, StatementFinding } from '../model/finding.ts';
import { fold } from './join-people.ts';
import type { ScopedArticle } from './scope.ts';

/** A correction that puts one person's name or office in place of another. */
interface Renaming {
  readonly was: string;
  readonly now: string;
  /** The note is about who said something, not about how somebody is called. */
  readonly ofSpeaker: boolean;
}

const article = /^(?:an?|the|his|her|their)\s+/i;
const personName =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|bin|al|el|la|le)){0,4}$/u;
const aboutSpeaking =
  /\b(?:said|say|told|quot\w+|attribut\w+|misattribut\w+|remarks?|comments?|statements?)\b/i;

/** An article's findings with the people called as its corrections have it. */
export function mendPeople(source: ScopedArticle): Findings {
  const { findings } = source;
  const renamings = findings.corrections.flatMap(renamingOf);
  if (renamings.length === 0) return findings;
  const mend = (person: Person): Person => renamings.reduce(renamed, person);
  return {
    ...findings,
    people: findings.people.map((person) => ({ ...mend(person), mentions: person.mentions })),
    meetings: findings.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map(mend),
    })),
    figures: findings.figures.map((figure) =>
      figure.speaker ? { ...figure, speaker: mend(figure.speaker) } : figure,
    ),
    statements: findings.statements
      .map((statement) => ({
        ...statement,
        speaker: statement.speaker && mend(givenTo(statement.speaker, findings.statements, renamings)),
      }))
      .map((statement) => withoutDoubt(statement, findings.statements, renamings)),
  };
}

function renamingOf({ was, now, text }: CorrectionFinding): Renaming[] {
  if (was === undefined || now === undefined) return [];
  const old = was.replace(article, '');
  const fresh = now.replace(article, '');
  return [{ was: old, now: fresh, ofSpeaker: isAnother(old, fresh) && aboutSpeaking.test(text) }];
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

/** The one remark that the article gave to the wrong person goes to the right one. */
function givenTo(
  speaker: Person,
  statements: readonly StatementFinding[],
  renamings: readonly Renaming[],
): Person {
  const renaming = misgiven(speaker, renamings);
  return renaming && remarksOf(speaker, statements) === 1 ? { name: renaming.now } : speaker;
}

/** Where several remarks stand under the wrong name, the note does not say which: none keeps a speaker. */
function withoutDoubt(
  statement: StatementFinding,
  statements: readonly StatementFinding[],
  renamings: readonly Renaming[],
): StatementFinding {
  const { speaker } = statement;
  const isDoubtful =
    speaker !== null && misgiven(speaker, renamings) !== undefined && remarksOf(speaker, statements) > 1;
  return isDoubtful ? { ...statement, speaker: null } : statement;
}

function misgiven(speaker: Person, renamings: readonly Renaming[]): Renaming | undefined {
  return renamings.find(({ ofSpeaker, was }) => ofSpeaker && containsPhrase(speaker.name, was));
}

function remarksOf(speaker: Person, statements: readonly StatementFinding[]): number {
  return statements.filter((statement) => statement.speaker?.name === speaker.name).length;
}

function containsPhrase(value: string, phrase: string): boolean {
  return ` ${value.toLowerCase()} `.includes(` ${phrase.toLowerCase()} `);
}

function replacePhrase(value: string, was: string, now: string): string {
  const at = ` ${value.toLowerCase()} `.indexOf(` ${was.toLowerCase()} `);
  return value.slice(0, at) + now + value.slice(at + was.length);
}
