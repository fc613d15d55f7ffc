import { type ArticleWords, sameSentence } from './article-words.ts';
import { isFirstName, spellingKey } from './given-names.ts';
import type { Sighting } from './sightings.ts';

/** How many may share the surname of the last: "Ana, Ben, Carl and Dora Drake". */
const most = 4;

/**
 * Gives those who are named before a relative his or her surname: in "Claire and Odile Perrin" the first is Claire Perrin.
 * Only given names take one, and no word that is somebody's surname in the article.
 */
export function withSharedSurnames(words: ArticleWords, sightings: readonly Sighting[]): Sighting[] {
  const surnames = new Set(sightings.flatMap(({ keys }) => (keys.length > 1 ? [keys.at(-1)] : [])));
  const byEnd = new Map(sightings.map((one) => [one.run.to, one]));
  const shared = new Map<Sighting, string>();
  for (const one of sightings) {
    const surname = words.tokens[one.run.to - 1]?.text;
    if (one.keys.length !== 2 || surname === undefined || !isGiven(words, one)) continue;
    for (const relative of joinedBefore(words, one, byEnd)) {
      if (surnames.has(relative.keys[0])) continue;
      if (isGiven(words, relative) || isFamily(words, relative)) shared.set(relative, surname);
    }
  }
  if (shared.size === 0) return [...sightings];
  return sightings.map((one) => {
    const surname = shared.get(one);
    return surname === undefined ? one : { ...one, surname, keys: [...one.keys, spellingKey(surname)] };
  });
}

function isGiven(words: ArticleWords, { run }: Sighting): boolean {
  return run.honorific === undefined && isFirstName(words.tokens[run.from]?.lower ?? '');
}

/** "the parents, Ilkin and Sevda Orlu": whatever the name, a word before it says that they are one family. */
function isFamily(words: ArticleWords, { run }: Sighting): boolean {
  return [1, 2, 3].some(
    (back) =>
      sameSentence(words, run.from - back, run.from) &&
      families.test(words.tokens[run.from - back]?.lower ?? ''),
  );
}

const families =
  /^(?:parents|couple|brothers|sisters|siblings|twins|spouses|newlyweds|sons|daughters|children|cousins|grandparents|family)$/;

/** Lone names that a comma or "and" joins to the one that begins at the sighting. */
function joinedBefore(
  words: ArticleWords,
  { run }: Sighting,
  byEnd: ReadonlyMap<number, Sighting>,
): readonly Sighting[] {
  const found: Sighting[] = [];
  let at = run.from;
  for (let count = 0; count < most && sameSentence(words, at - 2, run.from); count++) {
    const link = words.tokens[at - 1]?.lower ?? '';
    if (count === 0 ? link !== 'and' : link !== ',') break;
    const before = byEnd.get(at - 1);
    if (before === undefined || before.keys.length !== 1) break;
    found.push(before);
    at = before.run.from;
  }
  return found;
}
