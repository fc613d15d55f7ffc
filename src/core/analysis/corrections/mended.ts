import type { Span } from '../../model/span.ts';
import { outputs } from './pieces.ts';
import { quotedFrom, type Replacement, trimmed } from './replacement.ts';

const wrongly =
  '(?:(?:incorrectly|erroneously|wrongly|mistakenly|inaccurately|falsely|also|originally|previously|earlier|initially|first|had|has|have|may|might|could)\\s+)*';
const verb =
  '(?:said|stated|reported|claimed|suggested|implied|indicated|asserted|wrote|posted|tweeted|noted|announced|showed|(?:gave|given|created|left) the (?:\\w+ )?impression|stating|saying|reporting|read|told (?:you|(?:our )?(?:readers|listeners|viewers|members|followers|subscribers|customers)))';
/** "an earlier post |on this blog, now deleted,| said", "a headline |on this story| said". */
const pointing =
  '(?:\\s(?:on|in|at|from|with|of|to|under|about|sent|issued|posted|printed|given)\\s[^.;:,“”"]{1,60}?)?(?:,[^.;:,“”"]{1,60},)?';
/** "reported |at 15:40| that", "said |earlier| that", "wrote |on Friday| that". */
const adjunct =
  '(?:earlier|previously|yesterday|today|last \\w+|wrongly|incorrectly|erroneously|mistakenly|in error|(?:on|at|in|this) [^.;,“”"]{1,30}?)';
/** "An earlier version said that …", "we wrote on Friday that …", "erroneously reported that …". */
const said = new RegExp(
  `\\b(?:(?:${outputs}|account|station)s?${pointing}|it|we|i|the [\\w’'-]+(?: [\\w’'-]+)?(?= reported )|(?:in|from) (?:its|this) [^.;:“”"]{1,40}?|incorrectly|erroneously|wrongly|mistakenly|inaccurately|falsely|originally|previously|also|quoted as)\\s+${wrongly}${verb}\\s+(?:${adjunct}\\s+(?=that\\s))?(?:(?:incorrectly|erroneously|wrongly|mistakenly|in error)\\s+)?(that\\s+)?`,
  'i',
);
/** "Our report on Sunday |that the pause will last six weeks| was wrong". */
const reportThat = new RegExp(
  `\\b(?:our|the|this) (?:[\\w-]+ )?(?:${outputs}|claim|line)s?(?: (?:on|in|of|from) [^.;:,“”"]{1,30}?)? that (.{5,160}?) (?:was|is|were) (?:\\w+ly )?(?:wrong|incorrect|untrue|false|inaccurate|mistaken|an? (?:error|mistake))\\b`,
  'i',
);
/** "misstated the number of seats as 12", "wrongly described Ms Lund as the finance minister". */
const gaveAs =
  /(?<!\bnow )\b(?:mis\w+|described|identified|listed|gave|given|referred to|put|named|called|cited|labell?ed|spelled|spelt)\s(.{1,160}?)\s(?:as|at)\s(?=\S)/i;
/** "was given as 30 in the first version", "was said to show Ana Vell". */
const wasGiven =
  /\b(?:given|named|described|listed|identified|labelled|captioned|shown|put)\s(?:as|at)\s(?=\S)|\bsaid\sto\s(?:show|be|depict)\s(?=\S)/i;
/** "called her the finance minister". */
const calledA =
  /\b(?:called|named|labelled|styled|made)\s(?:her|him|it|them|(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})\s(?=(?:the|an?|its|his|her)\s)/u;
/** "for “8 per cent” read “18 per cent”", "replace 8 per cent by 18 per cent". */
const forRead =
  /\bfor\s(["“'‘][^"”“]{1,120}["”'’]|[^,;:"“”]{1,60}?),?\s(?:please\s)?read:?\s(["“'‘][^"”“]{1,120}["”'’]|[^,;"“”]{1,80}?)(?=[,;)]|\.?\s*$)/i;
