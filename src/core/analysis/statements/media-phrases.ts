/**
 * The phrases that name a medium or a programme as whom something was said to; in each pattern the first group is the
 * name. They are tried in order on the words around a remark.
 */

const capital = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}(?:[\p{L}\p{N}&-]|\.(?=[\p{L}\p{N}]))*)(?:['’]s?)?`;
/** A name as media have it, small words and numbers inside: "the Northern Post", "Radio 4", "Diario de la Costa". */
export const mediumName = String.raw`(?:[Tt]he\s+)?${capital}(?:\s+(?:${capital}|\d{1,3}|&|of|and|de|du|do|da|di|del|la|le|el|y|e|[Tt]he)){0,6}`;
/** What kind of medium a name is of. */
export const mediumKind = String.raw`(?:news|agency|newspaper|paper|television|tv|radio|magazine|network|channel|broadcaster|website|site|programme|program|show|podcast|daily|weekly|station|outlet|service|portal|tabloid)`;
export const programmeTitle = String.raw`["“][^"“”\n]{2,60}["”]`;

/** "the Lima daily", "the broadcaster", "public radio": before the name. */
const kindBefore = String.raw`(?:(?:the|an?|its)\s+)?(?:\p{L}+\s+){0,2}${mediumKind}\s+`;
const named = String.raw`(?:${kindBefore}(?=\p{Lu}|["“]))?(${mediumName}(?:\s+${mediumKind}\b)?(?:\s*${programmeTitle})?)`;
const day = String.raw`(?:\s+(?:on\s+)?(?:late\s+|early\s+)?\p{Lu}\p{Ll}+day)?`;

function phrase(words: string): RegExp {
  return new RegExp(words, 'u');
}

/** "in an interview with Radio Lumen", "interviewed by Lumen News", "an interview aired on Sunday on Channel 9" */
const interview = phrase(
  String.raw`\binterview(?:ed)?${day}\s+(?:(?:published|aired|broadcast|shown|printed|recorded|posted)${day}\s+)?(?:\p{Ll}+\s+){0,2}?(?:with|on|for|by|to|in)\s+${named}`,
);
/** "in a Radio Lumen interview", with the programme's name after it */
const eponymous = phrase(
  String.raw`\b(?:a|an|his|her|their)\s+(?:\p{Ll}+\s+){0,2}(${mediumName}\s+interview(?:\s+${programmeTitle})?)`,
);
/** "on “The Long Table”", "on Channel Four's “The Long Table”", "on the programme “Buen Día”" */
const show = phrase(
  String.raw`\b[Oo]n\s+(?:(?:the|a|an|his|her|their)\s+)?(?:(?:\p{L}+\s+){0,2}${mediumKind}\s+)?((?:${mediumName}\s+)?${programmeTitle})`,
);
/** "on Radio Lumen", "on the Late Hour podcast", "on the BBC's Newsnight" */
const onAir = phrase(
  String.raw`\b[Oo]n\s+((?:the\s+)?(?:${capital}\s+){0,4}(?:Radio|TV|Television|News|Channel|FM)\b(?:\s+(?:${capital}|\d{1,3})){0,3}|(?:the\s+)?(?:${capital}\s+){1,4}${mediumKind}\b|(?:the\s+)?\p{Lu}[\p{L}\p{N}.&-]*['’]s\s+${capital}(?:\s+${capital}){0,3})`,
);
/** "Speaking to Coast Radio's Early Tide programme", "asked on Lumen Television", "quoted by the news agency Mehr" */
const speaking = phrase(
  String.raw`\b(?:[Ss]peaking|[Ss]poke|[Aa]sked|[Aa]ppearing|appeared|quoted)\s+(?:\p{Ll}+\s+){0,2}?(?:to|on|with|for|by)\s+${named}`,
);
/** "in remarks to the Evening Courier" */
const remarks = phrase(String.raw`\b(?:remarks|comments|statement|answers)${day}\s+to\s+${named}`);
/** "wrote in The Daily Lumen", "in an op-ed for Lumen News" */
const written = phrase(
  String.raw`\b(?:w(?:rote|rites|riting|ritten)\s+(?:\p{Ll}+\s+){0,4}?(?:in|for)|(?:op-ed|column|article|essay|comment|commentary|blog|piece)${day}\s+(?:published${day}\s+)?(?:in|for))\s+${named}`,
);

/** The phrases around a remark, in the order in which they are tried. */
export const mediaPhrases: readonly RegExp[] = [
  interview,
  eponymous,
  show,
  speaking,
  remarks,
  written,
  onAir,
];
/** Those that the sentence before a remark may hold. */
export const interviewPhrases: readonly RegExp[] = [interview, eponymous, speaking, show];
