import { type ArticleWords, opensSentence, sameSentence, wordsOf } from './article-words.ts';
import { affiliationOf, type Belonging, nobody, type Scene } from './belonging.ts';
import { opensPlace } from './place-openers.ts';
import { plainWords, politicalParties } from './plain-words.ts';
import { honorifics, titleModifiers } from './title-words.ts';

const definite = new Set('the this that'.split(' '));
const indefinite = new Set(
  'his her its their our my your a an another one two three four five six seven eight nine ten some several many other both various'.split(
    ' ',
  ),
);
/** Between article and title without belonging to it: "the veteran Russian negotiator". */
const asides = new Set(
  'former western eastern european african asian arab gulf latin regional local republican democratic conservative liberal top veteran longtime long-time new newly appointed elected unnamed influential then current recent only lone sole youngest oldest hard-line hardline right-wing left-wing powerful centre-right center-right billionaire'.split(
    ' ',
  ),
);

/** "veteran", "former", "new": a word between article and title that tells of neither office nor body. */
export function isAsideWord(lower: string): boolean {
  return asides.has(lower) || located.test(lower);
}

/** The words before a title: article, nationality, organisation. */
export interface Owner {
  readonly from: number;
  readonly article: 'definite' | 'indefinite' | 'none';
  readonly belonging: Belonging;
  /** The belonging is an adjective or a people's name: "Syrian". */
  readonly nationality: boolean;
}

/** "a Geneva-based official". */
const located = /-(?:based|born|led|backed|appointed|elected)$/;

/** What stands before the title: article, nationality, organisation, possessor. */
export function readOwner(scene: Scene, titleFrom: number, floor: number): Owner {
  const { words } = scene;
  let end = titleFrom;
  let owned = ownerBefore(scene, end, floor);
  while (owned === null && end > floor && isAside(words, end - 1, titleFrom)) {
    end--;
    owned = ownerBefore(scene, end, floor);
  }
  let from = owned?.from ?? end;
  while (from > floor && isAside(words, from - 1, titleFrom)) from--;
  const article =
    from > floor && sameSentence(words, from - 1, titleFrom) ? articleAt(words, from - 1) : 'none';
  if (article !== 'none') from--;
  else if (owned === null && isModified(words, from, floor)) from -= 2;
  const belonging = owned?.belonging ?? nobody;
  const nationality = words.partyTo.get(end)?.kind === 'people';
  const named =
    article === 'none' && from < titleFrom - 1 && owned === null ? articleAt(words, from) : article;
  return { from, article: owned?.possessive ? 'definite' : named, belonging, nationality };
}

/** What belongs before a title that begins at a token: "Norway's", "Norwegian", "Vesna Bank". */
function ownerBefore(scene: Scene, titleFrom: number, floor: number) {
  const possessive = isPossessive(scene.words, titleFrom - 1) && titleFrom - 1 > floor;
  const end = possessive ? titleFrom - 1 : titleFrom;
  if (end <= floor || !sameSentence(scene.words, end - 1, titleFrom)) return null;
  const owner = ownerTo(scene, end, floor, possessive);
  if (owner) return { ...owner, possessive };
  // "Labour's shadow minister": whose, though no list knows it.
  return possessive ? { from: end - 1, belonging: nobody, possessive } : null;
}

/** "Norland's", "the Philippines'" */
function isPossessive(words: ArticleWords, at: number): boolean {
  const mark = words.tokens[at];
  if (mark?.lower === "'s") return true;
  return (
    mark !== undefined &&
    /^['’]$/.test(mark.text) &&
    !mark.spaced &&
    words.tokens[at - 1]?.lower.endsWith('s') === true &&
    words.tokens[at + 1]?.spaced === true
  );
}

function isAside(words: ArticleWords, at: number, titleFrom: number): boolean {
  const token = words.tokens[at];
  return (
    token !== undefined &&
    sameSentence(words, at, titleFrom) &&
    (asides.has(token.lower) ||
      located.test(token.lower) ||
      (!token.capital && /.{5}ly$/.test(token.lower)) ||
      (!token.capital && titleModifiers.has(token.lower) && token.lower !== 'head'))
  );
}

/** "a rebel commander", "the airline spokesman": an article and one more noun before the title. */
function isModified(words: ArticleWords, from: number, floor: number): boolean {
  const noun = words.tokens[from - 1];
  if (from - 2 < floor || noun?.kind !== 'word' || noun.capital || noun.lower === "'s") return false;
  if (plainWords.has(noun.lower) || /(?:ly|ing)$/.test(noun.lower)) return false;
  return (
    sameSentence(words, from - 2, from) &&
    /^(?:an?|the|one|another)$/.test(words.tokens[from - 2]?.lower ?? '')
  );
}

function articleAt(words: ArticleWords, at: number): Owner['article'] {
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
    // "China's U.N. ambassador" is China's.
    const own = words.tokens[party.from - 1]?.lower === "'s" ? words.partyTo.get(party.from - 1) : undefined;
    if (own && own.from >= floor) {
      return { from: own.from, belonging: { affiliation: own.party, party: own.party, short: null } };
    }
    const outer = words.partyTo.get(party.from);
    const from = outer && outer.from >= floor ? outer.from : party.from;
    return { from, belonging: { affiliation: affiliationOf(words, party), party: party.party, short: null } };
  }
  const before = words.tokens[end - 1];
  if (possessive && before && !before.capital) {
    // "the Swedish delegation's head"
    const people = words.partyTo.get(end - 1);
    if (people && people.from >= floor)
      return {
        from: people.from,
        belonging: { affiliation: people.party, party: people.party, short: null },
      };
    return { from: end - 1, belonging: { ...nobody, short: before.lower } };
  }
  // "Labour's shadow minister"
  if (possessive && before?.capital && politicalParties.test(before.text))
    return { from: end - 1, belonging: { ...nobody, affiliation: before.text } };
  return capitalsTo(words, end, floor);
}

/** "Goldman Sachs economist", "Texas senator". */
function capitalsTo(words: ArticleWords, end: number, floor: number) {
  let from = end;
  while (from > Math.max(floor, end - 4) && sameSentence(words, from - 1, end - 1)) {
    const token = words.tokens[from - 1];
    if (
      !token?.capital ||
      (plainWords.has(token.lower) && !opensPlace(words, from - 1)) ||
      token.kind !== 'word' ||
      words.shouted[from - 1] ||
      located.test(token.lower)
    )
      break;
    const isAdjective = asides.has(token.lower) && !opensPlace(words, from - 1);
    if (opensSentence(words, from - 1) && (words.lowerWords.has(token.lower) || isAdjective)) break;
    from--;
  }
  if (from === end) return null;
  // "Mr. Berg's spokesman": a person's.
  if (honorifics.has(words.tokens[from]?.lower ?? '')) return { from, belonging: nobody };
  return { from, belonging: { ...nobody, affiliation: wordsOf(words, { from, to: end }) } };
}
