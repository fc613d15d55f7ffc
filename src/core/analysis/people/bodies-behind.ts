import { type ArticleWords, sameSentence, wordsOf } from './article-words.ts';
import { affiliationOf, type Belonging, nobody, type Scene } from './belonging.ts';
import { isFirstName } from './given-names.ts';
import { officeOf } from './offices.ts';
import { opensPlace } from './place-openers.ts';
import { bodyKinds, businessNouns, particles, plainWords, tellingVerbs } from './plain-words.ts';

/** "leader of Lake |and Shore Council|": where the name of one body for two places ends; null where another begins. */
export function jointBody({ words, starting }: Scene, at: number): number | null {
  const body = words.tokens[at]?.lower === 'and' ? starting.get(at + 1) : undefined;
  return body !== undefined && /^(?:council|trust|authority|board|district|hospital|college)$/.test(body.head)
    ? body.to
    : null;
}

/** "of the crew union Wings", "of research at the Lake Institute": up to three small words before the body. */
export function bodyBehind(
  scene: Scene,
  from: number,
): { readonly to: number; readonly titleTo: number | null; readonly belonging: Belonging } | null {
  const { words } = scene;
  // "of the Chilean water firm Aguaclara"
  const people = words.partyFrom.get(from)?.kind === 'people' ? words.partyFrom.get(from) : undefined;
  const start = people?.to ?? (isAdjective(words, from) ? from + 1 : from);
  for (let at = start; at < from + 5 && sameSentence(words, from - 1, at); at++) {
    const token = words.tokens[at];
    const named = scene.starting.get(at);
    if (named && at > from)
      return {
        to: named.to,
        titleTo: null,
        belonging: { affiliation: named.name, party: named.party, short: null },
      };
    const house = at > from ? endOfHouse(words, at) : at;
    if (house > at)
      return {
        to: house,
        titleTo: null,
        belonging: { ...nobody, affiliation: wordsOf(words, { from: at, to: house }) },
      };
    // "the pilots' union Wings"
    if (token !== undefined && /^['’]s?$/.test(token.text) && !token.spaced) continue;
    if (token?.kind !== 'word' || token.capital || tellingVerbs.has(token.lower)) return null;
    if (at > from && /^(?:at|for|with)$/.test(token.lower)) {
      const after = words.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      const body = bodyFrom(scene, after);
      return body && { ...body, titleTo: at };
    }
  }
  return null;
}

/** "the |Galician| fish importer": a trade with no name yet follows the capital. */
function isAdjective({ tokens }: ArticleWords, from: number): boolean {
  if (tokens[from]?.capital !== true) return false;
  let at = from + 1;
  while (at < from + 4 && tokens[at]?.kind === 'word' && tokens[at]?.capital !== true) at++;
  const noun = tokens[at - 1]?.lower ?? '';
  const isTrade = bodyKinds.has(noun) || businessNouns.test(noun);
  return at > from + 1 && isTrade && tokens[at]?.capital === true;
}

/** "director of fish farmer |Lake Salmon|,": where the name of a house behind its trade ends; `at` where none begins. */
function endOfHouse(words: ArticleWords, at: number): number {
  const token = words.tokens[at];
  if (token?.capital !== true || !businessNouns.test(words.tokens[at - 1]?.lower ?? '')) return at;
  const isOne = words.tokens[at + 1]?.capital !== true;
  if ((!isOne && isFirstName(token.lower)) || words.partyFrom.has(at)) return at;
  // "Mar do Lago"
  const small = particles.has(words.tokens[at + 1]?.lower ?? '') && words.tokens[at + 2]?.capital === true;
  return small ? endOfCapitals(words, at + 2) : endOfCapitals(words, at);
}

function bodyFrom(scene: Scene, at: number): { readonly to: number; readonly belonging: Belonging } | null {
  const direct = ownerFrom(scene, at);
  if (direct) return { to: direct.to, belonging: direct.belonging };
  for (let next = at; next < at + 4; next++) {
    const named = scene.starting.get(next);
    if (named)
      return { to: named.to, belonging: { affiliation: named.name, party: named.party, short: null } };
    const token = scene.words.tokens[next];
    if (token?.kind !== 'word' || token.capital) return null;
  }
  return null;
}

/** "the Foreign Ministry in Lima,": the place belongs to the body where a comma follows. */
function afterPlace(words: ArticleWords, at: number): number {
  if (!/^(?:in|of|for)$/.test(words.tokens[at]?.lower ?? '') || !sameSentence(words, at - 1, at + 2))
    return at;
  const to = endOfCapitals(words, words.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  return to > at + 1 && words.tokens[to]?.text === ',' ? to : at;
}

/** "head of the Kenyan delegation": Kenya's. */
const delegations = /^(?:delegation|government|team|side|mission|embassy|parliament|cabinet|administration)$/;

/** "leader of the US dockers' union": not the country's. */
function isAdjectival(words: ArticleWords, from: number, to: number): boolean {
  const next = words.tokens[to];
  if (!/^[A-Z][A-Z.]+$/.test(words.tokens[from]?.text ?? '') || next?.kind !== 'word' || next.capital)
    return false;
  if (!sameSentence(words, from, to) || delegations.test(next.lower) || tellingVerbs.has(next.lower))
    return false;
  return next.lower !== "'s" && !plainWords.has(next.lower) && !next.lower.endsWith('ed');
}

export function ownerFrom(
  scene: Scene,
  at: number,
): { readonly to: number; readonly country: boolean; readonly belonging: Belonging } | null {
  const organisation = scene.starting.get(at);
  if (organisation) {
    return {
      to: afterPlace(scene.words, organisation.to),
      country: false,
      belonging: { affiliation: organisation.name, party: organisation.party, short: null },
    };
  }
  const party = scene.words.partyFrom.get(at);
  if (!party) return null;
  if (party.kind === 'people' && !delegations.test(scene.words.tokens[party.to]?.lower ?? '')) return null;
  if (isAdjectival(scene.words, party.from, party.to)) return null;
  return {
    to: party.kind === 'people' ? party.to + 1 : party.to,
    country: party.kind === 'name',
    belonging: { affiliation: affiliationOf(scene.words, party), party: party.party, short: null },
  };
}

/** The end of a run of capitals, before a given name that begins a person's. */
export function endOfCapitals(words: ArticleWords, from: number): number {
  let at = from;
  while (at < from + 5 && sameSentence(words, from, at)) {
    const token = words.tokens[at];
    const lower = token?.lower ?? '';
    // "Comhairle |nan| Eilean Siar"
    const joins = at > from && particles.has(lower) && words.tokens[at + 1]?.capital;
    const isPlain = plainWords.has(lower) && !opensPlace(words, at);
    if (!joins && (!token?.capital || isPlain || officeOf(lower) !== null)) break;
    if (at > from && isFirstName(lower) && words.tokens[at + 1]?.capital) break;
    at++;
  }
  return at;
}
