import { replaced, startsAnew, withdraws } from '../analysis/corrections/withdrawn.ts';
import { wrongNumber } from '../analysis/corrections/wrong-number.ts';
import { toWhen } from '../analysis/dates/when.ts';
import type { CorrectionFinding, MeetingFinding, StatementFinding } from '../model/finding.ts';
import { contains, overlaps, type Span, textOf } from '../model/span.ts';
import type { AnalysedArticle } from '../ports.ts';
import type { JoinPerson } from './join-people.ts';
import { isAboutSpeaker } from './mend-people.ts';
import { areOfOneAgency } from './one-agency.ts';
import { type Piece, type Remark, remarkOf } from './remark.ts';
import { instantOf, type ScopedArticle } from './scope.ts';
import { mends, type Withdrawal } from './withdrawal.ts';
import { isTakenSource, isTakenWhole } from './withdrawn-speakers.ts';
import { wordsOf } from './words.ts';

/**
 * All corrections made up to an instant (epoch milliseconds), oldest article first. One that does not say when it was made
 * was made when its article appeared at the earliest.
 */
export function withdrawalsOf(
  scope: readonly ScopedArticle[],
  until: number,
  timezone: string,
): Withdrawal[] {
  return scope.flatMap((source) =>
    source.findings.corrections
      .filter(({ at }) => (at === undefined ? (source.instant ?? until) : instantOf(at, timezone)) <= until)
      .map((finding) => ({ source, finding })),
  );
}

/** True where a span stands in a note of correction: what a note repeats is no telling of its own. */
export function inNote({ findings }: Pick<AnalysedArticle, 'findings'>, span: Span): boolean {
  return findings.corrections.some(({ evidence }) => evidence.some((note) => overlaps(note, span)));
}

/** A wording so particular that another outlet's copy of it is withdrawn as well. */
const particular = 5;

/** A wording that is withdrawn where it stands word for word in another place's version of the same agency report. */
const particularOfAgency = 3;

/** An article that was withdrawn as a whole says nothing any more but its note. */
function isWithdrawn(source: ScopedArticle, withdrawals: readonly Withdrawal[]): boolean {
  return withdrawals.some(
    (withdrawal) => withdrawal.finding.rule === 'article-withdrawn' && mends(withdrawal, source),
  );
}

function appliesTo(withdrawal: Withdrawal, other: ScopedArticle): boolean {
  const { source, finding } = withdrawal;
  if (isAboutSpeaker(finding)) return false;
  if (mends(withdrawal, other)) return true;
  const { was } = finding;
  if (was === undefined) return false;
  const { length } = wordsOf(was);
  if (length < particularOfAgency || phraseAt(was, other.article.text) < 0) return false;
  return length >= particular || areOfOneAgency(source, other);
}

/** A statement as it stands after all corrections; null where it was withdrawn without new words. */
export function mendStatement(
  source: ScopedArticle,
  finding: StatementFinding,
  withdrawals: readonly Withdrawal[],
  join: JoinPerson,
): Remark | null {
  if (finding.content.some((span) => inNote(source, span)) || isWithdrawn(source, withdrawals)) return null;
  if (isTakenWhole(source, finding, withdrawals)) return null;
  const speaker = finding.speaker && join(finding.speaker);
  let remark: Remark | null = remarkOf(
    source,
    finding,
    speaker,
    finding.content.map((span) => ({ source, span })),
  );
  for (const withdrawal of withdrawals) {
    if (remark && appliesTo(withdrawal, source)) remark = mendRemark(remark, withdrawal);
  }
  return remark;
}

function mendRemark(remark: Remark, withdrawal: Withdrawal): Remark | null {
  const { source, finding } = withdrawal;
  if (finding.nowSpan) {
    for (const [index, piece] of remark.pieces.entries()) {
      const mend = mendOf(withdrawal, piece);
      if (!mend?.now) continue;
      const now: Piece = { source, span: mend.now };
      const pieces = remark.pieces.toSpliced(index, 1, ...around(piece, mend.was, now));
      return remarkOf(remark.source, remark.finding, remark.speaker, pieces, finding);
    }
  }
  return finding.was !== undefined && repeats(finding, remark.text) ? null : remark;
}

/** Which part of a piece a correction takes out, and where in its article the words stand that take its place. */
interface Mend {
  readonly was: Span;
  readonly now: Span | undefined;
}

function mendOf(withdrawal: Withdrawal, { source, span }: Piece): Mend | null {
  const { finding } = withdrawal;
  const { was, nowSpan: now } = finding;
  const text = source.article.text.slice(span.start, span.end);
  const at = phraseAt(was, text);
  const isOwn = mends(withdrawal, source);
  const number = isOwn || at >= 0 ? mendOfNumber(finding, text, span.start) : null;
  if (number && startsAnew(finding.now ?? '')) return number;
  if (at >= 0) return { was: shifted({ start: at, end: at + (was?.length ?? 0) }, span.start), now };
  const applies = isOwn || (was !== undefined && withdraws(was, text, finding));
  const part = applies ? replaced(finding, text) : null;
  return part ? { was: shifted(part, span.start), now } : number;
}

