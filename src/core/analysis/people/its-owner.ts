import { type ArticleWords, opensSentence } from './article-words.ts';
import { type Belonging, nobody } from './belonging.ts';
import { isFirstName } from './given-names.ts';
import { only } from './only.ts';
import type { OrganisationName } from './organisation-names.ts';
import { organisationWords, plainWords } from './plain-words.ts';

/** So many tokens before "its" are looked at. */
const reach = 80;
/** A body so near a sentence's head is what it is about. */
const near = 9;

/** Offices that a house of business alone has, and those of a union. */
const business = /^(?:executive|ceo|cfo|coo|director|manager|owner|founder|shareholder)$/;
const unions = /^(?:union|federation|association|guild|congress|brotherhood|confederation|syndicate)$/;

/**
 * Whose "its" tells: "The Coal Board said no. |Its| chairman", "said NAME, |its| chairman", "NAME, who chairs |it|": the body or
 * country that the sentence begins with, else its only body; then the same of the sentence before.
 * @param at the token of "its" or "it"
 * @param head the office's noun; null where none is told
 */
export function ownerOfIts(
  words: ArticleWords,
  at: number,
  head: string | null,
  organisations: ReadonlyMap<number, OrganisationName>,
): Belonging {
  const sentence = words.sentenceOf[at] ?? 0;
  let first = at;
  let bodies: OrganisationName[] = [];
  while (first > 0 && (words.sentenceOf[first - 1] ?? 0) >= sentence - 1 && at - first < reach) {
    first--;
    const body = organisations.get(first);
    if (body !== undefined && words.quotationOf[first] === -1) bodies.push(body);
    if (words.sentenceOf[first - 1] === words.sentenceOf[first]) continue;
    const heads = ownerAtHead(words, first, at, organisations);
    if (heads !== null) return heads;
    const single = only(bodies.filter((one) => mayHave(one, head)));
    const isOfUnion = single !== null && unionOffice(head) && unions.test(single.head);
    const isLone =
      bodies.length === 1 &&
      (words.sentenceOf[first] === sentence || (single !== null && single.from < first + near));
    if (single !== null && (isOfUnion || (isLone && isSurelyIts(words, first, single))))
      return { affiliation: single.name, party: single.party, short: null };
    bodies = [];
  }
  return nobody;
}

function unionOffice(head: string | null): boolean {
  return head === 'secretary' || head === 'officer' || head === 'convener' || head === 'convenor';
}

/** "The Coal Board said no": the body that a sentence begins with. */
function ownerAtHead(
  words: ArticleWords,
  first: number,
  before: number,
  organisations: ReadonlyMap<number, OrganisationName>,
): Belonging | null {
  let from = first;
  while (words.tokens[from]?.kind === 'mark' && from < before) from++;
  const the = words.tokens[from]?.lower === 'the';
  const at = the ? from + 1 : from;
  if (at >= before) return null;
  const body = organisations.get(at);
  if (body) return { affiliation: body.name, party: body.party, short: null };
  const party = words.partyFrom.get(at);
  if (party && party.kind !== 'people') return { affiliation: party.party, party: party.party, short: null };
  const noun = words.tokens[at];
  const isShort = the && noun !== undefined && !noun.capital && organisationWords.has(noun.lower);
  return isShort ? { ...nobody, short: noun.lower } : null;
}

/** No chief executive is a union's. */
function mayHave(body: OrganisationName, head: string | null): boolean {
  if (head === null) return true;
  return !(
    business.test(head) && /^(?:union|federation|guild|brotherhood|ministry|council|party)$/.test(body.head)
  );
}

/** "Vesline met the Dockers' Union. NAME, its chair": no other name and no clause of its own before the body. */
function isSurelyIts(words: ArticleWords, first: number, body: OrganisationName): boolean {
  let from = first;
  while (words.tokens[from]?.kind === 'mark') from++;
  const token = words.tokens[from];
  if (token === undefined || from >= body.from) return true;
  for (let at = from; at < body.from; at++) if (words.tokens[at]?.text === ',') return false;
  const { lower } = token;
  const isPlain =
    !token.capital || plainWords.has(lower) || isFirstName(lower) || words.lowerWords.has(lower);
  return isPlain && opensSentence(words, from);
}
