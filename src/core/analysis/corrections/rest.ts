import type { Span } from '../../model/span.ts';
import { quotedFrom, trimmed } from './replacement.ts';

const toldWhere =
  /\s(?:in|on|at) (?:(?:the|an?|our|its) )?(?:(?:first|earlier|previous|original|initial|opening|last|second|third|fourth|fifth|same|online|print) )?(?:version|paragraph|headline|caption|edition|entry|sentence|line|article|story|post|report)\b(?! (?:by|from)\b).*$/i;
/** "30 hectares |in the first version of this report|": where it was told is no part of what was told. */
export function upToPlace(text: string, span: Span): Span {
  const at = text.slice(span.start, span.end).search(toldWhere);
  return (at > 0 && trimmed(text, { start: span.start, end: span.start + at })) || span;
}

/** "|Jan Kowal|, the minister", "|Jan Kowal| said it". */
export function nameFrom(text: string, span: Span, at: number): Span | null {
  const words = text.slice(span.start + at, span.end);
  const name =
    /^\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|da|van|von|der|den|bin|al|el|la|le)\s)?\p{Lu}[\p{L}.’'-]*){0,5}/u.exec(
      words,
    );
  const end = name ? span.start + at + name[0].length : span.end;
  return trimmed(text, { start: span.start + at, end });
}

/** What a clause says from an offset on: the quoted words where a quotation opens there. */
export function restFrom(text: string, span: Span, at: number): Span | null {
  const start = span.start + at;
  const quoted = quotedFrom(text, start, span.end);
  if (quoted) return trimmed(text, quoted);
  return trimmed(text, { start, end: span.end });
}
