import { isOutlet } from './outlet-name.ts';
import { dateline } from './own-words.ts';

/** How much an outlet takes back: the article itself, another story of its own, or a passage of the article. */
export type Retraction = 'article' | 'story' | 'passage';

const pieces = 'article|story|piece|column|dispatch|interview|news item|newsletter|live ?blog|blog post';
const taken =
  '(?:withdrawn|retracted|removed|deleted|pulled|unpublished|rescinded|taken (?:down|offline|off (?:the|our|its) (?:web ?)?site))';
const takes =
  '(?:withdraws?|withdrew|took down|retract(?:s|ed)?|remove[sd]|deleted|pulled|removes?|deletes?|pulls?|unpublish(?:es)?|is (?:withdrawing|retracting)|(?:are|am) (?:withdrawing|retracting)|(?:has|have|had)\\s+(?:since\\s+|now\\s+|also\\s+|formally\\s+)?' +
  `${taken})`;
const lead = '^[\\s([*_•·>–—-]*';
/** What may follow "has been withdrawn": a reason, a day, the site; "from the agenda" and "by Norway" may not. */
const ending =
  '(?=\\s*(?:$|[.,;:)\\]–—-])|\\s+(?:because|as|after|following|pending|due|since|while|until|owing|and|in full|at the request of (?:the|its) authors?|on (?:\\w+day|\\d|\\p{Lu}\\p{L}+ \\d)|for (?:not|failing|review|legal|editorial|violating)|by (?:its|the|our) (?:authors?|editors?|publishers?|news(?:paper|room))|from (?:the|our|its|this) (?:web ?)?(?:site|archives?|app|wire|publication|news ?wire|service|platforms?|website)|so that|to (?:allow|protect|review)))';

/** "This article has been withdrawn.", "This story, published on Friday, has been taken down because …". */
const thisTaken = new RegExp(
  `${lead}(?:(?:update|notice|advisory)[^:]{0,30}:\\s*)?(?:please (?:note|be advised) that\\s+)?(?:this|the following)\\s+(?:\\w+\\s+){0,2}?(?:${pieces})(?:,[^.;“”"]{1,120},|\\s+(?:about|on|by|headlined|titled|published|posted)\\s[^.;,“”"]{1,100}?)?\\s+(?:(?:has|have)\\s+(?:now\\s+|since\\s+)?been|was|is (?:being|hereby))\\s+(?:\\w+ly\\s+)?${taken}${ending}`,
  'iu',
);
/** In a note with a label also: "The story has been retracted", "This report has been withdrawn". */
const theTaken = new RegExp(
  `\\b(?:this|the|our)\\s+(?:\\w+\\s+){0,2}?(?:${pieces}|report)(?:\\s+(?:about|on|by|headlined|titled)\\s[^.;,“”"]{1,100}?)?\\s+(?:(?:has|have)\\s+(?:now\\s+|since\\s+)?been|was|is(?: being| hereby)?)\\s+(?:\\w+ly\\s+)?${taken}${ending}`,
  'iu',
);
/** "We have withdrawn this story because …", "We retract our article about …". */
const weTake = new RegExp(
  `${lead}(?:[^.“”"]{1,60},\\s+)?we\\s+(?:(?:have|are|had)\\s+)?(?:(?:since|now|therefore|also|hereby|fully)\\s+)*(?:withdraw|withdrew|took down|withdrawing|retract|retracting|removing|remove|delete|pull|${taken})\\s+(this|our)\\s+(?:\\w+\\s+){0,2}?(?:${pieces}|report (?=that|about|on|of))\\b`,
  'iu',
);
const press =
  /\b(?:herald|times|post|news|press|journal|wire|tribune|gazette|guardian|chronicle|courier|mail|telegraph|observer|star|echo|dispatch|examiner|monitor|bulletin|newspaper|newsroom|magazine|broadcaster|publisher|publication|editors?|authors?|(?:news )?agency|daily)$/i;
