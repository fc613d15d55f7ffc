import type { Span } from '../../model/span.ts';
import { findParties, partyNamed } from './parties.ts';

/** A place where an organisation stands by name. */
export interface BodyName extends Span {
  readonly name: string;
  /** What it is called for short: "union", "council", "airline". */
  readonly role: string;
  /** "RWU" where "(RWU)" follows the name. */
  readonly acronym: string | null;
}

/** Last words of the names of those who negotiate. */
const head =
  /^(?:Union|Unions|Federation|Confederation|Brotherhood|Guild|Syndicate|League|Association|Alliance|Group|Commission|Council|Committee|Authority|Agency|Board|Congress|Forum|Coalition|Consortium|Front|Movement|Army|Party|Airlines?|Airways|Airport|Railways?|Rail|Railroad|Lines?|Shipping|Port|Ports|Bank|Fund|Company|Corporation|Corp|Inc|Ltd|Plc|plc|Holdings|Industries|Motors|Energy|Power|Petroleum|Steel|Mines|Mining|Telecom|Telecoms|Wireless|Mobile|Communications|Media|Pharma|Systems|Technologies|Foods|Breweries|Stores|Logistics|Insurance|Chemicals|Aerospace|Oil|Electric|Hotels|Studios|Records|Chamber|Society|Trust|Operators|Employers|Club|Organi[sz]ation|Partnership|Initiative|Bloc|Network|Parliament|Assembly|Secretariat|Tribunal|Service|Foundation|Teamsters|Machinists|Longshoremen|\p{Lu}\p{Ll}{2,}workers)$/u;
/** Behind a country's name these are its organs and speak for it: "Norwegian Fisheries Board". */
const organ =
  /^(?:Commission|Council|Committee|Authority|Agency|Board|Army|Service|Secretariat|Tribunal|Parliament|Assembly|Congress|Bank|Fund|Network|Initiative)$/;
const ofState = /^National (?:Security|Defen[cs]e|Assembly|Guard)\b|^Security (?:Council|Committee)$/;
const companyHead =
  /^(?:Airlines?|Airways|Airport|Railways?|Rail|Railroad|Lines?|Shipping|Ports?|Company|Corporation|Corp|Inc|Ltd|Plc|plc|Holdings|Industries|Motors|Energy|Power|Petroleum|Steel|Mines|Mining|Telecom|Telecoms|Wireless|Mobile|Communications|Media|Pharma|Systems|Technologies|Foods|Breweries|Stores|Logistics|Insurance|Chemicals|Aerospace|Oil|Electric|Hotels|Studios|Records)$/;
const trade =
  /^(?:Energy|Power|Petroleum|Steel|Mining|Telecom|Communications|Insurance|Oil|Media|Rail|Shipping|Motors)$/;
