import { partyOf } from '../../analysis/people/parties.ts';
import type { Difference } from '../../model/briefing.ts';
import { contains } from '../../model/span.ts';
import { oncePerSpan } from '../read-once.ts';
import type { DayAhead } from './days-ahead.ts';
import { kindOfPlace } from './kind-of-place.ts';
import { isEvent } from './passage.ts';
import { rivalsOfOneDay } from './rivals-of-one-day.ts';

interface Placed extends DayAhead, Place {}

interface Place {
  readonly place: string;
  readonly kind: 'town' | 'venue';
  /** Names under which it may stand among those of a sentence. */
  readonly called: readonly string[];
}

/**
 * Two towns that two outlets give for one event of one day to come: "a second round on 17 March at 10:00 in Vienna", "a
 * second round is due in Graz on 17 March".
 */
export function placeDifferences(told: readonly DayAhead[]): Difference[] {
  return rivalsOfOneDay(told.flatMap(placed), {
    what: 'place',
    together: 6,
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
  return placesAt(told.source.article, told.sentence).map((place) => ({ ...told, ...place }));
}

const placesAt = oncePerSpan((words): readonly Place[] => {
  const clause = words.slice(0, aside.exec(words)?.index ?? words.length);
  return [...ofKind(clause, inTown, 'town'), ...ofKind(clause, inVenue, 'venue')];
});

function ofKind(clause: string, pattern: RegExp, kind: Place['kind']): Place[] {
  const places = [...clause.matchAll(pattern)]
    .map(([, name = '']) => name.replaceAll('’', "'").replace(/'s$/, ''))
    .filter((name) => kindOfPlace(name) === kind);
  const [place] = places;
  if (place === undefined || new Set(places).size > 1) return [];
  const called = [place, place.split(' ').at(-1) ?? '', partyOf(place) ?? ''];
  return [{ place, kind, called: called.map((name) => name.toLowerCase()) }];
}

function areRivals(a: Placed, b: Placed): boolean {
  if (a.kind !== b.kind || a.place.includes(b.place) || b.place.includes(a.place)) return false;
  if (isOver(a) || isOver(b)) return isOver(a) && isOver(b) && areOnePastEvent(a, b);
  return areOfOneEvent(a, b) && !knowsMove(a, b) && !knowsMove(b, a);
}

function isOver({ source: { instant }, day }: Placed): boolean {
  return instant !== null && Date.parse(day) <= instant;
}

/** Whoever sat there may sit elsewhere the same day: nobody may stand in one alone who does not in the other, and no place in both. */
function areOnePastEvent(a: Placed, b: Placed): boolean {
  const [one, other] = [a, b].map(({ names }) => namesBut(names, a, b));
  if (!one || !other || !(one.isSubsetOf(other) || other.isSubsetOf(one))) return false;
  return areOfOneEvent(a, b) && !mentions(a, b) && !mentions(b, a);
}

function mentions({ source }: Placed, { place }: Placed): boolean {
  return source.article.text.includes(place);
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
  const [one, other] = [a, b].map(({ inner }) => namesBut(inner, a, b));
  if (!one || !other) return false;
  const shared = one.intersection(other).size;
  if (shared >= 2) return true;
  const isInside = one.isSubsetOf(other) || other.isSubsetOf(one);
  const hour = isOfOneHour(a, b) ? 1 : 0;
  return isInside && (shared + stems.size + hour >= 2 || !a.marks.isDisjointFrom(b.marks));
}

/** "at 2pm in the town hall", "at the stadium at 2pm". */
function isOfOneHour(a: Placed, b: Placed): boolean {
  const hours = hoursOf(a);
  return hoursOf(b).some((hour) => hours.includes(hour));
}

function hoursOf({ source, sentence, day }: Placed): string[] {
  return source.findings.dates
    .filter(
      (date) => contains(sentence, date) && date.value.startsWith(`${day}T`) && /T\d\d:/.test(date.value),
    )
    .map(({ value }) => value.slice(0, 16));
}

function namesBut(names: ReadonlySet<string>, a: Place, b: Place): Set<string> {
  return new Set([...names].filter((name) => !a.called.includes(name) && !b.called.includes(name)));
}
