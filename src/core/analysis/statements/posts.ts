import type { Document, Paragraph } from '../document/document.ts';
import type { Draft } from './draft.ts';
import { uncuedQuotation } from './make-draft.ts';

/** "Enough is enough. — Ana Rivera (@anarivera) May 2, 2031": a post as pages embed it, signed with a name and a handle. */
const post =
  /^["“]?(\S.{2,600}?)["”]?\s*[—–-]{1,2}\s*(\p{Lu}[^()@\n]{1,50}?)\s*\(@\w{2,30}\)(?:[ ,·-]*(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}))?\.?$/u;
/** The same in two paragraphs: the words, then who signs. */
const signedBelow = /^[—–-]{1,2}\s*(\p{Lu}[^()@\n]{1,50}?)\s*\(@\w{2,30}\)/u;

/** What a post that an article prints says, and whose it is; null for a paragraph that is none. */
export function readPost({ text, paragraphs }: Document, { index, start, end }: Paragraph): Draft | null {
  const words = text.slice(start, Math.min(end, start + 720));
  if (!words.includes('(@')) return null;
  const below = signedBelow.exec(words);
  const before = paragraphs[index - 1];
  if (below !== null && before !== undefined) {
    const at = start + below[0].indexOf(below[1] ?? '');
    const above = { start: before.start, end: before.end };
    return uncuedQuotation(index - 1, [above], { start: at, end: at + (below[1] ?? '').length }, 'signature');
  }
  const [whole, said = '', name = ''] = post.exec(words) ?? [];
  if (whole === undefined) return null;
  const from = start + whole.indexOf(said);
  const at = start + whole.lastIndexOf(name, whole.lastIndexOf('(@'));
  const content = { start: from, end: from + said.length };
  return uncuedQuotation(index, [content], { start: at, end: at + name.length }, 'signature');
}
