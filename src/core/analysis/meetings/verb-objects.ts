import type { Span } from '../../model/span.ts';
import { rightOf } from './clause.ts';
import { humanNoun } from './human-nouns.ts';
import { joinsTwoSides } from './joined-sides.ts';
import { endsInBody, endsInPeople, objectSpan, people } from './named-people.ts';
import { isMedia, isOtherObject } from './not-meetings.ts';
import { isBriefed, isCalled, isDueToSee, isGuest, isInvited, isSession, isSummoned } from './objects.ts';
import { isPlural } from './plural-subject.ts';
import type { Scene } from './scene.ts';
import { isSeen } from './seen.ts';
import { isDated, isGuestSubject, laterWith } from './verb-company.ts';
import type { SubjectKind, VerbUse } from './verb-rule.ts';

type ObjectTest = (scene: Scene, from: number) => boolean;

/** "met |the target|": what is no person, whatever the verb. */
function unlessThing(read: (use: VerbUse) => SubjectKind): (use: VerbUse) => SubjectKind {
  return (use) => (isOtherObject(use.after) ? null : read(use));
}

function objectThat(fits: ObjectTest): (use: VerbUse) => SubjectKind {
  return unlessThing(({ scene, verb }) => (fits(scene, verb.end) ? 'needs-object' : null));
}

function peopleNext({ scene, verb, after }: VerbUse): SubjectKind {
  return people(scene, objectSpan(scene, verb.end)) && !isMedia(after) ? 'needs-object' : null;
}

/** "met |the premier|", "took a call from |the premier|". */
export const anybody = unlessThing(peopleNext);

