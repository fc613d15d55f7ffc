import { overlaps, type Span } from '../../model/span.ts';
import { isFirstName } from '../people/given-names.ts';
import { partyOf } from '../people/parties.ts';
import type { People, PeopleEntry } from '../people/people.ts';
import type { Draft } from './draft.ts';
import { interviewPhrases, mediaPhrases, mediumKind, mediumName, programmeTitle } from './media-phrases.ts';

/** Bodies that are told things and publish none of them. */
const bodies =
  /\b(?:Congress|Parliament|Senate|House|Council|Committee|Court|Assembly|Commission|Ministry|Government|Party|Union|Nations|Department|Cabinet|Board|Security|Army|Alliance|President|Minister|Conference|Forum|Summit|Mr|Mrs|Ms|Dr)\b/;
const named = new RegExp(String.raw`^${mediumName}(?:\s+${mediumKind}\b)*(?:\s*${programmeTitle})?`, 'u');
/** "the Lima daily El Faro", "public radio RNL", "listeners of Radio Nord": what stands before the name. */
const before = new RegExp(
  String.raw`^(?:(?:the\s+|an?\s+|its\s+)?(?:\p{L}+\s+){0,3}?${mediumKind}\s+(?=[\p{Lu}“"])|(?:the\s+|an?\s+)?(?:listeners|viewers|readers|audience|interviewer|reporter|correspondent|journalist)\s+(?:of|from|for|on|at|with|to)\s+(?=\p{Lu}|the\s+\p{Lu}|the\s+${mediumKind}))`,
  'u',
);

/** The medium or programme that something was told to, in the article's words; null where none is named. */
export function toldTo(text: string, draft: Draft, people: People): string | null {
  const addressee = draft.addressee === null ? null : ofAddressee(text, draft.addressee, draft, people);
  if (addressee !== null) return addressee;
  for (const span of draft.frame) {
    const told = inFrame(text, span, mediaPhrases, people);
    if (told !== null) return told;
  }
  return null;
}

/** "Rivera spoke softly in an interview on “Morning Table.” She said …": the sentence before says to whom. */
export function toldToBefore(text: string, sentence: Span, people: People): string | null {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  if (!/\binterview|\b[Ss]p(?:eaking|oke) (?:to|on|with)\b/.test(words)) return null;
  return inFrame(text, sentence, interviewPhrases, people);
}

/** Words in the remark's frame are looked at up to here, in characters. */
const frameLength = 400;

function inFrame(text: string, span: Span, phrases: readonly RegExp[], people: People): string | null {
  const words = text.slice(span.start, Math.min(span.end, span.start + frameLength));
  for (const phrase of phrases) {
    const match = phrase.exec(words);
    const found = match?.[1];
    if (match === null || found === undefined) continue;
    const start = span.start + match.index + match[0].lastIndexOf(found);
    const told = medium(text, { start, end: start + found.length }, false, people);
    if (told !== null) return told;
  }
  return null;
}

/** "told Radio 4", "told the Lima daily El Faro", "told listeners of Radio Nord": the name may go on after the span. */
function ofAddressee(text: string, span: Span, draft: Draft, people: People): string | null {
  const lead = before.exec(text.slice(span.start, span.end + 40))?.[0] ?? '';
  const start = span.start + lead.length;
  const limit = draft.content.find((one) => one.start >= span.end)?.start ?? span.end + 70;
  const end = lead === '' ? afterNumber(text, span.end) : Math.max(span.end, start);
  const more = lead === '' ? '' : (named.exec(text.slice(start, Math.min(limit, start + 70)))?.[0] ?? '');
  const whole = { start, end: Math.max(end, start + more.length) };
  return medium(text, withTitle(text, whole, draft), lead !== '', people);
}

/** "told Channel 9", "told Radio 4" */
function afterNumber(text: string, end: number): number {
  if (!/(?:Channel|Radio|TV|Canal|Kanal|Television)$/.test(text.slice(Math.max(0, end - 10), end)))
    return end;
  return end + (/^\s\d{1,3}\b(?!%)/.exec(text.slice(end, end + 5))?.[0].length ?? 0);
}

