import type { ArticleWords, Stretch } from './article-words.ts';
import type { Kin } from './kin.ts';
import type { Gender, Named } from './named.ts';
import { leadsSentence } from './sentence-subject.ts';

/** How many sentences further on somebody may be named. */
const reach = 2;

interface First {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * “I don’t think anyone slept,” he said. Dario Bellini had lived there …: who is the subject of one of the next sentences
 * and named first of all after a pronoun that has nobody before it. Null where another is named before.
 */
export function namedNext(
  words: ArticleWords,
  at: number,
  gender: Gender | null,
  people: readonly Named[],
): { readonly entry: number; readonly sure: boolean } | null {
  const [next] = firstsAfter(at, people);
  if (next === undefined || !isNear(words, at, next, reach)) return null;
  const known = people[next.index]?.gender ?? gender;
  const leads = leadsSentence(words, { from: next.from, to: next.to, entry: next.index, label: false });
  return leads && known === gender ? { entry: next.index, sure: false } : null;
}

/** "His wife says the house is calm. “He hums,” says Solveig Aronsen.": the next one named, of the owner's surname. */
export function relativeNext(
  words: ArticleWords,
  kin: Kin,
  owner: Named,
  people: readonly Named[],
): number | null {
  const surname = owner.keys.at(-1);
  const [next] = firstsAfter(kin.to, people);
  const person = next === undefined ? undefined : people[next.index];
  if (next === undefined || person === undefined || person === owner || owner.keys.length < 2) return null;
  if (person.keys.length < 2 || person.keys.at(-1) !== surname || !isNear(words, kin.from, next, reach + 1))
    return null;
  if (person.introductions.some(({ head }) => head !== null)) return null;
  return (person.gender ?? kin.gender) === (kin.gender ?? person.gender) ? next.index : null;
}

/** Those named for the first time after a token, in order. */
function firstsAfter(at: number, people: readonly Named[]): readonly First[] {
  return people
    .flatMap(({ places }, index) => {
      const first = places[0];
      return first !== undefined && first.from >= at && first.form === 'full' ? [{ ...first, index }] : [];
    })
    .sort((a, b) => a.from - b.from);
}

function isNear(words: ArticleWords, at: number, { from }: Stretch, sentences: number): boolean {
  return (words.sentenceOf[from] ?? 0) - (words.sentenceOf[at] ?? 0) <= sentences;
}
