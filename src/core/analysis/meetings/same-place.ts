import { partyOf } from '../people/parties.ts';
import { cityPattern } from './cities.ts';

/** A town lies in its country: "in Laos", "in Vientiane". */
function isCountry(place: string): boolean {
  return partyOf(place) !== null && !cityPattern.test(place);
}

/** "residence", "US mission": a house without its town. */
function isHouse(place: string): boolean {
  return (
    !place.includes(',') &&
    !cityPattern.test(place) &&
    /\b(?:mission|embassy|palace|headquarters|hotel|barracks|airport|base|residence|villa|castle|house|cent(?:re|er)|ministry|chancellery|resort|offices?)$/i.test(
      place,
    )
  );
}

/** Whether two tellings may speak of one place; null is not told. */
export function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (isHouse(a) !== isHouse(b)) return true;
  return isCountry(a) !== isCountry(b) || shareWord(a, b);
}

/** "Geneva", "US mission, Geneva". */
export function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s,]+/));
  return (
    a === b ||
    b
      .toLowerCase()
      .split(/[\s,]+/)
      .some((word) => word.length > 3 && words.has(word))
  );
}

/** The town rather than its country, the venue rather than its town. */
export function closer(a: string | null, b: string | null): string | null {
  if (a !== null && b !== null && isHouse(a) !== isHouse(b)) {
    const [house, town] = isHouse(a) ? [a, b] : [b, a];
    return town.includes(',') || isCountry(town) ? town : `${house}, ${town}`;
  }
  if (a !== null && b !== null && isCountry(a) !== isCountry(b)) return isCountry(a) ? b : a;
  return longer(a, b);
}

/** The longer of two names. */
export function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length ? b : a;
}
