import { type ArticleWords, opensSentence, type Stretch, sameSentence, wordsOf } from './article-words.ts';
import { genderOfEpithet, isDoer } from './epithets.ts';
import type { Gender } from './named.ts';
import { plainWords } from './plain-words.ts';
import { relationOf } from './relations.ts';
import { tellsAt } from './unnamed.ts';

/** "a woman in a green hat", "one of the older hands": somebody without a name or an office as a clause's subject. */
export interface Somebody extends Stretch {
  readonly description: string;
  readonly gender: Gender | null;
}

/** Between the article and the noun at most so many words. */
const modifiers = 3;
/** "one of" and so many words before the verb. */
const longest = 6;

const genders: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['man', 'male'],
  ['boy', 'male'],
  ['lad', 'male'],
  ['gentleman', 'male'],
  ['woman', 'female'],
  ['girl', 'female'],
  ['lady', 'female'],
  ['youth', null],
  ['voice', null],
  ['person', null],
]);

const articles = new Set(['a', 'an', 'another', 'one']);

/** Whoever is told of by the words from a token on; null where they tell of nobody or of somebody with an office. */
export function somebodyAt(words: ArticleWords, at: number): Somebody | null {
  const lower = words.tokens[at]?.lower ?? '';
  if (lower === 'one' && words.tokens[at + 1]?.lower === 'of') return oneOf(words, at);
  if (!articles.has(lower) || !isSubject(words, at)) return null;
  for (let noun = at + 1; noun <= at + 1 + modifiers && sameSentence(words, at, noun); noun++) {
    const token = words.tokens[noun];
    if (token?.kind !== 'word' || plainWords.has(token.lower)) return null;
    // "A |Rotterdam| warehouse keeper"
    if (token.capital && noun > at + 1) return null;
    if (token.capital) continue;
    if (noun > at + 1 && isHidden(words, noun + 1)) return somebody(words, { from: at, to: noun + 1 }, null);
    const gender = genders.has(token.lower) ? (genders.get(token.lower) ?? null) : relationOf(token.lower);
    if (gender === undefined && isDoerAt(words, at, noun) && actsAsPerson(words, noun + 1))
      return somebody(words, { from: at, to: noun + 1 }, genderOfEpithet(token.lower));
    if (gender === undefined || !isNounHere(words, noun)) continue;
    // "a patient man named Rolf Emmerich" has a name.
    if (/^(?:named|called)$/.test(words.tokens[noun + 1]?.lower ?? '')) return null;
    return somebody(words, { from: at, to: noun + 1 }, gender);
  }
  return null;
}

/** "A warehouse |keeper| takes", "One |blogger| left": a noun of those who do something, before the verb of a sentence that it begins. */
function isDoerAt(words: ArticleWords, from: number, noun: number): boolean {
  const [token, next] = [words.tokens[noun], words.tokens[noun + 1]];
  const opens = opensSentence(words, from) || opensSentence(words, from - 1);
  return (
    opens &&
    isDoer({ head: token?.lower ?? '', modifiers: [] }) &&
    next?.kind === 'word' &&
    !next.capital &&
    next.lower !== "'s"
  );
}

/** "|takes| a different view", "|who was| lost": what somebody does or did, and no thing; "who moves to Lima" is anybody. */
function actsAsPerson({ tokens }: ArticleWords, at: number): boolean {
  const [verb, after] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return verb === 'who'
    ? /^(?:was|had|has|is|got|went|spent|saw|lost|fell|\p{Ll}+ed)$/u.test(after)
    : persons.test(verb);
}

const persons =
  /^(?:takes|took|sees|saw|(?:dis)?agree[sd]|differ(?:s|ed)|laugh(?:s|ed)|smile[sd]|shrug(?:s|ged)|sigh(?:s|ed)|nod(?:s|ded)|grin(?:s|ned)|wince[sd]|frown(?:s|ed)|thinks|thought|believe[sd]|feels|felt|knows|knew|remember(?:s|ed)|recall(?:s|ed)|worr(?:ies|ied)|fear(?:s|ed)|hope[sd]|doubt(?:s|ed)|wonder(?:s|ed)|said|says|told|tells|puts?|want(?:s|ed)|like[sd]|love[sd]|hate[sd]|complain(?:s|ed)|joke[sd])$/;

