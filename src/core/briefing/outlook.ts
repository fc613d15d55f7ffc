import type { Statement } from '../model/briefing.ts';

/** "predicted", "does not expect": the cue alone says that what follows is an expectation. */
const expects = /\b(?:predict|expect|forecast|foresee|foresaw|anticipat|doubt|hope|hoping|optimis|pessimis)/i;
/** "I do not think we will see", "we expect", "there is a chance". */
const expectation =
  /\b(?:expect(?:s|ed|ing)?|anticipat\w+|foresee\w*|predict\w*|hop(?:e|es|ed|eful|ing)|optimis\w+|pessimis\w+|confident|unlikely|likely|chances?|no illusions?)\b/i;
const opinion = /\b(?:do(?:es)?|did)(?: not|n['’]t)\s+(?:think|believe|see|expect)\b/i;
/** "will be difficult", "cannot be easy", "are going to be long". */
const judgement =
  /\b(?:will|won['’]t|would|going to|can(?:not|['’]t)|may|might|could)\s+(?:not\s+)?be\s+(?:\w+ly\s+)?(?:difficult|easy|hard|tough|long|short|quick|slow|simple|complex|painful|productive|constructive|fruitful|decisive|successful|possible|ready|resolved|settled|bridged)\b/i;
/** An outcome beside a word that looks forward. */
const outcome =
  /\b(?:breakthroughs?|progress|success|deal|agreement|accord|compromise|result|outcome|solution|settlement|resolution|consensus)\b/i;
const forward =
  /\b(?:will|won['’]t|['’]ll|going to|shall|would|can(?:not)?|see(?:ing)?|within reach|close to|far from|next|soon|this (?:week|month|year))\b/i;

/** How plainly a remark tells what is to be expected of the talks themselves: 2, 1, or 0 where it is about what may follow. */
export function outlookWeight({ text }: Statement): number {
  if (/^if\b/i.test(text)) return 0;
  return outcome.test(text) || judgement.test(text) ? 2 : 1;
}

/** True where a speaker says what they expect: of the talks, or of what comes after them. */
export function isOutlook({ speaker, denied, cue, text }: Statement): boolean {
  if (speaker === null || denied) return false;
  if (cue !== null && expects.test(cue)) return true;
  return (
    expectation.test(text) ||
    opinion.test(text) ||
    judgement.test(text) ||
    (outcome.test(text) && forward.test(text))
  );
}
