/** What a note says besides what was wrong and what is right. */
const boilerplate =
  /^(?:(?:to (?:clarify|be clear)|for clarity)\W*$|(?:and |now |but )?(?:we|i)(?:[’']d| would)? (?:like|want|need|wish|have|must|owe) (?:to )?(?:correct|clarify|put|set|make clear)\b|(?:we|the \w+(?: \w+)?) (?:regret|apologi[sz]e)|(?:this|the|it|that)(?: \w+){0,4} (?:has|have) (?:now |since )?been (?:corrected|updated|amended|removed|changed|fixed)(?: accordingly)?\W*$|this has (?:now |since )?been(?! \w+ (?:to(?! (?:include|add|remove|avoid|correct|fix|be)\b)|with|by)\b)|(?:it|they|he|she|this|that|there) (?:has|have|had|did|does|do|was|were|is|are|will)(?:n[’']t| not)(?: (?:make|say|write|use|give|tell) (?:it|them|this|that|so|anything of the (?:kind|sort)))?\W*$|(?:this|that|it) (?:is|was) (?:wrong|incorrect|untrue|false|an error|a mistake|not (?:true|correct|so|the case|accurate))\W*$|(?:wrong|not so|not true|incorrect)\W*$|(?:(?:we|i)(?:['’](?:re|m|ve)| are| am| have)?|our|my) (?:very |so |truly |since |now )?(?:sorry|apologi[sz]e|apologies|regret|mistake|error|fault|bad|removed|deleted|withdrawn|taken|took|(?:corrected|amended|changed)(?! (?:(?:it|this|that|them|the \w+) )?to\b)|should have(?! (?:said|read|reported|written|been|stated|named|given)\b)|happy)\b|sorry\b|apologies\b|(?:the|this|that) (?:entry|post|tweet|line|headline|caption|story|report) (?:has|was|is) (?:since |now |been )*(?:removed|deleted|taken down|gone|changed|corrected)\b|.{0,60}\b(?:says?|said|insists?|den(?:y|ies))(?: that)? (?:it|they|he|she) (?:has|have|had|did|does|do|was|were|is|are|will)(?:n[’']t| not)\W*$|.{2,60} den(?:y|ies|ied) (?:it|this|that|the report)\W*$)/i;

/** True for "We regret the error", "The story has been corrected". */
export function isBoilerplate(words: string): boolean {
  return boilerplate.test(words);
}

/** "We have since corrected this: …": the right words follow. */
export function announces(words: string): boolean {
  return /^[^:;]{0,60}\b(?:corrected|amended|changed|fixed|updated|clarify) ?(?:this|it|that)?:\s\S/i.test(
    words,
  );
}
