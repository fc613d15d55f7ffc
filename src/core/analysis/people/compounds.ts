import { type ArticleWords, opensSentence, sameSentence } from './article-words.ts';
import { officeOf } from './offices.ts';
import { isAsideWord } from './owners.ts';
import { plainWords, tellingVerbs } from './plain-words.ts';
import { departments, districts, portfolios, titleModifiers } from './title-words.ts';

/** Nouns in front of an office's own: "guest house manager" has two. */
const longest = 2;

/** Nouns in -s and -ing that stand before others; all else of that form may be a verb. */
const inS =
  /^(?:sales|sports|news|arms|games|goods|works|claims|accounts|events|drugs|homicide|customs|systems|savings|securities|logistics|economics|politics|physics|ethics|athletics|statistics|electronics|robotics|genetics|mathematics|business|fitness|process|press|class|glass|gas|bus|business|campus|census)$/;
const inIng =
  /^(?:purchasing|marketing|engineering|manufacturing|nursing|mining|shipping|planning|housing|banking|accounting|teaching|training|fishing|farming|trading|advertising|publishing|programming|recycling|building|catering|clothing|commissioning|consulting|counselling|drilling|funding|fundraising|gaming|lending|licensing|listening|logging|motoring|parking|policing|pricing|printing|racing|retailing|sailing|scouting|screening|shooting|sporting|staffing|swimming|testing|tracking|whaling|wing)$/;
/** How somebody is, not what: "a famous chef", "the embattled mayor". */
const evaluative =
  /(?:ful|less|ish|able|ible|iest|like|some|ed|ly)$|^(?:famous|notorious|ambitious|cautious|furious|nervous|serious|religious|young|old|elderly|ageing|aging|male|female|local|prominent|independent|current|recent|defiant|brilliant|reluctant|militant|important|eminent|future|own|sole|main|key|same|other|real|true|whole|very|hard|soft|dead|tall|rich|poor|popular|similar|rival|would-be|self-styled|so-called|fresh|busy|angry|happy|proud|loyal|ailing|rising|leading|serving|sitting|standing|ruling|visiting|smiling|incumbent|inaugural|possible|potential|likely|unlikely|typical|ordinary|average|actual|alleged|absent|silent|patient|confident|fluent|frequent|innocent|violent|quiet|private|anonymous|simple|humble|noble|gentle|liberal|conservative|democratic|republican|catholic|muslim|christian|jewish|blind|deaf|gay|trans|better|greater|higher|lower|larger|smaller|bigger|older|younger|slain|born|known|unknown|beaten|stolen|fallen|sworn|hidden|broken|drunk|leading|black|white|brown|asian|african|european|american)$/;
/** Verbs whose past or plain form has no ending: no nouns before an office. */
const verbs =
  /^(?:saw|met|put|let|cut|set|hit|beat|drew|flew|knew|threw|spoke|broke|chose|rose|drove|came|became|ran|began|sat|stood|found|fought|brought|bought|caught|taught|thought|sought|kept|left|felt|lost|sent|spent|built|dealt|meant|fled|paid|laid|made|had|heard|held|sold|won|shot|struck|rang|gave|took|shook|forgot|got|hid|put|quit|meet|see|ask|tell|urge|call|join|back|help|make|keep|want|thank|elect|visit|oppose|succeed|replace|appoint|accuse|blame|sue|fire|hire|beat|give|take|let|get|find|know|hear|believe|while)$/;

/**
 * The first word of an office with the nouns that make it, though no list has them: "a |marine biologist|", "said |team
 * leader| Ana Berg", "Ana Berg, |purchasing manager| at"; the office's own first word where none stands there.
 */
export function startOfCompound(words: ArticleWords, titleFrom: number, floor: number): number {
  let from = titleFrom;
  if (isTitled(words, titleFrom)) return titleFrom;
  while (from > floor && from > titleFrom - longest && isNoun(words, from - 1, titleFrom)) from--;
  for (; from < titleFrom; from++) if (isBounded(words, from, floor)) return from;
  return titleFrom;
}

/** "in the court room |Judge| NAME": a title of its own, as its capital shows; "former", "deputy" begin one. */
function isTitled(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  return token === undefined || token.capital || ranks.test(token.lower);
}

const ranks =
  /^(?:former|ex|acting|deputy|vice|chief|senior|junior|retired|interim|late|assistant|associate|prime|first|second|third|newly)$/;

function isNoun(words: ArticleWords, at: number, titleFrom: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || !sameSentence(words, at, titleFrom) || words.partyTo.has(at + 1))
    return false;
  const isKnown = words.lowerWords.has(token.lower) || districts.has(token.lower);
  const opens = token.capital && isKnown && opensSentence(words, at);
  const { lower } = token;
  if ((token.capital && !opens) || lower.length < 3 || !/^\p{Ll}+(?:-\p{Ll}+)?$/u.test(lower)) return false;
  if (titleModifiers.has(lower) || portfolios.has(lower)) return lower !== 'and' && lower !== 'the';
  if (plainWords.has(lower) || tellingVerbs.has(lower) || isAsideWord(lower) || officeOf(lower) !== null)
    return lower === 'people' || lower === 'head';
  if (evaluative.test(lower) || verbs.test(lower)) return false;
  if (lower.endsWith('ing')) return inIng.test(lower);
  return !lower.endsWith('s') || inS.test(lower);
}

/** Nothing before it goes on: a mark, an article, a possessor, "said", a preposition, a name. */
function isBounded(words: ArticleWords, from: number, floor: number): boolean {
  const before = words.tokens[from - 1];
  if (before === undefined || !sameSentence(words, from - 1, from) || from === floor) return true;
  if (before.kind !== 'word') return before.text !== '-' && before.kind !== 'number';
  if (modals.test(before.lower)) return false;
  if (before.capital || words.partyTo.has(from)) return true;
  return tellingVerbs.has(before.lower) || plainWords.has(before.lower) || isAsideWord(before.lower);
}

/** A verb may follow: "to ask director Berg", "they want president Berg". */
const modals =
  /^(?:to|will|would|can|could|may|might|must|shall|should|did|does|do|not|i|you|he|she|it|we|they|who|that|which|and|or|but)$/;

/** "People Director", "District Commissioner NAME"; "Lake City Mayor NAME" is of Lake City. */
export function isDepartment({ tokens }: ArticleWords, at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true) return false;
  return departments.has(token.lower) || (districts.has(token.lower) && tokens[at - 1]?.capital !== true);
}

/** "|Chief| People |Officer|", "chief customer experience officer": where the officer stands. */
export function endOfChief(words: ArticleWords, first: number): number | null {
  if (words.tokens[first]?.lower !== 'chief') return null;
  for (let at = first + 2; at < first + 4 && sameSentence(words, first, at); at++) {
    const between = words.tokens[at - 1];
    if (between?.kind !== 'word' || plainWords.has(between.lower) === (between.lower !== 'people'))
      return null;
    if (words.tokens[at]?.lower === 'officer') return at;
  }
  return null;
}
