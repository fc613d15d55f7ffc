import type { NounContext } from './meeting-nouns.ts';
import { isScheduled } from './scheduled.ts';

const traveller =
  /\b(?:president|minister|premier|chancellor|king|queen|envoy|delegation|leader|secretary|commissioner)\b/;
const givesUp =
  /\b(?:cancel\w*|scrap\w*|called? off|calls? off|postpon\w+|put off|shelved|put back|delayed) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}$/;
const isGivenUp =
  /^[^;]{0,160}\b(?:has|have|had|was|is) (?:been )?(?:cancell?ed|scrapped|called off|postponed|put off|put back|shelved)\b/;
const pays =
  /\b(?:pay|pays|paid|paying|make|makes|made|begin|begins|begun|began|starts?|started|arriv\w+ [^,;]{0,30}(?:for|on)|during|on) (?:an? |his |her )?(?:[\w-]+ ){0,3}$/;

/**
 * Whether a visit is told as one to somebody: "will pay a state |visit| to Cuba", "an official |visit| of the president is
 * planned for June"; or falls through: "the premier cancelled a |visit| to Lima". What is done on others is told besides.
 */
export function isVisit({ lead, before, after }: NounContext): boolean {
  const isOfficial =
    /\b(?:state|official|working)(?: and [a-z]+)? $/.test(lead) && /^ (?:to|by|of) /.test(after);
  if (
    isOfficial &&
    !/\binvit\w+ to \w+ (?:an? )?(?:[\w-]+ ){0,2}$/.test(before) &&
    (isScheduled(before, after) || pays.test(before))
  )
    return true;
  return traveller.test(`${before} ${after}`) && (givesUp.test(before) || isGivenUp.test(after));
}
