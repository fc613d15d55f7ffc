import type { Span } from '../../model/span.ts';
import { isToTheDay } from './day-told.ts';
import { humanNoun, oneDoer } from './human-nouns.ts';
import { isBodyOrOffice } from './named-people.ts';
import { isOneSided } from './not-meetings.ts';
import type { Scene } from './scene.ts';

const auxiliary =
  /(?: (?:have|has|had|will|would|are|were|then|also|both|each|last|finally|later|is|to|due|expected|set))+\s*$/;

/** What is joined by the last "and" before a verb: "|the trust| and |the families of the victims|"; null where nothing is. */
function halves({ text }: Scene, { start, end }: Span): readonly [string, string] | null {
  const words = text.slice(start, end).replace(auxiliary, '');
  const at = words.lastIndexOf(' and ');
  if (at < 0) return null;
  const first = words.slice(0, at).trim();
  // "Residents and the council", not "Celtic and Rangers": but for the capital that opens the clause.
  return [first.charAt(0).toLowerCase() + first.slice(1), words.slice(at + 5).trim()];
}

/** "the trust |and| the regulator", "the union |and| Minch Ferries": of whom each can sit at a table, told for a day; two bare names may play. */
export function joinsTwoSides(scene: Scene, subject: Span): boolean {
  const both = halves(scene, subject);
  if (!both || !scene.dates.some(({ when }) => isToTheDay(when))) return false;
  const [first, second] = both;
  const areKnown = [isSide(first), isSide(second)];
  return (
    (areKnown[0] === true && (areKnown[1] === true || opensWithName.test(second))) ||
    (areKnown[1] === true && endsInName.test(first))
  );
}

/** "the coroner |and| relatives of the missing": one of the two is no crowd. */
export function joinsOneSide(scene: Scene, subject: Span): boolean {
  return (halves(scene, subject) ?? []).some(
    (half) => !isOneSided(half) && (opensWithName.test(half) || isOfficeOrBody(half)),
  );
}

const calendar =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December';
const endsInName = new RegExp(`(?<!${calendar})(?<=(?:\\p{Lu}|^)[\\p{L}\\d’'.-]*)$`, 'u');
const opensWithName = new RegExp(`^(?:the )?(?!${calendar})\\p{Lu}`, 'u');

function isSide(half: string): boolean {
  return half.search(humanNoun) >= 0 || isOfficeOrBody(half);
}

function isOfficeOrBody(half: string): boolean {
  return isBodyOrOffice(half) || oneDoer.test(half);
}
