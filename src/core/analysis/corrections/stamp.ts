import type { DateFinding } from '../../model/finding.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { toWhen } from '../dates/when.ts';
import type { Document } from '../document/document.ts';
import type { CorrectionNote } from './correction-notes.ts';

const mendedOn =
  /\b(?:updated|corrected|amended|edited|revised|changed|clarified|correction was made)\s+(?:on|at)\s+/i;

/** "Correction to our release of 2 August": the day of what it mends. */
const ofAnother = /^\W*\p{L}+\s(?:to|of|in|on|for)\s(?:our|its|the|this|an?)\s/iu;

/** "|On| March 14 the Wire withdraws …". */
const takenOn = /^[\s*_]*on\s+(?=\S{1,12}\s\S{1,12}\s)/i;

/**
 * When a note was added, from its own words: "CORRECTION (Jan. 9, 2022, 7:45 p.m. ET)", "was amended on 3 May 2023".
 * @returns an instant with offset, a plain day, or undefined where the note tells neither
 */
export function stampOf(
  document: Document,
  note: CorrectionNote,
  dates: readonly DateFinding[],
): string | undefined {
  const words = document.text.slice(note.start, note.bodyStart);
  const label = ofAnother.test(words)
    ? undefined
    : valueIn({ start: note.start, end: note.bodyStart }, dates);
  if (label !== undefined || note.bodyStart >= note.end) return label;
  const before = amendedBefore(document, note, dates);
  if (before !== undefined) return before;
  const head = document.text.slice(note.bodyStart, Math.min(note.end, note.bodyStart + 200));
  const match = mendedOn.exec(head) ?? (note.retracts ? takenOn.exec(head) : null);
  if (!match) return undefined;
  const start = note.bodyStart + match.index + match[0].length;
  return valueIn({ start, end: start + 12 }, dates);
}

/** "The 10.30 entry |was amended on 8 March|. An earlier version said …": told in the sentence before the note. */
function amendedBefore(
  { text, sentences, paragraphs }: Document,
  note: CorrectionNote,
  dates: readonly DateFinding[],
): string | undefined {
  const at = sentences.findIndex(({ start, end }) => start <= note.start && note.start < end);
  const own = sentences[at];
  const last = sentences[at - 1];
  if (!own || !last || last.paragraph !== own.paragraph || at - 1 < (paragraphs[own.paragraph]?.first ?? 0))
    return undefined;
  const match = mendedOn.exec(text.slice(last.start, last.end));
  if (!match) return undefined;
  const start = last.start + match.index + match[0].length;
  return valueIn({ start, end: start + 12 }, dates);
}

function valueIn(span: Span, dates: readonly DateFinding[]): string | undefined {
  const whens = dates.filter((date) => overlaps(date, span)).map(toWhen);
  const time = whens.find((when) => when?.precision === 'time');
  return (time ?? whens.find((when) => when?.precision === 'day'))?.value;
}
