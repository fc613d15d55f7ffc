import { type Scene, smallLetters } from './scene.ts';
import type { Telling } from './telling.ts';

const noDate =
  /^\W*(?:but |however,? |so far,? )?(?:no|neither an?) (?:[\w-]+ )?(?:dates?|time|day)(?: (?:or|nor|and) (?:an? )?(?:venue|place|location))? (?:has|have|had|was|were|is|for)\b[^.;]{0,60}?\b(?:set|fixed|agreed|announced|named|given|chosen|decided|yet)\b|^\W*the date (?:of [^,;.]{3,40} )?(?:has (?:still|yet)|is (?:still|yet)|remains|will be (?:agreed|set|fixed|announced))\b/;

/** "promised to hold a meeting with the traders. |No date has been fixed|": what is to come without a day may yet not come. */
export function isLeftUndated({ document, sentence }: Scene, telling: Telling): boolean {
  if (telling.status !== 'upcoming' || telling.start || telling.movedFrom) return false;
  const next = document.sentences[sentence.index + 1];
  return next !== undefined && noDate.test(smallLetters(document.text.slice(next.start, next.end)));
}
