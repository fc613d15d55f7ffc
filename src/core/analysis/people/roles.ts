import { type ArticleWords, opensSentence, type Stretch, sameSentence, wordsOf } from './article-words.ts';
import { isFirstName } from './given-names.ts';
import type { OrganisationName } from './organisation-names.ts';
import { organisationWords, plainWords, thingWords } from './plain-words.ts';
import { portfolios, shortTitles, titleHeads, titleModifiers, titleSurnames } from './title-words.ts';

/** Whom somebody speaks or works for, as the words beside a title say. */
export interface Belonging {
  /** As readers are shown it. */
  readonly affiliation: string | null;
  readonly party: string | null;
  /** "the bank's", "for the ministry": an organisation named elsewhere by its last word. */
  readonly short: string | null;
}

/** A title or office in the text: "the Russian deputy foreign minister", "head of the Northern Council". */
export interface Role extends Stretch, Belonging {
  /** From the first word of the title itself, without article and affiliation. */
  readonly titleFrom: number;
  /** As printed. */
  readonly title: string;
  /** The naming noun, lower case, singular: "minister". */
  readonly head: string;
  /** Modifiers and portfolio words, lower case: "deputy", "foreign". */
  readonly details: readonly string[];
  readonly article: 'definite' | 'indefinite' | 'none';
  readonly plural: boolean;
}

const nobody: Belonging = { affiliation: null, party: null, short: null };
const irregular: ReadonlyMap<string, string> = new Map([
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['spokespeople', 'spokesperson'],
  ['secretaries', 'secretary'],
  ['chairmen', 'chairman'],
  ['attaches', 'attache'],
]);
const definite = new Set('the his her its their this that our my your'.split(' '));
const indefinite = new Set(
  'a an another one two three four five six seven eight nine ten some several many other both various'.split(
    ' ',
  ),
);
/** Between article and title without belonging to it: "the veteran Russian negotiator". */
const asides = new Set(
  'top veteran longtime long-time new newly appointed elected unnamed influential then current hard-line hardline right-wing left-wing powerful centre-right center-right billionaire'.split(
    ' ',
  ),
);

/** The office that a word names ("ministers" → "minister"), or null. */
export function officeOf(lower: string): string | null {
  if (titleHeads.has(lower) || shortTitles.has(lower)) return lower;
  const single = irregular.get(lower);
  if (single) return single;
  if (lower.endsWith('s') && titleHeads.has(lower.slice(0, -1))) return lower.slice(0, -1);
  if (!lower.includes('-')) return null;
  const bare = lower.replace(/^(?:ex|then|co|vice|former)-/, '');
  return bare !== lower && titleHeads.has(bare) ? bare : null;
}

/** Finds every title in text order; none overlaps another. One pass. */
export function findRoles(words: ArticleWords, organisations: readonly OrganisationName[]): Role[] {
  const scene: Scene = {
    words,
    starting: new Map(organisations.map((one) => [one.from, one])),
    ending: new Map(organisations.map((one) => [one.to, one])),
  };
  const inside = insideOf(organisations, words.tokens.length);
  const roles: Role[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const office = inside[at] ? null : officeOf(words.tokens[at]?.lower ?? '');
    if (office === null || isSurname(words, at) || isPartOfThing(words, at)) continue;
    const role = readRole(scene, at, roles.at(-1)?.to ?? 0);
    roles.push(role);
    at = Math.max(at, role.to - 1);
  }
  return roles;
}

interface Scene {
  readonly words: ArticleWords;
  readonly starting: ReadonlyMap<number, OrganisationName>;
  readonly ending: ReadonlyMap<number, OrganisationName>;
}

function insideOf(stretches: readonly Stretch[], length: number): Uint8Array {
  const inside = new Uint8Array(length);
  for (const { from, to } of stretches) inside.fill(1, from, to);
  return inside;
}

/** "Emily Bishop", "J. King": a surname and no office. */
function isSurname(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  if (!token?.capital || !before?.capital || words.shouted[at]) return false;
  const initial = /^\p{Lu}\.$/u.test(before.text);
  return titleSurnames.has(token.lower) && (initial || isFirstName(before.lower));
}

/** "Member States", "Governor Street": part of a thing's name. */
function isPartOfThing(words: ArticleWords, at: number): boolean {
  const next = words.tokens[at + 1];
  if (!words.tokens[at]?.capital || !next?.capital || words.shouted[at]) return false;
  return (thingWords.has(next.lower) || organisationWords.has(next.lower)) && !isFirstName(next.lower);
}

