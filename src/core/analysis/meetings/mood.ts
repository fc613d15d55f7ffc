import type { MeetingStatus } from '../../model/finding.ts';
import { cancelWords, postponeWords } from './plan-words.ts';

/**
 * How the words around a trigger tell the meeting: a status, `auto` where only its date can say whether it was or
 * will be, `none` where it is no report of a meeting (negated, demanded, supposed, denied).
 */
export type Mood = MeetingStatus | 'auto' | 'none';

/** Called off or put off. */
export function isOff(mood: Mood): boolean {
  return mood === 'cancelled' || mood === 'postponed';
}

const adverb =
  '(?:(?:also|now|then|soon|again|both|well|briefly|separately|privately|jointly|formally|reportedly|finally|later|even|still|first|instead|secretly|virtually|next|personally|directly|all|each|only|just|actually|officially|likely|probably|definitely|certainly|already|recently|previously) )*';
const at = (words: string): RegExp => new RegExp(`(?:^|[^\\w-])(?:${words}) ${adverb}$`);

const deniedVerb = at(
  "not|not to|n't|\\w+n't|cannot|never|no longer|refus\\w+ to|declin\\w+ to|fail\\w* to|unable to|without|avoid\\w*|instead of|rather " +
    'than|unlikely to|no (?:plans?|intention|reason|need|date|wish|desire) (?:to|of|for)|rul\\w+ out|reject\\w*|reluctant to|unwilling to|yet to|should|must|ought to|' +
    'needs? to|needed to|has to|have to|had to|would have|could have|might have|should have|urg\\w+ [^,;]{0,40} to|called on [^,;]{0,40} to|' +
    "demand\\w* (?:to|that)|how to|let's|too busy to|impossible to|nor|hardly|pretend\\w* to|able to|failure to|chance to|opportunity to|right to|had hoped to|opposed to|against|den(?:y|ies|ied)",
);
/** "won't |be| meeting", "is not |going to| meet", "are no longer |due to| sit down". */
const deniedPlan = at(
  "(?:not|never|no longer|\\w+n't) (?:\\w+ly )?(?:be|going to|(?:due|set|scheduled|expected|planned|planning|supposed|about) to)",
);
const possibleVerb = at(
  'would be (?:glad|pleased|willing|prepared|open|happy|honou?red|delighted) to|could(?: yet)?|may(?! \\d)(?: yet)?|might(?: yet)?|can|would like to|minded to|inclined to|hop(?:e|es|ed|ing) to|wants? to|wanted to|(?:would be )?willing(?:ness)? to|ready to|readiness to|prepared to|open to|' +
    "consider(?:s|ed|ing)?|offer(?:s|ed|ing)? to|propos(?:es?|ed|ing)(?: to)?|suggest(?:s|ed|ing)?|seek(?:s|ing)? to|sought to|invited? [^,;]{0,60} to|ask(?:s|ed|ing)? (?:[^,;]{0,60} )?to|request(?:s|ed)? to|likely to|possibly|perhaps|keen to|interested in|aim(?:s|ed)? to|we'd like to|would be happy to|possibility of|prospect of|idea of|would love to|tr(?:y|ies|ied|ying) to",
);
const plannedVerb = at(
  "will|'ll|shall|would|to|is to|are to|plan(?:s|ned|ning)? (?:to|on)|(?:due|set|scheduled|slated|expected|planned|supposed|poised|bound|about|going) to|agreed to|intends? to|prepar\\w+ to|is|are|am|be|will be|would be|is due|looks? forward to|before|ahead of|on the eve of|they'll|we'll|he'll|she'll|i'll",
);
const heldVerb = at(
  'have|has|had|after|having|having been|since|was|were|been|while|when|following|upon|have been|has been|from|on',
);

/** "|agreed to bring in a mediator and| return to the table". */
const alsoPlanned =
  /\b(?:will|(?:agreed|plans?|planned|due|set|expected|scheduled|are|is) to) [^,;]{3,80} and (?:then |later )?$/;

