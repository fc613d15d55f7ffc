import { isMedia, isMountain, isOtherNoun } from './not-meetings.ts';
import {
  callPhrase,
  isCall,
  isConference,
  isGathering,
  isRound,
  isSession,
  isVerbUse,
} from './noun-heads.ts';
import { relativeClause } from './relative-clause.ts';
import { isScheduled } from './scheduled.ts';
import { isVisit } from './visits.ts';

/** The words around a head noun, in small letters but for `cased`. */
export interface NounContext {
  /** Its own phrase up to it. */
  readonly lead: string;
  /** The sentence up to it, and behind it. */
  readonly before: string;
  readonly after: string;
  /** `lead` as written. */
  readonly cased: string;
}

const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)';
const ofWhen = `(?:between|with|in|at|on ${weekday}\\w*|on \\d)`;
/** "held discussions |on Monday|", "|here with| the envoys". */
const whenOrWithWhom = new RegExp(`^ (?:\\w+ )?${ofWhen}\\b`);
/** "bargaining |with the clerks|", "bargaining |resumed|". */
const goesOnThen = new RegExp(`^ (?:${ofWhen}|resumes?|resumed|broke|is (?:due|set|to)|will)\\b`);
/** "will |resume| negotiations over the dam", and a day on which they do. */
const opensThem =
  /\b(?:resum|restart|reopen|relaunch|launch|begin|start|open)(?:e|es|ed|ing|s|ning)? (?:the |new |fresh |formal )?$/;
