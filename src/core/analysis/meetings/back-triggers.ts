import { leftOf, rightOf } from './clause.ts';
import { nounMood } from './noun-mood.ts';
import { returns } from './returns.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/**
 * "It will take place on Monday", "The event is scheduled for May", "The next will be held in Oslo"; "the next election is
 * scheduled" has a noun of its own.
 */
const itIs =
  /(?:^|[.;,“"] |\band |\bbut )(?<subject>they(?= (?:have|had|were|are|will (?:now |then )?(?:be held|take place|happen|begin|start|open|resume|go ahead|get under way)) )|it|this|that|the event|the gathering|the encounter|the (?:first|second|third|fourth|fifth|sixth|last|previous|next)(?= (?:(?:one|attempt|try|such) )?(?:is|was|will|would|has|had|takes?|took|scheduled|postponed|cancell?ed|moved|lasted|falls)\b)|which) (?=(?:[\w']+ ){0,4}?(?:take|takes|took|taking|be held|was held|is held|(?:will|is to|are to) be (?:in|on|at)|(?:is|are) (?:now )?(?:set |due |planned |fixed |booked |arranged )?for|(?:will|is to|are to) (?:begin|start|open|resume|get under way)|scheduled|postponed|cancelled|canceled|called off|put (?:off|back)|pushed back|brought forward|delayed (?:to|until|by)|deferred|happen|go ahead|due to (?:begin|start|open|take)|moved|rescheduled|lasted|(?:had been|was|were) (?:originally |first |initially |previously )?(?:arranged|planned|booked|fixed|pencill?ed in|due|meant|set|slated|supposed|to have)|will now|falls on)\b)/g;
/** "|The second| is due in Paris next May", "|The first attempt|, on April 6, broke up". */
const ordinal =
  /(?:^|[.;“"] |\b(?:at|in|since) )(?<subject>(?:next|this|last) (?:year|month|week)'s(?: one)?|the (?:first|second|third|fourth|fifth|sixth|last|previous|next)(?: (?:one|attempt|try))?)(?=, | (?:is|was|will|had|follows|takes|took|collapsed|broke|ended|opens|begins|comes|came) )/g;

/** "Holm led the Danish delegation and Mori the Japanese one", "Japan was represented by its deputy minister". */
const sent =
  /\b(?:(?<lead>lead|leads|led|head|heads|headed) (?:the|its|his|her|their|a) (?:[\w.-]+ ){0,3}?(?:delegation|team|side)\b|(?<=\b(?:was|were) )represented by\b)(?! at )/g;

/** "|The new date| is January 20", "|A new date| has been set: January 20". */
const newDate =
  /(?:^|[.;,“"] |\band |\bbut )(?<subject>(?:the|a|its|their) (?:new|revised|rescheduled) (?:date|day|time))(?= (?:is|was|will be|would be|(?:has been|was|is) (?:set|fixed|agreed|announced)(?: for|:| as))\b)/g;

/** Sentences that only say who took part in a meeting told before. */
function delegations(scene: Scene): Trigger[] {
  return firstMatches(scene.lower, sent).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const isToCome = /\b(?:will|to) (?:be )?$/.test(scene.lower.slice(0, start));
    return {
      start,
      end,
      rule: 'delegation',
      form: 'meeting',
      mood: isToCome ? 'upcoming' : 'held',
      left: { start: leftOf(scene, start), end: start },
      right: { start: end, end: firstComma(scene, end) },
      phrase: { start, end },
      body: null,
      definite: true,
      again: false,
      count: null,
      subject: 'none',
    };
  });
}

function firstComma(scene: Scene, from: number): number {
  const end = rightOf(scene, from);
  const comma = scene.lower.slice(from, end).indexOf(',');
  return comma < 0 ? end : from + comma;
}

/** Sentences that only give the schedule of a meeting told before, or who took part in it. */
export function backTriggers(scene: Scene): Trigger[] {
  const found: Trigger[] = [...delegations(scene), ...returns(scene)];
  for (const match of [itIs, ordinal, newDate].flatMap((pattern) => firstMatches(scene.lower, pattern))) {
    const subject = match.groups?.['subject'] ?? '';
    if (subject === 'which') continue;
    const start = match.index + match[0].indexOf(subject);
    const end = start + subject.length;
    if (found.some((one) => one.start === start)) continue;
    const right = { start: end, end: rightOf(scene, end) };
    found.push({
      start,
      end,
      rule: 'schedule',
      form: 'meeting',
      mood: nounMood(
        scene.lower.slice(leftOf(scene, start), start),
        scene.lower.slice(right.start, right.end),
        subject,
      ),
      left: { start, end: start },
      right,
      phrase: { start, end },
      body: null,
      definite: true,
      again: false,
      count: null,
      subject: 'none',
    });
  }
  return found;
}
