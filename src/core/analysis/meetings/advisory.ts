import type { DateFinding, When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { period, toWhen } from '../dates/when.ts';
import type { Document } from '../document/document.ts';
import type { People } from '../people/people.ts';
import { isToTheDay } from './day-told.ts';
import { none, type Sides, sidesIn } from './named-sides.ts';
import { readScene } from './scene.ts';
import type { Telling } from './telling.ts';
import type { Form } from './trigger.ts';

type Label = 'what' | 'when' | 'where' | 'who';

const lead = '^[*_•\\s-]*';
const labels: readonly (readonly [Label, RegExp])[] = [
  ['what', new RegExp(`${lead}(?:what|event|subject|occasion|title)\\s*[*_]*:[*_]*\\s*`, 'i')],
  ['when', new RegExp(`${lead}(?:when|dates?(?: and time)?|day)\\s*[*_]*:[*_]*\\s*`, 'i')],
  ['where', new RegExp(`${lead}(?:where|venue|place|location)\\s*[*_]*:[*_]*\\s*`, 'i')],
  ['who', new RegExp(`${lead}(?:who|guests?|speakers?|participants|attendees|with)\\s*[*_]*:[*_]*\\s*`, 'i')],
];
/** What many come to in order to talk; a press conference, a concert and an opening are none. */
const event =
  /\b(?:meeting|conference|round ?-?table|summit|forum|seminar|symposium|colloquium|workshop|talks|session|congress|convention|dialogue|assembly|consultations?|dinner|lunch(?:eon)?|panel)\b/i;
const otherEvent =
  /\b(?:press|news|media|fan|photo) (?:conference|briefing|call|opportunity)|\b(?:concert|exhibition|training)\b/i;
/** Lines that one advisory may run over. */
const reach = 8;

type Lines = Partial<Record<Label, Span>>;

/**
 * The meeting of an advisory whose lines carry labels: "WHAT: Roundtable of fisheries ministers / WHEN: Thursday, October
 * 29, 9:30 a.m. / WHERE: Grand Hotel, Suva / WHO: Ministers of Fiji and Samoa".
 */
export function readAdvisory(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
  today: Temporal.PlainDate | null,
): Telling[] {
  const lines = linesOf(document);
  const { what, when } = lines;
  if (!what || !when) return [];
  const title = document.text.slice(what.start, what.end);
  if (!event.test(title) || otherEvent.test(title)) return [];
  const start = dayIn(when, dates);
  if (!start) return [];
  const isPast = today !== null && Temporal.PlainDate.compare(period(start).to, today) < 0;
  return [
    {
      rule: 'advisory',
      form: formOf(title),
      body: null,
      sides: sidesOf(document, people, dates, lines.who ?? what),
      place: lines.where ? placeIn(document.text.slice(lines.where.start, lines.where.end)) : null,
      start,
      count: null,
      status: isPast ? 'held' : 'upcoming',
      evidence: Object.values(lines),
      definite: false,
      again: false,
      sentence: 0,
      stands: true,
      words: title,
    },
  ];
}

/** What stands behind each label, of the first lines that carry one. */
function linesOf({ paragraphs, text }: Document): Lines {
  const found: Lines = {};
  let first: number | null = null;
  for (const { index, start, end } of paragraphs) {
    if (first !== null && index - first > reach) break;
    const words = text.slice(start, Math.min(end, start + 300));
    if (!words.slice(0, 24).includes(':')) continue;
    const label = labels.find(([, pattern]) => pattern.test(words));
    if (!label || found[label[0]]) continue;
    const length = label[1].exec(words)?.[0].length ?? 0;
    if (start + length >= end) continue;
    found[label[0]] = { start: start + length, end };
    first ??= index;
  }
  return found;
}

function dayIn(line: Span, dates: readonly DateFinding[]): When | null {
  const days = dates
    .filter(({ start }) => start >= line.start && start < line.end)
    .flatMap((finding) => toWhen(finding) ?? [])
    .filter(isToTheDay);
  return days.find(({ precision }) => precision === 'time') ?? days[0] ?? null;
}

function sidesOf(document: Document, people: People, dates: readonly DateFinding[], line: Span): Sides {
  const sentence = document.sentences.find(({ start, end }) => start <= line.start && line.start < end);
  if (!sentence) return none;
  const scene = readScene(document, people, dates, sentence, null);
  return sidesIn(scene, { start: line.start - sentence.start, end: sentence.end - sentence.start });
}

/** "Grand Pacific Hotel, Suva, Fiji": the house and its town. */
function placeIn(words: string): string {
  return words
    .replace(/[.*_]+$/, '')
    .split(/[,;] /)
    .slice(0, 2)
    .join(', ')
    .trim();
}

function formOf(title: string): Form {
  if (/\b(?:conference|congress|convention)\b/i.test(title)) return 'conference';
  if (/\bsummit\b/i.test(title)) return 'summit';
  if (/\b(?:talks|consultations?|dialogue)\b/i.test(title)) return 'talks';
  return /\b(?:session|assembly)\b/i.test(title) ? 'session' : 'meeting';
}
