/** "insisted |that Oslo must pay|": a demand of somebody else. */
export const must = /^\s+(?:that\s+)?[^.;]{0,120}?\b(?:must|should|has to|have to|needs? to)\b/;

/** "agreed |that Oslo must pay first|": of somebody who has a name, and never of itself. */
export const othersDuty =
  /^\s+that\s+(?:the\s+)?(?!(?:It|They|He|She|We)\b)\p{Lu}[^.;,]{1,60}?\s(?:must|should|has\sto|have\sto|had\sto|needs?\sto|needed\sto)\s(?!have\b)\p{Ll}/u;

/** "insists that the bloc |rule| out …": what somebody is to do, in the bare verb. */
export const subjunctive =
  /^\s+(?:that\s+)?(?:(?:the|its|his|her|their|any|all|each|every|no)\s+)?(?:(?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\s|\p{L}+['’](?:ll|d|re|ve)\s)[\p{L}’'.-]+\s+){1,7}?(?:be|not|rule|withdraw|pull|remove|stop|halt|end|leave|return|pay|give|drop|lift|sign|accept|recogni[sz]e|release|open|stay|join|renounce|commit|guarantee|provide|take|agree|go|come|stand|cut|hand|keep|respect|honou?r|allow|refrain|cease|disarm|surrender|publish|resign|share|send|reduce|restore|reinstate|remain|include|resume|produce|close|repay|surrender|compensate|dismantle|apologi[sz]e)\b/u;

/** "accepted |an invitation|", "rejected |his resignation|": nothing that is asked for at a table. */
export const gone =
  /^\s+(?:(?:the|an?|his|her|its|their)\s+)?(?:invitation|interviews?|donations?|gifts?|nomination|challenge|delivery|award|prize|resignation|apolog|responsibility|blame|condolences|defeat)/i;

/** "agreed |to meet again|", "agreed |with Oslo|": no consent to terms. */
export const meets =
  /^\s+(?:on\b|with\b|to\s+(?:no\b|meet|hold|continue|resume|talk|keep|stay|speak|work|return|extend|a\s+(?:\w+\s+)?(?:meeting|call|summit|round)|(?:more|further|new)\s+(?:talks|negotiations|meetings)|talks|negotiations|disagree))/i;

/** "wants |guarantees|", "sought |a longer truce|": what a party asks another for. */
export const demandedThings =
  /^\s+["“]?(?:[\w-]+["”]?,?["”]?\s+["“]?){0,4}?(?:guarantees?|assurances?|commitments?|concessions?|bans?|end|halt|withdrawals?|pledges?|compensation|reparations|recognition|relief|access|talks on|changes to|rises?|raises?|increases?|apology|inquiry|timetable|quotas?|treaty|share of|seats? (?:at|on)|ceasefire|truce|pause|freeze|caps?|limits?|cuts?|reductions?|exemptions?|waivers?|protections?|safeguards?|compensation|funding|releases?|extensions?|delays?|restoration|reinstatement|inspections?|referendum)\b|^\s+(?:(?:at least|about|up to|around|nearly|more than|an?|another|some)\s+)?[$€£]?\d/i;

/** "need |firm guarantees|". */
export const assured =
  /^\s+(?:\p{L}+\s+){0,3}?(?:guarantees|assurances|commitments|a\s(?:\p{L}+\s)?(?:guarantee|commitment|timetable|pledge))\b/u;