function readRole(scene: Scene, first: number, floor: number): Role {
  const { words } = scene;
  let head = first;
  while (continuesTitle(words, head)) head++;
  const titleFrom = startOfTitle(words, first, floor);
  const after = readComplement(scene, head + 1);
  const before = readOwner(scene, titleFrom, floor);
  const lower = words.tokens[head]?.lower ?? '';
  const office = officeOf(lower) ?? lower;
  const belonging = before.belonging === nobody ? after.belonging : before.belonging;
  return {
    from: before.from,
    to: after.to,
    titleFrom,
    title: wordsOf(words, { from: titleFrom, to: after.titleTo }),
    head: office,
    details: detailsOf(words, titleFrom, after.titleTo, head),
    article: before.article,
    plural: !titleHeads.has(lower) && office !== lower && !lower.includes('-'),
    ...belonging,
    party: before.belonging.party ?? after.belonging.party,
  };
}

/** "Secretary" before "General", "Chief" before "Executive", "Vice" before "President". */
function continuesTitle(words: ArticleWords, at: number): boolean {
  const next = words.tokens[at + 1];
  if (!next || next.kind !== 'word' || !sameSentence(words, at, at + 1)) return false;
  if (officeOf(next.lower) === null || officeOf(words.tokens[at]?.lower ?? '') === next.lower) return false;
  return !(next.capital && words.tokens[at + 2]?.capital !== true && titleSurnames.has(next.lower));
}

function startOfTitle(words: ArticleWords, head: number, floor: number): number {
  let from = head;
  while (from > floor && sameSentence(words, from - 1, head)) {
    const before = words.tokens[from - 1];
    if (before?.kind !== 'word' || words.partyTo.has(from)) break;
    const modifies = titleModifiers.has(before.lower) || isJoinedModifier(before.lower);
    if (!modifies) break;
    from--;
  }
  while (from < head && /^(?:new|fellow)$/.test(words.tokens[from]?.lower ?? '')) from++;
  return from;
}

function isJoinedModifier(lower: string): boolean {
  return lower.includes('-') && lower.split('-').some((part) => titleModifiers.has(part));
}

function detailsOf(words: ArticleWords, from: number, to: number, head: number): string[] {
  const details: string[] = [];
  for (let at = from; at < to; at++) {
    const token = words.tokens[at];
    if (token?.kind === 'word' && at !== head && !/^(?:of|for|the|and|to|on)$/.test(token.lower)) {
      details.push(token.lower);
    }
  }
  return details;
}

interface Complement {
  readonly to: number;
  readonly titleTo: number;
  readonly belonging: Belonging;
}

/** What follows the noun: "of State", "for Foreign Affairs", "to Peru", "of the Northern Council", "at Vesna Bank". */
function readComplement(scene: Scene, at: number): Complement {
  const { words } = scene;
  const preposition = words.tokens[at]?.lower ?? '';
  const none = { to: at, titleTo: at, belonging: nobody };
  if (!/^(?:of|for|to|on|at|with|from)$/.test(preposition) || !sameSentence(words, at - 1, at)) return none;
  const noun = words.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const owner = ownerFrom(scene, noun);
  if (owner) {
    // "envoy for Sudan" names the office; "spokesman for the council" names whose.
    const titled = preposition === 'to' || preposition === 'on' || (preposition === 'for' && owner.country);
    return { to: owner.to, titleTo: titled ? owner.to : at, belonging: titled ? nobody : owner.belonging };
  }
  const portfolio = endOfPortfolio(words, at + 1);
  if (portfolio > at + 1) {
    const further = words.tokens[portfolio]?.lower === 'of' ? readComplement(scene, portfolio) : none;
    if (further.to > portfolio) return { ...further, titleTo: portfolio };
    return { to: portfolio, titleTo: portfolio, belonging: nobody };
  }
  return readLooseComplement(scene, at, noun, none);
}

/** "for the ministry", "of Goldman Sachs", "of London". */
function readLooseComplement(scene: Scene, at: number, noun: number, none: Complement): Complement {
  const { words } = scene;
  const token = words.tokens[at + 1];
  const word = words.tokens[noun];
  if (!token || !word) return none;
  if (!word.capital && noun === at + 2 && organisationWords.has(word.lower)) {
    return { to: noun + 1, titleTo: at, belonging: { ...nobody, short: word.lower } };
  }
  const to = endOfCapitals(words, noun);
  if (to === noun || words.shouted[noun]) return none;
  const affiliation = wordsOf(words, { from: noun, to });
  if (words.tokens[at]?.lower === 'to' || words.tokens[at]?.lower === 'on')
    return { to, titleTo: to, belonging: nobody };
  return { to, titleTo: at, belonging: { ...nobody, affiliation } };
}

