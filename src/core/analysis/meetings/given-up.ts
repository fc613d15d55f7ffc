import type { Arranged } from './arrange.ts';
import { isOff, type Mood } from './mood.ts';
import { notHappening } from './plan-words.ts';
import { type Scene, smallLetters } from './scene.ts';

/** Sentences behind a plan in which it may be given up. */
const reach = 2;
/** "|was to| dine with", "|would have| breakfasted with", "|had intended to| see". */
const plan =
  /\b(?:(?:was|were|had been) (?:to|due to|expected to|set to|scheduled to|meant to|supposed to)|had (?:intended|planned|meant|hoped) to|would have) (?:\w+ly |have |also )?(?:\w+ and )?(?:(?:join|attend|travel|fly|go|hold|host|have|open|begin|start|resume|enter|take part)\b (?:[^;]{0,90})?)?$/;
const off = new RegExp(
  `\\b(?:(?:is|are|was|were|has been|have been) (?:now |both |all )?(?:off|cancell?ed|called off|scrapped|shelved|dropped)(?! the\\b)|(?:pulled|backed|bowed) out(?= (?:at|on|because|after|citing|over|late|hours|minutes|when|yesterday|to)\b|[.,;])|(?:withdrew|withdrawn|stayed away)(?= (?:at|on|because|after|citing|over|late|hours|when)\b|[.,;])|(?:has|have|had) (?:now |since |also )?(?:cancell?ed|withdrawn|declined)(?=[.,;])|(?:(?:will|would) (?:now )?(?:not|no longer)|won't|wouldn't) (?:now )?(?:attend|come|travel|go|take part|join|be (?:there|coming|going|attending|travelling|traveling))|(?:they|it|he|she|the two|both) will (?:now )?not(?=[.,;])|neither will (?:now )?(?:attend|come|travel|go|take part)|neither (?:side|party|man|woman|delegation|team|of them) (?:came|turned up|showed up)|(?:did not|didn't) (?:come|turn up|show up)|fell through|${notHappening}|(?:has|have) (?:cancell?ed|scrapped|called (?:it |them )?off)|call(?:ed|s) (?:it|them|the [\\w-]+) off)\\b`,
);
/** "A meeting |was planned for| Monday". */
const plannedBehind =
  /^(?! (?:has|have|is|are|will)\b)[^,;]{0,90}? (?:was|were|had been) (?:\w+ly )?(?:planned|scheduled|set|slated|supposed|meant|expected|booked|arranged|due) (?:for|on|to|in)\b/;
/** "|had been due to| meet", told behind what became of it. */
const longPast =
  /\bhad (?:been (?:due|expected|set|scheduled|meant|supposed)|intended|planned|meant|hoped) to (?:\w+ly )?(?:(?:join|attend|travel|fly|go|host|take part)\b [^;]{0,90})?$/;
/** "|called off| a trip", "|cut short| her tour", "|scrapping| the last stop". */
const offBefore =
  /\b(?:call(?:ed|s|ing) off|cancel(?:l?ed|s|l?ing)|scrap(?:ped|s|ping)|cut(?:s|ting)? short|abandon(?:ed|s|ing)) (?:(?:a|an|the|his|her|its|their|this|next) )?(?:[\w'-]+ ){0,4}?(?:trips?|visits?|tours?|journeys?|stops?|legs?|talks|meetings?|summits?|calls?)\b/;
/** "|No new dates.|", "A new date |has not yet been fixed|": put off, not given up. */
const newDate =
  /\bnew (?:date|day|time)s? (?:is|are|was|were|has|have|will|would|had)\b(?: not)? ?(?:yet|still|now|be|being|to be)\b|\b(?:will|to) be rearranged\b|\bat a later date\b|\b(?:find|look for|seek|agree(?: on)?|set|fix|name|announce) an? (?:new|later|fresh|another) (?:date|day|time)\b/;
const noDates = /(?:^|[.!?] )no new (?:date|day|time)s?\b(?! (?:was|were) (?:offered|given))/;
/** "will not meet on Monday as planned|; no new date has been set|". */
const noNewDate =
  /[,;] (?:and |but )?(?:no|a) new (?:date|day|time) (?:has|had|is|was|will|would)\b(?! (?:was|been) offered)/;
const later =
  /\b(?:is|are|was|were|has been|have been) (?:now |both |all )?(?:put back|put off|postponed|delayed)\b/;

/**
 * What becomes of a plan that a past tense tells, where one of the next sentences gives it up: "She was to dine with X on
 * Saturday. |Her whole tour has been put back.|"
 */
export function givenUp(scene: Scene, trigger: Arranged): Mood {
  if (
    trigger.mood === 'cancelled' &&
    (newDate.test(wordsAfter(scene)) || noNewDate.test(scene.lower.slice(trigger.end)))
  )
    return 'postponed';
  const before = scene.lower.slice(0, trigger.phrase?.start ?? trigger.start);
  if (isOff(trigger.mood) || !(plan.test(before) || plannedBehind.test(scene.lower.slice(trigger.end))))
    return trigger.mood;
  if (longPast.test(before) && offBefore.test(wordsBefore(scene))) return 'cancelled';
  const words = wordsAfter(scene);
  if (later.test(words) || noDates.test(words)) return 'postponed';
  return off.test(words) ? 'cancelled' : trigger.mood;
}

/** The sentences before, in small letters. */
function wordsBefore({ document, sentence }: Scene): string {
  const first = document.sentences[Math.max(0, sentence.index - reach)];
  return first && first.start < sentence.start
    ? smallLetters(document.text.slice(first.start, sentence.start))
    : '';
}

/** The next sentences, in small letters. */
function wordsAfter({ document, sentence }: Scene): string {
  const [first, last] = [document.sentences[sentence.index + 1], document.sentences[sentence.index + reach]];
  return first ? smallLetters(document.text.slice(first.start, (last ?? first).end)) : '';
}
