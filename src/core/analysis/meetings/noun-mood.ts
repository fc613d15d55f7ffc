import { activeMove } from './active-move.ts';
import { isDoneAt, withoutDeedBehind } from './deed-at.ts';
import { isTurnedDown, type Mood, unsure } from './mood.ts';
import { cancelWords, notHappening, postponeWords } from './plan-words.ts';

const noRest = '(?! (?:after|before|following|ahead|at|during|of|from|because|amid|his|their|her|its) )';
const govern = (words: string): RegExp =>
  new RegExp(
    `(?:^|[^\\w-])(?:${words})(?:${noRest} (?!(?:after|before|following|ahead|at|during|because|amid|as|when|hours|days) )[\\w'.,-]+){0,5} $`,
  );
const cancelBefore = govern(cancelWords);
const postponeBefore = govern(postponeWords);
const passive =
  "(?:(?:has|have|had) (?:now |since |also )?been|was|were|is|are|be|been|being|'s been|got)(?: (?:abruptly|again|suddenly|now|also|later|twice|since|hastily|formally|officially|then|been|indefinitely|quietly|unexpectedly|both|all))*";
const cancelAfter = new RegExp(
  `(?:^|[^\\w-])${passive} (?:${cancelWords})\\b|\\b(?:has|have|had) (?:now )?(?:pulled the plug|fallen through|come to nothing)\\b|\\bfell through\\b|\\b(?:fell|fallen|falls) victim to\\b|^ (?:was|were) to have (?:been held|taken place)\\b|\\b(?:is|was|are|were) (?:now )?off\\b(?! (?:the|limits|to|its|a)\\b)|^,? (?:(?:is|are) )?(?:called off|cancelled|canceled|scrapped|axed|shelved)\\b|\\b${notHappening}\\b|^[^;.]{0,90}? (?:(?:is|was) |(?:will|would) (?:now )?be )?no longer (?:be )?(?:needed|necessary|required|planned|on the agenda)\\b|\\b(?:will (?:no longer|not)|won't|(?:is|are) not (?:going )?to)(?: now)? (?:resume|begin|start|open|meet|convene|continue)\\b[^;]{0,60}\\bafter all\\b|\\bnever (?:took place|happened|came about|went ahead)\\b`,
);
const postponeAfter = new RegExp(
  `(?:^|[^\\w-])${passive} (?:${postponeWords})|^,? (?:postponed|delayed|put off|pushed back|rescheduled|(?:moved|shifted|switched) (?:to|from))\\b|^[^;]{0,90} (?:is|are|was|were|remains?) (?:now |still )?on (?:hold|ice)\\b|^[^;]{0,90} (?:slips|slipped|slip) (?:to|from|back|until)\\b|\\b(?:will|would) (?:now|instead) (?:be(?: held)?|take place|go ahead|happen|open|begin|start|meet) (?:on|in|from)|\\bwill (?:have to |now |instead )?(?:be held|take place) at a later (?:date|day|time|stage)|\\b(?:will (?:no longer|not)|won't|(?:is|are) not (?:going )?to)(?: now)? (?:resume|begin|start|open|reopen|restart|continue)\\b(?! [^;]{0,60}\\bafter all\\b)[^;]{0,60}(?:\\bas (?:planned|scheduled|expected|agreed)\\b|\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day[.,]?$)|\\bwill not now (?:resume|begin|start|open)\\b|^,? (?:(?:which|that) (?:was|had been) )?(?:originally|initially|first|previously) [^;]{3,70}? (?:will|is to|are to) (?:now |instead )?(?:be held|take place|open|begin|start|go ahead|meet)\\b`,
);

/** "called off a visit to Oslo that was to include |talks|". */
const visitWords =
  "(?:[\\w']+ ){0,6}?(?:visit|trip|tour)\\b[^;]{0,90}\\b(?:include|for|to hold|hold|to have held|was to hold) $";
