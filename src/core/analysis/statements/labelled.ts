import type { Span } from '../../model/span.ts';
import type { Document, Paragraph } from '../document/document.ts';
import type { People } from '../people/people.ts';
import type { Draft } from './draft.ts';
import { findInterview, type Interview } from './interviews.ts';
import { asksUnlabelled, goesOnAnswering } from './one-voice.ts';
import { readPost } from './posts.ts';
import { isListedSpeaker } from './speakers.ts';

/** The statements under speakers' labels, and the paragraphs that other rules may not read, or not as they read prose. */
export interface Labelled {
  readonly drafts: readonly Draft[];
  /** Indexes of paragraphs: narration in capitals, notes on corrections. */
  readonly closed: ReadonlySet<number>;
  /** Labelled speech and the press's questions, by index of paragraph: whose label, and where the words begin. */
  readonly speeches: ReadonlyMap<number, Speech>;
}

/** A paragraph under a label. */
export interface Speech {
  readonly label: Span;
  /** Offset of the first word behind the label, or of the paragraph. */
  readonly start: number;
}

/** A speaker may go on over this many paragraphs without a label of their own. */
const mostParagraphs = 20;
/** Longer ones are headlines: "The Thing That All Want: …". */
const longestName = 3;
const note =
  /^(?:[[(*]?\s*)?(?:corrections?|clarifications?|editor['’]?s?['’]? note|update)\b\s*(?:[:(—–-]|$)|^.{0,80}\b(?:an? (?:earlier|previous) version of this (?:article|story|report)|this (?:article|story|report) (?:has been|was) (?:updated|corrected|amended))\b/i;

/**
 * Reads transcripts and interviews: "Ana Rivera: We stay.", "A: We stay." What the press asks ("Q:", "REPORTER:") and a
 * narrator's paragraphs in capitals are nobody's statements.
 */
export function readLabels(document: Document, people: People): Labelled {
  const closed = new Set<number>();
  const speeches = new Map<number, Speech>();
  const drafts: Draft[] = [];
  const { paragraphs } = document;
  const names = paragraphs.filter(({ label }) => label !== null);
  const transcript = talks(document, names);
  const isOneVoice = asksUnlabelled(document);
  const askers = transcript ? askersOf(document, names) : new Set<string>();
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    const post = readPost(document, paragraph);
    if (post !== null) {
      drafts.push(post);
      closed.add(index).add(post.paragraph);
      continue;
    }
    const corrects = isNote(document, paragraph);
    if (corrects || (paragraph.capitals && names.length > 0)) closed.add(index);
    if (corrects || paragraph.capitals || paragraph.label === null) continue;
    const talk = transcript || isRepeated(document, paragraph, names);
    if (paragraph.label.role === 'name' && !talk && !isKnown(document, paragraph, people)) continue;
    const last = talk ? lastOfSpeech(document, index, isOneVoice) : index;
    for (let inside = index; inside <= last; inside++) {
      const start = inside === index ? paragraph.label.contentStart : (paragraphs[inside]?.start ?? 0);
      speeches.set(inside, { label: paragraph.label, start });
    }
    if (paragraph.label.role !== 'question' && !askers.has(labelOf(document, paragraph)))
      drafts.push(speech(document, index, last, talk));
    index = last;
  }
  const interview = transcript ? null : findInterview(document, people);
  if (interview !== null) drafts.push(...answersOf(document, interview, speeches));
  return { drafts, closed, speeches };
}

/** The answers of an interview without labels; what is asked and answered in it counts as speech. */
function answersOf(
  document: Document,
  { speaker, exchanges }: Interview,
  speeches: Map<number, Speech>,
): Draft[] {
  return exchanges.map(({ question, first, last }) => {
    for (let inside = question; inside <= last; inside++)
      speeches.set(inside, { label: speaker, start: document.paragraphs[inside]?.start ?? 0 });
    return { ...speech(document, first, last, true), source: speaker, rule: 'interview' };
  });
}

/** A transcript: a label of a question or an answer, or so many, of which one is met twice or elsewhere in the text. */
function talks(document: Document, labelled: readonly Paragraph[]): boolean {
  if (labelled.some(({ label }) => label?.role !== 'name')) return true;
  if (labelled.length < 4) return false;
  // "SPOTTED: …", "BIRTHDAYS: …": a newsletter's sections are named once.
  const names = labelled.map((paragraph) => labelOf(document, paragraph).split(/\s+/).at(-1) ?? '');
  return names.some((name, index) => names.indexOf(name) !== index || isNamedBeside(document.text, name));
}

/** RIVERA under a label, and "Rivera" in the text; "Holm", and "Holm" once more. */
function isNamedBeside(text: string, label: string): boolean {
  const name = label.charAt(0) + label.slice(1).toLowerCase();
  return name === label ? text.indexOf(name) !== text.lastIndexOf(name) : text.includes(name);
}

function isNote(document: Document, { start, end }: Paragraph): boolean {
  return note.test(document.text.slice(start, Math.min(end, start + 200)));
}

/** A name alone before a colon, as in "Rivera: We go on", is a speaker's where the article knows them by more than that. */
function isKnown(document: Document, paragraph: Paragraph, people: People): boolean {
  const { label } = paragraph;
  if (label === null || people.resolve(label) === null) return false;
  const words = labelOf(document, paragraph).split(/\s+/);
  // "Rivera: a hawk or a dove?" asks about her.
  if (words.length > longestName || document.text.charAt(paragraph.end - 1) === '?') return false;
  return document.text.includes(words.at(-1) ?? '', label.end);
}

function isRepeated(document: Document, paragraph: Paragraph, all: readonly Paragraph[]): boolean {
  const name = labelOf(document, paragraph);
  return all.filter((other) => labelOf(document, other) === name).length > 1 && new Set(all).size > 1;
}

/** No interview has more people who only ask. */
const mostAskers = 6;

/** "Lumen News: …", "LN: …" in an interview: labels of those who do nothing but ask, and are named nowhere else. */
function askersOf(document: Document, labelled: readonly Paragraph[]): ReadonlySet<string> {
  const turns = new Map<string, { count: number; asks: boolean }>();
  for (const paragraph of labelled) {
    const name = labelOf(document, paragraph);
    const { count, asks } = turns.get(name) ?? { count: 0, asks: true };
    turns.set(name, { count: count + 1, asks: asks && document.text.charAt(paragraph.end - 1) === '?' });
  }
  const asking = [...turns].filter(([, { count, asks }]) => asks && count > 1 && count < labelled.length);
  const heard = [...turns.keys()].slice(0, mostAskers).filter((name) => interviews(document, name));
  const alone = asking
    .slice(0, mostAskers)
    .filter(([name, { count }]) => document.text.split(name).length === count + 1);
  return new Set([...heard, ...alone.map(([name]) => name)]);
}

/** "Ana Holm spoke to her in Lima.", "Interview by Ana Holm": who HOLM and ANA HOLM are under a label. */
function interviews({ text }: Document, name: string): boolean {
  const last =
    name
      .split(/\s+/)
      .at(-1)
      ?.replace(/[^\p{L}-]/gu, '')
      .toLowerCase() ?? '';
  if (last.length < 3 || isListedSpeaker(last)) return false;
  const written = `\\p{Lu}[\\p{L}-]+ ${last.charAt(0).toUpperCase()}${last.slice(1)}`;
  const spoke = `${written} (?:spoke|talked|sat down|speaks|talks|sits down|met) (?:to|with) (?:him|her|them)\\b`;
  return new RegExp(
    `${spoke}|\\b(?:[Ii]nterview(?:ed)?|[Qq]uestions) by ${written}\\b|\\bquestion (?:\\p{L}+ ){0,3}from ${written}\\b`,
    'u',
  ).test(text.slice(0, headLength));
}

/** How far into a text it says who asks, in characters. */
const headLength = 1500;

function labelOf({ text }: Document, { label }: Paragraph): string {
  return label === null ? '' : text.slice(label.start, label.end);
}

/** The last paragraph before the next label, stage direction or narration. */
function lastOfSpeech({ text, paragraphs }: Document, first: number, isOneVoice: boolean): number {
  let last = first;
  while (last - first < mostParagraphs) {
    const next = paragraphs[last + 1];
    if (next === undefined || next.label !== null || next.capitals || /[([*]/.test(text.charAt(next.start)))
      break;
    if (isOneVoice && !goesOnAnswering(text, next)) return last;
    last++;
  }
  return last === paragraphs.length - 1 && last > first ? first : last;
}

function speech(document: Document, first: number, last: number, talk: boolean): Draft {
  const paragraphs = document.paragraphs.slice(first, last + 1);
  const label = paragraphs[0]?.label ?? null;
  const content = paragraphs.map((paragraph) => {
    const start = paragraph.label?.contentStart ?? paragraph.start;
    return withoutMarks(document.text, start, paragraph.end);
  });
  const quoted = label !== null && /["“‘']/.test(document.text.slice(label.end, label.contentStart + 1));
  return {
    content,
    cue: null,
    source: label === null ? null : { start: label.start, end: label.end },
    antecedent: null,
    // A headline's "Rivera: We stay" need not be verbatim.
    kind: talk || quoted ? 'direct' : 'indirect',
    denied: false,
    frame: [],
    addressee: null,
    rule: 'label',
    paragraph: first,
  };
}

/** Without marks around the whole, and without a closing mark whose opening one went with the label. */
function withoutMarks(text: string, start: number, end: number): Span {
  const inner = text.slice(start + 1, end - 1);
  if (/^["“‘']/.test(text.charAt(start)) && /["”’']/.test(text.charAt(end - 1)) && !/["“”]/.test(inner))
    return { start: start + 1, end: end - 1 };
  const closes = /["”]/.test(text.charAt(end - 1)) && !/["“]/.test(text.slice(start, end - 1));
  return { start, end: closes ? end - 1 : end };
}
