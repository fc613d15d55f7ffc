import { beginningIn, type Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import { bodyAtEnd, headBody } from './head-body.ts';
import { only } from './only.ts';
import type { Mention, PeopleEntry } from './people.ts';
import { tellingVerbs } from './plain-words.ts';

/** Before the first mention of a sentence that begins with it. */
const headOf = /^(?:.{0,4}|(?:but |and )?(?:according to|on \w{6,9},|in a statement,) (?:the )?)$/i;

/** A sentence up to where "it" or "they" stands, and what it mentions. */
interface Passage {
  readonly document: Document;
  readonly entries: readonly PeopleEntry[];
  readonly sentence: Span;
  readonly mentions: readonly Mention[];
  /** Of these, who is told of: neither whose something is nor a part of a thing's name. */
  readonly whole: readonly Mention[];
  /** The pronoun stands in a later sentence. */
  readonly isBefore: boolean;
}

/**
 * "It said", "they added": the organisation or the unnamed group that the sentence, or the one before, begins with;
 * else the only one in it. A person who begins that sentence leaves it open.
 */
export function lastSpeaking(
  words: string,
  span: Span,
  document: Document,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
): PeopleEntry | null {
  const { text, sentences } = document;
  const here = sentenceAt(document, span.start);
  if (here === undefined) return null;
  const speaking = /^it$/i.test(words.trim()) ? bodySpeaking : groupSpeaking;
  for (let index = here.index; index >= Math.max(0, here.index - 2); index--) {
    const own = sentences[index];
    if (own === undefined || span.start - own.end > 400) return null;
    const sentence = { start: own.start, end: Math.min(own.end, span.start) };
    const inside = beginningIn(mentions, sentence);
    const whole = inside.filter((one) => !isOwning(text, one) && !isPartOfName(text, one));
    const isBefore = index < here.index;
    const who = speaking({ document, entries, sentence, mentions: inside, whole, isBefore });
    if (who !== undefined) return who;
  }
  return null;
}

/** Whom "it" means by a sentence; null where that leaves it open, undefined where it tells of nobody. */
function bodySpeaking(passage: Passage): PeopleEntry | null | undefined {
  const { document, sentence, entries } = passage;
  const led = leader(passage, 'organisation');
  return (
    officeAt(passage) ??
    (led === null ? bodyAtHead(document, sentence, entries) : null) ??
    (passage.isBefore ? (tellerAt(passage) ?? led ?? writerIn(passage)) : led) ??
    onlyOf(passage, 'organisation')
  );
}

/** The same for "they". */
function groupSpeaking(passage: Passage): PeopleEntry | null | undefined {
  return leader(passage, 'anonymous') ?? onlyOf(passage, 'anonymous');
}

/** The one of a kind that a sentence begins with; null where none does. */
function leader(passage: Passage, kind: PeopleEntry['kind']): PeopleEntry | null {
  const [first] = passage.whole;
  if (first === undefined || !leadsText(passage, first)) return null;
  const entry = passage.entries[first.entry];
  return entry?.kind === kind ? entry : null;
}

/** The only one of a kind, or the only one of them who tells, where no person stands before; see `bodySpeaking`. */
function onlyOf(
  { document, entries, whole }: Passage,
  kind: PeopleEntry['kind'],
): PeopleEntry | null | undefined {
  const [first] = whole;
  if (first === undefined) return undefined;
  if (entries[first.entry]?.kind === 'person') return null;
  const alike = whole.filter((one) => entries[one.entry]?.kind === kind);
  if (alike.length === 0) return undefined;
  const telling = alike.filter((one) => isTelling(document.text, one));
  const own = telling.length > 0 ? telling : alike;
  const single = only(new Set(own.map(({ entry }) => entry)));
  const isFree = own.some((one) => !isGoverned(document.text, one));
  return single !== null && isFree ? (entries[single] ?? null) : null;
}

/** Nothing but "According to" and the like stands before. */
function leadsText({ document, sentence }: Passage, { start }: Mention): boolean {
  return headOf.test(document.text.slice(sentence.start, start));
}

/** "|Ana Berg| confirmed it in a letter. It said": hers; null where a sentence tells of no letter, or of nobody first. */
function writerIn({ document, entries, sentence, whole }: Passage): PeopleEntry | null {
  const [first] = whole;
  const entry = first && entries[first.entry];
  return entry?.kind === 'person' && inLetter.test(document.text.slice(sentence.start, sentence.end))
    ? entry
    : null;
}

const inLetter =
  /\bin (?:an?|his|her|the) (?:\p{Ll}[\p{L}-]* ){0,2}(?:letter|e-?mail|note|memo|post|message|petition|statement)\b/u;

/** The body that tells a sentence from its end; null within quotations. */
function tellerAt({ document: { text, quotations }, sentence: { start, end } }: Passage): PeopleEntry | null {
  const isQuoted = quotations.some((one) => one.start < end && end <= one.end);
  return isQuoted ? null : bodyAtEnd(text.slice(start, end));
}

/** So far, in characters, the subject of a sentence reaches. */
const longestHead = 160;

/** The body that some words are about by the first of them; null within quotations. */
export function bodyAtHead(
  { text, quotations }: Document,
  { start, end }: Span,
  entries: readonly PeopleEntry[],
): PeopleEntry | null {
  const isQuoted = quotations.some((one) => one.start <= start && start < one.end);
  if (end <= start || isQuoted) return null;
  return headBody(text.slice(start, Math.min(end, start + longestHead)), text, entries);
}

/** "two people with knowledge of the plan |said|". */
function isTelling(text: string, { end }: Mention): boolean {
  const verb = /^\s+(?:have |has |had |also )?(\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1];
  return verb !== undefined && tellingVerbs.has(verb);
}

/** "|Norland|'s customs authority": whose, not who. */
function isOwning(text: string, { end }: Mention): boolean {
  return /^['’]s?\s+\p{L}/u.test(text.slice(end, end + 6));
}

/** "the |Norland|-Sudland agreement", "the |Labour Party| Platform": part of a thing's name. */
function isPartOfName(text: string, { end }: Mention): boolean {
  return partOfName.test(text.slice(end, end + 12));
}

const partOfName = /^(?:[-–]\p{L}|\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll})/u;

/** "its money at |the central bank|", "boycott of |Norland|": where or whose, not who; "according to |the bank|", "I spoke to |three envoys|" tell. */
function isGoverned(text: string, { start }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return governed.test(before) && !tells.test(before);
}

const tells = /\b(?:according|spoke|spoken|speaking|talked|talking) (?:to|with) (?:the |an? )?$/i;

const governed =
  /\b(?:of|in|at|on|from|with|to|into|for|against|about|between|over|under|near|across|towards?|through|than) (?:the |an? |its |their )?$/i;

/** "The president's office issued a note. It said": the office, where the sentence begins with it. */
function officeAt(passage: Passage): PeopleEntry | null {
  const { text } = passage.document;
  const [owner] = passage.mentions;
  const entry = owner && passage.entries[owner.entry];
  if (owner === undefined || entry === undefined || entry.kind === 'organisation') return null;
  if (!leadsText(passage, owner)) return null;
  const told = text.slice(owner.start, owner.end).replace(/^the\s/i, '');
  const isPronoun = /^(?:his|her)$/i.test(told);
  const noun = (isPronoun ? itsOffice : ownOffice).exec(text.slice(owner.end, owner.end + 16))?.[1];
  const person = { name: `${isPronoun ? entry.person.name : told}’s ${noun}` };
  return noun === undefined ? null : { person, kind: 'organisation', gender: null, party: entry.party };
}

const ownOffice = /^['’]s (office|ministry|campaign|team|party|department)(?![\p{L}])/u;
const itsOffice = /^ (office|ministry|campaign|team|party|department)(?![\p{L}])/u;
