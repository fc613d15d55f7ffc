import type { Span } from '../../model/span.ts';
import { rightOf } from './clause.ts';
import { isToTheDay } from './day-told.ts';
import { frontedLength } from './fronted.ts';
import { humanNoun } from './human-nouns.ts';
import { endsInBody, endsInPeople, objectSpan, people } from './named-people.ts';
import { isAudience, isMedia, isOneSided, isOtherObject, isThrong } from './not-meetings.ts';
import {
  isBriefed,
  isCalled,
  isDueToSee,
  isGuest,
  isHeard,
  isInvited,
  isSession,
  isSummoned,
} from './objects.ts';
import { isPlural } from './plural-subject.ts';
import type { Scene } from './scene.ts';
import { isSeen } from './seen.ts';
import type { Trigger } from './trigger.ts';
import type { VerbRule } from './verb-rules.ts';

const intransitive =
  /^(?:[.,;:…—"”]|$| ?[–—-] | (?:in|at|on|again|for|to|up|sometime|one on one|in-person|soon|shortly|later|online|over|via|by|behind|face|next|this|last|late|early|earlier|later|from|near|outside|inside|during|twice|monthly|weekly|every|annually|(?:two|three|four|several) (?:times|days|weeks|months|years|hours|more times)|separately|briefly|privately|virtually|online|remotely|here|there|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|after|as|about|and|amid|since|formally|secretly|informally|regularly|first|under|around|across|together|one-on-one|until|ahead|not|between|directly|recently|january|february|march|april|may|june|july|august|september|october|november|december)\b)/;

const manner =
  '(?: (?:again|separately|briefly|privately|directly|personally|virtually|together|up|formally|informally|in person|at length|by (?:tele)?phone|by video|over the phone|on the phone|twice|one-on-one|secretly|behind closed doors))*';

const withWhom = new RegExp(`^${manner} with `);

const toWhom = new RegExp(`^${manner} (?:with|to) `);

/** Where the other side's name begins: "met again with |X", "spoke by phone to |X"; null where none follows at once. */
function otherSide(scene: Scene, rule: VerbRule, verb: Span): number | null {
  if (scene.lower.slice(verb.start, verb.end).endsWith(' with')) return verb.end + 1;
  const after = scene.lower.slice(verb.end, verb.end + 80);
  const lead = (rule.rule === 'speak' ? toWhom : withWhom).exec(after)?.[0];
  return lead === undefined ? null : verb.end + lead.length;
}

/**
 * Who a verb's subject must be for it to tell of a meeting: `plural` where those who met are all in the subject ("the
 * envoys met"), `needs-object` where the other side follows ("met |the envoys|"); null where it tells of none ("met the
 * target", "the crowd gathered").
 */
export function subjectKind(
  scene: Scene,
  rule: VerbRule,
  after: string,
  left: Span,
  verb: Span,
): Trigger['subject'] | null {
  const clause = scene.lower.slice(left.start, left.end);
  const subject = clause.slice(frontedLength(clause));
  if (isGuestBefore(scene, rule, after, clause)) return 'plural';
  const other = rule.rule === 'each-other' ? null : otherSide(scene, rule, verb);
  if (other !== null) {
    const object = scene.lower.slice(other);
    if (rule.rule === 'speak' && isAudience(object) && !isByPhone(after)) return null;
    if (/^had\b/.test(scene.lower.slice(verb.start)) && !endsInPeople(scene, objectSpan(scene, other)))
      return null;
    const fits = !isOtherObject(` ${object}`) && !isMedia(object) && people(scene, objectSpan(scene, other));
    return fits ? 'needs-object' : null;
  }
  if (rule.rule === 'speak' && !/^(?:(?:tele)?phoned|rang)$/.test(scene.lower.slice(verb.start, verb.end))) {
    return isPlural(scene, left) && !isCrowd(scene, left, subject) ? 'plural' : laterWith(scene, verb.end);
  }
  if (
    rule.rule === 'sit-down' &&
    scene.lower.slice(verb.start, verb.end).endsWith(' table') &&
    /\bit (?:\w+ ){0,2}$|\b(?:he|she) (?:\w+ ){0,2}$/.test(clause)
  )
    return 'plural';
  if (rule.rule === 'spend' && !scene.lower.slice(verb.start, verb.end).endsWith('with'))
    return isDated(scene) ? 'plural' : null;
  if (rule.rule === 'called-to') return isCalledTo(scene, left, verb) ? 'plural' : null;
  if (rule.rule === 'each-other')
    return areTwo(scene, left, subject, after) ? 'plural' : isDiscussedWith(scene, verb);
  if (rule.rule === 'deal') return isStruck(scene, left, verb) ? 'plural' : null;
  if (rule.rule === 'shut-in')
    return isPlural(scene, left) && isDated(scene) && !/ by (?:the|an?|\w+s)\b/.test(after) ? 'plural' : null;
  if (rule.rule === 'break-up') return isPlural(scene, left) ? 'plural' : null;
  if (rule.rule === 'received-at')
    return isSomebody(scene, left, subject) && !isEvent(subject) && isDated(scene) ? 'plural' : null;
  if (rule.rule === 'meal' && after.includes(' over '))
    return isPlural(scene, left) && !isCrowd(scene, left, subject) ? 'plural' : null;
  if (rule.alone && intransitive.test(after)) {
    if (laterWith(scene, verb.end)) return 'needs-object';
    if (!isPlural(scene, left) && !isPromise(subject, after)) return null;
    return isCrowd(scene, left, subject) && !isSameAgain(subject, after) ? null : 'plural';
  }
  return kindByObject(scene, { rule, after, left, verb, subject });
}

interface VerbUse {
  readonly rule: VerbRule;
  /** What follows the verb, in small letters. */
  readonly after: string;
  readonly left: Span;
  readonly verb: Span;
  readonly subject: string;
}

/** The same by what follows the verb at once: "hosted |the premier|", "will see |her counterpart on Friday|". */
function kindByObject(
  scene: Scene,
  { rule, after, left, verb, subject }: VerbUse,
): Trigger['subject'] | null {
  if (rule.rule === 'meal' && scene.lower.slice(verb.start, verb.end).endsWith(' given'))
    return people(scene, { start: verb.end, end: rightOf(scene, verb.end) }) ? 'needs-object' : null;
  if (rule.rule === 'discuss')
    return isSession(scene, subject, { start: verb.end, end: rightOf(scene, verb.end) }) ? 'plural' : null;
  if (rule.rule !== 'host' && isOtherObject(after)) return null;
  if (rule.rule === 'received-by' && (isEvent(subject) || !isSomebody(scene, left, subject))) return null;
  if (rule.rule === 'see' && /^ (?:each other|one another)\b/.test(after)) return 'plural';
  if (rule.rule === 'see' || rule.rule === 'call-on') {
    const object = objectSpan(scene, verb.end);
    if (/^pa\S+ .*call on$/.test(scene.lower.slice(verb.start, verb.end)) && isDated(scene))
      return people(scene, object) ? 'needs-object' : null;
    if (rule.rule === 'call-on' && isPaidCall(scene, object)) return 'needs-object';
    if (!isSeen(scene, object) && !(rule.rule === 'see' && isDueToSee(scene, verb.start, object)))
      return null;
  }
  if (rule.rule === 'host') return isGuest(scene, verb) && !isMedia(after) ? 'needs-object' : null;
  if (rule.rule === 'summon') return isSummoned(scene, verb.end) ? 'needs-object' : null;
  if (rule.rule === 'gather' && isBothSides.test(after)) return isDated(scene) ? 'needs-object' : null;
  if (rule.rule === 'gather' && /^(?:re)?conven/.test(scene.lower.slice(verb.start, verb.end)))
    return endsInBody(scene, objectSpan(scene, verb.end)) || endsInPeople(scene, objectSpan(scene, verb.end))
      ? 'needs-object'
      : null;
  if (rule.rule === 'invite') return isInvited(scene, verb.end) ? 'needs-object' : null;
  if (rule.rule === 'ring') return isCalled(scene, verb.end) ? 'needs-object' : null;
  if (rule.rule === 'testify') return isHeard(scene, verb.end) ? 'needs-object' : null;
  if (rule.rule === 'discuss-far') return isPlural(scene, left) ? 'plural' : laterWith(scene, verb.end);
  if (rule.rule === 'preside') return isDated(scene) ? 'needs-object' : null;
  if (rule.rule === 'brief') return isBriefed(scene, verb.end) ? 'needs-object' : null;
  const isOpposite = /\b(?:across from|opposite)$/.test(scene.lower.slice(verb.start, verb.end));
  if (rule.rule === 'gather' || (rule.rule === 'sit-down' && !isOpposite)) return null;
  return people(scene, objectSpan(scene, verb.end)) && !isMedia(after) ? 'needs-object' : null;
}

/** "spoke |by phone| with a group of pensioners". */
function isByPhone(after: string): boolean {
  return /^ by (?:tele)?phone\b|^ over the phone\b|^ by video/.test(after);
}

/** "called on |her counterpart| on Tuesday": to whom one calls for something, it is told what for. */
function isPaidCall(scene: Scene, object: Span): boolean {
  const behind = scene.lower.slice(object.end, rightOf(scene, object.end));
  return endsInPeople(scene, object) && isDated(scene) && !/\b(?:to|for|that|not)\b/.test(behind);
}

/** "|The envoys of Peru and Chile| spoke on Tuesday", "shuttled |between the two delegations|". */
function areTwo(scene: Scene, left: Span, subject: string, after: string): boolean {
  if (!isDated(scene)) return false;
  if (/^ (?:[\w'-]+ ){0,4}since /.test(after)) return isPlural(scene, left);
  const isReturn = /^ (?:back )?(?:to|at|in) /.test(after);
  // "return |to Acas| on Friday", not "to work".
  if (
    isReturn &&
    !/^ (?:back )?(?:to|at|in) (?:the )?\p{Lu}/u.test(
      scene.text.slice(left.end).replace(/^\S+(?: back)?(?= )/u, ''),
    )
  )
    return false;
  if (after.startsWith(' between '))
    return /\b(?:delegations?|sides|parties|teams|camps|capitals|and)\b/.test(after);
  const named = scene.mentions.filter(
    ({ start, form }) => start >= left.start && start < left.end && form !== 'organisation',
  );
  return (
    (!isReturn && /\b(?:both|the (?:two|pair|three))\b/.test(subject)) ||
    (/ and /.test(subject) &&
      (subject.split(' and ').every((side) => side.search(humanNoun) >= 0) ||
        sidesIn(scene, left) > 1 ||
        new Set(named.map(({ entry }) => entry)).size > 1)) ||
    (/\bbeen $/.test(subject) && isPlural(scene, left) && !isCrowd(scene, left, subject))
  );
}

/** "discussed the canal |with Ambassador Ager| on Tuesday". */
function isDiscussedWith(scene: Scene, verb: Span): Trigger['subject'] | null {
  if (!scene.lower.startsWith('discuss', verb.start) || !isDated(scene)) return null;
  const lead = /^[^;]{0,80}? with (?=\S)/.exec(scene.lower.slice(verb.end, rightOf(scene, verb.end)));
  if (!lead) return null;
  const from = verb.end + lead[0].length;
  return endsInPeople(scene, objectSpan(scene, from)) && !isMedia(scene.lower.slice(from))
    ? 'needs-object'
    : null;
}

/** "|Fishing ministers| reached a deal |in Brussels on Tuesday|": a town and a day make it a meeting. */
function isStruck(scene: Scene, left: Span, verb: Span): boolean {
  const right = { start: verb.end, end: rightOf(scene, verb.end) };
  return (
    / in \p{Lu}/u.test(scene.text.slice(right.start, right.end)) &&
    scene.dates.some(({ start, when }) => start >= right.start && start < right.end && isToTheDay(when)) &&
    /\b(?:ministers|negotiators|leaders|envoys|sides|parties|delegations|delegates|ambassadors|unions?|employers|and)\b/.test(
      scene.lower.slice(left.start, left.end),
    ) &&
    isPlural(scene, left)
  );
}

/** "the envoy, |whom the foreign minister| received |on Wednesday|": the other side stands before the clause. */
function isGuestBefore(scene: Scene, { rule }: VerbRule, after: string, clause: string): boolean {
  return (
    (rule === 'meet' || rule === 'host' || rule === 'see') &&
    /\bwhom (?:[^;]{2,80} )?$/.test(clause) &&
    intransitive.test(after) &&
    isDated(scene)
  );
}

/** "|Peru and Chile| have been summoned to |Lima| on Friday", "|the ministers| were called to Lima"; not "fire crews were called to Lima". */
function isCalledTo(scene: Scene, left: Span, verb: Span): boolean {
  return (
    /^ \p{Lu}/u.test(scene.text.slice(verb.end)) &&
    isDated(scene) &&
    (sidesIn(scene, left) > 1 ||
      /\b(?:ministers|leaders|negotiators|envoys|delegations|ambassadors?|presidents|sides|parties|premiers|envoy|minister)\b/.test(
        scene.lower.slice(left.start, left.end),
      ))
  );
}

/** "|Israeli and Lebanese officers| met": how many countries or organisations are named. */
function sidesIn(scene: Scene, left: Span): number {
  const named = scene.parties.filter(({ span }) => span.start >= left.start && span.start < left.end);
  return new Set(named.map(({ party }) => party)).size;
}

/** "gathers |both sides| in Arica", "assembled |the ministers of| Peru and Chile". */
const isBothSides =
  /^ (?:both|the (?:two |three |four )?(?:sides|parties|delegations|leaders|ministers|envoys|negotiators|ambassadors|presidents|governors)|all (?:sides|parties)|(?:[\w-]+ )?(?:ministers|leaders|envoys|ambassadors|negotiators|presidents) (?:of|from))\b/;

/** "|the delegation| was received", not "the letter". */
function isSomebody(scene: Scene, left: Span, subject: string): boolean {
  return (
    subject.search(humanNoun) >= 0 ||
    /\b(?:he|she|they)\b/.test(subject) ||
    scene.mentions.some(({ start }) => start >= left.start && start < left.end)
  );
}

function isDated(scene: Scene): boolean {
  return scene.dates.some(({ when }) => isToTheDay(when));
}

/** One body, a crowd or a family; two people by name are none, whatever they lead. */
function isCrowd(scene: Scene, left: Span, subject: string): boolean {
  if (!isOneSided(subject) || (!isThrong(subject) && sidesIn(scene, left) > 1)) return false;
  if (isThrong(subject)) return true;
  if (ofBothSides.test(subject) || isPanel(scene, subject)) return false;
  const entries = scene.mentions
    .filter(({ start, form }) => start >= left.start && start < left.end && form !== 'organisation')
    .map(({ entry }) => entry);
  return !(new Set(entries).size > 1 && / and /.test(subject));
}

/** "|The officers| will meet |again|": those told of before. */
function isSameAgain(subject: string, after: string): boolean {
  return /^ again\b/.test(after) && /(?:^|\W)(?:the|both|these) \w+ /.test(subject) && !isThrong(subject);
}

/** "officers |of both armies|", "teams |from the two countries|". */
const ofBothSides = /\b(?:of|from) (?:both|the two|the three|all|either|each)\b|\bjoint\b/;

/** "the prize's |jury| met on Tuesday": no court's. */
function isPanel(scene: Scene, subject: string): boolean {
  return (
    /\bjury\b/.test(subject) &&
    !/\b(?:verdict|court|judges?|trial|guilty|deliberat\w*|defen[cd]\w*|prosecut\w*|convict\w*|acquit\w*|murder|case)\b/.test(
      scene.lower,
    )
  );
}

/** "talks ended with |a promise to| meet |again|": whoever talked. */
function isPromise(subject: string, after: string): boolean {
  return (
    /^ again\b/.test(after) &&
    /\b(?:with an? (?:promise|agreement|pledge|vow|plan|commitment) to|(?:and|but) agreed to) $/.test(subject)
  );
}

/** "The meeting |is hosted by| X": no guest. */
function isEvent(subject: string): boolean {
  return /\b(?:meetings?|talks|summit|conference|event|sessions?|round|gathering|forum|negotiations|dinner|lunch)\b/.test(
    subject,
  );
}

/** "met in Geneva on Monday |with X|". */
function laterWith(scene: Scene, from: number): 'needs-object' | null {
  const words = scene.lower.slice(from, Math.max(from, rightOf(scene, from)));
  const match = /^[^;]{0,80}? with (?=\S)/.exec(words);
  if (!match) return null;
  const object = from + match[0].length;
  return people(scene, objectSpan(scene, object)) && !isMedia(scene.lower.slice(object))
    ? 'needs-object'
    : null;
}
