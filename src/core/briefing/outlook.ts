import type { Statement } from '../model/briefing.ts';

/** "predicted", "does not expect": the cue alone says that what follows is an expectation. */
const expects = /\b(?:predict|expect|forecast|foresee|foresaw|anticipat|doubt|hope|hoping|optimis|pessimis)/i;
/** What somebody thanks for, blames or apologises for is past. */
const looksBack = /^(?:\w+ )?(?:thank|prais|accus|blam|condemn|congratulat|apologi[sz]|regret)/i;
/** "we expect", "there is a chance", but neither "you cannot expect us to wait" nor "confident that he had heard". */
const expectation =
  /\b(?:expect(?:s|ed|ing)?(?! (?:us|you|them|me|him|her|people|any(?:one|body)) to\b)|anticipat\w+|foresee\w*|predict\w*|hop(?:e|es|ed|eful|ing)|optimis\w+|pessimis\w+|confident(?! that [^.,;]{0,40}\bhad\b)|unlikely|likely|chances?|no illusions?)\b/i;
/** "I do not think we will see", "she did not believe that they could": what is held of what is to come. */
const opinion =
  /\b(?:do(?:es)?|did)(?: not|n['’]t)\s+(?:think|believe)\b[^.;]*?\b(?:will|won['’]t|would|going to|can|could|is|are)\b(?! have\b)/i;
/** "I do not see a way out", "we see no reason to meet". */
const view = /\b(?:I|we)\s+(?:(?:do(?: not|n['’]t)|cannot|can['’]t)\s+see|(?:\w+ )?see no)\b/i;
/** "will be difficult", "cannot be easy", "are going to be long". */
const judgement =
  /\b(?:will|won['’]t|would|going to|can(?:not|['’]t)|may|might|could)\s+(?:not\s+)?be\s+(?:\w+ly\s+)?(?:difficult|easy|hard|tough|long|short|quick|slow|simple|complex|painful|productive|constructive|fruitful|decisive|successful|possible|ready|resolved|settled|bridged)\b/i;
/** An outcome, and no verb ("would not compromise"), no paper ("the draft agreement"), none that failed to come. */
const outcome =
  /(?<!\b(?:to|not|will|would|can|cannot|could|may|might|must|shall|should|draft|without|without an?|without any) )\b(?:breakthroughs?|progress|success|deal|agreement|accord|compromise|result|outcome|solution|settlement|resolution|consensus)\b/i;
/** Words that look forward from where they stand: neither "a deal that would let" nor "there would have been". */
const forward =
  /\b(?:will|won['’]t|['’]ll|going to|shall|(?<!\b(?:that|which|who) )would(?! (?:have|['’]ve|welcome|prefer)\b)|can(?:not)?|within reach|close to|far from|next|soon|this (?:week|month|year))\b/i;

/** How plainly a remark tells what is to be expected of the talks themselves: 2, 1, or 0 where it is about what may follow. */
export function outlookWeight({ text }: Statement): number {
  if (/^if\b/i.test(text)) return 0;
  return outcome.test(text) || judgement.test(text) ? 2 : 1;
}

/** True where a speaker says what they expect: of the talks, or of what comes after them. */
export function isOutlook({ speaker, denied, cue, text }: Statement): boolean {
  if (speaker === null || denied) return false;
  if (cue !== null && expects.test(cue)) return true;
  if (cue !== null && looksBack.test(cue)) return false;
  return (
    expectation.test(text) ||
    opinion.test(text) ||
    view.test(text) ||
    judgement.test(text) ||
    (outcome.test(text) && forward.test(text))
  );
}