/** "told |the president| by telephone"; who is told words in quotation marks is an interviewer. */
export const toldPerson = unlessThing(({ scene, verb, after }) => {
  const object = {
    start: verb.end,
    end: verb.end + after.search(/ (?:by|over|on|in an?) (?:the )?(?:tele)?phone\b/),
  };
  return object.end > object.start && isOfficer(scene, trimmed(scene, object)) && !/[“”"]/.test(scene.text)
    ? 'needs-object'
    : null;
});

/** "|the president|", "|Foreign Minister Roe|", not an outlet. */
function isOfficer(scene: Scene, span: Span): boolean {
  return (
    endsInPeople(scene, span) &&
    /\b(?:presidents?|ministers?|premiers?|chancellor|kings?|queen|prince|emir|sheikh|pope|leaders?|secretary|envoys?|counterparts?|colleagues?|ambassadors?|governors?|mayor|chiefs?|heads?|commissioner)\b/.test(
      scene.lower.slice(span.start, span.end),
    )
  );
}

/** Up to the first comma. */
function trimmed(scene: Scene, { start, end }: Span): Span {
  const comma = scene.lower.slice(start, end).indexOf(',');
  return { start, end: comma < 0 ? end : start + comma };
}

/** "summoned |the ambassador|". */
export const summoned = objectThat(isSummoned);
/** "invited |her counterpart to Lima in May|". */
export const invited = objectThat(isInvited);
/** "called |Ida Roe after the vote|". */
export const rung = objectThat(isCalled);
/** "briefed |the council on Monday|". */
export const briefed = objectThat(isBriefed);
/** "chaired the council in Lima |on Monday|". */
export const presidedOver = objectThat(isDated);

/** "was received by |the president|", of somebody. */
export const receiver = unlessThing((use) => (isGuestSubject(use) ? peopleNext(use) : null));

/** "discussed the canal by phone |with the premier|". */
export const farPartner = unlessThing((use) => (isPlural(use.scene, use.left) ? 'plural' : laterWith(use)));

/** "sitting across from |the premier|"; who sat down without a side met nobody. */
export const acrossFrom = unlessThing((use) => (use.word.endsWith('across from') ? peopleNext(use) : null));

const welcomedTalks =
  /^ (?:[\w'-]+ ){0,3}?(?:talks|negotiations|consultations|meetings?|summits?|sessions?|dialogue|calls?|rounds?)\b/;

/** "received |Morocco's prime minister|". */
export function guest({ scene, verb, word, after }: VerbUse): SubjectKind {
  // "wished to welcome Sweden": a country comes to no meeting; "would welcome talks with Peru": nor do talks.
  if (
    word.startsWith('welcom') &&
    (isCountry(scene, objectSpan(scene, verb.end)) || welcomedTalks.test(after))
  )
    return null;
  return isGuest(scene, verb) && !isMedia(after) ? 'needs-object' : null;
}

function isCountry({ parties }: Scene, { start, end }: Span): boolean {
  return parties.some(
    ({ span, kind }) => kind !== 'organisation' && span.start <= start + 5 && span.end >= end - 1,
  );
}

/** "|European ministers| discussed the tariffs |in Brussels on Thursday|". */
export function discussedThere({ scene, subject, verb, left }: VerbUse): SubjectKind {
  const isOfTwo = joinsTwoSides(scene, left);
  const words = { start: verb.end, end: rightOf(scene, verb.end) };
  return isSession(scene, isOfTwo, subject, words) ? 'plural' : null;
}

/** "was given |dinner by the premier|", "tucked into |lamb with the envoy|". */
export function tableCompany(use: VerbUse): SubjectKind {
  const { scene, verb, word } = use;
  if (!word.endsWith(' given')) return anybody(use);
  return people(scene, { start: verb.end, end: rightOf(scene, verb.end) }) ? 'needs-object' : null;
}

/** "gathers |both sides| in Arica", "assembled |the ministers of| Peru and Chile". */
const bothSides =
  /^ (?:both|the (?:two |three |four )?(?:sides|parties|delegations|leaders|ministers|envoys|negotiators|ambassadors|presidents|governors)|all (?:sides|parties)|(?:[\w-]+ )?(?:ministers|leaders|envoys|ambassadors|negotiators|presidents) (?:of|from))\b/;

/** "gathers |both sides| in Arica on Monday", "convened |the council|"; who gathers stones meets nobody. */
export const gathered = unlessThing(({ scene, verb, word, after }) => {
  if (bothSides.test(after)) return isDated(scene) ? 'needs-object' : null;
  const object = objectSpan(scene, verb.end);
  return /^(?:re)?conven/.test(word) &&
    (endsInBody(scene, object) ||
      endsInPeople(scene, object) ||
      isOfPeople(scene.lower.slice(object.start, object.end)))
    ? 'needs-object'
    : null;
});

/** "convened |police chiefs and the agencies|", not "the general meeting". */
function isOfPeople(words: string): boolean {
  return (
    words.search(humanNoun) >= 0 &&
    !/\b(?:meetings?|sessions?|conference|summit|talks|assembly|congress)\b/.test(words)
  );
}

/** "saw |the rebel commander, Jun Mori|", "will see |her counterpart on Friday|", "see |each other|". */
export const seen = unlessThing((use) => {
  const { scene, verb, after } = use;
  if (/^ (?:each other|one another)\b/.test(after)) return 'plural';
  const object = objectSpan(scene, verb.end);
  return isSeen(scene, object) || isDueToSee(scene, verb.start, object) ? peopleNext(use) : null;
});

/** "called on |her counterpart on Tuesday|", "paid a courtesy call on |the mayor|". */
export const calledOn = unlessThing((use) => {
  const { scene, verb, word } = use;
  const object = objectSpan(scene, verb.end);
  const isCall = /^pa\S+ .*call on$/.test(word);
  if (isCall && (isDated(scene) || /courtesy/.test(word)))
    return people(scene, object) ? 'needs-object' : null;
  if (isCallOnSomebody(scene, object)) return 'needs-object';
  return isSeen(scene, object) ? peopleNext(use) : null;
});

/** "called on |her counterpart| on Tuesday": to whom one calls for something, it is told what for. */
function isCallOnSomebody(scene: Scene, object: Span): boolean {
  const behind = scene.lower.slice(object.end, rightOf(scene, object.end));
  return endsInPeople(scene, object) && isDated(scene) && !/\b(?:to|for|that|not)\b/.test(behind);
}
