import type { Form } from './trigger.ts';
import { ofInvitation, ofSpeech, ofSummons } from './verb-moods.ts';
import {
  acrossFrom,
  calledOn,
  discussedThere,
  farPartner,
  gathered,
  guest,
  heard,
  invited,
  receiver,
  rung,
  seen,
  summoned,
  tableCompany,
} from './verb-objects.ts';
import type { VerbRule } from './verb-rule.ts';
import { doGather, doHuddle, doMeet, doNegotiate, doSit } from './verb-senses.ts';
import { diners, receivedAt, several, spenders, tableMates, talkers } from './verb-subjects.ts';

/** Of a verb whose past tells of no meeting, or that takes none. */
const noPast = /(?!)/;

const byPhone = (words: string): Form => {
  if (/video|zoom|online|virtual/.test(words)) return 'video';
  return /phone|call\b/.test(words) ? 'call' : 'talks';
};

/** Who hears somebody: "the |harbour committee|", "|lawmakers|". */
const hearingBody =
  "(?:the |a |[\\w-]+'s )?[^,;.]{0,60}(?:committee|commission|panel|council|board|task force|congress|parliament|lawmakers|senators|mps|trustees|arbiters|councill?ors|commissioners)\\b";

/**
 * Verbs that bring sides together, in order; the first that fits a word takes it.
 * Examples: "Norway's minister met her Turkish counterpart", "will meet in Oslo", "sat down with union leaders",
 * "EU leaders gather in Brussels", "the council convened", "spoke by phone with", "conferred with", "received the
 * prime minister at the palace", "return to the negotiating table", "NATO and Russia are to follow in Brussels".
 */
