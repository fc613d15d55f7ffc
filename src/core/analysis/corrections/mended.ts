import type { Span } from '../../model/span.ts';
import { groupSpan, pairIn } from './pairs.ts';
import { outputs } from './pieces.ts';
import { type Replacement, trimmed } from './replacement.ts';
import { nameFrom, restFrom, upToPlace } from './rest.ts';
import { things } from './things.ts';

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
  `\\b(?:(?:${outputs}|account|station)s?${pointing}|it|we|i|(?:which|that) (?:had )?(?:first|originally|initially|previously|earlier)|the [\\w’'-]+(?: [\\w’'-]+)?(?= reported )|[\\w’'.-]+(?= (?:reported|said|stated|wrote|announced|claimed) (?:incorrectly|erroneously|wrongly|mistakenly|in error) that )|(?:in|from) (?:its|this) [^.;:“”"]{1,40}?|incorrectly|erroneously|wrongly|mistakenly|inaccurately|falsely|originally|previously|also|quoted as)\\s+${wrongly}${verb}\\s+(?:${adjunct}\\s+(?=that\\s))?(?:(?:incorrectly|erroneously|wrongly|mistakenly|in error)\\s+)?(that\\s+)?`,
  'i',
);
/** "Our report on Sunday |that the pause will last six weeks| was wrong". */
const reportThat = new RegExp(
  `\\b(?:our|the|this) (?:[\\w-]+ )?(?:${outputs}|claim|line)s?(?: (?:on|in|of|from) [^.;:,“”"]{1,30}?)? that (?<was>.{5,160}?) (?:was|is|were) (?:\\w+ly )?(?:wrong|incorrect|untrue|false|inaccurate|mistaken|an? (?:error|mistake))\\b`,
  'di',
);
/** "misstated the number of seats as 12", "wrongly described Ms Lund as the finance minister". */
const gaveAs =
  /(?<!\bnow )\b(?:mis\w+|described|identified|listed|gave|given|referred to|put|named|called|cited|labell?ed|spelled|spelt)\s(?:.{1,160}?\s)?(?:as\s(?=\S)|at\s(?=(?:about |around |some |over |under |more than |[$€£¥])?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b))/i;
/** "was given as 30 in the first version", "was said to show Ana Vell". */
const wasGiven =
  /\b(?:given|named|described|listed|identified|labelled|captioned|shown|put)\s(?:as|at)\s(?=\S)|\b(?:gave|used|had|with) (?:an? |the )?(?:wrong |incorrect )?(?:figure|number|sum|total|amount|age|date|price|cost) of\s(?=[$€£¥]?\d)|\bsaid\sto\s(?:show|be|depict)\s(?=\S)/i;
/** "The figure given in an earlier version|, 12,| was wrong". */
const wasWrong =
  /,\s(?<was>[^,;]{1,60}),\s(?:was|is|were|are)\s(?:\w+ly\s)?(?:wrong|incorrect|inaccurate|mistaken|an error|a mistake)\b/di;
/** "called her the finance minister". */
const calledA =
  /\b(?:called|named|labelled|styled|made)\s(?:her|him|it|them|(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})\s(?=(?:the|an?|its|his|her)\s)/u;
