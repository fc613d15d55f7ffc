/** A finite verb that may go on with the noun before a clause. */
const finite =
  '(?:has|have|had|was|were|is|are|will|would|did|does|could|may|might|collapsed|fell|ended|failed|stalled)';
/** "|with the premier in Lima on Monday|, which": what belongs to the noun. */
const phrases = '(?: (?:of|on|for|in|at|to|with|about|between|into|over) [^;:.“”"]{1,90}?)?';
/** "|that Roe was to have| with the envoys": a clause without commas. */
const inside =
  '(?: (?:that|which) (?:(?!(?:will|would|is|are|has|have)\\b)[\\w\'’.-]+ ){1,6}?(?:was|were|had been|is|are) (?:due |set |scheduled |supposed |meant )?to (?:have|hold|host|attend|chair|join)\\b[^;:.,“”"]{0,90})';
const clause = new RegExp(
  `^${phrases}${inside}?(?:, (?:(?:which|who|that|to|in|near|the (?:first|second|third|fourth|fifth|sixth|last|latest|next)|planned|scheduled|due|set|called|originally|first|initially|arranged|convened) [^;:“”"]{3,130}?),)+ (?=${finite}\\b)`,
);
const short = new RegExp(`^${inside} (?=${finite}\\b)`);
/** "|at which the plan was to have been debated| will not take place", "|which should have begun at noon| has been put off": told before it is given up. */
const givenUp =
  /^(?: (?:of|on|for|in|at|with|about|between) [^;:.,“”"]{1,90}?)? (?:(?:at|in|during) which|(?:which|that) (?:should have|would have|had been|(?:was|were) (?:to|due|meant|supposed|scheduled|set|planned))) [^;:.,“”"]{2,110}? (?=(?:(?:will|would) (?:not|no longer|take place|be held|open|begin)|won't|(?:has|have) (?:now )?been|(?:is|was|were|are) (?:now )?(?:off|planned|scheduled|due|set for|to be held|expected|postponed|cancell?ed|called off|put (?:off|back)|scrapped|shelved|axed|moved|delayed))\b)/;

/**
 * Where the predicate of a noun goes on behind the clauses that stand between: "The synod, which was to have met in York
 * in July|, has| been cancelled", "A meeting that Roe was to have with the envoys on Monday |has| been put off".
 * @param after what stands behind the noun, in small letters
 * @returns how far behind the noun; null where no clause stands between
 */
export function predicateBehind(after: string): number | null {
  const words = after.slice(0, 320);
  const match = clause.exec(words) ?? short.exec(words) ?? givenUp.exec(words);
  return match ? match[0].length : null;
}
