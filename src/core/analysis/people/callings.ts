import { type ArticleWords, sameSentence, wordsOf } from './article-words.ts';
import { type Belonging, nobody } from './belonging.ts';
import { isFirstName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import type { OrganisationName } from './organisation-names.ts';
import { bodyKinds, organisationWords, plainWords } from './plain-words.ts';

/** What a name's own sentence says of whom it belongs to, where no office that a list knows is told. */
export interface Calling extends Belonging {
  /** "glaciologist"; null where none is told. */
  readonly title: string | null;
}

const callings = /(?:ists?|ians?|ers?|ors?|ants?|ents|[^t]ent|ogue|man|woman|person|fellow|head|chief)$/;

/**
 * "NAME, a glaciologist at the University of Turku", "NAME of the campaign group Open Water",
 * "NAME, of the Northern Institute,": the calling, and the body that it is for.
 */
export function callingAfter(
  words: ArticleWords,
  run: NameRun,
  organisations: ReadonlyMap<number, OrganisationName>,
): Calling | null {
  const comma = words.tokens[run.to]?.text === ',';
  const at = comma ? run.to + 1 : run.to;
  const low = words.tokens[at]?.lower ?? '';
  if (!sameSentence(words, run.from, at)) return null;
  if (low === 'of' || low === 'from' || low === 'with') {
    const body = bodyAt(words, at, organisations, false);
    return body && { title: null, ...body };
  }
  if (!comma || !/^(?:an?|the)$/.test(low)) return null;
  return withCalling(words, at + 1, organisations);
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
    if (!/^(?:at|with|for|of|from)$/.test(next)) continue;
    if (!callings.test(token.lower)) return null;
    const body = bodyAt(words, at + 1, organisations, next === 'at' || next === 'with');
    return body && { title: wordsOf(words, { from, to: at + 1 }), ...body };
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
