import { distinctPeople } from '../../analysis/meetings/named-sides.ts';
import { partyOf } from '../../analysis/people/parties.ts';
import type { Person } from '../../model/finding.ts';
import { namesBody } from './body.ts';
import type { NamedSides } from './named.ts';
import type { MeetingCluster, MeetingTelling } from './telling.ts';

/** Who took part in a meeting, out of all its tellings. */
export function whoMet(cluster: MeetingCluster): NamedSides {
  const told = bestKnown(cluster);
  const participants = distinctPeople(told.flatMap((telling) => telling.participants));
  return { parties: partiesOf(told, participants), participants };
}

/**
 * The tellings with the sides that stand. Where words name both sides, what other articles' rests were read for does not
 * count, but for the people of those sides.
 */
function bestKnown(cluster: MeetingCluster): readonly MeetingTelling[] {
  const people = cluster.flatMap(({ named }) => named.participants);
  const sides = new Set([...cluster.flatMap(({ named }) => named.parties), ...people.map(sideOf)]);
  if (sides.size < 2) return agreeing(cluster);
  return cluster.map((telling) => ({
    ...telling,
    parties: telling.parties.filter((party) => sides.has(party)),
    participants: telling.participants.filter(
      (person) => telling.named.participants.includes(person) || sides.has(sideOf(person)),
    ),
  }));
}

/** Where no words name who met, what two articles were read for alike stands before what one was. */
function agreeing(cluster: MeetingCluster): readonly MeetingTelling[] {
  const alike = cluster.filter((telling) =>
    cluster.some(
      (other) =>
        other.source !== telling.source && sidesOf(other).some((side) => sidesOf(telling).includes(side)),
    ),
  );
  return alike.length > 0 ? alike : cluster;
}

function sidesOf({ parties, participants }: MeetingTelling): readonly string[] {
  return [...parties, ...participants.map(sideOf)];
}

/** The country or organisation that somebody speaks for, else the person. */
function sideOf({ name, affiliation }: Person): string {
  return affiliation ?? name;
}

/** The sides that any telling names, and the countries for which those taking part are known to speak. */
function partiesOf(cluster: readonly MeetingTelling[], participants: readonly Person[]): string[] {
  // Where a body meets, who it is stands where it is named; elsewhere a sentence may have guessed at its sides.
  const named = cluster.filter(namesBody);
  const told = (named.length > 0 ? named : cluster).flatMap(({ parties }) => parties);
  const sides = [...new Set([...told, ...participants.flatMap(countryOf)])];
  const besides = sides.filter((party) => !named.some(({ finding }) => finding.title.includes(party)));
  // One of the many who sit in a body says nothing of who met.
  return named.length > 0 && besides.length === 1 ? sides.filter((party) => party !== besides[0]) : sides;
}

function countryOf({ affiliation }: Person): readonly string[] {
  return affiliation !== undefined && partyOf(affiliation) === affiliation ? [affiliation] : [];
}
