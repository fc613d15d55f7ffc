import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';

/** Papers that several sign speak as "we". */
const heading = /\b(?:statement|communiqu[eé]|declaration|resolution|conclusions)\b/i;
const signed =
  /\b[Ww]e, (the [^.;:]{4,160}?)(?:, (?=\p{Ll})|(?= (?:met|meet|gathered|gather|convened|held|have|are|reaffirm|welcome|declare|agree)\b))/u;

/** How far into a text its heading and the names of those who sign it stand, in characters. */
const headLength = 200;
const openingLength = 1200;

/** "We, the Ministers of Transport of Norland and Sudland, met …" in a joint statement: who "we" are; else null. */
export function jointSpeakers({ text, title }: Document): Span | null {
  if (!heading.test(title) && !heading.test(text.slice(0, headLength))) return null;
  const match = signed.exec(text.slice(0, openingLength));
  const named = match?.[1];
  if (match === null || named === undefined) return null;
  const start = match.index + match[0].indexOf(named);
  return { start, end: start + named.length };
}
