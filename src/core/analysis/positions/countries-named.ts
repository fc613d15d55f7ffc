import { findPartiesAmong } from '../people/parties.ts';
import { type Token, tokenise } from '../people/tokens.ts';
import type { Cast } from './cast.ts';
import { headOf, speaksFor } from './speaks-for.ts';

/** Joined words that lend a party's name to others: "Russian-backed", "US-led". */
const lent =
  /^-(?:backed|led|aligned|based|controlled|born|brokered|mediated|made|occupied|held|installed|sponsored)/i;

/** "Malawi's |electoral| commission": a body that does not speak for its country. */
const independent =
  /^(?:electoral|election|elections|competition|rights|truth|securities|football|olympic|regulatory|audit|sports?|bar|medical|nurses|teachers|farmers|trade-union)$/;

/** "the Commission in Brussels" is the European Union. */
export const inBrussels = /^(?:the )?(?:commission in brussels|brussels commission)$/i;

/** "Russia", "the U.S. side", "Norway's chief negotiator": the party first, then words for who speaks for it. */
export function partyNamed(cast: Cast, tokens: readonly Token[], whole: readonly Token[]): string | null {
  const { text } = cast.document;
  const mentions = findPartiesAmong(text, tokens, cast.people.polities);
  const mention = mentions[0];
  const first = tokens[0];
  if (!mention || !first) return ownCapital(cast, tokens);
  if (mention.span.start !== first.start || lent.test(text.slice(mention.span.end, mention.span.end + 12)))
    return null;
  const rest = tokens.filter(({ start }) => start >= mention.span.end);
  if (rest.length === 0)
    return mention.kind === 'people' && !isDelegation(first, whole) ? null : mention.party;
  if (rest.some(({ lower }) => /^(?:former|ex|impeached|ousted|deposed|jailed|exiled|late)$/.test(lower)))
    return null;
  if (mentions.length > 1 || rest.some(({ lower }) => independent.test(lower))) return null;
  return rest.length <= 5 && speaksFor.test(headOf(rest)) ? mention.party : null;
}

/** "|the| Belgians want guarantees": at a table a people is its delegation. */
function isDelegation({ start, lower }: Token, whole: readonly Token[]): boolean {
  const before = whole.findLast((token) => token.start < start);
  return before?.lower === 'the' && /(?:s|ese|ish|sh|ch)$/.test(lower);
}

/** A capital alone as a subject is its government, but `findParties` sees too little of the sentence to say so. */
function ownCapital(
  { document: { text }, people: { polities } }: Cast,
  tokens: readonly Token[],
): string | null {
  const only = tokens[0];
  if (tokens.length !== 1 || !only?.capital) return null;
  const [seen] = findPartiesAmong(
    text,
    [...tokens, { ...only, text: 'said', lower: 'said', capital: false }],
    polities,
  );
  return seen && seen.span.start === only.start ? seen.party : null;
}

/** True for a country's or an international organisation's name. */
export function isCountry({ people: { polities } }: Cast, party: string): boolean {
  return findPartiesAmong(party, tokenise(party, { start: 0, end: party.length }), polities).length > 0;
}

/** True for a country's name, and no organisation's: an alliance has no ministers. */
export function isState({ people: { polities } }: Cast, party: string): boolean {
  const [named] = findPartiesAmong(party, tokenise(party, { start: 0, end: party.length }), polities);
  return named !== undefined && named.kind !== 'organisation';
}
