import {
  type ArticleWords,
  type PartyStretch,
  type Stretch,
  sameSentence,
  wordsOf,
} from './article-words.ts';
import { adjectives, crowds, determiners, ends, knowing, qualified } from './crowd-words.ts';
import { officeOf } from './offices.ts';
import type { OrganisationPlace } from './organisation-book.ts';
import type { PeopleEntry } from './people.ts';
import { opensPlace } from './place-openers.ts';
import { plainWords, tellingVerbs } from './plain-words.ts';
import type { Role } from './roles.ts';
import { titleModifiers } from './title-words.ts';

/** Somebody without a name: "a senior U.S. official", "two people familiar with the matter", "diplomats". */
export interface Unnamed extends Stretch {
  /** As printed, without the capital of a sentence's head. */
  readonly description: string;
  readonly head: string;
  readonly plural: boolean;
  readonly party: string | null;
  readonly affiliation: string | null;
  readonly short: string | null;
}

const beforeTelling = new Set([
  'have',
  'has',
  'had',
  'since',
  'also',
  'later',
  'then',
  'now',
  'again',
  'repeatedly',
]);

/** A telling verb stands at a token, after "has", "also" and the like: "has said", "have also warned". */
export function tellsAt(words: ArticleWords, at: number): boolean {
  let verb = at;
  while (verb < at + 3 && beforeTelling.has(words.tokens[verb]?.lower ?? '')) verb++;
  return sameSentence(words, at - 1, verb) && tellingVerbs.has(words.tokens[verb]?.lower ?? '');
}

/** The unnamed person or people whose noun stands at a token; null where the noun names none. */
export function crowdAt(
  words: ArticleWords,
  at: number,
  ending: ReadonlyMap<number, OrganisationPlace>,
): Unnamed | null {
  const lower = words.tokens[at]?.lower ?? '';
  if (lower === 'source' && words.tokens[at + 1]?.lower === 'of') return null;
  // "Police Scotland": a body's name.
  const isNamed = words.tokens[at]?.capital === true && words.tokens[at + 1]?.capital === true;
  if (lower === 'police' && isNamed && sameSentence(words, at, at + 1)) return null;
  const known =
    crowds.has(lower) || (qualified.has(lower) && knowing.test(words.tokens[at + 1]?.lower ?? ''));
  if (!known && !tellsOf(words, at)) return null;
  const { from, party, affiliation } = startOfCrowd(words, at, ending);
  const to = endOfDescription(words, at + 1);
  const plural = lower === 'people' || lower === 'police' || (lower.endsWith('s') && lower !== 'boss');
  return {
    from,
    to,
    head: lower,
    plural,
    party,
    affiliation,
    short: null,
    description: describe(words, { from, to }),
  };
}

/** "Chilean importers said", "the opposition has said", "one of the people said": told of by the verb that follows. */
function tellsOf(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || token.capital || !tellsAt(words, at + 1)) return false;
  const before = words.tokens[at - 1]?.lower ?? '';
  if (token.lower === 'opposition') return before === 'the';
  if (token.lower === 'people') return before === 'the';
  return (
    /(?:ers|ors|ists|[^l]ians|[aeo]nts|ees|groups|parties|companies|unions|firms|banks)$/.test(token.lower) &&
    !things.has(token.lower)
  );
}

const things = new Set(
  'others papers letters numbers figures matters orders powers ministers leaders members officers speakers documents statements agreements reports committees governments parliaments rumours rumors posters newspapers comments events residents presidents agents'.split(
    ' ',
  ),
);

/** The unnamed person or people that a title without a name stands for. */
export function unnamedByRole(words: ArticleWords, role: Role): Unnamed {
  const to = endOfDescription(words, role.to);
  const { head, plural, party, affiliation, short } = role;
  const stretch = { from: plural ? withField(words, role) : role.from, to };
  return { ...stretch, head, plural, party, affiliation, short, description: describe(words, stretch) };
}

