import type { Person } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { nationalNamed } from '../people/parties.ts';
import type { People } from '../people/people.ts';
import { relationOf } from '../people/relations.ts';
import { ownName } from './own-name.ts';
import { isPaper, ownerOfPaper } from './papers.ts';
import { isListedSpeaker, isSpeakerNoun } from './speakers.ts';
import { determiners, isAdverb, prepositions } from './words.ts';

/** No description of a speaker is longer, in characters. */
const longest = 90;
const possessive = /^(?:his|her)$/i;
const noSpeaker = /^(?:he|she|it|they|who|which|we|i|you|this|that|these|those|one|what|there)$/i;
const ends =
  /^(?:who|whose|which|that|close|familiar|aware|briefed|involved|present|speaking|led|reached|contacted|interviewed|in|on)$/i;
/**
 * A speaker whom no name is known of, by the words that stand there: "both governments", "their union",
 * "the trade department", "Ana Rivera’s office" for "her office", "one of them", "the report"; null for pronouns and
 * names. `tells`: the words around it show that it told something, so that any noun with an article may be somebody
 * ("the brewery said that").
 */
export function described(text: string, source: Span, people: People, tells = false): Person | null {
  const words = upToRelative(untilMade(describing(text.slice(source.start, source.end))));
  if (words.length === 0 || words.length > longest) return null;
  const parts = words.split(/\s+/);
  const [first = ''] = parts;
  if (someOf.test(words) || counted.test(words)) return { name: lowered(words), anonymous: true };
  if (noSpeaker.test(first) && !(/^one$/i.test(first) && (parts.length > 1 || tells))) return null;
  const head = headOf(parts);
  if (isPaper(head ?? '') && (head === first || /^\p{Ll}/u.test(head ?? ''))) {
    const paper = { start: source.start, end: source.start + words.length };
    const owner = ownerOfPaper(text, paper, people, (span) => described(text, span, people));
    return owner ?? (parts.length === 1 && !tells ? null : { name: lowered(words), anonymous: true });
  }
  const alone = first.toLowerCase();
  // "Villagers say": at a sentence's head alone is a capital nobody's own.
  const isCrowd = alone.endsWith('s') && isSpeakerNoun(alone) && !isInside(text, source);
  if (parts.length === 1 && (isListedSpeaker(alone) || isCrowd || alone === 'one'))
    return bareNoun(text, first);
  if (isAdherent(parts, head) || isJointOffice(first, head))
    return { name: first.toLowerCase() + words.slice(first.length), anonymous: true };
  const own = ownName(text, words, people, isInside(text, source));
  if (own !== null) return { name: own };
  // "Officials in Lima": a sentence's first word has its capital from there.
  const noun = head === first && parts.length > 1 ? first.toLowerCase() : (head ?? '');
  if (!/^\p{Ll}/u.test(noun) || !(isSpeakerNoun(noun) || (tells && head !== first && isSomebody(parts))))
    return null;
  const name = possessive.test(first) ? ownersOf(words, first, source, people) : lowered(words);
  return name === null ? null : { name, anonymous: true };
}

/** "one of them", "two of her aides", "several of those who were there" */
const someOf =
  /^(?:one|two|three|four|five|some|many|most|several|both|all|none|another|others) of (?:them|those|the|these|his|her|its|their)\b/i;

/** "47%", "more than 4 in 10", "nearly half": so many of those asked. */
const counted =
  /^(?:(?:\p{L}+ ){0,3}\d[\d.,]*(?:%| percent)?(?: (?:in|out of) \d+)?|(?:\p{L}+ ){0,2}(?:half|a (?:third|quarter|fifth|majority)|two-thirds|three-quarters))$/iu;

/** "the brewery", "Porto airport": what tells something under a noun that no list has; no day, sum or thing of thought. */
function isSomebody(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  return (
    parts.length > 1 &&
    parts.length <= 5 &&
    (/^(?:the|a|an|his|her|its|their)$/i.test(first) || /^\p{Lu}\p{Ll}/u.test(first))
  );
}

