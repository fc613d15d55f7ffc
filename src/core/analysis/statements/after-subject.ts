import { spanOf } from './adjuncts.ts';
import type { Draft } from './draft.ts';
import { aloneIn } from './go-on.ts';
import { uncuedQuotation } from './make-draft.ts';
import { leadingSubject } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';

/** Shorter ones are words on things, names and asides; in characters. */
const shortest = 25;
const own = /\b(?:I|[Ww]e|[Mm]y)(?:['’]\p{L}+)?\b/u;

/**
 * A quotation that no cue is near belongs to whom the sentence before it is about: "Rivera made the announcement on
 * Monday. “We have heard the noise.”" In a paragraph of its own it must speak of "I" or "we", and the one before be about
 * one person: "She was eighty-eight. / “I had tar on me.”"
 */
export function afterSubject(
  unit: Unit,
  before: Unit | null,
  text: string,
  wholeParagraph: boolean,
): Draft | null {
  const content = aloneIn(unit);
  const [first] = unit.tokens;
  if (before === null || content.length === 0 || first?.kind !== 'quote' || !first.capital) return null;
  if (first.quotation?.continues === true || !/[.!?…]/.test(first.closing)) return null;
  if (first.end - first.start < shortest || /^\s*[-–—]/.test(text.slice(unit.end, unit.end + 4))) return null;
  const same = before.paragraph === unit.paragraph;
  if (
    !same &&
    !(wholeParagraph && before.paragraph === unit.paragraph - 1 && own.test(text.slice(unit.start, unit.end)))
  )
    return null;
  const source = aboutWhom(before.tokens);
  if (source === null) return null;
  return uncuedQuotation(unit.paragraph, content, source, 'quote-goes-on');
}

/** The person that a sentence is about: "He", "Treasury Secretary Ana Rivera", no country and no thing. */
function aboutWhom(tokens: readonly Token[]) {
  const subject = leadingSubject(tokens, tokens.length);
  const head = subject === null ? undefined : tokens[subject.from];
  if (subject === null || head === undefined || subject.antecedent !== null) return null;
  if (/^(?:he|she)$/.test(head.low)) return spanOf(tokens, subject.from, subject.to);
  const names = tokens
    .slice(subject.from, subject.to)
    .filter(({ kind, capital }) => kind === 'word' && capital);
  const speaks =
    /^(?:continued|responded|replied|explained|elaborated|recalled|laughed|smiled|shrugged|nodded|sighed)$/.test(
      tokens[subject.to]?.low ?? '',
    );
  return names.length > 1 || (names.length === 1 && speaks) ? spanOf(tokens, subject.from, subject.to) : null;
}
