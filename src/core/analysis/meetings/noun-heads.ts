import { isSittingOfHouse } from './legislatures.ts';
import type { NounContext } from './meeting-nouns.ts';
import { ordinal } from './ordinals.ts';
import { happensWith, isScheduled } from './scheduled.ts';

const callBefore =
  /\b(?:phone|telephone|video|conference|zoom|secure|hotline|three-way|joint|hour-long|minute|\w+-minute|\w+-hour|introductory|planned|holds?|held|had|have|host(?:ed|s)?|convene[ds]?|in|on|during|after|before|such|their|the|first|second|another|virtual|online|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|afternoon|evening|morning|by) (?:a |an |the )?$/;
export const callPhrase = /\b(?:phone|telephone|video-?|conference|zoom|teleconference)\s*$/;
const conferenceWords =
  /\b(?:peace|climate|donors?'?|pledging|international|ministerial|recovery|reconstruction|un|u\.n\.|review|annual|global|world|diplomatic|aid|humanitarian|security|(?:one|two|three|four|five|\d)-day|day-long|high-level|nations|oceans?|biodiversity|cop\d*|drafting|regional|summit|oil|trade|budget|water|food|arms|disarmament|treaty)\b/;
const sessionWords =
  /\b(?:special|emergency|separate|three-way|four-way|two-way|joint|final|closing|opening|plenary|working|ministerial|extraordinary|closed-door|second|third|fourth|fifth|\w+day's|\w+-hour|all-night|overnight|marathon|day-long|negotiating|bargaining|council|commission|next|informal|high-level|crisis|first|inaugural|regular|bilateral|trilateral)\s*$/;
/** "a |second| round with", not "a round of applause". */
const ordinalRound = new RegExp(
  `\\b(?:${ordinal}|next|last|final|latest|previous|new|fresh|another|further) $`,
);
const ofSeries = new RegExp(`\\b${ordinal} (?:[\\w-]+ )?$`);
const roundOfSides =
  /\b(?:three-way|four-way|two-way|bilateral|trilateral|negotiating|bargaining|mediation|talks) $/;

/** "the last session|, May 6|", "|on Monday|". */
const datedNext =
  /^,? (?:held )?(?:on |in )?(?:early |late )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d|[,.])|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/;

/** "a conference call |and webcast for analysts|", "a call |on Monday to discuss its results|": a company's, to whoever listens. */
const isForInvestors =
  /^[^;.]{0,80}? (?:webcast|(?:for|with) (?:[\w-]+ ){0,2}(?:analysts|investors)\b|to (?:discuss|present|review) (?:its |the |these |their )?(?:[\w-]+ ){0,3}(?:results|earnings)\b)/;

/** "a phone |call|", "had a |call| with the premier"; not "an earnings |call|", "the |call| for reform". */
export function isCall({ lead, before, after, cased }: NounContext): boolean {
  // "gained access to all mobile phone calls", "a recording of the calls"
  if (/^(?:all|any|every|those|these|such) /.test(lead) && !/^ (?:with|between|among) /.test(after))
    return false;
  if (
    /\b(?:earnings|results|investors?'?|analysts?'?|quarterly|margin|wake-up|close) (?:conference )?$/.test(
      lead,
    )
  )
    return false;
  if (
    /^ (?:for|on (?!mon|tue|wed|thu|fri|sat|sun|\d)|to(?! |$)|to (?!\p{Lu}))/u.test(after) &&
    !callPhrase.test(lead)
  )
    return false;
  if (isForInvestors.test(after)) return false;
  if (/\breceiv\w+ $/.test(before.slice(0, before.length - lead.length)))
    return (
      callPhrase.test(lead) && /^(?: [^;.]{3,25})? from (?:the |king |queen |president |premier )/.test(after)
    );
  if (/\bconference $/.test(lead) && /\b(?:in|on|during) $/.test(before.slice(0, -lead.length)))
    return /^ (?:with|between|among) /.test(after);
  if (
    after.startsWith(' between ') ||
    (/^ (?:with|among) /.test(after) &&
      (!/['’]s (?:[\w-]+ )?$/.test(lead) ||
        /\b(?:tonight|today|yesterday|tomorrow|[a-z]+day|week|month)['’]s (?:[\w-]+ )?$/.test(lead)))
  )
    return true;
  if (
    /^(?: (?:this|on|late|earlier|yesterday|today|tonight)[^,;.]{0,20})? (?:lasted|took place|went ahead|broke up)\b/.test(
      after,
    )
  )
    return true;
  if (/\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+ $/u.test(cased)) return true;
  if (
    /^(?:the|their|this|that|a) $/.test(lead) &&
    /^ (?:took place|takes place|will take place|was held|lasted|is (?:set|scheduled|planned)) /.test(after)
  )
    return true;
  return (
    callPhrase.test(lead) ||
    (callBefore.test(before) &&
      /^ (?:with|between|on (?:mon|tue|wed|thu|fri|sat|sun|\d)|late|last)/.test(after))
  );
}

/** "a |special| session", "a session with the companies", not "a session that will be dominated by the budget" of lawmakers. */
export function isSession({ lead, before, after, cased }: NounContext): boolean {
  if (/^ of (?!negotiating|bargaining)\w+ing\b/.test(after)) return false;
  if (isSittingOfHouse(lead, before, after)) return false;
  if (
    lead === 'the ' ||
    sessionWords.test(lead) ||
    isOfBody(lead, before, after) ||
    /^ (?:of (?!\w+ing\b)|between |with )/.test(after)
  )
    return true;
  if (/\p{Lu}\p{L}+(?:ian|an|ese|ish|i) $/u.test(cased)) return true;
  // "sat in on the last session, May 6"
  if (/\b(?:last|previous|latest|earlier) $/.test(lead) && datedNext.test(after)) return true;
  return (
    /^(?:an?|another|this|that|\w+day(?: \w+)?'s|(?:night|morning|afternoon|evening)'s) (?:[\w+.]+ )?$/.test(
      lead,
    ) &&
    !/\b(?:committee|caucus) $/.test(lead) &&
    !/^ (?:that|to) /.test(after)
  );
}

/** "held its thirtieth |session| in Lima", "has put back its |session| from March to April": not lawmakers at theirs. */
function isOfBody(lead: string, before: string, after: string): boolean {
  return (
    (ofSeries.test(lead) || /^(?:its|their) /.test(lead)) &&
    (isScheduled(before, after) ||
      /\b(?:at|during|after|following) (?:its|their) (?:[\w-]+ ){0,2}$/.test(before) ||
      /\b(?:put back|brought forward|moved|delayed|adjourned) (?:[\w-]+ ){0,3}$/.test(before))
  );
}

/** "return to Geneva |for a second round|", not "won in the second round", nor "the first round of purchases". */
export function isRound({ lead, before, after }: NounContext): boolean {
  if (after.startsWith(' of ')) return false;
  if (roundOfSides.test(lead) || (/^,? which /.test(after) && ordinalRound.test(lead))) return true;
  if (/^(?:[.;]|$|,(?! (?:scheduled|planned|due|set|with|held|to be|in|on|at)))/.test(after))
    return ordinalRound.test(lead) && /\b(?:for|agree\w* (?:on|to)) (?:an? |the )?[\w-]+ $/.test(before);
  return !/^ (?:with|in|on|at) /.test(after) || ordinalRound.test(lead);
}

/** "the union's annual |gathering|", "a |gathering| of ministers"; not "on the margins of the gathering". */
export function isGathering({ lead, before, after }: NounContext): boolean {
  if (/\b(?:margins|sidelines|fringes) of $/.test(before.slice(0, before.length - lead.length))) return false;
  return (
    ofSeries.test(lead) ||
    /\b(?:last|annual|weekly|monthly|quarterly|regular|next|previous|latest|informal|ministerial|leaders'|ministers'|g20|g7|own|emergency|special|extraordinary|crisis|closed-door|private|urgent|hastily arranged)\s*$/.test(
      lead,
    ) ||
    /^(?:their|its) $/.test(lead) ||
    (/^an? /.test(lead) && /^ (?:with|between) /.test(after) && happensWith.test(after)) ||
    /^ of (?:[\w-]+ ){0,3}(?:leaders|ministers|officials|envoys|presidents|premiers|donors|group|council|g7|g20|forum|bloc)\b/.test(
      after,
    )
  );
}

/** "is |meeting|", "officials |meeting| in Oslo": the verb. */
export function isVerbUse(before: string, after: string): boolean {
  return (
    /\b(?:is|are|was|were|been|be|am|after|considering|avoid|start(?:ed)?|by|without) (?:\w+ly |now |also |not |due )*$/.test(
      before,
    ) ||
    isGerund(before, after) ||
    isParticiple(before, after)
  );
}

/** "knows it from |meeting| and questioning prisoners": a preposition, no article, and no "with" or "in" behind. */
function isGerund(before: string, after: string): boolean {
  return (
    /\b(?:from|of|for|about|on|in|since|despite|like|than) $/.test(before) &&
    /^ (?:and |or )?(?:\w+ing|the|his|her|their|its|him|them) /.test(after)
  );
}

const didBehind =
  /^ (?:in|on|at|for|by|with|behind)\b(?![^;.:“”"]{0,140}\b(?:will|would|shall|could|may|might|(?:is|are|was|were|due|set|expected|scheduled|hope[ds]?|plan(?:s|ned)?) to)\b)[^;.:“”"]{3,110}?,? (?:[a-z]+ly )?(?!(?:united|limited|detailed|proposed|planned|scheduled|armed|divided|based|related)\b)(?:[a-z]{3,}ed|said|told|chose|gave|took|made|broke|struck|won|began)\b/;

/** "Ministers meeting |in Oslo on Wednesday agreed| to reopen the border": what they did there is past. */
export function didThere(after: string): boolean {
  return didBehind.test(after);
}

/** "The officials, |meeting| by video on 11 May, welcomed the offer", "officials |meeting| in Oslo". */
export function isParticiple(before: string, after: string): boolean {
  if (
    /\w, $/.test(before) &&
    /^ (?:by|via|in|at|on|online|for (?:[\w-]+ ){1,4}(?:hours?|minutes)|for the (?:first|second|third|last|\w+th) time|until|into|through)\b/.test(
      after,
    )
  )
    return true;
  return (
    /\b(?:officials|leaders|negotiators|presidents|diplomats|envoys|delegations|delegates|teams|sides) $/.test(
      before,
    ) && /^ (?:in|on|with|today|tomorrow|at|this|for)\b/.test(after)
  );
}

/** "a video |conference|", "the board held a |conference| with both companies", "a |conference| of ministers"; not "a news conference". */
export function isConference({ lead, before, after }: NounContext): boolean {
  return (
    /\b(?:video|telephone|zoom|online|virtual)[ -]?$/.test(lead) ||
    conferenceWords.test(lead) ||
    /^ (?:of|between|with (?:both|the|all|its|their)) /.test(after) ||
    (/^an? $/.test(lead) &&
      /\b(?:commission|committee|council|board|companies|sides|parties|authority|tribunal|regulator)\b[^,;]{0,40}\b(?:hold|held|holds) $/.test(
        before.slice(0, before.length - lead.length),
      )) ||
    (/\b(?:delegates|countries|nations|governments|ministers) [^,;]{0,60}$/.test(before) &&
      / in /.test(after))
  );
}
