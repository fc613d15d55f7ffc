import type { ArticleWords, Stretch } from './article-words.ts';
import { opensSentence, sameSentence } from './article-words.ts';
import type { Belonging } from './belonging.ts';
import { bodyOf, callingAfter, tradeBefore } from './callings.ts';
import { ownerOfIts } from './its-owner.ts';
import type { NameRun } from './name-runs.ts';
import { officeByDeed } from './office-by-deed.ts';
import { officeOf } from './offices.ts';
import type { OrganisationName } from './organisation-names.ts';
import { tellingVerbs } from './plain-words.ts';
import type { Role } from './roles.ts';
import { afterBracket } from './sentence-subject.ts';
import { honorifics } from './title-words.ts';
import { houseTo, workplaceAt } from './workplaces.ts';

/** A name with the title that stands beside it. */
export interface Introduction extends Belonging {
  /** As printed; null where only a country or organisation stands beside the name. */
  readonly title: string | null;
  readonly head: string | null;
  readonly details: readonly string[];
}

const separators = /^[,(–—]$/;
/** Verbs that without more tell an office. */
const standing = /^(?:chairs|heads|edits)$/;
/** "who heads the council", "who led the delegation". */
const leading: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['headed', 'head'],
  ['leads', 'leader'],
  ['led', 'leader'],
  ['chairs', 'chair'],
  ['chaired', 'chair'],
  ['represents', 'representative'],
  ['edits', 'editor'],
  ['directs', 'director'],
]);

/** The roles by the tokens at which they begin and end. */
export interface RoleIndex {
  readonly from: ReadonlyMap<number, Role>;
  readonly to: ReadonlyMap<number, Role>;
  /** Tokens at which a name begins. */
  readonly names: ReadonlySet<number>;
  /** The tokens after names of two words or more. */
  readonly nameEnds: ReadonlySet<number>;
  /** Names by the token after them. */
  readonly runTo: ReadonlyMap<number, NameRun>;
  readonly organisations: ReadonlyMap<number, OrganisationName>;
  readonly organisationsTo: ReadonlyMap<number, OrganisationName>;
}

/** Lays roles and names out for `introductionsOf`. */
export function indexRoles(
  roles: readonly Role[],
  runs: readonly NameRun[],
  organisations: readonly OrganisationName[],
): RoleIndex {
  return {
    from: new Map(roles.map((role) => [role.from, role])),
    to: new Map(roles.map((role) => [role.to, role])),
    names: new Set(runs.map((run) => run.from)),
    runTo: new Map(runs.map((run) => [run.to, run])),
    organisations: new Map(organisations.map((one) => [one.from, one])),
    organisationsTo: new Map(organisations.map((one) => [one.to, one])),
    nameEnds: new Set(runs.filter((run) => run.to - run.from > 1 || run.tells).map((run) => run.to)),
  };
}

/**
 * What the words around a name say of whom it names: "Deputy Minister NAME", "the deputy minister, NAME,",
 * "NAME, the bank's chair,", "NAME, 54, head of the council", "NAME, who leads the talks", "Norway's NAME", "NAME of Norway".
 * Also gives the roles that are thereby spoken for.
 */
export function introductionsOf(
  words: ArticleWords,
  run: NameRun,
  index: RoleIndex,
): { readonly introductions: readonly Introduction[]; readonly roles: readonly Role[] } {
  const before = roleBefore(words, run, index);
  const further =
    before && index.to.get(startOf(run, words)) === before ? apposedTo(words, before.from, run, index) : null;
  const roles = [further, before, roleAfter(words, run, index)].filter((role) => role !== null);
  const introductions: Introduction[] = roles.map((role) => introductionBy(withIts(words, role, index)));
  const clause = clauseAfter(words, run, index);
  if (clause) introductions.push(clause);
  const isTold = roles.some(({ affiliation, party, short }) => affiliation ?? party ?? short);
  const body = clause === null && !isTold ? bodyAfter(words, run, index, roles[0]) : null;
  if (body) introductions.push(body);
  const trade = roles.length === 0 && run.to - run.from > 1 ? tradeBefore(words, startOf(run, words)) : null;
  if (trade !== null) introductions.push({ ...blank, title: trade });
  // "led by |Acas| conciliator NAME"
  const isOwner =
    officeOf(words.tokens[run.to]?.lower ?? '') !== null && sameSentence(words, run.from, run.to);
  const office = isOwner ? null : officeByDeed(words, before?.from ?? startOf(run, words));
  if (office !== null) introductions.push({ ...blank, title: office, head: office });
  const owner = ownerBeside(words, run, index);
  if (owner) introductions.push(owner);
  return { introductions, roles };
}

