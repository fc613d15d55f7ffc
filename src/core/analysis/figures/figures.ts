import type { FigureFinding, Person, StatementFinding } from '../../model/finding.ts';
import { innermostAround, type Span, textOf } from '../../model/span.ts';
import { correctionNotes, isInNotes } from '../corrections/correction-notes.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import { aboutOf, countedBy } from './counted.ts';
import { findNumerals } from './numerals.ts';

interface Remark extends Span {
  readonly speaker: Person | null;
  /** It is not so, says the speaker. */
  readonly denied: boolean;
}

/** Finds the numbers that matter (people, arms, money, shares, votes) and who gave them. */
export function findFigures(
  document: Document,
  statements: readonly StatementFinding[],
): readonly FigureFinding[] {
  const notes = correctionNotes(document);
  const remarks = remarksOf(document.text, statements);
  const figures = new Map<string, FigureFinding>();
  const end = boilerplateStart(document.text);
  for (const numeral of findNumerals(document.text)) {
    if (numeral.start >= end || isQuotation(document.text, numeral)) continue;
    const counted = countedBy(document.text, numeral);
    const sentence = counted && sentenceAt(document, numeral.start);
    if (!counted || !sentence || counted.end > sentence.end || isInNotes(notes, numeral)) continue;
    const remark = innermostAround(remarks, numeral);
    if (remark?.denied) continue;
    const about = aboutOf(document.text, numeral, counted, sentence);
    keep(figures, {
      value: numeral.value,
      unit: counted.unit,
      about: document.text.slice(about.start, about.end),
      ...(remark?.speaker && { speaker: remark.speaker }),
      evidence: [evidenceOf(sentence, about)],
      rule: numeral.unit === null ? 'counted' : 'measured',
    });
  }
  return [...new Set(figures.values())];
}

/** Where a release begins to tell about its company: "About Halden", a line of its own; the text's end where it does not. */
function boilerplateStart(text: string): number {
  const at = text.search(/\n[#*_\s]{0,6}About (?:the )?\p{Lu}[^\n.!?]{0,60}\n/u);
  return at < 0 ? text.length : at;
}

const atMarket =
  /\b(?:clos(?:ed|ing)|trad(?:ed|ing)|quoted|changing hands|ended the day|opened)\s(?:\p{L}+\s){0,3}?(?:[\d.,]+\s?%\s)?(?:(?:at|to)\s)?$/iu;
const sharesMoved =
  /\b(?:shares?|stock)\b[^.;]{0,50}\b(?:up|down|rose|fell|gained|lost|added|slid|dropped|climbed|jumped)\s(?:by\s)?(?:[\d.,]+\s?(?:%|per ?cent)\s(?:to|at)\s)?$/iu;

/** "closed up 1.4% at 22.15 crowns", "being quoted at €14.20 a kilo", "shares fell 2 percent to $8": what a market pays. */
function isQuotation(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const isShare = /%|per ?cent/i.test(text.slice(start, end + 10)) || /\b(?:to|at)\s$/.test(before);
  return atMarket.test(before) || (isShare && sharesMoved.test(before));
}

/** The same number told again counts once for each who gave it; told with a speaker it stands for the bare one. */
function keep(figures: Map<string, FigureFinding>, figure: FigureFinding): void {
  const bare = `${figure.value}|${figure.unit}`;
  const named = figure.speaker ? `${bare}|${figure.speaker.name}` : bare;
  if (figures.has(named) || (named === bare && figures.has(`${bare}|*`))) return;
  figures.set(named, figure);
  if (named === bare) return;
  figures.delete(bare);
  // Marks that the bare number has found a speaker; the value is in the map already.
  figures.set(`${bare}|*`, figure);
}

/** What is longer is a list or text without stops. */
const longestEvidence = 500;

function evidenceOf(sentence: Span, about: Span): Span {
  const whole = sentence.end - sentence.start <= longestEvidence;
  return whole ? { start: sentence.start, end: sentence.end } : about;
}

/** Who "rejected the |offer of 4.1%|" denies no number and gives none: it is what somebody offers. */
const turningDown = /^(?:reject|refus|turn|spurn|rebuff|declin|scorn|oppos)/i;

function remarksOf(text: string, statements: readonly StatementFinding[]): readonly Remark[] {
  return statements
    .flatMap(({ content, cue, speaker, denied }) => {
      const isTurnedDown = denied === true && cue !== null && turningDown.test(textOf(text, cue));
      const remark = { speaker: isTurnedDown ? null : speaker, denied: denied === true && !isTurnedDown };
      return content.map(({ start, end }) => ({ start, end, ...remark }));
    })
    .sort((a, b) => a.start - b.start);
}
