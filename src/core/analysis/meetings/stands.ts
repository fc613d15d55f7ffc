import type { When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Arranged } from './arrange.ts';
import { isAskedFor } from './asked-for.ts';
import { isToTheDay } from './day-told.ts';
import { bodyNoun, humanNoun } from './human-nouns.ts';
import { isOff } from './mood.ts';
import { count, countNamed, type Sides } from './named-sides.ts';
import type { Scene } from './scene.ts';
import type { Times } from './times.ts';

interface Told extends Arranged {
  readonly sides: Sides;
  readonly times: Times;
  readonly placed: boolean;
  /** Told under a day of a list of dates. */
  readonly listed: boolean;
}

/** "Wednesday's negotiations |ended without an offer|". */
const endedSo =
  /^(?:, which| that)? (?:[a-z]+ly )?(?:ended|broke (?:up|down|off)|collapsed|failed|closed|concluded|finished|wrapped up|produced|yielded|lasted|dragged|ran|went|opened|began|started|brought|saw|adjourned|stalled|made)\b/;

/** What many come to, of which news tells a day or a town. */
const gatherings: ReadonlySet<string> = new Set([
  'congress',
  'convention',
  'plenary',
  'seminar',
  'workshop',
  'symposium',
  'colloquium',
  'forum',
]);

/** "The session in expanded composition |is scheduled for| 5 November". */
const isSetFor =
  /^[^;]{0,60}? (?:is|are|was|were|has been|have been) (?:now |also )?(?:scheduled|due|set|planned|slated|fixed|called|pencill?ed in|expected|foreseen)\b|^[^;]{0,60}? (?:opens?|begins?|starts?) (?:on|at|in|next|tomorrow|today|this)\b/;

/** Rules whose words mean nothing without the meeting told before. */
const leansOnAnother: ReadonlySet<string> = new Set(['delegation', 'told-body', 'again']);

/**
 * Whether a telling is enough for a meeting of its own: who, when or where is told beside its words. "They met" and "the
 * talks went well" only go on about a meeting told elsewhere.
 */
export function stands(scene: Scene, told: Told, when: When | null): boolean {
  if (leansOnAnother.has(told.rule) || isPronoun(scene, told)) return false;
  return told.phrase === null ? verbStands(scene, told, when) : nounStands(scene, told, told.phrase, when);
}

