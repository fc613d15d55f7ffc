import { type ArticleWords, opensSentence, sameSentence, wordsOf } from './article-words.ts';
import { type Belonging, nobody } from './belonging.ts';
import { startOfCompound } from './compounds.ts';
import { isFirstName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import type { OrganisationName } from './organisation-names.ts';
import { bodyKinds, organisationWords, plainWords } from './plain-words.ts';
import { relationOf } from './relations.ts';

/** What a name's own sentence says of whom it belongs to, where no office that a list knows is told. */
export interface Calling extends Belonging {
  /** "glaciologist"; null where none is told. */
  readonly title: string | null;
}

const callings = /(?:ists?|ians?|ers?|ors?|ants?|ents|[^t]ent|ogue|man|woman|person|fellow|head|chief)$/;
/** What somebody does for a living, by its form alone. */
const trades =
  /(?:[^aeiou](?:er|or)|[dhtz]ier|[aeiou]{2}(?:er|or)|[bdglmnprtvwy]er|tor|[a-z]{2}ist|ician|arian|eer|smith|wright|[a-z]{3}(?:man|woman)|nurse|chef|clerk|cook|guard|monk|orderly|bosun|porter|apprentice|trainee)$/;
/** Of that form and no trade. */
const noTrade =
  /^(?:woman|number|member|winner|loser|killer|murderer|holder|minor|junior|senior|elder|loner|foreigner|stranger|sufferer|newcomer|outsider|insider|beginner|starter|contender|character|matter|order|factor|power|other|another|former|later|over|under|after|never|ever|however|whether|rather|either|neither|together|order|paper|letter|summer|winter|river|water|offer|error|chapter|corner|dinner|supper|centre|center|quarter|server|tower|cover|believer|lover|hater|prisoner|supporter|opponent|believer|dreamer|thinker|drinker|smoker|user|buyer|seller|racist|sexist|terrorist|extremist|speaker|spokesman|spokeswoman|chairman|chairwoman|gunman|offender|attacker|bomber|shooter|founder|leader|reader|viewer|listener|englishman|frenchman|irishman|welshman|scotsman|dutchman|northerner|southerner|westerner|londoner|new|better|greater|higher|lower|larger|smaller|older|younger|earlier|sooner|longer|fewer|further|super|insurer|lender|retailer|carrier|inner|outer|upper|proper|sober|tender|clever|eager|bitter)$/;

/**
 * "NAME, a glaciologist at the University of Turku", "NAME of the campaign group Open Water",
 * "NAME, of the Northern Institute,": the calling, and the body that it is for.
 */
export function callingAfter(
  words: ArticleWords,
  run: NameRun,
  organisations: ReadonlyMap<number, OrganisationName>,
): Calling | null {
  const body = bodyOf(words, run, organisations, false, false);
  if (body !== null) return { title: null, ...body };
  const comma = words.tokens[run.to]?.text === ',';
  const isAged = words.tokens[run.to + 1]?.kind === 'number' && words.tokens[run.to + 2]?.text === ',';
  const at = run.to + (isAged ? 3 : 1);
  const low = words.tokens[at]?.lower ?? '';
  if (!sameSentence(words, run.from, at)) return null;
  if (!comma || !/^(?:an?|the)$/.test(low)) return null;
  return withCalling(words, at + 1, organisations);
}

/**
 * "NAME |of the Northern Institute|", "NAME, |from Lake Research|,": the body.
 * @param titled an office stands before the name: "from" and "at" may tell where things are
 * @param plain capitals that nothing shows to be a body's will do
 */
export function bodyOf(
  words: ArticleWords,
  run: NameRun,
  organisations: ReadonlyMap<number, OrganisationName>,
  titled: boolean,
  plain: boolean,
): Belonging | null {
  const at = words.tokens[run.to]?.text === ',' ? run.to + 1 : run.to;
  const low = words.tokens[at]?.lower ?? '';
  // "Berg at Lake Securities" works there, "Berg at the Lake Museum" was there.
  const isAt = low === 'at' && words.tokens[at + 1]?.capital === true;
  const isOf = low === 'of' || (!titled && (isAt || low === 'from' || low === 'with'));
  return isOf && sameSentence(words, run.from, at) ? bodyAt(words, at, organisations, plain) : null;
}

/** "said |conciliator| NAME", "a |lorry driver|, NAME": what stands before a name and is no office of the lists; null without one. */
export function tradeBefore(words: ArticleWords, from: number): string | null {
  const at = from - 1;
  if (!sameSentence(words, at, from) || !isTrade(words, at)) return null;
  return wordsOf(words, { from: startOfCompound(words, at, 0), to: from });
}

function isTrade(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.lower.length < 4) return false;
  if (token.capital && !(opensSentence(words, at) && words.lowerWords.has(token.lower))) return false;
  return (
    trades.test(token.lower) &&
    !noTrade.test(token.lower) &&
    !plainWords.has(token.lower) &&
    relationOf(token.lower) === undefined
  );
}

function withCalling(
  words: ArticleWords,
  from: number,
  organisations: ReadonlyMap<number, OrganisationName>,
): Calling | null {
  for (let at = from; at < from + 4 && sameSentence(words, from, at + 1); at++) {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || token.capital || plainWords.has(token.lower)) return null;
    const next = words.tokens[at + 1]?.lower ?? '';
    const isClosed = /^(?:[,.–—)]|who|in|and|on)$/.test(next) || !sameSentence(words, from, at + 2);
    if (!isClosed && !/^(?:at|with|for|of|from)$/.test(next)) continue;
    const title = wordsOf(words, { from: startOfCompound(words, at, from), to: at + 1 });
    const body =
      isClosed || !callings.test(token.lower)
        ? null
        : bodyAt(words, at + 1, organisations, next === 'at' || next === 'with');
    if (body !== null) return { title, ...body };
    return isTrade(words, at) ? { ...nobody, title } : null;
  }
  return null;
}

/** The body after a preposition; capitals that nothing shows to be one are a place, unless `plain` ones will do. */
function bodyAt(
  words: ArticleWords,
  preposition: number,
  organisations: ReadonlyMap<number, OrganisationName>,
  plain: boolean,
): Belonging | null {
  let at = preposition + 1;
  if (words.tokens[at]?.lower === 'the') at++;
  const named = organisations.get(at);
  if (named) return { affiliation: named.name, party: named.party, short: null };
  const start = at;
  while (at < start + 4 && words.tokens[at]?.kind === 'word' && !words.tokens[at]?.capital) at++;
  const isKind = at > start && bodyKinds.has(words.tokens[at - 1]?.lower ?? '');
  if (at > start && !isKind) return null;
  const listed = organisations.get(at);
  if (listed) return { affiliation: listed.name, party: listed.party, short: null };
  const to = endOfCapitals(words, at);
  if (to === at || words.shouted[at] || !(isKind || plain)) return null;
  if (words.partyFrom.has(at) || isFirstName(words.tokens[at]?.lower ?? '')) return null;
  return { ...nobody, affiliation: wordsOf(words, { from: at, to }) };
}

function endOfCapitals(words: ArticleWords, from: number): number {
  let at = from;
  while (at < from + 5 && sameSentence(words, from, at)) {
    const token = words.tokens[at];
    if (!token?.capital || token.kind !== 'word') break;
    if (plainWords.has(token.lower) && !organisationWords.has(token.lower) && at === from) break;
    at++;
  }
  return at;
}
