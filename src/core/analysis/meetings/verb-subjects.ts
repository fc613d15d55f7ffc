import type { Span } from '../../model/span.ts';
import { rightOf } from './clause.ts';
import { isToTheDay } from './day-told.ts';
import { humanNoun } from './human-nouns.ts';
import { endsInPeople, objectSpan } from './named-people.ts';
import { isMedia } from './not-meetings.ts';
import { isPlural } from './plural-subject.ts';
import type { Scene } from './scene.ts';
import {
  afterWith,
  areSeveral,
  isDated,
  isGuestSubject,
  laterWith,
  namedIn,
  sidesIn,
} from './verb-company.ts';
import type { SubjectKind, VerbUse } from './verb-rule.ts';

/** "|The premiers| spoke twice", "spoke at length |with the premier|"; whoever phoned did so to somebody. */
export function talkers(use: VerbUse): SubjectKind | undefined {
  if (/^(?:(?:tele)?phoned?|rang|ring)$/.test(use.word)) return undefined;
  return areSeveral(use) ? 'plural' : laterWith(use);
}

/** "|She| is back at the table on Monday": whoever sits there sits with others. */
export function tableMates({ word, clause }: VerbUse): SubjectKind | undefined {
  return word.endsWith(' table') && /\b(?:it|he|she) (?:\w+ ){0,2}$/.test(clause) ? 'plural' : undefined;
}

/** "|The negotiators| spent the night in talks |on Monday|"; "spent an hour with" takes an object. */
export function spenders({ scene, left, subject, word, after }: VerbUse): SubjectKind | undefined {
  if (word.endsWith('with')) return undefined;
  const isSeveral =
    coming.test(subject) ||
    namedIn(scene, left) > 1 ||
    ((sidesIn(scene, left) > 1 || twoNames.test(scene.text.slice(left.start, left.end))) &&
      talkingThere.test(after));
  return isSeveral && isDated(scene) ? 'plural' : null;
}

