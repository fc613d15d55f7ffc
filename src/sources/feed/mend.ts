import { windows1252 } from './references.ts';

/** A document that a parser can take, and what was wrong with it. */
export interface MendedText {
  readonly text: string;
  readonly problems: readonly string[];
}

/**
 * Takes out what stands in the way of reading XML: what comes before it, characters that XML forbids, and its DTD, whose
 * entities are never expanded. What is broken further in is left to the reader.
 */
export function mendXml(decoded: string): MendedText {
  const problems: string[] = [];
  const start = startOfXml(decoded);
  if (decoded.slice(0, start).replaceAll('\ufeff', '').trim() !== '') {
    problems.push('Something stood before its beginning: it was left out.');
  }
  const clean = withoutControls(decoded.slice(start));
  if (clean.mended) problems.push('It holds control characters, which XML forbids: they were taken out.');
  const bare = withoutDoctype(clean.text);
  return { text: bare, problems };
}

/** Where markup begins: a declaration, a comment or an element. */
function startOfXml(text: string): number {
  const start = text.search(/<[?!a-z_]/i);
  return start < 0 ? text.length : start;
}

const forbidden = /[[\p{Cc}\ufffe\uffff]--[\t\n\r\u0080-\u009f]]/gv;
const misread = /[\u0080-\u009f]/g;

/** Control characters above 127 are bytes of windows-1252 that were taken for ISO 8859-1; the others mean nothing. */
function withoutControls(text: string): { readonly text: string; readonly mended: boolean } {
  const bare = text.replace(forbidden, '');
  return {
    text: bare.replace(misread, (control) => windows1252(control.charCodeAt(0))),
    mended: bare.length < text.length,
  };
}

/** Leaves out a document type declaration before the first element, its internal subset included. */
function withoutDoctype(text: string): string {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) return text;
    if (text.startsWith('<!--', open)) at = after(text, '-->', open + 4);
    else if (text.startsWith('<?', open)) at = after(text, '?>', open + 2);
    else if (/^<!doctype/i.test(text.slice(open, open + 9)))
      return text.slice(0, open) + text.slice(endOfDoctype(text, open));
    else return text;
  }
  return text;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** Behind its `>`, outside quotation marks, comments and brackets. */
function endOfDoctype(text: string, open: number): number {
  let inSubset = false;
  for (let at = open + 2; at < text.length; at++) {
    const sign = text.charAt(at);
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4) - 1;
    else if (sign === '"' || sign === "'") at = after(text, sign, at + 1) - 1;
    else if (sign === '[') inSubset = true;
    else if (sign === ']') inSubset = false;
    else if (sign === '>' && !inSubset) return at + 1;
  }
  // Nothing closes it: its first ">" has to do.
  return after(text, '>', open);
}
