import { splitSentences } from '../../analysis/document/sentences.ts';
import { findNumerals } from '../../analysis/figures/numerals.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ScopedArticle } from '../scope.ts';
import { stemsOf } from '../words.ts';
import { clauseAt } from './clause-at.ts';
import { withDeeds } from './deeds.ts';
import { senseOf } from './senses.ts';
import { sentenceOf } from './sentence-of.ts';
import { kindOfStem } from './things.ts';

/** Something that an article tells, and where. */
export interface Placed {
  readonly source: ScopedArticle;
  readonly at: Span;
}

/** Smaller numbers than this tie nothing together. */
const least = 11;
/** How near the rest of its sentence stands, and the sentence before. */
const elsewhere = 0.5;
const sentenceBefore = 0.3;

const light: ReadonlySet<string> = new Set(
  stemsOf(
    'will would could may might shall must say said says told tell according also side sides people person persons another other further number figure total report reported ' +
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday day week month year hour minute today yesterday tomorrow morning evening night ' +
      'January February April June July August September October November December ' +
      'million billion percent cent per dollar euro only both all since after before while still now then here about around nearly almost least some over under',
  ),
);
/** A sentence that goes on from the one before: "The meeting lasted two hours." */
const goesOn = /^["“]?(?:The|It|He|She|They|This|That|These|Those|Their|Its|His|Her)\b/;

/**
 * The words that say what is told, by how near they stand to it, 0 to 1: those of its clause, of its sentence, and of the
 * sentence before where its own goes on from that. Synonyms and verbs for one deed count as one word.
 */
export function nearnessOfWords({ source, at }: Placed): ReadonlyMap<string, number> {
  const { text } = source.article;
  const sentence = sentenceOf(text, at) ?? at;
  const words = text.slice(sentence.start, sentence.end);
  const clause = clauseAt(text, sentence, at);
  const found = new Map<string, number>();
  const put = (part: string, nearness: number): void => {
    for (const stem of weighty(part)) found.set(stem, Math.max(found.get(stem) ?? 0, nearness));
  };
  put(words, elsewhere);
  put(text.slice(clause.start, clause.end), 1);
  if (goesOn.test(words)) put(wordsBefore(text, sentence), sentenceBefore);
  for (const number of findNumerals(words)) {
    const isIt = overlaps({ start: sentence.start + number.start, end: sentence.start + number.end }, at);
    if (!isIt && number.value >= least) found.set(String(number.value), 1);
  }
  return found;
}

/** The sentence before in its paragraph. */
function wordsBefore(text: string, { start }: Span): string {
  const last = splitSentences(text, { start: text.lastIndexOf('\n', start) + 1, end: start }).at(-1);
  return last ? text.slice(last.start, last.end) : '';
}

/** Stems that say what a text is about, synonyms as one. */
function weighty(text: string): string[] {
  const stems = stemsOf(text).filter((stem) => stem.length > 1 && !light.has(stem) && !/^\d/.test(stem));
  return withDeeds(stems).map((stem) => kindOfStem(stem) ?? senseOf(stem));
}
