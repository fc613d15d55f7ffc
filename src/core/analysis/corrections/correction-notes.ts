import { firstEndingBehind, type Span } from '../../model/span.ts';
import { type Document, type Paragraph, type Sentence, sentenceAt } from '../document/document.ts';
import { ownReport, ownReportHints } from './own-reports.ts';
import { speaksOfItself } from './own-words.ts';
import { pieces } from './pieces.ts';
import {
  isRetractionLabel,
  isRetractionTitle,
  type Retraction,
  retractionIn,
  takesClaim,
} from './retractions.ts';

/** A note in which an outlet speaks about its own article. */
export interface CorrectionNote extends Span {
  /** Where its sentences begin: after the label, the stamp and the colon. */
  readonly bodyStart: number;
  /** What its label promises; `admission` for what a teller owns up to without one; else `none`. */
  readonly label: 'correction' | 'clarification' | 'editor' | 'admission' | 'none';
  /** What it takes back without putting anything in its place; left out where it mends. */
  readonly retracts?: Retraction;
  /** The headline that withdraws the article, where no sentence of it does: the note is then the first sentence. */
  readonly headline?: string;
}

const labelHint =
  "\\b(?:corrections?|corrected|corrects|clarifications?|clarifies|editor(?:['’]?s|s['’])\\s+note|(?:earlier|previous|prior|original|initial|first)\\s+(?:\\w+\\s+)?(?:versions?|headlines?|captions?)|earlier reported|amend(?:ed|s)|apologi[sz]es?|updated|refiles?|refiled|errat(?:um|a)|corrigend(?:um|a)|correcting|retraction|for the record|mis(?:stated|spelled|spelt|identified|attributed|quoted)|erroneously|incorrectly|mistakenly|(?:editing|typing|production|typographical|transcription|translation|reporting|clerical) error|fixes|removes|deletes|edited|revised|originally (?:said|stated|reported)|withdr[ae]ws?|withdrew|withdrawn|withdrawal|attention of|note to readers|retract(?:s|ed|ing)?|removed|removing|deleted|pulled|unpublished|rescinded|taken (?:down|off|out)|kill)\\b";
const trigger = new RegExp([labelHint, ...ownReportHints].join('|'), 'gi');

const correctionLabel =
  /^(?:corrections? appended|corrections?(?:\s*(?:and|&|\/)\s*clarifications?)?|corrected|clarifications?|editor(?:['’]?s|s['’])\s+note|correcting(?: and replacing)?|corrigend(?:um|a)|refile|erratum|errata|(?:notice of )?(?:retraction|withdrawal)(?: notice)?|for the record|a correction was made on|note to (?:our )?(?:readers|subscribers|clients)|to the attention of (?:our |all )?(?:readers|subscribers|clients|editors))\b/i;
/** "WITHDRAWN, 11 July: …" under an article; over one it withdraws the whole. */
const withdrawnLabel = /^(?:withdrawn|retracted)\b/i;
/** "14:20 Correction: …" in a live blog. */
const clock = /^[\s*_]*\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4}\b)?[\s*_:—–-]*/;

const retractionLabel = /^\W*(?:notice of )?retraction\b/i;
const longestBracket = 600;
/** "• This article was amended …": marks that set a note off from the article. */
const bulletBefore = /^[\s*_•·>–—-]*/;

/** After a label: a colon or dash, with or without a stamp before it. */
const labelEnd =
  /^[*_\s]*(?:\([^()]{1,60}\)[*_\s]*[:.—–-]?|,?\s*(?:on\s+)?(?:\p{Lu}\p{L}{2,8}[.,]?\s+){0,2}\d[\p{L}\d\s.,/]{0,40}(?::\d\d\s?[\p{L}\s.,]{0,24})?\s*[:—–]|\s(?:to|of|in|on|for)\s(?:our|its|the|this|a|an)\s[^:.\n]{3,60}:|[:—–]|\s-\s|[!.]\s(?=\p{Lu}))[*_\s]*(?:\([^()]{0,40}\d[^()]{0,40}\)[\s:.]*)?/u;