/** "attributed a remark to Ida Holm", "misattributed the quotation “We are ready” to Ida Holm", "was attributed to Ida Holm". */
const attributed =
  /\b(?:mis)?attribut(?:ed|es)\s(?:[^“”"]{1,120}?\s|[^“”"]{0,60}["“][^“”"]{1,300}["”]\s)?to\s+(?=(?:the\s|a\s)?\p{L})/iu;
/** "A quotation by Ida Holm was attributed to Jan Kowal", "attributed a remark by Ida Holm to Jan Kowal": whose it is. */
const ofWhom =
  /\b(?:quotations?|quotes?|remarks?|comments?|words|statements?)\s(?:by|of|from|made by|spoken by)\s(?=\p{Lu}[^“”"]{1,80}\b(?:attributed\s)?to\s)/u;
/** "We said that Ida Holm remarked “We are ready”.": whom a note's next sentence, if it names another, puts right. */
const credits =
  /\bthat\s+(?=\p{Lu})[^“”"]{2,80}?\s(?:had\s+)?(?:said|remarked|told|called|wrote|described|joked|asked|replied|added)\b[^“”"]{0,80}["“]/u;

/** "misspelled the surname of Jan Kowal as Koval", "misspelled Jan Kowal’s name". */
const spelled =
  /\bmis(?:spelled|spelt|spells)\s+(?:the\s+)?(?:(?:sur|last\s+|first\s+|family\s+|given\s+)?names?\s+of\s+)?(?<now>[^,;]{2,60}?)(?:['’]s?\s+(?:(?:sur|last\s+|first\s+|family\s+|given\s+)?name))?\s+as\s+(?=\S)|\b(?:gave|given|rendered|wrote|misstated|listed)\s+(?:the\s+(?:sur|last\s+)?name\s+of\s+(?=[^,;]{2,60}\sas\s))?(?<given>[^,;]{2,60}?)['’]s?\s+(?:sur|last\s+|first\s+|family\s+|given\s+)?name\s+as\s+(?=\S)/di;
/** "corrects the spelling of Kowal", "to correct the spelling of Jan Kowal’s name". */
const spelling =
  /\bspelling of\s+(?:the\s+(?:sur|last\s+)?name\s+(?:of\s+)?)?((?:\p{Lu}[\p{L}.’'-]*\s?){1,5})/u;
/** "removed an incorrect reference to a ceasefire", "to remove a sentence in which it was asserted that …". */
const removed =
  /\bremov(?:e|es|ed|ing)\s+(?:an?|the|any|all)?\s*(?:\w+\s+){0,3}?(?:reference|mention|claim|statement|assertion|suggestion|assumption|sentence|line|passage|paragraph|quotation|quote)s?\s+(?:to|of|that (?:said|claimed|stated)(?: that)?|that|(?:in which it was \w+|saying|stating|claiming|which (?:said|claimed|stated))(?: that)?)\s+(?=\S)/i;
/** "stated the day that talks begin": a thing that was given wrongly, not words that were. */
const thing = new RegExp(
  `^(?:(?:the|an?|his|her|its|their)|[^,;.]{1,40}['’]s?)\\s(?:\\w+\\s){0,2}?(?:${things})s?\\b(?=\\W*$|[,;)]|\\s(?:of(?! \\d)|that|who|which|whose|when|where|for|in|on|at|to|by|with|from|and|or|before|after|between|among|per|as|incorrectly|wrongly)\\b)|^(?:when|where|who|how|which|what|whether)\\b`,
  'i',
);
/** "updated to show that …", "(Corrects paragraph 3 to read …)". */
export const toSay =
  /\bto\s+(?:correctly\s+|accurately\s+|properly\s+)?(?:say|show|state|read|reflect|indicate|note|clarify|make clear|specify|explain)\s+(?:that\s+)?(?=\S)|^this\s+(?:\w+\s+){1,3}(?:corrects|clarifies)\s+that\s+|\bname\s+to\s+(?=\p{Lu})/iu;
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

function asGiven(text: string, clause: Span, words: string): Replacement | null {
  const name = spelled.exec(words);
  if (name) {
    const was = restFrom(text, clause, name.index + name[0].length);
    const now = groupSpan(text, clause, name, name.groups?.['now'] === undefined ? 'given' : 'now');
    if (was && now) return { was, now, rule: 'misspelled-as' };
  }
  const credited = attributed.exec(words);
  if (credited) {
    const was = nameFrom(text, clause, credited.index + credited[0].length);
    const whose = ofWhom.exec(words);
    const now = whose && nameFrom(text, clause, whose.index + whose[0].length);
    return was && { was, ...(now && { now }), rule: 'attributed-to' };
  }
  const between = wasWrong.exec(words);
  const apposed = between && groupSpan(text, clause, between, 'was');
  if (apposed) return { was: apposed, rule: 'given-as' };
  const given = gaveAs.exec(words) ?? wasGiven.exec(words) ?? calledA.exec(words);
  return given && told(text, clause, given.index + given[0].length, 'given-as');
}

/** "12|, when in fact it is 21", "12 |and has been amended to 21": where the wrong words end and the right ones begin. */
const turn =
  /,?\s+(?:when in fact|when actually|whereas(?: in fact)?|but in fact|when in reality)\s+|,?\s(?:and |but |which )?(?:has|have|was|were)(?: since| now| later)*(?: been)? (?:amended|corrected|changed|updated|edited|revised) to(?: (?:say|show|read|reflect|state|make clear))?(?: that)?\s+/i;

/** What was told wrongly from an offset on, and what is right where the clause goes on to that. */
function told(text: string, clause: Span, at: number, rule: string): Replacement | null {
  const start = clause.start + at;
  const turned = turn.exec(text.slice(start, clause.end));
  if (!turned) {
    const was = restFrom(text, clause, at);
    return was && { was: upToPlace(text, was), rule };
  }
  const was = trimmed(text, { start, end: start + turned.index });
  const now = trimmed(text, { start: start + turned.index + turned[0].length, end: clause.end });
  return was && now && { was, now, rule: rule === 'said-that' ? 'said-when-in-fact' : rule };
}

function asSaid(text: string, clause: Span, words: string): Replacement | null {
  const gone = removed.exec(words);
  const goneWords = gone && restFrom(text, clause, gone.index + gone[0].length);
  // One or two words ("a ceasefire") would take every mention of the thing with them.
  if (goneWords && goneWords.end - goneWords.start > 20) return { was: goneWords, rule: 'removed' };
  const wrong = reportThat.exec(words);
  const wrongWords = wrong && groupSpan(text, clause, wrong, 'was');
  if (wrongWords) return { was: wrongWords, rule: 'said-that' };
  const match = said.exec(words);
  if (!match) return null;
  const at = match.index + match[0].length;
  if (/^(?:about|in|on|by|to|at)\b/i.test(words.slice(at)) || (!match[1] && thing.test(words.slice(at))))
    return null;
  return told(text, clause, at, 'said-that');
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
  if (!match) return mendedTo(text, clause);
  const now = restFrom(text, clause, match.index + match[0].length);
  return now && { now: upToPlace(text, now), rule: 'to-say' };
}

const mends = /\b(?:correct|fix|amend|chang|updat|revis|alter)(?:e[sd]?|s|ed|ing)?\s/i;
/** "in paragraph 3", "throughout": where it was mended. */
const inPart =
  /\s(?:in (?:the |our )?(?:[\w-]+ ){0,2}?(?:paragraph|headline|lede|lead|story|caption|text|version|article|sentence|line)s?\b|throughout\b|,? not\b)(?!.*\sto\s).*$/i;
const ofName = new RegExp(
  '\\b(?:name|spelling|place|location|venue|city|town|country|party|company|team|club|winner|owner|author|host|title|position|role|rank|nationality|unit|where|who)\\b',
  'i',
);
const ofValue =
  /^["“]|^(?:about |around |some |nearly |almost |over |at least |more than )?[$€£¥]?\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)\b/i;

/** "(Corrects number of pilots |to 21| in paragraph 3)", "to correct the name of the envoy |to Ida Holm|": only what is right. */
function mendedTo(text: string, clause: Span): Replacement | null {
  const mending = mends.exec(text.slice(clause.start, clause.end));
  if (!mending) return null;
  const from = clause.start + mending.index + mending[0].length - 1;
  const rest = text.slice(from, clause.end).replace(inPart, '');
  const at = rest.lastIndexOf(' to ');
  const words = rest.slice(at + 4);
  if (
    at < 0 ||
    !(ofValue.test(words) || (ofName.test(rest.slice(0, at)) && /^(?:the |an? )?[\p{L}]/u.test(words)))
  )
    return null;
  const now = trimmed(text, { start: from + at + 4, end: from + rest.length });
  return now && { now, rule: 'mended-to' };
}
