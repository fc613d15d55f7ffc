import { ofCall } from './verb-moods.ts';
import { briefed, presidedOver } from './verb-objects.ts';
import { noPast, type VerbRule } from './verb-rule.ts';
import { calledTo, dealers, eachOther, shutIn } from './verb-subjects.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Where people are shut in who are not to leave before they agree. */
const room =
  '(?:room|hotel|building|farmhouse|castle|villa|palace|hall|ministry|cabin|lodge|headquarters|office|offices)';

/**
 * Rarer ways of saying that people came together. Examples: "The two ministers faced each other across a table in
 * Lisbon", "took a chair opposite the premier", "The clubs will be locked in a hotel until they settle", "Kigali and
 * Goma have been summoned to Nairobi on Friday", "They have not been alone together since May".
 */
export const encounterVerbs: readonly VerbRule[] = [
  {
    rule: 'face',
    verb: /\bfac(?:e|es|ed|ing) (?:each other|one another|off)\b(?= (?:again )?(?:across|over|at|around) (?:the |an? )(?:[\w-]+ ){0,2}table\b)|\b(?:sat|sits?|sitting|(?:take|takes|took|taking) (?:an? |the |his |her |their )?(?:chairs?|seats?|places?)) opposite(?: (?:each other|one another))?\b/g,
    past: /^(?:faced|sat|took)/,
    form: () => 'meeting',
    alone: true,
  },
  {
    rule: 'face',
    verb: /\bfac(?:es|ed|ing)\b(?= (?!each other|one another|off\b)[^.;,]{2,60}? across (?:the|an?) (?:[\w-]+ )?table\b)/g,
    past: /^faced/,
    form: () => 'meeting',
    alone: false,
  },
  {
    rule: 'shut-in',
    verb: new RegExp(
      `(?<=\\b(?:is|are|was|were|be|been) (?:then )?)(?:locked|shut|cooped) (?:(?:up |away |together )?(?:in|inside|into)\\b(?= (?:an?|the) (?:[\\w-]+ ){0,3}${room}\\b)|(?:up|away|in) (?:there|here)\\b)`,
      'g',
    ),
    past: /./,
    form: () => 'talks',
    alone: true,
    bySubject: shutIn,
  },
  {
    rule: 'alone',
    verb: /(?<=\b(?:be|been|were|was|are) )(?:alone (?:together|in (?:a|the same) room)|in (?:the same|one|a) room(?: together)?)\b/g,
    past: /./,
    form: () => 'meeting',
    alone: true,
  },
  {
    rule: 'bring-together',
    verb: /\b(?:bring|brings|brought|bringing|gets?|getting)\b(?= (?:all|both|the) (?:[\w-]+ ){0,3}(?:sides|parties|ministers|leaders|delegations|envoys|clubs|unions|presidents|negotiators|chiefs|governors|ten|two|three|four|five|six|seven|eight)(?: together| back)?(?: to (?:the table|[a-z])| together (?:in|on|at|for)| in (?:one|the same) room))/g,
    past: /^brought/,
    form: () => 'meeting',
    alone: false,
  },
  {
    rule: 'each-other',
    verb: new RegExp(
      `(?<=\\blast )(?:spoke|spoken|talked)\\b(?= (?:on|in|at) )|(?<=\\b(?:not|n't|never) (?:\\w+ )?)(?:spoken|talked)\\b(?= (?:[\\w'-]+ ){0,4}since )|\\bsh(?:ook|ake) hands\\b(?= (?:on|over|in|at) )|\\bdiscuss(?:ed|es)?\\b(?= [^.;]{3,90} (?:on |late |early )?(?:${day}|yesterday|today))|\\b(?:spoke|talked)\\b(?= (?:privately |again |briefly |at length )?(?:(?:on |late |early )*${day}|yesterday|today|last night)(?: (?:night|morning|evening|afternoon))?(?:[.,;]|$| about | to (?:discuss|prepare|try|agree)\\b))|(?<=\\b(?:have|has) been )(?:talking|negotiating|bargaining|haggling)\\b(?= [^.;,]{0,40}since )|\\bshuttl(?:es|ed|ing)\\b(?= between )|\\b(?:(?:return|go|went|come|came)(?:ed)?|(?:are|were|be) back)\\b(?= (?:back )?(?:to|at|in) [^,;.]{2,40}? (?:on ${day}|tomorrow|today|next))`,
      'g',
    ),
    past: /^(?!discuss(?:es)?$|shake|return\b|go\b|come\b|are |be )/,
    form: () => 'talks',
    alone: true,
    partner: 'none',
    bySubject: eachOther,
  },
  {
    rule: 'brief',
    verb: /\bbrief(?:s|ed)\b|(?<=\b(?:will|to|would) (?:also |then )?)brief\b|\b(?:puts?|takes?|took|made|makes?|presented|pleaded) (?:their|his|her|its) case to\b/g,
    past: /^(?:briefed|put |took|made|presented|pleaded)/,
    form: () => 'meeting',
    alone: false,
    byObject: briefed,
  },
  {
    rule: 'deal',
    verb: /\b(?:reached|struck|clinched|sealed|hammered out|failed to (?:reach|strike|agree on))\b(?= (?:an? |the |any )?(?:[\w-]+ ){0,3}(?:deal|agreement|accord|truce|ceasefire|compromise|pact|settlement)\b)|\bagreed\b(?= in [a-z][^,;.]{2,30} on )/g,
    past: /./,
    form: () => 'talks',
    alone: true,
    bySubject: dealers,
  },
  {
    rule: 'far',
    verb: /\b(?:link(?:s|ed)?|hook(?:s|ed)?|dial(?:s|led|ed)?|connect(?:s|ed)?) (?:up|in)\b(?= (?:by|via|over|on) (?:video|zoom|phone|telephone)\b)|\bexchanged (?:phone |telephone )?calls\b/g,
    past: /ed\b/,
    form: (words) => (/video|zoom/.test(words) ? 'video' : 'call'),
    alone: true,
  },
  {
    rule: 'far',
    verb: /\b(?:took|fielded) an? (?:phone |telephone )?call from\b/g,
    past: /./,
    form: () => 'call',
    alone: false,
  },
  {
    rule: 'scold',
    verb: /\b(?:gave|gives?|given)\b(?= [^.;,]{2,50} an? (?:\w+ )?(?:dressing[- ]down|ticking[- ]off|talking[- ]to)\b)/g,
    past: /^g(?:ave|iven)/,
    form: () => 'meeting',
    alone: false,
  },
  {
    rule: 'preside',
    verb: /\b(?:(?:co-?)?chair(?:s|ed)?|presid(?:es|ed) over|attend(?:s|ed)?|(?:takes?|took) part in)\b(?= (?:the|an?|its|his|her) [^,;.]{0,60}?(?:council|commission|committee|assembly|forum|quartet|board)(?:'s (?:[\w-]+ )?(?:session|sitting|meeting))?(?: of [^,;.]{2,50})? (?:in|at|on|today|yesterday|tomorrow)\b)/g,
    past: /ed\b|took/,
    form: () => 'session',
    alone: false,
    byObject: presidedOver,
  },
  {
    rule: 'called-to',
    verb: new RegExp(
      `(?<=\\b(?:is|are|was|were|be|been|being) (?:also |both |all )?)(?:summoned|called|invited|asked|recalled) to\\b(?= [a-z][\\w'’-]+(?: [\\w'’-]+){0,2}?(?:,| on ${day}| on \\w+ \\d| on \\d| next | this | tomorrow| today| ${day}| for (?:\\w+ )?(?:talks|discussions|meetings|consultations)))`,
      'g',
    ),
    past: noPast,
    form: () => 'talks',
    alone: true,
    bySubject: calledTo,
    mood: ofCall,
  },
];
