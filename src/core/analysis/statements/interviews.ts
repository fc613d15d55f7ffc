import type { Span } from '../../model/span.ts';
import type { Document, Paragraph } from '../document/document.ts';
import type { People } from '../people/people.ts';

/** A question of an interview printed without labels, and the paragraphs that answer it: indexes. */
export interface Exchange {
  readonly question: number;
  readonly first: number;
  readonly last: number;
}

/** An interview printed without labels: whom the text before it introduces, and what was asked and answered. */
export interface Interview {
  readonly speaker: Span;
  readonly exchanges: readonly Exchange[];
}

/** Fewer questions may be a columnist's own. */
const fewest = 3;
/** So many speak to "you". */
const fewestAsked = 2;
/** Characters; nobody asks longer than that. */
const longestQuestion = 350;

const asked = /\byou(?:r|rs|rself|['’]\w+)?\b/i;
const prompt = /^Your?\b/;
const numbered = /^\d{1,2}[.)] /;
/** Whoever says this answers. */
export const inFirstPerson = /\b(?:I|we|my|our|me|us)\b/;
const quoted = /^["“]/;
/** "Interview: Theo Lund", "Interview by Theo Lund": before the name of who asks. */
const byline = /\b(?:[Ii]nterview(?:ed)?|[Qq]uestions|[Ww]ords|[Tt]ext|[Bb]y|[Tt]old to)(?: by)?:? ?$/;

/** "Theo Lund *met her* in Lima." */
const asker =
  /^ (?:met|meets|asks|asked|interviewed|interviews|visited|(?:spoke|speaks|talked|talks|sat down|sits down) (?:to|with)) (?:him|her|them)\b/;

/**
 * Finds an interview whose questions stand in paragraphs of their own between the answers, as magazines print them:
 * "Your first building fell down. Do you talk about it?" / "All the time. I had used the wrong clay.", or numbered, the answers
 * in marks. Nobody but the one person whom the text before the first question names can be the one who answers.
 */
export function findInterview(document: Document, people: People): Interview | null {
  const { text, paragraphs } = document;
  const questions = paragraphs.filter((paragraph) => isQuestion(text, paragraph)).map(({ index }) => index);
  const [start] = questions;
  if (start === undefined || questions.length < fewest) return null;
  const exchanges = questions.flatMap((question, at) => exchangeOf(document, question, questions[at + 1]));
  if (!isConversation(document, exchanges)) return null;
  const before = paragraphs[start]?.start ?? 0;
  const introduced = people.mentions.filter(
    ({ form, entry, start: from, end: to }) =>
      form === 'full' &&
      from < before &&
      people.entries[entry]?.kind === 'person' &&
      !byline.test(text.slice(Math.max(0, from - 24), from)) &&
      !asker.test(text.slice(to, to + 40)),
  );
  const [speaker] = introduced;
  if (speaker === undefined || introduced.some(({ entry }) => entry !== speaker.entry)) return null;
  return { speaker: { start: speaker.start, end: speaker.end }, exchanges };
}

/** Enough is asked of "you" and answered by "I", and no answer is printed unlike the others. */
function isConversation({ text, paragraphs }: Document, exchanges: readonly Exchange[]): boolean {
  const words = ({ first, last }: Pick<Exchange, 'first' | 'last'>) =>
    text.slice(paragraphs[first]?.start, paragraphs[last]?.end);
  const questions = exchanges.map(({ question }) => words({ first: question, last: question }));
  const answers = exchanges.map(words);
  const marked = answers.filter((answer) => quoted.test(answer)).length;
  const inMarks = marked === answers.length && questions.every((question) => numbered.test(question));
  return (
    exchanges.length >= fewest &&
    questions.filter((question) => asked.test(question)).length >= fewestAsked &&
    answers.filter((answer) => inFirstPerson.test(answer)).length * 2 > answers.length &&
    (marked === 0 || inMarks)
  );
}

function isQuestion(text: string, { start, end, label }: Paragraph): boolean {
  if (label !== null || end - start > longestQuestion) return false;
  const words = text.slice(start, end);
  if (/^["“‘]/.test(words)) return false;
  if (numbered.test(words)) return true;
  if (asked.test(words)) return words.endsWith('?') || prompt.test(words);
  // "And were they worth it?": without a "you" it may be the answer's own.
  return words.endsWith('?') && !inFirstPerson.test(words);
}

/** Up to the next question; the last answer is one paragraph, for nobody tells where it ends. Empty where none answers. */
function exchangeOf({ paragraphs }: Document, question: number, next: number | undefined): Exchange[] {
  const first = question + 1;
  const last = next === undefined ? first : next - 1;
  return last < first || paragraphs[first] === undefined ? [] : [{ question, first, last }];
}