/** "|Unite and Taff Valley Transport| spent". */
const twoNames = /\p{Lu}[\p{L}’'-]+ and (?:the )?\p{Lu}/u;
/** "spent five hours |in a hotel|", "|arguing|": where and how sides spend their time; a couple spends a week in Rome. */
const talkingThere =
  /^[^;.]{0,60}? (?:talking|bargaining|negotiating|arguing|haggling|discussing|trying|closeted|behind closed doors|(?:in|at) (?:an?|the|one) (?:[\w'-]+ ){0,3}?(?:room|hotel|villa|palace|ministry|mansion|residence|suite|talks|table|chancellery|house|(?:conciliation|mediation|arbitration) (?:service|board|centre|center|panel))|with (?:an? |the )?(?:[\w-]+ )?(?:mediators?|conciliators?|arbitrators?))\b/;

/** "|The negotiators| spent the night at the ministry": who may sit there for sides. */
const coming =
  /\b(?:they|both(?: sides)?|the (?:two|three|four)(?: [\w-]+)?|negotiators|delegates|ministers|envoys|mediators|delegations) (?:had |have |then )?$/;

/** "|The minister| accepted an invitation |to visit Lima|": somebody, and a place with a name. */
export function invitee({ scene, left, verb }: VerbUse): SubjectKind {
  const isPlaced =
    /^ (?:[^,;.]{2,50} )?to (?:visit|come to|travel to|pay [^,;.]{2,30} to) (?:the )?\p{Lu}/u.test(
      scene.text.slice(verb.end),
    );
  return isPlaced && isNamedOrInOffice(scene, left) ? 'plural' : null;
}

/** "|The premier| accepted", "|Ida Roe| accepted", not "she accepted". */
function isNamedOrInOffice({ lower, mentions }: Scene, { start, end }: Span): boolean {
  return (
    lower.slice(start, end).search(humanNoun) >= 0 ||
    mentions.some((at) => at.start >= start && at.start < end && at.form !== 'pronoun')
  );
}

/** "|Peru and Chile| agreed |over dinner|". */
export function diners(use: VerbUse): SubjectKind | undefined {
  if (!use.after.includes(' over ')) return undefined;
  return areSeveral(use) ? 'plural' : null;
}

/** "|The negotiators| broke up at dawn". */
export function several({ scene, left }: VerbUse): SubjectKind {
  return isPlural(scene, left) ? 'plural' : null;
}

/** "|The clubs| will be locked in a hotel |on Monday|", not "were locked in a room by the robbers". */
export function shutIn({ scene, left, after }: VerbUse): SubjectKind {
  return isPlural(scene, left) && isDated(scene) && !/ by (?:the|an?|\w+s)\b/.test(after) ? 'plural' : null;
}

/** "|The envoy| was received at the palace |on Monday|", not "the letter". */
export function receivedAt(use: VerbUse): SubjectKind {
  return isGuestSubject(use) && isDated(use.scene) ? 'plural' : null;
}

/** "|Fishing ministers| reached a deal |in Brussels on Tuesday|": a town and a day make it a meeting. */
export function dealers({ scene, left, verb }: VerbUse): SubjectKind {
  const right = { start: verb.end, end: rightOf(scene, verb.end) };
  const isStruck =
    / in \p{Lu}/u.test(scene.text.slice(right.start, right.end)) &&
    scene.dates.some(({ start, when }) => start >= right.start && start < right.end && isToTheDay(when)) &&
    /\b(?:ministers|negotiators|leaders|envoys|sides|parties|delegations|delegates|ambassadors|presidents|premiers|unions?|employers|and)\b/.test(
      scene.lower.slice(left.start, left.end),
    ) &&
    isPlural(scene, left);
  return isStruck ? 'plural' : null;
}

/** "|Peru and Chile| have been summoned to |Lima| on Friday", "|the ministers| were called to Lima"; not "fire crews were called to Lima". */
export function calledTo({ scene, left, verb }: VerbUse): SubjectKind {
  const isCalled =
    /^ \p{Lu}/u.test(scene.text.slice(verb.end)) &&
    isDated(scene) &&
    (sidesIn(scene, left) > 1 ||
      /\b(?:ministers|leaders|negotiators|envoys|delegations|ambassadors?|presidents|sides|parties|premiers|envoy|minister)\b/.test(
        scene.lower.slice(left.start, left.end),
      ));
  return isCalled ? 'plural' : null;
}

/** "|The envoys of Peru and Chile| spoke on Tuesday", "discussed the canal |with Ambassador Ager| on Tuesday". */
export function eachOther(use: VerbUse): SubjectKind {
  if (!isDated(use.scene) && !/^ (?:[\w'-]+ ){0,4}since /.test(use.after)) return null;
  return areTwo(use) ? 'plural' : discussedWith(use);
}

/** "|The envoys of Peru and Chile| spoke on Tuesday", "shuttled |between the two delegations|". */
function areTwo(use: VerbUse): boolean {
  const { scene, left, subject, after } = use;
  if (/^ (?:[\w'-]+ ){0,4}since /.test(after)) return isPlural(scene, left);
  const isReturn = /^ (?:back )?(?:to|at|in) /.test(after);
  // "return |to Geneva| on Friday", not "to work".
  if (isReturn && !returnsToName.test(scene.text.slice(left.end))) return false;
  if (after.startsWith(' between '))
    return /\b(?:delegations?|sides|parties|teams|camps|capitals|and)\b/.test(after);
  return (
    (!isReturn && /\b(?:both|the (?:two|pair|three))\b/.test(subject)) ||
    (/ and /.test(subject) &&
      (subject.split(' and ').every((side) => side.search(humanNoun) >= 0) ||
        sidesIn(scene, left) > 1 ||
        namedIn(scene, left) > 1)) ||
    (/\bbeen $/.test(subject) && areSeveral(use))
  );
}

/** "return |to Geneva|", "are back |in the Hague|". */
const returnsToName = /^\S+(?: back)? (?:back )?(?:to|at|in) (?:the )?\p{Lu}/u;

/** "discussed the canal |with Ambassador Ager|". */
function discussedWith({ scene, verb, word }: VerbUse): SubjectKind {
  const from = word.startsWith('discuss') ? afterWith(scene, verb.end) : null;
  return from !== null && endsInPeople(scene, objectSpan(scene, from)) && !isMedia(scene.lower.slice(from))
    ? 'needs-object'
    : null;
}