/** "|900| passengers" → "600": the number alone, where a correction changes no more. */
function mendOfNumber(finding: CorrectionFinding, text: string, from: number): Mend | null {
  const { nowSpan } = finding;
  const found = nowSpan ? wrongNumber(finding, text) : null;
  return nowSpan && found ? { was: shifted(found.was, from), now: shifted(found.now, nowSpan.start) } : null;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function around({ source, span }: Piece, cut: Span, now: Piece): Piece[] {
  const before = trimmed(source, { start: span.start, end: cut.start });
  const after = trimmed(source, { start: cut.end, end: span.end });
  return [...(before ? [{ source, span: before }] : []), now, ...(after ? [{ source, span: after }] : [])];
}

/** What is left of a span around a cut. */
function without(source: ScopedArticle, { start, end }: Span, cut: Span): Span[] {
  const parts = [trimmed(source, { start, end: cut.start }), trimmed(source, { start: cut.end, end })];
  return parts.filter((part) => part !== null);
}

/** The span without blanks and stray punctuation at its ends; null where no word is left. */
function trimmed({ article }: ScopedArticle, { start, end }: Span): Span | null {
  const words = article.text.slice(start, end);
  const lead = /^[\s,;:.–—-]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:–—-]*$/.exec(words.slice(lead))?.[0].length ?? 0;
  const span = { start: start + lead, end: end - tail };
  return span.end - span.start > 1 && /[\p{L}\p{N}]/u.test(article.text.slice(span.start, span.end))
    ? span
    : null;
}

/** Where the very phrase that was withdrawn stands; -1 for none, and for a single word, which may stand for much else. */
function phraseAt(was: string | undefined, text: string): number {
  return was?.includes(' ') ? text.toLowerCase().indexOf(was.toLowerCase()) : -1;
}

function repeats(finding: CorrectionFinding, text: string): boolean {
  return (
    finding.was !== undefined && (phraseAt(finding.was, text) >= 0 || withdraws(finding.was, text, finding))
  );
}

/** A meeting as it stands after its article's corrections: a wrong date takes the right one; null where withdrawn. */
export function mendMeeting(
  source: ScopedArticle,
  finding: MeetingFinding,
  withdrawals: readonly Withdrawal[],
): MeetingFinding | null {
  const told = finding.evidence.filter((span) => !inNote(source, span));
  if (told.length === 0 || isWithdrawn(source, withdrawals)) return null;
  // What stands as it was told stays the very finding: what was read of it is kept with that.
  let meeting = told.length === finding.evidence.length ? finding : { ...finding, evidence: told };
  for (const withdrawal of withdrawals) {
    if (!mends(withdrawal, source) || withdrawal.finding.was === undefined) continue;
    const mended = mendDate(source, meeting, withdrawal) ?? mendPlace(source, meeting, withdrawal);
    if (mended) meeting = mended;
  }
  return meeting;
}

function mendDate(
  told: ScopedArticle,
  meeting: MeetingFinding,
  { source, finding }: Withdrawal,
): MeetingFinding | null {
  const { was, nowSpan } = finding;
  if (!meeting.start || was === undefined || !nowSpan || !withdraws(meeting.start.text, was)) return null;
  const date = source.findings.dates.find((found) => contains(nowSpan, found));
  const start = date && toWhen(date);
  if (!start) return null;
  return {
    ...meeting,
    start,
    evidence: mendedEvidence(told, meeting, meeting.start.text, { source, nowSpan }),
  };
}

function mendPlace(
  told: ScopedArticle,
  meeting: MeetingFinding,
  { source, finding }: Withdrawal,
): MeetingFinding | null {
  const { was, now, nowSpan } = finding;
  if (!meeting.place || was === undefined || now === undefined || !nowSpan || !withdraws(was, meeting.place))
    return null;
  return { ...meeting, place: now, evidence: mendedEvidence(told, meeting, was, { source, nowSpan }) };
}

/** The words that still stand, and the note's where it is of the same article: another's note is cited where it stands. */
function mendedEvidence(
  told: ScopedArticle,
  { evidence }: MeetingFinding,
  was: string,
  { source, nowSpan }: { readonly source: ScopedArticle; readonly nowSpan: Span },
): readonly Span[] {
  const left = cutEvidence(told, evidence, was);
  if (source.article.id === told.article.id) return [...left, nowSpan];
  return left.length === 0 ? evidence : left;
}

/** Evidence without the withdrawn words. */
function cutEvidence(source: ScopedArticle, evidence: readonly Span[], words: string): Span[] {
  return evidence.flatMap((span) => {
    const at = source.article.text.slice(span.start, span.end).indexOf(words);
    if (at < 0) return [span];
    return without(source, span, { start: span.start + at, end: span.start + at + words.length });
  });
}

/** What of some evidence still stands after all corrections (the same list where all of it does); null where it was taken back, or stands in a note. */
export function standing(
  source: ScopedArticle,
  spans: readonly Span[],
  withdrawals: readonly Withdrawal[],
): readonly Span[] | null {
  if (spans.some((span) => inNote(source, span)) || isWithdrawn(source, withdrawals)) return null;
  if (spans.some((span) => isTakenSource(source, span, withdrawals))) return null;
  let left: readonly Span[] = spans;
  for (const withdrawal of withdrawals) {
    if (appliesTo(withdrawal, source)) left = left.flatMap((span) => uncut(source, span, withdrawal));
  }
  if (left.length === 0) return null;
  return left.length === spans.length && left.every((span) => spans.includes(span)) ? spans : left;
}

function uncut(source: ScopedArticle, span: Span, withdrawal: Withdrawal): Span[] {
  const mend = mendOf(withdrawal, { source, span });
  if (mend) return without(source, span, mend.was);
  return repeats(withdrawal.finding, textOf(source.article.text, span)) ? [] : [span];
}
