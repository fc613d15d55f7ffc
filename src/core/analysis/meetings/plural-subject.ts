import type { Span } from '../../model/span.ts';
import { bodyNoun, humanNoun, severalDoers } from './human-nouns.ts';
import { joinsTwoSides } from './joined-sides.ts';
import { isOneSided } from './not-meetings.ts';
import { type Scene, smallLetters } from './scene.ts';

/** "The two |trains| met": things that are counted. */
const thingsInNumber =
  /^\W*the (?:two|three|four) (?:[a-z-]+ )?(?:trains|cars|buses|trucks|roads|rivers|lines|storms|planes|ships|vessels|systems|paths|streets|plates|worlds|weather)\b/;

/** "The |group|", "the |working party|", "the |Dialogue|": several under one name. */
const collective =
  /\b(?:\w*group|jury|dialogue|bureau|working party|troika|alliance|coalition|network|partnership|federation|association|college|presidency)(?: (?:of|for|on|between) [^,;]{2,60})?,? (?:\w+ ){0,4}$/;

/** "France and Italy", "the ministers", "they", "the Security Council". */
export function isPlural(scene: Scene, left: Span): boolean {
  const words = scene.lower.slice(left.start, left.end);
  if (thingsInNumber.test(words) && words.search(humanNoun) < 0) return false;
  if (
    /\bthem to (?:\w+ )?$|\b(?:they|we|both|the (?:two|three|four|pair|duo|trio)|leaders|ministers|officials|sides|delegations|delegates|negotiators|envoys|teams|presidents|members|representatives|diplomats|nations|countries|governments|allies|chiefs|executives|heads|trustees|planners|barons|canons|bishops|councillors|councilors|deputies|custodians|contenders|unions|clubs|partners|parties|experts|ambassadors|donors|creditors|states|bosses|employers|each other|counterparts|powers|commissioners|groups|working group|contact group|donor|republicans|democrats|conservatives|liberals|socialists|tories|greens)\b/.test(
      words,
    )
  )
    return true;
  if (
    /\b(?:Council|Commission|Community|Union|League|Group|Bloc|Forum|OPEC|ASEAN|NATO|G7|G20|EU|Quad|Committee)\b|\b(?:council|cabinet|commission|quartet|bloc|synod|committee|school board|governing board|board of (?!directors)\w+|panel|assembly)\b/.test(
      scene.text.slice(left.start, left.end),
    )
  )
    return true;
  if (
    collective.test(words) ||
    bodyNoun.test(words) ||
    severalDoers.test(asWritten(scene, left)) ||
    isBodyBefore(scene, left)
  )
    return true;
  if (endsInSeveral(asWritten(scene, left))) return true;
  const sides = new Set([
    ...scene.mentions
      .filter((at) => at.start >= left.start && at.start < left.end)
      .map((at) => `${at.entry}`),
    ...scene.parties
      .filter(({ span }) => span.start >= left.start && span.start < left.end)
      .map(({ party }) => party),
  ]);
  if (
    scene.parties.some(
      ({ span, kind }) => kind === 'organisation' && span.start >= left.start && span.start < left.end,
    )
  )
    return true;
  const [first, second] = scene.text.slice(left.start, left.end).split(/ and (?:the |its |their )?/);
  if (second !== undefined && isSomebody(first) && second.search(humanNoun) >= 0) return true;
  return (sides.size > 1 && /\band\b|,/.test(words)) || joinsTwoSides(scene, left);
}

/** "leading figures |in the People's Party are to|": what belongs to a noun, up to the verb. */
const ofThem =
  /^ (?:in|of|from|at|for|across|around|within) (?:(?!(?:who|which|that|and|but)\b)[\w'’.-]+ ){1,6}(?:will|are|were|have|had|would|to|then|also|is|was|has|be|been|due|expected|set) (?:\w+ ){0,3}$/;

/** "Shop |stewards| will", "the |envoys|": people in the plural right before the verb. */
function endsInSeveral(clause: string): boolean {
  const people = [...clause.matchAll(humanNoun)].filter(([noun]) => noun.endsWith('s'));
  return people.some(({ index, 0: noun }) => {
    const tail = clause.slice(index + noun.length);
    return tail.trim().split(' ').length < 4 || ofThem.test(tail);
  });
}

/** A clause as it is written, but for the capital that opens it: "Rangers" is a club's name, "rangers" are people. */
function asWritten(scene: Scene, left: Span): string {
  const words = scene.text.slice(left.start, left.end).trimStart();
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "The school board will take up busing |when it| meets again": the body named before, there or as the subject of the sentence before. */
function isBodyBefore({ document, sentence, lower }: Scene, left: Span): boolean {
  if (!/^\W*(?:it|each) (?:\w+ ){0,3}$/.test(lower.slice(left.start, left.end))) return false;
  if (bodyNoun.test(lower.slice(0, left.start))) return true;
  const before = document.sentences[sentence.index - 1];
  if (before === undefined || left.start > longestLead) return false;
  const subject = bodyAsSubject.exec(smallLetters(document.text.slice(before.start, before.end)))?.[0];
  return subject !== undefined && !isOneSided(subject);
}

/** Characters of a fronted day before "it". */
const longestLead = 20;
/** "|The regional council| could not agree." */
const bodyAsSubject = new RegExp(
  `^\\W*(?:the|an?|[\\w.-]+'s) (?:(?!(?:said|says|told|of|on|in|at|to|with|for|that|who|which)\\b)[\\w'.-]+ ){0,4}?(?:${bodyNoun.source})(?: (?:of|for|on|at) (?:[\\w'.-]+ ){1,5}?)? ?(?:has|have|had|is|was|will|would|could|did|does|put|broke|met|failed|decided|agreed|left|adjourned|delayed|postponed|deferred|rejected|approved|took|voted|split|\\w+ed)\\b`,
);

function isSomebody(text: string | undefined): boolean {
  return text !== undefined && (text.toLowerCase().search(humanNoun) >= 0 || /\p{Lu}/u.test(text));
}