/** "his Japanese counterpart" tells whose, not which office. */
function introductionBy(role: Role): Introduction {
  if (role.head === 'counterpart') return { ...role, title: null };
  if (!role.plural) return { ...role };
  // "Foreign ministers NAME and NAME": each is one.
  const plural = /\b(\w+?)(?:s|(?<=spokes|chair)(?:men|people))\b/i;
  return {
    ...role,
    title: role.title.replace(plural, (word) => (/s$/i.test(word) ? word.slice(0, -1) : role.head)),
  };
}

const blank: Introduction = {
  title: null,
  head: null,
  details: [],
  affiliation: null,
  party: null,
  short: null,
};

function startOf(run: NameRun, words: ArticleWords): number {
  let from = run.from;
  while (from > 0 && run.honorific !== undefined && isHonorificAt(words, from - 1)) from--;
  return from;
}

function isHonorificAt(words: ArticleWords, at: number): boolean {
  return honorifics.has(words.tokens[at]?.lower ?? '');
}

function roleBefore(words: ArticleWords, run: NameRun, index: RoleIndex): Role | null {
  const from = startOf(run, words);
  const direct = index.to.get(from);
  if (direct && sameSentence(words, from - 1, from)) return direct;
  const shared = sharedRole(words, from, index);
  if (shared) return shared;
  return apposedTo(words, from, run, index);
}

/** "the Russian deputy minister, NAME,", "Sudan's army chief, Gen. NAME": the title before the comma. */
function apposedTo(words: ArticleWords, from: number, run: Stretch, index: RoleIndex): Role | null {
  const comma = words.tokens[from - 1];
  if (!comma || !separators.test(comma.text) || comma.text === '(') return null;
  const apposed = index.to.get(from - 1);
  if (!apposed || apposed.plural || !sameSentence(words, from - 2, from)) return null;
  if (apposed.article === 'none' && apposed.affiliation === null) return null;
  // "Asked about the mediator, Berg said": no comma closes the name.
  const closed = words.tokens[run.to];
  const open =
    sameSentence(words, from, run.to) &&
    closed?.kind === 'word' &&
    closed.lower !== "'s" &&
    closed.lower !== 'and';
  if (open && !opensSentence(words, apposed.from)) return null;
  // "Berg, the minister, Petrov and others": the title belongs to the name before it.
  const afterName = words.tokens[apposed.from - 1]?.text === ',' && index.nameEnds.has(apposed.from - 1);
  return afterName ? null : apposed;
}

/** "ministers NAME of Sweden, NAME and NAME": the title before the first is every one's. */
function sharedRole(words: ArticleWords, from: number, index: RoleIndex): Role | null {
  let at = from;
  for (let names = 0; names < 4; names++) {
    if (!/^(?:and|,)$/.test(words.tokens[at - 1]?.lower ?? '')) return null;
    at -= words.tokens[at - 2]?.text === ',' ? 2 : 1;
    const party = words.partyTo.get(at);
    if (party && words.tokens[party.from - 1]?.lower === 'of') at = party.from - 1;
    const run = index.runTo.get(at);
    if (!run || !sameSentence(words, run.from, from)) return null;
    at = run.from;
    const role = index.to.get(at);
    if (role) return role.plural ? { ...role, affiliation: null, party: null } : null;
  }
  return null;
}

function roleAfter(words: ArticleWords, run: NameRun, index: RoleIndex): Role | null {
  const mark = words.tokens[run.to];
  if (!mark || !sameSentence(words, run.from, run.to) || isPlaced(words, run)) return null;
  if (!separators.test(mark.text) && mark.lower !== 'is') return null;
  let at = run.to + 1;
  if (words.tokens[at]?.kind === 'number' && words.tokens[at + 1]?.text === ',') at += 2;
  const role = afterLetters(words, ownedBy(words, index.from.get(at), index), index);
  if (!role || role.plural || !sameSentence(words, run.to, at)) return null;
  if (mark.lower === 'is' && role.article !== 'definite') return null;
  if (index.names.has(role.to) && words.tokens[role.to - 1]?.text !== ',') return null;
  if (mark.text === ',' && goesOnAsSubject(words, role)) return null;
  if (role.article === 'none' && role.affiliation === null && role.party === null && role.short === null) {
    return isClosed(words, role) ? role : null;
  }
  return role;
}

/** "With NAME, the envoy |reviewed| the plan": no comma closes the title, which tells of somebody else. */
function goesOnAsSubject(words: ArticleWords, { to, article }: Role): boolean {
  const next = words.tokens[to];
  if (article !== 'definite' || next?.kind !== 'word' || next.capital || !sameSentence(words, to - 1, to))
    return false;
  return (
    tellingVerbs.has(next.lower) || /^(?:has|had|is|was|will|would|also|\p{Ll}{3,}ed)$/u.test(next.lower)
  );
}

/** "NAME, the prime minister's |adviser|": not the prime minister. */
function ownedBy(words: ArticleWords, role: Role | undefined, index: RoleIndex): Role | undefined {
  return role !== undefined && words.tokens[role.to]?.lower === "'s" ? index.from.get(role.to + 1) : role;
}