const carrierHead = /^(?:Airlines?|Airways)$/;
const opener =
  /^(?:The|An?|In|On|At|But|And|While|When|As|After|Before|If|Its|Their|His|Her|Our|Both|Neither|Either|For|From|By|With|Yet|Since|Under|Although|Though|Because|Will|Would|Can|Does|Did|Has|Last|Late|Early|Then|Meanwhile|Also|Mr|Mrs|Ms|Dr|Sir|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const ownPlural = /^(?:\p{L}*(?:men|folk)|children|people|veterans)['’]s$/iu;

const rest = "[\\p{L}\\p{N}&-]{0,30}(?:['’]s?(?!\\p{L}))?";
const word = `\\p{Lu}${rest}`;
/** What stands before it is looked at last: most letters are no capitals. */
const firstWord = `\\p{Lu}(?<![\\p{L}\\p{N}]\\p{Lu})${rest}`;
/** A run of capitals with the small words that may stand inside a name. */
const run = new RegExp(`${firstWord}(?:[ ](?:(?:of|for|and|&)[ ](?:the[ ])?)?${word}){0,9}`, 'gu');
const acronymAfter = /^\s\((?:the\s)?([A-Z][A-Za-z&]{1,9})[);,]/;

/** Finds organisations by names that end in what they are: "Rail Workers' Union", "Council of Ferry Owners". */
export function findBodyNames(text: string): BodyName[] {
  const found: BodyName[] = [];
  for (const match of text.matchAll(run)) {
    // "the Cooks' Union and the Pilots' Union" is one run of two names.
    for (let from = 0; match[0].includes(' ', from); ) {
      const definite =
        from === 0 && /\b[Tt]he\s$/.test(text.slice(Math.max(0, match.index - 5), match.index));
      const name = nameWithin(match[0].slice(from), definite);
      if (!name) break;
      const start = match.index + from + name.at;
      const end = start + name.words.length;
      const acronym = acronymAfter.exec(text.slice(end, end + 20))?.[1] ?? null;
      // An organ that has letters of its own is told by them: "Norwegian Council for Trade (NCT)".
      if ((acronym?.length ?? 0) > 2 || !isOfState(name.words, name.head))
        found.push({ start, end, name: name.words, role: roleOf(name.head), acronym });
      from += name.at + name.words.length;
    }
  }
  return found;
}

function roleOf(noun: string): string {
  if (/(?:workers|Teamsters|Machinists|Longshoremen)$/.test(noun)) return 'union';
  if (carrierHead.test(noun)) return 'airline';
  return companyHead.test(noun) ? 'company' : noun.toLowerCase().replace(/s$/, '');
}

interface Part extends Span {
  readonly word: string;
}

/** The first name that a run of capitals holds: "|Cooks' Union| and the Pilots' Union". */
function nameWithin(words: string, definite: boolean): { at: number; words: string; head: string } | null {
  const parts: Part[] = [...words.matchAll(/\S+/g)].map((match) => {
    return { word: match[0], start: match.index, end: match.index + match[0].length };
  });
  const first = parts.findIndex(({ word: part }) => head.test(part));
  if (first < 0) return null;
  let last = first;
  // "Rail Drivers' Guild": the last head is what it is.
  for (let at = first + 1; at < parts.length && !/^(?:of|for|and|&|the)$/.test(parts[at]?.word ?? ''); at++) {
    if (/['’]s$/.test(parts[at - 1]?.word ?? '')) break;
    if (head.test(parts[at]?.word ?? '')) last = at;
  }
  const from = startBefore(parts, first, definite);
  const to = endOfComplement(parts, last);
  const opening = parts[from];
  const closing = parts[to];
  if (!opening || !closing || from === to) return null;
  const name = words.slice(opening.start, closing.end).replace(/['’]s?$/, '');
  const kind = parts[last]?.word ?? '';
  return { at: opening.start, words: name, head: kind };
}

/** "Norwegian Fisheries Board", "National Security Council": a country's organ, which speaks for it. */
function isOfState(name: string, kind: string): boolean {
  if (partyNamed(name) !== null || ofState.test(name)) return true;
  return organ.test(kind) && findParties(name, { start: 0, end: name.length })[0]?.span.start === 0;
}

/** Where the name begins: after "President of the", "Norway's", "The". */
function startBefore(parts: readonly Part[], headAt: number, definite: boolean): number {
  for (let at = headAt - 1; at >= 0; at--) {
    const part = parts[at]?.word ?? '';
    if (/^(?:of|for|the)$/.test(part) || opener.test(part)) return at + 1;
    // "the Peace and Security Council" is one, "Ida Holm and Rail Union" are two.
    const joins = definite || parts[0]?.word === 'The';
    if (part === 'and' && !(joins && at <= 3) && !/s['’]?$/.test(parts[at - 1]?.word ?? '')) return at + 1;
    if (/['’]s$/.test(part) && !ownPlural.test(part)) return at + 1;
  }
  return 0;
}

/** "Union |of Guards and Drivers|", "Council |for the Northern Rivers|"; a head needs a name before or behind it. */
function endOfComplement(parts: readonly Part[], headAt: number): number {
  if (/['’]s$/.test(parts[headAt]?.word ?? '')) return headAt;
  // "Minister of Energy of Norlund": a trade takes no country.
  const kind = parts[headAt]?.word ?? '';
  if (trade.test(kind) || !/^(?:of|for)$/.test(parts[headAt + 1]?.word ?? '')) return headAt;
  let end = headAt;
  for (let at = headAt + 2; at < parts.length; at++) {
    const part = parts[at]?.word ?? '';
    if (part === 'the') continue;
    if (/^(?:of|for)$/.test(part)) break;
    if (part === 'and' && !(parts[at + 1]?.word ?? '').endsWith('s')) break;
    if (part === 'and' || part === '&') continue;
    end = at;
    if (/['’]s$/.test(part)) break;
  }
  return end;
}
