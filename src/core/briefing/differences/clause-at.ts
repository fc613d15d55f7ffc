import type { Span } from '../../model/span.ts';

const joint = /[,;:—–()]\s|\s(?:and|but|while|which|who|although|though|when|after|as|that)\s/g;

/** "They will be home by Tuesday, and |the ferry runs again on Thursday|": the clause of a sentence in which a stretch stands. */
export function clauseAt(text: string, { start, end }: Span, at: Span, joints: RegExp = joint): Span {
  let from = start;
  for (const match of text.slice(start, end).matchAll(joints)) {
    const begins = start + match.index;
    if (begins + match[0].length <= at.start) from = begins + match[0].length;
    else if (begins >= at.end) return { start: from, end: begins };
  }
  return { start: from, end };
}