/** "NAME, MP, Minister of Energy": the office that comes after the letters. */
function afterLetters(words: ArticleWords, role: Role | undefined, index: RoleIndex): Role | undefined {
  if (role === undefined || !/^(?:MP|MEP|MSP|TD)$/.test(words.tokens[role.to - 1]?.text ?? '')) return role;
  return (words.tokens[role.to]?.text === ',' ? index.from.get(role.to + 1) : undefined) ?? role;
}

/** "In Lima, Chile's envoy": a lone word after "in" is a place. */
function isPlaced(words: ArticleWords, run: NameRun): boolean {
  const before = words.tokens[run.from - 1];
  return run.to - run.from === 1 && /^(?:in|at|from|near|outside|to)$/.test(before?.lower ?? '');
}

function isClosed(words: ArticleWords, role: Stretch): boolean {
  const next = words.tokens[role.to];
  if (next?.lower === 'of' || next?.lower === 'at' || next?.lower === 'for') return true;
  return next === undefined || next.kind === 'mark' || !sameSentence(words, role.to, role.from);
}

/** "NAME, who heads the Northern Council": its verb gives the title. */
function clauseAfter(words: ArticleWords, run: NameRun, index: RoleIndex): Introduction | null {
  const clause = words.tokens[run.to]?.text === ',' && words.tokens[run.to + 1]?.lower === 'who';
  const after = clause ? run.to + 2 : afterBracket(words, run.to);
  const verb = words.tokens[after];
  // "Anna Berg (R-Ohio) chairs the subcommittee" is in office, "Anna Berg led the race" is not.
  if (!verb || !(clause || standing.test(verb.lower))) return null;
  const title = leading.get(verb.lower);
  if (!title) return clause ? withBody(workplaceAt(words, after, index.organisations)) : null;
  const at = words.tokens[after + 1]?.lower === 'the' ? after + 2 : after + 1;
  const organisation = index.organisations.get(at);
  if (organisation) {
    const { name, party } = organisation;
    return { ...blank, title, head: title, affiliation: name, party };
  }
  const party = words.partyFrom.get(at);
  if (party) return { ...blank, title, head: title, affiliation: party.party, party: party.party };
  const short = words.tokens[at]?.lower ?? '';
  if (short === 'it')
    return { ...blank, title, head: title, ...ownerOfIts(words, at, title, index.organisations) };
  return officeOf(short) === null ? { ...blank, title, head: title, short } : null;
}

/** "The Coal Board said no. Its chairman, NAME, …": whose office it is. */
function withIts(words: ArticleWords, role: Role, index: RoleIndex): Role {
  if (words.tokens[role.from]?.lower !== 'its' || role.affiliation !== null || role.short !== null)
    return role;
  const { affiliation, party, short } = ownerOfIts(words, role.from, role.head, index.organisations);
  return { ...role, affiliation, party: party ?? role.party, short };
}

/** "NAME, a glazier at the Lake Works"; where an office before the name tells no body, that behind it: "Analyst NAME of Lake Research". */
function bodyAfter(
  words: ArticleWords,
  run: NameRun,
  index: RoleIndex,
  role: Role | undefined,
): Introduction | null {
  if (run.to - run.from < 2 && !run.tells) return null;
  if (role === undefined) {
    const calling = callingAfter(words, run, index.organisations);
    return calling && { ...blank, ...calling };
  }
  const isPlain = /^(?:analyst|economist|strategist)$/.test(role.head);
  return withBody(bodyOf(words, run, index.organisations, true, isPlain));
}

function withBody(body: Belonging | null): Introduction | null {
  return body && { ...blank, ...body };
}

/** "Norway's NAME", "NAME of Norway", "NAME (Norway)", "NAME, for Norway,". */
function ownerBeside(words: ArticleWords, run: NameRun, index: RoleIndex): Introduction | null {
  const from = startOf(run, words);
  const owner = words.tokens[from - 1]?.lower === "'s" ? index.organisationsTo.get(from - 1) : undefined;
  if (owner) return { ...blank, affiliation: owner.name, party: owner.party };
  const possessor = words.tokens[from - 1]?.lower === "'s" ? words.partyTo.get(from - 1) : undefined;
  const house = words.tokens[from - 1]?.lower === "'s" && !possessor ? houseTo(words, from - 1, run) : null;
  if (house !== null) return { ...blank, affiliation: house };
  const next = words.tokens[run.to];
  const follows = next?.lower === 'of' || next?.text === '(' ? words.partyFrom.get(run.to + 1) : undefined;
  const spoken =
    next?.text === ',' && words.tokens[run.to + 1]?.lower === 'for'
      ? words.partyFrom.get(run.to + 2)
      : undefined;
  const told = spoken && words.tokens[spoken.to]?.text === ',' ? spoken : undefined;
  const party = possessor ?? follows ?? told;
  if (!party || party.kind === 'people') return null;
  return { ...blank, affiliation: party.party, party: party.party };
}
