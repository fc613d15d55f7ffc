import { isMedia, isMountain, isOtherNoun } from './not-meetings.ts';
import { ordinal } from './ordinals.ts';
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
const holdBefore =
  /\b(?:h[eo]lds?|holding|host(?:s|ed|ing)?|has|have|had|having|open(?:s|ed|ing)?|begin|began|start(?:s|ed)?|resum\w+|conclud\w+|for|in|after|during) (?:[\w'-]+ ){0,4}$/;
/** What stands behind a meeting's noun where it only tells of another thing: "a meeting room", "talks process". */
const compound =
  /^(?:-|(?: room| show| dinner| lunch| briefing| agenda| process| declaration| communique| communiqué| statement| documents?| venue| table| format| notes| site| schedule| calendar| request| invitation| season| participants| attendees| calls?| organi[sz]ers| cycle| tapes?| logs?| records?| readout| transcripts?| centers?| place| point| hall| centre| center| ground| minutes| interview| discussion| event| with (?:reporters|journalists|the press|voters|supporters)| for (?:investors|analysts|reporters|journalists))(?![a-z]))/;
const callBefore =
  /\b(?:phone|telephone|video|conference|zoom|secure|hotline|three-way|joint|hour-long|minute|\w+-minute|\w+-hour|introductory|planned|holds?|held|had|have|host(?:ed|s)?|convene[ds]?|in|on|during|after|before|such|their|the|first|second|another|virtual|online|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|afternoon|evening|morning|by) (?:a |an |the )?$/;
const callPhrase = /\b(?:phone|telephone|video|conference|zoom|teleconference|video-?)\s*$/;
const conferenceWords =
  /\b(?:peace|climate|donors?'?|pledging|international|ministerial|recovery|reconstruction|un|u\.n\.|review|annual|global|world|diplomatic|aid|humanitarian|security|(?:two|three|four|five|\d)-day|one-day|day-long|high-level|nations|ocean|oceans|biodiversity|cop\d*|drafting|regional|summit|oil|trade|budget|water|food|arms|disarmament|treaty)\b/;
const sessionWords =
  /\b(?:special|emergency|separate|three-way|four-way|two-way|joint|final|closing|opening|plenary|working|ministerial|extraordinary|closed-door|second|third|fourth|fifth|\w+day's|\w+-hour|all-night|overnight|marathon|day-long|negotiating|bargaining|council|commission|joint council|next|informal|high-level|crisis|first|inaugural|regular|bilateral|trilateral)\s*$/;
/** "a |second| round with", not "a round of applause". */
const ordinalRound = new RegExp(
  `\\b(?:${ordinal}|next|last|final|latest|previous|new|fresh|another|further) $`,
);
const ofSeries = new RegExp(`\\b${ordinal} (?:[\\w-]+ )?$`);
const roundOfSides =
  /\b(?:three-way|four-way|two-way|bilateral|trilateral|negotiating|bargaining|mediation|talks) $/;

const hearingBody =
  /\b(?:committee|subcommittee|commission|panel|council|board|authority|watchdog|regulator|lawmakers|senators|senate)\b/;

type Rule = (context: NounContext) => boolean;

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
      ) && !/\b(?:he|she|who|it|minister|president|that|one) $/.test(before),
  ],
  [
    /^(?:negotiations|consultations)/,
    ({ lead, before, after }) =>
      isScheduled(before, after) ||
      /^ (?:with|between|in|at|until|late|on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)\w*|that (?:took place|were held|began|opened|ended)|took place|will|are|were|resumed?|began|begin|opened?)\b/.test(
        after,
      ) ||
      /\b(?:round|held|hold|annual|bilateral|trilateral|regular|formal|ministerial|high-level|\w+day's) /.test(
        lead,
      ),
  ],
  [
    /^discussions?$/,
    ({ before, after }) => holdBefore.test(before) && new RegExp(`^ (?:\\w+ )?${ofWhen}\\b`).test(after),
  ],
  [
    /^dialogue$/,
    ({ lead, after }) =>
      /\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|annual|strategic|ministerial|high-level|inaugural|round of|[\w.]+-[\w.]+(?: [\w-]+)?) $/.test(
        lead,
      ) &&
      /^(?: on [\w ]{3,40})?(?: (?:was|will|is|took|takes|would|in|at|opened|opens|began|begins|on \d|on \w+day)\b|,|\.|$)/.test(
        after,
      ),
  ],
  [
    /^bargaining$/,
    ({ after }) => new RegExp(`^ (?:${ofWhen}|resumes?|resumed|broke|is (?:due|set|to)|will)\\b`).test(after),
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
      /^(?: of (?:the |its )?[\w' -]{0,40}(?:council|committee|board|commission|panel|synod|assembly)\b)/.test(
        after,
      ),
  ],
  // "The committee has called a |hearing| for 19 March"; a court's hearing is none, nor is a thing of no day.
  [
    /^hearing$/,
    ({ before, after }) =>
      /\b(?:senate|house|congress\w*|parliament\w*)\b/.test(before)
        ? /\b(?:scheduled|called|set|calls|schedules|subject of) (?:an? |the )?(?:[\w'-]+ ){0,4}$/.test(
            before,
          )
        : hearingBody.test(`${before} ${after}`) &&
          (isScheduled(before, after) ||
            /\b(?:subject of|at|for) (?:an? |the )?(?:[\w'-]+ ){0,5}$/.test(before)),
  ],
  // "The tulip |congress| opens on Friday", "the founders' |convention|"; not "in Congress", "the Geneva convention bans".
  [
    /^(?:congress|convention)$/,
    ({ lead, before, after }) =>
      lead !== '' &&
      !/\b(?:u\.?s\.?|geneva|national people's|american|republican|democratic|national|nominating|in|to) $/.test(
        lead,
      ) &&
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

function isCall({ lead, before, after, cased }: NounContext): boolean {
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
  if (/\breceiv\w+ $/.test(before.slice(0, before.length - lead.length)))
    return (
      callPhrase.test(lead) && /^(?: [^;.]{3,25})? from (?:the |king |queen |president |premier )/.test(after)
    );
  if (/\bconference $/.test(lead) && /\b(?:in|on|during) $/.test(before.slice(0, -lead.length)))
    return /^ (?:with|between|among) /.test(after);
  if (after.startsWith(' between ')) return true;
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
function isSession({ lead, before, after, cased }: NounContext): boolean {
  if (/^ of (?!negotiating|bargaining)\w+ing\b/.test(after)) return false;
  if (
    /^ of (?:the )?(?:[\w-]+ )?(?:congress|parliament|legislature|knesset|duma|bundestag|(?:senate|house)(?=[.,;]| on| in|$))\b(?!')/.test(
      after,
    )
  )
    return false;
  if (
    lead === 'the ' ||
    sessionWords.test(lead) ||
    isOfBody(lead, before, after) ||
    /^ (?:of (?!\w+ing\b)|between |with )/.test(after)
  )
    return true;
  if (/\p{Lu}\p{L}+(?:ian|an|ese|ish|i) $/u.test(cased)) return true;
  return (
    /^(?:an?|another|this|that|\w+day(?: \w+)?'s|(?:night|morning|afternoon|evening)'s) (?:\w+ )?$/.test(
      lead,
    ) &&
    !/\b(?:committee|caucus|parliamentary) $/.test(lead) &&
    !/^ (?:that|to) /.test(after) &&
    !/\b(?:lawmakers|legislators|mps|parliament|senators|congress)\b/.test(before)
  );
}

/** "held its thirtieth |session| in Lima", "has put back its |session| from March to April": not lawmakers at theirs. */
function isOfBody(lead: string, before: string, after: string): boolean {
  return (
    (ofSeries.test(lead) || /^(?:its|their) /.test(lead)) &&
    (isScheduled(before, after) ||
      /\b(?:put back|brought forward|moved|delayed|adjourned) (?:[\w-]+ ){0,3}$/.test(before)) &&
    !/\b(?:lawmakers|legislators|mps|parliament\w*|senat\w+|congress\w*|legislature|assembly|duma|knesset|court|judges)\b/.test(
      before,
    )
  );
}

/** "return to Geneva |for a second round|", not "won in the second round". */
function isRound({ lead, before, after }: NounContext): boolean {
  if (roundOfSides.test(lead)) return true;
  if (/^(?:[.;]|$|,(?! (?:scheduled|planned|due|set|with|held|to be|in|on|at)))/.test(after))
    return ordinalRound.test(lead) && /\bfor (?:an? |the )?[\w-]+ $/.test(before);
  return !/^ (?:with|of|in|on|at) /.test(after) || ordinalRound.test(lead);
}

function isGathering({ lead, before, after }: NounContext): boolean {
  if (/\b(?:margins|sidelines|fringes) of $/.test(before.slice(0, before.length - lead.length))) return false;
  return (
    ofSeries.test(lead) ||
    /\b(?:last|annual|next|previous|latest|informal|ministerial|leaders'|ministers'|g20|g7|own)\s*$/.test(
      lead,
    ) ||
    /^(?:their|its) $/.test(lead) ||
    /^ of (?:[\w-]+ ){0,3}(?:leaders|ministers|officials|envoys|presidents|premiers|donors|group|council|g7|g20|forum|bloc)\b/.test(
      after,
    )
  );
}

/** "is meeting", "officials meeting in Oslo": the verb. */
function isVerbUse(before: string, after: string): boolean {
  if (/\w, $/.test(before) && /^ (?:by|via|in|at|on|online)\b/.test(after)) return true;
  if (
    /\b(?:is|are|was|were|been|be|am|after|considering|avoid|start(?:ed)?|by|without) (?:\w+ly |now |also |not |due )*$/.test(
      before,
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
function isConference({ lead, before, after }: NounContext): boolean {
  return (
    /\b(?:video|telephone)[ -]?$/.test(lead) ||
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