function ownerFrom(
  scene: Scene,
  at: number,
): { readonly to: number; readonly country: boolean; readonly belonging: Belonging } | null {
  const organisation = scene.starting.get(at);
  if (organisation) {
    return {
      to: organisation.to,
      country: false,
      belonging: { affiliation: organisation.name, party: organisation.party, short: null },
    };
  }
  const party = scene.words.partyFrom.get(at);
  if (!party || party.kind === 'people') return null;
  return {
    to: party.to,
    country: party.kind === 'name',
    belonging: { affiliation: affiliationOf(scene.words, party), party: party.party, short: null },
  };
}

function affiliationOf(
  words: ArticleWords,
  party: Stretch & { readonly party: string; readonly kind: string },
): string {
  return party.kind === 'seat' ? wordsOf(words, party) : party.party;
}

function endOfPortfolio(words: ArticleWords, from: number): number {
  let at = from;
  while (sameSentence(words, from, at) && at < from + 8) {
    const lower = words.tokens[at]?.lower ?? '';
    const next = words.tokens[at + 1]?.lower ?? '';
    if (!portfolios.has(lower) || ((lower === 'and' || lower === 'the') && !portfolios.has(next))) break;
    at++;
  }
  return at;
}

/** The end of a run of capitals, before a given name that begins a person's. */
function endOfCapitals(words: ArticleWords, from: number): number {
  let at = from;
  while (at < from + 5 && sameSentence(words, from, at)) {
    const token = words.tokens[at];
    if (!token?.capital || plainWords.has(token.lower) || officeOf(token.lower) !== null) break;
    if (at > from && isFirstName(token.lower) && words.tokens[at + 1]?.capital) break;
    at++;
  }
  return at;
}

interface Owner {
  readonly from: number;
  readonly article: Role['article'];
  readonly belonging: Belonging;
}

/** What stands before the title: article, nationality, organisation, possessor. */
function readOwner(scene: Scene, titleFrom: number, floor: number): Owner {
  const { words } = scene;
  const possessor =
    words.tokens[titleFrom - 1]?.lower === "'s" && titleFrom - 1 > floor ? titleFrom - 1 : null;
  const end = possessor ?? titleFrom;
  const owned =
    end > floor && sameSentence(words, end - 1, titleFrom)
      ? ownerTo(scene, end, floor, possessor !== null)
      : null;
  let from = owned?.from ?? end;
  while (from > floor && isAside(words, from - 1, titleFrom)) from--;
  const article =
    from > floor && sameSentence(words, from - 1, titleFrom) ? articleAt(words, from - 1) : 'none';
  if (article !== 'none') from--;
  const belonging = owned?.belonging ?? nobody;
  return { from, article: possessor === null ? article : 'definite', belonging };
}

function isAside(words: ArticleWords, at: number, titleFrom: number): boolean {
  const token = words.tokens[at];
  return (
    token !== undefined &&
    sameSentence(words, at, titleFrom) &&
    (asides.has(token.lower) || (!token.capital && titleModifiers.has(token.lower) && token.lower !== 'head'))
  );
}

function articleAt(words: ArticleWords, at: number): Role['article'] {
  const token = words.tokens[at];
  if (!token) return 'none';
  if (definite.has(token.lower)) return 'definite';
  return indefinite.has(token.lower) || token.kind === 'number' ? 'indefinite' : 'none';
}

function ownerTo(
  scene: Scene,
  end: number,
  floor: number,
  possessive: boolean,
): { readonly from: number; readonly belonging: Belonging } | null {
  const { words } = scene;
  const organisation = scene.ending.get(end);
  if (organisation && organisation.from >= floor) {
    const belonging = { affiliation: organisation.name, party: organisation.party, short: null };
    return { from: organisation.from, belonging };
  }
  const party = words.partyTo.get(end);
  if (party && party.from >= floor) {
    const outer = words.partyTo.get(party.from);
    const from = outer && outer.from >= floor ? outer.from : party.from;
    return { from, belonging: { affiliation: affiliationOf(words, party), party: party.party, short: null } };
  }
  const before = words.tokens[end - 1];
  if (possessive && before && !before.capital) {
    return { from: end - 1, belonging: { ...nobody, short: before.lower } };
  }
  return capitalsTo(words, end, floor);
}

/** "Goldman Sachs economist", "Texas senator". */
function capitalsTo(words: ArticleWords, end: number, floor: number) {
  let from = end;
  while (from > Math.max(floor, end - 4) && sameSentence(words, from - 1, end - 1)) {
    const token = words.tokens[from - 1];
    if (!token?.capital || plainWords.has(token.lower) || token.kind !== 'word' || words.shouted[from - 1])
      break;
    if (opensSentence(words, from - 1) && words.lowerWords.has(token.lower)) break;
    from--;
  }
  if (from === end) return null;
  return { from, belonging: { ...nobody, affiliation: wordsOf(words, { from, to: end }) } };
}
