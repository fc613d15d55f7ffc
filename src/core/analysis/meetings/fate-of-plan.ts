import type { Span } from '../../model/span.ts';
import type { Mood } from './mood.ts';

/** "Roe, |who was to| meet Mori", "the panel |that was to have| met", "who |had planned to| hold talks". */
const wasTo =
  /(?<who>(?:,? (?:who|which|that)|\b(?:he|she|it|they)))? (?:(?:was|were|had been) (?:due |set |scheduled |supposed |meant |going |expected |planning )*to|had (?:planned|hoped|intended|agreed) to)(?: have)?(?: (?:be|been|hold|held|have|had|attend|attended|join|joined|open|opened|host|hosted))?(?: (?!and\b|but\b)[\w'-]+){0,3} $/;
const has = '(?:has|have|had)(?: (?:now|since|also|again|meanwhile))?(?: been)? ';
const onward =
  '(?:his|her|its|their|the|that|all) (?:[\\w-]+ ){0,2}(?:visits?|trips?|journeys?|tours?|travels?|departures?|arrivals?|flights?|plans?|missions?|meetings?|talks|stay)';
const putOff = new RegExp(
  `^(?:${has})?(?:put (?:off|back)|postponed|delayed|deferred|pushed back)(?: ${onward}|(?! (?:a|an|his|her|its|their|the)\\b))|^(?:will|is to|are to) now (?:come|travel|go|fly|arrive|visit|meet)\\b`,
);
const givenUp = new RegExp(
  `^(?:(?:${has})?(?:cancelled|canceled|called off|scrapped|dropped|abandoned|shelved|cut short) ${onward}|${has}(?:cancelled|canceled|called off|scrapped|axed|shelved|pulled out|withdrawn|fallen ill|turned back|died|resigned|changed (?:his|her|their|its) (?:mind|plans))\\b|pulled out|withdrew|fell ill|turned back|stay(?:s|ed) (?:away|(?:at )?home)|(?:will|would|did|is|are) (?:now )?(?:not|no longer) (?:now )?(?:be )?(?:com(?:e|ing)|travel(?:l?ing)?|go(?:ing)?|attend(?:ing)?|make|making|take part|taking part|appear|turn up|show up|fly(?:ing)?|meet)\\b|won't (?:come|travel|go|attend|make))`,
);
const verbs =
  "(?:has|have|had|will|would|did|is|are|won't|put|postponed|delayed|deferred|pushed|cancelled|canceled|called|scrapped|dropped|abandoned|shelved|cut|pulled|withdrew|fell|turned|stays?|stayed)";
const predicate = new RegExp(` (?=${verbs}\\b)`, 'g');

/**
 * What became of a plan that a clause tells of whoever had it, where the main clause says so: "Roe, |who was to| meet Mori in
 * Lima on Monday, |has put off her trip|", "She |was to| meet Mori on Monday but |fell ill|", "the panel |that was to have| met on
 * Monday |has been put off|".
 * @param lower a sentence in small letters
 * @param told the words that tell the meeting
 */
export function fateOfPlan(lower: string, told: Span): Mood | null {
  const plan = wasTo.exec(lower.slice(Math.max(0, told.start - 120), told.start));
  if (!plan) return null;
  const rest = lower.slice(told.end, told.end + 260);
  // "Roe was to meet Mori, |but| has put off her trip": her own plan, where nothing else tells that it is.
  const own = plan.groups?.['who'] === undefined ? rest.search(/\bbut\b/) : 0;
  if (own < 0) return null;
  for (const at of startsOfPredicates(rest, own)) {
    const words = rest.slice(at);
    if (putOff.test(words)) return 'postponed';
    if (givenUp.test(words)) return 'cancelled';
  }
  return null;
}

/** Where a verb of the main clause may begin, behind what belongs to the meeting. */
function* startsOfPredicates(rest: string, from: number): Iterable<number> {
  const stop = rest.search(/[;:“”"]/);
  for (const { index } of rest.matchAll(predicate)) {
    if (stop >= 0 && index > stop) return;
    if (index >= from) yield index + 1;
  }
}