const cancelledVisit = new RegExp(`\\b(?:${cancelWords}) ${visitWords}`);
const postponedVisit = new RegExp(`\\b(?:${postponeWords}) ${visitWords}`);
/** "has |withdrawn from| the ministers' conference": the others still come. */
const leaves = /\b(?:pull\w* out of|withdr\w+ from|back\w* out of) (?:[\w'-]+ ){0,5}$/;
const ofMany =
  /\b(?:ministers'|leaders'|(?<!\b(?:video|phone|telephone) )conference|forum|congress|assembly|convention)(?: |$)/;
/** Who stays away does not stop the others: "will skip |next week's summit|". */
const staysAway =
  /\b(?:skip(?:s|ped|ping)?|snub(?:s|bed|bing)?|boycott(?:s|ed|ing)?|miss(?:es|ed|ing)?|stay(?:s|ed|ing)? away from|not (?:be )?(?:attend(?:ing)?|at|join(?:ing)?)|absent from|no part in|(?:refus|declin)\w* to (?:attend|join|take part in|participate in)) $/;

const deniedNoun = new RegExp(
  "(?:^|[^\\w-])(?:no|not|without|n't|never|rul\\w+ out|reject\\w*|turn(?:s|ed|ing)? down|declin\\w*|spurn\\w*|rebuff\\w*|refus\\w*|den(?:y|ies|ied)|denying|demand\\w*|call(?:s|ed|ing)?(?: (?:on \\w+|again|repeatedly|\\w+day))? for|call for|urg\\w+|appeal\\w* (?:for|to)|" +
    'should|must|if|unless|whether|lack of|need for|needs|needed|instead of|rather than|oppos(?:e|es|ed|ing|ition to)|chances? (?:of|for)|' +
    'conditions? for|basis for|time for|terms? for|point in|idea of|end to|an end to|return to|break(?:down|ing)? (?:of|off)|broke off|cut off|any|every|(?<!held )such|importance of|in favou?r of|(?:would|could) have(?! $)|' +
    'speculation (?:about|over)|rumou?rs? of|block\\w*|derail\\w*|hampered|against|never|scheduling|fake|previous|earlier|past|possible to|path to|road to|door to|room for|dismiss\\w*|delay in|long|prevent\\w*|before any|kind of|style of|series of|years of|months of|history of|decades of)' +
    "(?: (?!to |that |after |before |and |but |on |in |with |at |during )[\\w'.-]+){0,4} $",
);
/** "|will not hold| their talks on Saturday as announced". */
const notAsPlanned =
  /\b(?:will not|won't|not going to) (?:now )?(?:hold|have|begin|start|open|attend|meet for|resume) (?:[\w'-]+ ){0,3}$/;
/** "|called on the premier to join| the talks": what one side asks of another. */
const askedTo =
  /\b(?:called on|call(?:s|ing) on|urg(?:es|ed|ing)|press(?:es|ed|ing)|begg?(?:s|ed|ing)|appeal(?:s|ed|ing) to|demand(?:s|ed|ing) that|t(?:ells|old)) [^;]{2,80}? to (?:join|attend|hold|return to|resume|re-?enter|convene|call|come to|restart|begin|start|open) (?:[\w'-]+ ){0,5}$/;
const possibleNoun = new RegExp(
  '(?:^|[^\\w-])(?:would welcome|propos(?:es|ed|ing|e|als? (?:of|for|that|to (?=hold|host|have|meet|convene|start|open|resume|re)))|invit\\w+|invited? [^;]{0,70} (?:to|for)|suggest\\w+|offer\\w*|could|(?<!\\d |\\b(?:in|of|until|by|on|and|to|since|this|next|last|late|early|for|from) |mid-)may(?! \\d)|might|would like|willing|(?<!\\bget(?:s|ting)? )ready for|readiness for|open to|possib(?:le|ility)|possibility of|potential|hop(?:es|ed|ing|e) (?:for|to (?:hold|host|have|arrange|organi[sz]e|convene|start|open|resume))|hopes?|mull\\w*|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|lobb(?:y|ies|ied|ying) for|' +
    'consider(?:s|ed|ing)?|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:[^,;.]{2,50} )?for|prospects? (?:of|for)|ready to|prepared to|willing to|tr(?:y|ies|ying|ied) to|wants?|wanted|explor(?:e|es|ing)|discuss(?:ed|es|ing)?|work(?:s|ed|ing)? on|working to|likely|tentative|eventual|can|interested in|keen on|aim(?:s|ed)? (?:for|to)|float(?:s|ed)?|sound(?:s|ed|ing) out [^;]{2,60} (?:about|on)|talk of|(?:not|never|not been) (?:rule|ruled|ruling) out|moot(?:s|ed|ing)|toy\\w* with|arrang(?:e|ing)|broker)' +
    "(?: (?!that |after |before |but |at |during |about |on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:sidelines|margins|fringes)|\\d))[\\w'.,-]+){0,6} $",
);
const plannedNoun =
  /(?:^|[^\w-])(?:will|'ll|would have(?= $)|(?:is|are) (?:holding|hosting|organi[sz]ing|staging|convening|planning)|joins?|attends?|starts?|begins?|opens?|holds?|hosts?|to(?= (?:re-?)?(?:hold|host|attend|join|begin|start|open|resume|have(?! (?:\w+ed|been|come|gone|led|held|met|made|taken|brought|begun|broken)\b)|convene|chair|lead|conduct|stage|organi[sz]e|continue|enter|return|conclude|go|co-host|co-chair|finish|complete|jump-start|restart|revive|follow)\b)|to(?= [\w'-]+ $)|is to|are to|(?<!ed |the |its |their )plans? to|plans? to(?= (?:re-?)?(?:hold|host|have|convene|open|start|begin|resume|restart|send|attend|join|call|stage)\b)|(?<!'s |the |a )plans? for(?! [^,;]{3,60} at )|planned|planning|due|set(?! (?:out|up|off|aside|about|down|forth|a|the|his|her|its|their)\b)|scheduled|agreed(?= to (?!an? |the ))|expect\w*|ahead of|prepar\w+ for|prepar\w+|upcoming|forthcoming|next|coming|before|announc\w+|eve of|on the eve of|look(?:s|ed|ing)? (?:forward )?to|invites|slated|convenes|be|looming|get(?:s|ting)? (?:ready|set) for|gear(?:s|ed|ing)? up for|brac(?:e|es|ing) for|run-up to|await\w*|head(?:s|ed|ing)? (?:to|into|for)|travel(?:s|ing|ling)? to|(?:to |will |is |are |for )(?:send|dispatch)(?:ing)? [^;]{2,70}? for|sending [^;]{2,70}? for|calls?(?= $| an? )|called(?= $| an? )|arriv\w+ [^,;]{0,40} for|(?:has|have) been (?:summoned|called|asked|ordered|recalled) [^,;]{0,30}to|enters?|key)(?: (?!that |after )[\w'.-]+){0,6} $/;
const heldNoun =
  /(?:^|[^\w-])(?:held|hosted|convened|attended|participated|took part|follows|followed|c[ao]mes? after|conclud(?:ed|es)|returned to|wrapped up|ended|ending|concluding|closing|capping|after|following|resumed|began|started|opened|chaired|had|made|placed|led|finished|completed|since|(?:came|come|comes|coming)(?: straight| fresh)? out of|left|leaving|(?:walk|storm)\w* out of|(?:emerg|return)\w+ from|broke off|joined|entered|at|during|from|addressed|told|in|received [^;]{0,90} for|(?:report|brief|debrief)\w* [^;]{0,90} (?:on|about)|welcomed [^;]{0,90} for|came to [^;]{0,60} for)(?: (?!that |before |will |to )[\w'.-]+){0,6} $/;
const afterPossible =
  /^[^;]{0,90}?\b(?:could|(?<!\d |\b(?:in|of|until|by|on|and|to|since|this|next|last|late|early|for|from) |mid-)may(?! \d)|might|can|(?:is|was|are|were) (?:most |very |highly )?likely(?! to)|is possible|are possible|was possible|has not been (?:set|confirmed)|have yet to be|yet to be (?:set|agreed|confirmed)|(?:is|are|was|were|has been|have been|had been) (?:also )?(?:mooted|floated|suggested|proposed|requested|sought|asked for|offered|discussed|considered)|(?:remains?|is|are) (?:still )?(?:an option|possible|on the table)|in doubt|uncertain|up in the air|hangs? in the balance|under discussion|being discussed|being considered|is being arranged|is likely|are likely|only if|unless|provided that)\b/;
const afterPlanned =
  /^[^;]{0,90}?\b(?:(?:has|have) been (?:convened|called|scheduled|set|arranged|fixed|summoned|pencill?ed in|planned|booked) (?:[^,;]{0,40} )?for|will|would|shall|(?:is|are) (?:now |also |still )?(?:due|scheduled|set|expected|planned|slated|to|being planned|going|being held)|opens?|begins?|starts?|takes? place|(?:is|are) taking place|to be held|to follow|pencilled in|penciled in|go(?:es)? into|enters?|moves? (?:in)?to|foreseen|booked|scheduled|planned|due|set for|slated|get(?:s)? under way|kicks? off|resumes?|continues?|runs? (?:from|until|to)|later this|remains? on|comes? (?:an?|one|two|three|just|only|days|weeks|hours|after|before|as|amid|ahead))\b/;
const afterHeld =
  /^[^;]{0,90}?\b(?:was|were|took place|ended|concluded|lasted|began|opened|started|collapsed|broke (?:off|down)|fell apart|stalled|failed|yielded|produced|had (?:gone|been|ended|taken)|has (?:ended|concluded|begun|started|been held)|have (?:ended|concluded|begun|been held)|went|broke up|came|brought|resumed|closed|finished|wrapped up|kicked off|got under way|attended by|dragged|ran|continued|carried on|entered|paused|adjourned|broke for)\b/;
const afterNone =
  /^[^;,]{0,60}?\b(?:(?<!\b(?:which|that) )(?:is|are|was|were|has been|have been) (?:not|never|ruled out|rejected|denied|impossible|unlikely|out of the question|needed|stalled|off the table)|makes? no sense|have stalled|has stalled|should|must|(?<!what |which )would (?:have|be (?:pointless|useless|premature|an?|the|seen|useful|welcome))|will not|won't|cannot|had stalled|isn't|aren't)\b/;

/** "would |probably| be held", "in Tbilisi, |most likely in| January", ", |should| the first succeed". */
const unsureAfter =
  /^[^;]{0,60}?\b(?:would|will) (?:probably|possibly|perhaps|most likely|in all likelihood)\b|^[^;]{0,90}?,? (?:most likely|probably|possibly|perhaps|maybe) (?:in|on|at|next|before|by|as early)\b|^[^;]{0,90}?, (?:should|provided) /;

/** "the conference, |which opened on Thursday| and runs until the 12th". */
const afterBegan =
  /^[^;,]{0,80},? (?:which|that) (?:opened|began|started|got under way)\b|^[^;,]{0,80} (?:is|are) (?:still |now |currently )*(?:going on|under way|in progress|ongoing)\b/;

const nextVerb = /(?<=\w),? and (?:will|would|are|is) .*$/;

/** "|No date has been agreed for| another meeting". */
const noDate =
  /\bno (?:\w+ )?(?:date|time|venue|place|plan)s? (?:has|have|had|was|were|is)(?: \w+){0,3} for $/;

/** "A meeting |is not ruled out|". */
const notRuledOut =
  /^[^,;]{0,80}\b(?:(?:is|was|are|were|has|have) (?:not|n't|never)(?: been)? (?:ruled out|excluded|off the table)|isn't (?:ruled out|excluded|off the table)|(?:cannot|can't|could not) be (?:ruled out|excluded))\b/;
/** "Plans for talks |collapsed|". */
const fallsThrough =
  /^[^,;]{0,60}?\b(?:collapsed|fell through|came to nothing|unravell?ed|(?:were|was|have been|has been) (?:dropped|shelved|abandoned|scrapped))\b/;

/** "had to abandon the meeting |after 25 minutes|", "A meeting |was abandoned after 20 minutes|": it had begun. */
const afterAWhile =
  '(?:after|following) (?:just |only |barely |nearly |less than |more than |about )?(?:an?|half an|\\d+|[a-z]+(?:-[a-z]+)?) (?:minutes?|hours?)\\b';
const brokenOff = new RegExp(
  `^ ${afterAWhile}|\\b(?:abandoned|called off|halted|suspended|adjourned|cancell?ed) ${afterAWhile}`,
);
/** "|agreed| to meet in person |during| a call", "|told| her |in| a call". */
const toldDuring =
  /\b(?:agreed|decided|promised|pledged|vowed|offered|told|said|discussed|urged|asked|stressed|reaffirmed|expressed|welcomed|thanked|assured|warned)\b(?:(?!\b(?:will|would|is to|are to|due to|plans?|expected|scheduled)\b)[^;])* (?:during|in) (?:(?:an?|the|their|his|her) )?(?:[\w-]+ ){0,3}$/;
/** "|discussed| the upcoming meeting": it comes for certain. */
const discussed = /\b(?:discuss(?:ed|es|ing)?|arrang(?:ed|ing)) [^;]{0,80}$/;
const isSet =
  /^(?: of [\p{L} ]{2,40})?,? (?:which (?:is|was) )?(?:to be held|scheduled|planned|due|set|(?:will|is to) (?:be held|take place|open|begin)) (?:for|on|in|to)?/u;

/** What the words left of a trigger do with the visit that was to bring it (small letters); null for nothing. */
export function moodOfVisit(before: string): 'cancelled' | 'postponed' | null {
  const left = before.slice(-180);
  if (cancelledVisit.test(left)) return 'cancelled';
  return postponedVisit.test(left) ? 'postponed' : null;
}

/** "will not be attending Friday's meeting, |which was then called off|". */
const laterOff = new RegExp(
  `\\b(?:which|and) (?:was|were|has been|is) (?:then |now |later )?(?:${cancelWords})\\b`,
);
/** "will not attend Monday's |talks with Peru|": without the one side there are none. */
function isOfTwo(phrase: string, after: string): boolean {
  return (
    /^(?:the|this|its|their|[\w-]+'s) .*\b(?:talks|meeting|negotiations|call|consultations)$/.test(phrase) &&
    after.startsWith(' with ')
  );
}
/** "has |arranged| a meeting", "agreed |on| talks": what is settled is to come. */
const arranged =
  /(?<!\bto )\b(?:arranged|secured|booked|fixed|lined up|set up|pencill?ed in|organi[sz]ed|planned|scheduled|confirmed|promised|accepted|brokered|settled on|agreed(?: in principle)?(?: on| to| upon)?|(?:fixed|set|agreed(?: on)?|named|settled on) (?:an?|the) (?:date|day|time) for) $/;
/** "The union |demanded| a meeting", "is |weighing| talks": what one side wants for itself, or may want. */
const demands = /\bdemand(?:s|ed|ing)? $/;
const weighs = /\b(?:weigh|mull)(?:s|ed|ing)?(?: up)? $/;
/** "|Preparations for| a meeting are under way": what is said of them is not said of it. */
const onlyAbout =
  /\b(?:preparations?|preparing|plans?|planning|arrangements|work|efforts?|contacts|groundwork) (?:(?:is|are|was|were) (?:now |already )?under way )?(?:for|on|of|towards?|to (?:arrange|hold|host|organi[sz]e|set up|convene|bring about)) (?:[\w'-]+ ){0,3}$/;
/** "invited her to the session of the commission, |which is planned for June|". */
const plannedItself =
  /^[^;,]{0,60},? (?:which|that) (?:is|are|will be) (?:to be held|planned|scheduled|due|set|held)\b/;
/** "thank Serbia for |its offer to host| the next gathering": what is accepted comes. */
const offerTaken =
  /\b(?:accept|welcom|thank|not[ei]|appreciat)\w*\b[^.;]{0,90}\b(?:offers?|invitation|proposal|readiness|willingness)\b[^.;]{0,60} to (?:host|hold|convene|assemble|organi[sz]e|accommodate)\b[^.;]{0,40}$/;

/** "The owners|, who want to close two pits,| held talks": what is told of somebody by the way. */
const ofSubject = /, (?:which|who|whose|where)\b[^,;:]{2,120}, (?!and\b|or\b|but\b)/g;
/** "talks between the union|, which called the strike,| and the owners". */
const ofSide = /^( between [^,;:–—]{2,80}?)(?:,| [–—-]) [^;:–—]{2,120}?(?:,| [–—-])( and )/;

/**
 * The mood of a noun phrase ("a planned meeting", "Monday's talks") between `before` and `after`, both of its clause
 * and in small letters.
 */
export function nounMood(lead: string, behind: string, phrase: string): Mood {
  const before = lead.replace(ofSubject, ' ');
  const after = withoutDeedBehind(before, behind.replace(ofSide, '$1$2'));
  const left = isDoneAt(before, phrase)
    ? before.slice(before.trimEnd().lastIndexOf(' '))
    : before.slice(-110);
  if (staysAway.test(left)) return laterOff.test(after) || isOfTwo(phrase, after) ? 'cancelled' : 'auto';
  // "ended on Sunday |and will go on in May|": what is joined tells of another.
  const right = after.slice(0, 160).replace(nextVerb, '');
  if (postponeAfter.test(right) || postponeBefore.test(left) || activeMove(left, right) >= 0)
    return 'postponed';
  const isGivenUp =
    cancelAfter.test(right) || (cancelBefore.test(left) && !(leaves.test(left) && ofMany.test(phrase)));
  if (isGivenUp) return brokenOff.test(right) ? 'held' : 'cancelled';
  if (notRuledOut.test(right) || noDate.test(left)) return 'possible';
  if (afterNone.test(right)) return 'none';
  if (onlyAbout.test(left) && afterBegan.test(right))
    return /\bpreparations?\b/.test(left) ? 'upcoming' : 'possible';
  if (fallsThrough.test(right) && /\bplans? (?:for|of|to hold) (?:[\w'-]+ ){0,4}$/.test(left))
    return 'cancelled';
  if (
    /\b(?:was|were|had been) (?:(?:due|set|scheduled|supposed|meant|expected) )?to have (?:held|hosted|had|attended|joined|opened|begun|started|entered) $/.test(
      left,
    )
  )
    return 'cancelled';
  if (
    /\bthere (?:will|is to|is going to) be $/.test(left) &&
    phrase.startsWith('no ') &&
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|after all|as planned)\b/.test(after)
  )
    return 'cancelled';
  if (
    notAsPlanned.test(left) &&
    /\bas (?:announced|planned|scheduled|expected|agreed)\b|\bas$|\bafter all\b/.test(after)
  )
    return 'cancelled';
  const isWish =
    !phrase.startsWith('the ') && (weighs.test(left) || (demands.test(left) && after.startsWith(' with ')));
  if (
    (deniedNoun.test(left) && !isWish) ||
    isTurnedDown(left) ||
    askedTo.test(left) ||
    (/^(?:no|any|every|such)\b/.test(phrase) && !/\bheld $/.test(left))
  )
    return 'none';
  if (/^,? which (?:will|is to) (?:be held|take place|open|begin|start)\b/.test(right)) return 'upcoming';
  if (discussed.test(left) && (/\b(?:upcoming|forthcoming|coming|next)\b/.test(phrase) || isSet.test(right)))
    return 'upcoming';
  if (
    /\bdate (?:for|of) $/.test(left) &&
    /\b(?:has been|was|is) (?:set|fixed|agreed|named|announced)\b/.test(right)
  )
    return 'upcoming';
  if (arranged.test(left) && !afterPossible.test(right)) return 'upcoming';
  if (
    toldDuring.test(left) ||
    /^,? (?:which|that) (?:was|were) held (?:on|in|at|yesterday|last)\b|^,? (?:which|that) took place\b/.test(
      right,
    )
  )
    return 'held';
  if (offerTaken.test(before) || plannedItself.test(right)) return 'upcoming';
  if (
    isWish ||
    possibleNoun.test(left) ||
    /\b(?:possible|potential|proposed|eventual|prospective|mooted)\b/.test(phrase)
  )
    return 'possible';
  if (afterBegan.test(right) || /^,? (?:(?:which|that) was )?held (?:on|in|at)\b/.test(right)) return 'held';
  if (afterPossible.test(right) || unsureAfter.test(right) || (unsure.test(left) && !/\bheld\b/.test(left)))
    return 'possible';
  if (afterPlanned.test(right)) return 'upcoming';
  if (/\breturned to (?:[\w'-]+ ){0,3}$/.test(left)) return 'held';
  if (/\b(?:has|have) $/.test(left) && /^(?:an?|another|further|talks)\b/.test(phrase)) return 'upcoming';
  if (plannedNoun.test(left) || /\b(?:planned|upcoming|forthcoming|coming|scheduled|next)\b/.test(phrase))
    return 'upcoming';
  if (afterHeld.test(right) || heldNoun.test(left)) return 'held';
  return 'auto';
}
