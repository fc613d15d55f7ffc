import { cityPattern } from '../../analysis/meetings/cities.ts';
import { partyOf } from '../../analysis/people/parties.ts';
import { plainLetters } from '../../analysis/people/plain-letters.ts';
import type { MeetingFinding } from '../../model/finding.ts';
import { textOf } from '../../model/span.ts';
import { onceFor, oncePerPart } from '../read-once.ts';
import { wordsOf } from '../words.ts';
import type { MeetingTelling } from './telling.ts';

/** Whether two tellings may speak of one place. */
export function samePlace(a: MeetingTelling, b: MeetingTelling, who: number): boolean {
  if (namesNoTown(a) || namesNoTown(b)) return true;
  return shareCity(a, b) || (who === 3 && a.source !== b.source) || namesTownOf(a, b) || namesTownOf(b, a);
}

/** The telling that gives a town up for another one, if any does. */
export function movedPlace(cluster: readonly MeetingTelling[]): MeetingTelling | undefined {
  return cluster.findLast(
    (next) =>
      next.place.size > 0 &&
      cluster.some((told) => told.place.size > 0 && !shareCity(next, told) && namesTownOf(next, told)),
  );
}

/** "The round would take place in Graz |rather than Vienna|": a telling names the town that it was to be in, too. */
function namesTownOf({ source, finding }: MeetingTelling, { place }: MeetingTelling): boolean {
  return townsLeft(finding, source).some((word) => place.has(word));
}

/** Words of the towns that it was not to be in after all. */
const townsLeft = oncePerPart(({ evidence }: MeetingFinding, { article }): readonly string[] =>
  evidence.flatMap((span) =>
    [...textOf(article.text, span).matchAll(leftFor)].flatMap(([, town = '']) =>
      wordsOf(town).map(plainLetters),
    ),
  ),
);

const leftFor =
  /\b(?:rather than|instead of|(?:and|but) not|(?:moved|switched|shifted|transferred) from|no longer)(?: in)? (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/gu;

/** No place, a venue that may lie anywhere, or a country: "in the Solomon Islands" may be in Honiara. */
export function namesNoTown(telling: MeetingTelling): boolean {
  return telling.place.size === 0 || namesCountry(telling);
}

/** "In Norway", not "in Oslo", though that may stand for Norway, too. */
export function namesCountry({ finding }: MeetingTelling): boolean {
  return isOfCountry(finding);
}

const isOfCountry = onceFor(
  ({ place = '' }: MeetingFinding): boolean => partyOf(place) !== null && !cityPattern.test(place),
);

/** "The mission in Geneva", "Geneva": one town told of both; or one house, where a town is not. */
export function shareCity(a: MeetingTelling, b: MeetingTelling): boolean {
  if (a.place.size > 0 && b.place.size > 0) return [...a.place].some((word) => b.place.has(word));
  const houses = housesOf(a.finding);
  return houses.length > 0 && housesOf(b.finding).some((house) => houses.includes(house));
}

/** "Guildhall, Porth": its parts that have a name of their own. */
const housesOf = onceFor(({ place = '' }: MeetingFinding): readonly string[] =>
  place.split(', ').filter((part) => /^(?!Hotel$)\p{Lu}/u.test(part)),
);
