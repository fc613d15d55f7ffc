import { partyOf } from '../../analysis/people/parties.ts';
import { onceFor } from '../read-once.ts';
import { areOfOneMatter, shareName, speaksOf, speaksOfSome } from './mentions.ts';
import { areOfTwoOffices } from './office.ts';
import { isOnePerson } from './one-person.ts';
import { namesNoTown, shareCity } from './place.ts';
import { type MeetingTelling, sidesNamed } from './telling.ts';

/** 3 the same people or body, 2 the same sides, 1 one inside the other, 0 nothing to go by, -1 contradicting. */
export function sameSides(a: MeetingTelling, b: MeetingTelling, onOneDay: boolean): number {
  const told = compareSides(a, b, onOneDay);
  if (isSideless(a) || isSideless(b)) return told < 0 || areTied(a, b) ? told : 0;
  if (told > 0 || !onOneDay || !(shareCity(a, b) || namesNoTown(a) || namesNoTown(b))) return told;
  // What was read from the rest of an article does not speak against what another says of the same day and town.
  const named = compareSides(onlyNamed(a), onlyNamed(b), onOneDay);
  return named > 0 && mayBeOfOne(a, b) ? 1 : told;
}

/**
 * "They meet again on Friday" is about those of whom its article speaks; what is told of one town, or by articles about
 * the same people, is tied by that.
 */
function areTied(a: MeetingTelling, b: MeetingTelling): boolean {
  if (a.source === b.source || shareCity(a, b) || shareName(a, b)) return true;
  if ((isSideless(a) && speaksOfSome(a.source, b)) || (isSideless(b) && speaksOfSome(b.source, a)))
    return true;
  return areOfOneMatter(a.source, b.source);
}

/** Of two that both leave open who met, either may know it of the other. */
function mayBeOfOne(a: MeetingTelling, b: MeetingTelling): boolean {
  // What was called off was no meeting that others held.
  const statuses = new Set([a.finding.status, b.finding.status]);
  if (statuses.has('cancelled') && statuses.has('held')) return false;
  if (isSideless(onlyNamed(a)) && isSideless(onlyNamed(b))) return mayKnow(a, b) || mayKnow(b, a);
  return mayKnow(a, b) && mayKnow(b, a);
}

/** An article whose words leave open who met can only mean those of whom it speaks elsewhere. */
function mayKnow(open: MeetingTelling, told: MeetingTelling): boolean {
  return (
    !isSideless(onlyNamed(open)) || speaksOf(open.source, isSideless(onlyNamed(told)) ? told : told.named)
  );
}

const onlyNamed = onceFor(
  (telling: MeetingTelling): MeetingTelling => ({
    ...telling,
    ...telling.named,
    sides: sidesNamed(telling.named),
  }),
);

function compareSides(a: MeetingTelling, b: MeetingTelling, onOneDay: boolean): number {
  // "The ministers will meet on 16 January": who they are is told elsewhere.
  if (isSideless(a) || isSideless(b)) return onOneDay && !areOfTwoOffices(a.offices, b.offices) ? 2 : -1;
  if (a.body.size > 0 && b.body.size > 0) {
    const shared = countShared(a.body, b.body);
    return shared >= 0.8 * Math.min(a.body.size, b.body.size) ? 3 : -1;
  }
  const people = a.participants.filter((person) =>
    b.participants.some((other) => isOnePerson(person, other)),
  ).length;
  if (people >= 2) return 3;
  if (areOfTwoOffices(a.offices, b.offices)) return -1;
  const [sidesOfA, sidesOfB] = [a.sides, b.sides];
  const parties = countShared(sidesOfA, sidesOfB);
  const fewer = Math.min(sidesOfA.size, sidesOfB.size);
  // Each with somebody whom the other lacks: A met B, and A met C.
  if (people === 1 && a.participants.length > 1 && b.participants.length > 1) return -1;
  // The commission's own session, told elsewhere as its experts' meeting in the same town on the same day.
  const oneNamesBody = a.body.size > 0 !== b.body.size > 0;
  const [whole, part] = a.body.size > 0 ? [a, b] : [b, a];
  if (oneNamesBody && (part.aside || (isGathering(whole) && part.participants.length > 0))) return -1;
  const mayBeIt = parties === fewer || isOfOneOrganisation(whole);
  if (people === 0 && oneNamesBody && onOneDay && mayBeIt && shareCity(a, b))
    return a.source === b.source ? 2 : 3;
  if (people > 0 && areOfTwoStates(a, b)) return -1;
  if (people === 1) return parties === fewer || parties >= 2 ? 2 : 1;
  if (a.participants.length > 0 && b.participants.length > 0)
    return a.body.size + b.body.size > 0 && parties >= 2 ? 1 : -1;
  if (parties >= 2 && parties === fewer) return 2;
  // "Norway's envoy met the rebels' leader", "Norway and Iceland met": one may be of the other's side, or not.
  const isOpen = hasUnplaced(a) || hasUnplaced(b);
  if (parties === 1 && isOpen && !shareCity(a, b) && !areOfOneMatter(a.source, b.source)) return -1;
  if (parties === 1 && fewer === 1 && (onOneDay || isUmbrella(a, b))) return onOneDay ? 1 : 2;
  if (parties >= 2) return 1;
  // Sentences seldom name all who sit in a body: other sides do not speak against it, nor for it.
  if (oneNamesBody || (onOneDay && shareCity(a, b))) return 0;
  // "The union's leaders met in Bern", "the company held talks": each may be the other's other side.
  return onOneDay && fewer === 1 && sidesOfA.size === sidesOfB.size && people === 0 ? 0 : -1;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}

/** "Holm of Chile called Roe of Norway", "Holm called Lund of Denmark": each with a state that the other has not. */
function areOfTwoStates(a: MeetingTelling, b: MeetingTelling): boolean {
  const own = a.participants.filter((person) => b.participants.some((other) => isOnePerson(person, other)));
  const others = (telling: MeetingTelling): readonly string[] =>
    [...telling.sides].filter(
      (party) => partyOf(party) === party && !own.some(({ affiliation }) => affiliation === party),
    );
  const [left, right] = [others(a), others(b)];
  return left.length > 0 && right.length > 0 && !left.some((party) => right.includes(party));
}

/** Where many come together, two meet on the sidelines. */
function isGathering({ finding }: MeetingTelling): boolean {
  return /\b(?:summit|conference|congress|convention|assembly|forum|g7|g20)\b/i.test(finding.title);
}

/** Somebody takes part of whom it is not known for whom. */
function hasUnplaced({ participants }: MeetingTelling): boolean {
  return participants.some(({ affiliation }) => affiliation === undefined);
}

/** "The Permanent Council of the OSCE", not "the NATO-Russia Council": whoever meets there, its name does not say. */
function isOfOneOrganisation({ parties }: MeetingTelling): boolean {
  return parties.length <= 1;
}

/** "The ministers meet on Friday": neither a side nor a body is known. */
export function isSideless({ parties, participants, body }: MeetingTelling): boolean {
  return parties.length === 0 && participants.length === 0 && body.size === 0;
}

/** "Wide-ranging talks involving NATO next week" beside a dated meeting of NATO with somebody. */
function isUmbrella(a: MeetingTelling, b: MeetingTelling): boolean {
  return isLoose(a) !== isLoose(b);
}

function isLoose({ body, participants, days }: MeetingTelling): boolean {
  return body.size === 0 && participants.length === 0 && (days === null || days.to - days.from > 3);
}
