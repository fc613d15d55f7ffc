import { type ArticleWords, type Stretch, sameSentence } from './article-words.ts';
import type { Belonging } from './belonging.ts';
import { isFirstName } from './given-names.ts';
import { officeOf } from './offices.ts';
import type { OrganisationName } from './organisation-names.ts';
import { plainWords } from './plain-words.ts';

/** "NAME, who |teaches law at the University of Turku|". */
export function workplaceAt(
  words: ArticleWords,
  verb: number,
  organisations: ReadonlyMap<number, OrganisationName>,
): Belonging | null {
  if (!working.test(words.tokens[verb]?.lower ?? '')) return null;
  for (let at = verb + 1; at < verb + 9 && sameSentence(words, verb, at); at++) {
    const token = words.tokens[at];
    if (token?.kind === 'mark' && token.text !== "'s") return null;
    if (!/^(?:at|for|with)$/.test(token?.lower ?? '')) continue;
    const body = organisations.get(words.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
    if (body !== undefined) return { affiliation: body.name, party: body.party, short: null };
  }
  return null;
}

/** What somebody does for a living, of a body that is named behind it. */
const working =
  /^(?:studies|teaches|researches|lectures|works|follows|tracks|speciali[sz]es|analy[sz]es|monitors|covers|advises|campaigns|speaks|lobbies|negotiates|practises|practices|oversees|manages|runs)$/;

/** "Vesline's NAME": one capital that nothing else is known of; the article's people are told apart from it later. */
export function houseTo(words: ArticleWords, to: number, run: Stretch): string | null {
  const token = words.tokens[to - 1];
  if (run.to - run.from < 2 || token?.capital !== true || words.tokens[to - 2]?.capital === true) return null;
  const isKnown = plainWords.has(token.lower) || words.lowerWords.has(token.lower) || words.shouted[to - 1];
  return isKnown || isFirstName(token.lower) || officeOf(token.lower) !== null ? null : token.text;
}
