import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import { announces, isBoilerplate } from './boilerplate.ts';
import { findContrasts } from './contrast.ts';
import type { CorrectionNote } from './correction-notes.ts';

/** The sentences of a note that are about one and the same error. */
export interface Point {
  readonly sentences: readonly Span[];
}

const errorSentence =
  /\b(?:(?:earlier|previous|prior|original|initial|first) (?:\w+ )?versions?|mis(?:stated|spelled|spelt|identified|attributed|quoted|used|named|reported|labell?ed|characteri[sz]ed|dated|placed|translated|represented)|incorrectly|erroneously|wrongly|mistakenly|inaccurately|(?:article|story|post|report|headline|caption|version|it|we) also|omitted|corrects|misleading)\b/i;
const another = /\b(?:also|in addition|additionally|furthermore|further,|second(?:ly)?,|separately)\b/i;
/** "This article was amended on 3 May 2023." says nothing yet of what was wrong. */
const bareStamp =
  /^[\s(]*(?:this|the) (?:\w+ ){0,3}?\w+ (?:was|has been|have been) (?:updated|corrected|amended|edited|revised|changed|(?:first |originally )?published)(?: (?:on|at|to (?:correct|fix) (?:an?|the|several|some|two|\w+) errors?)\b[^;:]{0,60})?[.)]*$/i;

/** Splits a note into its points: a sentence that names a further error opens the next. */
export function pointsOf(document: Document, note: CorrectionNote): readonly Point[] {
  // Whatever else it says are the reasons.
  if (note.retracts) return [{ sentences: sentencesOf(document, note) }];
  const points: Span[][] = [];
  const bare: Span[] = [];
  let complete = false;
  for (const sentence of sentencesOf(document, note)) {
    const words = document.text.slice(sentence.start, sentence.end);
    if (isBoilerplate(words) && !announces(words) && points.length > 0) continue;
    if (bareStamp.test(words)) {
      bare.push(sentence);
      continue;
    }
    const contrasted = findContrasts(document.text, sentence).length > 0;
    const current = points.at(-1);
    const names = errorSentence.test(words);
    const opens =
      (names && (current?.length !== 1 || complete || another.test(words))) || (contrasted && complete);
    if (!current || opens) {
      points.push([sentence]);
      complete = contrasted;
    } else {
      current.push(sentence);
      complete ||= contrasted;
    }
  }
  const found = points.length > 0 ? points : bare.map((sentence) => [sentence]);
  return found.map((sentences) => ({ sentences }));
}

function sentencesOf(document: Document, note: CorrectionNote): Span[] {
  const bracket =
    /[([]/.test(document.text.charAt(note.bodyStart - 1)) && /[)\]]/.test(document.text.charAt(note.end - 1));
  const end = bracket ? note.end - 1 : note.end;
  const spans: Span[] = [];
  for (
    let index = firstEndingBehind(document.sentences, note.bodyStart);
    index < document.sentences.length;
    index++
  ) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.start >= end) break;
    const clipped = { start: Math.max(sentence.start, note.bodyStart), end: Math.min(sentence.end, end) };
    if (clipped.end > clipped.start) spans.push(clipped);
  }
  return spans;
}
