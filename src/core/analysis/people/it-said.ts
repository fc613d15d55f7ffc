import type { Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import { bodyAtEnd, headBody } from './head-body.ts';
import { mentionsFrom } from './mentions-at.ts';
import type { Mention, PeopleEntry } from './people.ts';
import { tellingVerbs } from './plain-words.ts';

/** Before the first mention of a sentence that begins with it. */
const headOf = /^(?:.{0,4}|(?:but |and )?(?:according to|on \w{6,9},|in a statement,) (?:the )?)$/i;

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
  const wanted = /^it$/i.test(words.trim()) ? 'organisation' : 'anonymous';
  const here = sentenceAt(document, span.start);
  if (here === undefined) return null;
  for (let index = here.index; index >= Math.max(0, here.index - 2); index--) {
    const sentence = document.sentences[index];
    if (sentence === undefined || span.start - sentence.end > 400) return null;
    const end = Math.min(sentence.end, span.start);
    const spoken = mentionsFrom(mentions, { start: sentence.start, end });
    const whole = spoken.filter((one) => !isOwning(document.text, one) && !isPartOfName(document.text, one));
    const [first] = whole;
    const office = officeAt(document, sentence, spoken, entries);
    if (office !== null && wanted === 'organisation') return office;
    const isLed =
      first !== undefined && entries[first.entry]?.kind === wanted && leadsText(document, sentence, first);
    const body = wanted === 'organisation' && !isLed ? bodyAtHead(document, sentence, span, entries) : null;
    if (body !== null) return body;
    const teller = wanted === 'organisation' && index < here.index ? tellerAt(document, sentence) : null;
    if (teller !== null) return teller;
    if (first === undefined) continue;
    const alike = whole.filter((one) => entries[one.entry]?.kind === wanted);
    const telling = alike.filter((one) => isTelling(document.text, one));
    const own = telling.length > 0 ? telling : alike;
    if (isLed) return entries[first.entry] ?? null;
    if (entries[first.entry]?.kind === 'person')
      return index < here.index &&
        wanted === 'organisation' &&
        isWritten(document.text.slice(sentence.start, sentence.end))
        ? (entries[first.entry] ?? null)
        : null;
    const [only] = own;
    if (only === undefined) continue;
    const isOne = own.every(({ entry }) => entry === only.entry);
    return isOne && own.some((one) => !isGoverned(document.text, one)) ? (entries[only.entry] ?? null) : null;
  }
  return null;
}

/** Nothing but "According to" and the like stands before. */
function leadsText(document: Document, sentence: Span, { start }: Mention): boolean {
  return headOf.test(document.text.slice(sentence.start, start));
}

/** "Ana Berg confirmed it in a letter. It said": hers. */
function isWritten(sentence: string): boolean {
  return /\bin (?:an?|his|her|the) (?:\p{Ll}[\p{L}-]* ){0,2}(?:letter|e-?mail|note|memo|post|message|petition|statement)\b/u.test(
    sentence,
  );
}

/** Outside quotations. */
function tellerAt({ text, quotations }: Document, { start, end }: Span): PeopleEntry | null {
  return quotations.some((one) => one.start < end && end <= one.end)
    ? null
    : bodyAtEnd(text.slice(start, end));
}

/** The body that the words of a sentence before a span are about; null within quotations. */
export function bodyAtHead(
  { text, quotations }: Document,
  sentence: Span,
  span: Span,
  entries: readonly PeopleEntry[],
): PeopleEntry | null {
  const end = Math.min(sentence.end, span.start);
  if (
    end <= sentence.start ||
    quotations.some((one) => one.start <= sentence.start && sentence.start < one.end)
  )
    return null;
  return headBody(text.slice(sentence.start, Math.min(end, sentence.start + 160)), text, entries);
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
function officeAt(
  document: Document,
  sentence: Span,
  spoken: readonly Mention[],
  entries: readonly PeopleEntry[],
): PeopleEntry | null {
  const { text } = document;
  const [owner] = spoken;
  const entry = owner && entries[owner.entry];
  if (owner === undefined || entry === undefined || entry.kind === 'organisation') return null;
  if (!leadsText(document, sentence, owner)) return null;
  const told = text.slice(owner.start, owner.end).replace(/^the\s/i, '');
  const isPronoun = /^(?:his|her)$/i.test(told);
  const noun = (isPronoun ? itsOffice : ownOffice).exec(text.slice(owner.end, owner.end + 16))?.[1];
  const person = { name: `${isPronoun ? entry.person.name : told}’s ${noun}` };
  return noun === undefined ? null : { person, kind: 'organisation', gender: null, party: entry.party };
}

const ownOffice = /^['’]s (office|ministry|campaign|team|party|department)(?![\p{L}])/u;
const itsOffice = /^ (office|ministry|campaign|team|party|department)(?![\p{L}])/u;
