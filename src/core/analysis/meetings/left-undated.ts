import { type Scene, smallLetters } from './scene.ts';
import type { Telling } from './telling.ts';

const noDate =
  /^\W*(?:but |however,? |so far,? )?(?:no|neither an?) (?:[\w-]+ )?(?:dates?|time|day)(?: (?:or|nor|and) (?:an? )?(?:venue|place|location))? (?:has|have|had|was|were|is|for)\b[^.;]{0,60}?\b(?:set|fixed|agreed|announced|named|given|chosen|decided|yet)\b|^\W*the date (?:of [^,;.]{3,40} )?(?:has (?:still|yet)|is (?:still|yet)|remains|will be (?:agreed|set|fixed|announced))\b/;

/** "will meet|, but no date has been set|", "agreed to meet |at a date yet to be fixed|", "|has yet to set a date for| talks". */
const undated =
  /\bthe (?:date|day|time) (?:(?:is|remains) (?:still )?(?:open|unclear|unknown|undecided|to be \w+)|has yet to be \w+)|\bno (?:\w+ )?(?:date|time|day)s? (?:yet|(?:(?:has|have) (?:yet )?been|was|were|is|are) (?:yet )?(?:set|fixed|agreed|given|announced|named|chosen|decided))\b(?! (?:yet )?for (?!(?:the|a|their|its|such a) (?:[\w-]+ )?(?:meeting|talks|summit|session|call|round)))|\b(?:at|on) an? (?:later |future )?(?:date|time|day|point) (?:(?:that is |still |yet )*to be \w+|not yet \w+|they did not)|\bwithout (?:setting|fixing|naming|giving|agreeing(?: on)?|announcing) an? (?:\w+ )?(?:date|day|time)\b|\b(?:yet to|have not|has not|did not|had not|without having) (?:yet )?(?:set|fix|fixed|agreed?(?: on)?|name|named|settled? on|announced?|decided?(?: on)?) an? (?:\w+ )?(?:date|day|time)\b/;

/**
 * "promised to hold a meeting with the traders. |No date has been fixed|", "will meet, |but no date has been set|": what is to
 * come without a day may yet not come.
 */
export function leftUndated(scene: Scene, telling: Telling): Telling {
  if (!isLeftUndated(scene, telling)) return telling;
  return { ...telling, status: 'possible', stands: telling.stands || telling.sides.groups > 1 };
}

function isLeftUndated({ document, sentence, lower }: Scene, telling: Telling): boolean {
  if (telling.status !== 'upcoming' || telling.start || telling.movedFrom) return false;
  if (undated.test(lower)) return true;
  const next = document.sentences[sentence.index + 1];
  return next !== undefined && noDate.test(smallLetters(document.text.slice(next.start, next.end)));
}