export const verbRules: readonly VerbRule[] = [
  {
    rule: 'meet',
    verb: /\b(?:met|meets?|meeting)\b/g,
    past: /^met/,
    form: () => 'meeting',
    alone: true,
    whom: true,
    fits: doMeet,
  },
  {
    rule: 'sit-down',
    verb: /\b(?:sat|sits?|sitting) (?:a)?round (?:the|a)(?: same)? table\b|\b(?:sat|sits?|sitting) (?:down|together|face[- ]to[- ]face|across (?:the|a|from))\b(?: (?:each other|one another))?(?: together| for talks)?|\breturn(?:s|ed|ing)? to (?:the )?(?:negotiations|talks)\b|\b(?:return(?:s|ed|ing)? to|back (?:at|to|(?:a)?round)|get (?:a)?round|got (?:a)?round) (?:the|her|his|their|one) (?:same |negotiating |bargaining )?table\b|\bat (?:the|her|his|their|one) (?:same |negotiating |bargaining )?table (?:again|together|once more)\b|\b(?:din(?:es?|ed|ing)|lunch(?:es|ed|ing)|breakfast(?:s|ed|ing))\b(?= (?:together|(?:(?:in|at|on) \w+ |again |privately )?with) )|\b(?:sat|sits?)\b(?= with (?!the same|his wife|her husband))/g,
    past: /^(?:sat|returned|dined|lunched|breakfasted|got)/,
    form: () => 'talks',
    alone: true,
    bySubject: tableMates,
    byObject: acrossFrom,
  },
  {
    rule: 'face',
    verb: /\b(?:c[ao]me|comes|coming|brought) face[- ]to[- ]face\b|\b(?:go(?:es|ing)?|went) head[- ]to[- ]head\b|\b(?:(?:is|are|was|were|been) (?:\w+ )?)(?:holed up|closeted|shut away)\b|(?<!\b(?:an?|the|another|in|his|her|their) )\bhuddled?\b(?= (?:with|for|in|at|on|over|until|late)\b)/g,
    past: /^(?:came|brought|went|was|were|been|huddled)/,
    form: () => 'meeting',
    alone: true,
    fits: doHuddle,
  },
  {
    rule: 'meal',
    verb: /\b(?:have|has|had|having|shared?|takes?|took) (?:a |an )?(?:[\w-]+ )?(?:breakfast|lunch|dinner|supper|coffee|tea)\b(?= (?:together\b|with |(?:in|at|on) [^,;.]{3,40} with ))/g,
    past: /^(?:had|shared|took)/,
    form: () => 'meeting',
    alone: true,
    bySubject: diners,
    byObject: tableCompany,
  },
  {
    rule: 'meal',
    verb: /\b(?:gave|gives|was given|were given)\b(?= (?:[^.;]{2,60}? )?(?:breakfast|lunch|dinner|supper|tea)\b[^.;]{0,40}? (?:at|in|on|by) )|\btuck(?:ed|ing) into\b(?= [^.;]{2,40}? with )/g,
    past: /./,
    form: () => 'meeting',
    alone: false,
    bySubject: diners,
    byObject: tableCompany,
  },
  {
    rule: 'meal',
    verb: /\b(?:agreed|settled|shook hands|talked|haggled|bargained|thrashed|hammered|sketched|discussed|made peace|made up|patched (?:things|it) up|cleared the air|buried the hatchet|struck|swapped|spoke)\b(?=[^.;]{0,70} over (?:an? |the )?(?:[\w-]+ ){0,2}(?:breakfast|lunch|dinner|supper|coffee|tea|drinks)\b)/g,
    past: /./,
    form: () => 'meeting',
    alone: true,
    bySubject: diners,
    byObject: tableCompany,
  },
  {
    rule: 'break-up',
    verb: /\b(?:broke (?:up|off)|adjourned|came away|parted|went home)\b(?= (?:[^.;]{0,40} )?(?:without|empty-handed|with(?: nothing| no)?|late|after|for the night|in the (?:small|early) hours|at (?:dawn|midnight|\d)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)\b)/g,
    past: /./,
    form: () => 'talks',
    alone: true,
    bySubject: several,
    fits: doNegotiate,
  },
  {
    rule: 'bargain',
    verb: /\b(?:bargain(?:ed|ing)?|haggl(?:ed|ing)|negotiat(?:ed|ing)|wrangl(?:ed|ing))\b(?= (?:for|until|through|all|into|past|with|in \w+ on|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|again|late)\b)/g,
    past: /ed$/,
    form: () => 'talks',
    alone: true,
    fits: doNegotiate,
  },
  {
    rule: 'gather',
    verb: /\b(?:gather(?:s|ed|ing)?|(?:re)?convene[sd]?|(?:re)?convening|assemble[sd]?|g[eo]ts? together|getting together)\b|\b(?:c[ao]me|comes|coming) together\b(?= (?:again |once more |virtually |briefly |online )?(?:in|on|at|for|from|next|this|today|tomorrow|later)\b)/g,
    past: /(?:ered|ned|bled)$|^(?:came|got)/,
    form: () => 'meeting',
    alone: true,
    byObject: gathered,
    fits: doGather,
  },
  {
    rule: 'speak',
    verb: /\b(?:spoke|speaks?|spoken|speaking|talked|talking)\b(?=(?:[^.;]|\.(?= \d)){0,90}?(?:\b(?:by|over the|on the|via|by video|in a) (?:tele)?(?:phone|video|call|zoom|videolink)|\btwice\b| for (?:[\w-]+ ){0,4}?(?:hours?|minutes)\b| (?:until|into|through) (?:the )?(?:night|early|small|midnight|dawn|late)\b|\b(?:two|three|four|five|several) times\b)| to |[^.;,]{0,45}? with )|\b(?:telephoned|phoned|rang)\b|\b(?:was|were|been) on the (?:phone|line|telephone)\b|(?<=\b(?:will|to|would|could|may|ministers|leaders|presidents|chiefs|envoys|negotiators|delegations|they|sides|both) (?:\w+ )?)talk\b(?= (?:by|over the|on the|via|with|to|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|again|today|tomorrow|later|next) ?)/g,
    past: /^(?:spoke|talked|phoned|telephoned|rang|was|were|been)/,
    form: byPhone,
    alone: true,
    partner: 'with-or-to',
    bySubject: talkers,
    mood: ofSpeech,
  },
  {
    rule: 'confer',
    verb: /\bconfer(?:s|red|ring)?\b|\bexchang(?:e|es|ed|ing) views\b(?= (?:with |(?:on|about) [^,;.]{2,60}? with ))/g,
    past: /red|ed views/,
    form: () => 'talks',
    alone: true,
  },
  {
    rule: 'bring-together',
    verb: /\b(?:bring|brings|brought|bringing)\b(?= (?:together [^.;,]{3,60}? (?:in|on|at|for) |[^.;,]{3,60} together (?:in|on|at|for) ))/g,
    past: /^brought/,
    form: () => 'meeting',
    alone: false,
  },
  {
    rule: 'bring-together',
    verb: /(?<=\b(?:was|were|been|be) )brought together\b/g,
    past: /^brought/,
    form: () => 'meeting',
    alone: true,
  },
  {
    rule: 'sit',
    verb: /(?<=, )sitting\b(?= (?:in|at) \w[^,;.]{2,60}?(?:day|\d),)|(?<=\b(?:council|synod|board|committee|commission|panel|assembly|trustees|which) )sat\b(?= (?:today|yesterday|again|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on \d))|\bsat\b(?= (?:until|for (?:[\w-]+ ){1,3}hours|late|through|into|in (?:closed|private|emergency|special) session)\b)|(?<=\b(?:will|to) )sit\b(?= (?:in|on|at|from)\b)|\b(?:sits|(?<=\b(?:will|to) )sit)\b(?= (?:in|again|next|tomorrow|today|online|at the level|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:the )?\d|at \d)(?![\w-]))/g,
    past: /^(?:sat|sitting)/,
    form: () => 'session',
    alone: true,
    fits: doSit,
  },
  {
    rule: 'spend',
    verb: /\b(?:spent|spends?|after|had) (?:[\w-]+ ){0,4}?(?:minutes|hours?|afternoon|evening|morning|day) (?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:night |evening |morning |afternoon )?|this (?:morning|afternoon|evening) |today |yesterday )?(?:in talks |talking |closeted |behind closed doors |in private |alone |on (?:a |the )?(?:[\w-]+ ){0,2}(?:phone|call) )*with\b/g,
    past: /^(?:spent|after|had)/,
    form: () => 'meeting',
    alone: false,
    bySubject: spenders,
  },
  {
    rule: 'spend',
    verb: /(?<=\b(?:they|both(?: sides)?|the (?:two|three|four)(?: \w+)?|negotiators|delegates|ministers|envoys) (?:had |have |then )?)spent (?:[\w-]+ ){0,4}?(?:minutes|hours?|the (?:day|night|morning|evening|afternoon))\b(?= (?:at|in|inside|behind|together|talking|bargaining|negotiating|closeted) )/g,
    past: /^spent/,
    form: () => 'talks',
    alone: true,
    bySubject: spenders,
  },
  {
    rule: 'discuss',
    verb: /\b(?:discuss(?:ed)?|(?:thrash|hammer|work|iron)(?:ed)? out|debated?|tackled?|negotiated?|(?:haggled?|wrangled?|bargain(?:ed)?|argued?) over|weigh(?:ed)?)\b(?=[^.;,]{3,80}? (?:in|at) )/g,
    past: /ed\b/,
    form: () => 'meeting',
    alone: false,
    byObject: discussedThere,
  },
  {
    rule: 'discuss-far',
    verb: /\bdiscuss(?:ed|es)?\b(?=[^.;]{3,100}? (?:by (?:tele)?phone|by video|over the (?:tele)?phone|via video)\b)/g,
    past: /^discussed/,
    form: byPhone,
    alone: false,
    byObject: farPartner,
  },
  {
    rule: 'ring',
    verb: /\bcall(?:s|ed)\b(?= (?!on |for |off |it |in |the (?!president|prime|governor|king)))/g,
    past: /^called/,
    form: () => 'call',
    alone: false,
    byObject: rung,
  },
  {
    rule: 'testify',
    verb: new RegExp(
      `\\b(?:testif(?:y|ies|ied)|appear(?:s|ed)?|(?:give|gave|giving) evidence)\\b(?= (?:[^,;.]{1,30} )?(?:before|to) ${hearingBody})|` +
        `\\b(?:expected|due|called|summoned|hauled|go(?:es)?|went|comes?|came|returns?|returned|is|are|be)\\b(?= (?:back |up |again )?(?:(?:on |next )?[\\w]+day (?:night |evening )?)?before ${hearingBody})|` +
        `\\b(?:questioned|grilled|quizzed|heard)\\b(?= (?:[^,;.]{1,30} )?by ${hearingBody})|\\b(?:reports?|reported) to\\b(?= ${hearingBody})|\\b(?:goes|went) (?:back )?to\\b(?= ${hearingBody} (?:on|next|today|tomorrow|this)\\b)`,
      'g',
    ),
    past: /(?:ied|appeared|gave evidence|went|came|returned|questioned|grilled|quizzed|heard|reported to)$/,
    form: () => 'session',
    alone: false,
    byObject: heard,
    lead: /^(?: [\w-]+){0,4}? before\b/,
  },
  {
    rule: 'summon',
    verb: /\b(?:summon(?:s|ed)|(?:call|haul)(?:s|ed) in|(?<=\b(?:will|to|would) )(?:summon|haul in|call in))\b|\b(?:asked|told|ordered)\b(?= [^.;]{2,70}? to come (?:to|in)\b)|\bcalled\b(?= (?:both|the|all) (?:[\w-]+ ){0,2}(?:sides|parties|delegations|leaders|ministers|envoys|presidents|negotiators|unions|employers|factions|clubs) to [a-z])/g,
    past: /ed$|told$|ed in$/,
    form: () => 'meeting',
    alone: false,
    byObject: summoned,
    mood: ofSummons,
  },
  {
    rule: 'invite',
    verb: /\b(?:has invited|have invited|invites?|invited|inviting)\b(?= [^.;]{2,80}? to )/g,
    past: noPast,
    form: () => 'meeting',
    alone: false,
    byObject: invited,
    mood: ofInvitation,
  },
  {
    rule: 'see',
    verb: /\b(?:saw|seeing|sees|(?<=\b(?:had|has|have) (?:already |also |just )?)seen|(?<=\b(?:will|to|would|may|might|could) (?:also |then |later |well |yet )?)see)\b(?= (?:the |his |her |its |[A-Za-z.'-]+ ){0,6})/g,
    past: /^(?:saw|seen)/,
    form: () => 'meeting',
    alone: false,
    whom: true,
    byObject: seen,
  },
  {
    rule: 'call-on',
    verb: /\b(?:(?:call(?:s|ed|ing)|(?<=\b(?:will|to) (?:also |then )?)call) on(?! (?:[\w'’.-]+ ){1,8}to\b| (?:mon|tues|wednes|thurs|fri|satur|sun)day)|pa(?:id|ys?|ying) (?:a |his |her |their )(?:[\w-]+ ){0,2}?(?:call on|visit to))\b/g,
    past: /^(?:called|paid)/,
    form: () => 'meeting',
    alone: false,
    byObject: calledOn,
  },
  {
    rule: 'follow',
    verb: /\b(?<=\b(?:will|to|then) )(?:follow|take up the (?:matter|issue|question|dispute|subject))\b(?=,? (?:in|on|at|there|next|later|the next|a day|with) )/g,
    past: /^followed/,
    form: () => 'talks',
    alone: true,
  },
  {
    rule: 'received-at',
    verb: /(?<=\b(?:was|were|be|been|is|are|being) (?:\w+ )?)received\b(?= (?:(?:today|yesterday|(?:on )?[a-z]+day|this \w+) )?(?:at|in) (?:the |his |her )?[^,;.]{2,40})(?! [^,;.]{0,60} by )/g,
    past: /^received/,
    form: () => 'meeting',
    alone: true,
    bySubject: receivedAt,
  },
  {
    rule: 'received-by',
    verb: /(?<=\b(?:was|were|be|been|is|are|being) (?:\w+ )?)(?:(?:received|hosted|welcomed|greeted)(?:(?:,| in audience)? (?:(?:in|at|on|this|next) [^,;.]{3,50}?|today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?)*|(?:given|offered|treated to) (?:an? |the )?(?:[\w-]+ ){0,2}(?:breakfast|lunch|dinner|supper|tea|audience|hearing)[^,;.]{0,30}?) by\b/g,
    past: /^(?:received|hosted|welcomed|greeted|given|offered|treated)/,
    form: () => 'meeting',
    alone: false,
    byObject: receiver,
    holdsPlace: true,
  },
  {
    rule: 'host',
    verb: /(?<!\b(?:show|radio|tv|talk|game|chat|podcast|night|news|co|guest|former) )\b(?:hosts|hosted|hosting|receives?|received|welcomes|welcomed|(?<=\b(?:forward to|for) )(?:receiving|welcoming))\b(?= (?!for\b|an?\b(?! (?:(?:[\w'-]+ ){0,3}?(?:envoy|emissary|delegation|mission|group of|team of|team from|minister|ambassador|official|negotiator|representative|special representative|lawmaker)s?\b))|about\b|from\b|by\b|\d|more\b))|(?<=\b(?:to|will|would|could|may|might|and|'ll|leaders|ministers|presidents) )(?:host|welcome|receive)\b(?= (?!for\b|an?\b(?! (?:(?:[\w'-]+ ){0,3}?(?:envoy|emissary|delegation|mission|group of|team of|team from|minister|ambassador|official|negotiator|representative|special representative|lawmaker)s?\b))|about\b|\d|more\b))/g,
    past: /ed$/,
    form: () => 'meeting',
    alone: false,
    whom: true,
    byObject: guest,
  },
];
