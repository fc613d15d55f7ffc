/**
 * Gatherings that are not sides coming together to talk, and other senses of the trigger words.
 * Examples: "met them at a hearing", "meet in the final", "met with criticism", "a town hall meeting".
 */
import { humanNoun } from './human-nouns.ts';
import { legislators } from './legislatures.ts';

const sports =
  /\b(?:(?<=\b(?:the|a|this|cup|league|open|grand|men's|women's|singles|doubles|[a-z]+day's|their|his|her|its) )finals?\b(?=[.,;:!?)'"”]|$| (?:of|on|in|at|against|between|with|was|is|will|and|to|by|this|last|next|when|after|before|for|nobody|few|that|which)\b)|semi-?finals?|quarter-?finals?|qualifiers?|friendly match|in a friendly|kick-?off|play-?offs?|championship match|world cup (?:group|match|qualif\w+)|premier league match|derby|rematch|grand slam|round of 16|trophy|(?:second|first) leg(?! of (?:a|the|his|her|its|their) (?:[\w-]+ )?(?:tour|trip|visit|journey|voyage))|grandmasters?|undefeated|bout|innings|(?:\d|hundred|thousand) metres|laps|pacemaker|diamond league|world championships?|goalkeeper|midfielder|striker|championship title|personal best|wickets?|batters|batsm[ae]n|bowlers?|tie-break|at the net|top seed|(?:first|second|third|fourth|fifth) seed|curling|over the board|cup tie|opening tie|game of the (?:\w+ )?season|hamstring|(?:calf|groin|thigh|knee|ankle) (?:strain|injury)|dressing room|(?:high|long|triple) jump(?:ers?)?|(?:indoor|outdoor|athletics) meet|wild ?card|doubles partners?)\b|\b[0-7]-[0-7] [0-7]-[0-7]\b/;
/** Sentences that tell of sport, courts, campaigns or private life: a verb such as "meet" means something else there. */
const otherWorlds =
  /\b(?:televised debate|presidential debate|debate on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|first debate|debate stage|the couple|wedding|married|his wife|her husband|girlfriend|boyfriend|dating|fell in love|at university|at college|at school|classmates?|race meeting|track meet|swim meet|rallies|rally (?:in|on|against|for)|fans|concert|album|film|novel|(?<!(?:\b(?:phase|clinical|field|sea|drug|vaccine|pilot|safety)|-(?:year|month|week|day)) (?:\w+ )?)trial|plaintiffs?|defendants?|jurors?|closing arguments|lawsuit|at (?:an?|the|its|their|[a-z]+day's) (?:[\w-]+ ){0,3}hearing|(?:her|his|their) (?:childhood )?(?:idol|hero)s?|superfan|pop (?:legend|star|idol))\b/;
/** What "meet" takes when it means "fulfil" or "come upon". */
const otherObjects =
  /^(?: with)?(?: (?!and\b|in\b|at\b|on\b|to\b)[\w'%-]+){0,5}? (?:targets?|forecasts?|estimates?|guidance|slump|downturn|goals?|demands?|deadlines?|needs?|requirements?|standards?|criteria|criterion|obligations?|commitments?|expectations?|challenges?|conditions?|quotas?|thresholds?|resistance|criticism|skepticism|scepticism|anger|outrage|protests?|applause|approval|silence|disbelief|disappointment|enthusiasm|hostility|suspicion|opposition (?:from|in|by|among)|condemnation|praise|ends? meet|death|fate|match|eye|cost|costs|halfway|specifications?|rules|regulations?|definition|bills|payments?|payroll|force|violence|success|failure|fire|difficulties|problems?|obstacles?|backlash|pledges?|promises?|benchmarks?|objectives?|pace|responsibilities|debts?|aspirations|concerns|head-on|moment|test|bar|smoke|cheers|boos|derision|derided|shrugs?|refusal|rejection|response|responses|reaction|interest|indifference)\b/;
const otherMeetings =
  /\b(?:town[- ]?hall|cabinet|prayer|rally|campaign|staff|team|race|track|church|caucus|chance|editorial|congregation|parliament\w*)$/;
const otherSessions =
  /\b(?:court|trading|training|recording|jam|budget|question|therapy|practice|photo|morning|afternoon|lame-duck|hearing|confirmation|information|question-and-answer|(?<!-)in)$/;
const otherConferences =
  /\b(?:news|press|party|college|football|athletic|big ten|developers?'?|medical|academic|tech|eastern|western|southern|northern|video game|fan|trade|health|ai|political action|media|eucharistic|bishops'?|leadership)$/;
const otherSummits = /\b(?:mountain'?s?|snowy|business|investor|tech|ceo|women'?s?|climbers'?|volcano'?s?)$/;
/** A mountain's summit. */
const mountain =
  /\b(?:reach\w*|climb\w*|scal\w*|near|below|ascen\w*|conquer\w*|atop|towards?) (?:the |its )?$/;
const oneSided =
  /\b(?:(?<!\b(?:security|war|crisis|inner|kitchen|council's) )cabinet|(?<!commissioners' )court|jury|jurors|judges|(?:parliamentary|select|judiciary|nobel) (?:\w+ ){0,2}committee|voters|thousands|hundreds|protesters|demonstrators|crowds?|marchers|volunteers|walkers|runners|riders|cyclists|fans|visitors|shoppers|supporters|mourners|pilgrims|friends|families|relatives|students|climbers|police|officers|(?<!bargaining |negotiating |mediation |technical |legal |two |three |both |our |their |joint |respective |same )teams|party members|conclave|commuters|tourists|people|reporters|journalists|worshippers|pensioners)\b/;
const media =
  /\b(?:cameras|shoppers|visitors|readers|viewers|listeners|santa|father christmas|customers|well-wishers|commuters|analysts|investors on (?!\w+day\b|\d)|reporters?|journalists?|the press|the media|television|tv|radio|presenter|anchor|cnn|bbc|nbc|abc|cbs|fox news|sky news|newspapers?|the audience|a crowd|voters|supporters|students|the nation|(?:parliament|congress)(?! (?:speaker|president|leader|member))|lawmakers in|on condition|fundraisers?)\b/;

/** True where a sentence speaks of sport (small letters). */
export function isSport(lower: string): boolean {
  return sports.test(lower);
}

/** True where a sentence speaks of sport, courts, debates or private life (small letters). */
export function isOtherWorld(lower: string): boolean {
  return sports.test(lower) || otherWorlds.test(lower);
}

/** True where `after`, the words right of "meet" or "met", make it "fulfil" or "come upon" (small letters). */
export function isOtherObject(after: string): boolean {
  const [words] = otherObjects.exec(after.slice(0, 90)) ?? [];
  if (words === undefined) return false;
  // "met the survivors of the fire": people, whatever they are of.
  const people = words.search(humanNoun);
  return people < 0 || !words.slice(people).includes(' of ');
}

/** True where those who gather are one body, a crowd or a family (small letters). */
export function isOneSided(subject: string): boolean {
  return oneSided.test(subject) || legislators.test(subject);
}

/** True where those who gather are too many to sit down: "hundreds of protesters and supporters" (small letters). */
export function isThrong(subject: string): boolean {
  return /\b(?:thousands|hundreds|dozens of (?:protesters|people|demonstrators)|protesters|demonstrators|crowds?|mourners|worshippers|marchers|revel\w+)\b/.test(
    subject,
  );
}

/** True where whoever is spoken to only listens: "spoke to |the group|", "to |delegates|" (small letters). */
export function isAudience(object: string): boolean {
  return /^(?:the |a |an |his |her |their )?(?:[\w'-]+ ){0,3}?(?:groups?|crowds?|convention|conference|rally|gathering|delegates|faithful|chamber|audience|class|congregation|luncheon|dinner|forum|assembly)\b/.test(
    object,
  );
}

/** True where the other side is the press or an audience (small letters). */
export function isMedia(object: string): boolean {
  const words = object.slice(0, 60);
  // "met the premier on Friday| and spoke to reporters|": the other side ends before its day and its place.
  const end = words.search(/[,;:]| (?:on|in|at|before|after|this|last|next) /);
  return media.test(end < 0 ? words : words.slice(0, end));
}

/** True where the words before a head noun make it another thing: "town hall |meeting", "news |conference". */
export function isOtherNoun(head: string, phrase: string): boolean {
  const before = phrase.trimEnd();
  if (head.startsWith('meeting')) return otherMeetings.test(before);
  if (head.startsWith('session')) return otherSessions.test(before);
  if (head.startsWith('conference')) return otherConferences.test(before);
  if (head.startsWith('summit')) return otherSummits.test(before);
  return false;
}

/** True where "summit" after these words is a mountain's (small letters). */
export function isMountain(before: string): boolean {
  return mountain.test(before.slice(-40));
}