const name = "((?:the |this |its |our )?[\\p{L}.’'-]+(?:\\s[\\p{L}.’'-]+){0,5}?)";
/** "The Herald has retracted this article". */
const namedTakesThis = new RegExp(
  `${lead}${name}\\s+${takes}\\s+this\\s+(?:\\w+\\s+){0,2}?(?:${pieces})${ending}`,
  'iu',
);
/** "The Herald has withdrawn its story about …", "NWA withdraws report", where that is the article's own outlet. */
const namedTakes = new RegExp(
  `${lead}${name}(?:,[^.“”",]{1,60},)?(?:\\s+(?:on )?\\w+day)?\\s+${takes}\\s+(?:(?:its|an?|the)\\s+)?(?:[\\p{L}\\d.’'-]+\\s+){0,3}?(?:${pieces}|reports?|stories|articles|news alert)\\b(?!['’])`,
  'iu',
);
/** "MANDATORY KILL", "BC-Dam-Talks, KILL", "Editors: Please kill the story slugged …". */
const kill = new RegExp(
  `${lead}(?:(?:mandatory|bulletin|advisory|urgent)[ -]kill\\b|kill advisory\\b|(?:attention |note to |advisory to )?editors(?: and (?:news )?directors)?\\s*[:,–—-]\\s*(?:please\\s+)?(?:kill|withhold and kill|delete)\\s+(?:the|this|our)\\b)`,
  'i',
);
const killSlug = /^(?:[A-Z]{2}-+)?[A-Z][\w-]{0,40}, KILL\b|^KILL\s*[:–—-]/;

const part =
  'quotations?|quotes?|passages?|paragraphs?|sentences?|lines?|remarks?|comments?|statements?|references?|mentions?|claims?|assertions?|photographs?|images?';
const partTaken = new RegExp(
  `\\b(?:an?|the|this|these|those|two|three|several|some|all|both)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${part})\\b[^.;]{0,240}?\\s(?:been|were|was|and)\\s+(?:\\w+ly\\s+)?(?:removed|deleted|withdrawn|retracted|taken out)(?=\\s*(?:$|[.,;:)\\]])|\\s+from\\s+(?:this|our|the (?:online )?(?=article|story|piece|column))\\s*(?:online )?(?:\\w+ )?(?:${pieces}|report|page|version)?\\b|\\s+(?:because|as|after|since)\\b)`,
  'iu',
);
/** "The Herald has removed a quotation attributed to Ana Vell", "We have removed a quote that we could not verify". */
const takesQuoted = new RegExp(
  `${lead}${name}\\s+(?:${takes}|have ${taken})\\s+(?:an?|the|this|these|two|three|several|all)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${part})\\b`,
  'iu',
);
/** "We withdraw the claim and the insider's words", where the sentence before told it. */
const weTakeClaim = new RegExp(
  `${lead}(?:[^.“”"]{1,60},\\s+)?we\\s+(?:(?:have|are|had|now|hereby|fully|therefore)\\s+)*(?:withdraw|withdrew|withdrawing|retract|retracting|take back|${taken})\\s+(?:the|this|that|these|those|our|both)\\s+(?:\\w+\\s+){0,2}?(?:${part}|words|reports?(?! (?:that|about|on|of)\\b)|allegations?|suggestions?)\\b`,
  'iu',
);
/** "On 14 March the Wire withdraws the report that …": the day first. */
const dayFirst =
  /^(?:on\s+)(?:\w+day,?\s+)?(?:\p{Lu}\p{L}+\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{L}+)(?:,?\s+\d{4})?,?\s+(?=\p{Lu}|the\b|we\b)/iu;
/** "This newspaper withdraws the statement that …", "the Herald withdrew all words of the source". */
const takesTold = new RegExp(
  `${lead}${name}\\s+${takes}\\s+(?:the|its|that|all|all the|these|those)\\s+(?:\\w+\\s+){0,2}?(?:(?:${part}|words|allegations?|suggestions?)\\s+(?:that|of|by|from|made by|attributed to|ascribed to)|(?:report|story)\\s+that)\\b`,
  'iu',
);
const itself =
  /^(?:we|this (?:newspaper|paper|site|website|agency|channel|station|magazine|broadcaster|outlet|news ?room))$/i;
