import { bodyNoun, humanNoun } from './human-nouns.ts';
import { isParticiple } from './noun-heads.ts';
import type { FitsWords } from './verb-rule.ts';

/** Who gathers to talk; soldiers, crowds and data are gathered as well. */
const assemblers =
  /\b(?:leaders|ministers|officials|delegates|delegations|negotiators|nations|countries|states|representatives|diplomats|envoys|members|presidents|chiefs|governors|council|commission|committee|allies|powers|heads|parties|donors|executives|union|community|federation|bloc|ioc|iaaf|who|nato|asean|opec|g7|g20|un|eu|ambassadors|experts|mediators|sides|governments|both|they|premiers|board|commissioners|chairs|group|panel|forum)\b/;

/** Who breaks up and bargains for sides; a crowd and a couple break up as well. */
const negotiators =
  /\b(?:negotiators?|delegat(?:es|ions?)|envoys|mediators|sides|parties|teams|ministers|leaders|diplomats|unions?|employers|officials|management|representatives|camps?|clans|leagues?|companies|carriers|the (?:two|three)|they|both)\b/;

/** "|Peru and Chile| gathered": two of whom `subjectKind` asks who they are. */
const joined =
  /\band (?:the |its |their )?[\w.'-]+(?: [\w.'-]+){0,3} (?:have |has |had |also |both |then )?$/;

const nounLead =
  /(?:\b(?:a|an|the|this|that|any|no|every|another|planned|their|his|her|its|first|second|next|last|separate|joint|such|summit|of|group|held|hold|for|attend|ministers'|leaders'|own)|'s|-\w+|s'|ial|day|council|commission|league|community|union|ministers|g7|g20|emergency|special|annual|informal|virtual|weekly|monthly|yearly|daily|quarterly|regular|usual|latest|previous) $/;

/** "|Ministers| gather in Oslo"; not "firefighters gathered at the scene", "her gathering". */
export const doGather: FitsWords = (word, before, after) => {
  if (word === 'gathering' && (nounLead.test(before) || /\b(?:the|an?|this|its) [\w-]+ $/.test(before)))
    return false;
  if (
    /^[^.;]{0,40}? (?:every|each) (?:week|month|year|other|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|^ on the first \w+ of\b/.test(
      after,
    )
  )
    return false;
  const near = before.slice(-80);
  return (
    (word.includes('conven') ||
      assemblers.test(before) ||
      bodyNoun.test(near) ||
      near.search(humanNoun) >= 0 ||
      joined.test(near)) &&
    !/^ (?:at the (?:scene|site|spot)|outside|along)\b/.test(after)
  );
};

/** "haggled |with the owners for hours on Monday|": with whom, and when; whoever haggles all her life tells of no meeting. */
const withOnADay =
  /^ with [^.;:]{3,90}?\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|(?:last|this|next) (?:week|month|night|morning))\b/;

/** "|The negotiators| broke up at dawn"; not "their meeting broke up". */
export const doNegotiate: FitsWords = (word, before, after) => {
  if (/^(?:bargain|haggl|negotiat|wrangl)/.test(word) && withOnADay.test(after)) return true;
  if (/^ (?:[\w-]+ ){0,2}(?:talks|bargaining|negotiations|consultations)\b/.test(after)) return true;
  const near = before.slice(-100);
  return (
    (negotiators.test(near) || joined.test(near)) &&
    !/\b(?:talks|meeting|session|summit|negotiations|round|bargaining|conversation|hearing)\b/.test(near)
  );
};

/** "|The board| sits on Monday", "the |Eurogroup| will sit". */
export const doSit: FitsWords = (_word, before) =>
  /\w+group\b/.test(before.slice(-40)) ||
  assemblers.test(before.slice(-60)) ||
  bodyNoun.test(before.slice(-60)) ||
  before.slice(-40).search(humanNoun) >= 0;

/** "|The envoys| huddled in a hotel", "huddled |with| the premier"; of other such verbs anybody's. */
export const doHuddle: FitsWords = (word, before, after) =>
  !word.startsWith('huddle') || after.startsWith(' with') || assemblers.test(before.slice(-70));

const onADay = /^[^;.]{0,60}? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|next|\d)/;

/** "The envoys |met|"; not "the meeting", "was met", "the ministers meet every month". */
export const doMeet: FitsWords = (word, before, after) => {
  if (/\b(?:was|were|been|being|is|are|be|get|gets|got) (?:\w+ly |also )?$/.test(before) && word === 'met')
    return false;
  if (
    (/\b(?:still|often|usually|always|sometimes|normally|regularly) $/.test(before) &&
      !(/\b(?:will|would|to|may|could) still $/.test(before) && onADay.test(after))) ||
    /^(?: up)? every\b|^[^.;]{0,60}? (?:over|through) the (?:years|decades)\b/.test(after)
  )
    return false;
  if (word === 'met') return !/\bthe $/.test(before) && !/^ (?:office|police|opera|gala)\b/.test(after);
  if (word !== 'meeting') return !/(?:\b(?:a|the|this|track|swim|ends|to make ends) )$/.test(before);
  if (
    /\b(?:is|are|was|were|be|been|am|isn't|aren't|wasn't|weren't) (?:\w+ly |now |also |not |no longer |due |currently )*$/.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:after|before|while|when|by|considering|of|without|avoid\w*|on|from|despite|about|to|start\w*|began|than|for) (?:\w+ly )?$/.test(
      before,
    )
  )
    return (
      /^ (?:with |his |her |their |the |(?:\w+ly )|[a-z.'-]+(?:[ ,.;]|$))/.test(after) &&
      !/^ (?:in|on|at|of|between|to|was|were|is|will|room|place|point|that|which|and|this|next|last|for|over|had|has|would|could|as|by)\b/.test(
        after,
      )
    );
  return !nounLead.test(before) && isParticiple(before, after);
};
