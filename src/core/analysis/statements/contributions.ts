import type { Document } from '../document/document.ts';
import type { Draft } from './draft.ts';
import type { Unit } from './tokens.ts';

/** What a colleague has written for a page, in place of its first sentence. */
export interface Contribution {
  readonly opening: Draft;
  readonly whole: Draft;
}

const writes = /^(?:writes|says|reports|messages|texts|tweets|posts|sends this)$/i;

/**
 * "Our Lima correspondent Ana Rivera writes: The hall is full. Nobody has come out yet.": on a live page the paragraph after
 * such a colon is all hers. Null where the words do not begin like a sentence: "Rivera says: no talks, no deal."
 */
export function contributed(document: Document, unit: Unit, last: Draft | undefined): Contribution | null {
  const paragraph = document.paragraphs[unit.paragraph];
  const [first] = last?.content ?? [];
  if (last === undefined || paragraph === undefined || first === undefined) return null;
  if (
    last.rule !== 'colon-after-cue' ||
    last.kind !== 'indirect' ||
    last.cue === null ||
    last.source === null
  )
    return null;
  if (unit.end === paragraph.end || first.end < unit.end - 1) return null;
  const { text } = document;
  const named = /\p{Lu}\p{Ll}+ \p{Lu}|\b[Oo]ur /u.test(text.slice(last.source.start, last.source.end));
  const begins = /^\p{Lu}/u.test(text.slice(first.start, first.start + 1));
  if (!named || !begins || !writes.test(text.slice(last.cue.start, last.cue.end))) return null;
  return {
    opening: last,
    whole: { ...last, content: [{ start: first.start, end: paragraph.end }], kind: 'direct' },
  };
}