/** "will not accept …": what somebody insists on not doing. */
export const willNot =
  /^\s+(?:that\s+)?(?:it|they|he|she|we)\s+(?:(?:will|would|could|can)\s+(?:not|never)|cannot|won['’]t)\b/i;

/** "called |the offer unacceptable|". */
export const unacceptable =
  /^\s+[^.;,]{2,60}?\s["“‘]?(?:(?:totally|completely|wholly)\s)?(?:unacceptable|a\s+non-?starter|a\s+red\s+line|an\s+insult|a\s+joke|inadequate|insufficient|out\s+of\s+the\s+question)\b/i;

/** "backed |the plan|": what one can accept, unlike a candidate or a team. */
export const plan =
  /^\s+(?:\p{L}+(?:['’]s?)?\s+){0,4}?(?:plans?|proposals?|deals?|drafts?|offers?|texts?|compromises?|agreements?|ceasefire|truce|ideas?|terms|package|mergers?|takeover|treaty|funds?|levy|levies|target|paragraph|clause|pause|extension|demands?|calls?)\b/iu;

/** "improved |its offer|". */
export const ownOffer =
  /^\s+(?:its|their|his|her|the|an)\s+(?:\p{L}+\s+){0,2}?(?:offers?|bids?|pledges?|contributions?|proposals?)\b/iu;

/** "lowered |its demand|": what it asks for still. */
export const ownDemand = /^\s+(?:its|their|his|her)\s+(?:\p{L}+\s+){0,2}?(?:demands?|claims?)\b/iu;

/** "threatened |sanctions|", "threatened |to walk out|". */
export const threats =
  /^\s+(?:to\b|that\b|with\b|(?:[\w-]+\s+){0,5}?(?:sanctions?|tariffs?|measures?|retaliation|action|strikes?|walkout|consequences|force|response|boycott|veto|penalt\w+|lawsuit|war|cuts?)\b)/i;

/** "rejected |the allegations|": told to be untrue. */
export const claims =
  /^\s+(?:(?!to\s|for\s|calls?\s|demands?\s)[\w’'.-]+\s+){0,4}?(?:claims?|accusations?|allegations?|reports?|suggestions?|assertions?|charges?|rumou?rs?)\b/i;

/** "ruled out |foul play|": what is found, not what is asked for. */
export const causes =
  /^\s+out\s+(?:(?:an?|the|any|possible|a\s+link\s+(?:to|with))\s+)*(?:tsunami|foul|terror\w*|sabotage|arson|suicide|murder|technical|mechanical|accident|leak|human\s+error|weather|bomb|injur\w+|cyber-?attack|fraud|contamination|link|connection|infection|fracture|rain|snow|frost)\b/i;

/** "wants |voters to remember|": nothing that anybody is to grant. */
export const mindful =
  /^\s+[^.;,]{1,60}?\sto\s(?:work|succeed|happen|think|know|understand|see|remember|recall|believe|feel|realise|realize|hear|like|love|be\s(?:happy|clear|proud|aware|able)|make\s+sure|have\s+a|say|win|lose|come)\b/;

/** "rejects |the suggestion that| the tracks are worn": no offence that it is charged with. */
export const thought = /^\s+(?:the|any)\s+(?:suggestion|idea|notion|argument|premise)\s+that\s/i;

/** "would put |$1 billion| into the fund". */
export const sum =
  /^\s+(?:(?:up to|about|around|another|an?|further|additional|extra)\s+){0,2}(?:[$€£]\s?\d|\d[\d.,]*\s?(?:million|billion|m|bn|trillion)\b)/i;

/** "refused |to hand over the guns|": no word to the press, and nothing that merely would not work. */
export const refused =
  /^\s+(?!comment|(?:further|any|all|to\s+(?:give|make|offer))\s+(?:\p{L}+\s+)?(?:comments?|details?|interviews?|statements?)|to\s+(?:(?:publicly|immediately|directly|further)\s+)?(?:comment|say|discuss\s+(?:details|specifics|the\s+(?:details|case|matter))|discuss\s+\p{L}+$|answer|speak\s+(?:to|with)\s+(?:reporters|journalists|the\s+(?:press|media))|talk\s+to\s+(?:reporters|journalists|the\s+(?:press|media))|elaborate|be\s+(?:drawn|named|identified|interviewed|quoted)|give|name|confirm|predict|speculate|specify|disclose|reveal|identify|describe|provide\s+(?:details|an?\s+\p{L}+)|respond|go\s+into|die|lie\s+down|start|budge|believe|go\s+away|work|open|close))(?=to\s|\p{L})/iu;

/** "will accept a truce |only if| its rivals leave". */
export const onlyIf = /^[^.;]{2,80}?\sonly\s(?:if|once|when|after|in\s(?:return|exchange))\s/i;

/** "warned |that the jobs must go to members|": what another is to do; with "or" or "if" it is a threat. */
export const mustOnly =
  /^\s+(?:that\s+)?(?!(?:it|they|he|she|we)\b)(?![^.;]*\s(?:or|otherwise|if|unless|before|could|will|would|risks?|danger)\s)[^.;,]{2,60}?\smust\s(?!have\b|be\s(?:seen|careful|clear|aware)\b)/i;

/** "seeking |an independent audit|". */
export const sought =
  /^\s+(?:an?|the|more|further|new)\s+(?:[\p{L}\d-]+\s+){0,3}?(?:audit|review|licen[cs]e|permits?|payouts?|payments?|refunds?|damages|moratorium|hearing|injunction|breaks?|abatement|exemption|waiver|bail-?out|loan|grant|subsid(?:y|ies)|mandate|veto|vote|say|stake|seat)\b/iu;

/** "wants |parachute payments scrapped|", "want |the levy cut| before winter". */
export const undone =
  /^\s+(?!to\b|not\b|nothing\b|what\b|anything\b|him\b|her\b)(?:(?!(?:is|are|was|were|he|she|it|they|we|that|who|which|to|and|or|when|what)\s)[\p{L}\d’'-]+\s){1,6}?(?:scrapped|dropped|lifted|cut|axed|banned|reinstated|restored|removed|released|freed|withdrawn|closed|reopened|kept|capped|raised|lowered|halved|doubled|extended|delayed|frozen|abolished|suspended|returned|moved|sacked|reversed|changed|reviewed|guaranteed|written|put\sin\swriting|repaid|paid|stopped|ended|halted|investigated)(?=\s*(?:$|[.,;”"]|\s(?:before|by|until|and|for|in|at|from|to|as|into|on|within|over|out)\b))/iu;

/** "insists |that it has not paid|", "maintains |it never agreed|": what it is charged with is not so. */
export const isNot =
  /^\s+(?:that\s+)?(?:it|they|he|she|(?:its|their|his|her|the|no)\s[^.;,]{2,40}?)\s(?:(?:(?:is|are|was|were|has|have|had|did|does|do)\s(?:not|never)|(?:is|are|was|were|has|have|had)n['’]t)(?=\s(?:\p{L}+ing|\p{L}+ed|been|paid|sent|sold|struck|shot|met|made|taken|given|broken|hit|sunk|known)\b)(?!\sgoing\b)|never(?=\s\p{L}{2,}ed\b))/iu;

/** "would accept |nothing less than a job guarantee|". */
export const noLess = /^\s+(?:nothing|no\s\p{L}+)\s(?:less|short|lower|smaller|shorter|below|under)\b/iu;

/** "tabled |a package worth 90 million euros|". */
export const tabled =
  /^\s+(?:an?|the|its|their|new|two|three)\s(?:[\p{L}-]+\s){0,3}?(?:package|plan|offer|proposal|compromise|draft|deal|settlement|rise|amendment|resolution)s?\b(?!\sof\s[$€£\d])/iu;
