import { type ArticleWords, sameSentence } from './article-words.ts';
import type { Named } from './named.ts';
import { standsFor } from './office-kinds.ts';
import { only } from './only.ts';
import type { Role } from './roles.ts';
import { tellsAt } from './unnamed.ts';

/** A lead stands within so many paragraphs of the top. */
const top = 2;
/** Nouns that name too little to stand for somebody unnamed. */
export const faint = new Set(
  'head member justice general executive fellow host lead chief king metropolitan officer'.split(' '),
);

/**
 * "the provincial governor said. / Governor Ana Rojas said": index of the only one of that title, whom the next paragraph
 * names; null where there is none or another.
 */
export function announcedAfter(words: ArticleWords, role: Role, people: readonly Named[]): number | null {
  if (faint.has(role.head) || role.head.startsWith('spokes')) return null;
  if ((words.paragraphOf[role.from] ?? top) < top) return onlyOfKind(role, people);
  if (!tellsAt(words, role.to)) return null;
  const own = people.flatMap(({ introductions, places }, index) =>
    introductions.some(({ head }) => head === role.head) ? [{ index, from: places[0]?.from ?? 0 }] : [],
  );
  const single = only(own);
  if (single === null) return null;
  const next = (words.paragraphOf[single.from] ?? 0) - (words.paragraphOf[role.from] ?? 0);
  return single.from > role.to && next <= 1 ? single.index : null;
}

/** The lead speaks of "the minister", and the article has one minister. */
function onlyOfKind(role: Role, people: readonly Named[]): number | null {
  const own = people.flatMap(({ introductions, places }, index) => {
    const from = places[0]?.from ?? 0;
    const isOne = introductions.some(
      (one) => one.head !== null && standsFor(role, { ...one, head: one.head }),
    );
    return isOne && from > role.to ? [index] : [];
  });
  return only(own);
}

/** "The Prime Minister spoke to Prime Minister |Ana Holm| of Norland", "to the Prime Minister of Norland, |Ana Holm|": another of the title. */
export function isBesideNamed(words: ArticleWords, role: Role, people: readonly Named[]): boolean {
  const again = headAgain(words, role);
  if (again === null) return false;
  return people.some(({ introductions, places }) => {
    const beside = places.some(
      ({ from }) => from > again && from <= again + beyond && sameSentence(words, again, from),
    );
    if (!beside) return false;
    return introductions.some(
      (one) => one.head === role.head && one.details.join(' ') === role.details.join(' '),
    );
  });
}

/** A title stands again within so many words. */
const near = 40;
/** A name stands within so many words of its title: "Minister of Foreign Affairs of Norland, H.E. Ana Holm". */
const beyond = 9;

/** Where the noun of a title stands again in its sentence; null where it does not. */
function headAgain(words: ArticleWords, { to, head }: Role): number | null {
  for (let at = to; at < to + near && sameSentence(words, to - 1, at); at++)
    if (words.tokens[at]?.lower === head) return at;
  return null;
}
