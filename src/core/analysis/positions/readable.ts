/** "it on Monday", "them", "that": nobody who reads the line alone knows what. */
const pronounAlone =
  /^(?:to\s)?(?:it|them|him|her|us|both|that|this|these|those)(?:\s(?:all|outright|again|too|as well|yesterday|today|last\s\p{L}+|(?:on|in|at|for|by|as|during|after|before|from)\s[^,;]+))?$/iu;
/** "12", "seven": a number of what? A year says enough. */
const numberAlone =
  /^(?!(?:19|20)\d\d$)(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|more|less|fewer|enough)(?:\s(?:and|or)\s.*)?$/i;
/** "the idea of", "guarantees that": cut within a phrase. */
const cutShort =
  /\s(?:of|that|the|an?|and|or|but|its|their|his|her|is|was|are|were|which|who|whether|if|as|than)$/i;

/** False for a position's words that say nothing where they stand alone in a line. */
export function isReadable(words: string): boolean {
  return !pronounAlone.test(words) && !numberAlone.test(words) && !cutShort.test(words);
}