const fromThis = new RegExp(`\\bfrom\\s+(?:this|our)\\s+(?:\\w+\\s+)?(?:${pieces}|report)\\b`, 'i');
const invented =
  /\b(?:fabricated|invented|made[ -]up|fake|falsified|(?:could|can)(?:\s?not|n['’]t) (?:be )?(?:verif(?:y|ied)|confirm(?:ed)?|substantiated?|authenticated?))\b/i;
const quotedPart = /\b(?:quotations?|quotes?|passages?)\b/i;
const reporting = '(?:said|says|told|tells|reported|announced|wrote|added|according to)';
/** "…, the ministry said": the sentence is another's. */
const saidAfter = new RegExp(`,[”"’']?\\s+(?:[^,.]{1,60}\\s)?${reporting}\\b[^,]{0,60}$`, 'i');
/** "The ministry said that a passage …". */
const saidBefore = new RegExp(`\\b(?:${reporting}|believes?|demand(?:s|ed)?|claims?|claimed)\\b`, 'i');

/**
 * What a sentence in an article's own voice takes back; null where it takes nothing back, and where it may be another's
 * doing: a ministry withdraws its statement, a rival its story.
 * @param labelled it stands in a note with a label, which speaks of the article
 */
export function retractionIn(told: string, outlet: string | null, labelled: boolean): Retraction | null {
  const words = told.slice((dateline.exec(told) ?? dayFirst.exec(told))?.[0].length ?? 0);
  if (kill.test(words) || killSlug.test(words)) return 'article';
  if (thisTaken.test(words) && !saidAfter.test(words)) return 'article';
  if (labelled && isOwn(words, theTaken)) return 'article';
  const we = weTake.exec(words);
  if (we) return /^this$/i.test(we[1] ?? '') ? 'article' : 'story';
  if (takesClaim(words)) return 'passage';
  const story = byName(words, outlet);
  if (story) return story;
  return takesItsWords(words, outlet) || takesPart(words, outlet, labelled) ? 'passage' : null;
}

function takesItsWords(words: string, outlet: string | null): boolean {
  const by = takesTold.exec(words)?.[1];
  return by !== undefined && (itself.test(by) || isOutlet(by, outlet));
}

/** True for a sentence that takes back what the sentences before it in its paragraph tell. */
export function takesClaim(words: string): boolean {
  return weTakeClaim.test(words);
}

/** True where the pattern's words are the article's own, not told of somebody who says them. */
function isOwn(words: string, pattern: RegExp): boolean {
  const match = pattern.exec(words);
  return match !== null && !saidBefore.test(words.slice(0, match.index)) && !saidAfter.test(words);
}

function byName(words: string, outlet: string | null): Retraction | null {
  const ofThis = namedTakesThis.exec(words)?.[1];
  if (ofThis !== undefined && (isOutlet(ofThis, outlet) || press.test(ofThis))) return 'article';
  const own = namedTakes.exec(words)?.[1];
  return own !== undefined && isOutlet(own, outlet) ? 'story' : null;
}

/** "The quotation attributed to the envoy was fabricated and has been removed.", "A passage has been removed from this article." */
function takesPart(words: string, outlet: string | null, labelled: boolean): boolean {
  const by = takesQuoted.exec(words)?.[1];
  const own = by !== undefined && (/^we$/i.test(by) || isOutlet(by, outlet));
  if (!own && !isOwn(words, partTaken)) return false;
  return fromThis.test(words) || (quotedPart.test(words) && (labelled || invented.test(words)));
}

const capitalLabel =
  /^\s*[[(]?\s*(?:WITHDRAWN|RETRACTED|RETRACTION|STORY KILLED)\b\s*(?:[\])]|[:–—]|\s-\s)\s*(.*)$/;
const storyLabel =
  /^\s*[[(]?\s*(?:(?:story|article|report)\s+(?:withdrawn|retracted|removed|deleted|taken down)|(?:notice of )?retraction(?: notice)?|notice of withdrawal|editor(?:['’]s)? retraction)\s*(?:[\])]|[:–—]|\s-\s|$)/i;

/**
 * True for a headline that withdraws its article: "WITHDRAWN: Talks end", "Story removed: Talks end", "Retraction: Talks
 * end", and "The Herald retracts story on talks" in the Herald. "Withdrawn: the troops that left" may be about the troops.
 */
export function isRetractionTitle(title: string, outlet: string | null): boolean {
  return isRetractionLabel(title) || byName(title, outlet) !== null;
}

/** The same for a first line, which names its story or does not, but never another. */
export function isRetractionLabel(line: string): boolean {
  const rest = capitalLabel.exec(line)?.[1];
  if (rest !== undefined && (rest === '' || /\p{Ll}/u.test(rest))) return true;
  return storyLabel.test(line) || kill.test(line) || killSlug.test(line);
}