/** "space officials", "prison officers": the noun before a title in the plural that has no article. */
function withField(words: ArticleWords, { from, titleFrom, article }: Role): number {
  const field = words.tokens[from - 1];
  if (article !== 'none' || from !== titleFrom || field?.kind !== 'word' || field.capital) return from;
  if (!sameSentence(words, from - 1, from) || plainWords.has(field.lower) || tellingVerbs.has(field.lower))
    return from;
  return /(?:ly|ing|ed|'s)$|^(?:were|as|if|than|when|while)$/.test(field.lower) || field.lower.length < 4
    ? from
    : from - 1;
}

/** "Norland's dairy", "Norland's": the country whose the people after it are. */
function ownerOf(words: ArticleWords, from: number): PartyStretch | undefined {
  const plain = words.tokens[from - 1];
  const mark = plain?.lower === "'s" ? from - 1 : from - 2;
  if (plain?.kind !== 'word' || plain.capital || words.tokens[mark]?.lower !== "'s") return undefined;
  return sameSentence(words, mark - 1, from) ? words.partyTo.get(mark) : undefined;
}

function startOfCrowd(words: ArticleWords, at: number, ending: ReadonlyMap<number, OrganisationPlace>) {
  let from = at;
  let party: string | null = null;
  let affiliation: string | null = null;
  while (from > 0 && sameSentence(words, from - 1, at)) {
    const before = words.tokens[from - 1];
    const stretch = words.partyTo.get(from);
    const owner = stretch ? undefined : ownerOf(words, from);
    const body = ending.get(from);
    if (body) {
      party = body.organisation.party;
      affiliation = body.organisation.name;
      ({ from } = body);
    } else if (owner) {
      ({ party } = owner);
      affiliation = owner.kind === 'seat' ? wordsOf(words, owner) : owner.party;
      from = owner.from;
    } else if (stretch) {
      party = stretch.party;
      affiliation = stretch.kind === 'seat' ? wordsOf(words, stretch) : stretch.party;
      from = stretch.from;
    } else if (before && (adjectives.has(before.lower) || titleModifiers.has(before.lower))) from--;
    else if (before?.capital && before.kind === 'word' && !words.shouted[at] && isOfName(words, from - 1))
      from--;
    else if (isWithin(words, from - 1)) from--;
    else break;
  }
  // "one of the people"
  if (words.tokens[from - 1]?.lower === 'the' && words.tokens[from - 2]?.lower === 'of') {
    const one = words.tokens[from - 3];
    if (one && sameSentence(words, from - 3, at) && determiners.has(one.lower))
      return { from: from - 3, party, affiliation };
  }
  const lead = words.tokens[from - 1];
  if (lead && sameSentence(words, from - 1, at) && (determiners.has(lead.lower) || lead.kind === 'number'))
    from--;
  // "|one in| four voters"
  const share = words.tokens[from - 2];
  const isShare = share?.kind === 'number' || determiners.has(share?.lower ?? '');
  if (
    lead !== undefined &&
    words.tokens[from - 1]?.lower === 'in' &&
    isShare &&
    sameSentence(words, from - 2, at)
  )
    from -= 2;
  return { from, party, affiliation };
}

/** "a |club| source", "one |dairy industry| insider": between a determiner and the noun. */
function isWithin(words: ArticleWords, at: number): boolean {
  for (let before = at; before > at - 3; before--) {
    const token = words.tokens[before];
    if (token?.kind !== 'word' || !sameSentence(words, before, at)) return false;
    if (before < at && indefinite.test(token.lower)) return true;
    if (
      token.capital ||
      plainWords.has(token.lower) ||
      token.lower === "'s" ||
      officeOf(token.lower) !== null
    )
      return false;
  }
  return false;
}

const indefinite = /^(?:an?|one|another|two|three|four|five|six|several|some|many)$/;

/** "|North| Carolina officials": a plain word with a capital in a sentence, before another capital. */
function isOfName(words: ArticleWords, at: number): boolean {
  return !plainWords.has(words.tokens[at]?.lower ?? '') || opensPlace(words, at);
}

/** "familiar with the matter", "with direct knowledge of the talks", "for the ministry", "of Congress", "in Kyiv". */
function endOfDescription(words: ArticleWords, at: number): number {
  const opener = words.tokens[at]?.lower ?? '';
  if (!sameSentence(words, at - 1, at)) return at;
  if (/^(?:familiar|briefed|close|involved|informed|aware)$/.test(opener))
    return endOfNoun(words, at + 2, at);
  if (opener === 'with') return endOfKnowledge(words, at);
  if (!/^(?:for|at|from|of|in|to)$/.test(opener)) return at;
  const noun = words.tokens[at + 1]?.lower === 'the' ? words.tokens[at + 2] : words.tokens[at + 1];
  if (noun?.capital) return endOfNoun(words, at + 1, at);
  const place = endOfPlace(words, at);
  if (place > at) return place;
  const told = endBeforeTelling(words, at);
  if (told > at) return told;
  return opener === 'for' && words.tokens[at + 1]?.lower === 'the' ? endOfNoun(words, at + 1, at) : at;
}

/** "residents |of a Lake Street cul-de-sac| say", "organisers |of the push| said": a noun phrase up to the verb. */
function endBeforeTelling(words: ArticleWords, at: number): number {
  if (!/^(?:of|in|at|from)$/.test(words.tokens[at]?.lower ?? '')) return at;
  if (!/^(?:an?|the|his|her|its|their)$/.test(words.tokens[at + 1]?.lower ?? '')) return at;
  for (let next = at + 2; next < at + 9 && sameSentence(words, at, next); next++) {
    const token = words.tokens[next];
    if (next > at + 2 && tellsAt(words, next))
      return times.test(words.tokens[next - 1]?.lower ?? '') ? at : next;
    if (token?.kind !== 'word' || (ends.has(token.lower) && token.lower !== 'as')) return at;
  }
  return at;
}

/** "a source in the delegation", "volunteers at the shelter": one small noun, before the verb or a comma. */
function endOfPlace(words: ArticleWords, at: number): number {
  if (!/^(?:in|at|from)$/.test(words.tokens[at]?.lower ?? '') || words.tokens[at + 1]?.lower !== 'the')
    return at;
  const noun = words.tokens[at + 2];
  if (noun?.kind !== 'word' || times.test(noun.lower)) return at;
  return tellsAt(words, at + 3) || words.tokens[at + 3]?.text === ',' ? at + 3 : at;
}

const times =
  /^(?:time|moment|start|end|beginning|past|meantime|morning|afternoon|evening|night|week|weekend|future)$/;

function endOfKnowledge(words: ArticleWords, at: number): number {
  let next = at + 1;
  if (/^(?:direct|first-hand)$/.test(words.tokens[next]?.lower ?? '')) next++;
  return words.tokens[next]?.lower === 'knowledge' ? endOfNoun(words, next + 2, at) : at;
}

/** The end of a noun phrase: an article, then capitals, or up to three small words; `otherwise` where none stands. */
function endOfNoun(words: ArticleWords, from: number, otherwise: number): number {
  let at = from;
  if (/^(?:the|a|an|his|her|its|their)$/.test(words.tokens[at]?.lower ?? '')) at++;
  const start = at;
  const capital = words.tokens[start]?.capital === true;
  const limit = capital ? start + 6 : start + 3;
  while (at < limit && sameSentence(words, otherwise - 1, at)) {
    const token = words.tokens[at];
    const joins =
      capital &&
      at > start &&
      words.tokens[at + 1]?.capital &&
      /^(?:of|for|and|'s)$/.test(token?.lower ?? '');
    if (!joins && (token?.kind !== 'word' || token.capital !== capital)) break;
    if (ends.has(token?.lower ?? '') && !joins) break;
    if (
      tellingVerbs.has(token?.lower ?? '') ||
      /^(?:to|in|on|of|at|by|with|from|for)$/.test(token?.lower ?? '')
    ) {
      if (!joins) break;
    }
    at++;
  }
  return at > start ? at : otherwise;
}

function describe(words: ArticleWords, stretch: Stretch): string {
  const text = wordsOf(words, stretch);
  const first = words.tokens[stretch.from];
  if (!first?.capital || words.partyFrom.has(stretch.from)) return text;
  // "North Carolina officials"
  if (opensPlace(words, stretch.from)) return text;
  const ordinary =
    words.lowerWords.has(first.lower) ||
    plainWords.has(first.lower) ||
    officeOf(first.lower) !== null ||
    adjectives.has(first.lower);
  const proper = /^(?:western|european|african|asian|arab|gulf|republican|democratic|middle)$/.test(
    first.lower,
  );
  return (ordinary || crowds.has(first.lower)) && !proper
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The unnamed as an entry of the article's people: by the description. */
export function entryOf({ description, affiliation, party }: Unnamed): PeopleEntry {
  const isOwn = affiliation !== null && !(party === null && isOneWord(affiliation));
  const person = { name: description, ...(isOwn ? { affiliation } : {}), anonymous: true } as const;
  return { person, kind: 'anonymous', gender: null, party };
}

/** "Berg officials": as often somebody's as some company's. */
function isOneWord(affiliation: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(affiliation);
}
