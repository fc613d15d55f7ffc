/**
 * What stands under an article when it is over: who else worked on it, whose it is, how a television piece ends.
 */

/** "(Reporting by Jane Doe; Editing by John Roe)", "Additional reporting by …", "Writing by …", "— With files from …". */
const credits =
  /^[\s([*_—–-]*(?:(?:additional |further |extra )?(?:reporting|writing|editing|translation|production|compiled|edited|produced|translated|research|graphics|photography|fact[- ]check(?:ing|ed)|interview conducted)(?:(?:,| and| &) (?:writing|editing|reporting|production|translation))* by|reported (?:and written )?(?:by|from)|with (?:files|reporting|additional reporting|contributions?|reports?|inputs?|agency inputs?|material) (?:from|by)|with (?:agencies|agency inputs?|wires?))\b/i;
/** What a credit is made of: names, and the little words between them. A sentence has others. */
const creditWord =
  /^(?:[\p{Lu}\d(@©*_—–-].*|and|in|for|of|with|at|the|by|from|to|on|additional|reporting|writing|editing|files|translation|our|de|van|von|der|al|el|bin|da|del|di|staff|agencies|wires?|newsroom|bureau|desk|team|correspondents?|inputs?|reports?|[/|&•·.,;:)\]-]+)$/u;
/** "The Associated Press contributed to this report.", "Jane Doe in Geneva and John Roe contributed reporting." */
const contributed =
  /^[\s([*_—–-]*[^"“”]{2,240}\bcontributed (?:(?:additional )?reporting(?: (?:to|from|for)\b.{0,60})?|to (?:this|the) (?:report|story|article|piece|post|dispatch))[.)\]]*$/i;
/** "This story was produced by …", "This report was first published by …", "This article originally appeared in …". */
const produced =
  /^[\s([*_—–-]*this (?:story|report|article|piece|content|copy|transcript)(?: (?:was|is|has been))? (?:also |first |originally )?(?:produced|first published|originally published|published here|appeared|generated|reproduced|republished|translated|distributed|syndicated) (?:by|in|on|from|with|without|under|using)\b[^"“”]{0,160}$/i;
/** "© 2022 Example Wire", "Copyright 2022 …", "All rights reserved.", "This material may not be published, broadcast …". */
const rights =
  /^[\s([]*(?:©|\(c\)\s*(?:copyright\s*)?\d{4}|copyright[ :]*(?:©|\(c\)|\d{4})|copyright (?:of |by )?(?-i:(?:[A-Z][\w&'’]{0,30},? ){1,6})\d{4}\.?$|all rights reserved(?:[.,;]|$)|(?:the )?contents? of this (?:site|page|website)\b.{0,40}(?:©|copyright)|(?:this|the) (?:material|content|article|story|report) (?:may not|cannot|must not) be (?:published|reproduced|broadcast|rewritten|redistributed|copied)|our standards: |re(?:published|printed) with permission)/i;
const reserved = /\ball rights reserved\.?$/i;
/** "Source: Example Wire", "(AP)", "— AFP", "jd/jr (AP, AFP, Reuters)". */
const sourceLine =
  /^(?:[Ss]ources?: [^.!?:]{2,60}|[a-z]{2,3}(?:[/,] ?[a-z]{2,4}){1,3} ?\((?:[A-Za-z ]{2,20}(?:, )?){1,6}\)|[—–\-(\s]*(?:AP|AFP|Reuters|REUTERS|dpa|DPA|UPI|Xinhua|TASS|ANI|PTI|IANS|PA|Bloomberg|Agencies|Associated Press|The Associated Press)(?:[,/] ?(?:AP|AFP|Reuters|dpa|ANI|PTI|IANS|Agencies))*[)\s]*)\.?$/;
/** "Jane Doe is a reporter at Example Wire. Follow her on Twitter @jdoe." "You can reach her at …" */
const aboutAuthor =
  /^[^"“”]{2,160}\b(?:is|are) (?:an? |the |our )?[\w’', -]{0,60}\b(?:reporter|correspondent|journalist|columnist|editor|writer|producer|contributor|bureau chief)\b[^"“”]{0,160}\b(?:(?:follow|reach|contact|e-?mail) (?:him|her|them|me|@\w+)|on twitter|@\w+)\b[^"“]{0,160}$/i;

const properName = "(?:[A-Z][\\p{L}.'’-]+|[A-Z]\\.)(?: (?:[A-Z][\\p{L}.'’-]*|de|van|von|al)){1,3}";
const labelled = "(?:[\\p{L}.'’ -]{2,40}:\\s*)?";
/** "I'm Jane Doe.", "STRAIGHT FROM DC I'M JANE DOE", "Reporting from Geneva, I'm Jane Doe for Example News". */
const spoken = new RegExp(
  `^${labelled}(?:(?i:(?:straight|live|reporting|here|back)?\\s*(?:from|in|at|for)) [^.!?"“”]{2,60}?[,. ]+)?(?i:I['’]m) (${properName})(?:,? (?i:for|in|with|reporting|live|back to you)\\b[^.!?"“”]{0,60})?[.!]?$`,
  'u',
);
/** "Jane Doe, Example News, Geneva.", "Jane Doe reporting from Geneva.", "Back to you, Tom." */
const spokenOther = new RegExp(
  `^${labelled}(?:${properName},? (?i:reporting|live|straight)(?i:,? (?:live|for|from|in|at))+ [^.!?"“”]{2,60}|(?i:(?:now )?back to you)(?:,? (?i:in the studio|${properName}|\\p{Lu}\\p{L}+))?|${properName}, [A-Z][\\p{L}. ]{1,24}\\b(?:News|TV|Radio|Television)(?:, [A-Z][\\p{L} .]{1,30})?)[.!]?$`,
  'u',
);

/** True for a line that closes an article and is none of its sentences. */
export function isSignOff(line: string): boolean {
  if (line.length > 420) return false;
  if (rights.test(line) || (line.length <= 200 && reserved.test(line))) return true;
  if (isCredits(line) || contributed.test(line) || produced.test(line) || sourceLine.test(line)) return true;
  return aboutAuthor.test(line) || isSpokenSignOff(line);
}

/** True where a credit's opening is followed by names and nothing else. */
function isCredits(line: string): boolean {
  const opening = credits.exec(line)?.[0];
  if (opening === undefined || /["“”]/.test(line)) return false;
  return line
    .slice(opening.length)
    .split(/\s+/)
    .every((word) => word === '' || creditWord.test(word));
}

/** How a reporter's piece for radio or television ends. */
function isSpokenSignOff(line: string): boolean {
  if (line.length > 140) return false;
  const name = spoken.exec(line)?.[1];
  if (name === undefined) return spokenOther.test(line);
  return !name.split(' ').some((word) => notInNames.has(word.toLowerCase()));
}

/** In capitals "I'M VERY SURE" looks like a name: words that no name has. */
const notInNames = new Set(
  'a an the very not so sure sorry glad happy afraid proud told here there going trying just really still also never always only quite pretty too well fine done ready back now ok okay all in on at of to for with that this we you they he she it i what who and or but confident convinced hopeful optimistic worried certain concerned delighted pleased tired saying talking asking looking working'.split(
    ' ',
  ),
);

/** A credit or sign-off that shares the last paragraph with the story: where it begins, or -1. */
export function signOffStart(paragraph: string): number {
  const from = Math.max(0, paragraph.length - longestSignOff);
  const tail = paragraph.slice(from);
  for (const match of tail.matchAll(sentenceStart)) {
    const at = match.index + (match[1]?.length ?? 0);
    if (from + at > 0 && isSignOff(tail.slice(at).trim())) return from + at;
  }
  return -1;
}

const longestSignOff = 300;
/** After the end of a sentence, where a bracket, a dash or a capital opens another. */
const sentenceStart = /([.!?…]["”’)]?\s+)(?=[([—–A-Z©])/g;

/** Whose copyright a line states: "© 2022 Example Wire. All rights reserved." gives "Example Wire". */
export function rightsHolder(line: string): string | null {
  const match =
    /^[\s([]*(?:©|\(c\)|copyright)[\s:©(c)]*(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?[\s,]*(?:by )?(?:the )?([A-Z][^.|©\d]{1,50}?)(?:,? (?:inc|ltd|llc|plc|gmbh|all rights)\b.*|[.|].*|\s+\d{4}.*)?$/i.exec(
      line.slice(0, 200),
    );
  const holder = match?.[1]?.trim().replace(/[,;:)\]]+$/, '');
  return holder && /^\p{Lu}/u.test(holder) && !/all rights|reserved/i.test(holder) ? holder : null;
}
