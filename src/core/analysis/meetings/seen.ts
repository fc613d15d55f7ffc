import type { Span } from '../../model/span.ts';
import { isToTheDay } from './day-told.ts';
import { oneDoer } from './human-nouns.ts';
import { endsInPeople, isBodyOrOffice } from './named-people.ts';
import { isOneSided } from './not-meetings.ts';
import type { Scene } from './scene.ts';

/** "saw |a man| on Monday", "saw |protesters| today": a sight. */
const sight =
  /^ (?:an? |hundreds|thousands|dozens|some |many |more |\d|(?:[\w-]+ )?(?:protesters|workers|students|residents|farmers|drivers|people|families|relatives|officers|police|crowds?|soldiers|fans|voters))/;
const healer = /^ (?:a |the |his |her |their )?(?:dr\.?|doctors?|surgeon|specialist|dentist)\b/;
const dayBehind =
  /^(?: (?:in|at) [^,;.]{2,40}?)? (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|earlier|this (?:morning|afternoon|evening)|at (?:lunchtime|noon|midday|breakfast)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|alone)\b/;
/** "saw Roe |as a threat|", "saw Roe |off|". */
const seenAs = /^ ?(?:[\w'.-]+ ){1,6}?(?:as|off|off-|being|through)\b/;
/** What may stand behind a name that was seen: "saw Roe |on Monday|"; any other word is what Roe was seen to do. */
const afterName =
  /^(?:['’]s?)?(?:[^\p{L} ]|$| (?:[^\p{L}]|(?:in|on|at|for|to|and|or|but|with|over|about|from|near|outside|during|before|after|until|by|of|who|again|alone|together|twice|privately|separately|briefly|personally|there|here|today|tomorrow|yesterday|tonight|earlier|later|late|early|last|next|this|that|when|while|where|because|since|\p{Ll}+day)(?!\p{L})))/u;
/** "travels to Bergen, where she will see", "would be glad to see", "flew to Oslo to see": who goes to see, or would. */
const onAJourney =
  /, where (?:he|she|they) (?:will|is to|are to|was to|would) (?:also |then )?see$|\b(?:glad|happy|ready|willing|pleased|prepared|keen|free|like|would like|hop(?:es|ed|ing)|wants?|is|are|was|were) to see$|\b(?:travel|fly|go|visit|head|trip|expected|due|arriv)\w*\b[^,;]{0,50} to see$/;

/** "saw |the rebel commander, Jun Mori|": somebody with a name, and a day or town; sights are seen as well. */
export function isSeen(scene: Scene, object: Span): boolean {
  const { lower } = scene;
  if (healer.test(lower.slice(object.start))) return false;
  if (
    / (?:saw|sees|seen)$/.test(lower.slice(0, object.start)) &&
    endsInPeople(scene, object) &&
    !sight.test(lower.slice(object.start, object.end)) &&
    dayBehind.test(lower.slice(object.end))
  )
    return true;
  if (wentTo.test(lower.slice(0, object.start)) && isVisited(scene, object)) return true;
  const named = scene.mentions.some(
    ({ start, end, entry }) =>
      start >= object.start &&
      start <= object.end + 30 &&
      scene.people.entries[entry]?.kind === 'person' &&
      afterName.test(lower.slice(end)),
  );
  return (
    named &&
    !seenAs.test(lower.slice(object.start, object.end + 80)) &&
    (onAJourney.test(lower.slice(0, object.start).trimEnd()) ||
      /^,? alone\b/.test(lower.slice(object.end, object.end + 8)) ||
      isDatedAround(scene, object))
  );
}

/** "|went to| see the landlord on Monday". */
const wentTo =
  /\b(?:went|gone|came|flew|flown|travell?ed|drove|driven|walked|hurried|rushed) (?:[\w-]+ ){0,4}?to see$/;
const shown =
  /\b(?:players?|teams?|band|singer|king|queen|pope|show|game|match|body|grave|doctors?|dentist)\b/;

function isVisited(scene: Scene, object: Span): boolean {
  const words = scene.lower.slice(object.start, object.end);
  return (
    (endsInPeople(scene, object) || isBodyOrOffice(words) || oneDoer.test(words)) &&
    !shown.test(words) &&
    !isOneSided(scene.lower.slice(0, object.start)) &&
    dayBehind.test(scene.lower.slice(object.end))
  );
}

/** "saw him on Monday", "on Monday she saw him": not "said on Monday that she saw him". */
function isDatedAround(scene: Scene, object: Span): boolean {
  return scene.dates.some(({ start, end, when }) =>
    start > object.start
      ? when !== null
      : isToTheDay(when) &&
        end < object.start &&
        !/\b(?:said|told|says)\b/.test(scene.lower.slice(end, object.start)),
  );
}
