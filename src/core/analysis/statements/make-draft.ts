import type { StatementKind } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { spanOf } from './adjuncts.ts';
import type { ContentStart } from './content.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Range } from './noun-phrases.ts';
import type { Rule } from './rule.ts';
import { contracted, type Subject } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { determiners } from './words.ts';

/** What a rule has found of a statement, in token indexes. */
export interface Parts {
  readonly cue: Cue;
  readonly subject: Subject | null;
  readonly ranges: readonly Range[];
  readonly rule: Rule;
  readonly start?: ContentStart;
  readonly addressee?: Range | null;
}

/** A statement from its parts; null where nothing is left that was said. */
export function makeDraft(unit: Unit, parts: Parts): Draft | null {
  const { tokens } = unit;
  const { cue, subject, start } = parts;
  const ranges = parts.ranges.filter((range) => range.to > range.from);
  const kind = kindOf(tokens, ranges);
  // The marks are the outlet's where its own clause goes on with the words.
  const isPart = kind === 'direct' && partOfClause.has(parts.rule);
  const content = ranges.flatMap((range) =>
    isPart ? (spanOf(tokens, range.from, range.to) ?? []) : contentSpan(tokens, range),
  );
  const addressee = parts.addressee ?? start?.addressee ?? null;
  const cueTo = start?.cueTo ?? cue.to;
  const cueSpan = spanOf(tokens, cue.from, cueTo);
  if (content.length === 0 || cueSpan === null || isTooShort(tokens, ranges, parts.rule)) return null;
  return {
    content,
    cue: cueSpan,
    source: subject === null ? null : sourceSpan(tokens, subject),
    antecedent: subject?.antecedent ? spanOf(tokens, subject.antecedent.from, subject.antecedent.to) : null,
    kind: isPart ? 'mixed' : kind,
    denied: cue.negated !== cue.verb.denies,
    frame: frameOf(unit, content),
    addressee: addressee === null ? null : spanOf(tokens, addressee.from, addressee.to),
    rule: parts.rule,
    paragraph: unit.paragraph,
  };
}

/** Rules whose quotation is part of the outlet's sentence: she replied that “telephones work”, vowed to “go on”. */
const partOfClause: ReadonlySet<Rule> = new Set<Rule>([
  'that-clause',
  'infinitive',
  'object-infinitive',
  'preposition',
  'noun',
  'value-given',
  'charge',
  'gerund',
  'attitude',
]);

/** A quotation that no cue verb tells: the line of who signs it or the sentence before it shows whose it is. */
export function uncuedQuotation(
  paragraph: number,
  content: readonly Span[],
  source: Span | null,
  rule: Rule,
): Draft {
  return {
    content,
    cue: null,
    source,
    antecedent: null,
    kind: 'direct',
    denied: false,
    frame: [],
    addressee: null,
    rule,
    paragraph,
  };
}

/** Who speaks; of "he’s" the pronoun. */
function sourceSpan(tokens: readonly Token[], { from, to }: Range): Span | null {
  const span = spanOf(tokens, from, to);
  const low = tokens[from]?.low ?? '';
  if (span === null || to - from > 1 || !contracted.test(low)) return span;
  return { start: span.start, end: span.start + low.search(/['’]/) };
}

/** "said no", "said so": one word in the outlet's own is no content. */
function isTooShort(tokens: readonly Token[], ranges: readonly Range[], rule: Rule): boolean {
  const [only] = ranges;
  if ((rule !== 'clause' && rule !== 'that-clause') || only === undefined) return false;
  return only.to - only.from < 2 && tokens[only.from]?.kind !== 'quote';
}

/** The words of a range; a range that is one quotation loses its marks and the comma that the cue asks for. */
export function contentSpan(tokens: readonly Token[], range: Range): Span[] {
  const first = tokens[range.from];
  if (range.to - range.from === 1 && first?.quotation) {
    const { start } = first.quotation.inner;
    return first.wordsEnd > start ? [{ start, end: first.wordsEnd }] : [];
  }
  const span = spanOf(tokens, range.from, range.to);
  const last = tokens[range.to - 1];
  return span === null ? [] : [last?.quotation === null ? { start: span.start, end: last.wordsEnd } : span];
}

export function kindOf(tokens: readonly Token[], ranges: readonly Range[]): StatementKind {
  let quoted = false;
  let told = false;
  for (const range of ranges) {
    for (let at = range.from; at < range.to; at++) {
      const kind = tokens[at]?.kind;
      if (kind === 'quote' && !isNameInMarks(tokens, at)) quoted = true;
      if (kind === 'word') told = true;
    }
  }
  if (!quoted) return 'indirect';
  return told ? 'mixed' : 'direct';
}

/** 'the “Kestrel” line', 'the so-called “Blue Book”', 'a ship named “Tern”': a name, which is no word of the speaker. */
function isNameInMarks(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || token.end - token.start > longestName) return false;
  if (/[.?!…]/.test(token.closing)) return false;
  return (
    /^(?:named|titled|entitled|christened|so-called|codenamed|code-named)$/.test(tokens[at - 1]?.low ?? '') ||
    (determiners.has(tokens[at - 1]?.low ?? '') && kindsOfThing.test(tokens[at + 1]?.low ?? ''))
  );
}

const longestName = 32;
const kindsOfThing =
  /^(?:range|line|series|brand|model|programme|program|scheme|festival|exhibition|show|film|album|song|play|ship|yacht|boat|app|operation|collection|edition|game|tour|hall|award|prize|faction|bloc)$/;

/** The unit's stretches outside the content. */
function frameOf(unit: Unit, content: readonly Span[]): Span[] {
  const frame: Span[] = [];
  let from = unit.start;
  for (const span of content) {
    if (span.start > from) frame.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (unit.end > from) frame.push({ start: from, end: unit.end });
  return frame;
}
