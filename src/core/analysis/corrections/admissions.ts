import { outputs } from './pieces.ts';
import { things } from './things.ts';

const fault = '(?:error|mistake|confusion|inaccuracy|slip|oversight|misunderstanding|misprint)s?';
const wrong = `(?:wrong|incorrect|untrue|false|inaccurate|mistaken|an? ${fault}|not (?:right|correct|true|so|the case|accurate))`;
const told = `(?:that|this|it|which|both|the (?:correct |right )?(?:figure|number|date|name|sum|total|amount|line|${outputs}))`;
const it = `(?:it|that|this|them|the (?:line|figure|${outputs}))`;

/** Owning up to an error of one's own, or taking words back. */
const own = new RegExp(
  [
    // "has asked us to point out", "we have been asked to make clear"
    '\\b(?:has|have|had) (?:since )?(?:asked|written to|told|contacted) us to (?:point out|make (?:it |this )?(?:clear|plain)|say|state|correct|clarify|note)\\b|\\bwe (?:have been asked|are (?:happy|glad)|wish|would like) to (?:point out|make (?:it |this )?clear|clarify|put (?:it|this|that) right)\\b',
    // "We're sorry for the error", "we apologise", "Sorry about that", "Apologies"
    `\\b(?:we|i)(?:['’](?:re|m)| are| am)? (?:very |so |truly |deeply |also )?(?:sorry\\b|apologi[sz]e|regret (?:the|this|our|that|any) (?:\\w+ )?${fault})`,
    `\\bsorry (?:for|about) (?:that|this|the|our|any)\\b|^sorry\\b[^?]{0,20}$|\\bapologies\\b|^apology\\b`,
    // "Our fault", "we made a mistake", "we got it wrong", "we should have checked"
    `\\b(?:our|my) (?:mistake|error|fault|slip|bad|apologies)\\b|\\bmea culpa\\b|\\b(?:mistake|error|fault|slip) (?:was|is) (?:ours|mine)\\b`,
    `\\b(?:we|i) (?:have |had )?made an? (?:\\w+ )?${fault}`,
    `\\b(?:we|i) (?:got|had) (?:it|that|this|them|the [^.]{1,30}) wrong\\b|\\b(?:we|i) should have (?:checked|said|written|known|told)\\b|\\bshould have (?:been|read|said)\\b`,
    // "That was wrong", "Our report that … was wrong", "Wrong: …"
    `\\b${told} (?:was|is|were) (?:plainly |simply |\\w+ly )?${wrong}(?![\\p{L}-])`,
    `\\bour [^.;]{3,60}\\bthat [^.;]{5,160} (?:was|were|is) (?:\\w+ly )?${wrong}(?![\\p{L}-])`,
    '^(?:wrong|not so|not true|incorrect)\\b',
    // "Contrary to what we reported", "not Basel as we wrote", "put that right"
    '\\b(?:put|set) (?:that|it|this|things|the record) (?:right|straight)\\b|\\bcontrary to what (?:we|i)\\b|\\bnot [^.;]{1,60},? as (?:we|i) (?:said|wrote|reported|stated|told)\\b|\\bas (?:we|i) (?:wrongly|incorrectly|mistakenly|erroneously)\\b',
    // "The correct figure is 63", "We want to correct something", "And a correction"
    `\\b(?:the )?(?:correct|right|actual|true|proper|real) (?:${things}) (?:is|was|are|were|should)\\b`,
    `\\b(?:to|must) correct (?:something|ourselves|that|this|it|an? |the |our |my )|\\ba correction\\b|\\bcontain(?:s|ed) (?:an?|two|several|some) ${fault}`,
    // "please read", "“8” should read “18”", "it was wrongly given as 8"
    '\\bplease read\\b|\\bshould (?:now )?read\\b|\\b(?:incorrectly|erroneously|wrongly|mistakenly) (?:reported|stated|given|named|identified|described|listed|quoted|called|put|spelled|spelt)\\b',
    // "We've taken it down", "the tweet has been deleted"
    `\\b(?:taken|took) ${it} (?:down|out|back)\\b|\\b(?:we|i)(?:['’]ve| have)? (?:since |now )?(?:removed|deleted|withdrawn|corrected|amended|changed) ${it}\\b|\\b(?:${told}|and) (?:has|have|was|were) (?:since |now )?(?:been )?(?:removed|deleted|corrected|amended)\\b|\\bnow deleted\\b`,
    '\\b(?:we|i) (?:\\w+ly )?(?:mis(?:spelled|spelt|stated|identified|quoted|reported|named|attributed|labell?ed)|transposed|muddled|mixed up|(?:mistakenly|erroneously|incorrectly|wrongly) \\w+)\\b|\\bwrong (?:first |last )?(?:name|number|date|day|figure|place|title|picture|photograph)\\b',
  ].join('|'),
  'iu',
);
/** "The ministry regrets the error", "Our apologies: the summary said …": a body owns up in words of its own. */
const ofBody = new RegExp(
  `\\b(?:regrets?|apologi[sz]es? for|apologi[sz]e for|sorry for|apologies for) (?:the|this|that|its|our|any) (?:\\w+ )?(?:${fault}|mix-up)|^(?:our |with )?apologies\\b|\\bthe correct (?:${things}) (?:is|was)\\b`,
  'iu',
);
/** "She thought that it was wrong": another's view. */
const opinion =
  /\b(?:said|says|thought|thinks|believes?|argue[sd]?|insist(?:s|ed)|claims?|claimed|called|told|according to)\b/i;
const firstPerson = /\b(?:we|i|our|my)\b/i;

/** True for a sentence in which the teller owns up: "We're sorry for the error.", "That was wrong: it is six, says the keeper." */
export function admits(sentence: string): boolean {
  return partsOf(sentence).some((part) => own.test(part) && (!opinion.test(part) || firstPerson.test(part)));
}

/** The same of a body that speaks of itself by name. */
export function admitsFor(sentence: string): boolean {
  return partsOf(sentence).some((part) => ofBody.test(part) && !opinion.test(part.replace(/^[^:]*:/, '')));
}

/** The same of the sentence that tells what was told before, and must have a verb of telling. */
export function ownsIn(sentence: string, isOwn: boolean): boolean {
  return isOwn ? own.test(sentence) : ofBody.test(sentence);
}

function partsOf(sentence: string): string[] {
  return sentence.split(/[;:]\s/);
}
