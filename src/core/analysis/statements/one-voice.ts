import type { Document, Paragraph } from '../document/document.ts';
import { inFirstPerson } from './interviews.ts';

/** Fewer answers may be a text with one labelled line. */
const fewest = 3;

/**
 * True for an interview in which whoever answers bears a label and whoever asks bears none: "Did they say sorry?" / "Lund:
 * They did."
 */
export function asksUnlabelled({ text, paragraphs }: Document): boolean {
  const labelled = paragraphs.filter(({ label }) => label !== null);
  const names = new Set(labelled.map(({ label }) => label && text.slice(label.start, label.end)));
  if (labelled.length < fewest || names.size > 1) return false;
  const asked = labelled.filter(({ index }) => {
    const before = paragraphs[index - 1];
    return before?.label === null && text.charAt(before.end - 1) === '?';
  });
  return asked.length * 2 > labelled.length;
}

/** True for a paragraph without a label that still answers there: it says "I" or "we", and is no question. */
export function goesOnAnswering(text: string, { start, end }: Paragraph): boolean {
  return inFirstPerson.test(text.slice(start, end)) && text.charAt(end - 1) !== '?';
}
