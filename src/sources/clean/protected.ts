/**
 * "CORRECTION (Jan. 9): …", "Editor's note: …", "Clarification: …", "This story has been updated to …": what an outlet says
 * about its own article is news and never cleaned away.
 */
export function isEditorialNote(line: string): boolean {
  return note.test(line.slice(0, 160));
}

const note =
  /^[\s([*_—–-]*(?:corrections?|clarifications?|corrects?|errat(?:um|a)|editor['’]?s?['’]? note|note (?:to|from)|retraction|apology|update|an? (?:earlier|previous|prior) version\b|(?:this|the) (?:story|article|post|report|piece|headline|caption) (?:has been|was|is being|now)? ?(?:updated|corrected|amended|clarified|edited|revised|changed|previously|originally|incorrectly|misstated|misidentified))\b(?!\s*$)/i;
