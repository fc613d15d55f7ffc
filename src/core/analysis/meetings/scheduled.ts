/** "opens", "is to be held", "has been put off": what a gathering's noun is the subject of. */
const happens =
  '(?:opens?|opened|begins?|began|starts?|started|runs?|takes? place|took place|g[eo]ts? under way|kicks? off|closed|ended|concluded|wrapped up|goes ahead|went ahead|falls on|(?:is|are|was|were|will be|shall be|would be|to be|has been|have been|had been|is to be|are to be) (?:now |also |being )?(?:held|due|scheduled|set|planned|slated|opened|convened|called|organi[sz]ed|postponed|put off|put back|cancell?ed|called off|moved|shelved|scrapped|pencill?ed in|foreseen|expected|brought forward|delayed|adjourned|rescheduled|set down|hosted)|(?:will|shall|would|is to|are to|was to|were to) (?:open|begin|start|take place|run|get under way|go ahead)|(?:will|shall|would|is|are|was|were) not (?:now |going )?(?:be held|to be held|take place|to take place|open|go ahead)|(?:should|would|(?:was|were) to) have (?:opened|begun|started|taken place|been held)|(?:was|were) (?:meant|supposed|expected|due|scheduled) to (?:open|begin|start|take place|be held)|due|foreseen|set down for|convened for|called for|arranged for|booked for|announced for|set for|planned for|scheduled for|slated for)';
const isSubject = new RegExp(
  `^(?: ["“][^"”]{3,80}["”,])?(?: (?:of|on|for|in|at|to|with|about|between|into|over) [^,;.]{1,110}?)?(?:,? (?:which|that)|, [^,;.]{2,90},)?,? ?${happens}\\b`,
);
/** "a gathering |with Peru and Chile, which was due in spring, has been put off|". */
export const happensWith = new RegExp(`^ (?:with|between) [^;.]{2,160}? ${happens}\\b`);
/** "hold", "called", "gave up the dates of": what a gathering's noun is the object of. */
const isObject =
  /\b(?:h[eo]lds?|holding|host(?:s|ed|ing)?|call(?:s|ed|ing)?(?: off)?|schedul\w+|conven\w+|attend(?:s|ed|ing)?|open(?:s|ed|ing)?|stag(?:e|es|ed|ing)|organi[sz](?:e|es|ed|ing)|cancel\w*|scrap\w*|postpon\w+|put off|shelv\w+|drop(?:s|ped|ping)|chair(?:s|ed|ing)?|(?:gather|meet|assembl|arriv|com|descend)\w* (?:in \w+ |on \w+ )?(?:on \w+ |next \w+ )?(?:for|at)|dates? of|delay of|return for|preparing for|ahead of) (?:an? |the |its |their |his |her |this |next |[\w-]+'s )*(?:[\w'-]+ ){0,4}$/;

/** "The tulip |congress| opens in Delft on 3 April", "called off its winter |conference|". */
export function isScheduled(before: string, after: string): boolean {
  return isSubject.test(after) || isObject.test(before);
}
