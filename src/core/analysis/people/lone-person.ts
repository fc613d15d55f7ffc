import type { ArticleWords } from './article-words.ts';
import { particles } from './plain-words.ts';
import { hasTitle, isAcronym, isInPlace, type Sighting } from './sightings.ts';
import { honorifics } from './title-words.ts';

/** One word alone that names somebody: "Mr. Holm", "Holm, 54,", "Mayor Holm", "Holm said"; not "in Norland, Holm", "World Aquatics". */
export function isLonePerson(words: ArticleWords, sighting: Sighting): boolean {
  const { run } = sighting;
  const token = words.tokens[run.from];
  if (!token || particles.has(token.lower) || honorifics.has(token.lower)) return false;
  if (sighting.label) {
    // "FAO President Ana Berg:": whose president.
    if (isAcronym(token.text) && words.tokens[run.to]?.capital === true) return false;
    return !/^(?:q|a|question|answer|reporter|moderator|host|interviewer|interview|voice|narrator|speaker|chair|president)$/.test(
      token.lower,
    );
  }
  if (run.honorific !== undefined || (run.kin !== undefined && !run.article)) return true;
  if (!hasTitle(sighting) && isInPlace(words, run)) return false;
  if (!hasTitle(sighting) && bodyOpeners.test(words.tokens[run.from - 1]?.text ?? '')) return false;
  const plural = run.opens && (/(?:s|men|people)$/.test(token.lower) || words.lowerWords.has(token.lower));
  if (run.human && !run.article && !plural && !isAcronym(token.text)) return true;
  if (hasTitle(sighting) && words.lowerWords.has(token.lower)) return false;
  if (hasTitle(sighting)) return !run.article && !isAcronym(token.text);
  if (!run.tells || run.article || isAcronym(token.text)) return false;
  return !(run.opens && (words.lowerWords.has(token.lower) || /(?:ly|ing|ed|s)$/.test(token.lower)));
}

/** "World Aquatics", "European Athletics": what follows is no surname. */
const bodyOpeners =
  /^(?:World|European|African|Asian|National|International|United|Global|British|American|Team)$/;
