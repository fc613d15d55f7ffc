import { plainLetters } from '../../analysis/people/plain-letters.ts';
import type { MeetingFinding, Person } from '../../model/finding.ts';
import { textOf } from '../../model/span.ts';
import { type DayRange, dayRange } from '../day-range.ts';
import type { JoinPerson } from '../join-people.ts';
import { type Call, callIn } from '../meeting-kind.ts';
import { oncePerPart } from '../read-once.ts';
import type { ScopedArticle } from '../scope.ts';
import { wordsOf } from '../words.ts';
import { bodyWords } from './body.ts';
import { type NamedSides, namedIn, readWords } from './named.ts';
import { type Office, officesIn } from './office.ts';
import type { JoinParty } from './parties-of-topic.ts';
import { roundIn } from './rounds.ts';

/** One article's telling of a meeting. */
export interface MeetingTelling {
  readonly source: ScopedArticle;
  readonly finding: MeetingFinding;
  /** The sides named; a body is no side of its own session. */
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
  /** The sides that it names as such or by the people who speak for them. */
  readonly sides: ReadonlySet<string>;
  /** Those of its sides that its own words name; the others were read from the rest of its article. */
  readonly named: NamedSides;
  readonly offices: ReadonlySet<Office>;
  readonly call: Call;
  /** Held beside a gathering of others: "on the sidelines of the summit". */
  readonly aside: boolean;
  /** Which round of a series. */
  readonly round: number | null;
  readonly days: DayRange | null;
  readonly movedFrom: DayRange | null;
  /** Words of the title that name a body ("council", "nato", "russia"). */
  readonly body: ReadonlySet<string>;
  /** Words of the city; none where only a venue is told, which may lie anywhere. */
  readonly place: ReadonlySet<string>;
}

/** All tellings of one meeting, in order of publication. */
export type MeetingCluster = readonly [MeetingTelling, ...MeetingTelling[]];

/** Under what names all articles of a topic know people and sides. */
export interface Names {
  readonly join: JoinPerson;
  readonly joinParty: JoinParty;
  /** The full names of all people of the topic. */
  readonly people: ReadonlySet<string>;
}

/** Lays out what one article tells of a meeting: its sides under the names that all articles share, its days, its town. */
export function tellingOf(source: ScopedArticle, finding: MeetingFinding, names: Names): MeetingTelling {
  const { parties, participants } = sidesOf(finding, names);
  const { lead, all, ...told } = toldAlone(finding, source);
  const named = namedIn(lead, all, { parties, participants });
  const sides = sidesNamed({ parties, participants });
  return { source, finding, parties, participants, sides, named, ...told };
}

/** Parties, named as such or by the people who speak for them. */
export function sidesNamed({ parties, participants }: NamedSides): ReadonlySet<string> {
  return new Set([...parties, ...participants.flatMap(({ affiliation }) => affiliation ?? [])]);
}

/** What a telling has that no other article can change. */
const toldAlone = oncePerPart((finding: MeetingFinding, { article }) => {
  const evidence = finding.evidence.map((span) => textOf(article.text, span));
  const words = evidence.join('\n');
  return {
    lead: readWords(evidence[0] ?? ''),
    all: readWords(words),
    offices: officesIn(words),
    call: callIn(finding.title),
    aside: /\b(?:sidelines|margins|fringes) of\b/i.test(words),
    round: roundIn(words),
    days: finding.start && dayRange(finding.start, finding.end),
    movedFrom: finding.movedFrom ? dayRange(finding.movedFrom) : null,
    body: bodyWords(finding.title, finding.place),
    place: cityWords(finding.place ?? ''),
  };
});

/** A short article's "Salmi and Kask" are the people whom others name in full, as is one whom it takes for a party. */
function sidesOf(finding: MeetingFinding, { join, joinParty, people }: Names): NamedSides {
  const known = new Map(
    finding.parties
      .filter((party) => !party.includes(' ') || people.has(party))
      .map((party) => [party, join({ name: party })] as const)
      .filter(([party, person]) => person.name !== party || people.has(party)),
  );
  return {
    parties: [
      ...new Set(
        finding.parties
          .filter((party) => !known.has(party) && !isBody(party, finding.title) && !isHouse.test(party))
          .map(joinParty),
      ),
    ],
    participants: [...finding.participants.map(join), ...known.values()].map((person) =>
      person.affiliation === undefined ? person : { ...person, affiliation: joinParty(person.affiliation) },
    ),
  };
}

/** "Hotel Miramar": where they meet, and no side. */
const isHouse = /^(?:Hotel|H[ôo]tel|Palais|Ch[âa]teau|Villa) \p{Lu}|\p{L} (?:Hotel|Palace|Airport|Castle)$/u;

const venue =
  /(?:\b(?:mission|embassy|consulate|residence|headquarters|palace|hotel|cent(?:re|er)|building|offices?|ministry|castle|villa|base|airport|school|university|college|library|stadium|arena|theat(?:re|er)|church|cathedral|chancery|chancellery|court|room|road|street|avenue|square)|\b(?:guild|town|city|state|court|club|ware|custom)?(?:hall|house)|\bclub)$/i;

/** "U.S. mission, Geneva" → geneva. */
function cityWords(place: string): ReadonlySet<string> {
  const city =
    place
      .split(',')
      .map((part) => part.trim())
      .findLast((part) => part !== '' && !venue.test(part)) ?? '';
  return new Set(
    wordsOf(city)
      .map(plainLetters)
      .filter((word) => word.length > 2),
  );
}

/** True where a party is but the body that meets: a council is no side of its own session. */
function isBody(party: string, title: string): boolean {
  return wordsOf(party).join(' ') === wordsOf(title).join(' ');
}
