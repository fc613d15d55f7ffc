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
/** Characters; nobody asks longer than that. */
const longestQuestion = 350;

const asked = /\byou(?:r|rs|rself|['’]\w+)?\b/i;
const prompt = /^Your?\b/;
const answered = /\b(?:I|we|my|our|me|us)\b|\bI['’]/;

/**
 * Finds an interview whose questions stand in paragraphs of their own between the answers, as magazines print them:
 * "Your first building fell down. Do you talk about it?" / "All the time. I had used the wrong clay." Nobody but the one
 * person whom the text before the first question names can be the one who answers.
 */
export function findInterview(document: Document, people: People): Interview | null {
  const { text, paragraphs } = document;
  const questions = paragraphs.filter((paragraph) => isQuestion(text, paragraph)).map(({ index }) => index);
  const [start] = questions;
  if (start === undefined || questions.length < fewest) return null;
  const exchanges = questions.flatMap((question, at) => exchangeOf(document, question, questions[at + 1]));
  if (exchanges.length < fewest) return null;
  const before = paragraphs[start]?.start ?? 0;
  const introduced = people.mentions.filter(
    ({ form, entry, start: from }) =>
      form === 'full' && from < before && people.entries[entry]?.kind === 'person',
  );
  const [speaker] = introduced;
  if (speaker === undefined || introduced.some(({ entry }) => entry !== speaker.entry)) return null;
  return { speaker: { start: speaker.start, end: speaker.end }, exchanges };
}

function isQuestion(text: string, { start, end, label }: Paragraph): boolean {
  if (label !== null || end - start > longestQuestion) return false;
  const words = text.slice(start, end);
  if (/^["“‘]/.test(words) || !asked.test(words)) return false;
  return words.endsWith('?') || prompt.test(words);
}

/** Up to the next question; the last answer is one paragraph, for nobody tells where it ends. Empty where none answers. */
function exchangeOf({ text, paragraphs }: Document, question: number, next: number | undefined): Exchange[] {
  const first = question + 1;
  const last = next === undefined ? first : next - 1;
  const words = paragraphs
    .slice(first, last + 1)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  return answered.test(words) && !/^["“]/.test(words) ? [{ question, first, last }] : [];
}
