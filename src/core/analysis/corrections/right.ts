import type { Span } from '../../model/span.ts';
import { isBoilerplate } from './boilerplate.ts';
import { toSay } from './mended.ts';
import { nameFrom, restFrom } from './rest.ts';

/** "It was said by Jan Kowal", "The words were those of Jan Kowal", "Jan Kowal said it". */
const saidBy =
  /^(?:it|they|this|that|these|(?:the|his|her) (?:\w+ ){0,2}?(?:remarks?|comments?|words?|quotes?|quotations?|statements?|lines?)) (?:was|were|is|are|came|should have been attributed) (?:in fact |actually )?(?:(?:said|made|spoken|given|uttered|written)?\s?by|those of|that of|from|to)\s+|^(?=(?!(?:he|she|it|they|we)\s)[\p{L}.’'-]+(?:\s[\p{L}.’'-]+){0,4} (?:said|made|spoke|wrote) (?:it|them|the (?:words?|remarks?|comments?))[.,\s]*$)/iu;

const shouldBe = /\bshould\s+(?:have\s+)?(?:said|read|been|be|say|state|stated)\s+(?:that\s+)?(?=\S)/i;
const inFact =
  /^(?:in fact|actually|in reality|rather|instead|in truth|the (?:correct|right|actual) [\w ]{2,30}? (?:is|was|are|were))[,:]?\s+(?:that\s+)?/i;
const bareIs =
  /^(?:it|he|she|they|that|this|there|(?:his|her|its|their|the) (?:\w+ ){0,2}\w+)\s+(?:is|was|are|were|will be|should be)\s+(?:spelled\s+)?(?=\S)/i;
/** "Ida Holm is |the trade minister|". */
const nameIs =
  /^(?!It\b|There\b)\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,4}\s(?:is|was|are|were)\s(?=\S)/u;
/** "six|, says the keeper|", "It is in Linz|, and we should have checked|". */
const beside =
  /,\s(?:(?:the |our )?(?:[\p{L}.’'-]+\s){0,4}(?:says?|said)\b[^,]{0,40}|(?:says?|said|according to)\s[^,]{2,60}|(?:and|but)\s(?:we|i|it is our|this was our|that was our)\s.*)$/iu;
/** "This has been corrected |to 21|.", "We have changed it |to Friday|." */
const changedTo =
  /^(?:this|it|that|these|they|we|i|the \w+(?: \w+)?)\b.{0,40}?\s(?:corrected|amended|changed|updated|revised|edited|fixed|altered)(?: (?:this|it|that|them|the \w+))? (?:to|with|by)(?: (?:read|say|show|state|reflect))?(?: that)?:?\s(?!(?:include|add|remove|avoid|correct|fix|make|be|give)\b)(?=\S)/i;
/** True for "The remark was made by Jan Kowal." */
export function saysWhose(text: string, clause: Span): boolean {
  return saidBy.test(text.slice(clause.start, clause.end));
}

/** "The company |has asked us to point out that| it runs eight". */
const madeClear =
  /^[^.;:]{0,80}?\b(?:us to (?:point out|make (?:it |this )?(?:clear|plain)|say|state|clarify|note)|we (?:have been asked|are (?:happy|glad)|wish|would like) to (?:point out|make (?:it |this )?clear|clarify)) that /iu;

/** The right wording in a sentence that follows the error: "In fact …", "It is 21." */
export function findRight(text: string, sentence: Span, wholeClause: boolean): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  if (isBoilerplate(words)) return null;
  const cut = words.search(beside);
  if (cut > 0) return findRight(text, { start: sentence.start, end: sentence.start + cut }, wholeClause);
  const should = shouldBe.exec(words);
  if (should) return restFrom(text, sentence, should.index + should[0].length);
  const say = /^this\b/i.test(words) ? toSay.exec(words) : null;
  if (say) return restFrom(text, sentence, say.index + say[0].length);
  const changed = changedTo.exec(words);
  if (changed) return restFrom(text, sentence, changed[0].length);
  const by = saidBy.exec(words);
  if (by) return nameFrom(text, sentence, by[0].length);
  const made = madeClear.exec(words);
  if (made) return restFrom(text, sentence, made[0].length);
  const fact = inFact.exec(words);
  if (fact) return restFrom(text, sentence, fact[0].length);
  const is = wholeClause ? null : (bareIs.exec(words) ?? nameIs.exec(words));
  return restFrom(text, sentence, is ? is[0].length : 0);
}
