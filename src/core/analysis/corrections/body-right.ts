import type { Span } from '../../model/span.ts';
import type { Document, Sentence } from '../document/document.ts';
import { findNumerals, type Numeral } from '../figures/numerals.ts';
import { contentWords, type Word } from './words.ts';

/** Words of what was wrong, beside the number, that the right sentence has as well. */
const fewest = 1;
const most = 400;

/**
 * Of a note that tells what was wrong and leaves the right words to the article: "An earlier version said the beacon costs
 * about £2,000." under "|The beacon that every boat must carry costs about £200|." Numbers only, of one unit and in the
 * same words.
 */
export function rightInBody(document: Document, note: Span, was: Span): Span | null {
  const { text } = document;
  const wrong = text.slice(was.start, was.end);
  const [number, ...others] = findNumerals(wrong);
  if (!number || others.length > 0) return null;
  const matter = contentWords(wrong).filter((word) => !/\d/.test(word.form) && !isInside(word, number));
  if (matter.length < fewest) return null;
  const stems = new Set(matter.map(({ stem }) => stem));
  const [only, ...more] = document.sentences
    .filter((sentence) => sentence.end <= note.start || sentence.start >= note.end)
    .flatMap((sentence) => rightIn(text, sentence, stems, number) ?? []);
  return only && more.length === 0 ? only : null;
}

function isInside({ start, end }: Span, whole: Span): boolean {
  return start >= whole.start && end <= whole.end;
}

/** The stretch of a sentence that has all those words and one number of the same unit. */
function rightIn(text: string, sentence: Sentence, stems: ReadonlySet<string>, wrong: Numeral): Span | null {
  if (sentence.end - sentence.start > most) return null;
  const words = text.slice(sentence.start, sentence.end);
  if (!/\d/.test(words) && !wrong.inWords) return null;
  const own: readonly Word[] = contentWords(words).filter(({ stem }) => stems.has(stem));
  if (new Set(own.map(({ stem }) => stem)).size < stems.size) return null;
  const numbers = findNumerals(words).filter(
    ({ unit, value }) => unit === wrong.unit && value !== wrong.value,
  );
  const [number] = numbers;
  if (!number || numbers.length > 1) return null;
  const starts = [number.start, ...own.map(({ start }) => start)];
  const ends = [number.end, ...own.map(({ end }) => end)];
  return { start: sentence.start + Math.min(...starts), end: sentence.start + Math.max(...ends) };
}