/** "|It| is scheduled for Monday": whatever was told before, be it a launch. */
function isPronoun(scene: Scene, { rule, start, end }: Told): boolean {
  return (
    rule === 'schedule' &&
    /^(?:it|they|this|that)$| new /.test(scene.lower.slice(start, end)) &&
    !/^ (?:[\w']+ ){0,3}meet\b/.test(scene.lower.slice(end))
  );
}

/** A day, a town, or that it is soon. */
function isKnown(scene: Scene, told: Told, when: When | null): boolean {
  return when !== null || told.placed || (told.mood !== 'held' && isSoon(scene, told));
}

/** "Ida Roe |met| Jun Mori", "the envoys will |gather| on Monday". */
function verbStands(scene: Scene, told: Told, when: When | null): boolean {
  const { sides } = told;
  const named = countNamed(sides);
  const all = named + sides.groups;
  if (isSomeday(scene, told, when)) return false;
  if (isAcquaintance(told, when)) return false;

  const known = isKnown(scene, told, when);
  if (told.rule === 'invite') return known || all > 0;
  if (told.rule === 'speak' && told.form === 'talks')
    return (
      ((named > 0 && all > 1) || sides.groups > 1 || sides.back || (told.subject === 'plural' && all > 0)) &&
      (named > 1 ? known || told.count !== null : when !== null || told.count !== null)
    );
  return known
    ? all > 0 ||
        sides.back ||
        (told.rule === 'journey' && told.placed) ||
        told.rule === 'body-acts' ||
        (told.subject === 'plural' && isToTheDay(when))
    : (named > 0 && all + callerIn(scene, told) > 1) || isOffered(scene, told);
}

/** "The minister |has offered to| meet the union", "|was ready to| talk to the rebels": two sides, if neither has a name; not what "may" or "can" be. */
function isOffered(scene: Scene, { rule, mood, subject, sides, left }: Told): boolean {
  return (
    mood === 'possible' &&
    (subject === 'needs-object' || rule === 'sit-down') &&
    sides.groups > 1 &&
    /\b(?:offer(?:s|ed|ing)?|ready|willing|prepared|open|happy|keen|hop(?:es|ed|ing)|seek(?:s|ing)?|sought|propos(?:es|ed|ing)|asked|invited|would like|wants?|wanted) (?:[\w'-]+ ){0,6}?to (?:\w+ |(?:bring|get|coax|lure|draw|call|put) [^,;:]{2,80})?$/.test(
      scene.lower.slice(left.start, left.end),
    )
  );
}

/** "Ida Roe, who |met| Jun Mori in |1954|": two private people, and no more than a year: how they came to know each other. */
function isAcquaintance({ rule, sides: { parties, participants } }: Told, when: When | null): boolean {
  return (
    rule === 'meet' &&
    when?.precision === 'year' &&
    parties.length === 0 &&
    participants.every(({ title, affiliation }) => title === undefined && affiliation === undefined)
  );
}

/** "Officials will meet |next year|": neither names nor a town, nor a day or week. */
function isSomeday(scene: Scene, { mood, sides, placed }: Told, when: When | null): boolean {
  return (
    mood !== 'held' &&
    when !== null &&
    !isToTheDay(when) &&
    when.precision !== 'week' &&
    countNamed(sides) === 0 &&
    !placed &&
    !sides.back &&
    sides.groups < 2 &&
    !bodyNoun.test(scene.lower)
  );
}

/** "A meeting |between residents and the water company| is being arranged": both sides stand beside it. */
const joinsTwo = /^ (?:(?!(?:of|to|in|on|at)\b)[\w-]+ ){0,2}(?:between|with) /;

/** "|The board| may hold a meeting on Monday", "A meeting |of the council| could be held on Monday". */
function isOfBody(scene: Scene, { left, end }: Told): boolean {
  return (
    bodyNoun.test(scene.lower.slice(left.start, left.end)) ||
    (/^ of (?:the |its |his |her )/.test(scene.lower.slice(end)) &&
      bodyNoun.test(scene.lower.slice(end, end + 60)))
  );
}

/** "|Talks| between Norland and Peru opened on Monday", "the board's |session| in Oslo". */
function nounStands(scene: Scene, told: Told, phrase: Span, when: When | null): boolean {
  const { sides } = told;
  const named = countNamed(sides);
  if (gatherings.has(told.rule))
    return isToTheDay(when) || (when !== null && told.placed && told.rule !== 'convention');
  if (told.body !== null || (told.listed && !told.definite)) return when !== null;
  if (told.definite && (told.count ?? 1) > 1 && named < 2) return false;
  if (isOff(told.mood)) return named + sides.groups > 0 || when !== null;
  if (told.mood === 'possible') {
    if (named > 1 || (named > 0 && sides.groups > 0) || isAskedFor(scene, told.left, told.right)) return true;
    if (sides.groups > 1 && !told.definite && joinsTwo.test(scene.lower.slice(told.end))) return true;
    const isSet = when !== null && (told.placed || (sides.groups > 1 && when.precision !== 'year'));
    if (isToTheDay(when) && !told.definite && isOfBody(scene, told)) return true;
    return isKnown(scene, told, when) && (named > 0 || isSet || (sides.groups > 0 && told.placed));
  }
  if (count(sides) > 1 && (when !== null || told.mood !== 'auto')) return true;
  if (when === null) return told.placed && named > 0 && isSentTo(scene, told, phrase);
  if (told.times.movedFrom) return true;
  const isWhereOrWho = named + sides.groups > 0 || told.placed;
  if (told.definite && !isWhereOrWho)
    return (
      isToTheDay(when) &&
      (isHeldOn(scene, told) ||
        isSetFor.test(scene.lower.slice(told.end)) ||
        endedSo.test(scene.lower.slice(told.end)))
    );
  return (
    isWhereOrWho ||
    told.again ||
    (told.form === 'summit' && isAt(scene, told) && whoActs(scene, told.left)) ||
    (isToTheDay(when) && (isHeldOn(scene, told) || opensClause(scene, told, phrase)))
  );
}

/** "to send negotiators to Lima |for a further round of| talks", "arrives in Lima |for| talks": who goes where for it, if no day. */
function isSentTo(scene: Scene, { mood }: Told, phrase: Span): boolean {
  return (
    mood === 'upcoming' &&
    /\b(?:send|sending|dispatch|dispatching|arrives?|arriving|travels?|travelling|traveling|flies|flying|heads?|heading) [^;]{0,80}\bfor $/.test(
      scene.lower.slice(0, phrase.start),
    )
  );
}

/** Its day stands beside it, or somebody acts at it: "a meeting |on Monday|", "the board failed to agree |at| a session". */
function isHeldOn(scene: Scene, told: Told): boolean {
  return (
    isBound(scene, told) ||
    (isAt(scene, told) && whoActs(scene, told.left)) ||
    /^,? (?:(?:which|that) was )?held (?:on|in|at)\b/.test(scene.lower.slice(told.end))
  );
}

/** "|A meeting| will be held on Monday", "On Friday |talks| ended": it is what its clause is about. */
function opensClause(scene: Scene, { left, right, mood }: Told, phrase: Span): boolean {
  return (
    mood !== 'auto' &&
    /^(?:on [a-z]+,? )?$/.test(scene.lower.slice(left.start, phrase.start).trim()) &&
    !/^[^,;]{0,60}(?<!\b(?:will|to|would) )\bcontinue/.test(scene.lower.slice(right.start))
  );
}

/** "|she| called Ida Roe after the vote", "|we| conferred with Jun Mori", "Saw President Roe": one more side, by a pronoun or by none. */
function callerIn(scene: Scene, { rule, left }: Told): number {
  if (!/^(?:ring|see|confer)$/.test(rule)) return 0;
  const caller = rule === 'ring' ? /\b(?:he|she|i|we)\b/ : /\b(?:i|we)\b|^\W*$/;
  return caller.test(scene.lower.slice(left.start, left.end)) ? 1 : 0;
}

/** "are expected to meet |in the coming days|": a time, if no day. */
function isSoon(scene: Scene, { right }: Told): boolean {
  return /\b(?:in the (?:coming|next few) (?:days|weeks|months)|at an early date|soon|before long|within (?:days|weeks|hours)|shortly|before the (?:month|week|year) is out|(?:before|by) the end of (?:the|this|next) (?:month|week|year|summer|winter|autumn|spring)|later this (?:month|year)|as early as)\b/.test(
    scene.lower.slice(right.start, right.end + 45),
  );
}

/** "emerged from a closed-door meeting |on Monday|", "|Monday's| talks": the day stands beside its noun. */
function isBound(scene: Scene, told: Told): boolean {
  const { phrase, times } = told;
  const [day] = times.spans;
  if (phrase === null || day === undefined || /^[^,;]{0,60}\bcontinue/.test(scene.lower.slice(told.end)))
    return false;
  if (day.start >= phrase.start && day.end <= told.end) return true;
  return (
    day.start >= told.end &&
    /^(?:,? (?:in|at|with|between|of|on|for|the|its|their|both|[\w'-]+(?<!ed))){0,5},? (?:on |early |late )*$/.test(
      scene.lower.slice(told.end, day.start),
    ) &&
    !/\b(?:will|is|are|was|were|has|have|had|would|could|may|to|and)\b/.test(
      scene.lower.slice(told.end, day.start),
    )
  );
}

/** "failed to agree |at| Monday's meeting", "|had| its first meeting on Monday". */
const atOrHeld =
  /\b(?:at|during|after|following|held|had|holds?|having|opens?|opened|beg[ai]ns?|starts?|started|conven\w+|concluded|ended|attend(?:s|ed|ing)?|chair(?:s|ed|ing)?) $/;

function isAt(scene: Scene, { phrase }: Told): boolean {
  return phrase !== null && atOrHeld.test(scene.lower.slice(0, phrase.start));
}

/** "|The school board| will take up the closure at its meeting": people or a body act at it. */
function whoActs(scene: Scene, left: Span): boolean {
  const words = scene.lower.slice(left.start, left.end);
  return (
    bodyNoun.test(words) ||
    words.search(humanNoun) >= 0 ||
    scene.mentions.some(({ start }) => start >= left.start && start < left.end)
  );
}
