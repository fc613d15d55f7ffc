/** Those that need nothing beside them; `isMeetingNoun` asks of what they tell. */
const plain =
  '(?<=\\b(?:tele)?phone )talk|talks|trilogues?|meetings?|summits?|sessions?|(?:tele|video)?conferences?|calls?|conversations?|consultations|negotiations|discussions?|dialogue|bargaining|audience|encounter|face-to-face|sit-down|get-togethers?|heart-to-heart|powwow|t[êe]te-[àa]-t[êe]te|retreats?|sitting|agm|workshop|seminar|symposium|colloquium|congress|convention|synod|gatherings?|horse-trading|haggling|wrangling|deliberations?|mediation|conciliation|arbitration|visit|trip|round[- ]?table';

/** "the fourth |round of wage talks|", "|round two|", "the |round| in Oslo", "will hold a |second| in May". */
const rounds = [
  "(?:rounds?|series|cycles?) of (?:[\\w'-]+ ){0,4}?(?:talks|negotiations|consultations|meetings|bargaining|mediation|discussions|dialogue)",
  'round (?:one|two|three|four|five|six)',
  'round(?=(?:,? (?:which|scheduled|planned|due|set|with|of|in|on|at|held|ended|collapsed|concluded|brought|yielded|produced|is|was|will|to be|could|may|might|would|has|had|takes|took|begins|began|opens|opened|starts|started))|[.,;]|$)',
  '(?<=\\b(?:begin|hold|start|open|convene|host|plan)s? (?:a|the) )(?:second|third|fourth|fifth|sixth)(?= (?:in|on) )',
  'follow-up(?! (?:meeting|talks|session|round|call|conference|visit|summit))',
];

/** "a |working lunch|", "the |dinner| that the king hosted", "a second |breakfast|", "a |reception| for the envoys". */
const meals = [
  "(?:working|informal|private|official|three-way|leaders') (?:dinner|lunch|breakfast)",
  '(?:dinner|lunch|breakfast|supper)(?= (?:that|which) [^,;.]{2,50} (?:had|held|hosted|to have)\\b)',
  '(?<=\\b(?:second|third|another) )(?:lunch|dinner|breakfast)',
  '(?:dinner|lunch|breakfast|supper)(?= (?:in|at) (?:(?!where|that|which|and)[\\w’-]+ ){1,7}(?:ended|broke up|produced|yielded|brought|closed|failed|lasted|ran)\\b)',
  'reception(?= (?:[^,;.]{2,40} )?(?:for|in honou?r of) )',
];

/** "Monday's |council| in Lima", "at its |board| on Friday", "the spring |assembly|", "Saturday's |forum|". */
const bodies = [
  "(?<=\\b[a-z]+day's (?:[\\w-]+ ){0,2})(?:council|committee|board|panel)(?= (?:in|at|on|for|was|will|is)\\b|[.,;])",
  "(?<=\\bat (?:a|an|the|its|their|[a-z]+day's) (?:[\\w-]+ ){0,2})(?:committee|council|board|cabinet|panel)(?= (?:on \\d|last|yesterday|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)",
  "(?<=\\b(?:general|extraordinary|annual|spring|summer|autumn|winter|council|members'|last|next|previous|special) )assembly",
  '(?<!\\b(?:un|european|world economic) )forum',
  'plenary(?! (?:session|meeting|of parliament))',
];

/** "a |bilateral| with the premier", "an |exchange| by video between the ministers". */
const short = [
  '(?<=\\b(?:a|an|the|another|their|his|her) (?:[\\w-]+ ){0,2})(?:ministerial|bilateral|trilateral)(?= (?:with|in|on|at|between)\\b|[.,;]|$)',
  'exchange(?= (?:by (?:video|(?:tele)?phone)|(?:over|on) the (?:tele)?phone) between )',
];

/**
 * Nouns under which sides come together, in small letters. Examples: "a meeting between A and B", "the fourth round of wage
 * talks", "the G7 summit", "a phone call with", "a special session of the General Council", "the UN climate conference",
 * "a follow-up by video".
 */
export const headNouns = new RegExp(
  `\\b(?:${[plain, ...rounds, ...meals, ...bodies, ...short].join('|')})\\b`,
  'g',
);
