import { isAboutOwner } from './about-owner.ts';
import type { ArticleWords } from './article-words.ts';
import type { Gender } from './named.ts';
import { only } from './only.ts';
import { tellingVerbs } from './plain-words.ts';
import {
  afterAside,
  isInClause,
  isJoined,
  isOwning,
  isPossessive,
  isReciprocal,
  leadsSentence,
} from './sentence-subject.ts';
import { tellsAt } from './unnamed.ts';

/** A mention that a pronoun may go back to. */
export interface Antecedent {
  readonly from: number;
  readonly to: number;
  readonly entry: number;
  /** A transcript's label names who speaks, not whom the speech is about. */
  readonly label: boolean;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** The gender of "he", "she" and their forms; null for every other word. */
export function pronounGender(lower: string): Gender | null {
  const bare = lower.includes("'") ? lower.replace(/'(?:d|ll|ve)$/, '') : lower;
  return genders.get(bare) ?? null;
}

/** How many earlier sentences a pronoun may look over. */
const reach = 6;
/** How many mentions of one sentence it may weigh. */
const longest = 24;

/**
 * Whom "he" or "she" goes back to among the mentions before it (in text order); null where two readings compete.
 * Sentence by sentence backwards; within a sentence the one who speaks, else the only one, else the subject
 * if the sentence before was about the same person.
 */
export function antecedentOf(
  words: ArticleWords,
  at: number,
  gender: Gender | null,
  mentions: readonly Antecedent[],
  genderOf: (entry: number) => Gender | null,
): { readonly entry: number; readonly sure: boolean } | null {
  const own = words.quotationOf[at] ?? -1;
  const sentence = words.sentenceOf[at] ?? 0;
  let last = mentions.length - 1;
  let seen = 0;
  let foreign = false;
  const isOther = otherBeside(words, at);
  while (last >= 0 && seen <= reach) {
    const group = sentenceGroup(words, mentions, last);
    const where = words.sentenceOf[mentions[last]?.from ?? 0] ?? 0;
    if (sentence - where > reach) return null;
    if (own >= 0 && where !== sentence && !isSpokenOfInside(words, at, mentions[last])) return null;
    const same = where === sentence;
    const candidates = group.filter(
      (one) =>
        !one.label &&
        words.quotationOf[one.from] === own &&
        fits(genderOf(one.entry), gender) &&
        !(same && isOther(one)),
    );
    const charged = same ? null : chargedIn(words, at, candidates);
    if (charged !== null) return { entry: charged, sure: false };
    if (candidates.length > 0) {
      const older = mentions.slice(Math.max(0, last - group.length - 8), last - group.length + 1);
      return choose(words, candidates, gender, genderOf, older, same, !same && isContinuing(words, at));
    }
    // Someone of the other gender since the paragraph began: the one before the paragraph is no longer at hand.
    const others = same ? group.filter((one) => !isRelativeOf(words, one, at)) : group;
    const isHere = words.paragraphOf[mentions[last]?.from ?? 0] === words.paragraphOf[at];
    foreign ||= isHere && isAboutSomebody(words, others, own);
    last -= group.length;
    seen++;
    if (foreign && words.paragraphOf[mentions[last]?.from ?? 0] !== words.paragraphOf[at]) return null;
  }
  return null;
}

/** “I asked |Berg|. |He| told me so”: whoever the same quotation speaks of. */
function isSpokenOfInside(words: ArticleWords, at: number, one: Antecedent | undefined): boolean {
  return (
    one !== undefined &&
    /^s?he$/.test(words.tokens[at]?.lower ?? '') &&
    words.quotationOf[one.from] === words.quotationOf[at]
  );
}

/** "Berg asked Holm about it. She said", "Berg accused Holm. She said": the answer. */
function asks(words: ArticleWords, one: Antecedent): boolean {
  const verb = words.tokens[one.to]?.lower ?? '';
  return (/^ask(?:s|ed)$/.test(verb) || charges.test(verb)) && isReciprocal(words, one);
}

/** "Berg accused Holm of sleeping. |He| dismissed it", "Berg asked Holm for it. |He| said": whom it is put to, where one is named. */
function chargedIn(words: ArticleWords, at: number, group: readonly Antecedent[]): number | null {
  if (!/^s?he$/.test(words.tokens[at]?.lower ?? '')) return null;
  const mayReply = !isContinuing(words, at);
  const accuser = group.find(({ to }) => {
    const verb = words.tokens[to]?.lower ?? '';
    return questions.test(verb) || (mayReply && charges.test(verb));
  });
  if (accuser === undefined) return null;
  const others = group.filter(({ from, entry }) => from > accuser.to && entry !== accuser.entry);
  return only(new Set(others.map(({ entry }) => entry)));
}

const questions = /^(?:asks|asked|press(?:es|ed)|question(?:s|ed)|quizz(?:es|ed))$/;
const charges = /^(?:accus|blam)e(?:s|d)$/;

/** Says of a mention in a pronoun's own sentence whether it is another's than the pronoun's. */
function otherBeside(words: ArticleWords, at: number): (one: Antecedent) => boolean {
  const trailing = isTrailing(words, at);
  const asked = isAsked(words, at);
  return (one) => {
    if (isRelativeOf(words, one, at)) return true;
    if (trailing && !speaks(words, one) && !isBeforeColon(words, one, at)) return true;
    return asked && !/^s?he/.test(words.tokens[one.from]?.lower ?? '');
  };
}

/** "Asked whether she had seen Holm, |she| said": Holm is in the question. */
function isAsked(words: ArticleWords, at: number): boolean {
  if (words.tokens[at - 1]?.text !== ',') return false;
  let first = at;
  while (first > 0 && at - first < 40 && words.sentenceOf[first - 1] === words.sentenceOf[at]) first--;
  return /^(?:asked|pressed|questioned|quizzed)$/.test(words.tokens[first]?.lower ?? '');
}

/** "Berg is wrong, he added.": who tells it is somebody named before the sentence. */
function isTrailing(words: ArticleWords, at: number): boolean {
  const [before, verb, after] = [words.tokens[at - 1], words.tokens[at + 1], words.tokens[at + 2]];
  if (!before || !verb || !tellingVerbs.has(verb.lower) || before.text !== ',') return false;
  return (
    after === undefined || /^[.,;]$/.test(after.text) || words.sentenceOf[at] !== words.sentenceOf[at + 2]
  );
}

/** "|Berg| again, in a worse mood: Holm, he says, is tired." */
function isBeforeColon(words: ArticleWords, one: Antecedent, at: number): boolean {
  return words.tokens.slice(one.to, at).some(({ text }) => text === ':');
}

/** "Berg, whom he praised", "Berg accused her": not Berg. */
function isRelativeOf(words: ArticleWords, one: Antecedent, at: number): boolean {
  const low = words.tokens[at]?.lower ?? '';
  if ((low === 'him' || (low === 'her' && !isOwning(words, at))) && at - one.to <= 2) return true;
  return words.tokens[at - 1]?.lower === 'whom' && at - one.to <= 3;
}

function fits(known: Gender | null, wanted: Gender | null): boolean {
  return wanted === null || known === null || known === wanted;
}

/** The mentions of the last one's sentence, in order. */
function sentenceGroup(
  words: ArticleWords,
  mentions: readonly Antecedent[],
  last: number,
): readonly Antecedent[] {
  const sentence = words.sentenceOf[mentions[last]?.from ?? 0];
  let first = last;
  while (first > 0 && last - first < longest && words.sentenceOf[mentions[first - 1]?.from ?? 0] === sentence)
    first--;
  return mentions.slice(first, last + 1);
}

/** Of those in one sentence who fit: `same` where it is the pronoun's own, `goesOn` where the pronoun goes on with its subject. */
function choose(
  words: ArticleWords,
  candidates: readonly Antecedent[],
  gender: Gender | null,
  genderOf: (entry: number) => Gender | null,
  older: readonly Antecedent[],
  same: boolean,
  goesOn: boolean,
): { readonly entry: number; readonly sure: boolean } | null {
  const free = candidates.filter((one) => !isPossessive(words, one));
  if (!same && !free.some((one) => speaks(words, one)) && isAboutOwner(words, candidates, free)) return null;
  const pool = free.length > 0 ? free : candidates;
  const entries = new Set(pool.map((one) => one.entry));
  const single = only(entries);
  if (single !== null) return { entry: single, sure: candidates.length === 1 };
  // "She spoke with Berg on Saturday, her office said"
  const alike = same ? pool.find((one) => isSubjectOf(words, one, gender)) : undefined;
  if (alike !== undefined) return { entry: alike.entry, sure: false };
  const telling = pool.filter((one) => speaks(words, one) && !(goesOn && asks(words, one)));
  const exact = new Set(pool.filter((one) => genderOf(one.entry) === gender).map((one) => one.entry));
  const leader = goesOn
    ? pool.find((one) => leadsSentence(words, one) && !isReciprocal(words, one))
    : undefined;
  const isLed =
    leader !== undefined && (exact.size === 0 || exact.has(leader.entry) || tellsLater(words, leader));
  // "Berg pointed to the gauge, noting that Holm had read it. She said": Holm tells it in Berg's sentence.
  const main = isLed ? telling.filter((one) => !isInClause(words, one)) : telling;
  const speaker = only(new Set(main.map((one) => one.entry)));
  if (speaker !== null && !(same && isTold(words, pool))) return { entry: speaker, sure: false };
  if (isLed) return { entry: leader.entry, sure: false };
  const subject = pool[0];
  if (!subject || same || isJoined(words, subject) || (goesOn && asks(words, subject))) return null;
  const isTopic = entries.size === 2 && isOnlyOlder(older, entries, subject);
  return only(exact) === subject.entry || isTopic ? { entry: subject.entry, sure: false } : null;
}

/** "Dahr, speaking by phone, took the 85 |but said| that Kifle must go": the subject tells what follows, too. */
function tellsLater(words: ArticleWords, { from, to }: Antecedent): boolean {
  for (let at = to; at < to + 30 && words.sentenceOf[at] === words.sentenceOf[from]; at++)
    if (
      /^(?:and|but)$/.test(words.tokens[at]?.lower ?? '') &&
      /^(?:said|says|added|warned|told)$/.test(words.tokens[at + 1]?.lower ?? '')
    )
      return true;
  return false;
}

/** "She" for "her", "he" for "his". */
function isSubjectOf(words: ArticleWords, { from }: Antecedent, gender: Gender | null): boolean {
  const lower = words.tokens[from]?.lower ?? '';
  return gender !== null && /^s?he$/.test(lower) && pronounGender(lower) === gender;
}

/** Of those weighed the sentences before were about the subject alone. */
function isOnlyOlder(
  older: readonly Antecedent[],
  entries: ReadonlySet<number>,
  { entry }: Antecedent,
): boolean {
  return only(new Set(older.map((one) => one.entry).filter((one) => entries.has(one)))) === entry;
}

function speaks(words: ArticleWords, one: Antecedent): boolean {
  const end = afterAside(words, one.to);
  const next = words.tokens[end];
  if (next && tellsAt(words, end)) return true;
  if (next?.text === ',' && tellsAfterComma(words, end + 1)) return true;
  // "The mayor's aide, Anna Berg, said"
  const apposed = words.tokens[one.from - 1]?.text === ',' && next?.text === ',';
  if (apposed && tellingVerbs.has(words.tokens[one.to + 1]?.lower ?? '')) return true;
  return /^(?:said|says|added)$/.test(words.tokens[one.from - 1]?.lower ?? '') && endsTelling(words, one);
}

/** "said Berg.", "said Berg in Lima"; "said Berg had left" tells of Berg. */
function endsTelling(words: ArticleWords, one: Antecedent): boolean {
  const next = words.tokens[one.to];
  if (next?.kind !== 'word' || words.sentenceOf[one.to] !== words.sentenceOf[one.from]) return true;
  return (
    next.capital ||
    /^(?:in|on|at|after|during|of|as|while|when|who|to|from|by|through|via|last|this|earlier|later)$/.test(
      next.lower,
    )
  );
}

/** "Anna Berg, the union's spokeswoman, said": what describes her stands between. */
function tellsAfterComma(words: ArticleWords, from: number): boolean {
  for (let at = from; at < from + 16; at++) {
    const token = words.tokens[at];
    if (token === undefined || words.sentenceOf[at] !== words.sentenceOf[from]) return false;
    if (token.text === ',') return tellingVerbs.has(words.tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** "Berg told Petrov he …" has two readings. */
function isTold(words: ArticleWords, pool: readonly Antecedent[]): boolean {
  return pool.some((one) =>
    /^(?:told|asked|urged|warned|reminded|assured)$/.test(words.tokens[one.from - 1]?.lower ?? ''),
  );
}

function isAboutSomebody(words: ArticleWords, group: readonly Antecedent[], quotation: number): boolean {
  return group.some((one) => !one.label && words.quotationOf[one.from] === quotation);
}

/** "He said" goes on with whoever the sentence before was about; "him" may be anybody, and "he denied it" may answer. */
function isContinuing(words: ArticleWords, at: number): boolean {
  if (!/^(?:s?he|the)$/.test(words.tokens[at]?.lower ?? '')) return false;
  return !/^(?:den(?:ied|ies)|repl(?:ied|ies)|respond(?:ed|s)|reject(?:ed|s)|dismiss(?:ed|es)|answer(?:ed|s)|counter(?:ed|s)|retort(?:ed|s)|declined|refused|agreed|apologi[sz]ed|thanked)$/.test(
    words.tokens[at + 1]?.lower ?? '',
  );
}
