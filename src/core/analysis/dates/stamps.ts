import type { DateFinding } from '../../model/finding.ts';
import { type Document, sentenceAt } from '../document/document.ts';

/** Dates that an article bears as a page, rather than tells. */
export interface Stamps {
  /** The day of publication, surest first: "Published 10 January 2022", a dateline, a line that is a date alone. */
  readonly published: readonly DateFinding[];
  /** Days on which it was corrected or updated. */
  readonly changed: readonly DateFinding[];
}

/** A time and a zone between the label and the date: "Published at 5:30 p.m. ET, ". */
const clock = '(?:\\d{1,2}[:.]\\d\\d\\s*(?:[ap]\\.?m\\.?)?[\\s,]*(?:[A-Z]{2,4}[\\s,]*)?(?:on\\s+)?)?';
const page =
  '(?:\\bth(?:is|e)\\s+(?:story|article|page|piece|post|column|version)\\s+(?:was|has\\s+been)\\s+(?:first\\s+|originally\\s+|last\\s+)?|(?:^|[|•·,–—]\\s*)(?:first\\s+|originally\\s+|last\\s+)?)';
const publishedLead = new RegExp(
  `${page}(?:published|posted|issued|filed|date)[\\s:,|–—-]*(?:on\\s+|at\\s+)?${clock}$`,
  'i',
);
const correctionMade = 'an?\\s+correction\\s+was\\s+(?:made|added|issued|appended)\\s+(?:on\\s+)?';
const changedLead = new RegExp(
  `(?:${page}(?:corrected|correction|updated?|clarified|amended|modified)\\b[^.!?]{0,40}|${correctionMade})$`,
  'i',
);
const note = /^[\s(*[_]*(?:corrections?|corrected|clarification|editor['’]s\s+note|updated?|amended)\b/i;
/** "GENEVA, Jan. 10 (Wire) —", "VIENNA (Wire), January 10 -", "Lima, Jan. 10 (Wire) --", "Jan 10 (Wire) -". */
const datelinePlace = /^\p{Lu}{3}[\p{Lu}\s.,'’/()-]*(?:,\s*[\p{L}\s.]+)?(?:\([^)]{2,30}\))?,?\s*$/u;
const datelineEnd = /^,?\s*(?:\([^)]{2,40}\)\s*)?[-–—:]|^\.?\s*\/[^/\n]{2,20}\//;
const loosePlace = /^(?:\p{Lu}[\p{L}.'’-]*\s?){0,4}(?:,\s*)?$/u;
const looseEnd = /^,?\s*\([^)]{2,40}\)\s*[-–—]/;
/** What else a line may hold that is a date alone: a time, a zone, a weekday, a name. */
const besidesDate =
  /\b(?:by|published|on|at|am|pm|[a-z]{3,4})\b|\p{Lu}\p{L}+day|[\d:.,|•·–—-]|\p{Lu}{2,4}\b/giu;

/** Finds them in the order of the text; dates without a year count too. */
export function stampsOf(document: Document, dates: readonly DateFinding[]): Stamps {
  const labelled: DateFinding[] = [];
  const datelines: DateFinding[] = [];
  const lines: DateFinding[] = [];
  const changed: DateFinding[] = [];
  for (const date of dates) {
    if (!/^(?:\d{4}|XXXX)-\d\d-\d\d/.test(date.value)) continue;
    const sentence = sentenceAt(document, date.start);
    const paragraph = sentence && document.paragraphs[sentence.paragraph];
    if (!paragraph) continue;
    const before = document.text.slice(Math.max(paragraph.start, date.start - 80), date.start);
    const behind = document.text.slice(date.end, Math.min(paragraph.end, date.end + 50));
    const opens = date.start - paragraph.start < 80;
    const whole = document.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 40));
    if (opens && isDateline(before, behind)) datelines.push(date);
    else if (publishedLead.test(before)) labelled.push(date);
    else if ((opens && note.test(whole)) || changedLead.test(before)) changed.push(date);
    else if (isDateLine(document, date, before, behind, paragraph.end)) lines.push(date);
  }
  return { published: [...labelled, ...datelines, ...lines], changed };
}

function isDateline(before: string, behind: string): boolean {
  if (datelinePlace.test(before) && datelineEnd.test(behind)) return true;
  return loosePlace.test(before) && looseEnd.test(behind);
}

/** A short line that holds a written day and nothing else but a time. */
function isDateLine(
  document: Document,
  date: DateFinding,
  before: string,
  behind: string,
  end: number,
): boolean {
  const next = /\s*[/|·•]\s*(?:last\s+)?(?:updated|published|modified)\b/i.exec(behind);
  const told = next ? behind.slice(0, next.index) : behind;
  if (!date.value.startsWith('XXXX') && date.text.length > 5 && (next || end - date.end < 40)) {
    const start = date.start - before.length;
    const rest = `${document.text.slice(start, date.start)} ${told}`;
    return rest.replace(besidesDate, ' ').trim().length === 0;
  }
  return false;
}
