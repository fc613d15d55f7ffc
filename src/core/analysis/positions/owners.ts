import { type Sentence, sentenceAt } from '../document/document.ts';
import type { PeopleEntry } from '../people/people.ts';
import { type Token, tokenise } from '../people/tokens.ts';
import type { Cast } from './cast.ts';
import { isState, partyNamed } from './countries-named.ts';
import { groupNamed } from './groups.ts';
import { bodyNamed } from './named-body.ts';

const servant =
  '(?:spokes(?:man|woman|person)|negotiator|secretary|chief of staff|press officer|lawyer|aide|deputy)';
/** "|Holm|'s spokesman, " before a name. */
const ownedBefore = new RegExp(
  `(?:(?<owner>\\p{Lu}[\\p{L}-]+)['’]s?|\\b(?<pronoun>[Hh]is|[Hh]er))[ ](?:\\p{Ll}+[ ]){0,2}${servant},?[ ]$`,
  'u',
);
/** ", the spokesman of President |Holm|" behind a name. */
const ownedAfter = new RegExp(
  `^,[ ](?:an?|the|his|her)[ ](?:\\p{Ll}+[ ]){0,2}${servant}[ ](?:of|for|to)[ ](?:(?:the[ ])?(?:\\p{L}+[ ]){0,2}?)(?<owner>\\p{Lu}\\p{Ll}[\\p{L}-]+)(?=[,.; ])(?![ ]\\p{Lu})`,
  'u',
);
const inCharge =
  /^(?:chief executive(?: officer)?|ceo|managing director|finance director|chief operating officer|chief financial officer|chairman|chairwoman|chair|general secretary|(?:plant |site |works |mill |mine )?manager|spokes(?:man|woman|person))$/i;
/** "The Greens are out. Co-leader |Ida Holm| says …": of the body that the sentence before speaks of. */
const leading =
  /^(?:(?:regional |national |branch |deputy |party )?(?:secretary|leader|chair)|co-leader|co-chair|(?:chief |lead )?negotiator|treasurer|founder)$/i;
/** "Greece said … Migration Minister |Ida Holm| told parliament": of the country that the text speaks of. */
const ofState = /\b(?:minister|premier|foreign secretary)\b/i;
/** "a spokesperson", of whoever the sentence before speaks of. */
const unnamedServant = /^(?:an?|the) (?:company |union |council )?spokes(?:man|woman|person)$/i;
const farthest = 4;

/** Whom somebody serves who has no house of their own: "Holm's spokesman, Rolf Vik" speaks for whom Ida Holm speaks for. */
export function masterOf(
  { document: { text }, people, bySurname }: Cast,
  entry: PeopleEntry,
): PeopleEntry | null {
  const first = mentionOf(people, entry);
  if (!first) return null;
  const from = Math.max(0, first.start - 70);
  const before = ownedBefore.exec(text.slice(from, first.start));
  if (before?.groups?.['pronoun'] !== undefined) {
    const start = from + before.index;
    return other(people.resolve({ start, end: start + 3 }), entry);
  }
  const after = ownedAfter.exec(text.slice(first.end, first.end + 110));
  const owner = before?.groups?.['owner'] ?? after?.groups?.['owner'];
  const [one, ...more] = owner === undefined ? [] : (bySurname.get(owner.toLowerCase()) ?? []);
  return one && more.length === 0 ? other(one, entry) : null;
}

