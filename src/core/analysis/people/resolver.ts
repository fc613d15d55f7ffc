import { beginningIn, firstFrom, type Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import { bodyOfCountry } from './country-bodies.ts';
import { bodyEntry } from './entries.ts';
import { groupBefore } from './groups.ts';
import { lastSpeaking } from './it-said.ts';
import { mentionsIn } from './mentions-at.ts';
import { officeOf } from './offices.ts';
import { only } from './only.ts';
import { nationalNamed, partyNamed } from './parties.ts';
import type { Mention, PeopleEntry } from './people.ts';

/** Says who is meant by the words of a span, given the article's mentions in order of start. */
export function resolverOf(
  document: Document,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
): (span: Span) => PeopleEntry | null {
  return (span) => {
    const body = bodyOfCountry(document.text.slice(span.start, span.end));
    if (body !== null) return body;
    const own = mentionsIn(mentions, span);
    const inside = withApposed(document.text, own, mentions, span, entries).filter(
      (one) =>
        one.start >= span.end ||
        (!isOwner(document.text, one, span) &&
          !isFollowed(document.text, one, span) &&
          !isPlace(document.text, one, span) &&
          isCovered(one, span)),
    );
    const apposed = bodyAmong(document.text.slice(span.start, span.end));
    if (apposed !== null) return apposed;
    const both = jointBodies(document.text, inside, span, entries);
    if (both !== null) return both;
    const [named, ...rest] = personsFirst(document.text, inside, entries);
    if (named) {
      const others = rest.filter((one) => one.entry !== named.entry && entries[one.entry]?.kind === 'person');
      if (others.length > 0 && joins(document.text, named, others)) return null;
      return entries[named.entry] ?? null;
    }
    const words = document.text.slice(span.start, span.end);
    if (/^(?:it|they(?: (?:all|both|each))?|both)$/i.test(words.trim()))
      return lastSpeaking(words, span, document, entries, mentions) ?? groupBefore(document, words, span);
    const country = nationalNamed(words.trim());
    if (country !== null) return nationalOf(country, span, document, entries, mentions);
    return (
      partyEntry(words) ??
      bodyOfLetters(words.trim()) ??
      officeEntry(words, mentionsIn(mentions, span), entries) ??
      knownByName(words, entries)
    );
  };
}

/** "the Common Market for the East (COMEST)": the name before the letters. */
function bodyOfLetters(words: string): PeopleEntry | null {
  const name = /^(?:[Tt]he )?(\p{Lu}[^,;()“”"]{3,80}) \(\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}&-]*\)$/u.exec(
    words,
  )?.[1];
  return name === undefined ? null : bodyEntry(name);
}

/** "One of the mills, |Bara AG|", "another of the firms, |Holm Steel|": the body that is named behind its kind. */
function bodyAmong(words: string): PeopleEntry | null {
  const name = words.length > 90 ? undefined : amongBodies.exec(words)?.[1];
  return name === undefined ? null : bodyEntry(name);
}

const amongBodies =
  /^(?:one|another|a third|the (?:first|second|third|largest|biggest|other)) of (?:the|its|their)(?: \p{Ll}[\p{L}-]*){0,3} (?:compan(?:ies|y)|firms?|banks?|groups?|mills?|airlines?|unions?|clubs?|part(?:ies|y)|charities|insurers?|makers?|suppliers?|operators?|contractors?|retailers?|lenders?|carriers?|producers?|plants?|schools?|agencies|bidders?), (\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:of|and|&|de|del|\p{Lu}[\p{L}\p{N}&.’'-]*))*)$/iu;

/** "Tidewater and the Harbour Workers Union": two bodies speak as one; null for people and for one body's own name. */
function jointBodies(
  text: string,
  inside: readonly Mention[],
  span: Span,
  entries: readonly PeopleEntry[],
): PeopleEntry | null {
  const words = text.slice(span.start, span.end);
  if (words.length > 90 || !/^(?:The |the )?\p{Lu}[^,;:“”"()]* and (?:the )?\p{Lu}[^,;:“”"()]*$/u.test(words))
    return null;
  if (!inside.every(({ entry, form }) => form === 'organisation' && entries[entry]?.party === null))
    return null;
  const and = span.start + words.indexOf(' and ');
  const isApart =
    inside.some(({ start, end }) => start > and || end <= and) &&
    !inside.some((one) => one.start < and && one.end > and);
  if (inside.length === 0 || !isApart) return null;
  return bodyEntry(words.replace(/^The /, ''));
}

/** "said one of them, |Obang Omot|, and": the name right behind an unnamed source. */
function withApposed(
  text: string,
  own: readonly Mention[],
  mentions: readonly Mention[],
  span: Span,
  entries: readonly PeopleEntry[],
): readonly Mention[] {
  const [first, other] = own;
  // "her spokesman, |Olu Ade|": "her" is not who.
  const isOwned = first?.form === 'pronoun' && first.end < span.end;
  if (other !== undefined) return own;
  if (first !== undefined && !isOwned && entries[first.entry]?.kind !== 'anonymous') return own;
  const next = mentions[firstFrom(mentions, span.end)];
  if (
    next?.form !== 'full' ||
    next.start > span.end + 60 ||
    !/^[,.;:]/.test(text.slice(next.end, next.end + 1))
  )
    return own;
  return apposition.test(text.slice(span.end, next.start)) ? [next] : own;
}

/** "Berg's spokesman", "a Berg supporter", "the Berg campaign": Berg is not the one who speaks. */
function isOwner(text: string, mention: Mention, span: Span): boolean {
  if (mention.end >= span.end) return false;
  const after = text.slice(mention.end, Math.min(span.end, mention.end + 24));
  if (/^['’]s?\s+\S/.test(after)) return true;
  if (!/^(?:full|last|organisation|pronoun)$/.test(mention.form)) return false;
  const next = /^\s+([\p{L}\p{N}-]+)/u.exec(after)?.[1];
  return next !== undefined && !inApposition.test(next);
}

const inApposition =
  /^(?:and|n?or|of|himself|herself|itself|themselves|also|too|who|in|at|on|from|for|with)$/;

/** "Friends of |Ms Berg|", "lawyers for |Berg|", "the family of |a sailor|": whose they are; "a letter of Berg" is Berg's. */
function isFollowed(text: string, mention: Mention, span: Span): boolean {
  if (!/^(?:full|last|role|anonymous)$/.test(mention.form) || mention.start <= span.start) return false;
  return followers.test(text.slice(span.start, mention.start));
}

const followers =
  /^(?:(?:the|an?|one|two|some|many|several|other|most|close|old|former|senior|longtime|long-time|three) )*(?:friends?|allies|ally|aides?|critics?|supporters?|opponents?|rivals?|relatives?|associates?|advis[eo]rs?|lawyers?|attorneys?|colleagues?|backers?|followers?|fans?|defenders?|detractors?|admirers?|confidants?|loyalists?|neighbou?rs?|families|family|parents?|sons?|daughters?|brothers?|sisters?|widow|students?|patients?|victims?|accusers?|representatives?|agents?|biographers?) (?:of|to|for) (?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Senator|Sen|Gov|Governor|Rep|Minister)\.? )*$/iu;

/** "voters in Norway": Norway does not speak. */
function isPlace(text: string, mention: Mention, span: Span): boolean {
  if (mention.form !== 'organisation' || mention.start <= span.start) return false;
  const before = text.slice(Math.max(span.start, mention.start - 24), mention.start);
  if (
    /\b(?:in|at|to|near|outside|across|against|for|with|about|on) (?:(?:the|north\w*|south\w*|east\w*|west\w*|central|rural) )*$/.test(
      before,
    )
  )
    return true;
  return /\bof (?:the )?$/.test(before) && isThing(text.slice(span.start, mention.start));
}

/** "The third round of talks in the Gulf of": an event or a place, where "the government of" would speak. */
function isThing(words: string): boolean {
  const head =
    /^(?:(?:the|an?|this|that|its|their|our) )?(?:\p{Ll}[\p{L}-]* )*?(\p{Ll}[\p{L}-]*) (?:of|on|in|for|about|with|between) /iu.exec(
      words,
    )?.[1];
  return (
    head !== undefined &&
    (eventNouns.has(head.toLowerCase()) ||
      /\b(?:Gulf|Bay|Sea|Strait|Lake|City|Port) of (?:the )?$/.test(words))
  );
}

const eventNouns = new Set(
  (
    'round session meeting talks summit conference war battle border coast capital visit history map north south east west ' +
    'end start future price cost number majority half third quarter part rest share'
  ).split(' '),
);

/** Words inside a longer description are not the whole of it: "Berg" in "a Berg-backed candidate". */
function isCovered(mention: Mention, span: Span): boolean {
  const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
  return mention.form !== 'anonymous' || 2 * shared >= mention.end - mention.start;
}

/** People before the organisations that stand in their titles; "an aide to Berg" is the aide. */
function personsFirst(text: string, inside: readonly Mention[], entries: readonly PeopleEntry[]): Mention[] {
  const people = inside.filter((one) => entries[one.entry]?.kind === 'person' && one.form !== 'pronoun');
  const unnamed = inside.find((one) => entries[one.entry]?.kind === 'anonymous');
  const [first] = people;
  if (unnamed && (!first || unnamed.start < first.start)) {
    const between = first === undefined ? '' : text.slice(unnamed.end, first.start);
    // "Steelworkers local president |Rick Salo|"
    const isTitle = officeOf(/^ (?:\p{Ll}+ ){0,2}(\p{Ll}+) $/u.exec(between)?.[1] ?? '') !== null;
    const isApposed = first?.form === 'full' && (isTitle || apposition.test(between));
    return isApposed ? people : [unnamed];
  }
  if (first) return people;
  return [...inside].sort((a, b) => rank(a) - rank(b));
}

/** "its owner, Belgian dentist |Luc Hermans|", "a patient man named |Rolf Emmerich|": who it is follows. */
const apposition =
  /^(?:, (?!(?:unlike|like|with|and|or|who|whose|whom|to|by|from|for|as|told|asked|not|including|alongside|after|before|citing|quoting|echoing|joined|said)\b)(?:\p{L}[\p{L}-]* ){0,4}| (?:named|called) )$/u;

function rank(mention: Mention): number {
  return mention.form === 'organisation' ? 1 : 0;
}

/** "Berg and Petrov" speak together: no one alone. */
function joins(text: string, first: Mention, others: readonly Mention[]): boolean {
  return others.some((one) => /\b(?:and|n?or)\b|^\s*,\s*$/.test(text.slice(first.end, one.start)));
}

/**
 * "the Norwegian said": the one person of that country; else whoever alone was spoken of in the sentences just before,
 * where no word says of what country he or she is and nothing else in the article is of that country.
 */
function nationalOf(
  country: string,
  span: Span,
  document: Document,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
): PeopleEntry | null {
  const own = entries.filter(({ kind, party }) => kind !== 'organisation' && party === country);
  const single = only(own);
  if (own.length > 0) return single?.kind === 'person' ? single : null;
  if (entries.some(({ party }) => party === country)) return null;
  const at = sentenceAt(document, span.start)?.index ?? 0;
  const from = document.sentences[Math.max(0, at - 2)]?.start ?? 0;
  const near = beginningIn(mentions, { start: from, end: span.start }).map(({ entry }) => entry);
  const last = only(new Set(near.filter((entry) => entries[entry]?.kind !== 'organisation')));
  const entry = last === null ? undefined : entries[last];
  return entry?.kind === 'person' && entry.party === null ? entry : null;
}

/** What a government is called beside its country: "the Norwegian side". */
const governments =
  /\s+(?:government|administration|side|delegation|authorities|military|team|leadership|regime)$/i;

function partyEntry(words: string): PeopleEntry | null {
  const party = words.length < 60 ? partyNamed(words.trim().replace(governments, '')) : null;
  return party === null ? null : { ...bodyEntry(party), party };
}

/** "Berg's office", "her office", "the Berg campaign": not Berg, but who speaks for Berg. */
function officeEntry(
  words: string,
  inside: readonly Mention[],
  entries: readonly PeopleEntry[],
): PeopleEntry | null {
  const [owner] = inside;
  const entry = owner ? entries[owner.entry] : undefined;
  if (entry?.kind !== 'person' || inside.length > 1 || !offices.test(words)) return null;
  // "her office" is Ana Berg's.
  const name = words.trim().replace(/^the\s/i, '');
  const person = { name: name.replace(/^(?:his|her)(?=\s)/i, `${entry.person.name}’s`) };
  return { person, kind: 'organisation', gender: null, party: entry.party };
}

const offices =
  /^(?:the )?[\p{Lu}][\p{L}'’.\s-]{1,50}\s(?:office|ministry|campaign|team|government|administration|camp|department)$/iu;

/** A lone name that its place in the text made doubtful ("Price" at a sentence's head). */
function knownByName(words: string, entries: readonly PeopleEntry[]): PeopleEntry | null {
  const name = words.trim().replace(/['’]s$/, '');
  if (!/^\p{Lu}[\p{L}'’.\s-]{1,50}$/u.test(name)) return null;
  const matching = entries.filter(
    ({ person, kind }) => kind === 'person' && (person.name === name || person.name.endsWith(` ${name}`)),
  );
  if (matching.length === 1) return matching[0] ?? null;
  // "CNN", "The AP": an organisation known by its letters alone.
  const letters = /^(?:The |the )?([A-Z]{2,6})$/.exec(name)?.[1];
  return letters === undefined || matching.length > 0 ? null : bodyEntry(letters);
}
