import { bodyEntry, namelessEntry } from './entries.ts';
import { isFirstName } from './given-names.ts';
import { officeOf } from './offices.ts';
import { nationalNamed, partyNamed } from './parties.ts';
import type { PeopleEntry } from './people.ts';
import { organisationWords, plainWords, thingWords } from './plain-words.ts';
import { relationOf } from './relations.ts';

/** What may stand before a sentence's subject: a mark, a link word, a day, "LIMA, Oct 27 (Wire) - ". */
const openers =
  /^(?:\p{Lu}[\p{Lu}., ]{2,30}(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: \([^()]{2,30}\))? (?:-{1,2}|[–—]) |[\s"“‘*•–—-]+|(?:But|And|Yet|Still|Meanwhile|However),? |(?:On|Last|This) (?:\p{Lu}\p{Ll}+day|week|month|year),? |In a statement,? |\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? |In \p{Lu}\p{Ll}+, )+/u;
/** "Atlantic Crest,", "Voltane wants": capitals, then a comma or a verb. */
const named =
  /^(?:The )?(\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:(?:of|&|de|del|for) )?\p{Lu}[\p{L}\p{N}&.’'-]*){0,4})(?=,| (?!and |or |et )\p{Ll})/u;
/** What a body told by its kind begins with: "Norland’s", "The", "Its". */
const determiner =
  /^(?:(?:The|An?|Its|Their)(?: \p{Lu}[\p{L}-]+(?= \p{Ll}))?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*['’]s?) /u;
/** Between it and its kind at most so many words: "anti-graft", "competition". */
const modifiers = 3;
/** What may follow a subject: a comma or a verb. */
const follows =
  /^(?:, |\s(?:has|have|had|is|was|are|were|will|would|did|can|could|may|might|must|should|said|say|also|then|later|today|yesterday|now|still|already|never|recently|\p{Ll}{2,}(?:ed|es|ts|ns|ks|ms|ls|ds|ys)|put|set|cut|told|gave|met|won|lost|made|saw|took)(?![\p{L}-]))/u;
/** ", the DGDA,". */
const apposed = /^, (?:the )?(\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3}),/u;

/** Kinds of body beside those in names. */
const kinds =
  /^(?:firm|maker|manufacturer|operator|airline|carrier|utility|regulator|watchdog|charity|retailer|lender|insurer|supplier|broadcaster|publisher|brewer|miner|developer|builder|producer|startup|start-up|hotel|shop|store|plant|brewery|brand|chain|employer|contractor|landlord|prosecution|opposition|ombudsman|campaign|newspaper|paper|magazine|website|think-tank|lobby|consultancy|faculty|jury|panel|inquiry|prison|port|airport|militia|faction|presidency)$/;

/**
 * The body that a sentence is about by its first words, though no list knows it: "Atlantic Crest, the carrier, has tested
 * the route", "Norland’s customs authority has raised its fees". Null where a person, a country or a thing stands there.
 */
export function headBody(
  sentence: string,
  text: string,
  entries: readonly PeopleEntry[],
): PeopleEntry | null {
  const words = sentence.replace(openers, '');
  const kind = byKind(words);
  if (kind !== null) return kind;
  const name = named.exec(words)?.[1];
  if (name === undefined || name.endsWith('ly') || !mayBeBody(name, entries)) return null;
  if (!isFollowed(words, name) || isSomebody(words.slice(name.length))) return null;
  const isApposed = /^(?:The )?\S+, (?:the|an?|which|whose) /.test(words);
  return name.includes(' ') || isApposed || isNameInside(name, text) ? bodyEntry(name) : null;
}

/** A comma or a verb follows: "The New York state attorney" begins with no body. */
function isFollowed(words: string, name: string): boolean {
  return follows.test(words.slice(words.indexOf(name) + name.length));
}

/** "…, the interior ministry in Lima says.": the body that tells a sentence from its end; null where none does. */
export function bodyAtEnd(sentence: string): PeopleEntry | null {
  const told = atEnd.exec(sentence);
  const [, words = '', noun = ''] = told ?? [];
  return told !== null && isBodyNoun(noun) ? namelessEntry(words) : null;
}

const atEnd =
  /[,”"] ((?:the|its|their) (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}[\p{L}-]*)(?: in \p{Lu}[\p{L}-]+)?) (?:said|says|added|adds)(?: (?:on|in|late|early|this|last) [^.,;“”"]{2,30})?\.?\s*$/u;

/** "Norland’s customs authority, the DGDA, has", "The tax office disputed": by the name behind it, else by its words. */
function byKind(words: string): PeopleEntry | null {
  const head = determiner.exec(words)?.[0];
  if (head === undefined) return null;
  let at = head.length;
  for (let count = 0; count <= modifiers; count++) {
    const noun = /^\p{Ll}[\p{L}-]*/u.exec(words.slice(at))?.[0];
    if (noun === undefined) return null;
    at += noun.length;
    const rest = words.slice(at);
    if (isBodyNoun(noun) && follows.test(rest)) {
      const name = apposed.exec(rest)?.[1];
      return name === undefined ? namelessEntry(lowered(words.slice(0, at))) : bodyEntry(name);
    }
    if (!rest.startsWith(' ')) return null;
    at++;
  }
  return null;
}

/** "The employers’ association, |the DGDA|, says": the name behind a body's kind; null where no name or somebody's stands there. */
export function namedBehind(
  words: string,
  rest: string,
  entries: readonly PeopleEntry[],
): PeopleEntry | null {
  const noun = /^(?:the|its|their|an?) .*?(\p{Ll}[\p{L}-]*)$/iu.exec(words)?.[1];
  const name = noun === undefined || !isBodyNoun(noun) ? undefined : apposed.exec(rest)?.[1];
  return name === undefined || entries.some((one) => one.kind === 'person' && isPartOf(name, one.person.name))
    ? null
    : bodyEntry(name);
}

/** "Zork Emmer, 54,", "Zork Emmer, who", "Zork Emmer has sold his farm": a person, though no list knows the name. */
function isSomebody(rest: string): boolean {
  return /^, (?:whom?|\d{1,2}),? /.test(rest) || /^[^.“”"]* (?:he|she|his|her|himself|herself)\b/.test(rest);
}

/** One word at a sentence's head is a name where the text writes it so inside a sentence, and nowhere small. */
function isNameInside(name: string, text: string): boolean {
  let at = text.indexOf(` ${name}`);
  while (at >= 0) {
    if (/[\p{Ll},;’'(]/u.test(text.charAt(at - 1)) && !/[\p{L}]/u.test(text.charAt(at + name.length + 1)))
      break;
    at = text.indexOf(` ${name}`, at + 1);
  }
  return at >= 0 && !text.includes(` ${name.toLowerCase()}`);
}

/** Whether a small word is the kind of a body: "the |regulator|", "the |agency|". */
export function isBodyNoun(noun: string): boolean {
  return kinds.test(noun) || (organisationWords.has(noun) && noun !== 'house' && noun !== 'court');
}

/** No person, country, office, place or plain word: "Voltane", "Atlantic Crest", not "Garrow Street". */
function mayBeBody(name: string, entries: readonly PeopleEntry[]): boolean {
  const parts = name.split(' ');
  const [first = ''] = parts;
  if (partyNamed(name) !== null || nationalNamed(`the ${name}`) !== null || /['’]/.test(first)) return false;
  if (parts.some((part) => officeOf(part.toLowerCase()) !== null || isFirstName(part.toLowerCase())))
    return false;
  if (placeOpeners.test(first) || thingWords.has(parts.at(-1)?.toLowerCase() ?? '')) return false;
  const opensName = parts.length > 1 && adjectives.test(first);
  if ((plainWords.has(first.toLowerCase()) && !opensName) || relationOf(first.toLowerCase()) !== undefined)
    return false;
  return !entries.some(({ person, kind }) => kind === 'person' && isPartOf(name, person.name));
}

/** "Lake Garrow", "Port Garrow": what follows is a place's name. */
const placeOpeners = /^(?:Lake|Mount|Port|Cape|Fort|Camp|River|Gulf|Isle)$/;

const adjectives =
  /^(?:Atlantic|Pacific|Baltic|North|South|East|West|New|Northern|Southern|Eastern|Western|European|African|Asian|Arab|First|Great|Green|World)$/;

function isPartOf(name: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${name} `) || ` ${name} `.includes(` ${whole} `);
}

/** Without the capital of a sentence's article. */
function lowered(description: string): string {
  return description.replace(/^(?:The|An?|Its|Their)(?= )/, (word) => word.toLowerCase());
}
