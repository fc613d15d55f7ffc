import type { Span } from '../../model/span.ts';

/** A speaker's name at the head of a paragraph of a transcript; the span covers the name alone. */
export interface SpeakerLabel extends Span {
  /** Where the speech begins: after the colon, blanks and an opening quotation mark. */
  readonly contentStart: number;
}

const label =
  /^((?:[A-Z][\p{L}.'’-]+|[A-Z]{2,})(?:\s+(?:[A-Z][\p{L}.'’-]*|of|the|de|van|von|al)){0,5})(?:\s*\([^)]{2,60}\))?\s*(?::\s*["“]?|(?=[“"]\p{Lu}))["“]?/u;

/** Finds "Antony Blinken: …" or "Q: …" at the head of a paragraph. */
export function findLabel(text: string, paragraph: Span): SpeakerLabel | null {
  const match = label.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160)));
  const name = match?.[1];
  if (!match || !name) return null;
  return {
    start: paragraph.start,
    end: paragraph.start + name.length,
    contentStart: paragraph.start + match[0].length,
  };
}
