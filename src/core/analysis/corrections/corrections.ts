import type { CorrectionFinding, DateFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import { rightInBody } from './body-right.ts';
import { findContrasts } from './contrast.ts';
import { type CorrectionNote, findNotes } from './correction-notes.ts';
import { findCredited, findError } from './mended.ts';
import { mendedDay } from './mended-day.ts';
import { tellsOfAnother } from './own-reports.ts';
import { pieces } from './pieces.ts';
import { type Point, pointsOf } from './points.ts';
import { quotedFrom, type Replacement } from './replacement.ts';
import { allWordsOf, retractedWords } from './retracted-words.ts';
import { findRight, saysWhose } from './right.ts';
import { stampOf } from './stamp.ts';

/** Words without which a note that bears no label, or an editor's, withdraws nothing. */
const withdraws =
  /\b(?:mis(?:stated|spelled|spelt|identified|attributed|quoted|used|named|reported|labell?ed|characteri[sz]ed|dated|placed|translated|represented)|incorrect(?:ly)?|erroneous(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|inaccura\w+|error|typo|spelling|correct(?:s|ed|ing|ion|ly)?|clarif(?:y|ies|ied)|remov(?:e|es|ed)|retract(?:s|ed)?|withdrawn|withdraws|deleted|unpublished|taken down|should have)\b/i;

/** Notes have one or two; each finding carries its point's whole text, so that a hostile one must not multiply it. */
const mostContrasts = 8;

/** Finds what the article's outlet took back or mended: one finding for each point of a note. */
export function findCorrections(
  document: Document,
  dates: readonly DateFinding[],
): readonly CorrectionFinding[] {
  return findNotes(document).flatMap((note) => {
    const at = stampOf(document, note, dates) ?? appearanceOf(document, note);
    return pointsOf(document, note).flatMap((point) => {
      const label = { start: note.start, end: note.bodyStart };
      const pieceDay = mendedDay(document.text, [...point.sentences, label], dates);
      if (pieceDay === undefined) return findingsOf(document, note, point, at);
      const appeared = at ?? document.anchor.publishedAt ?? undefined;
      return findingsOf(document, note, point, appeared).map((found) => ({ ...found, pieceDay }));
    });
  });
}

/** What takes back another piece was written with its article, not added to it later. */
function appearanceOf({ text, anchor }: Document, note: CorrectionNote): string | undefined {
  const mendsAnother = !note.retracts && tellsOfAnother(text.slice(note.bodyStart, note.end));
  return mendsAnother ? (anchor.publishedAt ?? undefined) : undefined;
}

function findingsOf(
  document: Document,
  note: CorrectionNote,
  point: Point,
  at: string | undefined,
): CorrectionFinding[] {
  const first = point.sentences[0];
  const last = point.sentences.at(-1);
  if (!first || !last) return [];
  const evidence = { start: first.start, end: last.end };
  const text = note.headline ?? document.text.slice(evidence.start, evidence.end);
  if (note.retracts) {
    const taken = retractedWords(document.text, point.sentences, note.retracts);
    const whose = allWordsOf(document.text, point.sentences);
    return [{ ...finding(document.text, taken, text, evidence, at), ...(whose && { whose }) }];
  }
  const replacements = replacementsOf(document.text, point);
  if (!isWithdrawal(note, text, replacements)) return [];
  // "We gave the wrong name. She was nice about it.": what follows is right only where it is known what was wrong.
  const certain = note.label === 'admission' ? replacements.filter(({ was }) => was) : replacements;
  const found: readonly Replacement[] = certain.length > 0 ? certain : [{ rule: 'note' }];
  return found.map((replacement) =>
    finding(document.text, withBody(document, note, replacement), text, evidence, at),
  );
}

/** Where the note leaves the right words to the article, those. */
function withBody(document: Document, note: CorrectionNote, replacement: Replacement): Replacement {
  const { was, now } = replacement;
  const right = was && !now ? rightInBody(document, note, was) : null;
  return right ? { ...replacement, now: right } : replacement;
}

function isWithdrawal(note: CorrectionNote, text: string, replacements: readonly Replacement[]): boolean {
  if (note.label === 'correction' || note.label === 'clarification' || note.label === 'admission')
    return true;
  // "to ban them from entering" tells of no change.
  return (
    withdraws.test(text) || replacements.some(({ was, rule }) => was !== undefined && rule !== 'to-from')
  );
}

function replacementsOf(text: string, point: Point): readonly Replacement[] {
  const contrasts = point.sentences.flatMap((sentence) => findContrasts(text, sentence));
  if (contrasts.length > 0) return contrasts.slice(0, mostContrasts);
  const clauses = point.sentences.flatMap((sentence) => clausesOf(text, sentence));
  const whose = clauses.some((clause) => saysWhose(text, clause));
  const errors = clauses.map(
    (clause) => (whose ? findCredited(text, clause) : null) ?? findError(text, clause),
  );
  const at = errors.findIndex((found) => found !== null);
  const error = withBoth(errors, at);
  if (error?.now && error.was && error.rule !== 'misspelled-as') return [error];
  const erring = clauses.map((clause) => tellsOfError(text, clause));
  const rightIn = (clause: Span, index: number): Span | null =>
    errors[index] || erring[index] ? null : findRight(text, clause, error?.rule === 'said-that');
  const right = clauses.map(rightIn);
  const wrongAt = at < 0 ? erring.indexOf(true) : at;
  // "The strike lasted two days. An earlier version said three": the right words come first.
  const now =
    right.find((found, index) => found && index > Math.max(wrongAt, 0)) ??
    (wrongAt > 0 ? right.findLast(Boolean) : undefined);
  if (!error && !now) return [];
  // "attributed to her a remark about “X”. She did not make it.": nobody else did, as far as is told.
  const quoted = error?.rule === 'attributed-to' && !now && !error.now ? quotedIn(text, clauses[at]) : null;
  if (quoted) return [{ was: quoted, rule: 'remark-denied' }];
  return [narrowed(text, { ...error, rule: error?.rule ?? 'fact', ...(now && { now }) })];
}

/** The words of the first quotation of a clause. */
function quotedIn(text: string, clause: Span | undefined): Span | null {
  const opening = clause ? text.slice(clause.start, clause.end).search(/[“"]/) : -1;
  return clause && opening >= 0 ? quotedFrom(text, clause.start + opening, clause.end) : null;
}

/** "updated to say that the vote is on Wednesday. It had said Tuesday": each has one of the two. */
function withBoth(errors: readonly (Replacement | null)[], at: number): Replacement | undefined {
  const error = errors[at] ?? undefined;
  if (!error || (error.was && error.now)) return error;
  const other = errors.find((found) => found && found !== error && (error.was ? found.now : found.was));
  if (!other) return error;
  return error.was
    ? { ...error, ...(other.now && { now: other.now }) }
    : { ...other, ...error, rule: other.rule };
}

/** "An earlier version …", "A story on Monday gave the wrong figure": tells what was wrong, never what is right. */
const ofError = new RegExp(
  `\\b(?:earlier|previous|prior|original|initial) (?:\\w+ )?versions?\\b|\\b(?:${pieces}|report|release)s?\\b(?! (?:should|has been|have been))[^.;:]{0,120}?\\s(?:gave (?:an?|the) (?:wrong|incorrect)|(?:was|were|is|are) (?:wrong|incorrect|in error|inaccurate|mistaken)|mis\\w+|(?:incorrectly|wrongly|erroneously|mistakenly|inaccurately) \\w+|(?:otherwise|incorrectly|in error)(?=\\W*$))`,
  'i',
);

function tellsOfError(text: string, clause: Span): boolean {
  return ofError.test(text.slice(clause.start, clause.end));
}

/** Where both wordings are clauses around one quotation each, it is the quoted words that were changed. */
function narrowed(text: string, replacement: Replacement): Replacement {
  const { was, now, rule } = replacement;
  const wasQuoted = was && onlyQuotation(text, was);
  const nowQuoted = now && onlyQuotation(text, now);
  if (wasQuoted && nowQuoted) return { was: wasQuoted, now: nowQuoted, rule };
  return { rule, ...(was && { was: closed(text, was) }), ...(now && { now: closed(text, now) }) };
}

function onlyQuotation(text: string, span: Span): Span | null {
  const marks = [...text.slice(span.start, span.end + 1).matchAll(/["“”]/g)];
  const [opening, closing] = marks;
  if (marks.length !== 2 || !opening || !closing) return null;
  return { start: span.start + opening.index + 1, end: span.start + closing.index };
}

/** Trimming took the closing mark of a quotation that opens inside: it belongs to the words. */
function closed(text: string, span: Span): Span {
  const marks = text.slice(span.start, span.end).match(/["“”]/g)?.length ?? 0;
  return marks % 2 === 1 && /["”]/.test(text.charAt(span.end)) ? { ...span, end: span.end + 1 } : span;
}

/** "misstated the day; the talks begin on Tuesday" is an error and a fact. */
function clausesOf(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const cut = words.search(/[;:]\s/);
  if (cut < 0 || /["“][^"”]*$/.test(words.slice(0, cut))) return [sentence];
  const middle = sentence.start + cut;
  const after = middle + 1 + (/^\s+/.exec(words.slice(cut + 1))?.[0].length ?? 0);
  return [
    { start: sentence.start, end: middle },
    { start: after, end: sentence.end },
  ];
}

function finding(
  source: string,
  replacement: Replacement,
  text: string,
  evidence: Span,
  at: string | undefined,
): CorrectionFinding {
  const { was, now, rule } = replacement;
  return {
    ...(at !== undefined && { at }),
    ...(was && { was: source.slice(was.start, was.end) }),
    ...(now && { now: source.slice(now.start, now.end), nowSpan: now }),
    text,
    evidence: [evidence],
    rule,
  };
}