const replaceBy =
  /\breplac(?:e|es|ing)\s(["“'‘]?[^,;:]{1,80}?)\s(?:by|with)\s(["“'‘]?[^,;:]{1,80}?)(?=[,;)]|\.?\s*$)/i;
/** "attributed a remark to Ida Holm", "misattributed the quotation “We are ready” to Ida Holm", "was attributed to Ida Holm". */
const attributed =
  /\b(?:mis)?attribut(?:ed|es)\s(?:[^“”"]{1,120}?\s|[^“”"]{0,60}["“][^“”"]{1,300}["”]\s)?to\s+(?=(?:the\s|a\s)?\p{L})/iu;
/** "A quotation by Ida Holm was attributed to Jan Kowal", "attributed a remark by Ida Holm to Jan Kowal": whose it is. */
const ofWhom =
  /\b(?:quotations?|quotes?|remarks?|comments?|words|statements?)\s(?:by|of|from|made by|spoken by)\s(?=\p{Lu}[^“”"]{1,80}\b(?:attributed\s)?to\s)/u;
/** "It was said by Jan Kowal", "The words were those of Jan Kowal", "Jan Kowal said it". */
const saidBy =
  /^(?:it|they|this|that|these|(?:the|his|her) (?:\w+ ){0,2}?(?:remarks?|comments?|words?|quotes?|quotations?|statements?|lines?)) (?:was|were|is|are|came|should have been attributed) (?:in fact |actually )?(?:(?:said|made|spoken|given|uttered|written)?\s?by|those of|that of|from|to)\s+|^(?=(?!(?:he|she|it|they|we)\s)[\p{L}.’'-]+(?:\s[\p{L}.’'-]+){0,4} (?:said|made|spoke|wrote) (?:it|them|the (?:words?|remarks?|comments?))[.,\s]*$)/iu;

/** "We said that Ida Holm remarked “We are ready”.": whom a note's next sentence, if it names another, puts right. */
const credits =
  /\bthat\s+(?=\p{Lu})[^“”"]{2,80}?\s(?:had\s+)?(?:said|remarked|told|called|wrote|described|joked|asked|replied|added)\b[^“”"]{0,80}["“]/u;

/** "misspelled the surname of Jan Kowal as Koval", "misspelled Jan Kowal’s name". */
const spelled =
  /\bmis(?:spelled|spelt|spells)\s+(?:the\s+)?(?:(?:sur|last\s+|first\s+|family\s+|given\s+)?names?\s+of\s+)?([^,;]{2,60}?)(?:['’]s?\s+(?:(?:sur|last\s+|first\s+|family\s+|given\s+)?name))?\s+as\s+(?=\S)|\b(?:gave|given|rendered|wrote|misstated|listed)\s+(?:the\s+(?:sur|last\s+)?name\s+of\s+(?=[^,;]{2,60}\sas\s))?([^,;]{2,60}?)['’]s?\s+(?:sur|last\s+|first\s+|family\s+|given\s+)?name\s+as\s+(?=\S)/i;
/** "corrects the spelling of Kowal", "to correct the spelling of Jan Kowal’s name". */
const spelling =
  /\bspelling of\s+(?:the\s+(?:sur|last\s+)?name\s+(?:of\s+)?)?((?:\p{Lu}[\p{L}.’'-]*\s?){1,5})/u;
/** "(Corrects date of talks to May 12 from May 13)". */
const toFrom =
  /\bto\s+(?!include|add|reflect|say|show|remove|correct|fix|clarify|make|note|state|read|indicate)((?:(?!\b(?:to|from)\b)[^;]){1,80}?),?\s+from\s+([^;)]{1,80}?)(?=\s+in\s+(?:the\s+)?(?:\w+\s+)?(?:paragraph|headline|lede|lead)|,(?!\d)|[;)]|\.?\s*$)/i;
/** "was changed from “may” to “will”", "“may” was replaced with “will”". */
const fromTo =
  /\b(?:changed|corrected|amended|edited)\s+from\s+([^;]{1,80}?)\s+to\s+([^;]{1,80}?)(?=,(?!\d)|;|\.?\s*$)/i;
const replacedWith =
  /["“]([^"“”]{1,120})["”]\s+(?:was|were|has been|is)\s+(?:changed|replaced|corrected)\s+(?:to|with|by)\s+["“]([^"“”]{1,120})["”]/i;
/** "referred to a translator when an interpreter was meant". */
const meant = /\breferred to\s+([^,;]{2,80}?)\s+when\s+([^,;]{2,80}?)\s+(?:was|were)\s+(?:meant|intended)\b/i;
/** "removed an incorrect reference to a ceasefire", "to remove a sentence in which it was asserted that …". */
const removed =
  /\bremov(?:e|es|ed|ing)\s+(?:an?|the|any|all)?\s*(?:\w+\s+){0,3}?(?:reference|mention|claim|statement|assertion|suggestion|assumption|sentence|line|passage|paragraph|quotation|quote)s?\s+(?:to|of|that (?:said|claimed|stated)(?: that)?|that|(?:in which it was \w+|saying|stating|claiming|which (?:said|claimed|stated))(?: that)?)\s+(?=\S)/i;
/** "stated the day that talks begin": a thing that was given wrongly, not words that were. */
const thing =
  /^(?:the|an?|his|her|its|their|when|where|who|how|which|what)\s(?:\w+\s)?(?:days?|dates?|times?|numbers?|names?|ages?|titles?|places?|locations?|amounts?|figures?|order|reasons?|positions?|roles?|extent|size|votes?|venue|years?|months?|hosts?|capital|nationality|affiliation|party|spelling)\b(?!\s(?:was|is|were|are|would|will|had|has|have|of \d)\b)|^(?:when|where|who|how|which|what|whether)\b/i;
/** "updated to show that …", "(Corrects paragraph 3 to read …)". */
const toSay =
  /\bto\s+(?:correctly\s+|accurately\s+|properly\s+)?(?:say|show|state|read|reflect|indicate|note|clarify|make clear|specify|explain)\s+(?:that\s+)?(?=\S)|^this\s+(?:\w+\s+){1,3}(?:corrects|clarifies)\s+that\s+|\bname\s+to\s+(?=\p{Lu})/iu;
const shouldBe = /\bshould\s+(?:have\s+)?(?:said|read|been|be|say|state|stated)\s+(?:that\s+)?(?=\S)/i;
const inFact =
  /^(?:in fact|actually|in reality|rather|instead|in truth|the (?:correct|right|actual) [\w ]{2,30}? (?:is|was|are|were))[,:]?\s+(?:that\s+)?/i;
const bareIs =
  /^(?:it|he|she|they|that|this|there|(?:his|her|its|their|the) (?:\w+ ){0,2}\w+)\s+(?:is|was|are|were|will be|should be)\s+(?:spelled\s+)?(?=\S)/i;
/** "Ida Holm is |the trade minister|". */
const nameIs =
  /^(?!It\b|There\b)\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,4}\s(?:is|was|are|were)\s(?=\S)/u;
const toldWhere =
  /\s(?:in|on|at) (?:the|an?|our|its) (?:(?:first|earlier|previous|original|initial|opening|last|second|third|fourth|fifth|same|online|print) )?(?:version|paragraph|headline|caption|edition|entry|sentence|line|article|story|post|report)\b.*$/i;
/** "six|, says the keeper|", "It is in Linz|, and we should have checked|". */
const beside =
  /,\s(?:(?:the |our )?(?:[\p{L}.’'-]+\s){0,4}(?:says?|said)\b[^,]{0,40}|(?:says?|said|according to)\s[^,]{2,60}|(?:and|but)\s(?:we|i|it is our|this was our|that was our)\s.*)$/iu;
const boilerplate =
  /^(?:(?:we|the \w+(?: \w+)?) (?:regret|apologi[sz]e)|(?:this|the|it|that)(?: \w+){0,4} (?:has|have) (?:now |since )?been (?:corrected|updated|amended|removed|changed|fixed)(?: accordingly)?\W*$|this has (?:now |since )?been(?! \w+ to (?:say|show|make clear|reflect|read|state|clarify|note|indicate|specify|explain|give)\b)|(?:it|they|he|she|this|that|there) (?:has|have|had|did|does|do|was|were|is|are|will)(?:n[’']t| not)(?: (?:make|say|write|use|give|tell) (?:it|them|this|that|so|anything of the (?:kind|sort)))?\W*$|(?:this|that|it) (?:is|was) (?:wrong|incorrect|untrue|false|an error|a mistake|not (?:true|correct|so|the case|accurate))\W*$|(?:wrong|not so|not true|incorrect)\W*$|(?:(?:we|i)(?:['’](?:re|m|ve)| are| am| have)?|our|my) (?:very |so |truly |since |now )?(?:sorry|apologi[sz]e|apologies|regret|mistake|error|fault|bad|removed|deleted|withdrawn|taken|took|corrected|amended|changed|should have|happy)\b|sorry\b|apologies\b|(?:the|this|that) (?:entry|post|tweet|line|headline|caption|story|report) (?:has|was|is) (?:since |now |been )*(?:removed|deleted|taken down|gone|changed|corrected)\b|.{0,60}\b(?:says?|said|insists?|den(?:y|ies))(?: that)? (?:it|they|he|she) (?:has|have|had|did|does|do|was|were|is|are|will)(?:n[’']t| not)\W*$|.{2,60} den(?:y|ies|ied) (?:it|this|that|the report)\W*$)/i;

/** True for "We regret the error", "The story has been corrected". */
export function isBoilerplate(words: string): boolean {
  return boilerplate.test(words);
}

/** What a sentence on an earlier version says that it had wrong, and what it puts right in the same breath. */
export function findError(text: string, clause: Span): Replacement | null {
  const words = text.slice(clause.start, clause.end);
  return (
    pairIn(text, clause, words) ??
    asGiven(text, clause, words) ??
    asSaid(text, clause, words) ??
    asMended(text, clause, words)
  );
}

/** Whom a note credits with quoted words that, as another sentence of it says, were somebody else's; null for other notes. */
export function findCredited(text: string, clause: Span): Replacement | null {
  const match = credits.exec(text.slice(clause.start, clause.end));
  const was = match && nameFrom(text, clause, match.index + (/^that\s+/.exec(match[0])?.[0].length ?? 0));
  return was && { was, rule: 'attributed-to' };
}

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
  const by = saidBy.exec(words);
  if (by) return nameFrom(text, sentence, by[0].length);
  const made = madeClear.exec(words);
  if (made) return restFrom(text, sentence, made[0].length);
  const fact = inFact.exec(words);
  if (fact) return restFrom(text, sentence, fact[0].length);
  const is = wholeClause ? null : (bareIs.exec(words) ?? nameIs.exec(words));
  return restFrom(text, sentence, is ? is[0].length : 0);
}

/** "30 hectares |in the first version of this report|": where it was told is no part of what was told. */
function upToPlace(text: string, span: Span): Span {
  const at = text.slice(span.start, span.end).search(toldWhere);
  return (at > 0 && trimmed(text, { start: span.start, end: span.start + at })) || span;
}

/** "|Jan Kowal|, the minister", "|Jan Kowal| said it". */
function nameFrom(text: string, span: Span, at: number): Span | null {
  const words = text.slice(span.start + at, span.end);
  const name =
    /^\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|da|van|von|der|den|bin|al|el|la|le)\s)?\p{Lu}[\p{L}.’'-]*){0,5}/u.exec(
      words,
    );
  const end = name ? span.start + at + name[0].length : span.end;
  return trimmed(text, { start: span.start + at, end });
}

function restFrom(text: string, span: Span, at: number): Span | null {
  const start = span.start + at;
  const quoted = quotedFrom(text, start, span.end);
  if (quoted) return trimmed(text, quoted);
  return trimmed(text, { start, end: span.end });
}

/** Rules whose pattern holds both wordings. */
function pairIn(text: string, clause: Span, words: string): Replacement | null {
  const rules = [
    { pattern: meant, rule: 'meant', wasGroup: 1 },
    { pattern: forRead, rule: 'for-read', wasGroup: 1 },
    { pattern: replaceBy, rule: 'replaced-by', wasGroup: 1 },
    { pattern: replacedWith, rule: 'replaced-with', wasGroup: 1 },
    { pattern: fromTo, rule: 'from-to', wasGroup: 1 },
    { pattern: toFrom, rule: 'to-from', wasGroup: 2 },
  ] as const;
  for (const { pattern, rule, wasGroup } of rules) {
    const match = pattern.exec(words);
    if (!match) continue;
    const was = groupSpan(text, clause, match, wasGroup);
    const now = groupSpan(text, clause, match, wasGroup === 1 ? 2 : 1);
    if (was && now) return { was, now, rule };
  }
  return null;
}

function groupSpan(text: string, clause: Span, match: RegExpExecArray, group: 1 | 2): Span | null {
  const words = match[group];
  if (words === undefined) return null;
  const offset = group === 1 ? match[0].indexOf(words) : match[0].lastIndexOf(words);
  const start = clause.start + match.index + offset;
  return trimmed(text, { start, end: start + words.length });
}

function asGiven(text: string, clause: Span, words: string): Replacement | null {
  const name = spelled.exec(words);
  if (name) {
    const was = restFrom(text, clause, name.index + name[0].length);
    const now = groupSpan(text, clause, name, name[1] === undefined ? 2 : 1);
    if (was && now) return { was, now, rule: 'misspelled-as' };
  }
  const credited = attributed.exec(words);
  if (credited) {
    const was = nameFrom(text, clause, credited.index + credited[0].length);
    const whose = ofWhom.exec(words);
    const now = whose && nameFrom(text, clause, whose.index + whose[0].length);
    return was && { was, ...(now && { now }), rule: 'attributed-to' };
  }
  const given = gaveAs.exec(words) ?? wasGiven.exec(words) ?? calledA.exec(words);
  const was = given && restFrom(text, clause, given.index + given[0].length);
  return was ? { was: upToPlace(text, was), rule: 'given-as' } : null;
}

function asSaid(text: string, clause: Span, words: string): Replacement | null {
  const gone = removed.exec(words);
  const goneWords = gone && restFrom(text, clause, gone.index + gone[0].length);
  // One or two words ("a ceasefire") would take every mention of the thing with them.
  if (goneWords && goneWords.end - goneWords.start > 20) return { was: goneWords, rule: 'removed' };
  const wrong = reportThat.exec(words);
  const wrongWords = wrong && groupSpan(text, clause, wrong, 1);
  if (wrongWords) return { was: wrongWords, rule: 'said-that' };
  const match = said.exec(words);
  if (!match) return null;
  const at = match.index + match[0].length;
  if (/^(?:about|in|on|by|to|at)\b/i.test(words.slice(at)) || (!match[1] && thing.test(words.slice(at))))
    return null;
  const turn =
    /,?\s+(?:when in fact|when actually|whereas(?: in fact)?|but in fact|when in reality)\s+/i.exec(
      words.slice(at),
    );
  if (!turn) {
    const was = restFrom(text, clause, at);
    return was && { was: upToPlace(text, was), rule: 'said-that' };
  }
  const was = trimmed(text, { start: clause.start + at, end: clause.start + at + turn.index });
  const now = trimmed(text, { start: clause.start + at + turn.index + turn[0].length, end: clause.end });
  return was && now && { was, now, rule: 'said-when-in-fact' };
}

function asMended(text: string, clause: Span, words: string): Replacement | null {
  const name = spelling.exec(words);
  const named = name?.[1];
  if (name && named) {
    const start = clause.start + name.index + name[0].lastIndexOf(named);
    const now = trimmed(text, { start, end: start + named.replace(/['’]s\s*$/, '').length });
    return now && { now, rule: 'spelling' };
  }
  const match = toSay.exec(words);
  if (!match) return null;
  const now = restFrom(text, clause, match.index + match[0].length);
  return now && { now, rule: 'to-say' };
}
