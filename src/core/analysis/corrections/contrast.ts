import type { Span } from '../../model/span.ts';
import { parallelWords } from './parallel.ts';
import { quotedFrom, type Replacement, trimmed } from './replacement.ts';

const connector =
  /(?:[,;—–(][”"’']?\s*(?:and\s+|but\s+)?|[”"’']\s+(?:and\s+|but\s+)?|\sand\s+)not\s+|,?\s+\(?(?:rather than|instead of)\s+/g;
const otherNot =
  /^(?:only|yet|just|least|all|immediately|necessarily|clear|been|be|have|include|included|to be)\b/i;
/** Where the withdrawn words end: "not May 13, as an earlier version said", "not Basel in the second paragraph". */
const wasEnd =
  /;|,?\s+(?:as|which|like)\s+(?:an?|the|we|it|they|was|were|previously|originally|first|stated|reported|said|written|appeared|had|has|indicated)\b|,\s+(?:and|but|in|who|which|where|with|according|of|for|at)\s|\s+in\s+(?:the\s+|an?\s+)?(?:\w+\s+)?(?:paragraphs?|headline|lede|lead|story|version|caption|article)\b|[)\]]|(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|prof|gen|lt|col|sen|rep|gov|st|no|\p{L}))[.!]["”’']?(?=\s|$)/iu;
/** "Ida Holm, not Jan Kowal|, said so|": the clause goes on behind the comma that closes the contrast. */
const aside = /,\s(?=\p{Ll})/u;
const clauseStart = /(?:;|:)\s+/g;
/** "An earlier version gave the number as |12|": what a telling that erred gives first is wrong. */
const erred =
  /\b(?:(?:earlier|previous|prior|original|initial|first) (?:\w+ )?(?:versions?|headlines?|captions?|drafts?|edition)\b|mis(?:stated|spelled|spelt|identified|attributed|quoted|used|named|reported|labell?ed|dated|placed|translated)\b|(?:incorrectly|erroneously|wrongly|mistakenly|inaccurately|originally|initially) \w+)(?![^]*(?:\b(?:which|should|corrected|amended|changed|updated)\b|[;:]\s))/i;
/** "instead of 12|, read 21|": the right words follow. */
const readInstead = /^["”'’]?,?\s(?:please |it should |one should |should )?(?:be )?(?:read|say)\b/i;
/** How many characters before a "not" may tell whose words it turns. */
const reach = 300;
const givenAs = /\b(?:as|that)\s/i;
const saidEarlier = /^[^.;:]{0,60}\bas (?:an?|the|we|it|was|previously|originally|first|stated|reported)\b/i;

/** "The talks are on 12 May, not 13 May", "said “a chance” and not “a certainty”", "Bern rather than Basel". */
export function findContrasts(text: string, sentence: Span): readonly Replacement[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Replacement[] = [];
  let from = sentence.start;
  for (const match of words.matchAll(connector)) {
    const at = sentence.start + match.index;
    if (
      at < from ||
      otherNot.test(words.slice(match.index + match[0].length, match.index + match[0].length + 20))
    )
      continue;
    const opening = at + match[0].length;
    const was = withdrawnWords(text, opening, sentence.end);
    // The connector may begin with the comma and the mark that close the words before it.
    const marked = /^[^\s(]*/.exec(match[0])?.[0].length ?? 0;
    const now = was && parallelWords(text, { start: clauseFrom(text, from, at), end: at + marked }, was);
    if (!was || !now || readInstead.test(text.slice(was.end, Math.min(was.end + 40, sentence.end)))) continue;
    const wrongFirst = isWrongFirst(
      text.slice(Math.max(from, at - reach), at),
      match[0],
      text.slice(was.start, Math.min(was.end + reach, sentence.end)),
    );
    found.push(wrongFirst ? { was: now, now: was, rule: 'contrast' } : { was, now, rule: 'contrast' });
    from = was.end;
  }
  return found;
}

/** "An earlier version gave the number |as 12 instead of six|"; behind "not" only what is given "as" or "that" is told in turn. */
function isWrongFirst(lead: string, connecting: string, rest: string): boolean {
  const at = lead.search(erred);
  if (at < 0 || saidEarlier.test(rest)) return false;
  return !/not\s+$/.test(connecting) || givenAs.test(lead.slice(at));
}

function clauseFrom(text: string, from: number, to: number): number {
  let start = from;
  for (const match of text.slice(from, to).matchAll(clauseStart))
    start = from + match.index + match[0].length;
  return start;
}

function withdrawnWords(text: string, start: number, limit: number): Span | null {
  const quoted = quotedFrom(text, start, limit);
  if (quoted) return trimmed(text, quoted);
  const words = text.slice(start, limit);
  const ends = [wasEnd.exec(words)?.index ?? words.length, aside.exec(words)?.index ?? words.length];
  return trimmed(text, { start, end: start + Math.min(...ends) });
}
