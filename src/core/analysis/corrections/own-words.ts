import { pieces } from './pieces.ts';

/** "An earlier version of this article", "the original headline on this story". */
const earlierVersion = new RegExp(
  `\\b(?:earlier|previous|prior|original|initial|first)\\s+(?:\\w+\\s+)?(?:versions?|headlines?|captions?)\\s+(?:of|on|to|in|for|with)\\s+(?:(?:this|the|our|these)\\s+(?:\\w+\\s+){0,2}?(?:${pieces})s?|(?:this|our)\\s+(?:\\w+\\s+)?(?:release|bulletin|alert|notice|newsletter|entry|update|communiqu[eé]|fact ?sheet|factsheet|communication))\\b`,
  'i',
);
/** "An earlier version of this report": also a committee's report, so that an error must be named. */
const earlierReport = /\b(?:earlier|previous|original) version of (?:this|the|our) report\b/i;
const bareVersion =
  /^(?:an?|the) (?:earlier|previous|prior|original|initial) version (?:also |had |has |incorrectly |wrongly |erroneously |mistakenly )*(?:said|stated|mis|gave|reported|described|referred|named|identified|omitted)/i;
/** "This story has been updated to …", "This article was amended on 3 May". */
const mended = new RegExp(
  `^[\\s(\\[*_•·>–—-]*(?:this (?:\\w+\\s+){0,3}?(?:${pieces}|report|version)|the (?:article|story|post|headline|caption))\\s+(?:(?:has|have) (?:since |now |also )?been|was|is being)\\s+(?:\\w+ly\\s+)?(?:updated|corrected|amended|edited|revised|changed|clarified|refiled)(?=\\s*(?:[.)\\]:,;]|$)|\\s+(?:to|on|at|with|since|after|because|for|throughout|accordingly|\\d))`,
  'i',
);
/** "The Wire has updated this story to …". */
const mends = new RegExp(
  `\\b(?:has|have) (?:updated|corrected|amended|clarified) (?:this|our) (?:${pieces}|report)\\b`,
  'i',
);
/** "This story corrects that …", "(This version corrects the spelling of …)". */
const corrects = new RegExp(
  `^[\\s(\\[*_•·>–—-]*(?:this|the)\\s+(?:[\\w.,]+\\s+){0,4}?(?:${pieces}|report|version)\\s+(?:corrects|clarifies|fixes)\\b`,
  'i',
);
/** "In a story published on Monday, the agency erroneously reported …", "An article on Friday about … misstated …". */
const ownStory = new RegExp(
  `^(?:(?:because of|due to|owing to|as a result of|through) (?:an? )?[\\w’' ]{3,50}?(?:error|mistake|mix-up|confusion|misunderstanding|oversight|slip)s?[^,]{0,40},\\s*)?(?:in an?|an?)\\s+(?:\\w+\\s+){0,2}?(?:${pieces}|report)s?\\s+(?:on|in|about|published|that|sent|which|with|last|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)`,
  'i',
);
const error =
  /\b(?:mis(?:stated|spelled|spelt|identified|attributed|quoted|named|characteri[sz]ed|reported|labell?ed|dated|placed|translated)|incorrect(?:ly)?|erroneous(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|in error|inaccurate(?:ly)?|editing error|in fact)\b/i;
/** "The caption with an earlier version misspelled …". */
const versionErred =
  /\b(?:earlier|previous|prior|original) versions?\s(?:\w+ly\s|also\s|had\s)?(?:mis\w+|incorrectly|wrongly|erroneously)\b/i;
/** "The Herald apologises: the quotation was wrongly attributed to …". */
const apologises =
  /^[\s(*_•·>–—-]*(?:we|the (?:editors?|newspaper|paper|broadcaster|\p{Lu}\p{L}+))\s(?:also\s)?apologi[sz]es?\b/iu;

/** "…, the ministry said", "…, says Mr Lund": the sentence is another's. */
export const saidAfter =
  /,[”"’']?\s(?![^,]*\b(?:we|i)\s)(?:(?:the |an? )?(?:[\p{L}.’'-]+\s){1,5}(?:said|says?|told|wrote|added)(?:\s(?:on|in|at|to|yesterday|last|of)\b[^,]{0,40})?|(?:said|says)\s[^,]{2,60})[.”"’'\s]*$/iu;
/** "OSLO (Wire) — ". */
export const dateline = /^\p{Lu}{2}[\p{Lu}\s,.'’]{0,40}(?:\([^()]{1,30}\)\s*)?(?:[—–]|--?)\s+/u;

/** True for a sentence in which an article speaks of itself as an earlier version had it. */
export function speaksOfItself(words: string): boolean {
  if (
    earlierVersion.test(words) ||
    bareVersion.test(words) ||
    mended.test(words) ||
    mends.test(words) ||
    corrects.test(words)
  )
    return true;
  if (versionErred.test(words) || (apologises.test(words) && error.test(words))) return true;
  if (!error.test(words)) return false;
  return earlierReport.test(words) || (ownStory.test(words.replace(dateline, '')) && !saidAfter.test(words));
}