/** What a source is called, up to what is told of it besides. */
function describing(source: string): string {
  return (/^(?:[^,;:(“"–—]|,(?=\d))*/.exec(source)?.[0] ?? '').trim();
}

/** "a poll |released| Monday", "the report |published| by the bank": up to what was done with a paper. */
function untilMade(words: string): string {
  const made = [...words.matchAll(/(?<=([\p{L}-]+)) \p{Ll}+(?:ed|aken|een|ritten)(?!\p{L})/gu)].find(
    ({ 1: noun = '' }) => isPaper(noun),
  );
  return made === undefined ? words : words.slice(0, made.index);
}

/** "The family of a boy |who died …| say": a long description up to what is told besides. */
function upToRelative(words: string): string {
  return words.length > longest ? words.replace(/ (?:who|whose|which)\b.*$/su, '') : words;
}

/** The words stand inside a sentence, where a capital is a name's own. */
function isInside(text: string, { start }: Span): boolean {
  return /[\p{Ll}\p{N},]["”’)]? $/u.test(text.slice(Math.max(0, start - 4), start));
}

/** "Critics" said so; "Carrier" and "Democrats" have their capital wherever the article names them. */
function bareNoun(text: string, noun: string): Person {
  const low = noun.toLowerCase();
  if (noun === low || !isNameHere(text, noun, low)) return { name: low, anonymous: true };
  return low.endsWith('s') || relationOf(low) !== undefined
    ? { name: noun, anonymous: true }
    : { name: noun };
}

/** Inside sentences the article has the word with a capital alone, and never in small letters. */
function isNameHere(text: string, noun: string, low: string): boolean {
  const inside = new RegExp(`(?<!\\p{L})\\p{Ll}+,? ${noun}(?!\\p{L}| \\p{Lu})`, 'u');
  return inside.test(text) && !new RegExp(`(?<!\\p{L})${low}(?!\\p{L})`, 'u').test(text);
}

/** Without the capital of a sentence's first word, where the word has none of its own: "Critics", but "Norwegian", "MPs". */
function lowered(words: string): string {
  const [word = '', next = ''] = words.split(/\s+/, 2);
  const low = word.toLowerCase();
  if (ofNation.test(low) || nationalNamed(`the ${word}`) !== null) return words;
  // "Border Patrol agents": the capital of a name of two words.
  const isOfName = /^\p{Lu}/u.test(next) && /^\p{Lu}/u.test(word);
  const plain =
    determiners.has(low) ||
    prepositions.has(low) ||
    isAdverb(low) ||
    ranks.test(low) ||
    (!isOfName && (ordinary.test(low) || (isSpeakerNoun(low) && !/\p{Lu}/u.test(word.slice(1)))));
  return plain ? low + words.slice(word.length) : words;
}

const ofNation = /(?:ian|ean|ish|ese|[^aeiou]i)$/;

/** What stands before any description, a name's too: "top Kremlin aides". */
const ranks =
  /^(?:top|key|rival|senior|junior|chief|leading|former|other|more|fewer|over|about|around|\p{Ll}*(?:dozen|hundred|teen|ty))$/u;

/** Adjectives and counts that open a description; those of nations ("Norwegian", "Swedish") end otherwise. */
const ordinary =
  /^(?:rebel|trade|state|city|school|union|opposition|government|party|health|police|army|court|company|industry|aid|human|\p{Ll}+(?:ous|ful|ive|al|ed|ing|less|ary|ic|nt|er|ers))$/u;

/** "a senior Republican", "two Conservatives": one of a party, by its name. */
function isAdherent(parts: readonly string[], head: string | undefined): boolean {
  const small = parts.slice(1, -1).every((part) => /^\p{Ll}/u.test(part));
  return (
    /^(?:an?|one|two|three|some|several|many|another)$/i.test(parts[0] ?? '') &&
    small &&
    head === parts.at(-1) &&
    /^(?:\p{Lu}\p{Ll}+(?:crat|ist|servative)|Republican|Liberal|Tory|Tories)s?$/u.test(head ?? '')
  );
}

/** "The Heads of State and Government", "both Presidents": several in office who speak together. */
function isJointOffice(first: string, head: string | undefined): boolean {
  return (
    /^(?:the|both)$/i.test(first) &&
    /^(?:Heads|Ministers|Presidents|Leaders|Sides|Parties|Delegations|Participants|Governors|Ambassadors|Chancellors|Premiers|Secretaries|Members)$/.test(
      head ?? '',
    )
  );
}

/** The noun that the description is about: the last word before "of", "who" and the like. */
function headOf(parts: readonly string[]): string | undefined {
  const end = parts.findIndex((part, index) => index > 0 && (prepositions.has(part) || ends.test(part)));
  return parts[end < 0 ? parts.length - 1 : end - 1];
}

/** "her office" is Ana Rivera’s, where it is known who "her" is; else as it stands. */
function ownersOf(words: string, first: string, source: Span, people: People): string | null {
  const owner = people.resolve({ start: source.start, end: source.start + first.length });
  return owner?.kind === 'person' ? `${owner.person.name}’s${words.slice(first.length)}` : lowered(words);
}
