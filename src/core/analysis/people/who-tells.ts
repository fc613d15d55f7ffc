import { type ArticleWords, opensSentence } from './article-words.ts';
import { plainWords } from './plain-words.ts';
import { tellsAt, type Unnamed } from './unnamed.ts';

/** No phrase between a description and its verb is longer, in words. */
const longest = 7;

/** Somebody unnamed to go back to: "a minister said", "The envoy left", "Norland's governor has"; "a president" in general is nobody. */
export function isWhoTells(words: ArticleWords, one: Unnamed): boolean {
  if (tellsAt(words, one.to) || isSpokenTo(words, one.from)) return true;
  const isHead = opensSentence(words, one.from) || words.tokens[one.from - 1]?.text === ',';
  return isHead && (/^the /i.test(one.description) || isOfBody(words, one) || isSceneOf(words, one));
}

/** "I spoke to |the mayor of Norvik|, and she told me", "he rang |a surgeon|": who may answer. */
function isSpokenTo(words: ArticleWords, from: number): boolean {
  const before = words.tokens[from - 1]?.lower ?? '';
  if (/^(?:to|with)$/.test(before)) return addresses.test(words.tokens[from - 2]?.lower ?? '');
  return asks.test(before);
}

const addresses = /^(?:spoke|spoken|speak|speaking|talk|talked|talking|went|wrote|turned|met)$/;
const asks = /^(?:asked|rang|phoned|called|telephoned|emailed|texted|interviewed)$/;

/** "Norland's governor has ruled that out"; a lead names its own further on. */
function isOfBody(words: ArticleWords, { from, description }: Unnamed): boolean {
  return (words.paragraphOf[from] ?? 0) > 0 && /^\p{Lu}[\p{L}\s]*['’]s? \p{Ll}/u.test(description);
}

/** "A diplomat from Lima was gloomy", "But one executive, who did not give a name, said": whom the scene is about. */
function isSceneOf(words: ArticleWords, { from, to, description }: Unnamed): boolean {
  if (!/^(?:an?|one|another) /i.test(description)) return false;
  if (opensSentence(words, from) && isVerb(words, to)) return true;
  let next = words.tokens[to]?.text === ',' ? to + 1 : to;
  if (/^(?:of|from|in|at|with|for)$/.test(words.tokens[next]?.lower ?? ''))
    while (next < to + longest && !isLinking(words, next)) next++;
  return isLinking(words, next) || tellsAt(words, next);
}

/** "A Lima trader |disagrees|", "One minister |left|": a verb that the sentence has of the description. */
function isVerb({ tokens }: ArticleWords, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital && verbs.test(token.lower) && !plainWords.has(token.lower);
}

const verbs =
  /^(?!named$|called$)(?:\p{Ll}+(?:ed|[^s'’]s)|took|saw|thought|felt|knew|put|left|came|went|gave|made|ran|rang|stood|sat|met|won|lost)$/u;

function isLinking(words: ArticleWords, at: number): boolean {
  return /^(?:who|was|is|has|had)$/.test(words.tokens[at]?.lower ?? '');
}