/** "Nordair raised its bid. Chief executive Ida Roe said …": the company that the text before speaks of. */
export function houseBefore(cast: Cast, entry: PeopleEntry): string | null {
  const { document, people } = cast;
  const title = entry.kind === 'person' ? (entry.person.title ?? '') : '';
  const reach = reachOf(entry, title);
  const first = reach > 0 ? mentionOf(people, entry) : null;
  const home = first ? sentenceAt(document, first.start) : null;
  if (!home || !first) return null;
  const lead = document.text.slice(Math.max(home.start, first.start - 60), first.start);
  // "a meeting between Holm and |Prime Minister Ida Roe|": of another country than the text speaks of, as like as not.
  if (ofState.test(title) && /\b(?:and|with|between|by|to|from|for|of)\s[^"”]{0,40}$/.test(lead)) return null;
  const its = /\bits\s[^.]{0,40}$/.test(lead);
  for (let at = its ? home.index : home.index - 1; at >= Math.max(0, home.index - reach); at--) {
    const sentence = document.sentences[at];
    if (!sentence || (leading.test(title) && sentence.paragraph !== home.paragraph)) return null;
    const house = houseAt(cast, sentence, ofState.test(title));
    if (house !== null) return house;
  }
  return null;
}

/** "|The union|'s chief negotiator, Aicha Benali, said": the body whose office it is told to be. */
export function ownerOf(cast: Cast, entry: PeopleEntry): string | null {
  const first = mentionOf(cast.people, entry);
  if (!first) return null;
  const from = Math.max(0, first.start - 70);
  const match = kindBefore.exec(cast.document.text.slice(from, first.start));
  const kind = match?.groups?.['kind'];
  if (!match || kind === undefined) return null;
  const start = from + match.index;
  const whole = tokenise(cast.document.text, { start, end: start + match[0].indexOf(kind) + kind.length });
  const named = whole.slice(1);
  return cast.bodies.roled(kind.split(' ').at(-1) ?? kind) ?? groupNamed(cast, named, whole);
}

const kindBefore =
  /(?<![\p{L}])(?:the|its|The|Its) (?<kind>(?:\p{Ll}+ )?\p{Ll}+)['’]s? (?:\p{Ll}+ ){0,3}(?:negotiator|chief|executive|chair(?:man|woman)?|president|secretary|spokes(?:man|woman|person)|leader|director|head|boss|lawyer|manager|representative|treasurer),? $/u;

/** How many sentences back a title may find its house. */
function reachOf({ kind, person }: PeopleEntry, title: string): number {
  if (kind === 'anonymous') return unnamedServant.test(person.name) ? 2 : 0;
  if (inCharge.test(title)) return farthest;
  if (ofState.test(title)) return 2;
  return leading.test(title) ? 1 : 0;
}

/** The body, or for a minister the country, that a sentence begins with. */
export function houseAt(cast: Cast, sentence: Sentence, state: boolean): string | null {
  const start =
    sentence.start + lengthOfDateline(cast.document.text.slice(sentence.start, sentence.start + 80));
  const tokens = tokenise(cast.document.text, { start, end: Math.min(sentence.end, start + 80) });
  const lead = /^(?:the|rival|but|and|meanwhile)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  for (let length = 5; length > 0; length--) {
    if (!tokens[lead]?.capital || tokens.length < lead + length) continue;
    const house = state
      ? countryAt(cast, tokens.slice(lead, lead + length))
      : bodyNamed(cast, tokens.slice(lead, lead + length), tokens.slice(0, lead + length));
    if (house !== null) return house;
  }
  return null;
}

/** "LUBIN, May 3 (Reuters) - |Ostland will …|". */
function lengthOfDateline(words: string): number {
  return /^\p{Lu}{3,}[^–—-]{0,50}\s[–—-]{1,2}\s/u.exec(words)?.[0].length ?? 0;
}

function countryAt(cast: Cast, tokens: readonly Token[]): string | null {
  const party = partyNamed(cast, tokens, tokens);
  return party !== null && isState(cast, party) ? party : null;
}

function mentionOf({ entries, mentions }: Cast['people'], entry: PeopleEntry) {
  const index = entries.indexOf(entry);
  return mentions.find(
    (mention) => mention.entry === index && (mention.form === 'full' || entry.kind === 'anonymous'),
  );
}

function other(found: PeopleEntry | null, entry: PeopleEntry): PeopleEntry | null {
  return found === entry ? null : found;
}
