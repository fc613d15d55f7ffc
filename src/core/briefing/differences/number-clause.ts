import type { FigureFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { AnalysedArticle } from '../../ports.ts';
import { clauseAt } from './clause-at.ts';
import { remarkAround } from './remark-around.ts';

/** A number in its article. */
export interface FigureIn {
  readonly source: AnalysedArticle;
  readonly finding: FigureFinding;
}

/** Longer evidence speaks of too much else. */
const longest = 240;
/**
 * What tells a number: the remark that holds it, else its sentence, of one with many numbers the clause; who says so is left
 * out. Null where it is too long.
 */
export function clauseAround({ source, finding }: FigureIn): Span | null {
  const at = source.article.text.indexOf(finding.about, finding.evidence[0]?.start ?? 0);
  const sentence = partAt(finding, at);
  if (!sentence) return null;
  const number = { start: at, end: at + finding.about.length };
  const remark = at < 0 ? undefined : remarkAround(source.findings.statements, number);
  const span = clauseOf(source.article.text, remark ?? afterDateline(source.article.text, sentence), number);
  return span.end - span.start > longest ? null : span;
}

/** The part of the evidence that holds the number: what was withdrawn of its sentence parts it. */
export function partAt({ evidence }: FigureFinding, at: number): Span | undefined {
  return evidence.find(({ start, end }) => at >= start && at < end) ?? evidence[0];
}

/**
 * From where on a clause may name whose verb it has: "|Merrion| runs eight ferries and carried 1.3 million passengers"
 * leaves that out of its second clause, and a note may have parted the sentence.
 */
export function subjectStart({ source, finding: { evidence } }: FigureIn, span: Span): number {
  const { text } = source.article;
  const [first] = evidence;
  if (!first) return span.start;
  const isLeftOut =
    /\band\s$/.test(text.slice(Math.max(0, span.start - 5), span.start)) &&
    /^\p{Ll}+ed\s/u.test(text.slice(span.start, span.end));
  return isLeftOut || span.start > first.end ? first.start : span.start;
}

/** Without "that": whose number it is may stand before. */
const joint = /[,;:—–()]\s|\s(?:and|but|while|which|(?<!\bthose\s)who|although|though|when|after|as)\s/g;

/** "employ 61,000 people and |cut 8,000 jobs|": the part of a sentence that tells many numbers; else all of it. */
function clauseOf(text: string, span: Span, number: Span): Span {
  const numbers = text.slice(span.start, span.end).match(/\d[\d.,]*/g) ?? [];
  return number.start < span.start || numbers.length < 2 ? span : clauseAt(text, span, number, joint);
}

/** "BERN, June 16 (Wire) - ". */
function afterDateline(text: string, span: Span): Span {
  const lead = /^\p{Lu}{2}[^()\n]{0,40}(?:\([^()\n]{1,30}\)\s*)?[—–-]{1,2}\s/u.exec(
    text.slice(span.start, span.end),
  );
  return lead ? { start: span.start + lead[0].length, end: span.end } : span;
}
