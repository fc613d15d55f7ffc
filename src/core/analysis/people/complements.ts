import { type ArticleWords, sameSentence, wordsOf } from './article-words.ts';
import { type Belonging, nobody, type Scene } from './belonging.ts';
import { bodyBehind, endOfCapitals, jointBody, ownerFrom } from './bodies-behind.ts';
import { officeOf } from './offices.ts';
import { bodyKinds, organisationWords, plainWords, tellingVerbs } from './plain-words.ts';
import { endOfPortfolio } from './portfolios.ts';
import { titleModifiers } from './title-words.ts';

/** The words after a title that still speak of it. */
export interface Complement {
  readonly to: number;
  readonly titleTo: number;
  readonly belonging: Belonging;
}

/** What follows the noun: "of State", "for Foreign Affairs", "to Peru", "of the Northern Council", "at Vesna Bank". */
export function readComplement(scene: Scene, at: number): Complement {
  const { words } = scene;
  const preposition = words.tokens[at]?.lower ?? '';
  const none = { to: at, titleTo: at, belonging: nobody };
  const qualified = endOfQualifier(words, at);
  if (qualified > at) {
    const isTitle = !/^(?:in|at|for)$/.test(preposition);
    return { to: qualified, titleTo: isTitle ? qualified : at, belonging: nobody };
  }
  if (preposition === 'in') return readPost(words, at) ?? none;
  if (!/^(?:of|for|to|on|at|with|from)$/.test(preposition) || !sameSentence(words, at - 1, at)) return none;
  const noun = words.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (leadsState(words, at, noun)) return { to: noun + 1, titleTo: noun + 1, belonging: nobody };
  const owner = ownerFrom(scene, noun);
  if (owner) {
    // "envoy for Sudan" names the office; "spokesman for the council" names whose.
    const speaks = /^(?:negotiator|delegate|representative|spokes(?:man|woman|person))s?$/.test(
      words.tokens[at - 1]?.lower ?? '',
    );
    const titled =
      preposition === 'to' || preposition === 'on' || (preposition === 'for' && owner.country && !speaks);
    return { to: owner.to, titleTo: titled ? owner.to : at, belonging: titled ? nobody : owner.belonging };
  }
  const delegated = readDelegated(scene, at, noun);
  if (delegated !== null) return delegated;
  const portfolio = endOfPortfolio(words, at + 1);
  // "of the water firm Aguaclara" is no minister's.
  if (portfolio > at + 1 && !bodyKinds.has(words.tokens[portfolio]?.lower ?? '')) {
    // "head of the foreign affairs committee of the parliament"
    const house = words.tokens[portfolio];
    if (house !== undefined && !house.capital && organisationWords.has(house.lower))
      return { to: endOfClosed(words, at) ?? portfolio + 1, titleTo: portfolio + 1, belonging: nobody };
    const joins = /^(?:of|at|for|with)$/.test(words.tokens[portfolio]?.lower ?? '');
    const further = joins ? readComplement(scene, portfolio) : none;
    if (further.to > portfolio) return { ...further, titleTo: portfolio };
    return { to: portfolio, titleTo: portfolio, belonging: nobody };
  }
  return readLooseComplement(scene, at, noun, none);
}

/** "head |of the Government|", "heads |of State|": an office in these words, of no body. */
function leadsState({ tokens }: ArticleWords, at: number, noun: number): boolean {
  return (
    /^heads?$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at]?.lower === 'of' &&
    /^(?:government|state)$/.test(tokens[noun]?.lower ?? '') &&
    tokens[noun + 1]?.capital !== true
  );
}

/** How an office is held, behind its noun. */
const qualifiers =
  /^(?:(?:emeritus|emerita|designate|elect)\b|(?:ad interim|pro (?:tem|tempore)|in (?:retirement|reserve|exile|office|waiting|residence)|at large|for life)$)/;

/** "the Prime Minister |ad interim|, Per Holm,", "General |in retirement| Per Holm": where such words end; `at` without them. */
function endOfQualifier(words: ArticleWords, at: number): number {
  const [first, second] = [words.tokens[at], words.tokens[at + 1]];
  if (first === undefined || !sameSentence(words, at - 1, at)) return at;
  const found = qualifiers.exec(`${first.lower} ${second?.lower ?? ''}`.trim())?.[0];
  return found === undefined ? at : at + found.split(' ').length;
}

/** "its ambassador |in Lima|, Ana Berg,": where the post is, up to the comma before the name. */
function readPost(words: ArticleWords, at: number): Complement | null {
  const to = endOfCapitals(words, at + 1);
  if (to === at + 1 || words.tokens[to]?.text !== ',' || !words.tokens[to + 1]?.capital) return null;
  const isPost = posts.test(words.tokens[at - 1]?.lower ?? '') || endOfApposed(words, at + 1) === to;
  return isPost ? { to, titleTo: at, belonging: nobody } : null;
}

const posts = /^(?:ambassador|envoy|consul|representative|correspondent|delegate|mission|chief|director)$/;

/** Who acts for the holder of another office. */
const delegates = /^(?:envoy|representative|advis[eo]r|aide|assistant|rapporteur|emissary)$/;

