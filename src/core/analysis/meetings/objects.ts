import type { Span } from '../../model/span.ts';
import { cityPattern } from './cities.ts';
import { rightOf } from './clause.ts';
import { isToTheDay } from './day-told.ts';
import { bodyNoun, humanNoun, oneDoer } from './human-nouns.ts';
import { endsInPeople, objectSpan, people } from './named-people.ts';
import type { Scene } from './scene.ts';

/** "|European ministers| will discuss the tariffs |in Brussels on Thursday|": who, where and when make it a meeting. */
export function isSession(scene: Scene, isOfTwo: boolean, subject: string, words: Span): boolean {
  return (
    (isOfTwo ||
      /\b(?:ministers|leaders|envoys|delegations|negotiators|presidents|ambassadors|chiefs)\b/.test(
        subject,
      )) &&
    / (?:in|at) (?:the )?\p{Lu}/u.test(scene.text.slice(words.start, words.end)) &&
    scene.dates.some(({ start, when }) => when !== null && start >= words.start && start < words.end)
  );
}

/** "|is due to| see |the country's regulator| next month". */
export function isDueToSee(scene: Scene, at: number, object: Span): boolean {
  return (
    /\b(?:due|set|scheduled|expected|planning|plans|agreed|promised|will|is|are|was|were|'ll|when (?:they|he|she|we))(?: to)?(?: also| then| later)? $/.test(
      scene.lower.slice(0, at),
    ) &&
    endsInPeople(scene, object) &&
    /^(?:, [^,;.]{3,60},)?(?: together| alone| separately)? (?:in|on|at|next|this|later|today|tomorrow|for (?:an? )?(?:[\w-]+ )?(?:bilateral|talks|discussions|meeting|lunch|dinner|breakfast)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.test(
      scene.lower.slice(object.end),
    )
  );
}

/** "invited |the Indian minister to Sylhet in March|", "invites her to Rome |to discuss| the tariff", "invited his host |to visit Rome|": who, where, and a day, a visit or talks. */
export function isInvited(scene: Scene, from: number): boolean {
  const words = scene.text.slice(from, from + 200);
  const match =
    /^ [^,;.]{2,80}? to (?:visit |come to |pay an? (?:[\w-]+ ){0,2}visit to )?(?=(\p{Lu}[\p{L}'’-]+))/u.exec(
      words,
    );
  const town = match?.[1];
  if (!match || town === undefined || !endsInOneOrMore(scene, from, match[0])) return false;
  if (/ to (?:visit |pay )/.test(match[0])) return true;
  const isDated = scene.dates.some(({ start, when }) => when !== null && start >= from + match[0].length);
  const isToTalk =
    /^[^;.]{0,60}\b(?:for (?:\w+ )?(?:talks|discussions)|to (?:discuss|meet|talk|settle|continue))\b/.test(
      words.slice(match[0].length),
    );
  return isDated ? isToTalk || cityPattern.test(town) || / in (?:\w+ )?\p{Lu}/u.test(words) : isToTalk;
}

function endsInOneOrMore(scene: Scene, from: number, lead: string): boolean {
  const object = {
    start: from,
    end: from + lead.replace(/ to (?:visit |come to |pay [\w -]+ to )?$/, '').length,
  };
  const words = scene.lower.slice(object.start, object.end);
  return (
    endsInPeople(scene, object) ||
    /^ (?:him|her|them|(?:his|her|their) hosts?|(?:the )?two sides)$/.test(words) ||
    words.search(humanNoun) >= 0
  );
}

/** "called |Ida Roe after the vote|", "called |both candidates on Tuesday|", not "called him a liar". */
export function isCalled(scene: Scene, from: number): boolean {
  const named = scene.mentions.find(
    ({ start, form }) =>
      form !== 'organisation' &&
      start > from &&
      start < from + 40 &&
      /^ (?:\p{Lu}[\p{L}.-]+ ){0,3}$/u.test(scene.text.slice(from, start)),
  );
  const office =
    /^ (?:both |the |his |her |their )(?:[\w-]+ ){0,3}?(?:candidates|counterparts?|presidents?|prime ministers?|premiers?|chancellor|leaders|ministers?|governor|king|mayor|senators?)\b/.exec(
      scene.lower.slice(from, from + 70),
    );
  const end = named?.end ?? (office ? from + office[0].length : null);
  if (end === null) return isCalledToTalk(scene, from);
  return /^(?:,? (?:late |early |again |personally )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last night|this (?:morning|week|afternoon|evening)|earlier|afterwards|after|before)\b| to (?:congratulate|discuss|ask|thank|offer|express|apologi[sz]e|talk|wish|inform|brief|convey|concede|warn|assure|reassure)\b)/.test(
    scene.lower.slice(end),
  );
}

/** "called |the union on Monday to discuss| the offer": whoever is called to talk. */
function isCalledToTalk(scene: Scene, from: number): boolean {
  const object = objectSpan(scene, from);
  return (
    people(scene, object) &&
    /^(?:,? (?:late |early |again |personally )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last night|this (?:morning|week|afternoon|evening))(?: (?:morning|afternoon|evening|night))?)? to (?:discuss|talk (?:about|over|through)|apologi[sz]e|congratulate)\b/.test(
      scene.lower.slice(object.end),
    )
  );
}

/** "briefed |NATO's ambassadors| in Brussels |on Tuesday|": people in office, and a day; the press and the public are briefed as well. */
export function isBriefed(scene: Scene, from: number): boolean {
  const object = objectSpan(scene, from);
  const words = scene.lower.slice(object.start, object.end);
  const end = rightOf(scene, from);
  return (
    /\b(?:ambassadors?|ministers?|councils?|committees?|cabinet|leaders?|lawmakers|senators|deputies|envoys|presidents?|premier|chancellor|king|pope|board|governors?|commissioners?|diplomats|opposition|allies|members|mayors?)\b/.test(
      words,
    ) && scene.dates.some(({ start, when }) => start >= from && start < end && isToTheDay(when))
  );
}

/** "received in audience at the palace |the President of Latvia|": place and day may stand before the guest. */
const beforeGuest =
  /^,? (?:(?:in audience|in private|yesterday|today|(?:on|at|in|this|last) [^,;.]{3,45}?),? ){0,4}(?=(?:(?:the|an?|his|her|their) (?:[\w-]+ ){0,3})?(?:president|prime minister|minister|chair\w*|speaker|ambassador|king|queen|secretary|chancellor|head|archbishop|premier|governor|delegation|envoy|counterpart|mission)\b)/;

/** "I'm |pleased to| welcome Dr Roe": who opens a sitting or a show greets its guests. */
const greets =
  /\b(?:(?:i|we|i'm|we're|i am|we are) (?:\w+ )?(?:pleased|delighted|happy|glad|honou?red|proud)|it(?: is|['’]s) (?:an? )?(?:\w+ )?(?:pleasure|honou?r|privilege|joy)) to $/;

/** "received |Morocco's prime minister|", not "the care she received" or "hosted the awards". */
export function isGuest(scene: Scene, verb: Span): boolean {
  if (greets.test(scene.lower.slice(Math.max(0, verb.start - 40), verb.start))) return false;
  if (
    /\b(?:the|any|every|all|of) (?:[\w-]+ )?[\w-]+ (?:that |which )?(?:they|he|she|we|i|you|it) (?:had |have |has )?$/.test(
      scene.lower.slice(0, verb.start),
    )
  )
    return false;
  if (/^ (?:him|her|them)(?= (?:at|in|on|today|yesterday|tomorrow)\b|[.,])/.test(scene.lower.slice(verb.end)))
    return scene.dates.some(({ when }) => isToTheDay(when));
  const object = objectSpan(scene, verb.end);
  if (
    /\b(?:awards?|shows?|ceremony|gala|oscars|tournament|games|festival|programme|podcast)\b/.test(
      scene.lower.slice(object.start, object.end + 25),
    )
  )
    return false;
  if (isThingOf(scene, object)) return false;
  // "welcomed |the exchange| with the commission": who stands behind "with" is no guest.
  const head = scene.lower.slice(object.start, object.end).search(/ with\b/);
  if (endsInPeople(scene, head < 0 ? object : { start: object.start, end: object.start + head })) return true;
  const lead = beforeGuest.exec(scene.lower.slice(verb.end, verb.end + 130))?.[0];
  return (
    lead !== undefined &&
    lead.length > 1 &&
    endsInPeople(scene, objectSpan(scene, verb.end + lead.length - 1))
  );
}

/** "welcomes |the commitment of both sides|": what is theirs is no guest, as their president is. */
function isThingOf(scene: Scene, object: Span): boolean {
  const words = scene.lower.slice(object.start, object.end);
  const end = words.indexOf(' of ');
  if (end < 0) return false;
  const head = words.slice(0, end);
  return (
    head.search(humanNoun) < 0 &&
    !bodyNoun.test(head) &&
    !/\b(?:dozens|scores|hundreds|number|majority|couple|handful|both|all|most|many|some|one|two|three|several)$/.test(
      head,
    ) &&
    !scene.mentions.some(({ start }) => start >= object.start && start < object.start + end)
  );
}

/** "summoned |the ambassador on Monday|", "has asked |the five leaders to come to the palace tomorrow|": people, and a day. */
export function isSummoned(scene: Scene, from: number): boolean {
  const object = objectSpan(scene, from);
  const words = scene.lower.slice(object.start, object.end);
  if (!endsInPeople(scene, object) && words.search(humanNoun) < 0 && !oneDoer.test(words)) return false;
  if (/\b(?:ambassador|envoy|charg[ée])/.test(scene.lower.slice(object.start, object.end))) return true;
  const end = rightOf(scene, from);
  return scene.dates.some(({ start, when }) => start >= from && start < end && isToTheDay(when));
}
