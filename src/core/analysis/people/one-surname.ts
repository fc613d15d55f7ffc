import type { ArticleWords } from './article-words.ts';
import type { Named } from './named.ts';
import { only } from './only.ts';
import { contradicts, fits, type Sighting } from './sightings.ts';

/** Who is more than a name in passing has been called by the bare surname so often. */
const often = 2;

/**
 * Whom a surname alone means where several bear it: "Mr. Berg", "Minister Berg" by gender and title; the one named in full
 * in the same paragraph; the only one named so far; the one whom the article has been calling so, where the others are
 * always named in full and paragraphs ago ("his sister Vera Berg"). Null where two readings stand.
 */
export function meantBySurname(
  words: ArticleWords,
  candidates: readonly Named[],
  sighting: Sighting,
): Named | null {
  const fitting = candidates.filter((person) => fits(person, sighting));
  const possible = candidates.filter((one) => !contradicts(one, sighting));
  // "Mr. Berg" may be the one whose name tells no gender.
  const isOpen = possible.some(({ gender }) => gender === null) && sighting.run.honorific !== undefined;
  if (fitting.length === 1 && !isOpen) return fitting[0] ?? null;
  const near = fitting.length > 0 && !isOpen ? fitting : possible;
  const at = sighting.run.from;
  const paragraph = words.paragraphOf[at] ?? 0;
  const known = near.filter((person) => person.places.some(({ from }) => from < at));
  const main = only(known.filter((person) => isCalled(person, at, often)));
  const here = near.filter((person) => isFullBetween(words, person, at, paragraph));
  const beside = here.find((person) => isInSentence(words, person, at));
  // "Vera Berg told Berg's supporters": Berg is whom the article has been calling so.
  if (beside !== undefined && main !== null) return main === beside ? null : main;
  if (here.length > 0) return only(here);
  if (known.length === 1) return only(known);
  if (main === null) return null;
  const others = known.filter((one) => one !== main);
  const isElsewhere = others.every(
    (one) => !isCalled(one, at, 1) && !isFullBetween(words, one, at, paragraph - 1),
  );
  return isElsewhere ? main : null;
}

function isInSentence(words: ArticleWords, { places }: Named, at: number): boolean {
  return places.some(({ from }) => from < at && words.sentenceOf[from] === words.sentenceOf[at]);
}

/** Named in full since a paragraph began. */
function isFullBetween(words: ArticleWords, { places }: Named, at: number, paragraph: number): boolean {
  return places.some(
    ({ from, form }) => form === 'full' && from < at && (words.paragraphOf[from] ?? 0) >= paragraph,
  );
}

/** Called by the bare surname so often before a place; looks no further than it must. */
function isCalled({ places }: Named, before: number, times: number): boolean {
  let found = 0;
  return places.some(({ from, form }) => form === 'last' && from < before && ++found >= times);
}