/** "a teaching assistant |who did not want to be named|": a source, whatever the noun. */
function isHidden(words: ArticleWords, at: number): boolean {
  const who = words.tokens[at]?.text === ',' ? at + 1 : at;
  if (words.tokens[who]?.lower !== 'who') return false;
  const clause = words.tokens.slice(who + 1, who + 8).map(({ lower }) => lower);
  return /^(?:asked not|did not w|did n't w|didn't w|does not w|doesn't w|declined to be|refused to be|would not (?:be|give)|spoke on (?:the )?condition|requested anonymity|was not authori[sz]ed|wished to remain|asked to remain)/.test(
    clause.join(' '),
  );
}

/** "A lorry driver |crashed|": whoever it is, a pronoun after it may mean him or her. */
export function doerAt(words: ArticleWords, at: number): Stretch | null {
  if (!/^(?:an?|another|one)$/.test(words.tokens[at]?.lower ?? '')) return null;
  for (let noun = at + 1; noun <= at + 1 + modifiers && sameSentence(words, at, noun); noun++) {
    const token = words.tokens[noun];
    if (token?.kind !== 'word' || plainWords.has(token.lower)) return null;
    const verb = words.tokens[noun + 1]?.lower ?? '';
    if (isDoerAt(words, at, noun) && /(?:ed|s)$|^(?:was|is|has|had)$/.test(verb))
      return { from: at, to: noun + 1 };
  }
  return null;
}

/** "the old man", "the woman": somebody whom the text has told of without a name, as a clause's subject. */
export function unknownAt(words: ArticleWords, at: number): Stretch | null {
  if (words.tokens[at]?.lower !== 'the' || !isSubject(words, at)) return null;
  for (let noun = at + 1; noun <= at + 2 && sameSentence(words, at, noun); noun++) {
    const token = words.tokens[noun];
    if (token?.kind !== 'word' || token.capital) return null;
    // "the first lady, Ana Berg," has a name.
    const link = words.tokens[noun + 1];
    const named = /^(?:,|was|is)$/.test(link?.text ?? '') && words.tokens[noun + 2]?.capital === true;
    if (!named && genders.has(token.lower) && isNounHere(words, noun)) return { from: at, to: noun + 1 };
  }
  return null;
}

/** "a boy in the second row" ends a noun phrase here, "a man of eighty" too; "a woman doctor" goes on. */
function isNounHere(words: ArticleWords, noun: number): boolean {
  const next = words.tokens[noun + 1];
  if (next?.kind !== 'word' || next.capital || plainWords.has(next.lower)) return true;
  // "a mum|'s| day" is about the day.
  return next.lower !== "'s" && /(?:ed|s)$/.test(next.lower);
}

/** At a clause's head, or after "said". */
function isSubject(words: ArticleWords, at: number): boolean {
  const before = words.tokens[at - 1];
  const linked = /^(?:but|and|yet)$/.test(before?.lower ?? '') && opensSentence(words, at - 1);
  return linked || opensSentence(words, at) || before?.text === ',' || isTold(words, at);
}

/** "one of the older hands admitted", "said one of them,"; of papers and polls nobody. */
function oneOf(words: ArticleWords, at: number): Somebody | null {
  if (!/^(?:the|them|his|her|their|those|these|its)$/.test(words.tokens[at + 2]?.lower ?? '')) return null;
  for (let to = at + 3; to <= at + 2 + longest && sameSentence(words, at, to - 1); to++) {
    if (tellsAt(words, to) || (isTold(words, at) && words.tokens[to]?.kind === 'mark'))
      return papers.test(words.tokens[to - 1]?.lower ?? '') ? null : somebody(words, { from: at, to }, null);
    const token = words.tokens[to];
    if (token?.kind !== 'word' || (plainWords.has(token.lower) && token.lower !== 'old')) return null;
  }
  return null;
}

const papers = /(?:papers|reports|polls|studies|surveys|letters|emails|books|films|rules|laws|signs)$/;

function isTold(words: ArticleWords, at: number): boolean {
  return /^(?:said|says|added)$/.test(words.tokens[at - 1]?.lower ?? '');
}

function somebody(words: ArticleWords, stretch: Stretch, gender: Gender | null): Somebody {
  const text = wordsOf(words, stretch);
  return { ...stretch, description: text.charAt(0).toLowerCase() + text.slice(1), gender };
}