/** "Special Envoy |of the Secretary-General for Norland|": whose envoy it is belongs to the title. */
function readDelegated(scene: Scene, at: number, noun: number): Complement | null {
  const { words } = scene;
  if (
    !/^(?:of|to)$/.test(words.tokens[at]?.lower ?? '') ||
    !delegates.test(words.tokens[at - 1]?.lower ?? '')
  )
    return null;
  let head = noun;
  while (head < noun + 3 && titleModifiers.has(words.tokens[head]?.lower ?? '')) head++;
  if (noun === at + 1 || officeOf(words.tokens[head]?.lower ?? '') === null || !sameSentence(words, at, head))
    return null;
  while (officeOf(words.tokens[head + 1]?.lower ?? '') !== null) head++;
  const further = readComplement(scene, head + 1);
  const to = Math.max(further.to, head + 1);
  // "for Norland" tells of what, "of Norland" whose.
  const belonging = words.tokens[head + 1]?.lower === 'of' ? further.belonging : nobody;
  return { to, titleTo: to, belonging };
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
  const body = bodyBehind(scene, noun);
  if (body !== null) return { to: body.to, titleTo: body.titleTo ?? at, belonging: body.belonging };
  const assembly = isAssembly(words, noun);
  const to = assembly ? noun + 1 : endOfState(words, noun);
  if (to === noun || words.shouted[noun]) {
    const close = endOfClosed(words, at);
    return close === null ? none : { to: close, titleTo: close, belonging: nobody };
  }
  const joint = jointBody(scene, to);
  if (joint !== null) {
    const affiliation = wordsOf(words, { from: noun, to: joint });
    return { to: joint, titleTo: at, belonging: { ...nobody, affiliation } };
  }
  const affiliation = wordsOf(words, { from: noun, to });
  if (words.tokens[at]?.lower === 'to' || words.tokens[at]?.lower === 'on')
    return { to, titleTo: to, belonging: nobody };
  const land = words.partyTo.get(to);
  if (land !== undefined && land.kind === 'name' && land.from > noun)
    return { to, titleTo: at, belonging: { affiliation: land.party, party: land.party, short: null } };
  return { to, titleTo: at, belonging: { ...nobody, affiliation } };
}

/** "the president of |Congress|,": a body's bare kind as its name. */
function isAssembly(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  return (
    token?.capital === true &&
    organisationWords.has(token.lower) &&
    plainWords.has(token.lower) &&
    words.tokens[at + 1]?.capital !== true
  );
}

/** "of the Republic of Norland", "of the Kingdom of Sudmark" in full; else the end of the capitals. */
function endOfState(words: ArticleWords, from: number): number {
  const form =
    /^(?:republic|kingdom|federation|principality|sultanate|emirate|commonwealth|state|duchy|islamic)$/;
  // "President of the Republic Per Holm"
  const [first, second] = [words.tokens[from]?.lower ?? '', words.tokens[from + 1]];
  if (
    form.test(first) &&
    words.tokens[from - 1]?.lower === 'the' &&
    second?.lower !== 'of' &&
    !form.test(second?.lower ?? '')
  )
    return from + 1;
  let at = from;
  while (words.tokens[at]?.capital && at < from + 3) {
    const of = words.tokens[at + 1]?.lower === 'of' && form.test(words.tokens[at]?.lower ?? '');
    if (of) {
      const to = endOfLand(words, words.tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2);
      return to > at + 2 ? to : endOfCapitals(words, from);
    }
    at++;
  }
  return endOfCapitals(words, from);
}

/** "of Norland Per Holm": a land before a name of two words, where no list knows the name. */
function endOfLand(words: ArticleWords, from: number): number {
  const known = words.partyFrom.get(from);
  if (known !== undefined && known.kind !== 'people') return known.to;
  const to = endOfCapitals(words, from);
  return to - from > 2 && words.tokens[to]?.capital !== true ? to - 2 : to;
}

/**
 * "envoy to the talks,", "envoy for the country said": the words up to the comma or the verb of telling, where it stands
 * near and no other verb before it; else null.
 */
function endOfClosed(words: ArticleWords, preposition: number): number | null {
  const isFor = /^(?:of|for|to|on)$/.test(words.tokens[preposition]?.lower ?? '');
  const isOf = words.tokens[preposition]?.lower === 'of';
  for (let at = preposition + 1; at < preposition + 7 && sameSentence(words, preposition, at); at++) {
    const token = words.tokens[at];
    if (token?.text === ',') return at > preposition + 1 ? at : null;
    if (token?.kind !== 'word') return null;
    if (token.capital) return isOf ? endOfApposed(words, at) : null;
    if (tellingVerbs.has(token.lower)) return at > preposition + 2 && isFor ? at : null;
    if (/^(?:who|that|which|is|was|are|were|has|had|will|would|and)$/.test(token.lower)) return null;
  }
  return null;
}

/** "of the rice traders in |Lima|, NAME,": the comma before a name that a comma closes. */
function endOfApposed(words: ArticleWords, capital: number): number | null {
  const to = endOfCapitals(words, capital);
  const isPlaced = /^(?:in|at|of|for)$/.test(words.tokens[capital - 1]?.lower ?? '');
  if (!isPlaced || to === capital || words.tokens[to]?.text !== ',') return null;
  let at = to + 1;
  while (at < to + 6 && words.tokens[at]?.capital && sameSentence(words, to, at)) at++;
  return at > to + 2 && words.tokens[at]?.text === ',' ? to : null;
}