/** "told the Ledger's podcast “Long Reads”": the title, unless it is what was said. */
function withTitle(text: string, span: Span, draft: Draft): Span {
  if (!/(?:programme|program|show|podcast)$/.test(text.slice(span.start, span.end))) return span;
  const title = new RegExp(String.raw`^\s*${programmeTitle}`, 'u').exec(text.slice(span.end, span.end + 64));
  const longer = { start: span.start, end: span.end + (title?.[0].length ?? 0) };
  return draft.content.some((content) => overlaps(content, longer)) ? span : longer;
}

/** The words of a span, where they name a medium; `sure` where the words before them say that they do. */
function medium(text: string, span: Span, sure: boolean, people: People): string | null {
  const words = text.slice(span.start, span.end);
  if (/^["“]/.test(words)) return words.replace(/[,.](["”])$/, '$1');
  const found = named
    .exec(words)?.[0]
    .replace(/[,.](["”])$/, '$1')
    .replace(/(?:\s+(?:of|and|&|de|du|do|da|di|del|la|le|el|y|e|the))+$/i, '');
  if (found === undefined || found.length < 2) return null;
  if (/["”]$/.test(found)) return found;
  if (weekday.test(found) || (!sure && isOneName(found) && !agencies.test(found))) return null;
  if (bodies.test(found) || partyOf(found) !== null) return null;
  if (!sure && isSomebody(text, { start: span.start, end: span.start + found.length }, people)) return null;
  const talk = /^\s+interview(?:\s+["“][^"“”\n]{2,60}["”])?/.exec(words.slice(found.length))?.[0] ?? '';
  return `${found}${talk}`.replace(/(?:['’]s?|\.)$/, '');
}

/** One of the article's people; a name of no given name that is told things once and does nothing else may be a paper. */
function isSomebody(text: string, span: Span, people: People): boolean {
  const who = people.resolve(span);
  if (who === null || who.kind === 'organisation') return false;
  const words = text.slice(span.start, span.end);
  if (who.kind === 'anonymous') return !/^(?:[Tt]he\s+)?(?:\p{Lu}\S*\s+)+\p{Lu}\S*$/u.test(words);
  return !isToldAlone(text, who, people);
}

function isToldAlone(text: string, who: PeopleEntry, people: People): boolean {
  const { name, title, affiliation } = who.person;
  if (title !== undefined || affiliation !== undefined || who.gender !== null) return false;
  if (!name.includes(' ') || isFirstName(name.slice(0, name.indexOf(' ')).toLowerCase())) return false;
  const entry = people.entries.indexOf(who);
  const own = people.mentions.filter((mention) => mention.entry === entry);
  return own.every(({ start }) => /\b(?:told|with|to)\s$/.test(text.slice(Math.max(0, start - 6), start)));
}

const weekday =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** News agencies, broadcasters and papers of one word that is not written in capitals. */
const agencies =
  /^(?:Reuters|Bloomberg|Interfax|Politico|Axios|Kommersant|Izvestia|Vedomosti|Euronews|Sputnik|Xinhua|Kyodo|Yonhap|Anadolu|Ukrinform|Unian|Belta|Univision|Telemundo|Newsweek|Newsnight|Newsmax|Vox|Slate|Salon|Forbes|Fortune|Wired|Spiegel|Bild|Zeit|Welt|Stern|Focus|Libération|Mediapart|Corriere|Stampa|Repubblica|Haaretz|Globo|Folha|Clarín|Excélsior|Dawn|Nikkei|Asahi|Mainichi|Yomiuri|Channel|Al-Jazeera|Rustavi|Agerpres|Ansa|Lusa|Efe|Tanjug|Hina|Sky)(?:['’]s?)?$/;

/** True for the name of an agency, a broadcaster or a paper that looks like any other name: "Reuters". */
export function isAgency(name: string): boolean {
  return agencies.test(name);
}

/** One word with small letters: a person as likely as a paper. */
function isOneName(words: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*\p{Ll}[\p{L}.'’-]*$/u.test(words) && !/\s/.test(words);
}