/** "|wants both sides back| at the table", "|has asked the two to| meet": what one side wishes of others. */
const wishes =
  /\b(?:wants?|wanted|hop(?:es|ed|ing) to (?:have|get|see|bring)|would like to (?:have|get|see)|would like|asked|invited) (?!to )(?:[\w'-]+ ){1,8}(?:to )?(?:be |come |go )?(?:back )?$/;

/** "|tentatively scheduled to| meet", "|would probably| see": not certain. */
export const unsure =
  /\b(?:tentatively|provisionally|probably|possibly|perhaps|most likely|in all likelihood|hopefully)\b[^,;]{0,30} $/;

/** "|It is not clear when| they will meet", "|has yet to say whether| it will hold talks". */
const openBefore =
  /\b(?:left|leaves|leaving) open (?:when|whether|where|if)\b[^,;]*$|\b(?:not|un|yet to be|remains? to be|has yet to|still) ?(?:yet )?(?:clear|known|certain|decided|seen|open|agreed|settled) (?:when|whether|where|if)\b[^,;]*$/;
/** "When they will meet |is open|". */
const openAfter =
  /^[^,;]{0,80}\b(?:has|have) (?:yet to be|not (?:yet )?been) (?:set|fixed|agreed|decided|announced|named)\b|^[^,;]{0,80}\b(?:is|was|remains|remained) (?:still |as yet |yet )?(?:open|unclear|uncertain|undecided|unknown|anyone's guess|in doubt|not (?:yet )?(?:known|clear|certain|decided))\b/;

/** "|does not rule out| a phone call". */
const notRuledOutBefore =
  /\b(?:not|never|\w+n't)(?: \w+)? rul(?:e|ed|ing) out (?:[\w'-]+ ){0,4}$|\bknow (?:\w+ ){0,3}whether [^,;]*$/;

/** "|proposed to Peru that they| meet": no more than wished for; not "suggested that they met". */
const proposedThat =
  /\b(?:propos(?:e[sd]?|ing|als?)|suggest(?:s|ed|ing|ions?)?|recommend(?:s|ed|ing)?|request(?:s|ed|ing)?)\b[^;.]{0,80}? that (?:(?!(?:will|would|is|are|was|were|has|have|had|do|does|did|could|may|might|held|met|\w+ed)\b)[\w'-]+ ){1,8}$/;

/** "|It is possible that| they will meet", "|hopes that| they will hold talks": no more than that. */
const mayBeThat =
  /\b(?:(?<!\b(?:un|im|not) ?)(?:possible|likely|conceivable|probable)|(?:a|some|every) (?:\w+ )?(?:chance|possibility|likelihood|hope)|hop(?:es?|ed|ing)|not (?:certain|sure|clear|decided|ruled out)) that\b(?:(?!\b(?:when|after|before|while|until|as|if)\b)[^,;]){0,90}$/;
const isTheirSubject = /\bthat (?:the |a |an |[\w-]+'s )?$/;
const comesAbout =
  /^[^;]{0,90}? (?:be held|take place|happen|go ahead|resume|begin|start|open|follow|be (?:arranged|convened|called))\b/;

/** "hopes that |talks| will resume"; not "hopes that |the talks| will bring peace". */
function isOnlyHoped(before: string, after: string): boolean {
  if (!mayBeThat.test(before.slice(-140))) return false;
  return !isTheirSubject.test(before) || comesAbout.test(after);
}
const hardlyThat =
  /\b(?:unlikely|impossible|untrue|inconceivable|improbable|doubtful|(?<!\b(?:no|little|without(?: a)?) )doubt(?:s|ed)?|not (?:true|the case|likely|possible|expected|planned)|no (?:\w+ )?(?:sign|chance|question|indication|suggestion|prospect|way|hope|truth)) that\b[^,;]{0,90}$/;

/** "|It is unlikely that| they will meet": nothing is to come. */
export function isHardly(before: string): boolean {
  return before.includes(' that ') && hardlyThat.test(before.slice(-140));
}

/** Whether it is left open that sides will come together, or when: "It is not clear when Peru and Chile will resume talks". */
export function isLeftOpen(before: string, after: string): boolean {
  return (
    openBefore.test(before.slice(-140)) ||
    (before.includes(' that ') && (proposedThat.test(before.slice(-180)) || isOnlyHoped(before, after))) ||
    (/\bdate (?:of|for) (?:[\w'-]+ ){0,4}$/.test(before.slice(-60)) && openAfter.test(after)) ||
    notRuledOutBefore.test(before.slice(-120)) ||
    (/(?:^|[.;:“"] ?|, |\band |\bbut )(?:when|whether|where)\b[^,;]*$/.test(before.slice(-140)) &&
      openAfter.test(after))
  );
}

/** "|I'd| sit down with her tomorrow": supposed. */
const wouldBe = /(?:^|\W)(?:i|we|he|she|they)'d $/;

/** "|was to have| met": it did not come to it. */
const wasToHave =
  /\b(?:was|were|(?:was|were|had been) (?:due|set|scheduled|supposed|meant|expected)) to have $/;

/** "|could| fly to Oslo to meet her", not "on |May| 11". */
const mayBe =
  /\b(?:could|might|may(?! \d|,))\b(?<!\b(?:in|of|until|by|on|and|to|since|this|next|last|late|early|for|from|mid-|\d) ?may)/;

/** "|could travel to the region and| meet them". */
const alsoPossible =
  /\b(?:could|might|(?<!\d |\b(?:in|of|until|by|on|this|next|last|late|early|from) |mid-)may(?! \d)) (?!have )(?:(?!\b(?:will|would|is|are|was|were|has|have|had)\b)[^;]){3,90} and (?:then |later |also )?$/;

/** "|No date has been set for them to| meet again". */
const noDateTo =
  /\bno (?:\w+ )?(?:date|time)s? (?:has|have|had|was|were|is) (?:yet )?(?:been )?(?:set|fixed|agreed|given|announced|named) (?:yet )?for (?:[\w'-]+ ){1,5}to $/;

const turnedDown =
  /\b(?:turn(?:s|ed|ing)? down|reject\w*|declin\w*|refus\w*|spurn\w*|ignor\w*|rebuff\w*|dismiss\w*|brush(?:es|ed|ing) (?:aside|off)) (?:(?!(?:that|who|which|and|but|after|because)\b)[\w'-]+ ){0,5}?(?:invitation|invite|offer|proposal|request|call|plan|idea|demand|suggestion|appeal|plea|bid)s? (?:(?!(?:and|but|said)\b)[\w'-]+ ){0,5}?(?:to|for|of) (?:[\w'-]+ ){0,4}$/;

/** "|turned down an invitation to| meet", "|rejected a proposal for| talks": what somebody does not want. */
export function isTurnedDown(before: string): boolean {
  return turnedDown.test(before.slice(-150));
}

/** "|has cancelled plans to| meet", "|shelved a plan to| hold talks". */
const plansOff = new RegExp(
  `\\b(?:(?<off>${cancelWords})|${postponeWords}) (?:(?:a|an|the|its|his|her|their|all) )?(?:[\\w'-]+ ){0,2}plans? to (?:\\w+ly )?$`,
);
/** "|will, officials said,| meet": what stands between commas behind its auxiliary. */
const asideBehind =
  /\b(will|would|could|may|might|is|are|was|were|has|have|had|to), (?:[^,;:“”"]{2,80}), (?=(?:to |be |not )?(?:\w+ly )?$)/;

/** The mood of a verb that has `before` on its left (small letters). `past`: the verb itself is a past form. */
export function verbMood(before: string, past: boolean): Mood {
  const tail = before.slice(-200).replace(asideBehind, '$1 ').slice(-90);
  const off = plansOff.exec(tail);
  if (off) return off.groups?.['off'] === undefined ? 'postponed' : 'cancelled';
  if (isTurnedDown(before)) return 'none';
  if (noDateTo.test(tail)) return 'possible';
  if (/\b(?:failed|were unable|was unable) to $/.test(tail)) return 'cancelled';
  if (deniedVerb.test(tail) || wouldBe.test(tail) || (!past && deniedPlan.test(tail))) return 'none';
  if (past && wasToHave.test(tail)) return 'cancelled';
  if (/\b(?:will|would) (?:not )?have (?:\w+ )?$/.test(tail)) return 'none';
  if (possibleVerb.test(tail) || wishes.test(tail) || (!past && alsoPossible.test(before.slice(-120))))
    return 'possible';
  if (!past && unsure.test(tail)) return 'possible';
  if (/\barrang\w+ (?:for )?[^,;]{0,60} to (?:come and )?$/.test(tail)) return 'upcoming';
  if (past && /\b(?:will|would|shall) (?:not|never|no longer) (?:\w+ )?be $/.test(tail)) return 'cancelled';
  if (/\b(?:could|may|might|can) (?:\w+ )?be $/.test(tail))
    return /\bnot be $/.test(tail) ? 'none' : 'possible';
  if (past && /\b(?:to|will|would|shall) (?:\w+ )?be $/.test(tail)) return 'upcoming';
  if (past || /\bdid (?:indeed |also )?$/.test(tail)) return 'held';
  if (
    /(?:^|\W)(?:who|that|he|she) (?:was|were) (?:due|set|scheduled|expected|supposed|planned|slated) to $/.test(
      tail,
    )
  )
    return 'auto';
  if (
    /(?:^|\W)(?:was|were|had been) (?:due|set|scheduled|expected|supposed|planned|slated|going) to $/.test(
      tail,
    )
  )
    return 'auto';
  if (/(?:^|\W)(?:was|were) $/.test(tail)) return 'auto';
  if (heldVerb.test(tail)) return /(?:while|when|on|upon|since) $/.test(tail) ? 'auto' : 'held';
  if (
    /(?<!\bforward)(?:^|\W)to (?:\w+ly )?$/.test(tail) &&
    !/(?:will|is|are|due|set|scheduled|expected|planned|plans?|agreed|intends?) to (?:\w+ly )?$/.test(tail)
  )
    return mayBe.test(before) ? 'possible' : 'auto';
  if (
    plannedVerb.test(tail) &&
    /\b(?:would|will|to) (?:probably|possibly|perhaps|most likely|in all likelihood)\b[^,;]{0,20}$|\b(?:probably|possibly|perhaps) (?:will|would) $/.test(
      tail,
    )
  )
    return 'possible';
  if (plannedVerb.test(tail) || alsoPlanned.test(before.slice(-120))) return 'upcoming';
  return 'auto';
}