/** "This story was first published on 5 January. It was updated on 6 January to correct …". */
const published = new RegExp(
  `^[\\s(\\[*_•·>–—-]*this (?:${pieces}|report) (?:was|has been) (?:first |originally )?published\\b`,
  'i',
);
/** "Update, 12 May: This article has been corrected …". */
const updateLabel = /^[\s([*_]*updated?\b[^:.]{0,40}(?:\.[^:.]{0,20}){0,3}:\s*/i;

/** "(Corrects paragraph 3 to read …)", "(Refiles to fix …)". */
const bracketed =
  /^[([]\s*(?:corrects|corrected|correcting|refiles|refiled|clarifies|fixes|removes|deletes|amends|adds dropped|in (?:\w+ )?paragraph \w+, (?:corrects|fixes))\b/i;
const goesOn = new RegExp(
  `^(?:in addition,?\\s+|additionally,?\\s+|it also\\b|(?:the|an?|this) (?:same |earlier |previous |original )?(?:${pieces}|report|version|note) (?:also|incorrectly|originally|previously|wrongly|mis))`,
  'i',
);

/** How far into a note of another form a retraction is looked for, in characters. */
const longestNote = 4000;
/** What goes on about a withdrawn story: "The story had said that …", "We regret …", "No substitute". */
const aboutStory =
  /^(?:(?:the|this|that|our) (?:\w+ )?(?:article|story|report|piece|headline) (?:(?:had|has|also|wrongly|incorrectly|erroneously) )*(?:said|reported|quoted|claimed|stated|contained|cited|relied|did|does|was|is|been)\b|(?:we|the editors?) |it (?:(?:had|also|wrongly) )*(?:said|quoted|reported|cited) |(?:there will be )?no (?:substitute|replacement)|an? (?:new|corrected|replacement) (?:story|version))/i;

/**
 * The spans of whole notes, so that what they quote and date is not taken for the article's own telling; of an article
 * that is withdrawn as a whole, all of it.
 */
export function correctionNotes(document: Document): readonly Span[] {
  const notes = findNotes(document);
  if (notes.some(({ retracts }) => retracts === 'article')) return [{ start: 0, end: document.text.length }];
  return notes.map(({ start, end }) => ({ start, end }));
}

/** True where a span touches one of `correctionNotes`. */
export function isInNotes(notes: readonly Span[], span: Span): boolean {
  const note = notes[firstEndingBehind(notes, span.start)];
  return note !== undefined && note.start < span.end;
}

const read = new WeakMap<Document, readonly CorrectionNote[]>();

/** Correction, clarification and editor's notes, retractions and sentences on earlier versions, in order. */
export function findNotes(document: Document): readonly CorrectionNote[] {
  const known = read.get(document);
  if (known) return known;
  const notes = notesOf(document);
  read.set(document, notes);
  return notes;
}

function notesOf(document: Document): readonly CorrectionNote[] {
  const notes: CorrectionNote[] = [];
  let done = 0;
  let tried = -1;
  for (const match of document.text.matchAll(trigger)) {
    if (match.index < done) continue;
    const sentence = sentenceAt(document, match.index);
    const paragraph = sentence && document.paragraphs[sentence.paragraph];
    if (!sentence || !paragraph) continue;
    const note =
      labelledNote(document, paragraph) ??
      bracketedNote(document, match.index, paragraph) ??
      headNote(document, paragraph) ??
      ownNote(document, sentence, paragraph) ??
      (sentence.index === tried
        ? null
        : (ownReportNote(document, sentence, paragraph) ?? retraction(document, sentence, paragraph)));
    tried = sentence.index;
    if (!note) continue;
    const whole = withContinuation(document, paragraph, retracting(document, note));
    notes.push(whole);
    done = whole.end;
  }
  return isRetractionTitle(document.title, document.outlet) || isRetractionLabel(firstLine(document))
    ? titled(document, notes)
    : notes;
}

/** "CORRECTION (Jan. 9, 2022, 7:45 p.m. ET): …", "Correction: 6 December" over its own line. */
function labelledNote(document: Document, paragraph: Paragraph): CorrectionNote | null {
  const head = document.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
  const timed = clock.exec(head)?.[0].length ?? 0;
  const lead = timed || (/^[\s*_#>[(•—–-]*/.exec(head)?.[0].length ?? 0);
  const words = head.slice(lead);
  const label = correctionLabel.exec(words) ?? (paragraph.index > 0 ? withdrawnLabel.exec(words) : null);
  if (!label) return null;
  const after = head.slice(lead + label[0].length);
  const colon = labelEnd.exec(after);
  const alone = lead + head.trim().length >= paragraph.end - paragraph.start && head.length < 80;
  if (!colon && !(alone && !/[a-z]{3,}\s+[a-z]{3,}/.test(after))) return null;
  const bodyStart = paragraph.start + lead + label[0].length + (colon?.[0].length ?? after.length);
  const headingOnly = !/[a-z]{2,}\s+[a-z]{2,}/.test(document.text.slice(bodyStart, paragraph.end));
  const next = headingOnly ? document.paragraphs[paragraph.index + 1] : undefined;
  return {
    start: paragraph.start,
    end: next?.end ?? paragraph.end,
    bodyStart: next?.start ?? bodyStart,
    label: labelKind(label[0]),
  };
}

function labelKind(label: string): CorrectionNote['label'] {
  if (/^(?:editor|note to|to the attention)/i.test(label)) return 'editor';
  return /^clarif/i.test(label) ? 'clarification' : 'correction';
}

function bracketedNote(document: Document, at: number, paragraph: Paragraph): CorrectionNote | null {
  const from = Math.max(paragraph.start, at - 40);
  const before = document.text.slice(from, at);
  const opening = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (opening < 0) return null;
  const start = from + opening;
  if (!bracketed.test(document.text.slice(start, start + 80))) return null;
  const limit = Math.min(paragraph.end, start + longestBracket);
  const end = closingBracket(document.text, start, limit);
  if (end === null) return null;
  return { start, end, bodyStart: start + 1, label: 'correction' };
}

/** "Corrects day of talks to May 20, not May 21", "CORRECTS: …" over an article, without brackets. */
const atHead =
  /^[\s*_]*(?:refile:\s|(?:corrects|refiles|amends|clarifies|fixes)(?::\s|\s(?=(?:to|in|day|date|time|name|names|spelling|title|age|number|figure|paragraph|headline|typo|that|the|first|second|third|last|location|place|quote|quotation|byline|dateline|attribution)\b)))/i;

function headNote(document: Document, { index, start, end }: Paragraph): CorrectionNote | null {
  if (index > 1 || end - start > longestBracket) return null;
  const head = atHead.exec(document.text.slice(start, end));
  if (!head) return null;
  const label = /:\s$/.test(head[0]) ? head[0].length : 0;
  return { start, end, bodyStart: start + label, label: 'correction' };
}

function closingBracket(text: string, start: number, limit: number): number | null {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '(' || character === '[') depth++;
    if ((character === ')' || character === ']') && --depth === 0) return at + 1;
  }
  return null;
}

/** A sentence without a label in which the article speaks of itself, with the rest of its paragraph. */
function ownNote(document: Document, sentence: Sentence, paragraph: Paragraph): CorrectionNote | null {
  const { text } = document;
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
  const start = published.test(head) ? paragraph.start : sentence.start;
  const words = text.slice(start, Math.min(sentence.end, start + 600));
  const label = updateLabel.exec(words)?.[0].length ?? 0;
  if (start === sentence.start && !speaksOfItself(words.slice(label))) return null;
  if (isQuoted(document, start)) return null;
  const bullet = bulletBefore.exec(words)?.[0].length ?? 0;
  const opening = bullet + (/[([]/.test(words.charAt(bullet)) ? 1 : 0);
  const closing = opening > bullet ? closingBracket(text, start, paragraph.end) : null;
  return { start, end: closing ?? paragraph.end, bodyStart: start + Math.max(label, opening), label: 'none' };
}

/** What the teller owns up to, with what puts it right. */
function ownReportNote(document: Document, sentence: Sentence, paragraph: Paragraph): CorrectionNote | null {
  const found = ownReport(document, sentence, paragraph);
  return found && !isQuoted(document, found.tells) ? { ...found, label: 'admission' } : null;
}

/** "This article has been withdrawn. The Herald could not confirm …", with the rest of its paragraph. */
function retraction(document: Document, sentence: Sentence, paragraph: Paragraph): CorrectionNote | null {
  const { start } = sentence;
  const words = document.text.slice(start, Math.min(sentence.end, start + 600));
  // A speaker under a label takes back what is his own.
  if (paragraph.label && !/^editor/i.test(words)) return null;
  const retracts = retractionIn(words, document.outlet, false);
  if (!retracts || isQuoted(document, start + (/^\W*/.exec(words)?.[0].length ?? 0))) return null;
  const from = takesClaim(words) ? paragraph.start : start;
  return { start: from, end: paragraph.end, bodyStart: from, label: 'none', retracts };
}

/** "Editor’s note: This article has been withdrawn.": what a note of another form takes back. */
function retracting(document: Document, note: CorrectionNote): CorrectionNote {
  if (note.retracts) return note;
  const labelled = note.label !== 'none';
  for (let at = note.bodyStart; at < note.end && at < note.bodyStart + longestNote; ) {
    const sentence = sentenceAt(document, at);
    const words = document.text.slice(at, Math.min(sentence?.end ?? at, note.end, at + 600));
    const retracts = sentence && retractionIn(words, document.outlet, labelled);
    if (retracts) return { ...note, retracts };
    at = Math.max(sentence?.end ?? at, at + 1);
  }
  return retractionLabel.test(document.text.slice(note.start, note.bodyStart))
    ? { ...note, retracts: 'story' }
    : note;
}

function firstLine({ text, paragraphs: [first] }: Document): string {
  return first ? text.slice(first.start, Math.min(first.end, first.start + 300)) : '';
}

/** The notes of an article whose headline withdraws it: the first that says so, else the article's first sentence. */
function titled(document: Document, notes: readonly CorrectionNote[]): readonly CorrectionNote[] {
  if (notes.some(({ retracts }) => retracts === 'article')) return notes;
  const found = notes.findIndex(({ retracts, label }) => retracts ?? label === 'editor');
  const note = notes[found];
  if (note) return notes.with(found, { ...note, retracts: 'article' });
  const first = document.sentences[0];
  const paragraph = document.paragraphs[0];
  if (!first || !paragraph) return notes;
  const line = firstLine(document);
  const own =
    aboutStory.test(line) || isRetractionLabel(line) || retractionIn(line, document.outlet, true) !== null;
  const span = { start: first.start, end: own ? paragraph.end : first.end };
  const heading: CorrectionNote = {
    ...span,
    bodyStart: first.start,
    label: 'none',
    retracts: 'article',
    ...(own ? {} : { headline: document.title }),
  };
  return [heading, ...notes.filter(({ start }) => start >= span.end)];
}

/** True inside quotation marks that opened before `offset`. Binary search. */
function isQuoted(document: Document, offset: number): boolean {
  let low = 0;
  let high = document.quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quotation = document.quotations[middle];
    if (!quotation) return false;
    if (offset <= quotation.start) high = middle - 1;
    else if (offset >= quotation.end) low = middle + 1;
    else return true;
  }
  return false;
}

/** The note with following paragraphs that go on: "The article also misstated …", "The story had said that …". */
function withContinuation(document: Document, paragraph: Paragraph, note: CorrectionNote): CorrectionNote {
  let last = note.end;
  for (let index = paragraph.index + 1; index < document.paragraphs.length; index++) {
    const next = document.paragraphs[index];
    if (!next) break;
    if (next.end <= last) continue;
    const head = document.text.slice(next.start, next.start + 120);
    if (!goesOn.test(head) && !(note.retracts && aboutStory.test(head))) break;
    last = next.end;
  }
  return { ...note, end: last };
}
