import { partyOf } from '../../analysis/people/parties.ts';
import type { Difference } from '../../model/briefing.ts';
import { textOf } from '../../model/span.ts';
import { type DayAhead, isEvent } from './days-ahead.ts';
import { kindOfPlace } from './kind-of-place.ts';
import { rivalsOfOneDay } from './rivals-of-one-day.ts';

interface Placed extends DayAhead {
  readonly place: string;
  readonly kind: 'town' | 'venue';
}

/**
 * Two towns that two outlets give for one event of one day to come: "a second round on 17 March at 10:00 in Vienna", "a
 * second round is due in Graz on 17 March".
 */
export function placeDifferences(told: readonly DayAhead[]): Difference[] {
  return rivalsOfOneDay(told.flatMap(placed), {
    what: 'place',
    together: 4,
    areRivals,
    about: (a, b) => `Place: ${a.place} or ${b.place}`,
  });
}

const inTown = /\b(?:in|at)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})(?![\p{L}’'-])/gu;
/** Where what follows tells why, not where. */
const aside = /,?\s(?:because|since|as|after|while|where|although|though|but|when|before)\s/i;

const inVenue =
  /\b(?:in|at)\s(?:the\s)?(\p{Lu}[\p{L}’'-]+(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}’'-]+){1,3})(?![\p{L}’'-])/gu;

/** The one town of a sentence's main clause, and the one house: "at the Dunedin Town Hall". */
function placed(told: DayAhead): Placed[] {
  const words = textOf(told.source.article.text, told.sentence);
  const clause = words.slice(0, aside.exec(words)?.index ?? words.length);
  return [...ofKind(clause, inTown, 'town'), ...ofKind(clause, inVenue, 'venue')].map((place) => ({
    ...told,
    ...place,
  }));
}

function ofKind(clause: string, pattern: RegExp, kind: Placed['kind']): Pick<Placed, 'place' | 'kind'>[] {
  const places = [...clause.matchAll(pattern)]
    .map(([, name = '']) => name.replace(/['’]s$/, ''))
    .filter((name) => kindOfPlace(name) === kind);
  const [place] = places;
  return place !== undefined && new Set(places).size === 1 ? [{ place, kind }] : [];
}

function areRivals(a: Placed, b: Placed): boolean {
  if (a.kind !== b.kind || a.place.includes(b.place) || b.place.includes(a.place)) return false;
  return areOfOneEvent(a, b) && !knowsMove(a, b) && !knowsMove(b, a);
}

/** "in Graz rather than Vienna", "moved from Vienna": the article tells of a change. */
function knowsMove({ source }: Placed, { place }: Placed): boolean {
  return new RegExp(
    `\\b(?:rather than|instead of|not|moved from|outside|near)\\s(?:in\\s)?${place}(?!\\p{L})`,
    'u',
  ).test(source.article.text);
}

function areOfOneEvent(a: Placed, b: Placed): boolean {
  const stems = a.stems.intersection(b.stems);
  if (![...stems].some(isEvent)) return false;
  if (a.marks.size > 0 && b.marks.size > 0 && a.marks.isDisjointFrom(b.marks)) return false;
  const [one, other] = [a, b].map(({ inner }) => namesBut(inner, [a.place, b.place]));
  if (!one || !other) return false;
  const shared = one.intersection(other).size;
  if (shared >= 2) return true;
  const isInside = one.isSubsetOf(other) || other.isSubsetOf(one);
  return isInside && (shared + stems.size >= 2 || !a.marks.isDisjointFrom(b.marks));
}

function namesBut(names: ReadonlySet<string>, places: readonly string[]): Set<string> {
  const towns = new Set(
    places
      .flatMap((place) => [place, place.split(' ').at(-1) ?? '', partyOf(place) ?? ''])
      .map((place) => place.toLowerCase()),
  );
  return new Set([...names].filter((name) => !towns.has(name)));
}
