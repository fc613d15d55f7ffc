import type { Span } from '../../model/span.ts';

/** Where a position's words end before their sentence does: attributions, side remarks, a second verb of the same subject. */
const cut = new RegExp(
  [
    ';|\\s[—–-]\\s|…|\\.\\.\\.|\\.["”’]',
    ',\\s+(?:while|as|after|although|though|which|who|whose|amid|despite|when|where|before|even|because|since|with|said|says|was|were|has|had|(?!including|providing|starting|beginning|depending|pending|excluding|during|nothing|anything|everything|something|rising|falling|growing|increasing|climbing|dropping)\\p{Ll}+ing)\\b',
    // ", its chief executive, Ida Holm, said"
    ',\\s+[^,;]{2,60}?,\\s+[^,;]{2,40}?,\\s+(?:said|says|told|added)\\b',
    // ", Foreign Minister Ida Holm said"
    ',\\s+[^,;]{2,70}?\\s(?:said|says|told|added|wrote|reported|noted|stated|declared|confided|stressed|made\\s+clear)\\b',
    // ", stated the representative of …"
    ',\\s+(?:stated|declared|announced|confirmed|explained|stressed|added|noted)\\s+(?:the|its|his|her|an?|\\p{Lu})',
    // "a new boiler |and will get| one next year", "everyone to leave|, and then| I cried"
    '\\s+and\\s+(?:will|would|want|did|does|can|could|cannot|is|are|was|were)\\s',
    '\\s+and\\s+\\p{Ll}+(?:s|ed)\\s+(?:him|her|them|us|whether)\\s',
    ',\\s+and\\s+that\\s',
    ',\\s+(?:and\\s+)?(?:we|they|he|she|I|then|you|so)\\s',
    ',\\s+and\\s+(?:he|she|they|it|the|its|has|had|was|is|are|were|will|said|says)\\b',
    '\\s+and\\s+(?:also\\s+|has\\s+|have\\s+)?(?:urged|called|warned|demanded|rejected|offered|accused|asked|told|said|insisted|threatened|pledged|announced|agreed|refused|denied|vowed|condemned|critici[sz]ed|proposed|accepted|dismissed|expressed|promised|suggested|welcomed|expected|sent|gave|made|urges|calls|warns|says|wants)\\b',
    '\\s+and\\s+(?:has|had)\\s+\\p{L}+',
    '\\s+and\\s+(?:rejects|offers|demands|refuses|accepts|insists|opposes|threatens|denies|proposes|dismisses|ruled out|rules out)\\b',
    // "…, a claim that Oslo denied"
    ',\\s+an?\\s+(?:\\w+\\s)?(?:claim|move|step|demand|proposal|offer|position|idea|plan|figure|condition|charge|concession|reference|nod|allusion|stance|sign|response)\\b',
    ',?\\s+(?:ahead of|following|but|saying|according to|in an interview|in a (?:statement|speech|letter|post))\\b',
  ].join('|'),
  'gu',
);

/**
 * The position's words: from where the complement begins to the end of its clause, without attributions and side
 * remarks; null where nothing of substance is left or a quotation would be torn.
 */
export function complement(text: string, from: number, sentenceEnd: number): Span | null {
  const words = text.slice(from, sentenceEnd);
  const stop = firstCut(words);
  return tidy(text, { start: from, end: from + (stop ?? words.length) });
}

/** "that if they agreed|, he| would pay": the main clause comes behind. */
const ledByCondition = /^\s*(?:that\s+)?(?:if|when|once|unless|as|after|while|should)\s/i;
const nextSubject = /^,\s+(?:we|they|he|she|I|you)\s$/;

/** Where the first cut stands that tears no quotation. */
function firstCut(words: string): number | null {
  let quoted = 0;
  let seen = 0;
  const led = ledByCondition.test(words);
  // "that the quota be cut|, and that| catches be counted"
  const thatLed = /^\s*that\s/.test(words);
  for (const { 0: match, index } of words.matchAll(cut)) {
    if ((led && nextSubject.test(match)) || (thatLed && /^,\s+and\s+that\s/.test(match))) continue;
    quoted += words.slice(seen, index).match(/["“”]/gu)?.length ?? 0;
    seen = index;
    if (quoted % 2 === 0) return index;
  }
  return null;
}

/** "|that, calling it too little|": a bare pronoun says something with the reason that follows. */
export function complementWithReason(text: string, from: number, sentenceEnd: number): Span | null {
  const words = text.slice(from, sentenceEnd);
  const reason =
    /^\s+(?:it|them|this|that|these|those|both)(?:\s+\p{L}+){0,3},\s+(?:saying|calling|arguing|insisting|describing|citing|because)\s/u;
  return reason.test(words) ? tidy(text, { start: from, end: sentenceEnd }) : null;
}

/** Without blanks and stops at its ends, and without a quotation mark that has lost its other half. */
export function tidy(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const lead = /^[\s,:;–—-]*/.exec(words)?.[0].length ?? 0;
  let start = span.start + lead;
  let end = span.end - trailingMarks(words.slice(lead));
  const marks = [...text.slice(start, end).matchAll(/["“”]/g)];
  if (text.charAt(end - 1) === ')' && !text.slice(start, end).includes('(')) end -= 1;
  if (marks.length % 2 === 1) {
    const mark = marks.at(-1);
    const at = start + (mark?.index ?? 0);
    if (/["”]/.test(text.charAt(end))) end += 1;
    else if (/[,.]["”]/.test(text.slice(end, end + 2))) end += 2;
    else if (at === start) start += 1;
    else if (at === end - 1) end -= 1;
    else return null;
  }
  return /\p{L}{3}|\d/u.test(text.slice(start, end)) ? { start, end } : null;
}

function trailingMarks(words: string): number {
  const tail = /[\s,:;.–—!-]*$/.exec(words.slice(-20))?.[0] ?? '';
  return /\b\p{Lu}\.\p{Lu}$/u.test(words.slice(0, words.length - tail.length)) && tail.startsWith('.')
    ? tail.length - 1
    : tail.length;
}
