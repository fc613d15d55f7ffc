import type { Token } from '../people/tokens.ts';
import type { Cast } from './cast.ts';
import { headOf, longestRole, speaksFor } from './speaks-for.ts';

const longestName = 8;
/** Heads that speak for a company or a union. */
const officer =
  /^(?:executives?|boss|bosses|chair|chairman|chairwoman|chairperson|director|head|officers?|management|lawyers?|organisers|organizers)$/;

/** Bodies of their own inside or beside another: "Nordair's pilots' union" is not Nordair. */
const another = /^(?:union|alliance|council|commission|bloc|allies|parliament)$/;

/** "the federation's |council|": an organ of those whose members elect it. */
const organ = /^(?:council|commission|parliament)$/;
const ofMembers = /\b(?:Union|Federation|Guild|Association|Party|League|Confederation|Movement)\b/;

/**
 * The organisation that some words stand for as the holder of a position: "the Rail Workers' Union", "the union",
 * "the airline's chief executive", "a league official", "port operator Baymouth".
 * @param whole the phrase's tokens with the articles that `tokens` lack
 */
export function bodyNamed(cast: Cast, tokens: readonly Token[], whole: readonly Token[]): string | null {
  return bodyFirst(cast, tokens, whole) ?? bodyDescribed(cast, tokens);
}

function bodyFirst(
  { bodies, document }: Cast,
  tokens: readonly Token[],
  whole: readonly Token[],
): string | null {
  const first = tokens[0];
  if (!first) return null;
  const definite = isDefinite(whole, first);
  const afterThe = whole.some(({ lower }, at) => lower === 'the' && whole[at + 1] === first);
  for (let length = Math.min(tokens.length, longestName); length > 0; length--) {
    const end = tokens[length - 1]?.end ?? first.end;
    const words = document.text.slice(first.start, end);
    const rest = tokens.slice(tokens[length]?.lower === "'s" ? length + 1 : length);
    const role =
      length === 1 && (!first.capital || afterThe || rest.length > 0) && (definite || rest.length > 0);
    const body = bodies.named(words) ?? (role ? bodies.roled(first.lower) : null);
    if (body === null) continue;
    if (rest.length === 0) return tokens.length === length ? body : null;
    const office = headOf(rest);
    return rest.length <= longestRole &&
      (!another.test(office) || (organ.test(office) && ofMembers.test(body))) &&
      (speaksFor.test(office) || officer.test(office))
      ? body
      : null;
  }
  return null;
}

/** "port operator |Baymouth Terminals|", "the rebel movement |North Front|": a name behind what it is. */
function bodyDescribed({ bodies, document }: Cast, tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(({ capital }, index) => capital && index > 0);
  const first = tokens[at];
  const last = tokens.at(-1);
  if (at < 1 || at > 4 || !first || !last) return null;
  const lead = tokens.slice(0, at);
  if (lead.some(({ kind, lower }) => kind !== 'word' || headStop.test(lower))) return null;
  return bodies.isKind(lead.at(-1)?.lower ?? '')
    ? bodies.named(document.text.slice(first.start, last.end))
    : null;
}

const headStop = /^(?:of|for|to|in|at|on|from|by|with|against|and|or|'s)$/;

/** "the union", no "a union", "another union", "rival unions". */
function isDefinite(whole: readonly Token[], first: Token): boolean {
  return !whole.some(
    ({ lower, start }) =>
      start < first.start &&
      /^(?:an?|some|many|several|most|all|both|other|another|one|two|three|new|former|of)$/.test(lower),
  );
}