const onDay = new RegExp(
  `^ (?:on|over|about) [^,;]{3,70} (?:on|from|next|this|last) (?:${weekday}|(?:early |late )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d|week|month)`,
);
const holdBefore =
  /\b(?:h[eo]lds?|holding|host(?:s|ed|ing)?|has|have|had|having|open(?:s|ed|ing)?|begin|began|start(?:s|ed)?|resum\w+|conclud\w+|for|in|after|during) (?:[\w'-]+ ){0,4}$/;
/** What stands behind a meeting's noun where it only tells of another thing: "a meeting room", "talks process". */
const compound =
  /^(?:-|(?: room| show| dinner| lunch| briefing| agenda| process| declaration| communique| communiqué| statement| documents?| venue| table| format| notes| site| schedule| calendar| request| invitation| season| participants| attendees| calls?| organi[sz]ers| cycle| tapes?| logs?| records?| readout| transcripts?| centers?| place| point| hall| centre| ground| minutes| interview| discussion| event| with (?:reporters|journalists|the press|voters|supporters)| for (?:investors|analysts|reporters|journalists))(?![a-z]))/;

/** "will arrive at the convention with enough |pledged delegates|": a party's, which names its candidate. */
const nominates =
  /\b(?:(?:pledged|bound|unbound|super-?) ?delegates|delegates? (?:count|math)|nominees?|nominat\w+|primary|primaries|caucus(?:es)?|candidates?|running mate|presidential)\b/;

type Rule = (context: NounContext) => boolean;

/** "said that talks |with Peru would| go on", not "a party that talks to its rivals". */
const finiteBehind =
  /^(?! (?:to|about|of|as|like)\b)[^.;]{0,90}? (?:will|would|could|can|may|might|should|is|are|was|were|has|have|had|began|ended|failed|collapsed|resumed|started|opened|took|broke)\b/;

/** By head noun, the first that fits: whether it tells of sides that come together. Nouns not listed always do. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  [/^meeting$/, ({ before, after }) => !isVerbUse(before, after)],
  [/^calls?$/, isCall],
  [
    /^conversation/,
    ({ lead, after }) =>
      callPhrase.test(lead) ||
      /\b(?:separate|private|direct|second) $/.test(lead) ||
      /^ (?:[^,;.]{2,60} )?(?:with|between) |^ (?:took|takes) place\b|^ by (?:video|tele|phone)/.test(after),
  ],
  [
    /^conference$/,
    (context) =>
      (/^(?:that|the) $/.test(context.lead) &&
        /^(?:,[^;]{2,60},)? (?:has|have|had|was|is|will) (?:now )?(?:been |be )?(?:moved|postponed|put (?:off|back)|brought forward|delayed|cancell?ed|called off|rescheduled)/.test(
          context.after,
        )) ||
      isConference(context) ||
      isScheduled(context.before, context.after),
  ],
  [/^conferences/, isConference],
  [/^round$/, isRound],
  [
    /^round (?!of|table)/,
    ({ after }) => /^,? (?:in|on|at|of|with|held|is|was|will|collapsed|ended|began|opens?)\b/.test(after),
  ],
  [/^gathering/, isGathering],
  [/^session/, isSession],
  [
    /^talks$/,
    ({ before, after }) =>
      !/^ (?:to reporters|like|big|tough|of (?:how|his|her|an?)|about (?:an? )?(?:merger|takeover|deal))\b/.test(
        after,
      ) &&
      !/\b(?:he|she|who|it|minister|president|one) $/.test(before) &&
      (!/\bthat $/.test(before) || finiteBehind.test(after)),
  ],
  [
    /^(?:negotiations|consultations)/,
    ({ lead, before, after }) =>
      isScheduled(before, after) ||
      (opensThem.test(before) && onDay.test(after)) ||
      /^ (?:with|between|in|at|until|late|on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)\w*|that (?:took place|were held|began|opened|ended)|took place|will|are|were|resumed?|began|begin|opened?)\b/.test(
        after,
      ) ||
      /\b(?:round|held|hold|annual|bilateral|trilateral|regular|formal|ministerial|high-level|\w+day's) /.test(
        lead,
      ),
  ],
  [/^discussions?$/, ({ before, after }) => holdBefore.test(before) && whenOrWithWhom.test(after)],
  [
    /^dialogue$/,
    ({ lead, before, after }) =>
      /\binvit\w+ [^;.]{2,70} (?:to|for) (?:an? |the )?(?:[\w-]+ )?$/.test(before) ||
      (/\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|annual|strategic|ministerial|high-level|inaugural|round of|[\w.]+-[\w.]+(?: [\w-]+)?) $/.test(
        lead,
      ) &&
        /^(?: on [\w ]{3,40})?(?: (?:was|will|is|took|takes|would|in|at|opened|opens|began|begins|on \d|on \w+day)\b|,|\.|$)/.test(
          after,
        )),
  ],
  [
    /^bargaining$/,
    ({ before, after }) => (opensThem.test(before) && onDay.test(after)) || goesOnThen.test(after),
  ],
  // "a |retreat| for the coalition's leaders", "the cabinet |retreat|"; not "a retreat from the front".
  [
    /^retreats?$/,
    ({ lead, after }) =>
      /^ (?:of|for) (?:[\w'-]+ ){0,4}(?:leaders|ministers|commissioners|cabinet|coalition|board|executives|members|bishops|party)\b/.test(
        after,
      ) ||
      /\b(?:leaders'|ministers'|cabinet|coalition|government|party|board|annual|two-day|three-day|informal) $/.test(
        lead,
      ),
  ],
  // "a |sitting| of the harbour board"; not "the early sitting for lunch".
  [
    /^sitting$/,
    ({ lead, after }) =>
      /^(?:an?|the|its|this|that|[\w-]+'s) /.test(lead) &&
      /^(?: of (?:the |its )?[\w' -]{0,40}(?:council|committee|board|commission|panel|synod)\b| with [^,;.]{3,60} (?:on|in|at|next|tomorrow)\b)/.test(
        after,
      ),
  ],
  // "The tulip |congress| opens on Friday", "the founders' |convention|"; not "in Congress", "the Geneva convention bans".
  [
    /^(?:congress|convention)$/,
    ({ lead, before, after }) =>
      lead !== '' &&
      !/\b(?:u\.?s\.?|geneva|national people's|american|republican|democratic|national|nominating|in|to) $/.test(
        lead,
      ) &&
      !nominates.test(`${before} ${after}`) &&
      isScheduled(before, after),
  ],
  // "a |workshop| for ministers", "held a |seminar|"; not "his workshop burnt down".
  [
    /^(?:workshop|seminar|symposium|colloquium|plenary)$/,
    ({ before, after }) =>
      isScheduled(before, after) ||
      /^ (?:for|with|of|between) [^,;.]{0,60}(?:members|officials|ministers|developers|experts|delegates|leaders|councillors|commissioners)\b/.test(
        after,
      ) ||
      /\b(?:host(?:s|ed)?|hold(?:s)?|held|organi[sz]e[sd]?|attend(?:s|ed)?) (?:an? |the )(?:[\w-]+ ){0,2}$/.test(
        before,
      ),
  ],
  [/^(?:visit|trip)$/, isVisit],
  // "Two hours of |horse-trading|", "a night of |haggling|".
  [
    /^(?:horse-trading|haggling|wrangling|deliberations?)$/,
    ({ before, after }) =>
      /\b(?:hours?|days?|nights?|weekend|evening|morning|minutes|rounds?) of (?:[\w-]+ )?$/.test(before) &&
      !/\b(?:talks|meetings?|summit|session|conference|negotiations|delegates)\b/.test(`${before} ${after}`),
  ],
  [/^audience$/, ({ lead, after }) => /^ (?:with|to) /.test(after) && !/\b(?:live|wide|new) $/.test(lead)],
  [
    /^(?:mediation|conciliation|arbitration)$/,
    ({ before, after }) => isScheduled('', after) && !/\bfor $/.test(before),
  ],
  // "Saturday's ratepayers' |forum|", "the pilots' |forum| opens on Friday"; not "an internet forum".
  [
    /^forum$/,
    ({ lead, before, after }) =>
      !/\b(?:internet|online|web|discussion) $/.test(lead) &&
      (isScheduled(before, after) || /day's /.test(lead)),
  ],
  [
    /^(?:face-to-face|sit-down|encounter|get-together|heart-to-heart|powwow|t[êe]te-[àa]-t[êe]te)s?$/,
    ({ lead, after }) =>
      /^(?:an?|the|their|this|that|another|\w+day's) /.test(lead) &&
      /^(?: (?:with|between|of|in|on|at|over|has|is|was|could|may|might|will) |[.,;]|$)/.test(after),
  ],
  [
    /^(?:assembly|synod)$/,
    ({ lead, before, after, cased }) =>
      !/^ (?:of [^,]{3,30} )?(?:has |have )?(?:voted|approved|passed|adopted|rejected)\b/.test(after) &&
      !/\b(?:un|u\.n\.|nations|national|state|legislative|northern ireland|welsh|french|constituent|citizens'?|school) (?:general )?$/.test(
        lead,
      ) &&
      (/\b(?:general|annual|extraordinary|\d+(?:st|nd|rd|th)|emergency|next|last|spring|summer|autumn|winter|members'|council) $/.test(
        lead,
      ) ||
        /^(?:a |the |its )$/i.test(cased) ||
        isScheduled(before, after)),
  ],
];

/** Whether a head noun ("talks", "session") tells of sides that come together, by the words around it. */
export function isMeetingNoun(word: string, context: NounContext): boolean {
  if (
    (isOtherNoun(word, context.lead) &&
      !/\b(?:special|emergency|extraordinary|crisis|late-night) cabinet $/.test(context.lead)) ||
    (word === 'summit' && isMountain(context.before))
  )
    return false;
  if (
    /^(?:conference|gathering|audience|reception)/.test(word) &&
    /\b(?:told|telling|addressed) $/.test(
      context.before.slice(0, context.before.length - context.lead.length),
    )
  )
    return false;
  if (isAudienceOf(word, context) || recordOf.test(context.before)) return false;
  if (compound.test(context.after)) return false;
  if (
    context.after.startsWith(' with ') &&
    (isMedia(context.after) ||
      /^ with (?:the |an? |her |his )?(?:(?:[\w-]+ )?(?:photographer|therapist|trainer|coach|instructor|tutor|stylist))\b/.test(
        context.after,
      ))
  )
    return false;
  if (relativeClause({ lower: context.after }, 0) && !/^(?:conference|round|visit|trip)/.test(word))
    return true;
  const rule = rules.find(([head]) => head.test(word));
  return rule === undefined || rule[1](context);
}

/** "|Minutes of| the central bank's March meeting": a paper. */
const recordOf = /\b(?:minutes|record|transcript|tape|recording)s? (?:of|from) (?:[\w'’-]+ ){0,5}$/i;

/** "told a |meeting| of veterans on Thursday": whoever listens to a remark; not "told a meeting of the Security Council". */
function isAudienceOf(word: string, { lead, before, after }: NounContext): boolean {
  return (
    /^(?:meeting|gathering)$/.test(word) &&
    /\b(?:told|telling|tells) $/.test(before.slice(0, before.length - lead.length)) &&
    /^(?: of| at|,)/.test(after) &&
    !/^ of (?:the )?(?:[\w'-]+ ){0,4}(?:council|board|committee|commission|ministers|leaders|cabinet|assembly)\b/.test(
      after,
    )
  );
}
